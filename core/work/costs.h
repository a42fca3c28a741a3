// SPDX-License-Identifier: GPL-3.0-or-later
// What sources and campaigns cost, entered once for a month. Appends to a ChangeSet that the caller commits;
// what is refused is an Error with a sentence, and then nothing was appended. Sources and campaigns are
// compared by sourceKey() (measure/sources.h). Amounts are minor units of the book's currency.
#pragma once

#include "base/result.h"
#include "book/book.h"

#include <span>
#include <string>
#include <unordered_map>

namespace ridealong {

struct CostWish
{
    std::string source;
    std::string campaign = {}; // empty: of the source as a whole
    Date month = {};           // any day of it
    Money amount = {};         // unset: no cost is entered any more
};

// Refused for a source without a name, a month that is none, an amount out of all measure, and two wishes
// for one cost. A wish for what stands there already changes nothing.
Status setCosts(ChangeSet &changes, const Book &book, std::span<const CostWish> wishes);
Status setCost(ChangeSet &changes, const Book &book, const CostWish &wish);

// Its leads and its costs get the new name; where that is known already, costs of a month are added up.
Status renameCampaign(ChangeSet &changes, const Book &book, const std::string &source,
                      const std::string &campaign, const std::string &name);

// The live rows of costs, found by what they are of.
class CostRows
{
public:
    explicit CostRows(const Book &book);
    uint32_t find(std::string_view source, std::string_view campaign, Date month) const; // 0 for none

private:
    std::unordered_map<std::string, uint32_t> m_rows;
};

// The same row on every laptop, also of one that was deleted.
Id costId(std::string_view source, std::string_view campaign, Date month);
inline constexpr int64_t mostCost = 100'000'000'000'000; // minor units

} // namespace ridealong
