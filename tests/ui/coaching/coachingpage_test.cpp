// SPDX-License-Identifier: GPL-3.0-or-later
// The page Coaching by its keys and buttons: for the manager, and for the rep it is about.
#include "pages/coachingpage.h"

#include "coaching/coachingside.h"
#include "coaching/demochart.h"
#include "coaching/heattable.h"
#include "coaching/noteeditor.h"
#include "coaching/repspane.h"
#include "leads/fittedtable.h"
#include "shell/theme.h"
#include "shell/widgets/buttons.h"
#include "support/people.h"
#include "ui/support/shellnotes.h"
#include "work/coaching.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <gtest/gtest.h>

using namespace ridealong;

namespace {

int rowsOf(const TableBase &table)
{
    int rows = 0;
    for (uint32_t row = 1; row < table.end(); ++row)
        rows += !table.isDeleted(row);
    return rows;
}

// Dana coaches Luis and Erin; Luis had two ride-alongs with ratings.
struct Coached
{
    TempBook book;
    uint32_t dana = book.book().personNamed("Dana Whitfield");
    uint32_t erin = book.addPerson("Erin Walsh", "EW");
    uint32_t luis = book.addPerson("Luis Ortega", "LO");
    ShellNotes notes{book.session()};
    std::unique_ptr<CoachingPage> page;

    Coached()
    {
        book->setUser(dana);
        rateAll(rideOn("2026-05-14"), 2);
        rateAll(rideOn("2026-09-10"), 3);
    }
    ~Coached() { useTheme(*qApp, makeTheme(Look::light)); }

    uint32_t rideOn(const char *on, const char *state = "done")
    {
        std::vector<Cell> cells = {{rideField("rep"), Link{luis}},
                                   {rideField("manager"), Link{dana}},
                                   {rideField("on"), day(on)},
                                   {rideField("state"), std::string(state)}};
        if (std::string_view(state) == "done") {
            cells.push_back({rideField("strength"), std::string("Opens well")});
            cells.push_back({rideField("debriefed_on"), day(on)});
        }
        return create(book, Entity::ride, std::move(cells));
    }
    void rateAll(uint32_t ride, int value)
    {
        for (const uint32_t skill : skillsOf(book.book()))
            act(book, Op::rateSkill, [&](ChangeSet &changes) {
                return rate(changes, book.book(), luis, skill, value, dana, ride);
            });
    }
    void write(bool isPrivate, const char *text)
    {
        act(book, Op::writeNote, [&](ChangeSet &changes) {
            return writeNote(changes, book.book(),
                             {.rep = luis, .by = dana, .text = text, .isPrivate = isPrivate});
        });
    }
    CoachingPage &show(uint32_t as = 0, QSize size = {1240, 780})
    {
        if (as)
            book->setUser(as);
        page = std::make_unique<CoachingPage>(notes.shell);
        page->resize(size);
        page->refresh();
        page->show();
        QApplication::setActiveWindow(page.get());
        page->setFocus();
        QTest::qWait(20);
        if (!as)
            page->reps()->choose(luis);
        QTest::qWait(20);
        return *page;
    }
    void renew()
    {
        page->refresh();
        QTest::qWait(20);
    }
    QString words() const
    {
        QStringList texts;
        for (const auto *widget : page->findChildren<QWidget *>())
            texts << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip()
                  << widget->property("text").toString() << widget->property("plainText").toString();
        return texts.join(u'\n');
    }
    QPushButton *button(const char *text) const
    {
        for (auto *button : page->findChildren<QPushButton *>())
            if (button->text() == QString::fromUtf8(text) && button->isVisible())
                return button;
        ADD_FAILURE() << "no button " << text;
        return nullptr;
    }
};

void type(QWidget *widget, const char *text)
{
    QTest::keyClicks(widget, QString::fromUtf8(text));
}

} // namespace

TEST(CoachingPage, SaysHowFarTheRepHasCome)
{
    Coached it;

    CoachingPage &page = it.show();

    EXPECT_TRUE(page.answer().startsWith(QStringLiteral("Luis has gone from 2.0 to 3.0 in 2 ride-alongs.")))
        << page.answer().toStdString();
    page.reps()->choose(it.erin);
    QTest::qWait(20);
    EXPECT_EQ(page.answer(), QStringLiteral("No ride-along with Erin yet."));
}

