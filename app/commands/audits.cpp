// SPDX-License-Identifier: GPL-3.0-or-later
// What following up is worth, and the question "Did you buy?" that it is known from.
#include "commands/catalog.h"
#include "commands/period.h"

#include "book/leadname.h"
#include "measure/audits.h"
#include "measure/followuprevenue.h"
#include "work/audits.h"

#include <QCoreApplication>

namespace ridealong::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

constexpr std::pair<std::string_view, BuyAnswer> answers[] = {{"us", BuyAnswer::us},
                                                              {"another", BuyAnswer::another},
                                                              {"looking", BuyAnswer::looking},
                                                              {"never", BuyAnswer::never}};

QJsonObject rateJson(const BuyRate &rate)
{
    return {{"months", rate.months},
            {"inquiries", rate.inquiries},
            {"won", rate.won},
            {"asked", rate.asked},
            {"bought_from_us", rate.us},
            {"bought_from_another", rate.another},
            {"buy_rate", number(rate.buyRate)},
            {"share", number(rate.share)},
            {"usual", number(usualBuyRate(rate.months))},
            {"enough", rate.isEnough()}};
}

QJsonObject worthJson(const FollowUpRevenue &worth, const Book &book)
{
    return {{"inquiries", worth.inquiries},
            {"rate", number(worth.rate)},
            {"to", number(worth.wished)},
            {"buy_rate", number(worth.rule.buyRate)},
            {"share", number(worth.rule.share)},
            {"average_sale", money(worth.rule.averageSale, book)},
            {"own", worth.own},
            {"revenue", money(worth.now, book)},
            {"revenue_at", money(worth.atWished, book)},
            {"revenue_at_all", money(worth.atAll, book)},
            {"gain", money(worth.gain(), book)},
            {"money_on_table", money(worth.onTable(), book)}};
}

QList<QStringList> worthLines(const FollowUpRevenue &worth, const Book &book)
{
    const QString from =
        worth.own ? tr("from the book’s audit") : tr("usual, until the audit has 30 answers");
    return {{tr("Inquiries"), QString::number(worth.inquiries), {}},
            {tr("Buy rate"), percentText(worth.rule.buyRate), from},
            {tr("Our share"), percentText(worth.rule.share), from},
            {tr("Average sale"), moneyText(worth.rule.averageSale, book), {}},
            {tr("Follow-up rate"), percentText(worth.rate), {}},
            {tr("Revenue at that rate"), moneyText(worth.now, book), {}},
            {tr("Revenue at %1").arg(percentText(worth.wished)), moneyText(worth.atWished, book), {}},
            {tr("That is worth"), moneyText(worth.gain(), book), {}},
            {tr("Left on the table"), moneyText(worth.onTable(), book), {}}};
}

} // namespace

Run followUpAudits(Options &options)
{
    struct Arguments
    {
        std::string person;
        int limit = 0;
    };
    auto args = std::make_shared<Arguments>();
    options.add("--person", args->person, "Only inquiries of this rep");
    options.add("--limit", args->limit, "At most so many").notNegative();
    return [args](Context &context) -> Result<Output> {
        const Book &book = context.book();
        const auto person = args->person.empty() ? Result<uint32_t>(0u) : findPerson(book, args->person);
        if (!person)
            return person.error();
        const auto due = auditsDue(book, *person);
        QJsonArray rows;
        QList<QStringList> lines;
        for (const AuditDue &each : due) {
            if (args->limit && rows.size() >= args->limit)
                break;
            const Lead &lead = book.leads()[each.lead];
            rows << QJsonObject{{"id", shown(book.leads().id(each.lead).hex())},
                                {"company", companyOf(book, each.lead)},
                                {"months", each.months},
                                {"due_on", date(each.dueOn)},
                                {"received_on", date(lead.receivedOn)},
                                {"owner", text(book.personName(lead.owner.number))},
                                {"phone", text(book.leads().text(each.lead, leadField("phone")))}};
            lines << QStringList{shown(each.dueOn.iso()), QString::number(each.months),
                                 companyOf(book, each.lead), shown(book.personName(lead.owner.number)),
                                 shown(book.leads().text(each.lead, leadField("phone")))};
        }
        return Output{QJsonObject{{"total", qint64(due.size())}, {"rows", rows}},
                      table({tr("Since"), tr("Months"), tr("Company"), tr("Rep"), tr("Phone")}, lines,
                            QStringLiteral("lr"))};
    };
}

Run followUpAsked(Options &options)
{
    struct Arguments
    {
        std::string lead, answer, who, note;
        int months = 0;
    };
    auto args = std::make_shared<Arguments>();
    options.add("LEAD", args->lead, "Its id, the beginning of it, or its exact company name").required();
    options.add("ANSWER", args->answer, "Bought from us, bought from another, still looking, never will")
        .required()
        .oneOf({"us", "another", "looking", "never"});
    options.add("--months", args->months, "For which age of the inquiry; else the question that is due")
        .between(0, auditMonths.back());
    options.add("--who", args->who, "From whom, where it bought from another");
    options.add("--note", args->note, "What else was said");
    return [args](Context &context) -> Result<Output> {
        const Book &book = context.book();
        const auto lead = findLead(book, args->lead);
        if (!lead)
            return lead.error();
        AuditWish wish{.lead = *lead,
                       .months = args->months,
                       .boughtFrom = args->who,
                       .note = args->note,
                       .by = context.session->user()};
        for (const auto &[key, answer] : answers)
            if (args->answer == key)
                wish.answer = answer;
        ChangeSet changes = context.session->change();
        const auto row = recordAudit(changes, book, wish);
        if (!row)
            return row.error();
        const Deed deed{Op::recordAudit, companyOf(book, *lead)};
        if (const Status done = context.session->commit(deed, std::move(changes)); !done)
            return done.error();
        const BuyAudit &audit = book.tables().buyAudit[*row];
        return Output{QJsonObject{{"lead", shown(book.leads().id(*lead).hex())},
                                  {"company", companyOf(book, *lead)},
                                  {"months", audit.months},
                                  {"answer", shown(args->answer)},
                                  {"on", date(audit.on)}},
                      describe(deed)};
    };
}

Run followUpWorthCommand(Options &options)
{
    struct Arguments
    {
        PeriodArguments period;
        double to = wishedRate * 100;
    };
    auto args = std::make_shared<Arguments>();
    options.add("--to", args->to, "The follow-up rate to compare with, in percent").percent();
    options.add("--since", args->period.from, "From this day on; else the last 12 months").called("DATE");
    options.add("--until", args->period.to, "Up to this day; else today").called("DATE");
    return [args](Context &context) -> Result<Output> {
        const Book &book = context.book();
        constexpr int usualMonths = 12;
        const auto period = periodOf(args->period, lastMonths(book.today(), usualMonths), book.today());
        if (!period)
            return period.error();
        const FollowUpRevenue worth = followUpRevenue(book, *period, args->to / 100);
        QJsonObject json = worthJson(worth, book);
        QJsonArray audit, rivals;
        for (const int months : auditMonths)
            audit << rateJson(buyRateAt(book, months));
        for (const RivalCount &rival : boughtFrom(book))
            rivals << QJsonObject{{"name", text(rival.name)}, {"count", rival.count}};
        json["from"] = date(period->from);
        json["until"] = date(period->to);
        json["audit"] = audit;
        json["bought_from"] = rivals;
        return Output{
            json, table({QString(), QString(), QString()}, worthLines(worth, book), QStringLiteral("lr"))};
    };
}

} // namespace ridealong::cli
