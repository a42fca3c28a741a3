// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settingspage.h"

#include "settings/companysection.h"
#include "settings/looksection.h"
#include "settings/sectionlist.h"
#include "settings/weeksection.h"
#include "shell/language.h"
#include "shell/look.h"
#include "shell/widgets/buttons.h"
#include "start/memory.h"
#include "ui/support/settingsbook.h"

#include <QDateEdit>
#include <QLabel>
#include <QSettings>
#include <QTest>
#include <QTimer>
#include <gtest/gtest.h>

using namespace ridealong;

namespace {

using Open = SettingsBook;

} // namespace

TEST(SettingsPage, SaysHowTheTeamWorks)
{
    Open open;

    EXPECT_EQ(open.page->answer(),
              QStringLiteral("Test sells in USD over 9 stages and works 40 hours a week."));
    EXPECT_EQ(open.page->currentSection(), QStringLiteral("look"));
}

TEST(SettingsPage, TextIsCommittedWhenTheFieldIsLeftAndCanBeUndone)
{
    Open open("company");
    auto *name = open.entry("Name of the book");

    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Harlan Fluid Systems"));
    QTest::keyClick(name, Qt::Key_Return);

    EXPECT_EQ(open.info().name, "Harlan Fluid Systems");
    EXPECT_EQ(open.book->undoText(), QStringLiteral("Changed the settings: Name of the book"));
    ASSERT_TRUE(open.book->undo());
    open.page->refresh();
    EXPECT_EQ(name->text(), QStringLiteral("Test"));
}

TEST(SettingsPage, ABrokenValueStaysInItsFieldWithTheReasonBesideIt)
{
    Open open("company");

    open.type("Inquiries that buy", "145");

    EXPECT_EQ(open.problemOf("Inquiries that buy"), "Enter a number from 0 to 100.");
    EXPECT_EQ(open.entry("Inquiries that buy")->text(), QStringLiteral("145"));
    EXPECT_EQ(open.book.book().setting("buy_rate"), "0.45");
    open.type("Inquiries that buy", "38 %");
    EXPECT_EQ(open.problemOf("Inquiries that buy"), "");
    EXPECT_EQ(open.book.book().setting("buy_rate"), "0.38");
}

TEST(SettingsPage, ChoicesOfTheCompanyStandInTheBook)
{
    Open open("company");

    open.choice("Fiscal year starts in")->choose(3);
    auto *currency = open.choice("Currency");
    currency->choose(currency->findText(QStringLiteral("EUR")));

    EXPECT_EQ(open.info().fiscalStartMonth, 4);
    EXPECT_EQ(open.info().currency, "EUR");
    EXPECT_EQ(currency->findText(QStringLiteral("JPY")), -1);
}

TEST(SettingsPage, TheWorkingWeekHasDaysAndHours)
{
    Open open("week");

    open.field<Chip>(QStringLiteral("Saturday"))->click();
    open.type("The day starts", "8");
    open.type("The day ends", "7");

    EXPECT_EQ(open.info().workingDays, 0b0111111u);
    EXPECT_EQ(open.info().workFrom, 480);
    EXPECT_EQ(open.info().workTo, 1020);
    EXPECT_EQ(open.problemOf("The day ends"), "The working day must end later than it starts.");
}

TEST(SettingsPage, OneWorkingDayStays)
{
    Open open("week");
    for (const char *day : {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday"})
        open.field<Chip>(QString::fromLatin1(day))->click();

    EXPECT_EQ(open.info().workingDays, 0b0010000u);
    EXPECT_TRUE(open.field<Chip>(QStringLiteral("Friday"))->isChecked());
}

TEST(SettingsPage, HolidaysAreAddedAndTakenOut)
{
    Open open("week");
    auto *day = open.field<QDateEdit>(QStringLiteral("New holiday"));

    for (const QDate date : {QDate(2026, 12, 25), QDate(2026, 11, 26), QDate(2026, 12, 25)}) {
        day->setDate(date);
        open.press("Add holiday");
    }
    EXPECT_EQ(open.book.book().setting("holidays"), "2026-11-26 2026-12-25");

    QApplication::processEvents();
    auto *chip = open.field<Chip>(QStringLiteral("Thu, Nov 26, 2026"));
    QTest::keyClick(chip, Qt::Key_Delete);
    open.page->refresh();
    EXPECT_EQ(open.book.book().setting("holidays"), "2026-12-25");
}

TEST(SettingsPage, TheLookIsOfThisLaptopAndInNoBook)
{
    Open open;

    open.choice("Theme")->choose(2);
    open.choice("Size of the text")->choose(2);

    EXPECT_TRUE(currentTheme().isDark());
    EXPECT_EQ(chosenLook(), Look::dark);
    EXPECT_DOUBLE_EQ(chosenScale(), 1.1);
    EXPECT_EQ(open.madeAnew, QStringList{QStringLiteral("look/scale")});
    EXPECT_EQ(open.book->undoText(), QString());
    open.choice("Theme")->choose(0);
    EXPECT_EQ(chosenLook(), std::nullopt);
}

TEST(SettingsPage, TheLanguageTakesEffectInAWindowMadeAnew)
{
    Open open;

    auto *language = open.choice("Language");
    language->choose(language->findText(QStringLiteral("Deutsch")));

    EXPECT_EQ(currentLanguage(), QStringLiteral("de"));
    EXPECT_EQ(rememberedLanguage(), QStringLiteral("de"));
    EXPECT_EQ(open.madeAnew, QStringList{QStringLiteral("look/language")});
    useLanguage(QStringLiteral("en"));
}

TEST(SettingsPage, ARepSeesTheLaptopOnly)
{
    Open open("company");
    open.book->setUser(open.book.addPerson("Cole Jensen", "CJ"));

    open.show("company");

    EXPECT_EQ(open.page->sectionCount(), 2); // the look, and the reminders
    EXPECT_EQ(open.page->section("company"), nullptr);
    EXPECT_EQ(open.page->currentSection(), QStringLiteral("look"));
}

TEST(SettingsPage, WhatIsTypedWhenTheProgramEndsCounts)
{
    Open open("company");
    open.entry("Name of the book")->setText(QStringLiteral("Harlan"));

    QTimer::singleShot(0, qApp, &QCoreApplication::quit);
    QApplication::exec();

    EXPECT_EQ(open.info().name, "Harlan");
}

TEST(SettingsPage, ComesBackToTheSectionThatWasOpen)
{
    Open open("week");

    SettingsPage again(open.notes.shell);

    EXPECT_EQ(again.currentSection(), QStringLiteral("week"));
}

TEST(SettingsPage, KeysLeadIntoTheFormAndBack)
{
    Open open;
    QApplication::setActiveWindow(open.page.get());
    auto *list = open.page->findChild<SectionList *>();
    list->setFocus();

    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);

    EXPECT_EQ(open.page->currentSection(), QStringLiteral("company"));
    EXPECT_EQ(QApplication::focusWidget(), open.entry("Name of the book"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_EQ(QApplication::focusWidget(), list);
}