TEST(CoachingPage, ANoteIsPrivateUnlessItIsShared)
{
    Coached it;
    CoachingPage &page = it.show();
    NoteEditor &editor = *page.side()->editor();

    QTest::keyClick(&page, Qt::Key_N);
    ASSERT_EQ(QApplication::focusWidget(), editor.note());
    type(editor.note(), "Rushes");
    QTest::keyClick(editor.note(), Qt::Key_Return, Qt::ControlModifier);
    it.renew();

    const Tables &tables = it.book.book().tables();
    EXPECT_EQ(rowsOf(tables.privateNote), 1);
    EXPECT_EQ(rowsOf(tables.coachingNote), 0);
    EXPECT_TRUE(editor.note()->toPlainText().isEmpty());

    type(editor.note(), "Well done");
    editor.kind()->setCurrent(1);
    QTest::keyClick(editor.note(), Qt::Key_Return, Qt::ControlModifier);
    it.renew();

    EXPECT_EQ(rowsOf(tables.privateNote), 1);
    EXPECT_EQ(rowsOf(tables.coachingNote), 1);
    EXPECT_TRUE(editor.isPrivate()) << "the next one is private again";
    EXPECT_EQ(page.side()->notes()->cards().size(), 2u);
}

TEST(CoachingPage, WhatIsTypedStaysWithItsRep)
{
    Coached it;
    CoachingPage &page = it.show();
    NoteEditor &editor = *page.side()->editor();

    editor.note()->setPlainText(QStringLiteral("about Luis"));
    page.reps()->choose(it.erin);
    EXPECT_TRUE(editor.note()->toPlainText().isEmpty());
    page.reps()->choose(it.luis);

    EXPECT_EQ(editor.note()->toPlainText(), QStringLiteral("about Luis"));
}

TEST(CoachingPage, ACommitmentIsOneLineAndKeptBySpace)
{
    Coached it;
    CoachingPage &page = it.show();
    QLineEdit *line = page.side()->editor()->line();

    QTest::keyClick(&page, Qt::Key_C);
    ASSERT_EQ(QApplication::focusWidget(), line);
    type(line, "luis sends three names by fri");
    QTest::keyClick(line, Qt::Key_Return);
    it.renew();

    const auto &table = it.book.book().tables().commitment;
    ASSERT_EQ(rowsOf(table), 1);
    EXPECT_EQ(table[1].person.number, it.luis);
    EXPECT_EQ(table[1].due, day("2026-10-16"));
    FittedTable *list = page.side()->commitments()->table();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Space);
    EXPECT_EQ(table.text(1, commitmentField("state")), "kept");
    it.renew();
    QTest::keyClick(list, Qt::Key_Delete);
    EXPECT_EQ(table.text(1, commitmentField("state")), "dropped");
}

TEST(CoachingPage, ADigitRatesTheChosenSkillForToday)
{
    Coached it;
    CoachingPage &page = it.show();
    const uint32_t skill = skillsOf(it.book.book())[1];
    const int before = rowsOf(it.book.book().tables().rating);
    page.heat()->setCurrent(skill);

    QTest::keyClick(page.heat(), Qt::Key_4);
    it.renew();
    QTest::keyClick(page.heat(), Qt::Key_5);
    it.renew();

    EXPECT_EQ(rowsOf(it.book.book().tables().rating), before + 1) << "the second one corrects the first";
    const SkillTable table = skillTable(it.book.book(), it.luis);
    EXPECT_EQ(table.rides.back().values[1], 5);
    EXPECT_EQ(page.heat()->current(), skill);
    EXPECT_TRUE(page.answer().contains(QStringLiteral("to 3.0 in 2 ride-alongs")))
        << "one skill of today is no average";
}

TEST(CoachingPage, ARenamedSkillKeepsTheWordsOfItsDay)
{
    Coached it;
    const uint32_t skill = skillsOf(it.book.book()).front();
    const QString before = skillName(it.book.book(), skill);
    act(it.book, Op::editSkills, [&](ChangeSet &changes) {
        return saveSkill(changes, it.book.book(), {.row = skill, .name = "Reads the room"});
    });

    CoachingPage &page = it.show();

    const auto *model = page.heat()->model();
    EXPECT_EQ(model->index(0, 0).data().toString(), QStringLiteral("Reads the room"));
    EXPECT_TRUE(model->index(0, 1).data(Qt::ToolTipRole).toString().contains(before))
        << model->index(0, 1).data(Qt::ToolTipRole).toString().toStdString();
}

TEST(CoachingPage, ClaimsNothingOnLittleData)
{
    Coached it;
    CoachingPage &page = it.show();

    page.lower()->show(LowerPane::effect);
    QTest::qWait(20);

    EXPECT_EQ(page.lower()->effectText(),
              QStringLiteral("The 8 weeks before and after one ride-along. Too little data to say that it "
                             "comes from riding along."));
}

TEST(CoachingPage, OpensRidesAndPlansTheNext)
{
    Coached it;
    CoachingPage &page = it.show();

    it.button("Plan a ride-along")->click();
    EXPECT_EQ(it.notes.page, QStringLiteral("ride-alongs"));
    EXPECT_EQ(it.notes.argument.toMap().value(QStringLiteral("rep")).toUInt(), it.luis);
    EXPECT_FALSE(it.button("Write a debrief")->isEnabled());
    EXPECT_FALSE(it.button("Write a debrief")->toolTip().isEmpty());
    Q_EMIT page.lower()->rideTable()->rowOpened(0);
    EXPECT_EQ(it.notes.page, QStringLiteral("debrief"));
    const uint32_t due = it.rideOn("2026-10-12", "planned");
    it.renew();
    it.button("Write a debrief")->click();
    EXPECT_EQ(it.notes.argument.toUInt(), due);
}

