// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/sources.h"

#include "base/fold.h"
#include "base/median.h"
#include "measure/offers.h"
#include "measure/sourcetally.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace ridealong {

namespace {

constexpr uint32_t nobody = UINT32_MAX;

// A source, or a campaign of it, while the leads are counted.
struct Group
{
    SourceRow row;
    WatchTally watch = {};
    bool isListed = false; // it has a lead or a cost in the period
};

// One scan of the leads, the hand-offs and the costs fills the groups of all rows.
class Scan
{
public:
    Scan(const Book &book, const SourceOptions &options)
        : m_book(book)
        , m_rule(book, options)
        , m_days(watchDays(book, options.period))
        , m_sources(book.leads().pool(leadField("source")))
        , m_campaigns(book.leads().pool(leadField("campaign")))
        , m_groups(m_sources.count())
        , m_sourceOf(book.leads().end(), nobody)
    {
        addLeads();
        addHandoffs();
        addCosts();
    }

    SourceTable table();

private:
    struct Campaign
    {
        uint32_t name; // its group of texts
        Group group = {};
    };

    void addLeads();
    void addHandoffs();
    void addCosts();
    Group &campaignOf(uint32_t source, uint32_t campaign);
    std::vector<SourceRow> campaignRows(uint32_t source, double margin);
    void name(SourceRow &row, uint32_t source) const;
    SourceRow finished(Group &group, double margin) const;

