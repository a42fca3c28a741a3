// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/notecounts.h"

#include "session/session.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ConflictPanel", text);
}

QString countText(int count, int fresh)
{
    const QString all =
        count == 1 ? tr("1 note") : tr("%n notes").replace(QLatin1String("%n"), QLocale().toString(count));
    return fresh ? QCoreApplication::translate("ConflictPanel", "%1, %2 new").arg(all).arg(fresh) : all;
}

} // namespace

QStringList noteCounts(const Session &session, const Decision &decision)
{
    const Book &book = session.book();
    Instant before;
    for (const FieldConflict &field : decision.fields)
        before = std::max(before, field.beforeAt);
    std::vector<int> fresh(decision.sides.size());
    int old = 0;
    book.activitiesOf().each(decision.lead, [&](uint32_t row) {
        if (!book.activities().has(row) ||
            session.store().coldText(Entity::activity, row, activityField("note"), book).empty())
            return;
        const Activity &activity = book.activities()[row];
        const auto side = std::ranges::find(decision.sides, activity.person.number, &DecisionSide::person);
        const Instant at = Instant::fromLocal(activity.on, std::max(0, activity.time));
        if (side != decision.sides.end() && before.isSet() && at >= before)
            ++fresh[size_t(side - decision.sides.begin())];
        else
            ++old;
    });
    QStringList texts{countText(old, 0)};
    for (const int count : fresh)
        texts << countText(old + count, count);
    return texts;
}

} // namespace ridealong
