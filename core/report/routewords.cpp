// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/routewords.h"

#include "base/words.h"
#include "book/leadname.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <cmath>

namespace ridealong::report {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("RouteSketch", text);
}

QString stopSentence(const Book &book, const DraftStop &stop, size_t number)
{
    const QString company = companyOfStop(book, stop), city = cityOfStop(book, stop);
    const Grade grade = gradeOfStop(book, stop);
    const QString where = city.isEmpty() ? company : tr("%1 in %2").arg(company, city);
    return grade == Grade::none
               ? tr("Stop %1 is %2.").arg(number).arg(where)
               : tr("Stop %1 is %2, grade %3.").arg(number).arg(where, QString(QLatin1Char(letter(grade))));
}

QString wayBack(const Book &book, const RidePlan &plan)
{
    const QString all = distanceWords(book.info(), plan.totalKm);
    if (plan.isWhole && std::isfinite(plan.backKm))
        return tr("The way back is %1, the whole way %2.").arg(distanceWords(book.info(), plan.backKm), all);
    return plan.totalKm > 0 ? tr("What is known of the way comes to %1.").arg(all) : QString();
}

QString detourSentence(const Book &book, const Detour &detour)
{
    if (!detour.lead || detour.minutes == unsetInt)
        return {};
    return tr("%1 would make the day %2 longer.")
        .arg(companyOf(book, detour.lead), minutesWords(detour.minutes));
}

} // namespace

std::vector<QString> stopNames(const Book &book, const RideDraft &draft)
{
    std::vector<QString> names;
    for (const DraftStop &stop : draft.stops)
        names.push_back(cityOfStop(book, stop));
    std::vector<QString> result = names;
    for (size_t i = 0; i < names.size(); ++i) {
        const bool shared = std::ranges::count_if(names, [&](const QString &name) {
                                return name.compare(names[i], Qt::CaseInsensitive) == 0;
                            }) > 1;
        if (names[i].isEmpty() || shared)
            result[i] = companyOfStop(book, draft.stops[i]);
    }
    return result;
}

QString routeWords(const Book &book, const RideDraft &draft, const RidePlan &plan,
                   std::span<const uint32_t> candidates, const Detour &detour)
{
    QStringList said;
    if (!draft.startName.empty())
        said << tr("The way starts at %1.").arg(shown(draft.startName));
    for (size_t i = 0; i < draft.stops.size(); ++i) {
        said << stopSentence(book, draft.stops[i], i + 1);
        if (i >= plan.stops.size())
            continue;
        if (!plan.stops[i].place.isKnown())
            said << tr("Its place is unknown.");
        else if (std::isfinite(plan.stops[i].legKm))
            said << tr("The way there is %1.").arg(distanceWords(book.info(), plan.stops[i].legKm));
    }
    said << (draft.stops.empty() ? tr("There is no stop yet.") : wayBack(book, plan));
    QStringList near;
    for (const uint32_t lead : candidates)
        near << companyOf(book, lead);
    if (!near.isEmpty())
        said << tr("Near this way: %1.").arg(listWords(near));
    said << detourSentence(book, detour);
    said.removeAll(QString());
    return said.join(u' ');
}

} // namespace ridealong::report
