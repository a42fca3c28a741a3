// SPDX-License-Identifier: GPL-3.0-or-later
// The sections over stages, lost reasons and custom fields.
#include "ui/support/settingsbook.h"
#include "work/fields.h"
#include "work/leads.h"
#include "work/moves.h"
#include "work/processes.h"
#include "work/reasons.h"

#include <QTest>
#include <gmock/gmock.h>

using namespace ridealong;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

struct Stages : SettingsBook
{
    explicit Stages(const char *section = "process")
        : SettingsBook(section)
    {
    }
    uint32_t stage(const char *name) { return book.book().stageNamed(name); }
    const Stage &current() { return book.book().stages()[list()->current()]; }
};

} // namespace

TEST(ProcessSection, AddsAStageAndFillsIt)
{
    Stages open;

    open.add("Negotiation", "Add stage");
    open.type("Probability", "85 %");
    open.type("Normal time", "7");
    open.lines("Exit criteria")->setPlainText(QStringLiteral("Price agreed\n\nPrice agreed\nDate set"));
    open.lines("Exit criteria")->enter();

    EXPECT_EQ(open.list()->current(), open.stage("Negotiation"));
    EXPECT_DOUBLE_EQ(open.current().probability, 0.85);
    EXPECT_EQ(open.current().idleDays, 7);
    const uint32_t acme = open.book.addLead("Acme", {{leadField("stage"), Link{open.stage("Negotiation")}}});
    EXPECT_THAT(needsOfMove(open.book.book(), acme, open.stage("Won")).criteria,
                ElementsAre("Price agreed", "Date set"));
    EXPECT_EQ(open.book->undoText(), QStringLiteral("Added Acme"));
}

TEST(ProcessSection, SaysBesideTheFieldWhatAStageCannotBe)
{
    Stages open;
    open.list()->setCurrent(open.stage("Demo"));

    open.type("Probability", "101");
    open.type("Normal time", "-1");
    open.type("Name", "Quoted");

    EXPECT_EQ(open.problemOf("Probability"), "A probability is between 0 and 100 percent.");
    EXPECT_EQ(open.problemOf("Normal time"), "Enter whole days from 1 to 3650, or nothing.");
    EXPECT_EQ(open.problemOf("Name"), "There is a stage called Quoted.");
    EXPECT_DOUBLE_EQ(open.current().probability, 0.5);
}

TEST(ProcessSection, AStageInUseKeepsItsTypeAndStays)
{
    Stages open;
    open.book.addLead("Acme", {{leadField("stage"), Link{open.stage("Demo")}}});
    open.list()->setCurrent(open.stage("Demo"));
    auto *type = open.choice("Type");

    type->choose(1);
    open.press("Delete");

    EXPECT_EQ(type->currentIndex(), 0);
    EXPECT_THAT(SettingsBook::rowOf(type)->problem().toStdString(), HasSubstr("keeps its type"));
    EXPECT_THAT(open.list()->problem().toStdString(), HasSubstr("Leads in it: 1"));
    open.type("Name", "Trial");
    EXPECT_EQ(open.stage("Trial"), open.list()->current());
}

TEST(ProcessSection, DeletesAStageAndMovesItsLeads)
{
    Stages open;
    const uint32_t demo = open.stage("Demo"), quoted = open.stage("Quoted");
    const uint32_t acme = open.book.addLead("Acme", {{leadField("stage"), Link{demo}}});
    open.page->refresh();
    open.list()->setCurrent(demo);
    auto *into = open.choice("Delete, and move its leads to");

    into->choose(into->findText(QStringLiteral("Quoted")));
    open.page->refresh();

    EXPECT_EQ(open.book.book().leads()[acme].stage.number, quoted);
    EXPECT_EQ(open.stage("Demo"), 0u);
    ASSERT_TRUE(open.book->undo());
    EXPECT_EQ(open.stage("Demo"), demo);
    EXPECT_EQ(open.book.book().leads()[acme].stage.number, demo);
}

TEST(ProcessSection, AddsAndRemovesAProcess)
{
    Stages open;
    const Book &book = open.book.book();

    open.type("New process", "Key accounts");
    open.page->refresh();

    const uint32_t keys = processNamed(book, "Key accounts");
    ASSERT_NE(keys, 0u);
    EXPECT_EQ(processOf(book, open.list()->current()), keys) << "its stages are shown";
    open.type("Name of the process", "Large");
    EXPECT_EQ(processName(book, keys), "Large");
    auto *first = open.choice("New leads start in");
    first->choose(1);
    open.page->refresh();
    EXPECT_EQ(firstProcess(book), keys);
    ASSERT_TRUE(open.book->undo());
    open.page->refresh();
    auto *goes = open.choice("Remove this process");
    goes->choose(1);
    open.page->refresh();
    EXPECT_EQ(processOrder(book).size(), 1u);
    EXPECT_EQ(processOf(book, open.list()->current()), firstProcess(book));
}

