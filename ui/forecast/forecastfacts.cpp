// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/forecastfacts.h"

#include "base/words.h"
#include "leads/leadwords.h"
#include "leads/ownedby.h"
#include "measure/followups.h"
#include "today/todayfacts.h"

#include <QCoreApplication>
#include <QLocale>

namespace ridealong {

namespace {

constexpr int fewClosed = 20;

QString tr(const char *text)
{
    return QCoreApplication::translate("ForecastFacts", text);
}

QString landing(const Book &book, const ForecastFacts &facts)
{
    const ForecastRow &whole = facts.whole;
    const QString name = periodName(book, facts.options.period);
    const QString lands = moneyOf(book, whole.forecast()), won = moneyOf(book, whole.won);
    const QString goal = moneyOf(book, whole.quota);
    const auto share = [&](int64_t minor) {
        return percentWords(whole.quota.minor > 0 ? double(minor) / double(whole.quota.minor) : 1);
    };
    if (facts.isOver)
        return whole.quota.isSet()
                   ? tr("%1 brought %2, %3 of the quota of %4.").arg(name, won, share(whole.won.minor), goal)
                   : tr("%1 brought %2. No quota was set for it.").arg(name, won);
    if (!whole.forecast().minor)
        return tr("Nothing is won in %1 yet, and no open lead with a value is expected to close in it.")
            .arg(name);
    if (!whole.quota.isSet())
        return tr("%1 lands at %2. No quota is set for it.").arg(name, lands);
    return tr("%1 lands at %2, %3 of the quota of %4.").arg(name, lands, share(whole.forecast().minor), goal);
}

QString shortBy(const Book &book, const ForecastFacts &facts)
{
    const QString gap = moneyOf(book, facts.whole.gap), overdue = moneyOf(book, facts.overdue);
    if (facts.overdue.minor <= 0)
        return tr("%1 is missing.").arg(gap);
    if (facts.overdue.minor < facts.whole.gap.minor)
        return tr("The missing %1 is more than the %2 waiting in overdue follow-ups.").arg(gap, overdue);
    return tr("The missing %1 is less than the %2 waiting in overdue follow-ups.").arg(gap, overdue);
}

QString standing(const Book &book, const ForecastFacts &facts)
{
    const ForecastRow &whole = facts.whole;
    if (facts.isOver || !whole.forecast().minor)
        return {};
    if (whole.quota.isSet() && whole.won >= whole.quota)
        return tr("The quota is reached: %1 is won.").arg(moneyOf(book, whole.won));
    if (whole.gap.orZero() > 0)
        return shortBy(book, facts);
    if (!whole.won.minor)
        return tr("Nothing is won yet: it rests on open leads alone.");
    return {};
}

QString trust(const ForecastFacts &facts)
{
    if (facts.isOver || facts.closed >= fewClosed || !facts.whole.leads)
        return {};
    return facts.closed == 1 ? tr("Only one lead has closed so far, which is too few to trust the odds.")
                             : tr("Only %1 leads have closed so far, which is too few to trust the odds.")
                                   .arg(facts.closed);
}

QString spanFilter(const char *field, Period period)
{
    return QStringLiteral("%1 >= %2 and %1 <= %3")
        .arg(QLatin1String(field), shown(period.from.iso()), shown(period.to.iso()));
}

} // namespace

ForecastFacts forecastFacts(const Book &book, const ForecastOptions &options)
{
    return {.options = options,
            .whole = forecastOf(book, options),
            .overdue = moneyAtRisk(book, options.person).value,
            .closed = closedLeads(book),
            .isOver = options.period.to < book.today()};
}

int closedLeads(const Book &book)
{
    int closed = 0;
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead) {
        const Standing &standing = book.standing(lead);
        closed += standing.deleted != 2 &&
                  (standing.stageType == StageType::won || standing.stageType == StageType::lost);
    }
    return closed;
}

bool isQuarter(Period period)
{
    return period.from.plusMonths(1) < period.to;
}

Period periodBeside(const Book &book, Period period, int by)
{
    const bool quarter = isQuarter(period);
    const Date day = period.from.plusMonths(by * (quarter ? 3 : 1));
    return quarter ? quarterOf(day, book.info().fiscalStartMonth) : monthOf(day);
}

QString periodName(const Book &book, Period period)
{
    const QString name =
        isQuarter(period) ? quarterName(period, book.info().fiscalStartMonth) : monthWords(period.from);
    if (period.from.year() == book.today().year())
        return name;
    return tr("%1 %2").arg(name).arg(period.from.year());
}

