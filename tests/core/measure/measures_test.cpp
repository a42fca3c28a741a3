// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/measures.h"

#include "measure/needsyou.h"
#include "support/people.h"
#include "work/moves.h"

#include <gmock/gmock.h>
#include <set>

using namespace ridealong;

namespace {

const Period week42 = {day("2026-10-12"), day("2026-10-18")};

Reading read(TempBook &book, const char *id, uint32_t person = 0, Period period = week42)
{
    const Effort effort = effortOf(book.book());
    return measure(id)->read({book.book(), effort, period, person});
}

double goal(TempBook &book, const char *id, uint32_t person = 0)
{
    const Effort effort = effortOf(book.book());
    return measure(id)->goal({book.book(), effort, week42, person});
}

std::vector<Need> needs(TempBook &book, uint32_t viewer = 0)
{
    const Effort effort = effortOf(book.book());
    return needsYou({book.book(), effort, viewer});
}

std::vector<std::string> rulesOf(const std::vector<Need> &needs)
{
    std::vector<std::string> rules;
    for (const Need &need : needs)
        rules.emplace_back(need.rule);
    return rules;
}

} // namespace

TEST(Measures, EachHasItsOwnIdAndADefinition)
{
    std::set<std::string> ids;
    for (const Measure &row : measures()) {
        EXPECT_TRUE(ids.insert(row.id).second) << row.id;
        EXPECT_FALSE(nameOf(row).isEmpty()) << row.id;
        EXPECT_TRUE(definitionOf(row).endsWith(QLatin1Char('.'))) << row.id;
        EXPECT_NE(row.read, nullptr) << row.id;
    }
    EXPECT_EQ(measure("no such"), nullptr);
}

TEST(Measures, OfAnEmptyBookAreUnknownOrNothing)
{
    TempBook book;

    for (const Measure &row : measures()) {
        const Reading reading = read(book, row.id);
        const bool unknown = row.unit == Unit::share || std::string_view(row.id) == "waste_money";
        EXPECT_TRUE(unknown ? !reading.isKnown() : !reading.isKnown() || reading.value == 0) << row.id;
    }
}

TEST(Measures, EffortWithItsGoalByWhoWorked)
{
    TempBook book;
    const uint32_t kim = book.addPerson("Kim Lee", "KL"), sam = book.addPerson("Sam Ray", "SR");
    const uint32_t lead = addGraded(book, "Acme", Grade::A);
    addEffort(book, lead, kim, "2026-10-12", 30, Grade::A);
    addEffort(book, lead, sam, "2026-10-13", 60, Grade::A);
    addEffort(book, lead, sam, "2026-10-13", 10, Grade::E);
    create(book, Entity::policy,
           {{policyField("person"), Link{sam}},
            {policyField("from"), day("2026-10-01")},
            {policyField("goal_a"), 0.5}});

    const Reading onA = read(book, "effort_on_a");
    EXPECT_DOUBLE_EQ(onA.value, 0.9);
    EXPECT_DOUBLE_EQ(onA.numerator, 90);
    EXPECT_TRUE(onA.enough);
    EXPECT_FALSE(read(book, "effort_on_a", kim).enough); // half an hour
    EXPECT_DOUBLE_EQ(read(book, "de_share", sam).value, 1.0 / 7);
    EXPECT_DOUBLE_EQ(goal(book, "effort_on_a", sam), 0.5);
    EXPECT_DOUBLE_EQ(goal(book, "effort_on_a"), (30 * 0.8 + 70 * 0.5) / 100);
    EXPECT_DOUBLE_EQ(goal(book, "de_share"), 0.05);
}

TEST(Measures, WonQualifiedAndForecast)
{
    TempBook book;
    const uint32_t kim = book.addPerson("Kim Lee", "KL");
    const auto move = [&](uint32_t lead, const char *stage, const char *on) {
        act(book, Op::moveStage, [&](ChangeSet &changes) {
            return moveToStage(
                changes, book.book(),
                {.lead = lead, .stage = book.book().stageNamed(stage), .on = day(on), .reason = "Price"});
        });
    };
    const auto worth = [](int64_t money) { return Cell{leadField("value"), Money{money}}; };
    move(addGraded(book, "Won", Grade::A, kim, {worth(1000)}), "Won", "2026-10-12"); // passed over Qualified
    move(addGraded(book, "Earlier", Grade::A, kim, {worth(500)}), "Won", "2026-10-02");
    move(addGraded(book, "Lost", Grade::A, kim, {worth(500)}), "Lost", "2026-10-13");
    const uint32_t open =
        addGraded(book, "Open", Grade::A, kim, {worth(801), {leadField("close_on"), day("2026-12-31")}});
    move(open, "Qualified", "2026-10-12");
    move(open, "Demo", "2026-10-13");
    addGraded(book, "Next year", Grade::A, kim, {worth(999), {leadField("close_on"), day("2027-01-01")}});

    EXPECT_DOUBLE_EQ(read(book, "won_amount").value, 1000);
    EXPECT_DOUBLE_EQ(read(book, "won_deals", kim).value, 1);
    EXPECT_DOUBLE_EQ(read(book, "win_rate").value, 0.5);
    EXPECT_FALSE(read(book, "win_rate").enough);
    EXPECT_DOUBLE_EQ(read(book, "new_qualified").value, 2);
    EXPECT_DOUBLE_EQ(read(book, "forecast").value, 1500 + 401); // 801 x 50 %, rounded
    EXPECT_DOUBLE_EQ(read(book, "open_leads").value, 2);
    EXPECT_TRUE(std::isnan(goal(book, "forecast")));
    const auto addQuota = [&](const char *period, int64_t amount) {
        create(book, Entity::quota,
               {{quotaField("person"), Link{kim}},
                {quotaField("period"), std::string(period)},
                {quotaField("amount"), Money{amount}}});
    };
    addQuota("2026-Q4", 4000);
    addQuota("2026-11", 300);
    addQuota("2026-Q3", 7);
    addQuota("2027-01", 7);
    addQuota("garbage", 7);
    EXPECT_DOUBLE_EQ(goal(book, "forecast", kim), 4300);
}

