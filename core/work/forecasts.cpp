// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/forecasts.h"

#include "base/blank.h"
#include "book/leadname.h"
#include "measure/forecast.h"
#include "measure/forecastpart.h"
#include "work/leads.h"

#include <QCoreApplication>

namespace ridealong {

namespace {

constexpr size_t longestReason = 1000; // bytes

QString tr(const char *text)
{
    return QCoreApplication::translate("forecast", text);
}

Status hasPeriod(const Book &book, const std::string &period)
{
    if (periodNamed(period, book.info().fiscalStartMonth))
        return Done{};
    return refuse(
        tr("Name a month as 2026-11 or a quarter as 2026-Q4, not %1.").arg(QString::fromStdString(period)));
}

Status hasPerson(const Book &book, uint32_t person)
{
    if (book.people().has(person))
        return Done{};
    return Error{ErrorKind::notFound, tr("There is no such person in the book.")};
}

Status mayOverride(const Book &book, const OverrideWish &wish)
{
    if (const Status named = hasPeriod(book, wish.period); !named)
        return named;
    if (wish.person)
        if (const Status known = hasPerson(book, wish.person); !known)
            return known;
    if (isBlank(wish.reason))
        return refuse(tr("Give a reason. It stands beside the forecast and in the history."));
    if (wish.reason.size() > longestReason)
        return refuse(tr("The reason is too long. Say it in a sentence."));
    if (wish.amount.isSet() && wish.amount.minor < 0)
        return refuse(tr("A forecast is not below zero."));
    return Done{};
}

Money standing(const Book &book, const OverrideWish &wish)
{
    const auto period = periodNamed(wish.period, book.info().fiscalStartMonth);
    const ForecastRow row = forecastOf(book, {.period = *period, .person = wish.person});
    return row.override.isSet() ? row.override : row.forecast();
}

bool hasOverride(const Book &book, const OverrideWish &wish)
{
    const auto said = overridesOf(book, wish.person, wish.period);
    return !said.empty() && book.tables().forecastOverride[said.front()].amount.isSet();
}

uint32_t quotaRow(const Book &book, uint32_t person, std::string_view period)
{
    const auto &quotas = book.tables().quota;
    for (uint32_t row = 1; row < quotas.end(); ++row)
        if (quotas.has(row) && quotas[row].person.number == person &&
            quotas.text(row, quotaField("period")) == period)
            return row;
    return 0;
}

} // namespace

Status setOverride(ChangeSet &changes, const Book &book, const OverrideWish &wish)
{
    if (const Status may = mayOverride(book, wish); !may)
        return may;
    if (!wish.amount.isSet() && !hasOverride(book, wish))
        return refuse(tr("Nobody has said anything else about %1, so there is nothing to take back.")
                          .arg(QString::fromStdString(wish.period)));
    const Money before = wish.before.isSet() ? wish.before : standing(book, wish);
    std::vector<Cell> cells{{forecastOverrideField("period"), wish.period},
                            {forecastOverrideField("before"), before},
                            {forecastOverrideField("reason"), wish.reason},
                            {forecastOverrideField("on"), book.today()}};
    if (wish.person)
        cells.push_back({forecastOverrideField("person"), Link{wish.person}});
    if (wish.amount.isSet())
        cells.push_back({forecastOverrideField("amount"), wish.amount});
    if (wish.by)
        cells.push_back({forecastOverrideField("by"), Link{wish.by}});
    changes.create(Entity::forecastOverride, std::move(cells));
    return Done{};
}

Status setCategory(ChangeSet &changes, const Book &book, std::span<const uint32_t> leads,
                   const std::string &category)
{
    if (!category.empty() && forecastCategory(category) == ForecastCategory::none)
        return refuse(tr("A category is commit, best case, pipeline or omitted, not %1.")
                          .arg(QString::fromStdString(category)));
    for (const uint32_t lead : leads) {
        if (!book.leads().has(lead))
            return Error{ErrorKind::notFound, tr("There is no such lead.")};
        if (!isOpenLead(book, lead))
            return refuse(tr("%1 is not open, so no forecast counts on it.").arg(companyOf(book, lead)));
    }
    const Value value = category.empty() ? Value{} : Value{category};
    for (const uint32_t lead : leads)
        if (book.leads().value(lead, leadField("category")) != value)
            (void)setFields(changes, book, lead, {{leadField("category"), value}});
    return Done{};
}

Id quotaId(const Book &book, uint32_t person, std::string_view period)
{
    return Id::hashedFrom("quota|" + book.people().id(person).hex() + '|' + std::string(period));
}

Status setQuota(ChangeSet &changes, const Book &book, uint32_t person, const std::string &period,
                Money amount)
{
    if (const Status known = hasPerson(book, person); !known)
        return known;
    if (const Status named = hasPeriod(book, period); !named)
        return named;
    if (amount.isSet() && amount.minor < 0)
        return refuse(tr("A quota is not below zero."));
    const uint32_t row = quotaRow(book, person, period);
    if (!amount.isSet()) {
        if (row)
            changes.set(Entity::quota, row, quotaField("deleted"), true);
        return Done{};
    }
    const Id id = quotaId(book, person, period);
    if (row)
        changes.set(Entity::quota, row, quotaField("amount"), amount);
    else if (const uint32_t deleted = book.tables().quota.find(id))
        changes.set(Entity::quota, deleted, {{quotaField("amount"), amount}, {quotaField("deleted"), false}});
    else
        changes.create(Entity::quota, id,
                       {{quotaField("person"), Link{person}},
                        {quotaField("period"), period},
                        {quotaField("amount"), amount}});
    return Done{};
}

} // namespace ridealong
