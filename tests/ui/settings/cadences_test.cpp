// SPDX-License-Identifier: GPL-3.0-or-later
// The sequences of follow-ups in the settings, by keyboard.
#include "leads/fittedtable.h"
#include "ui/support/settingsbook.h"
#include "work/cadences.h"

#include <QTest>

using namespace ridealong;

namespace {

struct Sequences : SettingsBook
{
    Sequences()
        : SettingsBook("cadences")
    {
    }
    uint32_t stage(const char *name) { return book.book().stageNamed(name); }
    std::string shownAt(int row)
    {
        QStringList cells;
        for (int column = 0; column < 2; ++column)
            cells << list()->table()->model()->index(row, column).data().toString();
        return cells.join(QStringLiteral(": ")).toStdString();
    }
    int rows() { return list()->table()->model()->rowCount(); }
};

} // namespace

TEST(CadenceSection, AddsASequenceAndGivesItToAGradeAndAStage)
{
    Sequences open;

    QTest::keyClicks(open.list()->newNameField(), QStringLiteral("call 0, e-mail 1"));
    QTest::keyClick(open.list()->newNameField(), Qt::Key_Return);
    open.page->refresh();
    EXPECT_EQ(open.shownAt(0), "A in any stage: Call today · E-mail +1 d");
    open.choice("Stage")->choose(2);
    open.choice("Grade")->choose(2);
    open.page->refresh();

    ASSERT_EQ(open.rows(), 1);
    EXPECT_EQ(open.shownAt(0), "B in Contacted: Call today · E-mail +1 d");
    EXPECT_EQ(open.list()->current(), cadenceFor(open.book.book(), Grade::B, open.stage("Contacted")));
    EXPECT_EQ(open.book->undoText(), QStringLiteral("Changed the cadences"));
}

TEST(CadenceSection, SaysWhichTouchIsWrongAndKeepsWhatWasTyped)
{
    Sequences open;
    open.add("call 0, fax 2", "Add sequence");
    EXPECT_EQ(open.list()->problem().toStdString(), "Line 2: there is no kind of activity called “fax”.");
    EXPECT_EQ(open.list()->newNameField()->text(), QStringLiteral("call 0, fax 2"));
    open.add("call 0", "Add sequence");

    open.type("Touches", "call 0, email 999");

    EXPECT_EQ(open.problemOf("Touches"), "Line 2: days go from 0 to 365.");
    open.type("Touches", "call 0, email 9");
    EXPECT_EQ(open.shownAt(0), "A in any stage: Call today · E-mail +9 d");
}

TEST(CadenceSection, TakesTheUsualOnesAndOffersThemNoMore)
{
    Sequences open;

    open.press("Take the usual ones");

    ASSERT_EQ(open.rows(), 2);
    EXPECT_EQ(open.shownAt(1), "B in any stage: Call today · E-mail +3 d · Call +7 d · Call +14 d");
    for (auto *button : open.page->findChildren<QPushButton *>())
        if (button->text() == QLatin1String("Take the usual ones")) {
            EXPECT_FALSE(button->isVisible());
        }
    ASSERT_TRUE(open.book->undo());
    open.page->refresh();
    EXPECT_EQ(open.rows(), 0);
}

TEST(CadenceSection, DeleteRemovesAndUndoBringsBack)
{
    Sequences open;
    open.press("Take the usual ones");
    open.list()->setCurrent(cadenceFor(open.book.book(), Grade::A, 0));

    QTest::keyClick(open.list()->table(), Qt::Key_Delete);
    open.page->refresh();
    EXPECT_EQ(open.rows(), 1);
    ASSERT_TRUE(open.book->undo());
    open.page->refresh();

    EXPECT_EQ(open.rows(), 2);
}

TEST(CadenceSection, AGradeThatHasOneAlreadyIsRefused)
{
    Sequences open;
    open.press("Take the usual ones");
    open.list()->setCurrent(cadenceFor(open.book.book(), Grade::A, 0));
    auto *grade = open.choice("Grade");

    grade->choose(2);

    EXPECT_EQ(grade->currentIndex(), 1);
    EXPECT_EQ(SettingsBook::rowOf(grade)->problem().toStdString(),
              "There is a cadence for B in any stage already.");
}
