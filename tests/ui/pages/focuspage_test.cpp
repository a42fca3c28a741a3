// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/focuspage.h"

#include "focus/brakepane.h"
#include "focus/focusactions.h"
#include "focus/goalsdialog.h"
#include "focus/intakepane.h"
#include "focus/repcard.h"
#include "focus/repdialog.h"
#include "grading/pointsspin.h"
#include "leads/fittedtable.h"
#include "measure/brakes.h"
#include "shell/widgets/banners.h"
#include "support/tempbook.h"
#include "ui/support/shellnotes.h"

#include <QChart>
#include <QCheckBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <gtest/gtest.h>

using namespace ridealong;

namespace {

// Cole has worked on E's for three weeks.
struct Drifting
{
    TempBook book;
    uint32_t cole = book.addPerson("Cole Jensen", "CJ");
    uint32_t lead = book.addLead("Brickyard Fitness", {{leadField("owner"), Link{cole}}});
    ShellNotes notes{book.session()};

    Drifting()
    {
        for (int week = 0; week < 3; ++week)
            log(book->today().plus(-7 * week), 120, Grade::E);
    }
    void log(Date on, int64_t minutes, Grade grade)
    {
        ChangeSet changes = book->change();
        changes.create(Entity::activity, {{activityField("lead"), Link{lead}},
                                          {activityField("person"), Link{cole}},
                                          {activityField("kind"), Link{book.book().kindNamed("call")}},
                                          {activityField("on"), on},
                                          {activityField("minutes"), minutes},
                                          {activityField("grade"), grade}});
        EXPECT_TRUE(book->commit({Op::logActivity}, std::move(changes)));
    }
    FocusState state() { return brakeOf(book.book(), cole).state; }
};

BrakePane *brakePane(FocusPage &page)
{
    for (auto *pane : page.findChildren<BrakePane *>())
        if (!pane->isHidden())
            return pane;
    return nullptr;
}

} // namespace

TEST(FocusPage, SaysWhoseBrakeIsOn)
{
    Drifting team;
    FocusPage page(team.notes.shell);

    page.refresh();

    EXPECT_TRUE(page.answer().contains(QStringLiteral("Cole’s brake is on."))) << page.answer().toStdString();
    EXPECT_NE(brakePane(page), nullptr);
}

TEST(FocusPage, ReleasesABrakeWithReasonAndDay)
{
    Drifting team;
    FocusPage page(team.notes.shell);
    page.refresh();
    auto *pane = brakePane(page);
    ASSERT_NE(pane, nullptr);

    pane->askForRelease();
    pane->reasonField()->setText(QStringLiteral("Trade fair"));
    pane->releaseButton()->click();

    EXPECT_EQ(team.state(), FocusState::released);
    EXPECT_EQ(brakeOf(team.book.book(), team.cole).releasedUntil, team.book->today().plus(14));
    EXPECT_EQ(team.book->undoText(), QStringLiteral("Released the brake of Cole"));
    ASSERT_TRUE(team.book->undo());
    EXPECT_EQ(team.state(), FocusState::brake);
}

TEST(FocusPage, ReleasesNothingWithoutAReason)
{
    Drifting team;
    FocusPage page(team.notes.shell);
    page.refresh();
    auto *pane = brakePane(page);

    pane->askForRelease();
    pane->reasonField()->setText(QStringLiteral("  "));
    pane->releaseButton()->click();

    EXPECT_EQ(team.state(), FocusState::brake);
}

TEST(FocusPage, AnswersWhoWaitsAtIntake)
{
    Drifting team;
    ChangeSet changes = team.book->change();
    changes.set(Entity::lead, team.lead, leadField("intake"), int64_t(Intake::waiting));
    ASSERT_TRUE(team.book->commit({Op::editLead}, std::move(changes)));
    FocusPage page(team.notes.shell);
    page.refresh();
    auto *pane = page.findChild<IntakePane *>();

    pane->refuse();
    pane->choose(1);

    EXPECT_EQ(Intake(team.book.book().leads()[team.lead].intake), Intake::refused);
    EXPECT_EQ(team.book.book().leads().text(team.lead, leadField("intake_reason")), "No project");
}

TEST(FocusPage, ARepSeesNeitherOthersNorTheRelease)
{
    Drifting team;
    const uint32_t erin = team.book.addPerson("Erin Walsh", "EW");
    team.book->setUser(erin);
    FocusPage page(team.notes.shell);

    page.refresh();

    EXPECT_EQ(brakePane(page), nullptr);
    const auto cards = page.findChildren<RepCard *>();
    ASSERT_EQ(cards.size(), 1);
    EXPECT_EQ(cards.front()->person(), erin);
}

TEST(FocusPage, SpeaksToARepOfHisOwnEffort)
{
    Drifting team;
    team.book->setUser(team.cole);
    FocusPage page(team.notes.shell);

    page.refresh();

    EXPECT_TRUE(page.answer().startsWith(QStringLiteral("0% of your effort goes to A’s")))
        << page.answer().toStdString();
    EXPECT_TRUE(page.answer().endsWith(QStringLiteral("Your brake is on."))) << page.answer().toStdString();
}

