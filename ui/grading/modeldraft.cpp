// SPDX-License-Identifier: GPL-3.0-or-later
#include "grading/modeldraft.h"

#include "base/words.h"
#include "scoring/modelfile.h"
#include "session/session.h"
#include "shell/context.h"
#include "work/models.h"

namespace ridealong {

namespace {

constexpr size_t mostSteps = 200;

// Names apart: a draft of Model 6 is called Model 7 and is the same as long as it grades the same.
bool gradesAlike(Model a, const Model &b)
{
    a.name = b.name;
    return a == b;
}

} // namespace

ModelDraft::ModelDraft(ShellContext &shell, QObject *parent)
    : QObject(parent)
    , m_shell(shell)
    , m_kept(draftPlace(*shell.session, QStringLiteral("gradingmodel")))
    , m_seenDraft(draftTextOf(shell.session->book()))
    , m_seenVersion(shell.session->book().modelVersion())
{
    const QString typed = m_kept.kept();
    m_model = typed.isEmpty() ? stored() : readModel(typed.toStdString()).model;
}

const Model &ModelDraft::published() const
{
    return m_shell.session->book().model();
}

Model ModelDraft::stored() const
{
    return draftOf(m_shell.session->book()).value_or(published());
}

bool ModelDraft::isChanged() const
{
    return !gradesAlike(m_model, published());
}

bool ModelDraft::isSaved() const
{
    return gradesAlike(m_model, stored());
}

void ModelDraft::edit(const QString &what, const std::function<void(Model &)> &change)
{
    Model next = m_model;
    change(next);
    if (next == m_model)
        return;
    const bool isSameStep = !what.isEmpty() && what == m_lastEdit && !m_past.empty();
    if (!isSameStep)
        m_past.push_back(m_model);
    if (m_past.size() > mostSteps)
        m_past.erase(m_past.begin());
    m_future.clear();
    m_lastEdit = what;
    take(std::move(next));
}

void ModelDraft::set(const Model &model)
{
    edit({}, [&](Model &draft) { draft = model; });
}

void ModelDraft::undo()
{
    if (m_past.empty())
        return;
    m_future.push_back(m_model);
    Model before = std::move(m_past.back());
    m_past.pop_back();
    m_lastEdit.clear();
    take(std::move(before));
}

void ModelDraft::redo()
{
    if (m_future.empty())
        return;
    m_past.push_back(m_model);
    Model next = std::move(m_future.back());
    m_future.pop_back();
    m_lastEdit.clear();
    take(std::move(next));
}

void ModelDraft::take(Model model)
{
    m_model = std::move(model);
    keep();
    Q_EMIT changed();
}

void ModelDraft::start(Model model)
{
    m_past.clear();
    m_future.clear();
    m_lastEdit.clear();
    take(std::move(model));
}

void ModelDraft::keep()
{
    if (isSaved())
        m_kept.forget();
    else
        m_kept.keep(QString::fromStdString(writeModel(m_model)));
}

Status ModelDraft::save()
{
    Session &session = *m_shell.session;
    ChangeSet changes = session.change();
    keepDraft(changes, session.book(), m_model);
    return session.commit({Op::saveModelDraft, shown(m_model.name)}, std::move(changes));
}

Status ModelDraft::discard()
{
    Session &session = *m_shell.session;
    if (!m_seenDraft.empty()) {
        ChangeSet changes = session.change();
        dropDraft(changes, session.book());
        const Status done = session.commit({Op::discardModelDraft, shown(m_model.name)}, std::move(changes));
        if (!done)
            return done;
    }
    edit({}, [&](Model &draft) { draft = published(); });
    return Done{};
}

Status ModelDraft::publish()
{
    Session &session = *m_shell.session;
    const Model draft = m_model;
    auto changes = publishAsVersion(session.book(), session.change(), draft, session.user());
    if (!changes)
        return changes.error();
    const Status done = session.commit({Op::publishModel, shown(draft.name)}, std::move(*changes));
    if (done) {
        m_publishedLast = draft;
        m_publishedAs = session.book().modelVersion();
    }
    return done;
}

// Somebody saved, discarded, published or took it back. What is typed here and not saved stays, unless the
// draft in the book or the model in force is another one now.
void ModelDraft::refresh()
{
    const Book &book = m_shell.session->book();
    const std::string text = draftTextOf(book);
    const int version = book.modelVersion();
    const bool isUndonePublish = m_publishedLast && m_seenVersion == m_publishedAs && version < m_publishedAs;
    const bool isOtherModel = version != m_seenVersion;
    const bool isElsewhere = isOtherModel || (text != m_seenDraft && !isSaved());
    m_seenDraft = text;
    m_seenVersion = version;
    if (isUndonePublish)
        start(*std::exchange(m_publishedLast, std::nullopt));
    else if (isElsewhere) // with another model in force undo means the book's
        start(stored());
    else
        keep();
}

} // namespace ridealong
