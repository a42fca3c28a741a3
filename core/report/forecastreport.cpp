// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/forecastreport.h"

#include "base/spoken.h"
#include "base/words.h"
#include "book/leadname.h"

#include <QCoreApplication>

namespace ridealong::report {

namespace {

constexpr size_t mostLeads = 100; // on paper; a sheet has all

QString tr(const char *text)
{
    return QCoreApplication::translate("ForecastReport", text);
}

Value valueOf(Money money)
{
    return money.isSet() ? Value{money} : Value{};
}

Value valueOf(double share)
{
    return isUnset(share) ? Value{} : Value{share};
}

class Builder
{
public:
    Builder(const Book &book, const ForecastOptions &options)
        : m_book(book)
        , m_options(options)
        , m_row(forecastOf(book, options))
    {
    }

    std::vector<Block> blocks() const
    {
        std::vector<Block> all{opening(), figures(), people(), months(), odds(), openLeads(), wonDeals()};
        all.push_back(definitions());
        return all;
    }

private:
    QString words(Money money) const { return moneyWords(money, m_book.info().currency); }
    Cell cell(Money money) const { return {.text = words(money), .value = valueOf(money)}; }
    Cell cell(double share) const { return {.text = percentWords(share), .value = valueOf(share)}; }
    static Cell cell(int count) { return {.text = QString::number(count), .value = int64_t(count)}; }

    Prose opening() const
    {
        const QString forecast = words(m_row.forecast()), low = words(m_row.p10), high = words(m_row.p90);
        const QString sentence =
            m_row.quota.isSet()
                ? tr("%1 is forecast, likely %2 to %3, of a quota of %4.")
                      .arg(forecast, low, high, words(m_row.quota))
                : tr("%1 is forecast, likely %2 to %3. No quota is set.").arg(forecast, low, high);
        return {.title = {}, .runs = {{sentence}}, .lead = true};
    }

    Figure figure(const char *id, const QString &label, Money money, const QString &note,
                  const QString &definition) const
    {
        return {.id = id,
                .label = label,
                .text = money.isSet() ? words(money) : tr("none"),
                .value = valueOf(money),
                .note = note,
                .last = {},
                .lastText = {},
                .change = {},
                .definition = definition};
    }

    Figures figures() const
    {
        const QString deals = m_row.deals == 1
                                  ? tr("1 deal")
                                  : tr("%1 deals").arg(spokenLocale().toString(qlonglong(m_row.deals)));
        const QString leads = m_row.leads == 1
                                  ? tr("1 open lead")
                                  : tr("%1 open leads").arg(spokenLocale().toString(qlonglong(m_row.leads)));
        Figures all;
        all.figures = {
            figure("won", tr("Won"), m_row.won, deals,
                   tr("What leads brought that were won in the period, to date.")),
            figure("weighted", tr("Weighted"), m_row.weighted, leads,
                   tr("The value of open leads expected to close in the period, each times the odds of its "
                      "stage.")),
            figure("forecast", tr("Forecast"), m_row.forecast(),
                   tr("likely %1 to %2").arg(words(m_row.p10), words(m_row.p90)),
                   tr("Won and weighted together. In 8 of 10 simulations the period ends within the likely "
                      "range.")),
            figure("quota", tr("Quota"), m_row.quota, attained(),
                   tr("What the team should sell in the period, and the share of it that is won.")),
            figure("gap", tr("Gap"), m_row.gap,
                   m_row.pipelineNeeded.isSet() ? tr("needs %1 of new leads").arg(words(m_row.pipelineNeeded))
                                                : QString(),
                   tr("What the forecast lacks to the quota. Divided by the win rate it says what leads are "
                      "worth "
                      "that are still to be found."))};
        if (m_row.override.isSet())
            all.figures.push_back(figure("override", tr("Said by a person"), m_row.override, overrideNote(),
                                         tr("What a person says the period will bring, with the reason.")));
        return all;
    }

    QString attained() const
    {
        return isUnset(m_row.attainment) ? QString()
                                         : tr("%1 of it is won").arg(percentWords(m_row.attainment));
    }

    QString overrideNote() const
    {
        const auto &overrides = m_book.tables().forecastOverride;
        return shown(overrides.text(m_row.overrideRow, forecastOverrideField("reason")));
    }

    Table rowsTable(const char *id, const QString &title, const QString &of, ForecastBy by) const
    {
        Table table{.id = id,
                    .title = title,
                    .note = {},
                    .columns = {{"key", of, ColumnKind::text, 2},
                                {"won", tr("Won"), ColumnKind::money},
                                {"weighted", tr("Weighted"), ColumnKind::money},
                                {"forecast", tr("Forecast"), ColumnKind::money},
                                {"p10", tr("Low"), ColumnKind::money},
                                {"p90", tr("High"), ColumnKind::money},
                                {"quota", tr("Quota"), ColumnKind::money},
                                {"attainment", tr("Of quota"), ColumnKind::share}},
                    .rows = {},
                    .whenEmpty = tr("Nothing is won or expected in this period.")};
        for (const ForecastRow &row : forecastRows(m_book, by, m_options))
            table.rows.push_back({{.text = row.key.empty() ? tr("Nobody") : shown(row.key), .strong = true},
                                  cell(row.won),
                                  cell(row.weighted),
                                  cell(row.forecast()),
                                  cell(row.p10),
                                  cell(row.p90),
                                  cell(row.quota),
                                  cell(row.attainment)});
        return table;
    }

