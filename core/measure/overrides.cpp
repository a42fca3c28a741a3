// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/overrides.h"

#include "base/spoken.h"

#include <QCoreApplication>
#include <algorithm>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("overrides", text);
}

// Whether it is to be listed: it holds, or it did until lately.
bool isListed(const Lead &row, const Standing &standing, Date today)
{
    const bool lately = !row.overrideUntil.isSet() || row.overrideUntil.plus(lapsedLately) >= today;
    return row.overrideGrade != Grade::none && standing.closed != 2 && lately;
}

int64_t orderOf(const OverrideNow &override)
{
    constexpr int64_t never = int64_t(1) << 40;
    if (override.lapsed)
        return 2 * never - override.until.days;
    return override.until.isSet() ? override.until.days : never;
}

} // namespace

std::vector<OverrideNow> overrides(const Book &book)
{
    std::vector<OverrideNow> list;
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead) {
        const Lead &row = book.leads()[lead];
        if (!book.leads().has(lead) || !isListed(row, book.standing(lead), book.today()))
            continue;
        list.push_back({.lead = lead,
                        .grade = row.overrideGrade,
                        .modelGrade = book.standing(lead).modelGrade,
                        .reason = std::string(book.leads().text(row, leadField("override_reason"))),
                        .until = row.overrideUntil,
                        .lapsed = row.overrideUntil.isSet() && row.overrideUntil < book.today()});
    }
    std::ranges::stable_sort(list, {}, orderOf);
    return list;
}

QString endWords(const OverrideNow &override)
{
    if (!override.until.isSet())
        return tr("until it is taken back");
    const QString day = yearDayWords(override.until);
    return override.lapsed ? tr("lapsed after %1").arg(day) : tr("until %1").arg(day);
}

} // namespace ridealong
