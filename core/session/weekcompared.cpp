// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of two reports held against each other by their ids.
#include "base/spoken.h"
#include "base/words.h"
#include "report/raw.h"
#include "session/weekreports.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <string_view>

namespace ridealong {

namespace {

using report::Figure;

QString tr(const char *text)
{
    return QCoreApplication::translate("Report", text);
}

// Made from values, expected closes, due days, grades, costs by the hour and averages of today, for earlier
// ones are not kept; or counted to date. That they move on is no correction.
constexpr std::string_view ofToday[] = {
    "forecast",    "forecast_of_quota", "forecast_accuracy", "money_at_risk", "money_on_table",
    "neglected_a", "step_completion",   "share_ab",          "cost_per_ab",   "cost_per_win",
    "roi",         "effort_cost",       "waste_money"};

bool tellsThePast(const Figure &figure)
{
    return std::ranges::find(ofToday, figure.id) == std::end(ofToday);
}

// To date, or by grades of today: what they were a week ago stands in the report that was frozen then alone.
constexpr std::string_view toDate[] = {"share_ab",     "cost_per_ab", "cost_per_lead",
                                       "cost_per_win", "roi",         "forecast_accuracy"};

bool isToldByFrozen(const Figure &figure)
{
    return std::ranges::find(toDate, figure.id) != std::end(toDate) && !isEmpty(figure.value);
}

// Of all sections, also those that are left out of the page.
std::vector<const Figure *> figuresOf(const report::Report &report)
{
    std::vector<const Figure *> figures;
    for (const report::Section &section : report.sections)
        for (const report::Plain &block : section.blocks)
            if (const auto *line = std::get_if<report::Figures>(&block))
                for (const Figure &figure : line->figures)
                    figures.push_back(&figure);
    return figures;
}

const Figure *figureNamed(const std::vector<const Figure *> &figures, const std::string &id)
{
    const auto at = std::ranges::find(figures, id, [](const Figure *figure) { return figure->id; });
    return at == figures.end() ? nullptr : *at;
}

bool isSame(const Value &a, const Value &b)
{
    const auto *first = std::get_if<double>(&a), *second = std::get_if<double>(&b);
    if (!first || !second)
        return a == b;
    return (std::isnan(*first) && std::isnan(*second)) ||
           std::abs(*first - *second) <= 1e-9 * std::max(1.0, std::abs(*first));
}

bool isUnknown(const Figure &figure)
{
    return isEmpty(figure.value);
}

// Words alone are compared only where both were written in one language.
bool differs(const Figure &then, const Figure &today, bool speakAlike)
{
    if (isUnknown(then) && isUnknown(today))
        return speakAlike && then.text != today.text;
    return !isSame(then.value, today.value);
}

// A share with as many digits as it takes.
CorrectedFigure correctedShare(const Figure &then, double was, double is)
{
    constexpr int most = 6;
    const auto words = [](double share, int digits) {
        return QString(spokenLocale().toString(share * 100, 'f', digits) + u'%');
    };
    int digits = 1;
    while (digits < most && words(was, digits) == words(is, digits))
        ++digits;
    return {then.label, words(was, digits), words(is, digits)};
}

// Where rounding hides the difference, the figures are told exactly.
CorrectedFigure corrected(const Figure &then, const Figure &today, const std::string &currency)
{
    if (then.text != today.text)
        return {then.label, then.text, today.text};
    const auto *was = std::get_if<double>(&then.value), *is = std::get_if<double>(&today.value);
    if (was && is && then.text.contains(u'%'))
        return correctedShare(then, *was, *is);
    return {then.label, shown(report::rawText(then.value, currency)),
            shown(report::rawText(today.value, currency))};
}

QString signedCount(double count)
{
    if (count == std::floor(count) && std::abs(count) < 1e15)
        return count == 0 ? tr("no change") : countChange(int64_t(count));
    return QString((count > 0 ? QStringLiteral("+") : QString(QChar(0x2212))) +
                   spokenLocale().toString(std::abs(count), 'f', 1));
}

report::Cell changeCell(const Figure &later, const Figure *earlier, const std::string &currency)
{
    if (!earlier)
        return {};
    const Value change = report::difference(later.value, earlier->value);
    report::Cell cell{.text = {}, .value = change};
    if (const auto *money = std::get_if<Money>(&change))
        cell.text = moneyChange(money->minor, currency);
    else if (const auto *number = std::get_if<double>(&change); number && std::isfinite(*number))
        cell.text = later.text.contains(u'%') ? pointsChange(*number) : signedCount(*number);
    return cell;
}

report::Cell figureCell(const Figure *figure)
{
    return figure ? report::Cell{.text = figure->text, .value = figure->value, .risk = figure->risk}
                  : report::Cell{};
}

// In the words of today's report: the other one may have been frozen in another language.
QString saidAgain(const Figure &figure, const std::string &currency)
{
    if (const auto *money = std::get_if<Money>(&figure.value))
        return moneyWords(*money, currency);
    const auto *share = std::get_if<double>(&figure.value);
    return share && figure.text.endsWith(u'%') ? percentWords(*share) : figure.text;
}

void takeLast(Figure &figure, const Figure &last, const std::string &currency)
{
    figure.last = last.value;
    figure.lastText = saidAgain(last, currency);
    figure.change = changeCell(figure, &last, currency).text;
}

} // namespace

std::vector<CorrectedFigure> correctedFigures(const report::Report &frozen, const report::Report &today)
{
    const std::vector<const Figure *> now = figuresOf(today);
    const bool speakAlike = frozen.frame.language == today.frame.language;
    std::vector<CorrectedFigure> result;
    for (const Figure *then : figuresOf(frozen))
        if (const Figure *other = figureNamed(now, then->id);
            other && tellsThePast(*then) && differs(*then, *other, speakAlike))
            result.push_back(corrected(*then, *other, frozen.frame.currency));
    return result;
}

void takeLastWeek(report::Report &report, const report::Report &frozen)
{
    if (report.frame.currency != frozen.frame.currency)
        return;
    const std::vector<const Figure *> before = figuresOf(frozen);
    for (report::Section &section : report.sections)
        for (report::Plain &block : section.blocks)
            if (auto *line = std::get_if<report::Figures>(&block))
                for (Figure &figure : line->figures)
                    if (const Figure *last = figureNamed(before, figure.id);
                        last && !isUnknown(*last) &&
                        (isToldByFrozen(figure) || (!tellsThePast(figure) && !isEmpty(figure.last))))
                        takeLast(figure, *last, report.frame.currency);
}

report::Table comparedWeeks(const WeekReport &earlier, const WeekReport &later)
{
    const std::string &currency = later.report.frame.currency;
    const bool sameMoney = currency == earlier.report.frame.currency;
    const auto heading = [](Week week) { return tr("Week %1").arg(week.number()); };
    report::Table table{.id = "compared",
                        .title =
                            tr("Weeks %1 and %2").arg(shown(earlier.week.iso()), shown(later.week.iso())),
                        .note = {},
                        .columns = {{"figure", tr("Figure"), report::ColumnKind::text, 1},
                                    {"earlier", heading(earlier.week), report::ColumnKind::number, 0},
                                    {"later", heading(later.week), report::ColumnKind::number, 0},
                                    {"change", tr("Change"), report::ColumnKind::number, 0}},
                        .rows = {},
                        .whenEmpty = tr("These reports have no figures.")};
    const std::vector<const Figure *> before = figuresOf(earlier.report);
    for (const Figure *figure : figuresOf(later.report)) {
        const Figure *then = sameMoney ? figureNamed(before, figure->id) : nullptr;
        table.rows.push_back({{.text = figure->label, .strong = true},
                              figureCell(then),
                              figureCell(figure),
                              changeCell(*figure, then, currency)});
    }
    return table;
}

} // namespace ridealong