TEST(CoachingPage, ARepSeesTheOwnProfileAndNothingPrivate)
{
    Coached it;
    it.write(true, "Hopeless with buyers");
    it.write(false, "Opened every call well");

    CoachingPage &page = it.show(it.luis);

    const QString words = it.words();
    EXPECT_FALSE(words.contains(QStringLiteral("Hopeless")));
    EXPECT_FALSE(words.contains(QStringLiteral("rivate")));
    EXPECT_FALSE(words.contains(QStringLiteral("Erin")));
    EXPECT_TRUE(words.contains(QStringLiteral("Opened every call well")));
    EXPECT_EQ(page.side()->editor(), nullptr);
    EXPECT_EQ(page.side()->notes()->cards().size(), 3u) << "a note and two debriefs";
    EXPECT_EQ(countCoaching(it.notes.shell).count, 3);
    const int before = rowsOf(it.book.book().tables().rating);
    QTest::keyClick(page.heat(), Qt::Key_5);
    EXPECT_EQ(rowsOf(it.book.book().tables().rating), before);
}

TEST(CoachingPage, AnotherManagersPrivateNotesStayTheirs)
{
    Coached it;
    it.write(true, "Only for Dana");
    const uint32_t kim = create(it.book, Entity::person,
                                {{personField("name"), std::string("Kim Lee")},
                                 {personField("role"), std::string("manager")},
                                 {personField("active"), true}});
    it.book->setUser(kim);

    it.show();

    EXPECT_FALSE(it.words().contains(QStringLiteral("Only for Dana")));
}

TEST(CoachingPage, ARepAcknowledgesByAButton)
{
    Coached it;
    it.write(false, "Opened every call well");
    it.show(it.luis);

    it.button("Acknowledge")->click();
    it.renew();

    EXPECT_TRUE(it.book.book().tables().coachingNote[1].acknowledgedOn.isSet());
    EXPECT_TRUE(it.notes.errors.isEmpty()) << it.notes.errors.join(u' ').toStdString();
    EXPECT_EQ(countCoaching(it.notes.shell).count, 2);
    EXPECT_TRUE(it.words().contains(QStringLiteral("acknowledged on Oct 14")));
}

TEST(CoachingPage, AWideTableShowsTheNewestRides)
{
    Coached it;
    for (const char *on : {"2026-06-01", "2026-06-15", "2026-07-01", "2026-07-15", "2026-08-01", "2026-08-15",
                           "2026-09-01", "2026-09-15", "2026-10-01"})
        it.rateAll(it.rideOn(on), 4);

    CoachingPage &page = it.show();
    HeatTable &heat = *page.heat();

    EXPECT_TRUE(heat.hasEarlier());
    const int last = heat.model()->columnCount() - 2; // before what changed
    EXPECT_EQ(heat.model()->headerData(last, Qt::Horizontal).toString(), QStringLiteral("Oct 1"));
    QTest::keyClick(&heat, Qt::Key_Left);
    EXPECT_TRUE(heat.hasLater());
}

TEST(CoachingPage, IsDrawnInEveryLook)
{
    Coached it;
    it.write(true, "Private words");
    for (const Look look : {Look::light, Look::dark, Look::highContrast}) {
        useTheme(*qApp, makeTheme(look));
        for (const QSize size : {QSize(1240, 780), QSize(960, 560)}) {
            CoachingPage &page = it.show(0, size);
            EXPECT_FALSE(page.grab().isNull());
            EXPECT_TRUE(
                QTest::qWaitFor([&] { return !page.lower()->chart()->accessibleDescription().isEmpty(); }));
        }
    }
}

TEST(CoachingPage, WhereItIsNarrowTheSideTakesThePlaceOfTheReps)
{
    Coached it;
    CoachingPage &page = it.show(0, {940, 560});
    ASSERT_FALSE(page.side()->isVisible());

    QTest::keyClick(page.reps()->table(), Qt::Key_Space);
    EXPECT_TRUE(page.side()->isVisible());
    EXPECT_FALSE(page.reps()->isVisible());
    EXPECT_EQ(QApplication::focusWidget(), page.heat());
    page.resize(1240, 780);

    EXPECT_TRUE(QTest::qWaitFor([&] { return page.reps()->isVisible() && page.side()->isVisible(); }));
}

TEST(CoachingPage, WithoutRepsItSaysSo)
{
    TempBook book;
    ShellNotes notes(book.session());
    CoachingPage page(notes.shell);

    page.refresh();

    EXPECT_EQ(page.rep(), 0u);
    EXPECT_EQ(page.statusFact(), QStringLiteral("0 reps"));
}
