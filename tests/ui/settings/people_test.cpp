// SPDX-License-Identifier: GPL-3.0-or-later
// The sections over people, kinds of activities and cadences.
#include "ui/support/settingsbook.h"

#include <QTest>
#include <gmock/gmock.h>

using namespace ridealong;
using testing::HasSubstr;

namespace {

const Person &personCalled(SettingsBook &open, const char *name)
{
    return open.book.book().people()[open.book.book().personNamed(name)];
}

} // namespace

TEST(PeopleSection, AddsAPersonAndLeadsOnToTheForm)
{
    SettingsBook open("people");
    QApplication::setActiveWindow(open.page.get());

    open.list()->newNameField()->setText(QStringLiteral("Tessa Okafor"));
    QTest::keyClick(open.list()->newNameField(), Qt::Key_Return);

    EXPECT_EQ(open.entry("Name")->text(), QStringLiteral("Tessa Okafor"));
    EXPECT_EQ(QApplication::focusWidget(), open.entry("Name"));
    EXPECT_EQ(open.book->undoText(), QStringLiteral("Changed the team: Tessa Okafor"));
    EXPECT_EQ(open.list()->newNameField()->text(), QString());
}

TEST(PeopleSection, EditsThePersonThatIsChosen)
{
    SettingsBook open("people");
    open.add("Tessa Okafor", "Add person");

    open.type("E-mail", "tessa@harlan.example");
    open.type("Hired on", "2024-03-01");
    open.type("Cost of an hour", "85.50");
    open.type("Capacity", "90");
    open.choice("Reports to")->choose(1);
    open.choice("Role")->choose(1);

    const Person &tessa = personCalled(open, "tessa@harlan.example");
    EXPECT_EQ(tessa.hiredOn, Date::of(2024, 3, 1));
    EXPECT_EQ(tessa.hourlyCost.minor, 8550);
    EXPECT_EQ(tessa.capacity, 90);
    EXPECT_EQ(tessa.manager.number, open.book.book().personNamed("Dana Whitfield"));
    EXPECT_EQ(open.entry("Hired on")->text(), QStringLiteral("Mar 1, 2024"));
}

TEST(PeopleSection, SaysWhatIsWrongBesideTheField)
{
    SettingsBook open("people");
    open.add("Tessa Okafor", "Add person");

    open.type("Initials", "DW");
    open.type("Capacity", "many");
    open.type("Hired on", "in spring");
    open.type("E-mail", "tessa");

    EXPECT_EQ(open.problemOf("Initials"), "Dana Whitfield has these initials.");
    EXPECT_EQ(open.problemOf("Capacity"), "Enter a whole number of leads.");
    EXPECT_EQ(open.problemOf("Hired on"), "Enter a day such as Oct 14, 2026.");
    EXPECT_THAT(open.problemOf("E-mail"), HasSubstr("name@company.com"));
    EXPECT_EQ(open.entry("Initials")->text(), QStringLiteral("DW")) << "what was typed stays";
}

TEST(PeopleSection, AnotherPersonStartsWithWhatIsTrueOfThem)
{
    SettingsBook open("people");
    open.add("Tessa Okafor", "Add person");
    open.type("Initials", "DW");

    open.list()->setCurrent(open.book.book().personNamed("Dana Whitfield"));

    EXPECT_EQ(open.entry("Initials")->text(), QStringLiteral("DW"));
    EXPECT_EQ(open.problemOf("Initials"), "");
    open.list()->setCurrent(open.book.book().personNamed("Tessa Okafor"));
    EXPECT_EQ(open.entry("Initials")->text(), QStringLiteral("TO"));
}

TEST(PeopleSection, WhoOwnsLeadsIsMadeInactiveAndNotDeleted)
{
    SettingsBook open("people");
    open.add("Tessa Okafor", "Add person");
    const uint32_t tessa = open.book.book().personNamed("Tessa Okafor");
    open.book.addLead("Acme", {{leadField("owner"), Link{tessa}}});

    open.press("Delete");
    EXPECT_THAT(open.list()->problem().toStdString(), HasSubstr("Make Tessa Okafor inactive instead"));
    open.choice("At work")->choose(1);

    EXPECT_EQ(open.book.book().people()[tessa].active, 1);
}

TEST(KindsSection, AddsOrdersAndTimesKinds)
{
    SettingsBook open("kinds");
    const Book &book = open.book.book();

    open.add("Site survey", "Add kind");
    open.type("Default minutes", "90");
    open.press("Up");
    EXPECT_EQ(open.list()->current(), book.kindNamed("site_survey")) << "it stays the current one";
    EXPECT_EQ(book.kindMinutes(book.kindNamed("Site survey")), 90);
    EXPECT_EQ(book.tables().kind[book.kindNamed("Site survey")].position, 5);

    open.type("Default minutes", "1441");
    EXPECT_EQ(open.problemOf("Default minutes"), "Enter whole minutes from 1 to 1440.");
    open.press("Delete");
    EXPECT_EQ(book.kindNamed("Site survey"), 0u);
    EXPECT_EQ(open.book->undoText(), QStringLiteral("Changed the settings: Site survey"));
}

TEST(KindsSection, KeysOrderTheRowInTheTable)
{
    SettingsBook open("kinds");
    const Book &book = open.book.book();
    open.list()->setCurrent(book.kindNamed("email"));

    QTest::keyClick(open.list()->table(), Qt::Key_Up, Qt::AltModifier);

    EXPECT_EQ(book.tables().kind[book.kindNamed("email")].position, 1);
    QTest::keyClick(open.list()->table(), Qt::Key_Delete);
    EXPECT_THAT(open.list()->problem().toStdString(), HasSubstr("The quick log writes"));
}

TEST(CadenceSection, KeepsWholeDays)
{
    SettingsBook open("cadences");

    open.type("A’s every", "7");
    open.type("B’s every", "2.5");

    EXPECT_EQ(open.info().cadence[0], 7);
    EXPECT_EQ(open.problemOf("B’s every"), "Enter a whole number from 1 to 3,650.");
}
