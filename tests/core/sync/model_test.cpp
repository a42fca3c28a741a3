// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/histories.h"
#include "support/effort.h"

#include <cstdlib>
#include <gtest/gtest.h>

namespace ridealong::model {
namespace {

constexpr uint64_t usual =
    uint64_t(ridealong::walked(6000, 3000)); // the rarest of the broken rules is noticed well within

// RIDEALONG_HISTORIES=200000 walks that many instead.
uint64_t historyCount()
{
    const char *wished = std::getenv("RIDEALONG_HISTORIES");
    return wished ? std::strtoull(wished, nullptr, 10) : usual;
}

std::string smallestOf(uint64_t seed, const Rules &rules)
{
    const Plan plan = smallest(planOf(seed), [&](const Plan &each) { return !run(each, rules).empty(); });
    return run(plan, rules) + "\n" + told(plan);
}

// The first history that notices, 0 for none.
uint64_t noticedBy(const Rules &rules)
{
    for (uint64_t seed = 1; seed <= usual; ++seed)
        if (!run(planOf(seed), rules).empty())
            return seed;
    return 0;
}

TEST(Model, EveryHistoryEndsWithTheSameDataEverywhere)
{
    for (uint64_t seed = 1; seed <= historyCount(); ++seed) {
        const std::string wrong = run(planOf(seed));
        ASSERT_EQ(wrong, "") << smallestOf(seed, {});
    }
}

TEST(Model, HistoriesNoticeEachRuleThatIsBroken)
{
    const std::pair<const char *, bool Rules::*> rules[] = {
        {"the later clock wins", &Rules::stampsDecide},
        {"entries are known by number, not by hash", &Rules::hashesName},
        {"what arrives last is shown", &Rules::arrivalIsIgnored},
        {"unknown fields are dropped", &Rules::keepsUnknown},
        {"no write guard", &Rules::writeGuard},
        {"copies do not say what was replaced", &Rules::copiesSayReplaced},
        {"private notes are exported", &Rules::privateStays},
        {"former owners are not told", &Rules::tellsFormerOwners},
        {"a lead whose owner changed is not stray", &Rules::homeChangeIsStray},
        {"the report with the greatest clock counts", &Rules::lastReportCounts},
        {"what hangs on an erased lead is held", &Rules::erasedGivesRight},
        {"a restored book goes on in its old streams", &Rules::restoredStartsAnew},
        {"an anchor forgets what the restored book lacks", &Rules::anchorsGrow},
        {"an old version copies what it knows", &Rules::copiesCarryUnknown},
        {"whatever an insider writes counts", &Rules::rightsAreAsked},
    };

    for (const auto &[what, rule] : rules) {
        Rules broken;
        broken.*rule = false;
        const uint64_t seed = noticedBy(broken);
        EXPECT_NE(seed, 0u) << what;
        if (std::getenv("RIDEALONG_TELL") && seed)
            std::printf("== %s\n%s\n", what, smallestOf(seed, broken).c_str());
    }
}

} // namespace
} // namespace ridealong::model
