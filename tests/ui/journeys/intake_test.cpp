// SPDX-License-Identifier: GPL-3.0-or-later
// An off-profile lead from the rep's argument to the manager's yes, in the windows of both; dealing; and a
// rep's day from the list until nothing is left.
#include "dealing/dealactions.h"
#include "dealing/dealdialog.h"
#include "dialogs/leaddialog.h"
#include "focus/intakepane.h"
#include "focus/ownintakepane.h"
#include "leads/leadactions.h"
#include "measure/calllist.h"
#include "pages/focuspage.h"
#include "pages/repdaypage.h"
#include "repday/calllistfiles.h"
#include "repday/daynotices.h"
#include "shell/mainwindow.h"
#include "support/people.h"
#include "ui/support/shellnotes.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QStandardItemModel>
#include <QTest>
#include <gmock/gmock.h>

using namespace ridealong;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

// Cole's brake is on, so his C's wait.
struct Braked
{
    TempBook book;
    uint32_t dana = book->user();
    uint32_t cole = book.addPerson("Cole Jensen", "CJ");
    ShellNotes notes{book.session()};

    Braked()
    {
        QSettings().clear();
        const uint32_t poor = addGraded(book, "Brickyard Fitness", Grade::E, cole);
        for (const char *on : {"2026-09-29", "2026-10-06", "2026-10-13"})
            addEffort(book, poor, cole, on, 120, Grade::E);
    }
    QPushButton *button(QWidget &page, const QString &text)
    {
        for (auto *each : page.findChildren<QPushButton *>())
            if (each->text() == text && each->isVisibleTo(&page))
                return each;
        ADD_FAILURE() << "no button " << text.toStdString();
        return nullptr;
    }
    std::vector<uint32_t> calls()
    {
        std::vector<uint32_t> leads;
        for (const CallRow &row : callList(book.book(), cole))
            leads.push_back(row.lead);
        return leads;
    }
    // What the rep adds, graded C by a later fact: the argument was given at the start.
    uint32_t waitingC()
    {
        book->setUser(cole);
        newLead(notes.shell, nullptr);
        auto *dialog =
            qobject_cast<LeadDialog *>(QApplication::topLevelWidgets().isEmpty() ? nullptr : openDialog());
        EXPECT_TRUE(dialog);
        dialog->setCompany(QStringLiteral("Circle City Laundry"));
        QTest::qWait(250);
        auto *argument = dialog->findChild<QLineEdit *>(QStringLiteral("argument"));
        EXPECT_TRUE(argument && argument->isVisible());
        argument->setText(QStringLiteral("Boiler feed pumps at three sites"));
        dialog->acceptButton()->click();
        const uint32_t lead = book.book().leads().end() - 1;
        setCell(book, Entity::lead, lead, leadField("override_grade"), Grade::C);
        return lead;
    }
    QWidget *openDialog()
    {
        for (QWidget *each : QApplication::topLevelWidgets())
            if (qobject_cast<LeadDialog *>(each) && each->isVisible())
                return each;
        return nullptr;
    }
};

} // namespace

TEST(IntakeJourney, AnArgumentARefusalAnotherArgumentAndAYes)
{
    Braked team;
    const uint32_t lead = team.waitingC();
    ASSERT_EQ(team.book.book().leads().text(lead, leadField("company")), "Circle City Laundry");
    EXPECT_TRUE(waitsAtIntake(team.book.book(), lead));
    EXPECT_THAT(team.calls(), ElementsAre());

    team.book->setUser(team.dana);
    FocusPage managers(team.notes.shell);
    managers.refresh();
    auto *pane = managers.findChild<IntakePane *>();
    ASSERT_TRUE(pane->isVisibleTo(&managers));
    pane->refuse();
    pane->choose(1);
    EXPECT_EQ(Intake(team.book.book().leads()[lead].intake), Intake::refused);

    team.book->setUser(team.cole);
    DayNotices notices;
    notices.setFacts(team.book.session(), {});
    EXPECT_EQ(notices.newsText(), QStringLiteral("Circle City Laundry was refused: no project."));
    FocusPage reps(team.notes.shell);
    reps.refresh();
    auto *own = reps.findChild<OwnIntakePane *>();
    ASSERT_TRUE(own->isVisibleTo(&reps));
    EXPECT_FALSE(reps.findChild<IntakePane *>()->isVisibleTo(&reps));
    team.button(*own, QStringLiteral("Argue"))->click();
    own->findChild<QLineEdit *>()->setText(QStringLiteral("They signed one yesterday"));
    team.button(*own, QStringLiteral("Send"))->click();
    EXPECT_TRUE(waitsAtIntake(team.book.book(), lead));

    team.book->setUser(team.dana);
    managers.refresh();
    EXPECT_EQ(pane->rates(), QStringLiteral("Refused in 90 days: Cole 1 of 1."));
    pane->approve();
    EXPECT_THAT(team.calls(), ElementsAre(lead));
    EXPECT_TRUE(team.notes.errors.isEmpty()) << team.notes.errors.join(u' ').toStdString();
}