QString periodTitle(const Book &book, Period period)
{
    if (!isQuarter(period))
        return tr("%1 %2").arg(monthWords(period.from)).arg(period.from.year());
    const QString names[] = {tr("First quarter"), tr("Second quarter"), tr("Third quarter"),
                             tr("Fourth quarter")};
    const int month = (period.from.month() - book.info().fiscalStartMonth + 12) % 12;
    const QString &name = names[month / 3];
    return period.from.year() == book.today().year() ? name : tr("%1 %2").arg(name).arg(period.from.year());
}

QString forecastAnswer(const Book &book, const ForecastFacts &facts)
{
    QStringList sentences{landing(book, facts), standing(book, facts), trust(facts)};
    if (facts.whole.override.isSet())
        sentences.insert(1, tr("Set by hand: %1.").arg(moneyOf(book, facts.whole.override)));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString rangeText(const Book &book, const ForecastRow &row)
{
    const QString forecast = moneyOf(book, row.forecast());
    if (!row.p10.isSet() || !row.p90.isSet() || row.p10 == row.p90)
        return tr("Forecast %1").arg(forecast);
    return tr("Forecast %1, likely %2 to %3").arg(forecast, moneyOf(book, row.p10), moneyOf(book, row.p90));
}

QString oddsCaption(const ForecastFacts &facts)
{
    if (!facts.options.measuredOdds)
        return tr("Stage odds are those of Settings");
    return tr("Stage odds come from your own %1 closed leads").arg(QLocale().toString(facts.closed));
}

QString categoryLinks(const Book &book, const ForecastRow &row)
{
    const auto link = [&](const char *key, const QString &words, Money money) {
        return money.orZero() > 0 ? QStringLiteral("<a href=\"%1\">%2</a>")
                                        .arg(QLatin1String(key), words.arg(moneyOf(book, money)))
                                  : QString();
    };
    QStringList parts{link("commit", tr("commit %1"), row.commit),
                      link("best case", tr("best case %1"), row.bestCase),
                      link("pipeline", tr("pipeline %1"), row.pipeline),
                      link("none", tr("without a category %1"), row.withoutCategory()),
                      link("omitted", tr("omitted %1"), row.omitted)};
    parts.removeAll(QString());
    return parts.isEmpty() ? QString()
                           : tr("Open leads by what people say: %1.").arg(parts.join(QStringLiteral(", ")));
}

std::optional<SaidForecast> saidForecast(const Book &book, const ForecastRow &row)
{
    const auto &said = book.tables().forecastOverride;
    if (!row.override.isSet() || !said.has(row.overrideRow))
        return {};
    const ForecastOverride &latest = said[row.overrideRow];
    return SaidForecast{.amount = latest.amount,
                        .before = latest.before,
                        .by = latest.by.number,
                        .on = latest.on,
                        .reason = shown(said.text(row.overrideRow, forecastOverrideField("reason")))};
}

QString describe(const Book &book, const SaidForecast &said)
{
    const QString who = said.by ? shown(book.personName(said.by)) : tr("Somebody");
    return tr("%1 said %2 instead of %3 on %4: %5")
        .arg(who, moneyOf(book, said.amount),
             said.before.isSet() ? moneyOf(book, said.before) : tr("nothing"),
             dateWords(said.on, book.today()), said.reason);
}

Money shownForecast(const ForecastRow &row)
{
    return row.override.isSet() ? row.override : row.forecast();
}

QString countedFilter(const Book &book, const ForecastOptions &options)
{
    QString filter = QStringLiteral("stage_type = open and category != omitted and ") +
                     spanFilter("close_on", options.period);
    if (options.person)
        filter += QStringLiteral(" and ") + ownedBy(book, options.person);
    return filter;
}

QString categoryFilter(const Book &book, const ForecastOptions &options, const QString &category)
{
    const QString test = category == QLatin1String("none")
                             ? QStringLiteral("category is empty")
                             : QString(QStringLiteral("category = \"") + category + u'"');
    return countedFilter(book, options).replace(QStringLiteral("category != omitted"), test);
}

QString wonFilter(const Book &book, const ForecastOptions &options)
{
    Period days = options.period;
    days.to = std::min(days.to, book.today());
    QString filter = QStringLiteral("stage_type = won and ") + spanFilter("closed_on", days);
    if (options.person)
        filter += QStringLiteral(" and ") + ownedBy(book, options.person);
    return filter;
}

} // namespace ridealong
