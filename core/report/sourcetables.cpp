// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sourcetables.h"

#include "base/spoken.h"
#include "base/words.h"
#include "followup/handoffreasons.h"
#include "measure/followups.h"
#include "measure/sourcetally.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace ridealong::report {

namespace {

constexpr size_t rejectReasonCount = std::size(rejectReasons);

QString tr(const char *text)
{
    return QCoreApplication::translate("SourcesReport", text);
}

Cell countCell(int count)
{
    return {.text = QString::number(count), .value = int64_t(count)};
}

Cell shareCell(double share)
{
    if (std::isnan(share))
        return {};
    return {.text = percentWords(share), .value = share};
}

Cell moneyCell(Money money, const Book &book)
{
    if (!money.isSet())
        return {};
    return {.text = moneyWords(money, book.info().currency), .value = money};
}

Cell factorCell(double factor, const Book &book)
{
    if (std::isnan(factor))
        return {};
    return {.text = factorWords(factor, book.info().currency), .value = factor, .strong = true};
}

QString rangeOf(const Interval &interval)
{
    return tr("%1 to %2").arg(percentWords(interval.low), percentWords(interval.high));
}

Cell nameCell(const SourceRow &row)
{
    if (row.isAll)
        return {.text = tr("All"), .strong = true};
    if (!row.isCampaign)
        return {.text = sourceName(row)};
    return {.text = row.campaign.empty() ? tr("No campaign") : shown(row.campaign),
            .aside = shown(row.source)};
}

std::vector<Cell> cellsOf(const SourceRow &row, const Book &book)
{
    return {nameCell(row),
            countCell(row.leads),
            shareCell(row.shareAB),
            {.text = row.graded ? rangeOf(row.interval) : QString()},
            shareCell(row.acceptance),
            shareCell(row.followUpRate),
            countCell(row.qualified),
            countCell(row.won),
            shareCell(row.winRate),
            moneyCell(row.cost, book),
            moneyCell(row.costPerQualified, book),
            moneyCell(row.costPerWin, book),
            moneyCell(row.wonAmount, book),
            factorCell(row.returnPer1, book)};
}

struct Rejects
{
    QString name;
    std::array<int, rejectReasonCount> reasons = {};
    int other = 0, rejected = 0;
};

void count(Rejects &to, std::string_view reason)
{
    ++to.rejected;
    for (size_t i = 0; i < rejectReasonCount; ++i)
        if (reason == rejectReasons[i].key) {
            ++to.reasons[i];
            return;
        }
    ++to.other;
}

std::map<uint32_t, Rejects> rejectsBySource(const Book &book, const SourceOptions &options,
                                            SourceGroups &sources)
{
    const CohortRule rule(book, options);
    const auto &handoffs = book.tables().handoff;
    std::map<uint32_t, Rejects> rejects;
    for (uint32_t row = 1; row < handoffs.end(); ++row) {
        const uint32_t lead = handoffs[row].lead.number;
        if (handoffs.has(row) && HandoffState(handoffs[row].state) == HandoffState::rejected &&
            book.leads().has(lead) && rule.holds(lead))
            count(rejects[sources.of(book.leads()[lead].source)], handoffs.text(row, handoffField("reason")));
    }
    return rejects;
}

} // namespace

QString sourceName(const SourceRow &row)
{
    if (row.isAll)
        return tr("All sources");
    const QString source = row.source.empty() ? tr("No source") : shown(row.source);
    if (!row.isCampaign)
        return source;
    return tr("%1, %2").arg(source, row.campaign.empty() ? tr("No campaign") : shown(row.campaign));
}

QString factorWords(double factor, std::string_view currency)
{
    constexpr double most = 1e12;
    if (std::isnan(factor))
        return {};
    const QString digits = spokenLocale().toString(std::min(std::abs(factor), most), 'f', 2);
    const QString amount = moneyWords({minorPerMajor(currency)}, currency).replace(u'1', digits);
    return factor < 0 ? QString(QChar(0x2212) + amount) : amount;
}

QString monthYear(Date month)
{
    return tr("%1 %2").arg(monthWords(month)).arg(month.year());
}