TEST(IntakeJourney, ParkedForTwoWeeksWithTwoKeys)
{
    Braked team;
    const uint32_t lead = team.waitingC();
    team.book->setUser(team.dana);
    FocusPage page(team.notes.shell);
    page.refresh();
    auto *pane = page.findChild<IntakePane *>();

    pane->park();
    pane->choose(0);

    const auto cases = intakeCases(team.book.book());
    ASSERT_EQ(cases.size(), 1u);
    EXPECT_EQ(cases[0].lead, lead);
    EXPECT_EQ(cases[0].state, Intake::parked);
    EXPECT_EQ(cases[0].until, day("2026-10-28"));
    EXPECT_EQ(team.book->undoText(), QStringLiteral("Answered Circle City Laundry at intake: parked"));
}

TEST(IntakeJourney, AnswersThatWereReadAreNotShownAgain)
{
    Braked team;
    team.waitingC();
    team.book->setUser(team.dana);
    FocusPage page(team.notes.shell);
    page.refresh();
    page.findChild<IntakePane *>()->approve();
    team.book->setUser(team.cole);
    DayNotices notices;
    notices.setFacts(team.book.session(), {});
    ASSERT_EQ(notices.newsText(), QStringLiteral("Dana approved Circle City Laundry."));

    team.button(notices, QStringLiteral("Got it"))->click();

    EXPECT_TRUE(notices.newsText().isEmpty());
    notices.setFacts(team.book.session(), {});
    EXPECT_TRUE(notices.newsText().isEmpty());
}

TEST(IntakeJourney, TheRepReadsOfTheOwnBrake)
{
    Braked team;
    team.book->setUser(team.cole);
    RepDayPage page(team.notes.shell);

    page.refresh();

    EXPECT_THAT(page.findChild<DayNotices *>()->brakeText().toStdString(),
                HasSubstr("Your new leads below B wait for a yes"));
}

TEST(ArgumentBox, IsAskedForOnlyWhereTheLeadWouldWait)
{
    TempBook book;
    const uint32_t kim = book.addPerson("Kim Lee", "KL");
    LeadDialog dialog(book.book(), 0, {}, nullptr);
    dialog.askArgumentOf(kim);
    const auto set = [&dialog](const char *field, const char *text) {
        auto *line = dialog.findChild<QLineEdit *>(QString::fromUtf8(field));
        ASSERT_TRUE(line) << field;
        line->setText(QString::fromUtf8(text));
    };
    auto *argument = dialog.findChild<QLineEdit *>(QStringLiteral("argument"));
    EXPECT_FALSE(argument->isVisibleTo(&dialog)); // nothing is entered yet

    set("company", "Acme");
    QTest::qWait(250);
    EXPECT_TRUE(argument->isVisibleTo(&dialog));
    argument->setText(QStringLiteral(" Three sites "));
    EXPECT_EQ(dialog.argument(), "Three sites");
    set("employees", "600"), set("annual_revenue", "200000000"), set("value", "60000");
    set("received_on", "10/14/2026");
    QTest::qWait(250);

    EXPECT_FALSE(argument->isVisibleTo(&dialog));
    EXPECT_EQ(dialog.argument(), "");
}

