// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/clones.h"

#include "base/fold.h"

#include <QCoreApplication>
#include <algorithm>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("clones", text);
}

// Equal in all but the last digits, which depend on the order of a sum.
int64_t rank(const Clone &clone)
{
    return std::llround(clone.nearness.similarity * 1e8);
}

void orderTies(const Book &book, std::span<Clone> tied)
{
    if (tied.size() < 2)
        return;
    std::vector<std::pair<std::string, Clone>> named;
    for (const Clone &clone : tied)
        named.emplace_back(folded(book.leads().text(clone.lead, leadField("company"))), clone);
    std::ranges::sort(named, [](const auto &a, const auto &b) {
        return std::tie(a.first, a.second.lead) < std::tie(b.first, b.second.lead);
    });
    std::ranges::transform(named, tied.begin(), [](const auto &each) { return each.second; });
}

void order(const Book &book, std::vector<Clone> &rows)
{
    std::ranges::sort(rows, std::greater<>(), rank);
    for (size_t from = 0, to = 0; from < rows.size(); from = to) {
        while (to < rows.size() && rank(rows[to]) == rank(rows[from]))
            ++to;
        orderTies(book, std::span(rows).subspan(from, to - from));
    }
}

bool isOpen(const Book &book, uint32_t lead)
{
    return book.leads().has(lead) && book.stageType(book.leads()[lead].stage.number) == StageType::open;
}

} // namespace

Clones findClones(const Book &book, const Lookalikes &lookalikes, double atLeast)
{
    std::vector<uint32_t> leads;
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead)
        if (isOpen(book, lead) && !lookalikes.isOfSeed(lead))
            leads.push_back(lead);
    Clones clones;
    std::array<Nearness, leadBlock> block;
    for (size_t at = 0; at < leads.size(); at += leadBlock) {
        const auto some = std::span(leads).subspan(at, std::min(leadBlock, leads.size() - at));
        lookalikes.of(some, block.data());
        for (size_t i = 0; i < some.size(); ++i) {
            clones.notComparable += !block[i].isKnown();
            if (block[i].similarity >= atLeast)
                clones.rows.push_back({some[i], block[i]});
        }
    }
    order(book, clones.rows);
    return clones;
}

QString spreadWarning(const Lookalikes &lookalikes)
{
    if (lookalikes.seeds().size() < 2)
        return {};
    const double spread = lookalikes.spread();
    if (std::isnan(spread))
        return tr("Too little is known of the best accounts to say how much they are alike.");
    return spread >= unlikeSeeds
               ? QString()
               : tr("The best accounts are unlike each other (%1% alike on average), so a clone of one says "
                    "little about the others. Choose best accounts of one kind.")
                     .arg(std::lround(spread));
}

QString seedsNote(const BestAccounts &best)
{
    if (best.accounts.empty())
        return tr("There are no best accounts yet. Mark some of your customers as best accounts, or win the "
                  "first leads.");
    if (best.accounts.size() < fewSeeds)
        return best.accounts.size() == 1
                   ? tr("There is one best account to compare with. With three or more the likeness says "
                        "more.")
                   : tr("There are two best accounts to compare with. With three or more the likeness says "
                        "more.");
    if (best.leftOut)
        return tr("The %1 most valuable of %2 best accounts are compared with.")
            .arg(best.accounts.size())
            .arg(best.accounts.size() + best.leftOut);
    if (best.by == BestAccounts::By::valueOfAllTime)
        return tr("Nothing was sold in the last %1 months, so the best accounts of all time are taken.")
            .arg(bestAccountMonths);
    return {};
}

QString fieldLabel(const ComparedField &field)
{
    return QCoreApplication::translate("field", field.read.label.c_str());
}

} // namespace ridealong
