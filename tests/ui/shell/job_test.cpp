// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/job.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <gtest/gtest.h>

using namespace ridealong;

TEST(Job, WorksElsewhereAndEndsHere)
{
    JobRunner runner;
    QThread *worked = nullptr, *ended = nullptr;
    const auto work = [&](const Progress &) -> std::function<void()> {
        worked = QThread::currentThread();
        return [&] { ended = QThread::currentThread(); };
    };

    EXPECT_TRUE(runner.start({.name = QStringLiteral("Grading"), .work = work}));
    const bool second = runner.start({.name = QStringLiteral("Import"), .work = work});
    QTRY_VERIFY_WITH_TIMEOUT(ended, 2000);

    EXPECT_FALSE(second);
    EXPECT_NE(worked, QThread::currentThread());
    EXPECT_EQ(ended, QThread::currentThread());
    EXPECT_FALSE(runner.isBusy());
}

TEST(Job, StopsAtTheNextProgressAfterACancel)
{
    JobRunner runner;
    QSignalSpy finished(&runner, &JobRunner::finished), progressed(&runner, &JobRunner::progressed);
    const auto work = [](const Progress &progress) -> std::function<void()> {
        for (int64_t i = 0; progress(i, 0); ++i)
            QThread::msleep(1);
        return {};
    };

    runner.start({.name = QStringLiteral("Grading"), .work = work});
    QTest::qWait(50);
    runner.cancel();
    finished.wait(2000);

    EXPECT_EQ(finished.count(), 1);
    EXPECT_LE(progressed.count(), 3);
}

TEST(Job, AWindowThatClosesWaitsForTheWorker)
{
    std::atomic<bool> ended = false;
    {
        JobRunner runner;
        runner.start({.name = QStringLiteral("Grading"), .work = [&](const Progress &progress) {
                          while (progress(0, 0))
                              QThread::msleep(1);
                          ended = true;
                          return std::function<void()>();
                      }});
    }

    EXPECT_TRUE(ended);
}
