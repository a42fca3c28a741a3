// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/lossreasons.h"

#include "base/fold.h"
#include "measure/stagehistory.h"

#include <algorithm>
#include <map>

namespace ridealong {

namespace {

bool wasLost(const Book &book, uint32_t lead, const FunnelOf &of)
{
    if (!book.leads().has(lead) || book.standing(lead).stageType != StageType::lost)
        return false;
    const Lead &row = book.leads()[lead];
    return (!of.owner || row.owner.number == of.owner) &&
           (!of.process || processOfLead(book, lead) == of.process) &&
           (!of.period || (row.closedOn.isSet() && of.period->holds(row.closedOn)));
}

void add(LossReason &reason, const Book &book, uint32_t lead)
{
    const Lead &row = book.leads()[lead];
    if (reason.leads.empty()) {
        reason.reason = book.leads().text(row, leadField("lost_reason"));
        reason.noDecision = isNoDecision(book, row.stage.number);
    }
    reason.leads.push_back(lead);
    reason.value.minor += row.value.orZero();
    const uint32_t stage = lastOpenStage(book, lead);
    const auto from = std::ranges::find(reason.from, stage, &LostFrom::stage);
    if (from == reason.from.end())
        reason.from.push_back({stage, 1});
    else
        ++from->leads;
}

} // namespace

std::vector<LossReason> lossReasons(const Book &book, const FunnelOf &closed)
{
    std::map<std::pair<bool, std::string>, LossReason> groups;
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead)
        if (wasLost(book, lead, closed)) {
            const Lead &row = book.leads()[lead];
            add(groups[{isNoDecision(book, row.stage.number),
                        folded(book.leads().text(row, leadField("lost_reason")))}],
                book, lead);
        }
    std::vector<LossReason> reasons;
    for (auto &[key, reason] : groups) {
        std::ranges::stable_sort(reason.from, std::greater(), &LostFrom::leads);
        std::ranges::stable_sort(reason.leads, {},
                                 [&](uint32_t lead) { return book.leads()[lead].closedOn; });
        reasons.push_back(std::move(reason));
    }
    std::ranges::stable_sort(reasons, std::greater(), [](const LossReason &reason) {
        return std::pair(reason.count(), reason.value.minor);
    });
    return reasons;
}

} // namespace ridealong