    const Book &m_book;
    CohortRule m_rule;
    WatchDays m_days;
    SourceGroups m_sources, m_campaigns;
    std::vector<Group> m_groups;                                       // by source
    std::unordered_map<uint32_t, std::vector<Campaign>> m_ofCampaigns; // by source
    std::unordered_map<uint64_t, size_t> m_places;                     // of a campaign of a source
    std::vector<uint32_t> m_sourceOf; // by lead; nobody outside of the cohort
    Group m_all;
    double m_usualCycle = std::nan("");
};

Group &Scan::campaignOf(uint32_t source, uint32_t campaign)
{
    std::vector<Campaign> &ofSource = m_ofCampaigns[source];
    const auto [place, isNew] = m_places.try_emplace(uint64_t(source) << 32 | campaign, ofSource.size());
    if (isNew)
        ofSource.push_back({campaign});
    return ofSource[place->second].group;
}

void Scan::addLeads()
{
    for (uint32_t lead = 1; lead < m_book.leads().end(); ++lead) {
        const Lead &row = m_book.leads()[lead];
        if (row.deleted == 2)
            continue;
        const uint32_t source = m_sources.of(row.source);
        m_sources.note(row.source);
        m_campaigns.note(row.campaign);
        Group &group = m_groups[source];
        count(group.watch, m_book, lead, m_days);
        if (!m_rule.holds(lead))
            continue;
        m_sourceOf[lead] = source;
        group.isListed = true;
        count(group.row, m_rule, lead);
        if (m_rule.options.campaigns)
            count(campaignOf(source, m_campaigns.of(row.campaign)).row, m_rule, lead);
    }
}

void Scan::addHandoffs()
{
    const auto &handoffs = m_book.tables().handoff;
    for (uint32_t row = 1; row < handoffs.end(); ++row) {
        const uint32_t lead = handoffs[row].lead.number;
        if (!handoffs.has(row) || lead >= m_sourceOf.size() || m_sourceOf[lead] == nobody)
            continue;
        count(m_groups[m_sourceOf[lead]].row, handoffs[row]);
        if (m_rule.options.campaigns)
            count(campaignOf(m_sourceOf[lead], m_campaigns.of(m_book.leads()[lead].campaign)).row,
                  handoffs[row]);
    }
}

void Scan::addCosts()
{
    const auto &costs = m_book.tables().cost;
    for (uint32_t row = 1; row < costs.end(); ++row) {
        const std::string_view campaign = costs.text(row, costField("campaign"));
        const bool isKnown = costs[row].amount.isSet() || !sourceKey(campaign).empty();
        if (!costs.has(row) || !isKnown || !isCostOf(m_rule.options.period, costs[row].month))
            continue; // a campaign is known by its row, though nobody knows yet what it costs
        const uint32_t source = m_sources.of(costs.text(row, costField("source")));
        if (source >= m_groups.size())
            m_groups.resize(source + 1);
        m_groups[source].isListed = true;
        addCost(m_groups[source].row, costs[row].amount);
        if (m_rule.options.campaigns)
            addCost(campaignOf(source, m_campaigns.of(campaign)).row, costs[row].amount);
    }
}

void Scan::name(SourceRow &row, uint32_t source) const
{
    row.source = m_sources.name(source);
    row.spellings = m_sources.spellings(source);
}

void add(WatchTally &to, const WatchTally &from)
{
    to.windowGraded += from.windowGraded;
    to.windowGood += from.windowGood;
    to.beforeGraded += from.beforeGraded;
    to.beforeGood += from.beforeGood;
    to.recent += from.recent;
    to.half += from.half;
    to.cycles.insert(to.cycles.end(), from.cycles.begin(), from.cycles.end());
}

void add(SourceRow &to, const SourceRow &from)
{
    to.leads += from.leads;
    to.inquiries += from.inquiries;
    to.graded += from.graded;
    for (size_t grade = 0; grade < to.grades.size(); ++grade)
        to.grades[grade] += from.grades[grade];
    to.accepted += from.accepted;
    to.rejected += from.rejected;
    to.touched += from.touched;
    to.qualified += from.qualified;
    to.won += from.won;
    to.lost += from.lost;
    to.wonAmount.minor += from.wonAmount.minor;
    addCost(to, from.cost);
}

// Campaigns have no warnings of their own weeks: they are their source's. What has no name is no source.
SourceRow Scan::finished(Group &group, double margin) const
{
    SourceRow &row = group.row;
    finish(row, margin);
    const auto flag = [&](SourceFlag which, bool is) {
        if (is)
            row.flags.push_back(which);
    };
    flag(SourceFlag::tooFew, row.leads < fewLeads);
    if (row.isAll || (!row.isCampaign && !row.source.empty())) {
        flag(SourceFlag::belowLimit, limitOf(group.watch, m_days).isBelow());
        flag(SourceFlag::brownOut, brownOutOf(group.watch, m_usualCycle, m_days).is);
        flag(SourceFlag::noCost, !row.cost.isSet());
    }
    flag(SourceFlag::nothingWon, row.cost.orZero() > 0 && row.won == 0);
    return std::move(row);
}

// With a return, without a cost, without a name.
int placeOf(const SourceRow &row)
{
    const bool nameless = row.isCampaign ? row.campaign.empty() : row.source.empty();
    return nameless ? 2 : std::isnan(row.returnPer1) ? 1 : 0;
}

bool comesFirst(const SourceRow &a, const SourceRow &b)
{
    const auto keyOf = [](const SourceRow &row) {
        return std::tuple(placeOf(row), std::isnan(row.returnPer1) ? 0 : -row.returnPer1,
                          -row.wonAmount.minor, -row.leads,
                          folded(row.isCampaign ? row.campaign : row.source));
    };
    return keyOf(a) < keyOf(b);
}

std::vector<SourceRow> Scan::campaignRows(uint32_t source, double margin)
{
    std::vector<SourceRow> rows;
    for (Campaign &campaign : m_ofCampaigns[source]) {
        SourceRow &row = campaign.group.row;
        name(row, source);
        row.isCampaign = true;
        row.campaign = m_campaigns.name(campaign.name);
        row.campaignSpellings = m_campaigns.spellings(campaign.name);
        rows.push_back(finished(campaign.group, margin));
    }
    std::ranges::sort(rows, comesFirst);
    if (rows.size() == 1 && rows.front().campaign.empty())
        rows.clear();
    return rows;
}

SourceTable Scan::table()
{
    const double margin = marginOf(m_book);
    for (const Group &group : m_groups) {
        add(m_all.watch, group.watch);
        add(m_all.row, group.row);
    }
    m_usualCycle = median(m_all.watch.cycles);
    std::vector<std::pair<SourceRow, uint32_t>> sources;
    for (uint32_t source = 0; source < m_groups.size(); ++source) {
        if (!m_groups[source].isListed)
            continue;
        name(m_groups[source].row, source);
        sources.emplace_back(finished(m_groups[source], margin), source);
    }
    std::ranges::sort(sources, comesFirst, &std::pair<SourceRow, uint32_t>::first);
    SourceTable table;
    for (auto &[row, source] : sources) {
        table.rows.push_back(std::move(row));
        std::ranges::move(campaignRows(source, margin), std::back_inserter(table.rows));
    }
    m_all.row.isAll = true;
    table.all = finished(m_all, margin);
    return table;
}

} // namespace

const char *keyOf(SourceFlag flag)
{
    constexpr const char *keys[] = {"too_few", "below_limit", "brown_out", "no_cost", "nothing_won"};
    return keys[size_t(flag)];
}

SourceTable sourceTable(const Book &book, const SourceOptions &options)
{
    return Scan(book, options).table();
}

std::vector<SourceRow> sourceRows(const Book &book, const SourceOptions &options)
{
    return sourceTable(book, options).rows;
}

SourceRow allSources(const Book &book, const SourceOptions &options)
{
    return sourceTable(book, options).all;
}

} // namespace ridealong
