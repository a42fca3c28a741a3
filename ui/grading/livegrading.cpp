// SPDX-License-Identifier: GPL-3.0-or-later
#include "grading/livegrading.h"

#include "grading/modeldraft.h"
#include "session/session.h"
#include "shell/context.h"

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
    connect(&m_slice, &QTimer::timeout, this, &LiveGrading::advance);
    connect(&m_testLater, &QTimer::timeout, this, &LiveGrading::test);
}

void LiveGrading::restart()
{
    const LeadData &data = m_shell.session->book().leadData();
    m_since.start();
    m_running = std::make_unique<LivePreview>(data, Scorer(m_draft.model(), data));
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

void LiveGrading::test()
{
    const LeadData &data = m_shell.session->book().leadData();
    if (!m_publishedTest)
        m_publishedTest = backtest(m_draft.published(), data);
    m_draftTest = m_draft.isChanged() ? backtest(m_draft.model(), data) : *m_publishedTest;
    Q_EMIT backtested();
}

} // namespace ridealong
