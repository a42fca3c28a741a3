// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/bestaccounts.h"

#include "lead/companykey.h"
#include "scoring/lookalikes.h"

#include <algorithm>
#include <unordered_map>

namespace ridealong {

namespace {

Period allTime()
{
    return {Date::of(1, 1, 1), Date::of(9999, 12, 31)};
}

Period monthsBefore(Date today)
{
    return {today.plusMonths(-bestAccountMonths).plus(1), today};
}

void add(Money &sum, int64_t minor)
{
    sum.minor = (sum.isSet() ? sum.minor : 0) + minor;
}

int64_t worth(const Sale &sale)
{
    const Money margin = sale.margin.isSet() ? sale.margin : sale.amount;
    return margin.isSet() ? margin.minor - (sale.supportCost.isSet() ? sale.supportCost.minor : 0) : 0;
}

Money valueOf(const Book &book, uint32_t lead, Period period)
{
    Money sum;
    bool sold = false;
    book.salesOf().each(lead, [&](uint32_t row) {
        if (!book.sales().has(row))
            return;
        sold = true;
        if (period.holds(book.sales()[row].on))
            add(sum, worth(book.sales()[row]));
    });
    const Lead &row = book.leads()[lead];
    const bool counts = !row.closedOn.isSet() || period.holds(row.closedOn);
    return sold ? sum : row.value.isSet() && counts ? row.value : Money{};
}

bool isWon(const Book &book, uint32_t lead)
{
    return book.leads().has(lead) && book.stageType(book.leads()[lead].stage.number) == StageType::won;
}

// Leads by account, in the order in which the accounts are met. A name that matches nothing is alone.
std::vector<std::vector<uint32_t>> byAccount(const Book &book, std::span<const uint32_t> leads)
{
    std::vector<std::vector<uint32_t>> accounts;
    std::unordered_map<std::string, size_t> places;
    for (const uint32_t lead : leads) {
        const std::string key = companyKey(book.leads().text(lead, leadField("company")));
        const auto [place, isNew] =
            key.empty() ? std::pair(places.end(), true) : places.try_emplace(key, accounts.size());
        if (isNew)
            accounts.emplace_back();
        accounts[isNew ? accounts.size() - 1 : place->second].push_back(lead);
    }
    return accounts;
}

uint32_t standsFor(const Book &book, const std::vector<uint32_t> &account)
{
    return *std::ranges::max_element(account, [&](uint32_t a, uint32_t b) {
        return std::tuple(isWon(book, a), book.leads()[a].closedOn, b) <
               std::tuple(isWon(book, b), book.leads()[b].closedOn, a);
    });
}

std::vector<BestAccount> valued(const Book &book, const std::vector<std::vector<uint32_t>> &accounts,
                                Period period)
{
    std::vector<BestAccount> all;
    for (const std::vector<uint32_t> &account : accounts) {
        BestAccount one{.lead = standsFor(book, account), .value = {}};
        for (const uint32_t lead : account)
            if (const Money value = isWon(book, lead) ? valueOf(book, lead, period) : Money{}; value.isSet())
                add(one.value, value.minor);
        all.push_back(one);
    }
    std::ranges::sort(all, [](const BestAccount &a, const BestAccount &b) {
        return std::pair(b.value.minor, a.lead) < std::pair(a.value.minor, b.lead); // unset is the least
    });
    return all;
}

std::vector<uint32_t> leadsThat(const Book &book, auto &&hold)
{
    std::vector<uint32_t> leads;
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead)
        if (book.leads().has(lead) && hold(lead))
            leads.push_back(lead);
    return leads;
}

void keepMost(BestAccounts &best, size_t most)
{
    best.leftOut = best.accounts.size() - std::min(best.accounts.size(), most);
    best.accounts.resize(best.accounts.size() - best.leftOut);
}

// Those of the top fifth that brought something.
BestAccounts topFifth(const Book &book, const std::vector<std::vector<uint32_t>> &won, Period period)
{
    BestAccounts best{.accounts = valued(book, won, period), .wonAccounts = won.size()};
    const size_t fifth = (won.size() + bestAccountPart - 1) / bestAccountPart;
    best.accounts.resize(std::min(fifth, best.accounts.size()));
    std::erase_if(best.accounts,
                  [](const BestAccount &one) { return !one.value.isSet() || one.value.minor <= 0; });
    keepMost(best, mostSeeds);
    return best;
}

} // namespace

std::vector<uint32_t> BestAccounts::leads() const
{
    std::vector<uint32_t> leads;
    for (const BestAccount &account : accounts)
        leads.push_back(account.lead);
    return leads;
}

BestAccounts accountsOf(const Book &book, std::span<const uint32_t> leads)
{
    BestAccounts best{.by = BestAccounts::By::marks,
                      .accounts = valued(book, byAccount(book, leads), monthsBefore(book.today()))};
    keepMost(best, mostSeeds);
    return best;
}

BestAccounts bestAccounts(const Book &book)
{
    const std::vector<uint32_t> marked =
        leadsThat(book, [&](uint32_t lead) { return book.leads()[lead].bestAccount == 2; });
    if (!marked.empty())
        return accountsOf(book, marked);
    const auto won = byAccount(book, leadsThat(book, [&](uint32_t lead) { return isWon(book, lead); }));
    BestAccounts best = topFifth(book, won, monthsBefore(book.today()));
    if (best.accounts.empty()) {
        best = topFifth(book, won, allTime());
        best.by = best.accounts.empty() ? BestAccounts::By::value : BestAccounts::By::valueOfAllTime;
    }
    return best;
}

} // namespace ridealong
