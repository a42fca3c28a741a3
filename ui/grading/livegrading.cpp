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

bool LiveGrading::readPast()
{
    Session &session = *m_shell.session;
    if (m_pastState == Past::reading)
        return true;
    if (m_pastState == Past::fresh || session.isBusy())
        return false;
    const auto work = [&session, self = QPointer(this)](const Progress &) -> std::function<void()> {
        const auto known = session.store().knownBeforeClosing(session.book());
        const auto past = known ? std::make_shared<PastLeads>(*known, session.book().leadData()) : nullptr;
        return [self, past] {
            if (!self)
                return;
            self->m_past = past;
            self->m_pastState = Past::fresh;
            self->m_publishedTest.reset();
            self->test();
        };
    };
    m_pastState = Past::reading;
    if (readInBackground(m_shell, {.name = tr("Reading how the closed leads were"), .work = work}))
        return true;
    m_pastState = Past::stale;
    return false;
}

Backtest LiveGrading::testOf(const Model &model) const
{
    const Book &book = m_shell.session->book();
    return backtest(model, book.leadData(), similarityFor(model, book), m_past.get());
}

void LiveGrading::test()
{
    if (readPast())
        return;
    if (!m_publishedTest)
        m_publishedTest = testOf(m_draft.published());
    m_draftTest = m_draft.isChanged() ? testOf(scaledToHundred(m_draft.model())) : *m_publishedTest;
    Q_EMIT backtested();
}

} // namespace ridealong
