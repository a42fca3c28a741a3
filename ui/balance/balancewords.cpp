// SPDX-License-Identifier: GPL-3.0-or-later
#include "balance/balancewords.h"

#include "base/spoken.h"
#include "base/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <algorithm>
#include <numeric>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Balance", text);
}

constexpr const char *kindNames[] = {
    QT_TRANSLATE_NOOP("Balance", "Field"), QT_TRANSLATE_NOOP("Balance", "Desk"),
    QT_TRANSLATE_NOOP("Balance", "Report"), QT_TRANSLATE_NOOP("Balance", "Travel")};
constexpr const char *kindHours[] = {
    QT_TRANSLATE_NOOP("Balance", "%1 field"), QT_TRANSLATE_NOOP("Balance", "%1 desk"),
    QT_TRANSLATE_NOOP("Balance", "%1 reports"), QT_TRANSLATE_NOOP("Balance", "%1 travel")};
constexpr const char *partNames[] = {QT_TRANSLATE_NOOP("Balance", "Morning"),
                                     QT_TRANSLATE_NOOP("Balance", "Afternoon"),
                                     QT_TRANSLATE_NOOP("Balance", "Evening")};

int sumOf(const std::array<int, workKinds> &minutes)
{
    return std::accumulate(minutes.begin(), minutes.end(), 0);
}

QString plainHours(int minutes)
{
    return QString::number(double(minutes) / 60, 'f', 2);
}

QStringList hoursOf(const std::array<int, workKinds> &minutes)
{
    QStringList cells;
    for (const int each : minutes)
        cells << plainHours(each);
    return cells;
}

QString line(const QStringList &cells)
{
    return QString(cells.join(u'\t') + u'\n');
}

QStringList kindTitles()
{
    QStringList titles;
    for (const WorkKind kind : allKinds)
        titles << kindName(kind);
    return titles;
}

} // namespace

QString kindName(WorkKind kind)
{
    return tr(kindNames[size_t(kind)]);
}

QString partName(DayPart part)
{
    return tr(partNames[size_t(part)]);
}

QString hoursWords(int minutes)
{
    const QLocale locale;
    QString hours = locale.toString(double(minutes) / 60, 'f', 1);
    const QString whole = locale.decimalPoint() + locale.zeroDigit();
    if (hours.endsWith(whole))
        hours.chop(whole.size());
    //: So many hours: 6.5 h
    return tr("%1 h").arg(hours);
}

QString goalWords(const BookInfo &info)
{
    //: A range of percents: 25–50%
    return tr("%1–%2").arg(QLocale().toString(qRound(info.fieldGoalLow * 100)),
                           percentWords(info.fieldGoalHigh));
}

QString minutesInWords(const std::array<int, workKinds> &minutes)
{
    QStringList parts;
    for (const WorkKind kind : allKinds)
        if (minutes[size_t(kind)] > 0)
            parts << tr(kindHours[size_t(kind)]).arg(hoursWords(minutes[size_t(kind)]));
    return parts.join(QStringLiteral(", "));
}

QString dayInWords(const BalanceDay &day)
{
    const QString name = asTitle(spokenDate(day.on, QStringLiteral("dddd")));
    const QString done = minutesInWords(day.minutes), planned = minutesInWords(day.planned);
    if (done.isEmpty() && planned.isEmpty())
        return tr("%1: nothing known").arg(name);
    if (planned.isEmpty())
        return tr("%1: %2").arg(name, done);
    return done.isEmpty() ? tr("%1: planned %2").arg(name, planned)
                          : tr("%1: %2; planned %3").arg(name, done, planned);
}

QString weekInWords(const Balance &balance)
{
    QStringList days;
    for (const BalanceDay &day : balance.days)
        if (sumOf(day.minutes) + sumOf(day.planned) > 0)
            days << dayInWords(day);
    return days.isEmpty() ? tr("Nothing is known of this week yet.") : days.join(QStringLiteral(". "));
}

QString trendInWords(const std::vector<Balance> &weeks)
{
    QStringList said;
    for (const Balance &week : weeks)
        if (!std::isnan(week.fieldShare))
            //: A week and its share of field hours: week 42 64%
            said << tr("week %1 %2").arg(week.week.number()).arg(percentWords(week.fieldShare));
    return said.isEmpty() ? QString()
                          : tr("Share of field hours by week: %1").arg(said.join(QStringLiteral(", ")));
}

QString weekAsRows(const Balance &balance)
{
    QStringList titles{tr("Day")};
    titles += kindTitles();
    for (const QString &kind : kindTitles())
        titles << tr("%1, planned").arg(kind);
    QString rows = line(titles);
    for (const BalanceDay &day : balance.days)
        rows += line(QStringList{QString::fromStdString(day.on.iso())} + hoursOf(day.minutes) +
                     hoursOf(day.planned));
    return rows;
}

QString trendAsRows(const std::vector<Balance> &weeks)
{
    QString rows = line(QStringList{tr("Week")} + kindTitles() + QStringList{tr("Share in the field")});
    for (const Balance &week : weeks)
        rows += line(
            QStringList{QString::fromStdString(week.week.iso())} + hoursOf(week.minutes) +
            QStringList{std::isnan(week.fieldShare) ? QString() : QString::number(week.fieldShare, 'f', 4)});
    return rows;
}

QString planInWords(const Balance &balance)
{
    Date last;
    for (const BalanceDay &day : balance.days)
        if (sumOf(day.planned) > 0)
            last = day.on;
    if (!last.isSet() || balance.planned[size_t(WorkKind::field)] == 0)
        return {};
    return tr("%1 by %2 if the plan holds")
        .arg(percentWords(balance.shareWithPlan), spokenDate(last, QStringLiteral("dddd")));
}

} // namespace ridealong
