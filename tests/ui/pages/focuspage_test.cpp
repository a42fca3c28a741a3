// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/focuspage.h"

#include "focus/brakepane.h"
#include "focus/intakepane.h"
#include "focus/repcard.h"
#include "measure/brakes.h"
#include "support/tempbook.h"
#include "ui/support/shellnotes.h"

#include <QChart>
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
