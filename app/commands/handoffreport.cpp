// SPDX-License-Identifier: GPL-3.0-or-later
// Hand-offs in lists: who waits, how often they are accepted, and the receipt for marketing.
#include "commands/catalog.h"

#include "book/leadname.h"
#include "commands/handoffjson.h"
#include "commands/period.h"
#include "files/receipt.h"
#include "measure/followups.h"

#include <QCoreApplication>

namespace ridealong::cli {

namespace {

constexpr int usualWeeks = 13;

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

QString timeText(int minute)
{
    return minute == unsetInt ? QString()
                              : QStringLiteral(" %1:%2")
                                    .arg(minute / 60, 2, 10, QLatin1Char('0'))
                                    .arg(minute % 60, 2, 10, QLatin1Char('0'));
}

std::optional<HandoffState> stateNamed(const std::string &name)
{
    for (int state = 1; state <= int(HandoffState::withdrawn); ++state)
        if (name == keyOf(HandoffState(state)))
            return HandoffState(state);
    return {};
}

QJsonObject jsonOf(const HandoffRow &row)
{
    QJsonObject reasons;
    for (size_t i = 0; i < row.reasons.size(); ++i)
        reasons[QLatin1String(rejectReasons[i].key)] = row.reasons[i];
    return {{"key", text(row.key)},
            {"offered", row.offered},
            {"accepted", row.accepted},
            {"rejected", row.rejected},
            {"waiting", row.waiting},
            {"disqualified", row.disqualified},
            {"recycled", row.recycled},
            {"acceptance", number(row.acceptance)},
            {"median_hours_to_answer", number(row.medianHours)},
            {"median_hours_to_touch", number(row.medianTouchHours)},
            {"followup_rate", number(row.followUpRate)},
            {"reject_reasons", reasons}};
}

QString hours(double value)
{
    return std::isnan(value) ? tr("none") : QString::number(value, 'f', 1);
}

Output ratesOutput(const Book &book, const std::vector<HandoffRow> &rows)
{
    QJsonArray json;
    QList<QStringList> lines;
    for (const HandoffRow &row : rows) {
        json << jsonOf(row);
        lines << QStringList{row.key.empty() ? tr("none") : shown(row.key),
                             QString::number(row.offered),
                             QString::number(row.accepted),
                             QString::number(row.rejected),
                             QString::number(row.waiting),
                             QString::number(row.disqualified),
                             QString::number(row.recycled),
                             percentText(row.acceptance),
                             hours(row.medianHours),
                             percentText(row.followUpRate)};
    }
    return {
        QJsonObject{{"goal", acceptanceGoal(book)}, {"target_hours", handoffTarget(book)}, {"rows", json}},
        table({QString(), tr("Offered"), tr("Accepted"), tr("Rejected"), tr("Waiting"), tr("Disqualified"),
               tr("Given back"), tr("Acceptance"), tr("Hours"), tr("Follow-up")},
              lines, QStringLiteral("lrrrrrrrrr"))};
}

} // namespace

Run handoffList(Options &options)
{
    struct Arguments
    {
        std::string state, person;
    };
    auto args = std::make_shared<Arguments>();
    options
        .add("--state", args->state,
             "Only these: waiting, accepted, rejected, disqualified, recycled or withdrawn")
        .oneOf({"waiting", "accepted", "rejected", "disqualified", "recycled", "withdrawn"});
    options.add("--person", args->person, "Only those given to this rep");
    return [args](Context &context) -> Result<Output> {
        const Book &book = context.book();
        const auto person = args->person.empty() ? Result<uint32_t>(0u) : findPerson(book, args->person);
        if (!person)
            return person.error();
        const auto wanted = stateNamed(args->state);
        const auto &handoffs = book.tables().handoff;
        QJsonArray rows;
        QList<QStringList> lines;
        for (uint32_t row = 1; row < handoffs.end(); ++row) {
            const Handoff &offer = handoffs[row];
            if (!handoffs.has(row) || !book.leads().has(offer.lead.number) ||
                (*person && offer.taker.number != *person) || (wanted && stateOf(book, row) != *wanted))
                continue;
            const QJsonObject json = handoffJson(book, offer.lead.number, row, nowOf(context));
            rows << json;
            lines << QStringList{companyOf(book, offer.lead.number),
                                 shown(book.personName(offer.taker.number)),
                                 shown(offer.offeredOn.iso()) + timeText(offer.offeredTime),
                                 nameOf(stateOf(book, row)),
                                 json["hours_waited"].isDouble() ? hours(json["hours_waited"].toDouble())
                                                                 : QString(),
                                 reasonOf(book, row)};
        }
        return Output{
            QJsonObject{{"total", rows.size()}, {"target_hours", handoffTarget(book)}, {"rows", rows}},
            table(
                {tr("Company"), tr("Given to"), tr("Offered"), tr("State"), tr("Waits, hours"), tr("Reason")},
                lines, QStringLiteral("llllrl"))};
    };
}

Run handoffRatesCommand(Options &options)
{
    struct Arguments
    {
        std::string by = "taker", person;
        PeriodArguments period;
    };
    auto args = std::make_shared<Arguments>();
    options.add("--by", args->by, "A row for each giver, taker, source or month, or one for all")
        .oneOf({"giver", "taker", "source", "month", "all"});
    options.add("--person", args->person, "Only those given to this rep");
    declarePeriod(options, args->period);
    return [args](Context &context) -> Result<Output> {
        const Book &book = context.book();
        const auto person = args->person.empty() ? Result<uint32_t>(0u) : findPerson(book, args->person);
        if (!person)
            return person.error();
        const auto period = periodOf(args->period, lastWeeks(book.today(), usualWeeks), book.today());
        if (!period)
            return period.error();
        return ratesOutput(book, handoffRates(book, *handoffBy(args->by), *period, *person));
    };
}

Run handoffReceipt(Options &options)
{
    struct Arguments
    {
        std::string file, source;
        PeriodArguments period;
    };
    auto args = std::make_shared<Arguments>();
    options.add("FILE", args->file, "Where to; it ends in .csv, .xlsx or .json").required();
    options.add("--source", args->source, "Only leads of this source");
    declarePeriod(options, args->period);
    return [args](Context &context) -> Result<Output> {
        const Book &book = context.book();
        const auto period = periodOf(args->period, lastWeeks(book.today(), usualWeeks), book.today());
        if (!period)
            return period.error();
        ReceiptWish wish{.period = *period};
        if (!args->source.empty())
            wish.source = args->source;
        const QString file = shown(args->file);
        const auto rows = writeReceipt(book, context.session->store(), file, wish);
        if (!rows)
            return rows.error();
        return Output{QJsonObject{{"file", file},
                                  {"rows", qint64(*rows)},
                                  {"from", date(period->from)},
                                  {"to", date(period->to)}},
                      tr("Wrote %1 hand-offs to %2.").arg(*rows).arg(file)};
    };
}

} // namespace ridealong::cli