    Table people() const { return rowsTable("people", tr("By rep"), tr("Rep"), ForecastBy::person); }
    Table months() const { return rowsTable("months", tr("By month"), tr("Month"), ForecastBy::month); }

    Table odds() const
    {
        Table table{.id = "odds",
                    .title = tr("Odds of each stage"),
                    .note =
                        tr("Measured from 20 closed leads on that were ever in the stage or went past it."),
                    .columns = {{"stage", tr("Stage"), ColumnKind::text, 2},
                                {"probability", tr("Set"), ColumnKind::share},
                                {"measured", tr("Measured"), ColumnKind::share},
                                {"closed", tr("Closed leads"), ColumnKind::number},
                                {"won", tr("Won"), ColumnKind::number}},
                    .rows = {},
                    .whenEmpty = tr("There is no open stage.")};
        for (const StageOdds &each : stageOdds(m_book))
            table.rows.push_back({{.text = shown(m_book.stageName(each.stage))},
                                  cell(each.managers),
                                  cell(each.measured),
                                  cell(each.closed),
                                  cell(each.won)});
        return table;
    }

    Cell companyCell(uint32_t lead) const
    {
        return {.text = companyOf(m_book, lead), .grade = m_book.standing(lead).grade};
    }
    Cell ownerCell(uint32_t lead) const
    {
        return {.text = shown(m_book.personName(m_book.leads()[lead].owner.number))};
    }
    static Cell dayCell(Date day)
    {
        return {.text = dayWords(day), .value = day.isSet() ? Value{day} : Value{}};
    }

    Table openLeads() const
    {
        Table table{.id = "open",
                    .title = tr("Open leads expected to close"),
                    .note = {},
                    .columns = {{"company", tr("Company"), ColumnKind::text, 2},
                                {"owner", tr("Rep"), ColumnKind::text},
                                {"stage", tr("Stage"), ColumnKind::text},
                                {"close_on", tr("Expected"), ColumnKind::date},
                                {"value", tr("Value"), ColumnKind::money},
                                {"odds", tr("Odds"), ColumnKind::share},
                                {"weighted", tr("Weighted"), ColumnKind::money}},
                    .rows = {},
                    .whenEmpty = tr("No open lead is expected to close in this period.")};
        const auto leads = forecastLeads(m_book, m_options);
        for (const ForecastLead &each : std::span(leads).first(std::min(leads.size(), mostLeads))) {
            const Lead &lead = m_book.leads()[each.lead];
            table.rows.push_back({companyCell(each.lead),
                                  ownerCell(each.lead),
                                  {.text = shown(m_book.stageName(lead.stage.number))},
                                  dayCell(lead.closeOn),
                                  cell(lead.value),
                                  cell(each.odds),
                                  cell(each.weighted)});
        }
        if (leads.size() > mostLeads)
            table.note = tr("The first %1 of %2.")
                             .arg(spokenLocale().toString(qlonglong(mostLeads)),
                                  spokenLocale().toString(qlonglong(leads.size())));
        return table;
    }

    Table wonDeals() const
    {
        Table table{.id = "won",
                    .title = tr("Won"),
                    .note = {},
                    .columns = {{"company", tr("Company"), ColumnKind::text, 2},
                                {"owner", tr("Rep"), ColumnKind::text},
                                {"closed_on", tr("On"), ColumnKind::date},
                                {"won_amount", tr("Amount"), ColumnKind::money}},
                    .rows = {},
                    .whenEmpty = tr("Nothing is won in this period yet.")};
        const auto leads = wonLeads(m_book, m_options);
        for (const uint32_t lead : std::span(leads).first(std::min(leads.size(), mostLeads)))
            table.rows.push_back({companyCell(lead), ownerCell(lead), dayCell(m_book.leads()[lead].closedOn),
                                  cell(m_book.wonAmount(lead))});
        if (leads.size() > mostLeads)
            table.note = tr("The first %1 of %2.")
                             .arg(spokenLocale().toString(qlonglong(mostLeads)),
                                  spokenLocale().toString(qlonglong(leads.size())));
        return table;
    }

    Appendix definitions() const { return {.title = tr("What the figures mean"), .terms = {}}; }

    const Book &m_book;
    const ForecastOptions &m_options;
    ForecastRow m_row;
};

} // namespace

Document forecastDocument(const Book &book, const ForecastWish &wish)
{
    Document document;
    document.title = wish.options.person
                         ? tr("Forecast of %1").arg(shown(book.personName(wish.options.person)))
                         : tr("Forecast");
    document.subtitle = rangeWords(wish.options.period);
    document.author = {shown(book.info().name)};
    document.made = tr("Made with Ridealong");
    document.madeAt = wish.madeAt;
    document.currency = book.info().currency;
    document.paper = usualPaper();
    document.blocks = Builder(book, wish.options).blocks();
    return document;
}

} // namespace ridealong::report
