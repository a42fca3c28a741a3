// SPDX-License-Identifier: GPL-3.0-or-later
// Which sources pay: figures, warnings, and the report for marketing.
#include "commands/catalog.h"
#include "commands/period.h"

#include "measure/followups.h"
#include "render/sourcesfile.h"

#include <QCoreApplication>

namespace ridealong::cli {

namespace {

constexpr int usualWeeks = 13;
constexpr qsizetype mostSentences = 40;

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

struct Arguments
{
    PeriodArguments period;
    std::string out;
    bool campaigns = false, suspects = false;
};

QJsonObject gradesJson(const SourceRow &row)
{
    QJsonObject grades;
    for (size_t i = 0; i < row.grades.size(); ++i)
        grades[QString(QChar(u'A' + char16_t(i)))] = row.grades[i];
    return grades;
}

QJsonArray flagsJson(const SourceRow &row)
{
    QJsonArray flags;
    for (const SourceFlag flag : row.flags)
        flags << QLatin1String(keyOf(flag));
    return flags;
}

QJsonValue bound(double value, int count)
{
    return count ? number(value) : QJsonValue();
}

bool hasFlag(const SourceRow &row, SourceFlag flag)
{
    return std::ranges::find(row.flags, flag) != row.flags.end();
}

QJsonValue limitJson(const Book &book, const SourceOptions &options, const SourceRow &row)
{
    if (!hasFlag(row, SourceFlag::belowLimit))
        return {};
    const ControlLimit limit = controlLimit(book, row.source, options.period);
    return QJsonObject{{"center", number(limit.center)},
                       {"lower", number(limit.lower)},
                       {"share", number(limit.share)},
                       {"leads", limit.leads},
                       {"before", limit.before}};
}

QJsonValue brownOutJson(const Book &book, const SourceOptions &options, const SourceRow &row)
{
    if (!hasFlag(row, SourceFlag::brownOut))
        return {};
    const BrownOut out = brownOut(book, row.source, std::min(options.period.to, book.today()));
    return QJsonObject{{"recent", out.recent},
                       {"usual", number(out.usual)},
                       {"cycle_days", number(out.cycleDays)},
                       {"hits", text(out.hits.iso().substr(0, 7))}};
}

void addMoney(QJsonObject &json, const SourceRow &row, const Book &book)
{
    json["cost"] = money(row.cost, book);
    json["cost_per_lead"] = money(row.costPerLead, book);
    json["cost_per_a"] = money(row.costPerA, book);
    json["cost_per_qualified"] = money(row.costPerQualified, book);
    json["cost_per_win"] = money(row.costPerWin, book);
    json["won_amount"] = money(row.wonAmount, book);
    json["roi"] = number(row.roi);
    json["roi_full_followup"] = number(row.roiFullFollowUp);
    json["return_per_1"] = number(row.returnPer1);
}

QJsonObject jsonOf(const SourceRow &row, const SourceOptions &options, const Book &book)
{
    const int closed = row.won + row.lost;
    QJsonObject json{{"source", row.isAll ? QJsonValue() : text(row.source)},
                     {"campaign", text(row.campaign)},
                     {"is_campaign", row.isCampaign},
                     {"leads", row.leads},
                     {"inquiries", row.inquiries},
                     {"grades", gradesJson(row)},
                     {"graded", row.graded},
                     {"share_ab", number(row.shareAB)},
                     {"low", bound(row.interval.low, row.graded)},
                     {"high", bound(row.interval.high, row.graded)},
                     {"accepted", row.accepted},
                     {"rejected", row.rejected},
                     {"acceptance", number(row.acceptance)},
                     {"touched", row.touched},
                     {"followup_rate", number(row.followUpRate)},
                     {"qualified", row.qualified},
                     {"qualified_low", bound(row.qualifiedInterval.low, row.leads)},
                     {"qualified_high", bound(row.qualifiedInterval.high, row.leads)},
                     {"won", row.won},
                     {"lost", row.lost},
                     {"win_rate", number(row.winRate)},
                     {"win_low", bound(row.winInterval.low, closed)},
                     {"win_high", bound(row.winInterval.high, closed)},
                     {"flags", flagsJson(row)},
                     {"limit", limitJson(book, options, row)},
                     {"brown_out", brownOutJson(book, options, row)},
                     {"where", text(filterOf(options, row))}};
    addMoney(json, row, book);
    return json;
}

QString nameOf(const SourceRow &row)
{
    if (row.isAll)
        return tr("All");
    if (row.isCampaign)
        return QStringLiteral("  ") + (row.campaign.empty() ? tr("no campaign") : shown(row.campaign));
    return row.source.empty() ? tr("no source") : shown(row.source);
}

QString ratio(double value)
{
    return std::isnan(value) ? tr("none") : QString::number(value, 'f', 2);
}

QString interval(const SourceRow &row)
{
    if (!row.graded)
        return tr("none");
    return tr("%1 (%2 to %3)")
        .arg(percentText(row.shareAB), percentText(row.interval.low), percentText(row.interval.high));
}

QStringList lineOf(const SourceRow &row, const Book &book)
{
    return {nameOf(row),
            QString::number(row.leads),
            interval(row),
            percentText(row.acceptance),
            percentText(row.followUpRate),
            QString::number(row.qualified),
            QString::number(row.won),
            percentText(row.winRate),
            moneyText(row.cost, book),
            moneyText(row.costPerQualified, book),
            moneyText(row.wonAmount, book),
            ratio(row.returnPer1),
            ratio(row.roi),
            ratio(row.roiFullFollowUp)};
}

// Those that no column counts, for nobody received them.
int addedOurselves(const Book &book, const SourceOptions &options)
{
    int count = 0;
    for (uint32_t lead = 1; lead < book.leads().end() && !options.suspects; ++lead) {
        const Lead &row = book.leads()[lead];
        count += book.leads().has(lead) && !row.receivedOn.isSet() && options.period.holds(row.createdOn);
    }
    return count;
}

QString textOf(const SourceTable &sources, const SourceOptions &options, const Book &book)
{
    QList<QStringList> lines;
    QStringList sentences;
    for (const SourceRow &row : sources.rows) {
        lines << lineOf(row, book);
        if (sentences.size() < mostSentences)
            sentences << report::flagSentences(book, options, row);
    }
    if (const int added = addedOurselves(book, options))
        sentences
            << tr("Leads that were added and never received are not counted: %1. --suspects counts them.")
                   .arg(added);
    lines << lineOf(sources.all, book);
    const QString figures =
        table({tr("Source"), tr("Leads"), tr("A and B"), tr("Accepted"), tr("Follow-up"), tr("Qualified"),
               tr("Won"), tr("Win rate"), tr("Cost"), tr("Per qualified"), tr("Won value"),
               tr("Return per 1"), tr("ROI"), tr("ROI at 100%")},
              lines, QStringLiteral("lrrrrrrrrrrrrr"));
    return sentences.isEmpty() ? figures : QString(figures + u'\n' + sentences.join(u'\n'));
}

Output outputOf(const SourceTable &sources, const SourceOptions &options, const Book &book)
{
    QJsonArray rows;
    for (const SourceRow &row : sources.rows)
        rows << jsonOf(row, options, book);
    return {QJsonObject{{"rows", rows},
                        {"all", jsonOf(sources.all, options, book)},
                        {"from", date(options.period.from)},
                        {"to", date(options.period.to)},
                        {"suspects", options.suspects},
                        {"margin", number(marginOf(book))}},
            textOf(sources, options, book)};
}

Result<Output> write(const Context &context, const SourceOptions &options, Output output, const QString &path)
{
    if (const Status kind = render::sourcesFileKind(path); !kind)
        return kind.error();
    if (const Status free = context.session->store().mayReplace(path); !free)
        return free.error();
    const report::SourcesWish wish{.options = options, .madeAt = context.clock.now()};
    if (const Status written = render::writeSources(context.book(), wish, path); !written)
        return written.error();
    QJsonObject json = output.json.toObject();
    json["file"] = path;
    return Output{json, tr("Wrote the report on sources from %1 to %2 to %3.")
                            .arg(shown(options.period.from.iso()), shown(options.period.to.iso()), path)};
}

} // namespace

Run sourcesCommand(Options &options)
{
    auto args = std::make_shared<Arguments>();
    declarePeriod(options, args->period);
    options.flag("--campaigns", args->campaigns, "Below each source a row for each of its campaigns");
    options.flag("--suspects", args->suspects, "Count suspects too, by the day on which they were added");
    options
        .add("--out", args->out,
             "Write the report for marketing here; its ending says the kind: pdf, html, xlsx, csv or json")
        .called("FILE");
    return [args](Context &context) -> Result<Output> {
        const Book &book = context.book();
        const auto period = periodOf(args->period, lastWeeks(book.today(), usualWeeks), book.today());
        if (!period)
            return period.error();
        const SourceOptions wanted{*period, args->suspects, args->campaigns};
        Output output = outputOf(sourceTable(book, wanted), wanted, book);
        return args->out.empty() ? Result<Output>(std::move(output))
                                 : write(context, wanted, std::move(output), shown(args->out));
    };
}

} // namespace ridealong::cli
