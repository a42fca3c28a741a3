// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/draftedwords.h"

#include "base/words.h"

#include <utility>

namespace ridealong {

namespace {

constexpr FieldNo draftField = reportSnapshotField("opening");

const Table<ReportSnapshot> &snapshotsOf(const Book &book)
{
    return book.tables().reportSnapshot;
}

QString keptText(const Book &book, uint32_t row)
{
    return snapshotsOf(book).has(row) ? shown(snapshotsOf(book).text(row, draftField)) : QString();
}

Id draftId(const WordsPlace &place, std::string_view laptop)
{
    return Id::hashedFrom("drafted|" + place.week.iso() + '|' + std::string(place.pack) + '|' +
                          std::string(laptop));
}

// 0 for none.
uint32_t draftRow(const Book &book, const WordsPlace &place)
{
    return place.row ? snapshotsOf(book).find(
                           draftId(place, snapshotsOf(book).text(place.row, reportSnapshotField("laptop"))))
                     : 0;
}

Value noteOf(const Session &session, const WordsPlace &place, const QString &own, const QString &drafted)
{
    const Date today = session.book().today();
    if (own.isEmpty() || drafted.isEmpty() || place.week.last() < today)
        return {};
    return today.iso() + ' ' + drafted.toStdString();
}

} // namespace

report::EarlyWords earlyWordsIn(const Book &book, const WordsPlace &place, const QString &own,
                                const QString &now)
{
    const QString note = keptText(book, draftRow(book, place));
    const Date on = Date::parseIso(note.section(u' ', 0, 0).toStdString());
    if (!on.isSet())
        return {};
    report::EarlyWords early = report::earlyWords(own, note.section(u' ', 1), now);
    early.writtenOn = on;
    return early;
}

void noteDraft(ChangeSet &changes, const Session &session, const WordsPlace &place, const QString &own,
               const QString &drafted)
{
    const Book &book = session.book();
    const bool isKnown = place.row && keptText(book, place.row) == own;
    if (!isKnown && earlyWordsIn(book, place, own, drafted))
        return;
    const Value note = noteOf(session, place, own, drafted);
    if (const uint32_t kept = draftRow(book, place))
        changes.set(Entity::reportSnapshot, kept,
                    {{draftField, note}, {reportSnapshotField("deleted"), false}});
    else if (!isEmpty(note))
        changes.create(Entity::reportSnapshot, draftId(place, session.store().deviceId()),
                       {{reportSnapshotField("week"), place.week.first()},
                        {reportSnapshotField("pack"), std::string(place.pack) + "/drafted"},
                        {reportSnapshotField("laptop"), session.store().deviceId()},
                        {draftField, note}});
}

} // namespace ridealong
