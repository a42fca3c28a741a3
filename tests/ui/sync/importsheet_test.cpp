// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet that says what a change file would do before anything is written.
#include "sync/importsheet.h"

#include "session/exchange.h"
#include "shell/widgets/banners.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>
#include <gtest/gtest.h>

using namespace ridealong;

namespace {

QString saidBy(const QWidget &sheet)
{
    QStringList texts;
    for (const QLabel *label : sheet.findChildren<QLabel *>())
        if (label->isVisibleTo(&sheet))
            texts << label->text();
    return texts.join(u'|');
}

} // namespace

TEST(ImportSheet, SaysWhatTheFileWouldDoBeforeAnythingIsWritten)
{
    ChangeReport report;
    report.sentence = QStringLiteral("412 new, 37 known, 3 need your decision.");
    report.sender = QStringLiteral("Cole");
    report.lines = {QStringLiteral("Cole moved Acme to Demo")};
    report.moreLines = 5;
    report.notices = {QStringLiteral("Kim’s laptop was let in")};

    auto *sheet = new ImportSheet(report, QStringLiteral("cole.rlx"), Date::of(2026, 10, 14), nullptr);
    QSignalSpy accepted(sheet, &QDialog::accepted);
    sheet->open();

    auto *lines = sheet->findChild<QListWidget *>();
    ASSERT_TRUE(lines);
    EXPECT_EQ(lines->count(), 2);
    EXPECT_EQ(lines->item(1)->text().toStdString(), "and 5 more details");
    EXPECT_TRUE(saidBy(*sheet).contains(report.sentence));
    EXPECT_TRUE(sheet->findChild<Notice *>());
    QTest::keyClick(sheet, Qt::Key_Return);
    EXPECT_EQ(accepted.count(), 1);
}

TEST(ImportSheet, SaysWhichPartAFileIsAndHowManyChangesItsLinesTell)
{
    ChangeReport report{.sentence = QStringLiteral("5 new."), .lines = {QStringLiteral("Cole added Acme")}};
    report.sender = QStringLiteral("Cole");
    report.account.taken = 5;
    report.part = report.parts = 3;

    const ImportSheet sheet(report, QStringLiteral("cole.rlx"), Date::of(2026, 10, 14), nullptr);

    EXPECT_TRUE(saidBy(sheet).contains(QStringLiteral("cole.rlx, part 3 of 3, written by Cole")))
        << saidBy(sheet).toStdString();
    EXPECT_TRUE(saidBy(sheet).contains(QStringLiteral("What the 5 new changes do, line by line")));
}

TEST(ImportSheet, ItsLinesAreAsHighAsRowsOfATable)
{
    ChangeReport report{.sentence = QStringLiteral("1 new."), .lines = {QStringLiteral("Cole added Acme")}};

    const ImportSheet sheet(report, QStringLiteral("cole.rlx"), Date::of(2026, 10, 14), nullptr);

    const auto *lines = sheet.findChild<QListWidget *>();
    ASSERT_TRUE(lines);
    EXPECT_GE(lines->sizeHintForRow(0), lines->fontMetrics().height() + 10);
}

TEST(ImportSheet, EnterOnCancelImportsNothing)
{
    ChangeReport report;
    report.sentence = QStringLiteral("1 new.");
    auto *sheet = new ImportSheet(report, QStringLiteral("cole.rlx"), Date::of(2026, 10, 14), nullptr);
    QSignalSpy accepted(sheet, &QDialog::accepted), rejected(sheet, &QDialog::rejected);
    sheet->open();
    const auto buttons = sheet->findChildren<QPushButton *>();
    const auto cancel = std::ranges::find(buttons, QStringLiteral("Cancel"), &QPushButton::text);
    ASSERT_NE(cancel, buttons.end());

    (*cancel)->setFocus();
    QTest::keyClick(*cancel, Qt::Key_Return);

    EXPECT_EQ(accepted.count(), 0);
    EXPECT_EQ(rejected.count(), 1);
}

TEST(ImportSheet, IsAsHighAsWhatItSays)
{
    ChangeReport few, many;
    few.lines = {QStringLiteral("Cole moved Acme to Demo")};
    for (int i = 0; i < 50; ++i)
        many.lines << QStringLiteral("Cole moved Acme to Demo");

    const ImportSheet small(few, QStringLiteral("a.rlx"), Date::of(2026, 10, 14), nullptr);
    const ImportSheet large(many, QStringLiteral("a.rlx"), Date::of(2026, 10, 14), nullptr);

    EXPECT_LT(small.height(), 300);
    EXPECT_GT(large.height(), 400);
    EXPECT_LT(large.height(), 600);
}

TEST(ImportSheet, SaysWhatJoinsInsteadOfNothingNew)
{
    const ChangeReport report{.sentence = QStringLiteral("Nothing new."),
                              .notices = {QStringLiteral("Cole's laptop joins the team by its invitation.")}};

    const ImportSheet sheet(report, QStringLiteral("cole.rlx"), Date::of(2026, 10, 14), nullptr);
    QStringList said;
    for (const QLabel *label : sheet.findChildren<QLabel *>())
        said << label->text();

    EXPECT_TRUE(said.contains(report.notices.front())) << said.join(u'|').toStdString();
    EXPECT_FALSE(said.contains(report.sentence));
}
