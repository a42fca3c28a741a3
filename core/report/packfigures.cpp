// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/packfigures.h"

#include "base/spoken.h"
#include "base/words.h"
#include "book/leadname.h"
#include "measure/measures.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace ridealong::report {

namespace {

constexpr double fewHours = 9.95; // below it a tenth of an hour tells

QString tr(const char *text)
{
    return QCoreApplication::translate("Weekly", text);
}

double rounded(double hours)
{
    return std::round(hours * 10) / 10;
}

} // namespace

Figure named(const char *id, const QString &label, const QString &definition)
{
    Figure figure;
    figure.id = id;
    figure.label = label;
    figure.text = tr("none");
    figure.definition = definition;
    return figure;
}

Figure ofMeasure(const char *id, const QString &period)
{
    const Measure *row = measure(id);
    Q_ASSERT(row);
    const QString definition = definitionOf(*row);
    return named(id, nameOf(*row), period.isEmpty() ? definition : QString(definition + u' ' + period));
}

void setShare(Figure &figure, double now, double before)
{
    if (std::isnan(now))
        return;
    figure.value = now;
    figure.text = percentWords(now);
    if (std::isnan(before))
        return;
    figure.last = before;
    figure.lastText = percentWords(before);
    figure.change = pointsChange(now - before);
}

void setMoney(Figure &figure, const Book &book, Money now, Money before)
{
    const std::string &currency = book.info().currency;
    if (!now.isSet())
        return;
    figure.value = now;
    figure.text = moneyWords(now, currency);
    if (!before.isSet())
        return;
    figure.last = before;
    figure.lastText = moneyWords(before, currency);
    figure.change = moneyChange(now.minor - before.minor, currency);
}

void setCount(Figure &figure, int now, int before)
{
    figure.text = QString::number(now);
    figure.value = int64_t(now);
    figure.last = int64_t(before);
    figure.lastText = QString::number(before);
    figure.change = countChange(now - before);
}

void setHours(Figure &figure, double now, double before)
{
    if (std::isnan(now))
        return;
    figure.value = rounded(now);
    figure.text = hoursWords(now);
    if (std::isnan(before))
        return;
    figure.last = rounded(before);
    figure.lastText = hoursWords(before);
    const double change = rounded(now) - rounded(before);
    figure.change = std::abs(change) < 0.05
                        ? tr("no change")
                        : QString((change > 0 ? QStringLiteral("+") : QString(QChar(0x2212))) +
                                  hoursWords(std::abs(change)));
}

QString hoursWords(double hours)
{
    if (std::isnan(hours))
        return {};
    const bool whole = hours > fewHours || std::abs(hours - std::round(hours)) < 0.05;
    return tr("%1 h").arg(spokenLocale().toString(hours, 'f', whole ? 0 : 1));
}

Cell textCell(const QString &text, bool strong)
{
    return {.text = text, .strong = strong};
}

Cell shareCell(double share, bool risk)
{
    return std::isnan(share) ? Cell{} : Cell{.text = percentWords(share), .value = share, .risk = risk};
}

Cell countCell(int count, bool risk)
{
    return {.text = QString::number(count), .value = int64_t(count), .risk = risk};
}

Cell moneyCell(const Book &book, Money money, bool risk)
{
    return money.isSet() ? Cell{.text = moneyWords(money, book.info().currency), .value = money, .risk = risk}
                         : Cell{};
}

Cell hoursCell(double hours)
{
    return std::isnan(hours) ? Cell{} : Cell{.text = hoursWords(hours), .value = rounded(hours)};
}

Cell leadCell(const Book &book, uint32_t lead)
{
    return {.text = companyOf(book, lead), .grade = book.standing(lead).grade, .strong = true};
}

} // namespace ridealong::report
