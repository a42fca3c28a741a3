// SPDX-License-Identifier: GPL-3.0-or-later
// What holds of shares and of the brake whatever the weeks are, and in whatever order facts arrive.
#include "measure/brakes.h"

#include "support/tempbook.h"

#include <rapidcheck.h>

using namespace ridealong;

namespace {

constexpr double hair = 1e-9;
const Date today = Date::of(2026, 10, 14);

GradeMinutes someMinutes()
{
    GradeMinutes minutes;
    for (int64_t &grade : minutes.of)
        grade = *rc::gen::weightedOneOf<int64_t>({{2, rc::gen::just<int64_t>(0)},
                                                  {5, rc::gen::inRange<int64_t>(0, 90)},
                                                  {1, rc::gen::inRange<int64_t>(0, 1 << 30)}});
    return minutes;
}

MixPolicy aPolicy()
{
    const int goal = *rc::gen::inRange(0, 101);
    return {.goalA = goal / 100.0,
            .goalB = 1 - goal / 100.0,
            .slack = *rc::gen::inRange(0, 21) / 100.0,
            .limitDe = *rc::gen::inRange(0, 31) / 100.0};
}

std::vector<WeekMix> someWeeks()
{
    std::vector<WeekMix> weeks;
    const Week first = Week::parse("2025-W40");
    const MixPolicy policy = aPolicy();
    for (int i = *rc::gen::inRange(0, 25); i > 0; --i)
        weeks.push_back({first.plus(int(weeks.size())), someMinutes(), policy});
    return weeks;
}

bool isBraked(const JudgedWeek &week)
{
    return week.state == FocusState::brake;
}

void expectWhole(const GradeMinutes &minutes)
{
    double sum = 0;
    for (int grade = 1; grade <= 5; ++grade)
        sum += minutes.share(Grade(grade));
    const bool holds = minutes.total() > 0 ? std::abs(sum - 1) < hair : std::isnan(sum);
    RC_ASSERT(holds);
}

// A fact with a name of its own, so that it is the same one in whatever order it comes.
struct Fact
{
    Entity entity;
    Id id;
    std::vector<Cell> cells;
};

constexpr uint32_t people = 2, leads = 3;

Fact aTouch()
{
    const auto someone = rc::gen::inRange<uint32_t>(1, people + 1);
    return {Entity::activity,
            {},
            {{activityField("lead"), Link{*rc::gen::inRange<uint32_t>(1, leads + 1)}},
             {activityField("person"), Link{*someone}},
             {activityField("on"), today.plus(-*rc::gen::inRange(-3, 60))},
             {activityField("minutes"), int64_t(*rc::gen::inRange(0, 120))},
             {activityField("grade"), Grade(*rc::gen::inRange(1, 6))},
             {activityField("queue_jump"), *rc::gen::arbitrary<bool>()}}};
}

Fact aGoal()
{
    const uint32_t person = *rc::gen::inRange<uint32_t>(0, people + 1);
    const MixPolicy policy = aPolicy();
    return {Entity::policy,
            {},
            {{policyField("person"), person ? Value{Link{person}} : Value{}},
             {policyField("from"), today.plus(-7 * *rc::gen::inRange(0, 5))},
             {policyField("goal_a"), policy.goalA},
             {policyField("slack"), policy.slack},
             {policyField("limit_de"), policy.limitDe}}};
}

Fact aRelease()
{
    const Date on = today.plus(-*rc::gen::inRange(0, 4));
    return {Entity::release,
            {},
            {{releaseField("person"), Link{*rc::gen::inRange<uint32_t>(1, people + 1)}},
             {releaseField("on"), on},
             {releaseField("until"), on.plus(*rc::gen::inRange(0, 9))}}};
}

std::vector<Fact> someFacts()
{
    std::vector<Fact> facts;
    const auto add = [&facts](int count, auto &&make) {
        for (int i = 0; i < count; ++i) {
            facts.push_back(make());
            facts.back().id = Id{7, facts.size()};
        }
    };
    add(*rc::gen::inRange(0, 25), aTouch);
    add(*rc::gen::inRange(0, 4), aGoal);
    add(*rc::gen::inRange(0, 3), aRelease);
    return facts;
}

void shuffle(std::vector<Fact> &facts)
{
    for (size_t i = facts.size(); i > 1; --i)
        std::swap(facts[i - 1], facts[*rc::gen::inRange<size_t>(0, i)]);
}

void addTeam(ChangeSet &changes)
{
    for (uint32_t person = 1; person <= people; ++person)
        changes.create(Entity::person, {{personField("name"), "Rep " + std::to_string(person)}});
    for (uint32_t lead = 1; lead <= leads; ++lead)
        changes.create(Entity::lead, {{leadField("company"), "Lead " + std::to_string(lead)}});
}

ChangeSet changesOf(ChangeSet changes, std::span<const Fact> facts)
{
    for (const Fact &fact : facts)
        changes.create(fact.entity, fact.id, fact.cells);
    return changes;
}

std::unique_ptr<Book> bookOf(const std::vector<Fact> &facts)
{
    auto book = std::make_unique<Book>();
    book->loaded(today);
    ChangeSet changes = book->change({1});
    addTeam(changes);
    book->apply(changesOf(std::move(changes), facts));
    return book;
}

// The facts of a book in which people have higher numbers, as rows that it has not seen.
void renumber(std::vector<Fact> &facts, uint32_t by, uint64_t run)
{
    for (Fact &fact : facts) {
        fact.id.hi = run;
        for (Cell &cell : fact.cells) {
            const bool isLead = fact.entity == Entity::activity && cell.field == activityField("lead");
            if (auto *link = std::get_if<Link>(&cell.value); link && !isLead)
                link->number += by;
        }
    }
}

// All that the brakes of a book are, as one text.
std::string brakesOf(const Book &book, uint32_t firstPerson = 1)
{
    std::string out;
    for (uint32_t person = firstPerson; person < firstPerson + people; ++person) {
        const Brake brake = brakeOf(book, person);
        out += std::string(keyOf(brake.state)) + ' ' + brake.since.iso() + ' ' + brake.releasedUntil.iso() +
               ' ' + brake.reason.toStdString() + '\n';
        for (const JudgedWeek &week : brake.weeks)
            out += week.week.iso() + (week.off ? '-' : '+') + keyOf(week.state) + ' ';
    }
    return out;
}

} // namespace