TEST(FocusPage, SetsOwnGoalsAndGoalsForEverybodyAsOneChange)
{
    Drifting team;
    FocusPage page(team.notes.shell);
    page.refresh();
    editGoals(team.notes.shell, team.cole, &page);
    auto *dialog = page.findChild<GoalsDialog *>();
    ASSERT_NE(dialog, nullptr);

    dialog->ownBox(team.cole)->setChecked(true);
    dialog->spin(team.cole, 0)->setValue(70);
    dialog->accept();
    EXPECT_TRUE(dialog->isVisible()); // 70 + 20 do not sum to 100
    dialog->spin(team.cole, 2)->setValue(10);
    dialog->accept();

    const auto &policies = team.book.book().tables().policy;
    const Week now = Week::of(team.book->today());
    EXPECT_DOUBLE_EQ(policyOn(policies, team.cole, now).goalA, 0.7);
    EXPECT_DOUBLE_EQ(policyOn(policies, 0, now).goalA, 0.8);
    EXPECT_EQ(team.book->undoText(), QStringLiteral("Changed the goals of Cole"));
    ASSERT_TRUE(team.book->undo());
    EXPECT_FALSE(hasOwnPolicy(policies, team.cole, now));
}

TEST(FocusPage, LetsARepFollowTheGoalsForEverybodyAgain)
{
    Drifting team;
    const Date lastMonth = team.book->today().plus(-30);
    ChangeSet changes = team.book->change();
    ASSERT_TRUE(setPolicy(changes, team.book.book(),
                          {.person = team.cole, .from = lastMonth, .policy = {.goalA = 0.6, .goalB = 0.4}}));
    ASSERT_TRUE(team.book->commit({Op::editPolicy}, std::move(changes)));
    FocusPage page(team.notes.shell);
    editGoals(team.notes.shell, team.cole, &page);
    auto *dialog = page.findChild<GoalsDialog *>();

    dialog->ownBox(team.cole)->setChecked(false);
    dialog->accept();

    const auto &policies = team.book.book().tables().policy;
    const Week now = Week::of(team.book->today());
    EXPECT_DOUBLE_EQ(policyOn(policies, team.cole, now).goalA, 0.8);
    EXPECT_DOUBLE_EQ(policyOn(policies, team.cole, now.plus(-1)).goalA, 0.6); // the past stays as it was
}

TEST(FocusPage, ShowsTheWeeksThatLedToTheBrake)
{
    Drifting team;
    FocusPage page(team.notes.shell);
    page.refresh();

    showRep(team.notes.shell, team.cole, &page);

    auto *dialog = page.findChild<RepDialog *>();
    ASSERT_NE(dialog, nullptr);
    ASSERT_EQ(dialog->weeks()->model()->rowCount(), 3);
    const auto cell = [&](int row, int column) {
        return dialog->weeks()->model()->index(row, column).data().toString();
    };
    EXPECT_EQ(cell(0, 0), QStringLiteral("42"));
    EXPECT_EQ(cell(0, 8), QStringLiteral("Brake on"));
    EXPECT_EQ(cell(2, 8), QStringLiteral("Watch"));
}

TEST(FocusPage, SaysThatABrakeIsReleased)
{
    Drifting team;
    ChangeSet changes = team.book->change();
    ASSERT_TRUE(
        releaseBrake(changes, team.book.book(),
                     {.person = team.cole, .until = team.book->today().plus(7), .reason = "Trade fair"}));
    ASSERT_TRUE(team.book->commit({Op::releaseBrake}, std::move(changes)));
    FocusPage page(team.notes.shell);

    page.refresh();

    EXPECT_EQ(brakePane(page), nullptr);
    EXPECT_NE(page.findChild<Notice *>(), nullptr);
}

TEST(FocusFacts, NamesWhoCouldTakeOverNeglectedLeads)
{
    TempBook book;
    const uint32_t cole = book.addPerson("Cole Jensen", "CJ"), marcus = book.addPerson("Marcus Bell", "MB"),
                   erin = book.addPerson("Erin Walsh", "EW");
    std::vector<uint32_t> leads;
    for (const uint32_t owner : {cole, cole, erin})
        leads.push_back(book.addLead("Lead", {{leadField("owner"), Link{owner}}}));

    const HandOver over = handOverOf(book.book(), leads);

    EXPECT_EQ(over.from, cole);
    EXPECT_EQ(over.to, marcus); // neglects none
    EXPECT_EQ(over.count, 2);
    EXPECT_EQ(handOverOf(book.book(), {leads[0], leads[2]}).from, 0u); // one each says nothing
}

TEST(FocusFacts, SaysHowMuchWouldHaveToMove)
{
    GradeMinutes minutes{{300, 100, 100, 0, 0}};

    EXPECT_EQ(minutesToGoal(minutes, 0.8), 100);
    EXPECT_EQ(minutesToGoal(minutes, 0.6), 0);
    EXPECT_EQ(minutesToGoal({}, 0.8), 0);
}

TEST(MixChart, HasAColumnForEachWeekAndTheGoalAsALine)
{
    RepFocus rep{.person = 1, .weeks = std::vector<GradeMinutes>(8)};
    rep.weeks.back() = {{60, 30, 0, 0, 30}};

    const MixSeries series = seriesOf(rep, Week::of(2026, 42), 0);
    const std::unique_ptr<QChart> chart(gradeMix(series, currentTheme()));

    EXPECT_EQ(series.columns.size(), 8u);
    EXPECT_EQ(series.columns.back().label, QStringLiteral("42"));
    EXPECT_EQ(series.columns.front().label, QStringLiteral("35"));
    EXPECT_DOUBLE_EQ(series.columns.back().part[0], 0.5);
    EXPECT_DOUBLE_EQ(series.goal, 0.8);
    EXPECT_EQ(chart->series().size(), 3); // columns, the line and its halo
}
