// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/sourcetally.h"

#include "measure/offers.h"
#include "measure/qualified.h"

namespace ridealong {

namespace {

double part(double hits, double count)
{
    return count > 0 ? hits / count : std::nan("");
}

// Of three whole numbers that fit a double's 53 bits nearly always; else the nearest.
double roiOf(Money won, Money cost)
{
    return cost.isSet() && cost.minor > 0 ? double(won.minor - cost.minor) / double(cost.minor)
                                          : std::nan("");
}

double roiAtFullFollowUp(const SourceRow &row)
{
    if (!row.cost.isSet() || row.cost.minor <= 0 || row.touched == 0 || row.inquiries == 0)
        return std::nan("");
    const double cost = double(row.cost.minor) * row.touched;
    return (double(row.wonAmount.minor) * row.inquiries - cost) / cost;
}

} // namespace

CohortRule::CohortRule(const Book &of, const SourceOptions &wanted)
    : book(of)
    , options(wanted)
    , qualified(qualifiedStages(of))
{
}

bool CohortRule::holds(uint32_t lead) const
{
    const Lead &row = book.leads()[lead];
    if (row.deleted == 2)
        return false;
    if (row.receivedOn.isSet())
        return options.period.holds(row.receivedOn);
    return options.suspects && options.period.holds(row.createdOn);
}

bool CohortRule::isQualified(uint32_t lead) const
{
    const auto counts = [&](Link stage) {
        return stage.number < qualified.size() && qualified[stage.number];
    };
    if (book.standing(lead).stageType == StageType::won || counts(book.leads()[lead].stage))
        return true;
    const Chain &moves = book.movesOf();
    for (uint32_t row = moves.newest(lead); row; row = moves.before(row)) {
        const Move &move = book.moves()[row];
        if (book.moves().has(row) && (counts(move.toStage) || counts(move.fromStage)))
            return true;
    }
    return false;
}

void count(SourceRow &row, const CohortRule &rule, uint32_t lead)
{
    const Standing &standing = rule.book.standing(lead);
    ++row.leads;
    if (standing.grade != Grade::none) {
        ++row.graded;
        ++row.grades[size_t(standing.grade) - 1];
    }
    if (rule.book.leads()[lead].receivedOn.isSet()) {
        ++row.inquiries;
        row.touched += isTouched(rule.book, lead);
    }
    row.qualified += rule.isQualified(lead);
    row.lost += standing.stageType == StageType::lost;
    if (standing.stageType == StageType::won) {
        ++row.won;
        row.wonAmount.minor += rule.book.wonAmount(lead).orZero();
    }
}

void count(SourceRow &row, const Handoff &handoff)
{
    const auto state = HandoffState(handoff.state);
    row.rejected += state == HandoffState::rejected;
    row.accepted += state == HandoffState::accepted || state == HandoffState::disqualified ||
                    state == HandoffState::recycled;
}

void addCost(SourceRow &row, Money amount)
{
    if (amount.isSet())
        row.cost = Money{row.cost.orZero() + amount.minor};
}

Money divided(Money amount, int count)
{
    if (!amount.isSet() || count <= 0)
        return {};
    const int64_t whole = amount.minor / count, rest = amount.minor % count;
    const int64_t twice = 2 * (rest < 0 ? -rest : rest);
    return {whole + (twice < count ? 0 : amount.minor < 0 ? -1 : 1)};
}

void finish(SourceRow &row, double margin)
{
    const int good = row.grades[0] + row.grades[1];
    row.shareAB = part(good, row.graded);
    row.interval = wilson(good, row.graded);
    row.acceptance = part(row.accepted, row.accepted + row.rejected);
    row.followUpRate = part(row.touched, row.inquiries);
    row.qualifiedInterval = wilson(row.qualified, row.leads);
    row.winRate = part(row.won, row.won + row.lost);
    row.winInterval = wilson(row.won, row.won + row.lost);
    row.costPerLead = divided(row.cost, row.leads);
    row.costPerA = divided(row.cost, row.grades[0]);
    row.costPerQualified = divided(row.cost, row.qualified);
    row.costPerWin = divided(row.cost, row.won);
    row.roi = roiOf(row.wonAmount, row.cost);
    row.roiFullFollowUp = roiAtFullFollowUp(row);
    if (row.cost.isSet() && row.cost.minor > 0)
        row.returnPer1 = double(row.wonAmount.minor) * margin / double(row.cost.minor);
}

bool isCostOf(Period period, Date month)
{
    if (!month.isSet() || !period.to.isSet())
        return false;
    const Date first = period.from.isSet() ? monthOf(period.from).from : period.from;
    return month >= first && month <= monthOf(period.to).to;
}

} // namespace ridealong
