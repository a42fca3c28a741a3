// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/histories.h"
#include "support/effort.h"

#include <cstdlib>
#include <gtest/gtest.h>

namespace ridealong::model {
namespace {

constexpr uint64_t usual = uint64_t(ridealong::walked(6000, 1500));

uint64_t wished(const char *name, uint64_t otherwise)
{
    const char *text = std::getenv(name);
    return text ? std::strtoull(text, nullptr, 10) : otherwise;
}

std::string smallestOf(uint64_t seed, const Rules &rules)
{
    const Plan plan = smallest(planOf(seed), [&](const Plan &each) { return !run(each, rules).empty(); });
    return run(plan, rules) + "\n" + told(plan);
}

// A history that notices, 0 for none: the one that did when it was looked for last, else the first.
uint64_t noticedBy(const Rules &rules, uint64_t last)
{
    if (!run(planOf(last), rules).empty())
        return last;
    for (uint64_t seed = 1; seed <= usual; ++seed)
        if (!run(planOf(seed), rules).empty())
            return seed;
    return 0;
}

TEST(Model, EveryHistoryEndsWithTheSameDataEverywhere)
{
    // RIDEALONG_HISTORIES=200000 walks that many instead, RIDEALONG_FIRST_HISTORY begins later.
    const uint64_t last = wished("RIDEALONG_HISTORIES", usual);
    for (uint64_t seed = wished("RIDEALONG_FIRST_HISTORY", 1); seed <= last; ++seed) {
        const std::string wrong = run(planOf(seed));
        ASSERT_EQ(wrong, "") << "history " << seed << ": " << smallestOf(seed, {});
    }
}

TEST(Model, HistoriesNoticeEachRuleThatIsBroken)
{
    struct Broken
    {
        const char *what;
        bool Rules::*rule;
        uint64_t noticedBy; // found by a walk from 1
    };
    constexpr Broken rules[] = {
        {"the later clock wins", &Rules::stampsDecide, 7},
        {"entries are known by number, not by hash", &Rules::hashesName, 3},
        {"what arrives last is shown", &Rules::arrivalIsIgnored, 3},
        {"unknown fields are dropped", &Rules::keepsUnknown, 15},
        {"no write guard", &Rules::writeGuard, 2624},
        {"copies do not say what was replaced", &Rules::copiesSayReplaced, 7},
        {"private notes are exported", &Rules::privateStays, 5},
        {"former owners are not told", &Rules::tellsFormerOwners, 1227},
        {"a lead whose owner changed is not stray", &Rules::homeChangeIsStray, 5582},
        {"the report with the greatest clock counts", &Rules::lastReportCounts, 52},
        {"what hangs on an erased lead is held", &Rules::erasedGivesRight, 114},
        {"a restored book goes on in its old streams", &Rules::restoredStartsAnew, 13},
        {"an anchor forgets what the restored book lacks", &Rules::anchorsGrow, 502},
        {"an old version copies what it knows", &Rules::copiesCarryUnknown, 85},
        {"whatever an insider writes counts", &Rules::rightsAreAsked, 8},
        {"an order to erase waits and is not in each part", &Rules::erasuresAreFirst, 97341},
    };

    for (const auto &[what, rule, last] : rules) {
        Rules broken;
        broken.*rule = false;
        const uint64_t seed = noticedBy(broken, last);
        EXPECT_NE(seed, 0u) << what;
        if (std::getenv("RIDEALONG_TELL") && seed)
            std::printf("== %s\n%s\n", what, smallestOf(seed, broken).c_str());
    }
}

} // namespace
} // namespace ridealong::model
