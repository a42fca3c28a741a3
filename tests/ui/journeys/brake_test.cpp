// SPDX-License-Identifier: GPL-3.0-or-later
// A rep's brake on the pages, from the first warning to its release: what Today says, what the rep sees, what
// is marked meanwhile, and that all of it ends.
#include "focus/brakepane.h"
#include "measure/brakes.h"
#include "pages/focuspage.h"
#include "pages/repdaypage.h"
#include "pages/todaypage.h"
#include "shell/measured.h"
#include "support/people.h"
#include "today/needspane.h"
#include "ui/support/shellnotes.h"
#include "work/activities.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <gtest/gtest.h>

using namespace ridealong;

namespace {

class BrakeJourney : public testing::Test
{
protected:
    TempBook book;
    uint32_t dana = book.book().personNamed("Dana Whitfield");
    uint32_t cole = book.addPerson("Cole Jensen", "CJ");
    uint32_t wasteful = addGraded(book, "Brickyard Fitness", Grade::E, cole);
    uint32_t best = addGraded(book, "Hoosier Ethanol", Grade::A, cole);
    ShellNotes notes{book.session()};

    void week(int weeksAgo, Grade grade, uint32_t lead)
    {
        addEffort(book, lead, cole, book->today().plus(-7 * weeksAgo).iso().c_str(), 120, grade);
    }

    std::vector<std::string> rules()
    {
        notes.shell.measured->forget();
        std::vector<std::string> rules;
        for (const Need &need : notes.shell.measured->needs(book.session()))
            if (need.person == cole)
                rules.emplace_back(need.rule);
        return rules;
    }

    bool says(QWidget &page, const char *words)
    {
        for (auto *label : page.findChildren<QLabel *>())
            if (label->text().contains(QString::fromUtf8(words)) && label->isVisibleTo(&page))
                return true;
        return false;
    }

    BrakePane *pane(FocusPage &page)
    {
        for (auto *pane : page.findChildren<BrakePane *>())
            if (!pane->isHidden())
                return pane;
        return nullptr;
    }
};

} // namespace

TEST_F(BrakeJourney, FromTheFirstWarningToItsRelease)
{
    week(2, Grade::A, best);
    EXPECT_TRUE(rules().empty());

    week(1, Grade::E, wasteful);
    EXPECT_EQ(rules(), std::vector<std::string>{"watch"}); // one week off
    FocusPage focus(notes.shell);
    focus.refresh();
    EXPECT_EQ(pane(focus), nullptr);

    week(0, Grade::E, wasteful);
    EXPECT_EQ(rules(), std::vector<std::string>{"brake"}); // the second in a row
    TodayPage today(notes.shell);
    today.refresh();
    today.findChild<NeedsPane *>()->openAt(0);
    EXPECT_EQ(notes.page, QStringLiteral("focus"));

    book->setUser(cole); // what the rep sees and does meanwhile
    RepDayPage day(notes.shell);
    day.refresh();
    EXPECT_TRUE(says(day, "Your brake is on"));
    const auto touch = act(book, Op::logActivity, [&](ChangeSet &changes) {
        return logActivity(changes, book.book(),
                           {.lead = wasteful, .kind = book.book().kindNamed("call"), .person = cole});
    });
    EXPECT_TRUE(touch.offPolicy);
    EXPECT_EQ(book.book().activities()[touch.activity].offPolicy, 2);

    book->setUser(dana);
    focus.refresh();
    ASSERT_NE(pane(focus), nullptr);
    pane(focus)->askForRelease();
    pane(focus)->reasonField()->setText(QStringLiteral("Trade fair"));
    pane(focus)->releaseButton()->click();
    EXPECT_EQ(brakeOf(book.book(), cole).state, FocusState::released);
    EXPECT_TRUE(rules().empty());
    focus.refresh();
    EXPECT_EQ(pane(focus), nullptr);
    EXPECT_TRUE(says(focus, "brake is released until"));
    book->setUser(cole);
    day.refresh();
    EXPECT_FALSE(says(day, "Your brake is on"));

    ASSERT_TRUE(book->undo());
    EXPECT_EQ(rules(), std::vector<std::string>{"brake"});
}

TEST_F(BrakeJourney, EndsByItselfAfterTwoWeeksOnGoal)
{
    week(3, Grade::E, wasteful);
    week(2, Grade::E, wasteful);
    week(1, Grade::A, best);
    EXPECT_EQ(brakeOf(book.book(), cole).state, FocusState::brake); // one good week does not end it

    week(0, Grade::A, best);

    EXPECT_EQ(brakeOf(book.book(), cole).state, FocusState::onTarget);
    EXPECT_TRUE(rules().empty());
}
