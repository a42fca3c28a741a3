// SPDX-License-Identifier: GPL-3.0-or-later
// What people say against the forecast: overrides, categories, quotas.
#include "commands/catalog.h"
#include "commands/forecastjson.h"

#include "book/leadname.h"
#include "work/forecasts.h"

#include <QCoreApplication>

namespace ridealong::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

QString nameOf(const Book &book, uint32_t person)
{
    return person ? shown(book.personName(person)) : tr("the team");
}

Result<Output> commit(Context &context, const Deed &deed, ChangeSet changes, const QJsonObject &json)
{
    if (const Status done = context.session->commit(deed, std::move(changes)); !done)
        return done.error();
    return Output{json, describe(deed)};
}

// A person, or "all" for the team.
Result<uint32_t> whoOrTeam(const Book &book, const std::string &name)
{
    return name == "all" ? Result<uint32_t>(0u) : findPerson(book, name);
}

Result<std::vector<uint32_t>> leadsNamed(const Book &book, std::span<const std::string> names)
{
    std::vector<uint32_t> leads;
    for (const std::string &name : names) {
        const auto lead = findLead(book, name);
        if (!lead)
            return lead.error();
        leads.push_back(*lead);
    }
    return leads;
}

struct Said
{
    std::string person, period, amount, reason;
    bool clear = false;
};

Result<OverrideWish> wishOf(const Said &said, const Context &context)
{
    const Book &book = context.book();
    const auto person = whoOrTeam(book, said.person);
    if (!person)
        return person.error();
    const auto period = readPeriod(book, said.period);
    if (!period)
        return period.error();
    if (said.clear != said.amount.empty())
        return Error{ErrorKind::usage, tr("Give an amount, or --clear to take back what was said.")};
    const auto amount = said.clear ? Result<Money>(Money{}) : readMoney(book, said.amount);
    if (!amount)
        return amount.error();
    return OverrideWish{.person = *person,
                        .period = *period,
                        .amount = *amount,
                        .reason = said.reason,
                        .by = context.session->user()};
}

} // namespace

Run forecastOverrideCommand(Options &options)
{
    auto said = std::make_shared<Said>();
    options.add("PERSON", said->person, "Whose forecast; \"all\" for the team").required();
    options.add("PERIOD", said->period, "A month, 2026-11, or a quarter, 2026-Q4").required();
    options.add("AMOUNT", said->amount, "What it will be");
    options.add("--reason", said->reason, "Why").required();
    options.flag("--clear", said->clear, "Take back what was said");
    return [said](Context &context) -> Result<Output> {
        const Book &book = context.book();
        const auto wish = wishOf(*said, context);
        if (!wish)
            return wish.error();
        ChangeSet changes = context.session->change();
        if (const Status done = setOverride(changes, book, *wish); !done)
            return done.error();
        const QString subject = tr("%1 for %2").arg(nameOf(book, wish->person), shown(wish->period));
        const QString detail = wish->amount.isSet() ? moneyText(wish->amount, book) : QString();
        if (const Status done = context.session->commit({Op::overrideForecast, subject, detail}, changes);
            !done)
            return done.error();
        const auto period = periodNamed(wish->period, book.info().fiscalStartMonth);
        const ForecastRow row = forecastOf(book, {.period = *period, .person = wish->person});
        return Output{forecastJson(book, row, ForecastBy::all),
                      describe({Op::overrideForecast, subject, detail})};
    };
}

Run forecastCategory(Options &options)
{
    auto words = std::make_shared<std::vector<std::string>>();
    options
        .add("WORDS", *words,
             "Leads, ids or company names, and then the category: commit, best case, pipeline, omitted or "
             "none")
        .called("LEAD... CATEGORY")
        .required();
    return [words](Context &context) -> Result<Output> {
        if (words->size() < 2)
            return Error{ErrorKind::usage, tr("Name leads, and then the category.")};
        const Book &book = context.book();
        const auto leads = leadsNamed(book, std::span(*words).first(words->size() - 1));
        if (!leads)
            return leads.error();
        const std::string category = words->back() == "none" ? std::string() : words->back();
        ChangeSet changes = context.session->change();
        if (const Status done = setCategory(changes, book, *leads, category); !done)
            return done.error();
        const QString subject =
            leads->size() == 1 ? companyOf(book, leads->front()) : tr("%1 leads").arg(leads->size());
        return commit(context, {Op::setCategory, subject, shown(category)}, std::move(changes),
                      {{"leads", qint64(leads->size())}, {"category", text(category)}});
    };
}

Run quotaList(Options &options)
{
    auto name = std::make_shared<std::string>();
    options.add("--person", *name, "Only of this person");
    return [name](Context &context) -> Result<Output> {
        const Book &book = context.book();
        const auto person = personOrAll(book, *name);
        if (!person)
            return person.error();
        const auto &quotas = book.tables().quota;
        std::vector<uint32_t> found;
        for (uint32_t row = 1; row < quotas.end(); ++row)
            if (quotas.has(row) && (!*person || quotas[row].person.number == *person))
                found.push_back(row);
        std::ranges::sort(found, {}, [&](uint32_t row) {
            return std::pair(quotas.text(row, quotaField("period")),
                             book.personName(quotas[row].person.number));
        });
        QJsonArray rows;
        QList<QStringList> lines;
        for (const uint32_t row : found) {
            const std::string_view who = book.personName(quotas[row].person.number);
            rows << QJsonObject{{"person", text(who)},
                                {"period", text(quotas.text(row, quotaField("period")))},
                                {"amount", money(quotas[row].amount, book)}};
            lines << QStringList{shown(quotas.text(row, quotaField("period"))), shown(who),
                                 moneyText(quotas[row].amount, book)};
        }
        return Output{QJsonObject{{"rows", rows}},
                      table({tr("Period"), tr("Person"), tr("Quota")}, lines, QStringLiteral("llr"))};
    };
}

Run quotaSet(Options &options)
{
    auto said = std::make_shared<Said>();
    options.add("PERSON", said->person, "Whose quota").required();
    options.add("PERIOD", said->period, "A month, 2026-11, or a quarter, 2026-Q4").required();
    options.add("AMOUNT", said->amount, "What the person should sell");
    options.flag("--clear", said->clear, "Take the quota away");
    return [said](Context &context) -> Result<Output> {
        const Book &book = context.book();
        const auto person = findPerson(book, said->person);
        if (!person)
            return person.error();
        const auto period = readPeriod(book, said->period);
        if (!period)
            return period.error();
        if (said->clear != said->amount.empty())
            return Error{ErrorKind::usage, tr("Give an amount, or --clear to take the quota away.")};
        const auto amount = said->clear ? Result<Money>(Money{}) : readMoney(book, said->amount);
        if (!amount)
            return amount.error();
        ChangeSet changes = context.session->change();
        if (const Status done = setQuota(changes, book, *person, *period, *amount); !done)
            return done.error();
        return commit(context, {Op::editQuotas, nameOf(book, *person)}, std::move(changes),
                      {{"person", nameOf(book, *person)},
                       {"period", shown(*period)},
                       {"amount", money(*amount, book)}});
    };
}

} // namespace ridealong::cli
