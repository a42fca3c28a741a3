// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/entries.h"

#include "settings/choicefield.h"
#include "settings/entryfield.h"

#include <QAbstractItemView>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

using namespace ridealong;

TEST(Entries, ReadNumbersAsTheyAreTyped)
{
    EXPECT_EQ(numberIn(QStringLiteral(" 45 ")), 45);
    EXPECT_EQ(numberIn(QStringLiteral("45 %")), 45);
    EXPECT_EQ(numberIn(QStringLiteral("12.5%")), 12.5);
    EXPECT_EQ(numberIn(QStringLiteral("-3")), -3);
    for (const char *none : {"", "%", "some", "45 days", "1e999", "nan", "--1"})
        EXPECT_FALSE(numberIn(QString::fromLatin1(none))) << none;
}

TEST(Entries, ReadTimesAsTheyAreTyped)
{
    for (const char *nine : {"9", "9:00", "09:00", "9 am", "9:00 AM", "9:00am", "9.00"})
        EXPECT_EQ(minuteIn(QString::fromLatin1(nine)), 540) << nine;
    EXPECT_EQ(minuteIn(QStringLiteral("5:30 PM")), 17 * 60 + 30);
    EXPECT_EQ(minuteIn(QStringLiteral("24:00")), 1440);
    for (const char *none : {"", "25:00", "9:75", "noon", "-1"})
        EXPECT_FALSE(minuteIn(QString::fromLatin1(none))) << none;
    for (const int minute : {0, 1, 540, 1439, 1440})
        EXPECT_EQ(minuteIn(minuteText(minute)), minute);
}

TEST(EntryField, KeepsWhatWasRefusedAndSaysWhy)
{
    EntryField field([](const QString &text) {
        return text == QLatin1String("good") ? Status(Done{}) : Status(refuse(QStringLiteral("Not that")));
    });
    QSignalSpy judged(&field, &EntryField::judged);
    field.setKept(QStringLiteral("old"));

    field.setText(QStringLiteral("bad"));
    QTest::keyClick(&field, Qt::Key_Return);
    field.setKept(QStringLiteral("older"));

    EXPECT_EQ(field.text(), QStringLiteral("bad"));
    EXPECT_EQ(judged.last().first().toString(), QStringLiteral("Not that"));
    QTest::keyClick(&field, Qt::Key_Escape);
    EXPECT_EQ(field.text(), QStringLiteral("older"));
    EXPECT_EQ(judged.last().first().toString(), QString());
}

TEST(EntryField, CommitsOnceAndOnlyWhatWasChanged)
{
    QStringList committed;
    EntryField field([&](const QString &text) {
        committed << text;
        return Status(Done{});
    });
    field.setKept(QStringLiteral("old"));

    QTest::keyClick(&field, Qt::Key_Return);
    field.setText(QStringLiteral("new"));
    QTest::keyClick(&field, Qt::Key_Return);
    QTest::keyClick(&field, Qt::Key_Return);

    EXPECT_EQ(committed, QStringList{QStringLiteral("new")});
}

TEST(ChoiceField, CommitsWhereArrowsEndAndNotOnTheWay)
{
    QList<int> committed;
    ChoiceField field({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}, [&](int place) {
        committed << place;
        return Status(Done{});
    });
    field.setKept(0);
    field.show();

    QTest::keyClick(&field, Qt::Key_Down);
    QTest::keyClick(&field, Qt::Key_Down);
    field.setKept(0);
    EXPECT_EQ(field.currentIndex(), 2) << "a renewal of the page leaves it alone";
    EXPECT_TRUE(committed.isEmpty());
    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_EQ(committed, QList<int>{2});

    QTest::keyClick(&field, Qt::Key_Up);
    QTest::keyClick(&field, Qt::Key_Escape);
    EXPECT_EQ(field.currentIndex(), 2);
    EXPECT_EQ(committed.size(), 1);
}

TEST(ChoiceField, CommitsAtOnceWhatIsPickedFromTheList)
{
    int committed = -1;
    ChoiceField field({QStringLiteral("a"), QStringLiteral("b")}, [&](int place) {
        committed = place;
        return Status(Done{});
    });
    field.setKept(0);
    field.show();

    field.showPopup();
    QTest::keyClick(field.view(), Qt::Key_Down);
    QTest::keyClick(field.view(), Qt::Key_Return);

    EXPECT_EQ(committed, 1);
}

TEST(ChoiceField, WhatIsRefusedGoesBackAndSaysWhy)
{
    ChoiceField field({QStringLiteral("a"), QStringLiteral("b")},
                      [](int) { return Status(refuse(QStringLiteral("Not that"))); });
    QSignalSpy judged(&field, &ChoiceField::judged);
    field.setKept(0);

    field.choose(1);

    EXPECT_EQ(field.currentIndex(), 0);
    EXPECT_EQ(judged.last().first().toString(), QStringLiteral("Not that"));
}