Table sourcesTable(const Book &book, const SourceTable &sources)
{
    const QString unit = moneyWords({book.info().perMajor}, book.info().currency);
    Table table{
        .id = "sources",
        .title = tr("Which source pays?"),
        .note =
            tr("Sorted by return per %1. An empty cell is not known, or has nothing to divide by.").arg(unit),
        .columns = {{"source", tr("Source"), ColumnKind::text, 1},
                    {"leads", tr("Leads"), ColumnKind::number, 0},
                    {"share_ab", tr("A and B"), ColumnKind::share, 0},
                    {"share_ab_range", tr("95% range"), ColumnKind::text, 0},
                    {"acceptance", tr("Accepted"), ColumnKind::share, 0},
                    {"followup_rate", tr("Followed up"), ColumnKind::share, 0},
                    {"qualified", tr("Qualified"), ColumnKind::number, 0},
                    {"won", tr("Won"), ColumnKind::number, 0},
                    {"win_rate", tr("Win rate"), ColumnKind::share, 0},
                    {"cost", tr("Cost"), ColumnKind::money, 0},
                    {"cost_per_qualified", tr("Per qualified"), ColumnKind::money, 0},
                    {"cost_per_win", tr("Per win"), ColumnKind::money, 0},
                    {"won_amount", tr("Won value"), ColumnKind::money, 0},
                    {"return_per_1", tr("Return per %1").arg(unit), ColumnKind::number, 0}},
        .rows = {},
        .whenEmpty = tr("No lead came in and no cost was entered in this period.")};
    for (const SourceRow &row : sources.rows)
        table.rows.push_back(cellsOf(row, book));
    if (!table.rows.empty())
        table.rows.push_back(cellsOf(sources.all, book));
    return table;
}

Table rejectsTable(const Book &book, const SourceOptions &options)
{
    Table table{.id = "rejects",
                .title = tr("Why leads were rejected"),
                .note = tr("Before contact, by the one to whom the lead was handed off."),
                .columns = {{"source", tr("Source"), ColumnKind::text, 1},
                            {"rejected", tr("Rejected"), ColumnKind::number, 0}},
                .rows = {},
                .whenEmpty = tr("No lead of this period was rejected.")};
    for (const HandoffReason &reason : rejectReasons)
        table.columns.push_back({reason.key, labelOf(reason), ColumnKind::number, 0});
    table.columns.push_back({"other", tr("Other"), ColumnKind::number, 0});
    SourceGroups sources(book.leads().pool(leadField("source")));
    for (const auto &[source, rejects] : rejectsBySource(book, options, sources)) {
        const std::string name = sources.name(source);
        std::vector<Cell> cells{{.text = name.empty() ? tr("No source") : shown(name)},
                                countCell(rejects.rejected)};
        for (const int count : rejects.reasons)
            cells.push_back(countCell(count));
        cells.push_back(countCell(rejects.other));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

Table followUpTable(const Book &book, const SourceOptions &options)
{
    Table table{.id = "followup",
                .title = tr("How their leads are followed up"),
                .note = tr("Inquiries of the period, to date. Hours are working hours."),
                .columns = {{"source", tr("Source"), ColumnKind::text, 1},
                            {"inquiries", tr("Inquiries"), ColumnKind::number, 0},
                            {"touched", tr("Touched"), ColumnKind::number, 0},
                            {"followup_rate", tr("Followed up"), ColumnKind::share, 0},
                            {"in_time", tr("On time"), ColumnKind::share, 0},
                            {"median_response_hours", tr("Hours to answer"), ColumnKind::number, 0}},
                .rows = {},
                .whenEmpty = tr("No inquiry came in.")};
    for (const FollowUpRow &row : followUp(book, options.period, FollowUpBy::source)) {
        if (row.inquiries == 0)
            continue;
        Cell hours;
        if (!std::isnan(row.medianResponseHours))
            hours = {.text = spokenLocale().toString(row.medianResponseHours, 'f', 1),
                     .value = row.medianResponseHours};
        table.rows.push_back({{.text = row.key.empty() ? tr("No source") : shown(row.key)},
                              countCell(row.inquiries),
                              countCell(row.touched),
                              shareCell(row.rate),
                              shareCell(row.inTimeRate),
                              hours});
    }
    return table;
}

} // namespace ridealong::report
