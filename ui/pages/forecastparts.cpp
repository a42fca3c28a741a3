// SPDX-License-Identifier: GPL-3.0-or-later
// What the page Forecast reads, part by part, and the leads behind its rows.
#include "pages/forecastpage.h"

#include "base/words.h"
#include "forecast/forecastboard.h"
#include "forecast/forecastlower.h"
#include "forecast/forecasttable.h"
#include "forecast/openleadspane.h"
#include "forecast/pastpane.h"
#include "forecast/pastwords.h"
#include "forecast/whatifstrip.h"
#include "leads/leadwords.h"
#include "leads/ownedby.h"
#include "measure/historyforecast.h"
#include "session/session.h"
#include "shell/context.h"

#include <cmath>

namespace ridealong {

namespace {

constexpr size_t openShown = 8;
constexpr double wantedRate = 0.9;

QString historySentence(const Book &book, const HistoryForecast &history)
{
    if (!history.expected.isSet())
        return describe(history);
    const QString expected = moneyOf(book, history.expected), error = percentWords(history.error);
    if (history.judged < 1 || std::isnan(history.error))
        return ForecastPage::tr("History alone would bring %1.").arg(expected);
    if (history.judged == 1)
        return ForecastPage::tr("History alone would bring %1 (off by %2 in one quarter).")
            .arg(expected, error);
    return ForecastPage::tr("History alone would bring %1 (off by %2 on average over %3 quarters).")
        .arg(expected, error)
        .arg(history.judged);
}

} // namespace

void ForecastPage::showRows()
{
    const Book &book = shell().session->book();
    auto *table = m_board->table();
    table->setRows(book, forecastRows(book, table->by(), options()), m_facts);
}

void ForecastPage::showOpen()
{
    const Book &book = shell().session->book();
    auto *open = m_board->open();
    open->setLeads(book, openLeads(book, open->list(), options(), openShown));
    open->setCounts(openCounts(book, options()));
    open->setSlipping(m_slipping);
}

void ForecastPage::showPast()
{
    const Book &book = shell().session->book();
    const bool quarters = isQuarter(m_period);
    m_board->past()->setPast(book, pastForecasts(book, quarters, weekJudged, only()), quarters);
}

void ForecastPage::showHistory()
{
    const Book &book = shell().session->book();
    if (m_facts.isOver)
        return m_board->setHistory({}, {});
    const HistoryForecast history = historyForecast(book, m_period, only());
    m_board->setHistory(historySentence(book, history), describe(history));
}

void ForecastPage::showWhatIf()
{
    const Book &book = shell().session->book();
    auto *strip = m_board->whatIf();
    WhatIf what{.slipping = int(m_slipping.size()), .followUp = strip->asksFollowUp()};
    if (what.slipping || what.followUp) {
        ForecastOptions changed = options();
        changed.slipping = m_slipping;
        const Money without =
            m_slipping.empty() ? m_facts.whole.forecast() : forecastOf(book, changed).forecast();
        const int64_t lost = m_facts.whole.forecast().minor - without.minor;
        const FollowUpScenario scenario =
            what.followUp ? followUpScenario(book, m_period, wantedRate, only()) : FollowUpScenario();
        what.now = moneyOf(book, m_facts.whole.forecast());
        what.then = moneyOf(book, {without.minor + scenario.more.orZero()});
        QStringList words;
        if (what.slipping == 1)
            words << tr("One lead closes later and takes %1 with it.").arg(moneyOf(book, {lost}));
        else if (what.slipping)
            words << tr("%1 leads close later and take %2 with them.")
                         .arg(what.slipping)
                         .arg(moneyOf(book, {lost}));
        if (what.followUp && scenario.more.isSet())
            words << tr("Following up on %1 of the inquiries instead of %2 brings %3 more in this time.")
                         .arg(percentWords(wantedRate),
                              std::isnan(scenario.rate) ? tr("none") : percentWords(scenario.rate),
                              moneyOf(book, scenario.more));
        else if (what.followUp)
            words << tr("What follow-up brings is not known before a first sale, or an average sale in "
                        "Settings.");
        what.words = words.join(u' ');
    }
    strip->setWhatIf(what);
}

void ForecastPage::showSources()
{
    if (m_sources && m_board->showsLower())
        m_sources->setBook(shell().session->book());
}

void ForecastPage::showHandoffs()
{
    if (m_handoffs && m_board->showsLower())
        m_handoffs->setBook(shell().session->book(), shell().session->clock().now());
}

// The won or the open leads behind a row: exactly those that its figures count.
void ForecastPage::openRow(const ForecastRow &row, bool won)
{
    const Book &book = shell().session->book();
    ForecastOptions options = this->options();
    const ForecastBy by = m_board->table()->by();
    if (row.key == "all")
        return goToLeads(won ? wonFilter(book, options) : countedFilter(book, options));
    if (by == ForecastBy::month)
        options.period = row.period;
    if (by == ForecastBy::person)
        options.person = row.person;
    QString filter = won ? wonFilter(book, options) : countedFilter(book, options);
    if (by == ForecastBy::person && !row.person)
        filter += QStringLiteral(" and owner is empty");
    if (by == ForecastBy::grade)
        filter += row.key.empty() ? QStringLiteral(" and grade is empty")
                                  : QString(QStringLiteral(" and grade = ") + shown(row.key));
    if (by == ForecastBy::process) {
        options.process = row.process;
        std::vector<uint32_t> leads = won ? wonLeads(book, options) : std::vector<uint32_t>();
        for (const ForecastLead &lead : won ? std::vector<ForecastLead>() : forecastLeads(book, options))
            leads.push_back(lead.lead);
        filter = namedLeads(book, leads);
    }
    goToLeads(filter);
}

} // namespace ridealong
