// SPDX-License-Identifier: GPL-3.0-or-later
#include "rides/ridewords.h"

#include "base/spoken.h"
#include "base/words.h"
#include "book/leadname.h"
#include "leads/leadwords.h"
#include "leads/spoken.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace ridealong {

namespace {

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("RideWords", text, nullptr, n);
}

// The A that waits longest for a touch; days unset where none is neglected.
int longestNeglect(const Book &book, const RideDraft &draft)
{
    int days = unsetInt;
    for (const DraftStop &stop : draft.stops) {
        if (!book.leads().has(stop.lead))
            continue;
        const Standing &standing = book.standing(stop.lead);
        if (standing.grade == Grade::A && standing.neglected == 2 && standing.lastTouchOn.isSet())
            days = std::max(days, daysBetween(standing.lastTouchOn, book.today()));
    }
    return days;
}

QString stopsAndValue(const Book &book, const RideDraft &draft, const RidePlan &plan)
{
    const int count = int(draft.stops.size());
    if (!plan.value.isSet() || plan.value.minor <= 0)
        return count == 1 ? tr("One stop in one day") : tr("%1 stops in one day").arg(count);
    const QString value = moneyWords(plan.value, book.info().currency);
    return count == 1 ? tr("One stop and %1 in one day").arg(value)
                      : tr("%1 stops and %2 in one day").arg(count).arg(value);
}

} // namespace

QString labelOf(const RoleRow &role)
{
    return tr(role.label);
}

int roleIndex(std::string_view key)
{
    for (size_t i = 0; i < roleRows.size(); ++i)
        if (key == roleRows[i].key)
            return int(i);
    return -1;
}

QString clockWords(int minuteOfDay)
{
    if (minuteOfDay == unsetInt)
        return {};
    static const QRegularExpression half(QStringLiteral("\\s*[AaPp]\\.?[Mm]\\.?"));
    return timeWords((minuteOfDay % 1440 + 1440) % 1440).remove(half).trimmed();
}

QString spanWords(int from, int to)
{
    //: From a time to another: 7:45 – 4:15
    return tr("%1 – %2").arg(clockWords(from), clockWords(to));
}

QString fieldHours(int minutes)
{
    const double hours = std::round(double(std::max(0, minutes)) / 6) / 10;
    return spokenLocale().toString(hours, 'f', std::abs(hours - std::round(hours)) < 0.05 ? 0 : 1);
}

QString visitWords(int minutes, int from, int to)
{
    if (from == unsetInt && to == unsetInt)
        return tr("%1 min, any time").arg(minutes);
    if (to == unsetInt)
        return tr("%1 min, from %2").arg(minutes).arg(clockWords(from));
    if (from == unsetInt)
        return tr("%1 min, until %2").arg(minutes).arg(clockWords(to));
    return tr("%1 min, between %2 and %3").arg(minutes).arg(clockWords(from), clockWords(to));
}

QString wayWords(const BookInfo &info, int minutes, double km)
{
    if (minutes == unsetInt)
        return tr("way not known");
    const QString time = minutesWords(minutes);
    return std::isnan(km) ? time : tr("%1, %2").arg(time, distanceWords(info, km));
}

QString dayTitle(Date date)
{
    //: The day of a ride-along as a title: Thursday, October 15
    return asTitle(spokenDate(date, tr("dddd, MMMM d")));
}

QString rideTitle(const Book &book, const RideDraft &draft)
{
    //: The title of a ride-along: Thursday, October 15, with Cole Jensen
    return tr("%1, with %2").arg(dayTitle(draft.on), shown(book.personName(draft.rep)));
}

QString rideSentence(const Book &book, const RideDraft &draft, const RidePlan &plan)
{
    if (draft.stops.empty())
        return tr("No stop yet. A adds one.");
    QString text = stopsAndValue(book, draft, plan);
    const int days = longestNeglect(book, draft);
    const QString overdue =
        plan.overdue == 1 ? tr("1 of them overdue") : tr("%1 of them overdue").arg(plan.overdue);
    if (plan.overdue && days != unsetInt)
        text =
            tr("%1, %2 and one A nobody has touched for %3 days.").arg(text, overdue, QString::number(days));
    else if (plan.overdue)
        text = tr("%1, %2.").arg(text, overdue);
    else if (days != unsetInt)
        text = tr("%1, and one A nobody has touched for %2 days.").arg(text, QString::number(days));
    else
        text = tr("%1.").arg(text);
    //: Behind the sentence about the stops: 8.5 field hours.
    return tr("%1 %2 field hours.").arg(text, fieldHours(plan.fieldMinutes()));
}

QString roadSentence(const BookInfo &info, const RidePlan &plan)
{
    const QString driving = minutesWords(plan.drivingMinutes), visits = minutesWords(plan.customerMinutes);
    const QString way = distanceWords(info, plan.totalKm);
    return plan.isWhole
               ? tr("%1, %2 driving, %3 with customers").arg(way, driving, visits)
               : tr("%1 and %2 driving as far as known, %3 with customers").arg(way, driving, visits);
}

QString stopSpoken(const Book &book, const DraftStop &stop, const PlannedStop &plan, size_t place)
{
    const int role = roleIndex(stop.role);
    QStringList parts{tr("Stop %1").arg(place + 1),
                      spokenGrade(gradeIndex(book.standing(stop.lead).grade)),
                      companyOf(book, stop.lead),
                      tr("from %1 to %2").arg(clockWords(plan.beginsAt), clockWords(plan.endsAt)),
                      role < 0 ? QString() : labelOf(roleRows[size_t(role)]),
                      shown(stop.goal)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace ridealong
