// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/weekselector.h"

#include "shell/mainwindow.h"
#include "ui/support/samples.h"

#include <QApplication>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

using namespace ridealong;

TEST(Week, IsWrittenWithItsWorkingDays)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));

    EXPECT_EQ(weekText(Week::of(2026, 42)).toStdString(), "Week 42 · Oct 12 – 16");
    EXPECT_EQ(weekText(Week::of(2026, 40)).toStdString(), "Week 40 · Sep 28 – Oct 2");
    EXPECT_TRUE(weekText({}).isEmpty());
}

TEST(WeekSelector, GoesBackAndNotPastTheCurrentWeek)
{
    WeekSelector selector;
    selector.setRange(Week::of(2026, 42));
    QSignalSpy chosen(&selector, &WeekSelector::chosen);

    selector.step(1);
    selector.step(-1);
    selector.step(1);

    EXPECT_EQ(chosen.count(), 2);
    EXPECT_EQ(selector.week(), Week::of(2026, 42));
}

TEST(MainWindow, StepsThroughTheWeeksOfAPageThatShowsOne)
{
    MainWindow window(nullptr, samplePages());
    window.setThisWeek(Week::of(2026, 42));
    window.showPage(QStringLiteral("today"));
    window.show();
    QApplication::setActiveWindow(&window);

    QTest::keyClick(&window, Qt::Key_BracketLeft, Qt::ControlModifier);

    EXPECT_EQ(window.shell().week, Week::of(2026, 41));
    EXPECT_TRUE(window.findChild<WeekSelector *>()->isVisible());
}