TEST(NeedsYou, NothingNeedsAnEmptyBook)
{
    TempBook book;

    EXPECT_THAT(needs(book), testing::IsEmpty());
}

TEST(NeedsYou, CostliestFirstInWordsWithFigures)
{
    TempBook book;
    const uint32_t kim = book.addPerson("Kim Lee", "KL"), sam = book.addPerson("Sam Ray", "SR");
    const uint32_t late =
        addGraded(book, "Hoosier Ethanol", Grade::A, kim, {{leadField("value"), Money{70'000'00}}});
    addActivity(book, late, kim, "call", "2026-10-13");
    addStep(book, late, "2026-10-05");
    const uint32_t waits =
        addGraded(book, "Seymour Tannery", Grade::D, sam, {{leadField("intake"), int64_t(Intake::waiting)}});
    addGraded(book, "Asks", Grade::C, sam,
              {{leadField("received_on"), day("2026-10-05")}, {leadField("value"), Money{90'000'00}}});
    addEffort(book, waits, sam, "2026-09-30", 100, Grade::D);
    addEffort(book, waits, sam, "2026-10-07", 100, Grade::D);
    setCell(book, Entity::person, sam, personField("hourly_cost"), Money{60'00});

    const auto all = needs(book);

    EXPECT_THAT(rulesOf(all), testing::ElementsAre("unanswered", "overdue", "brake", "intake"));
    EXPECT_EQ(all[0].sentence, QStringLiteral("Asks has waited 56 working hours. The promise is 24."));
    EXPECT_EQ(all[1].title, QStringLiteral("Kim Lee has 1 overdue follow-up worth $70k"));
    EXPECT_EQ(all[1].sentence, QStringLiteral("Oldest: Hoosier Ethanol, 9 days overdue, Suspect, $70k"));
    EXPECT_EQ(all[1].person, kim);
    EXPECT_THAT(all[1].leads, testing::ElementsAre(late));
    EXPECT_EQ(all[2].cost.minor, 200'00); // 200 minutes at 60 an hour
    EXPECT_TRUE(all[2].sentence.startsWith(QStringLiteral("D and E took 100%, then 100% of the effort.")));
    EXPECT_EQ(all[3].sentence, QStringLiteral("Seymour Tannery (D)"));

    EXPECT_THAT(rulesOf(needs(book, kim)), testing::ElementsAre("overdue"));
    EXPECT_THAT(rulesOf(needs(book, sam)), testing::ElementsAre("unanswered", "brake", "intake"));
}

TEST(NeedsYou, NeglectedAndWithoutAStep)
{
    TempBook book;
    const uint32_t kim = book.addPerson("Kim Lee", "KL");
    addActivity(book, addGraded(book, "Cold", Grade::A, kim), kim, "call", "2026-09-01");
    addActivity(book, addGraded(book, "Warm", Grade::B, kim), kim, "call", "2026-10-12");
    addGraded(book, "Free", Grade::A);

    const auto all = needs(book);

    EXPECT_THAT(rulesOf(all), testing::UnorderedElementsAre("neglected", "no-next-step", "unowned"));
    EXPECT_EQ(all[0].title, QStringLiteral("1 neglected A worth $0"));
}

TEST(NeedsYou, ADealWithoutItsCompanyIsCalledByItsReference)
{
    TempBook book;
    book.addLead("", {{leadField("reference"), std::string("Deal 17")},
                      {leadField("received_on"), day("2026-10-05")}});

    const auto all = needs(book);

    ASSERT_FALSE(all.empty());
    EXPECT_TRUE(all[0].sentence.startsWith(QStringLiteral("Deal 17 has waited")))
        << all[0].sentence.toStdString();
}
