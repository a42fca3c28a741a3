// SPDX-License-Identifier: GPL-3.0-or-later
#include "grading/livegrading.h"

#include "book/similarities.h"
#include "grading/modeldraft.h"
#include "scoring/modeledit.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/reading.h"

#include <QPointer>
#include <algorithm>

namespace ridealong {

namespace {

constexpr size_t leadsOfSlice = 20'000; // a few milliseconds
constexpr int testDelayMs = 150;
constexpr uint32_t manyLeads = 200'000; // a back-test of more holds the window

} // namespace

LiveGrading::LiveGrading(ShellContext &shell, const ModelDraft &draft, QObject *parent)
    : QObject(parent)
    , m_shell(shell)
    , m_draft(draft)
{
    m_slice.setInterval(0);
    m_testLater.setSingleShot(true);
    m_testLater.setInterval(testDelayMs);
    connect(shell.session, &Session::changed, this, &LiveGrading::noteChange);
    connect(&m_slice, &QTimer::timeout, this, &LiveGrading::advance);
    connect(&m_testLater, &QTimer::timeout, this, &LiveGrading::test);
}

void LiveGrading::restart()
{
    const Book &book = m_shell.session->book();
    const Model model = scaledToHundred(m_draft.model());
    if (readLikeness(model))
        return;
    m_since.start();
    m_running = std::make_unique<LivePreview>(book.leadData(),
                                              Scorer(model, book.leadData(), similarityFor(model, book)));
    m_slice.start();
    m_testLater.start();
}

void LiveGrading::bookChanged()
{
    m_publishedTest.reset();
    restart();
}

void LiveGrading::advance()
{
    if (m_running && m_running->advance(leadsOfSlice))
        return;
    m_slice.stop();
    if (!m_running)
        return;
    m_shown = std::move(m_running);
    m_seconds = double(m_since.nsecsElapsed()) / 1e9;
    Q_EMIT previewed();
}

// What changed of a lead that is closed, or was.
void LiveGrading::noteChange(const Touched &touched)
{
    const Book &book = m_shell.session->book();
    const bool isPast = touched.everything || std::ranges::any_of(touched.leads, [&](uint32_t lead) {
                            return book.standing(lead).closed == 2 || (m_past && m_past->reaches(lead));
                        });
    if (isPast)
        m_pastState = Past::stale;
}

// False where other work has the book: what is shown then waits for the next change.
bool LiveGrading::readAside(const QString &name, std::function<std::function<void(LiveGrading &)>()> read)
{
    if (m_shell.session->isBusy())
        return false;
    const auto work = [read = std::move(read),
                       self = QPointer(this)](const Progress &) -> std::function<void()> {
        return [self, then = read()] {
            if (self)
                then(*self);
        };
    };
    return readInBackground(m_shell, {.name = name, .work = work});
}

bool LiveGrading::readPast()
{
    if (m_pastState != Past::stale)
        return m_pastState == Past::reading;
    Session &session = *m_shell.session;
    const bool reads = readAside(tr("Reading how the closed leads were"), [&session] {
        const auto known = session.store().knownBeforeClosing(session.book());
        const auto past = known ? std::make_shared<PastLeads>(*known, session.book().leadData()) : nullptr;
        return [past](LiveGrading &live) {
            live.m_past = past;
            live.m_pastState = Past::fresh;
            live.m_publishedTest.reset();
            live.test();
        };
    });
    m_pastState = reads ? Past::reading : Past::stale;
    return reads;
}

// How much each lead looks like the best accounts is worked out once for all of them.
bool LiveGrading::readLikeness(const Model &model)
{
    const Book &book = m_shell.session->book();
    const bool isMissing = std::ranges::count(model.criteria, similarityField, &Criterion::field) &&
                           !book.similarities().known();
    return isMissing && readAside(tr("Comparing with the best accounts"), [&book] {
               book.similarities().ask(book);
               return [](LiveGrading &live) { live.restart(); };
           });
}

void LiveGrading::test()
{
    if (readPast())
        return;
    const Book &book = m_shell.session->book();
    const auto tests = [&book, past = m_past, published = m_publishedTest, before = m_draft.published(),
                        draft = scaledToHundred(m_draft.model()), isChanged = m_draft.isChanged()] {
        const auto testOf = [&](const Model &model) {
            return backtest(model, book.leadData(), similarityFor(model, book), past.get());
        };
        const Backtest first = published ? *published : testOf(before);
        return std::pair(first, isChanged ? testOf(draft) : first);
    };
    const auto show = [](const std::pair<Backtest, Backtest> &found) {
        return [found](LiveGrading &live) {
            live.m_publishedTest = found.first;
            live.m_draftTest = found.second;
            Q_EMIT live.backtested();
        };
    };
    if (book.leads().end() < manyLeads)
        show(tests())(*this);
    else if (!readAside(tr("Back-testing the draft"), [tests, show] { return show(tests()); }))
        m_testLater.start();
}

} // namespace ridealong