TEST(FocusProperties, SharesSumToOneOrAreAllUnknown)
{
    EXPECT_TRUE(rc::check("of minutes", [] { expectWhole(someMinutes()); }));
    EXPECT_TRUE(rc::check("of each person and week", [] {
        const auto book = bookOf(someFacts());
        const Effort effort = effortOf(*book);
        for (uint32_t person = 0; person <= people; ++person)
            for (Week week = Week::of(today).plus(-10); week <= effort.lastWeek(); week = week.plus(1))
                expectWhole(effort.minutes(person, week, week));
    }));
}

TEST(FocusProperties, TheBrakeComesWithTwoWeeksOffAndGoesWithTwoThatAreNot)
{
    EXPECT_TRUE(rc::check([] {
        const std::vector<JudgedWeek> weeks = judged(someWeeks());
        bool braked = false;
        std::vector<JudgedWeek> counted;
        for (const JudgedWeek &week : weeks) {
            if (week.skipped) {
                RC_ASSERT(isBraked(week) == braked);
                continue;
            }
            counted.push_back(week);
            const size_t last = counted.size() - 1;
            const bool twoOff = last > 0 && counted[last].off && counted[last - 1].off;
            const bool twoGood = last > 0 && !counted[last].off && !counted[last - 1].off;
            if (isBraked(week) != braked)
                RC_ASSERT((braked && twoGood) || (!braked && twoOff));
            RC_ASSERT(!twoOff || isBraked(week));
            RC_ASSERT(!twoGood || !isBraked(week));
            braked = isBraked(week);
            RC_ASSERT(braked || (week.state == FocusState::watch) == week.off);
        }
    }));
}

TEST(FocusProperties, SkippedWeeksNeitherBreakARowNorBelongToIt)
{
    EXPECT_TRUE(rc::check([] {
        const std::vector<WeekMix> weeks = someWeeks();
        std::vector<WeekMix> worked;
        std::ranges::copy_if(weeks, std::back_inserter(worked),
                             [](const WeekMix &week) { return week.minutes.total() >= leastMinutes; });
        const std::vector<JudgedWeek> all = judged(weeks), few = judged(worked);
        size_t next = 0;
        for (const JudgedWeek &week : all)
            if (!week.skipped) {
                RC_ASSERT(week.state == few[next].state);
                ++next;
            }
        RC_ASSERT(next == few.size());
    }));
}

TEST(FocusProperties, TheBrakeIsThatOfTheFactsInWhateverOrderTheyArrive)
{
    EXPECT_TRUE(rc::check([] {
        std::vector<Fact> facts = someFacts();
        const std::string states = brakesOf(*bookOf(facts));
        shuffle(facts);
        RC_ASSERT(brakesOf(*bookOf(facts)) == states);
    }));
}

TEST(FocusProperties, TheBrakeIsThatOfTheFactsAlsoThroughUndoAndRedo)
{
    TempBook book;
    ChangeSet team = book->change();
    addTeam(team);
    const uint32_t firstPerson = team.changes().front().number;
    ASSERT_TRUE(book->commit({Op::editTeam}, std::move(team)));
    int run = 0;
    EXPECT_TRUE(rc::check([&] {
        std::vector<Fact> facts = someFacts();
        const std::string states = brakesOf(*bookOf(facts));
        shuffle(facts);
        renumber(facts, firstPerson - 1, uint64_t(8 + ++run));
        int commits = 0;
        for (std::span<const Fact> left = facts; !left.empty(); ++commits) {
            const size_t some = *rc::gen::inRange<size_t>(1, left.size() + 1);
            RC_ASSERT(bool(book->commit({Op::logActivity}, changesOf(book->change(), left.first(some)))));
            left = left.subspan(some);
            if (*rc::gen::arbitrary<bool>()) {
                RC_ASSERT(bool(book->undo()));
                RC_ASSERT(bool(book->redo()));
            }
        }
        RC_ASSERT(brakesOf(book.book(), firstPerson) == states);
        for (; commits > 0; --commits)
            RC_ASSERT(bool(book->undo()));
        RC_ASSERT(brakeOf(book.book(), firstPerson).state == FocusState::noData);
    }));
}
