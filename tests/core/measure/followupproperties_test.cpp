// SPDX-License-Identifier: GPL-3.0-or-later
// What holds of follow-up whatever happened: hours of work add up, rates are shares, promises stay.
#include "measure/followups.h"
#include "measure/promises.h"

#include "support/people.h"
#include "work/steps.h"

#include <rapidcheck.h>

using namespace ridealong;

namespace {

const Date today = Date::of(2026, 10, 14);

BookInfo aWorkingWeek()
{
    BookInfo info;
    info.workingDays = unsigned(*rc::gen::inRange(1, 128));
    info.workFrom = *rc::gen::inRange(0, 1439);
    info.workTo = *rc::gen::inRange(info.workFrom + 1, 1441);
    for (int i = *rc::gen::inRange(0, 12); i > 0; --i)
        info.holidays.insert(today.plus(*rc::gen::inRange(-40, 40)));
    return info;
}

Moment aMoment()
{
    return {today.plus(*rc::gen::inRange(-50, 50)), *rc::gen::inRange(0, 1440)};
}

bool isSooner(const Moment &a, const Moment &b)
{
    return std::pair(a.on, a.minute) < std::pair(b.on, b.minute);
}

bool isShare(double value)
{
    return std::isnan(value) || (value >= 0 && value <= 1);
}

// Inquiries and suspects of three sources and two owners, some touched, with steps of all fates.
std::unique_ptr<Book> aBook()
{
    auto book = std::make_unique<Book>();
    book->loaded(today);
    ChangeSet changes = book->change({1});
    for (const char *name : {"Kim Lee", "Sam Ray"})
        changes.create(Entity::person, {{personField("name"), std::string(name)}});
    const auto day = [] { return today.plus(*rc::gen::inRange(-60, 20)); };
    const int leads = *rc::gen::inRange(0, 15);
    for (int i = 0; i < leads; ++i) {
        const uint32_t owner = *rc::gen::inRange<uint32_t>(0, 3);
        const char *source = *rc::gen::element("Web form", "Fair", "");
        const uint32_t lead = changes.create(
            Entity::lead, {{leadField("owner"), owner ? Value{Link{owner}} : Value{}},
                           {leadField("source"), std::string(source)},
                           {leadField("value"), Money{*rc::gen::inRange<int64_t>(0, 9999)}},
                           {leadField("received_on"), *rc::gen::inRange(0, 4) ? Value{day()} : Value{}}});
        for (int touches = *rc::gen::inRange(0, 3); touches > 0; --touches)
            changes.create(Entity::activity,
                           {{activityField("lead"), Link{lead}}, {activityField("on"), day()}});
        for (int steps = *rc::gen::inRange(0, 3); steps > 0; --steps)
            changes.create(Entity::step, {{stepField("lead"), Link{lead}},
                                          {stepField("due"), day()},
                                          {stepField("state"), int64_t(*rc::gen::inRange(1, 4))},
                                          {stepField("done_on"), day()}});
    }
    book->apply(changes);
    return book;
}

} // namespace

TEST(FollowUpProperties, WorkingTimeGrowsWithTheTouchAndAddsUp)
{
    EXPECT_TRUE(rc::check([] {
        const BookInfo info = aWorkingWeek();
        std::array<Moment, 3> moments = {aMoment(), aMoment(), aMoment()};
        std::ranges::sort(moments, isSooner);
        const auto &[first, second, third] = moments;
        const int64_t all = workingMinutes(info, first, third);
        RC_ASSERT(workingMinutes(info, first, second) <= all);
        RC_ASSERT(workingMinutes(info, first, second) + workingMinutes(info, second, third) == all);
        RC_ASSERT(workingMinutes(info, third, first) == 0 || !isSooner(first, third));
        RC_ASSERT(workingMinutes(info, {first.on}, third) >= workingMinutes(info, first, third));
    }));
}

TEST(FollowUpProperties, RatesAreSharesAndGroupsAddUpToTheWhole)
{
    EXPECT_TRUE(rc::check([] {
        const auto book = aBook();
        const Period period = {today.plus(-*rc::gen::inRange(0, 60)), today};
        const FollowUpRow whole = followUpOf(*book, period);
        for (const FollowUpBy by :
             {FollowUpBy::all, FollowUpBy::person, FollowUpBy::source, FollowUpBy::month}) {
            std::array<int, 6> sums{};
            for (const FollowUpRow &row : followUp(*book, period, by)) {
                RC_ASSERT(isShare(row.rate) && isShare(row.inTimeRate) && isShare(row.stepCompletion));
                RC_ASSERT(std::isnan(row.rate) == (row.inquiries == 0));
                RC_ASSERT(!row.moneyOnTable.isSet() || row.moneyOnTable.minor >= 0);
                const std::array parts = {row.inquiries, row.touched,  row.inTime,
                                          row.answered,  row.stepsDue, row.stepsDone};
                for (size_t i = 0; i < sums.size(); ++i)
                    sums[i] += parts[i];
            }
            RC_ASSERT(sums == (std::array{whole.inquiries, whole.touched, whole.inTime, whole.answered,
                                          whole.stepsDue, whole.stepsDone}));
        }
    }));
}

TEST(FollowUpProperties, AStepThatIsMovedIsStillOnTheLists)
{
    TempBook book;
    std::vector<uint32_t> steps;
    for (const char *company : {"Acme", "Brew", "Coil"}) {
        const uint32_t lead = book.addLead(company);
        steps.push_back(addStep(book, lead, "2026-10-12"));
        steps.push_back(addStep(book, lead, "2026-10-20"));
    }
    const auto listed = [&steps](const auto &rows) {
        std::vector<uint32_t> found;
        for (const auto &row : rows)
            if (row.step)
                found.push_back(row.step);
        std::ranges::sort(found);
        return found == steps;
    };

    EXPECT_TRUE(rc::check([&] {
        const uint32_t step = steps[*rc::gen::inRange<size_t>(0, steps.size())];
        const int time = *rc::gen::inRange(0, 2) ? *rc::gen::inRange(0, 1440) : unsetInt;
        ChangeSet changes = book->change();
        RC_ASSERT(bool(moveStep(changes, book.book(), step, today.plus(*rc::gen::inRange(-400, 400)), time)));
        RC_ASSERT(bool(book->commit({Op::moveStep}, std::move(changes))));

        RC_ASSERT(listed(agenda(book.book())));
        RC_ASSERT(listed(openPromises(book.book())));
        for (const StepState state : {StepState::overdue, StepState::today, StepState::later})
            for (const AgendaRow &row : agenda(book.book(), state))
                RC_ASSERT(row.state == state);
    }));
}
