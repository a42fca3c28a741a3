// SPDX-License-Identifier: GPL-3.0-or-later
// What sources and campaigns cost by month: listed, set one by one, or taken from a grid.
#include "commands/catalog.h"

#include "files/costgrid.h"
#include "files/importcell.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>
#include <tuple>

namespace ridealong::cli {

namespace {

constexpr qint64 mostBytes = 4 * 1024 * 1024 + 1;

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

QString monthText(Date month)
{
    return shown(month.iso().substr(0, 7));
}

Result<Date> monthOfText(const std::string &words)
{
    if (const std::string period = periodOf(words); period.size() == 7 && period[5] != 'Q')
        return Date::parseIso(period + "-01");
    const Date day = Date::parseIso(words);
    if (day.isSet())
        return monthOf(day).from;
    return Error{ErrorKind::usage, tr("%1 is no month. Write it as 2026-11.").arg(shown(words))};
}

Result<Money> amountOf(const std::string &words, const Book &book)
{
    if (isBlankCell(words) || saysUnknown(words))
        return Money{};
    const auto amount = parseMoney(words, {.number = {'.'},
                                           .minorDigits = minorDigits(book.info().currency),
                                           .currency = book.info().currency});
    if (!amount)
        return Error{ErrorKind::usage, describe(amount.bad, words)};
    return amount.value;
}

std::vector<CostWish> costsIn(const Book &book, Period period)
{
    const auto &costs = book.tables().cost;
    std::vector<CostWish> rows;
    for (uint32_t row = 1; row < costs.end(); ++row)
        if (costs.has(row) && period.holds(costs[row].month))
            rows.push_back({std::string(costs.text(row, costField("source"))),
                            std::string(costs.text(row, costField("campaign"))), costs[row].month,
                            costs[row].amount});
    std::ranges::sort(
        rows, {}, [](const CostWish &cost) { return std::tuple(cost.source, cost.campaign, cost.month); });
    return rows;
}

QJsonArray jsonOf(std::span<const CostWish> costs, const Book &book)
{
    QJsonArray rows;
    for (const CostWish &cost : costs)
        rows << QJsonObject{{"source", text(cost.source)},
                            {"campaign", text(cost.campaign)},
                            {"month", monthText(cost.month)},
                            {"amount", money(cost.amount, book)}};
    return rows;
}

QString textOf(std::span<const CostWish> costs, const Book &book)
{
    QList<QStringList> lines;
    for (const CostWish &cost : costs)
        lines << QStringList{shown(cost.source), shown(cost.campaign), monthText(cost.month),
                             moneyText(cost.amount, book)};
    return table({tr("Source"), tr("Campaign"), tr("Month"), tr("Cost")}, lines, QStringLiteral("lllr"));
}

Result<Period> periodOfMonths(const std::string &from, const std::string &to)
{
    const auto first = from.empty() ? Result<Date>(Date::of(1, 1, 1)) : monthOfText(from);
    const auto last = to.empty() ? Result<Date>(Date::of(9999, 12, 31)) : monthOfText(to);
    if (!first || !last)
        return first ? last.error() : first.error();
    if (*last < *first)
        return Error{ErrorKind::usage, tr("The period ends before it begins.")};
    return Period{*first, *last};
}

Result<std::string> contentOf(const std::string &path)
{
    QFile file(shown(path));
    const bool opened = path == "-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return Error{ErrorKind::io, tr("%1 could not be read: %2.").arg(shown(path), file.errorString())};
    return file.read(mostBytes).toStdString();
}

QJsonArray faultsJson(const CostGrid &grid)
{
    QJsonArray faults;
    for (const CostFault &fault : grid.faults)
        faults << QJsonObject{{"row", fault.row}, {"column", fault.column}, {"text", fault.text}};
    return faults;
}

QString pasteText(const CostGrid &grid, bool dryRun)
{
    QStringList lines = grid.notes;
    const qsizetype costs = qsizetype(grid.costs.size());
    const QString set = costs == 1 ? tr("Set 1 cost.") : tr("Set %1 costs.").arg(costs);
    const QString wouldSet = costs == 1
                                 ? tr("Dry run, nothing was written. 1 cost would be set.")
                                 : tr("Dry run, nothing was written. %1 costs would be set.").arg(costs);
    lines.prepend(dryRun ? wouldSet : set);
    for (const CostFault &fault : grid.faults)
        lines << fault.text;
    return lines.join(u'\n');
}

} // namespace

Run costsList(Options &options)
{
    struct Asked
    {
        std::string from, to;
    };
    auto args = std::make_shared<Asked>();
    options.add("--from", args->from, "The first month, such as 2026-09").called("MONTH");
    options.add("--to", args->to, "The last month").called("MONTH");
    return [args](Context &context) -> Result<Output> {
        const auto period = periodOfMonths(args->from, args->to);
        if (!period)
            return period.error();
        const std::vector<CostWish> costs = costsIn(context.book(), *period);
        return Output{QJsonObject{{"rows", jsonOf(costs, context.book())},
                                  {"currency", text(context.book().info().currency)}},
                      textOf(costs, context.book())};
    };
}

Run costsSet(Options &options)
{
    struct Asked
    {
        std::string source, month, amount, campaign;
    };
    auto args = std::make_shared<Asked>();
    options.add("SOURCE", args->source, "The source").required();
    options.add("MONTH", args->month, "The month, such as 2026-11").required();
    options.add("AMOUNT", args->amount, "What it cost; none takes the cost back").required();
    options.add("--campaign", args->campaign, "Of this campaign of the source");
    return [args](Context &context) -> Result<Output> {
        const auto month = monthOfText(args->month);
        if (!month)
            return month.error();
        const auto amount = amountOf(args->amount, context.book());
        if (!amount)
            return amount.error();
        const CostWish wish{args->source, args->campaign, *month, *amount};
        ChangeSet changes = context.session->change();
        if (const Status set = setCost(changes, context.book(), wish); !set)
            return set.error();
        if (!changes.isEmpty())
            if (const Status done =
                    context.session->commit({Op::editCosts, shown(args->source)}, std::move(changes));
                !done)
                return done.error();
        return Output{jsonOf({&wish, 1}, context.book())[0], textOf({&wish, 1}, context.book())};
    };
}

Run costsPaste(Options &options)
{
    struct Asked
    {
        std::string file;
        bool dryRun = false;
    };
    auto args = std::make_shared<Asked>();
    options
        .add("FILE", args->file, "A text copied from a spreadsheet, or a CSV file; - reads what is piped in")
        .required();
    options.flag("--dry-run", args->dryRun, "Say what would be set and write nothing");
    return [args](Context &context) -> Result<Output> {
        const auto content = contentOf(args->file);
        if (!content)
            return content.error();
        const CostGrid grid = readCostGrid(*content, context.book());
        ChangeSet changes = context.session->change();
        const Status pasted = pasteCosts(changes, context.book(), grid);
        if (!pasted && !args->dryRun)
            return pasted.error();
        if (!args->dryRun && !changes.isEmpty())
            if (const Status done = context.session->commit({Op::editCosts}, std::move(changes)); !done)
                return done.error();
        return Output{QJsonObject{{"set", qint64(grid.costs.size())},
                                  {"rows", jsonOf(grid.costs, context.book())},
                                  {"faults", faultsJson(grid)},
                                  {"notes", QJsonArray::fromStringList(grid.notes)}},
                      pasteText(grid, args->dryRun)};
    };
}

} // namespace ridealong::cli