TEST(DealDialog, ShowsWhoGetsWhatAndLetsAPersonDecide)
{
    TempBook book;
    const uint32_t tessa = book.addPerson("Tessa Okafor", "TO"), luis = book.addPerson("Luis Ortega", "LO");
    std::vector<uint32_t> leads;
    for (const char *name : {"One", "Two", "Three", "Four"})
        leads.push_back(addGraded(book, name, Grade::A));
    DealDialog dialog(book.book(), leadsToDeal(book.book()), 0, nullptr);

    EXPECT_EQ(dialog.acceptButton()->text(), QStringLiteral("Deal 4 leads"));
    EXPECT_EQ(dialog.plan().people[0].aAfter, 2);
    dialog.give(leads[0], luis);
    dialog.give(leads[1], 0);
    EXPECT_EQ(dialog.acceptButton()->text(), QStringLiteral("Deal 3 leads"));
    dialog.takePart(tessa, false);
    EXPECT_EQ(dialog.plan().people.size(), 1u);
    EXPECT_EQ(dialog.plan().left, std::vector{leads[1]}); // what was chosen stays chosen
    dialog.takePart(luis, false);
    EXPECT_FALSE(dialog.acceptButton()->isEnabled());
}

TEST(DealDialog, OneDeedAndOneUndoForALeaver)
{
    TempBook book;
    const uint32_t tessa = book.addPerson("Tessa Okafor", "TO"), erin = book.addPerson("Erin Walsh", "EW");
    const uint32_t hers = addGraded(book, "Hers", Grade::A, erin),
                   nobodys = addGraded(book, "Free", Grade::A);
    ShellNotes notes{book.session()};
    QWidget window;

    ASSERT_TRUE(dealLeadsOf(notes.shell, &window, erin));
    window.findChild<DealDialog *>()->accept();

    EXPECT_EQ(book.book().leads()[hers].owner.number, tessa);
    EXPECT_FALSE(book.book().leads()[nobodys].owner.isSet());
    EXPECT_EQ(notes.toasts, QStringList{QStringLiteral("Dealt Hers to Tessa Okafor")});
    ASSERT_TRUE(book->undo());
    EXPECT_EQ(book.book().leads()[hers].owner.number, erin);
    EXPECT_FALSE(dealLeadsOf(notes.shell, &window, tessa));
    EXPECT_EQ(notes.toasts.back(), QStringLiteral("Tessa Okafor has no open leads."));
}

TEST(CallListFiles, AreWrittenByTheirEnd)
{
    TempBook book;
    const uint32_t tessa = book.addPerson("Tessa Okafor", "TO");
    addStep(book,
            addGraded(book, "Bluegrass", Grade::A, tessa, {{leadField("phone"), std::string("555-0142")}}),
            "2026-10-12");
    addGraded(book, "Salt River", Grade::B, tessa);
    ShellNotes notes{book.session()};
    const auto written = [&](const char *name) {
        writeCallList(notes.shell, tessa, book.file(name));
        QFile file(book.file(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
        return file.readAll().toStdString();
    };

    EXPECT_THAT(written("calls.csv"),
                HasSubstr("1,A,Bluegrass,,,,555-0142,Overdue for 2 days,Call,2026-10-12"));
    EXPECT_THAT(written("calls.html"), HasSubstr("B, after the A’s"));
    EXPECT_THAT(written("calls.pdf"), HasSubstr("%PDF"));
    EXPECT_EQ(written("calls.xlsx").substr(0, 2), "PK");
    EXPECT_TRUE(notes.errors.isEmpty());
    writeCallList(notes.shell, tessa, book.path());
    EXPECT_EQ(notes.errors.size(), 1); // never over the book itself
}

TEST(RepsDay, IsWorkedByKeysUntilNobodyIsLeft)
{
    TempBook book;
    const uint32_t tessa = book.addPerson("Tessa Okafor", "TO");
    book->setUser(tessa);
    for (const Grade grade : {Grade::A, Grade::A, Grade::B, Grade::B})
        addStep(book, addGraded(book, "Acme", grade, tessa), "2026-10-14",
                {{stepField("person"), Link{tessa}}});
    MainWindow window(&book.session(), pages());
    QObject::connect(&book.session(), &Session::changed, &window, [&window] { window.refresh(); });
    window.showPage(QStringLiteral("today"));
    window.show();
    QApplication::setActiveWindow(&window);
    auto *page = qobject_cast<RepDayPage *>(window.currentPage());
    ASSERT_TRUE(page);

    for (int call = 0; call < 4; ++call) {
        EXPECT_EQ(callList(book.book(), tessa).size(), size_t(4 - call));
        QTest::keyClick(page->list(), Qt::Key_2); // left voicemail
        QTest::keyClick(page->list(), Qt::Key_Return);
        QTest::qWait(100);
    }

    EXPECT_TRUE(callList(book.book(), tessa).empty());
    EXPECT_EQ(page->answer(), QStringLiteral("All calls are made. 4 leads touched today."));
}
