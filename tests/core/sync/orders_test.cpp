// SPDX-License-Identifier: GPL-3.0-or-later
// Orders that a random history would hardly meet, each of them once, walked by the model.
#include "core/sync/histories.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace ridealong::model {
namespace {

using Kind = Step::Kind;

// Rows with their leaves, in words.
std::string stateOf(const Laptop &laptop)
{
    std::string state;
    for (const auto &[id, row] : laptop.rows) {
        state += id.hex() + '\n';
        for (const auto &[tag, values] : row.registers)
            for (const Leaf &leaf : values.leaves())
                state += std::to_string(tag) + ' ' + leaf.value + leaf.stamp.written.hex() + '\n';
    }
    return state + std::to_string(laptop.erased.size()) + ' ' + std::to_string(laptop.held.size());
}

// A manager's laptop that has nothing yet.
Laptop emptyLaptop()
{
    Laptop laptop;
    laptop.isManager = true;
    return laptop;
}

std::vector<File> sevenFilesOf(uint64_t seed)
{
    std::vector<File> files;
    for (const File &file : walked(planOf(seed)).files)
        if (file.audience == "managers" && !file.records.empty() && files.size() < 7)
            files.push_back(file);
    return files;
}

Laptop after(const std::vector<File> &files, const std::vector<int> &order)
{
    Laptop laptop = emptyLaptop();
    for (const int file : order)
        import(laptop, files[size_t(file)], {});
    return laptop;
}

TEST(Orders, SevenFilesInAnyOrderMakeTheSame)
{
    int histories = 0;
    for (uint64_t seed = 1; histories < 3; ++seed) {
        const std::vector<File> files = sevenFilesOf(seed);
        std::vector<int> order = {0, 1, 2, 3, 4, 5, 6};
        const std::string first = files.size() == 7 ? stateOf(after(files, order)) : std::string();
        if (first.size() < 1000)
            continue;
        ++histories;

        int orders = 0;
        do {
            ++orders;
            ASSERT_EQ(stateOf(after(files, order)), first) << "seed " << seed;
        } while (std::ranges::next_permutation(order).found);

        EXPECT_EQ(orders, 5040);
    }
}

TEST(Orders, TheSameFileTenTimesIsOnce)
{
    const std::vector<File> files = sevenFilesOf(3);
    const Laptop once = after(files, {0, 1, 2, 3, 4, 5, 6});

    Laptop again = once;
    for (int time = 0; time < 10; ++time)
        import(again, files[3], {});

    EXPECT_EQ(again.order, once.order);
    EXPECT_EQ(stateOf(again), stateOf(once));
}

Plan planWith(std::vector<int> persons, std::vector<Step> steps)
{
    Plan plan{.seed = 1, .laptops = {}, .steps = std::move(steps)};
    for (size_t each = 0; each < persons.size(); ++each)
        plan.laptops.push_back({.person = persons[each], .isOld = false, .clock = int64_t(each) * 7000});
    return plan;
}

// What one says reaches another by a third, who was off in between.
TEST(Orders, AThirdPartyPassesOnWhatItGot)
{
    const Plan plan =
        planWith({0, 2, 1}, {{.kind = Kind::lead, .laptop = 1, .value = 5, .other = 2},
                             {.kind = Kind::edit, .laptop = 1, .row = 0, .tag = phone, .value = 55},
                             {.kind = Kind::send, .laptop = 1},
                             {.kind = Kind::receive, .laptop = 0, .dice = 0},
                             {.kind = Kind::restore, .laptop = 1},
                             {.kind = Kind::send, .laptop = 0}});

    const World world = walked(plan);

    EXPECT_EQ(wrongIn(world, 1), "");
    for (const Laptop &laptop : world.laptops) // the writer's own book, too, which had lost it
        EXPECT_EQ(shown(laptop, rowOf(0), phone), valueOf(55));
}

// Each of five laptops settles the same conflict at once: that is one conflict of five, and the next
// settling ends it. Nobody's settling makes new ones without end.
TEST(Orders, FiveWhoSettleAtOnceComeToOneValue)
{
    std::vector<Step> steps = {{.kind = Kind::lead, .laptop = 0, .value = 5, .other = 0}};
    const auto all = [&](Kind kind, int times) {
        for (int time = 0; time < times; ++time)
            for (int laptop = 0; laptop < 5; ++laptop)
                steps.push_back({.kind = kind, .laptop = laptop, .dice = uint64_t(time) * 3});
    };
    const auto exchange = [&] {
        all(Kind::send, 1);
        all(Kind::receive, 5);
    };
    exchange();
    for (int laptop = 0; laptop < 5; ++laptop)
        steps.push_back(
            {.kind = Kind::edit, .laptop = laptop, .row = 0, .tag = phone, .value = 100 + laptop});
    exchange();
    for (int laptop = 0; laptop < 5; ++laptop)
        steps.push_back(
            {.kind = Kind::edit, .laptop = laptop, .row = 0, .tag = phone, .value = 200 + laptop});
    exchange();
    const World settled = walked(planWith({0, 1, 0, 1, 0}, steps));
    steps.push_back({.kind = Kind::edit, .laptop = 3, .row = 0, .tag = phone, .value = 300});
    const World ended = walked(planWith({0, 1, 0, 1, 0}, steps));

    EXPECT_EQ(wrongIn(settled, 1), "");
    EXPECT_EQ(settled.laptops[0].rows.at(rowOf(0)).registers.at(phone).leaves().size(), 5u);
    EXPECT_EQ(wrongIn(ended, 1), "");
    EXPECT_EQ(ended.laptops[4].rows.at(rowOf(0)).registers.at(phone).leaves().size(), 1u);
    EXPECT_EQ(shown(ended.laptops[4], rowOf(0), phone), valueOf(300));
}

// Every way in which the steps of three laptops can follow one another.
void interleave(std::vector<std::vector<Step>> left, const std::vector<Step> &so,
                const std::function<void(const std::vector<Step> &)> &take)
{
    bool isDone = true;
    for (size_t each = 0; each < left.size(); ++each) {
        if (left[each].empty())
            continue;
        isDone = false;
        auto rest = left;
        auto longer = so;
        longer.push_back(rest[each].front());
        rest[each].erase(rest[each].begin());
        interleave(std::move(rest), longer, take);
    }
    if (isDone)
        take(so);
}

TEST(Orders, DeletedEditedAndBroughtBackInAnyOrder)
{
    const std::vector<Step> begin = {{.kind = Kind::lead, .laptop = 0, .value = 5, .other = 2},
                                     {.kind = Kind::send, .laptop = 0},
                                     {.kind = Kind::receive, .laptop = 1},
                                     {.kind = Kind::receive, .laptop = 2}};
    const std::vector<std::vector<Step>> three = {
        {{.kind = Kind::edit, .laptop = 0, .row = 0, .tag = deleted, .value = 1},
         {.kind = Kind::send, .laptop = 0}},
        {{.kind = Kind::edit, .laptop = 1, .row = 0, .tag = phone, .value = 77},
         {.kind = Kind::send, .laptop = 1},
         {.kind = Kind::receive, .laptop = 1}},
        {{.kind = Kind::receive, .laptop = 2},
         {.kind = Kind::edit, .laptop = 2, .row = 0, .tag = deleted, .value = 0},
         {.kind = Kind::send, .laptop = 2}}};

    int orders = 0;
    interleave(three, begin, [&](const std::vector<Step> &steps) {
        ++orders;
        const World world = walked(planWith({0, 2, 1}, steps));
        ASSERT_EQ(wrongIn(world, 1), "");
        for (const Laptop &laptop : world.laptops)
            EXPECT_EQ(shown(laptop, rowOf(0), phone), valueOf(77)); // nothing typed is thrown away
    });

    EXPECT_EQ(orders, 560);
}

} // namespace
} // namespace ridealong::model