TEST(ProcessSection, ClosedStagesHaveNoTimeAndNoCriteria)
{
    Stages open;

    open.list()->setCurrent(open.stage("Won"));

    for (auto *field : open.page->findChildren<EntryField *>()) {
        const QString name = field->accessibleName();
        if (name == QLatin1String("Probability") || name == QLatin1String("Normal time")) {
            EXPECT_FALSE(field->isVisible()) << name.toStdString();
        }
    }
}

TEST(ProcessSection, AltWithAnArrowOrdersTheStages)
{
    Stages open;
    open.list()->setCurrent(open.stage("Demo"));

    QTest::keyClick(open.list()->table(), Qt::Key_Up, Qt::AltModifier);
    open.page->refresh();
    EXPECT_EQ(open.book.book().stageOrder()[2], open.stage("Demo"));
    EXPECT_EQ(open.list()->current(), open.stage("Demo"));

    ASSERT_TRUE(open.book->undo());
    EXPECT_EQ(open.book.book().stageOrder()[3], open.stage("Demo"));
}

TEST(LostSection, KeepsALineForEachReason)
{
    SettingsBook open("lost");
    auto *reasons = open.lines("Reasons");

    reasons->setPlainText(QStringLiteral("Price\n No need\n"));
    QTest::keyClick(reasons, Qt::Key_Return, Qt::ControlModifier);
    open.page->refresh();
    EXPECT_THAT(lostReasons(open.book.book()), ElementsAre("Price", "No need"));
    EXPECT_EQ(reasons->toPlainText(), QStringLiteral("Price\nNo need"));

    reasons->setPlainText(QStringLiteral(" "));
    reasons->enter();
    EXPECT_EQ(SettingsBook::rowOf(reasons)->problem(),
              QStringLiteral("Keep at least one reason. A lost lead needs one."));
    QTest::keyClick(reasons, Qt::Key_Escape);
    EXPECT_EQ(reasons->toPlainText(), QStringLiteral("Price\nNo need"));
}

TEST(LostSection, HasAListOfItsOwnForNoDecision)
{
    SettingsBook open("lost");
    auto *reasons = open.lines("Reasons for no decision");

    EXPECT_TRUE(reasons->toPlainText().contains(QStringLiteral("Postponed")));
    reasons->setPlainText(QStringLiteral("Postponed\nReorganised"));
    reasons->enter();

    EXPECT_THAT(closeReasons(open.book.book(), open.book.book().stageNamed("No decision")),
                ElementsAre("Postponed", "Reorganised"));
}

TEST(FieldsSection, DefinesAFieldOfChoices)
{
    SettingsBook open("fields");
    const Book &book = open.book.book();

    open.add("Drive", "Add field");
    open.choice("Type")->choose(3);
    open.page->refresh();
    open.lines("Choices")->setPlainText(QStringLiteral("Electric\nSteam"));
    open.lines("Choices")->enter();

    const uint32_t drive = fieldsInOrder(book).front();
    EXPECT_EQ(findLeadField(book.leadData(), "drive").customField, drive);
    EXPECT_THAT(choicesOfField(book, drive), ElementsAre("Electric", "Steam"));
    EXPECT_EQ(open.book->undoText(), QStringLiteral("Changed the field Drive: choices"));
}

TEST(FieldsSection, ArchivesAFieldWithItsValuesAndBringsItBack)
{
    SettingsBook open("fields");
    const Book &book = open.book.book();
    open.add("Pumps", "Add field");
    const uint32_t pumps = fieldsInOrder(book).front(), acme = open.book.addLead("Acme");
    ChangeSet changes = open.book->change();
    ASSERT_TRUE(setCustomField(changes, book, acme, pumps, "12"));
    ASSERT_TRUE(open.book->commit({Op::editLead}, std::move(changes)));

    open.choice("Type")->choose(1);
    EXPECT_THAT(SettingsBook::rowOf(open.choice("Type"))->problem().toStdString(),
                HasSubstr("keeps its type"));
    open.press("Archive");
    EXPECT_FALSE(findLeadField(book.leadData(), "pumps").isFound());
    open.press("Restore");

    EXPECT_EQ(book.leadData().customValue(acme, pumps), Value{std::string("12")});
    EXPECT_EQ(open.list()->current(), pumps);
}
