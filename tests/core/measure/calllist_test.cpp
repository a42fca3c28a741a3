// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/calllist.h"

#include "support/people.h"

#include <gmock/gmock.h>

using namespace ridealong;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

std::vector<std::string> companies(TempBook &book, const std::vector<CallRow> &rows)
{
    std::vector<std::string> names;
    for (const CallRow &row : rows)
        names.emplace_back(book.book().leads().text(row.lead, leadField("company")));
    return names;
}

struct CallListTest : testing::Test
{
    TempBook book; // today is Wednesday, 2026-10-14
    uint32_t kim = book.addPerson("Kim Lee", "KL");

    uint32_t add(const char *company, Grade grade, std::vector<Cell> cells = {})
    {
        return addGraded(book, company, grade, kim, std::move(cells));
    }
    uint32_t touched(const char *company, Grade grade, const char *on, std::vector<Cell> cells = {})
    {
        const uint32_t lead = add(company, grade, std::move(cells));
        addActivity(book, lead, kim, "call", on);
        return lead;
    }
    std::vector<CallRow> list() { return callList(book.book(), kim); }
};

} // namespace

TEST_F(CallListTest, StandsByGradeThenByWhatIsMostUrgent)
{
    touched("Long ago", Grade::A, "2026-09-01");
    touched("Longer ago", Grade::A, "2026-08-01");
    touched("Lately", Grade::A, "2026-10-10");
    touched("Today", Grade::A, "2026-10-14");
    add("Never", Grade::A);
    addStep(book, add("Due", Grade::A), "2026-10-14");
    addStep(book, add("Late", Grade::A), "2026-10-12");
    addStep(book, add("Later", Grade::A), "2026-10-05");
    add("B", Grade::B);

    const auto rows = list();

    EXPECT_THAT(companies(book, rows), ElementsAre("Later", "Late", "Due", "Never", "Longer ago", "Long ago",
                                                   "Lately", "Today", "B"));
    EXPECT_EQ(rows[0].text, QStringLiteral("Overdue for 9 days"));
    EXPECT_EQ(rows[2].text, QStringLiteral("Due today"));
    EXPECT_EQ(rows[3].text, QStringLiteral("Never touched"));
    EXPECT_EQ(rows[4].text, QStringLiteral("Untouched for 74 days"));
    EXPECT_EQ(rows[6].text, QStringLiteral("Touched 4 days ago, no next step"));
    EXPECT_EQ(rows[7].why, CallWhy::worked);
}

TEST_F(CallListTest, AmongEqualsValueThenCompanyDecide)
{
    add("beta", Grade::A);
    add("Alpha", Grade::A);
    add("Zeta", Grade::A, {{leadField("value"), Money{100}}});

    EXPECT_THAT(companies(book, list()), ElementsAre("Zeta", "Alpha", "beta"));
}

TEST_F(CallListTest, WithinTheCadenceValueComesBeforeDays)
{
    touched("Small", Grade::A, "2026-10-02");
    touched("Large", Grade::A, "2026-10-12", {{leadField("value"), Money{100}}});
    touched("Small too", Grade::A, "2026-10-05");

    EXPECT_THAT(companies(book, list()), ElementsAre("Large", "Small", "Small too"));
}

TEST_F(CallListTest, LeavesOutWhatIsNotToBeCalled)
{
    addStep(book, add("Put off", Grade::A), "2026-10-15");
    add("D", Grade::D);
    add("E", Grade::E);
    add("C", Grade::C); // the goal for C is 0
    add("Waiting", Grade::A, {{leadField("intake"), int64_t(Intake::waiting)}});
    add("Refused", Grade::A, {{leadField("intake"), int64_t(Intake::refused)}});
    add("Won", Grade::A, {{leadField("stage"), Link{book.book().stageNamed("Won")}}});
    addGraded(book, "Another's", Grade::A);
    add("Approved C", Grade::C, {{leadField("intake"), int64_t(Intake::approved)}});
    add("Approved D", Grade::D, {{leadField("intake"), int64_t(Intake::approved)}});

    EXPECT_THAT(companies(book, list()), ElementsAre("Approved C"));
    EXPECT_THAT(callList(book.book(), 0), IsEmpty());
    EXPECT_THAT(companies(book, callList(book.book(), kim, day("2026-10-15"))),
                ElementsAre("Put off", "Approved C"));
}

TEST_F(CallListTest, CsAppearWhenThePolicyHasAGoalForThem)
{
    add("C", Grade::C);
    create(book, Entity::policy,
           {{policyField("person"), Link{kim}},
            {policyField("from"), day("2026-10-01")},
            {policyField("goal_c"), 0.1}});

    EXPECT_THAT(companies(book, list()), ElementsAre("C"));
}

TEST_F(CallListTest, ABetterGradeLeftToWorkLocksTheOthers)
{
    const uint32_t best = add("A", Grade::A);
    const uint32_t second = add("B", Grade::B);
    add("C", Grade::C, {{leadField("intake"), int64_t(Intake::approved)}});
    const auto locked = [this] {
        std::vector<bool> flags;
        for (const CallRow &row : list())
            flags.push_back(row.locked);
        return flags;
    };

    EXPECT_THAT(locked(), ElementsAre(false, true, true));
    addActivity(book, best, kim, "call", "2026-10-14");
    EXPECT_THAT(locked(), ElementsAre(false, false, true));
    addActivity(book, second, kim, "call", "2026-10-14");
    EXPECT_THAT(locked(), ElementsAre(false, false, false));
    addStep(book, best, "2026-10-14"); // owed again
    EXPECT_THAT(locked(), ElementsAre(false, true, true));
}

TEST_F(CallListTest, NeglectedAreBeyondTheirCadenceWithoutAFutureStep)
{
    const uint32_t small =
        touched("Small", Grade::A, "2026-09-29", {{leadField("value"), Money{5}}}); // 15 days
    const uint32_t large =
        touched("Large", Grade::B, "2026-09-15", {{leadField("value"), Money{9}}}); // 29 days
    touched("In time", Grade::A, "2026-09-30");                                     // 14 days
    addStep(book, touched("Planned", Grade::A, "2026-09-01"), "2026-10-20");
    touched("C", Grade::C, "2026-01-01");

    EXPECT_THAT(neglectedLeads(book.book(), kim), ElementsAre(large, small));
    EXPECT_THAT(neglectedLeads(book.book(), 0, Grade::A), ElementsAre(small));
    EXPECT_DOUBLE_EQ(coverage(book.book(), kim, Grade::A), 1.0 / 3);
    EXPECT_DOUBLE_EQ(coverage(book.book(), kim, Grade::B), 0);
    EXPECT_TRUE(std::isnan(coverage(book.book(), kim, Grade::D)));
}
