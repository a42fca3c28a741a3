// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/worktimes.h"

#include "base/words.h"
#include "measure/balancedays.h"

#include <QCoreApplication>
#include <algorithm>

namespace ridealong {

namespace {

constexpr int dayMinutes = 24 * 60, noon = 12 * 60, eveningMinutes = 2 * 60;
constexpr Date earliest = {-25'567}; // 1900-01-01

QString tr(const char *text)
{
    return QCoreApplication::translate("worktimes", text);
}

bool isOf(const Book &book, uint32_t row, DayPart part, WorkKind kind)
{
    const auto &times = book.tables().workTime;
    return times.text(row, workTimeField("part")) == keyOf(part) &&
           times.text(row, workTimeField("kind")) == keyOf(kind);
}

std::vector<uint32_t> rowsOf(const Book &book, uint32_t person, Date on)
{
    const auto &times = book.tables().workTime;
    std::vector<uint32_t> rows;
    for (uint32_t row = 1; row < times.end(); ++row)
        if (times.has(row) && times[row].person.number == person && times[row].on == on)
            rows.push_back(row);
    return rows;
}

// What the day has beside one part and kind, or beside the whole part.
int otherMinutes(const Book &book, uint32_t person, Date on, DayPart part, const WorkKind *kind)
{
    int sum = 0;
    for (const uint32_t row : rowsOf(book, person, on)) {
        const auto &times = book.tables().workTime;
        const bool samePart = times.text(row, workTimeField("part")) == keyOf(part);
        if (!samePart || (kind && !isOf(book, row, part, *kind)))
            sum += std::clamp(times[row].minutes, 0, dayMinutes);
    }
    return sum;
}

Status refusal(const Book &book, uint32_t person, Date on, int minutes)
{
    if (!book.people().has(person))
        return Error{ErrorKind::notFound, tr("There is no such person.")};
    if (!on.isSet() || on < earliest)
        return refuse(tr("Hours need a day."));
    if (on > book.today())
        return refuse(tr("%1 is still to come. Hours are said of days that have begun.").arg(dayWords(on)));
    if (minutes < 0)
        return refuse(tr("Hours can’t be below zero."));
    return Done{};
}

Status refuseFullDay(int minutes)
{
    if (minutes <= dayMinutes)
        return Done{};
    return refuse(tr("A day has 24 hours, and that would make more."));
}

Id idOf(const Book &book, uint32_t person, Date on, DayPart part, WorkKind kind)
{
    return Id::hashedFrom("work_time|" + book.people().id(person).hex() + '|' + on.iso() + '|' + keyOf(part) +
                          '|' + keyOf(kind));
}

void put(ChangeSet &changes, const Book &book, uint32_t person, Date on, DayPart part, WorkKind kind,
         int minutes)
{
    const auto &times = book.tables().workTime;
    const Id id = idOf(book, person, on, part, kind);
    const uint32_t own = times.find(id);
    for (const uint32_t row : rowsOf(book, person, on)) // two that came from elsewhere are one from now on
        if (isOf(book, row, part, kind) && (row != own || minutes == 0))
            changes.set(Entity::workTime, row, workTimeField("deleted"), true);
    if (minutes == 0)
        return;
    if (own) {
        if (times.isDeleted(own) || times[own].minutes != minutes)
            changes.set(Entity::workTime, own,
                        {{workTimeField("minutes"), int64_t(minutes)}, {workTimeField("deleted"), false}});
        return;
    }
    changes.create(Entity::workTime, id,
                   {{workTimeField("person"), Link{person}},
                    {workTimeField("on"), on},
                    {workTimeField("part"), std::string(keyOf(part))},
                    {workTimeField("kind"), std::string(keyOf(kind))},
                    {workTimeField("minutes"), int64_t(minutes)}});
}

} // namespace

int usualMinutes(const BookInfo &info, DayPart part)
{
    const int minutes = part == DayPart::morning     ? noon - info.workFrom
                        : part == DayPart::afternoon ? info.workTo - std::max(noon, info.workFrom)
                                                     : eveningMinutes;
    return minutes > 0 ? minutes : eveningMinutes; // who starts at two still may have worked before noon
}

Status bookHours(ChangeSet &changes, const Book &book, uint32_t person, Date on, DayPart part, WorkKind kind,
                 int minutes)
{
    if (const Status status = refusal(book, person, on, minutes); !status)
        return status;
    const int rest = otherMinutes(book, person, on, part, &kind);
    if (const Status status = refuseFullDay(minutes > dayMinutes ? minutes : minutes + rest); !status)
        return status;
    put(changes, book, person, on, part, kind, minutes);
    return Done{};
}

Status bookOnly(ChangeSet &changes, const Book &book, uint32_t person, Date on, DayPart part, WorkKind kind,
                int minutes)
{
    if (const Status status = refusal(book, person, on, minutes); !status)
        return status;
    const int rest = otherMinutes(book, person, on, part, nullptr);
    if (const Status status = refuseFullDay(minutes > dayMinutes ? minutes : minutes + rest); !status)
        return status;
    for (size_t each = 0; each < workKinds; ++each)
        put(changes, book, person, on, part, WorkKind(each), WorkKind(each) == kind ? minutes : 0);
    return Done{};
}

Status bookPart(ChangeSet &changes, const Book &book, uint32_t person, Date on, DayPart part, WorkKind kind)
{
    if (const Status status = refusal(book, person, on, 0); !status)
        return status;
    const int known = balanceDays(book, person, {on, on}).front().parts[size_t(part)].known;
    const int usual = usualMinutes(book.info(), part);
    if (kind == WorkKind::field)
        return bookOnly(changes, book, person, on, part, kind, std::max(usual, known));
    if (known >= usual)
        return refuse(tr("Rides and visits fill that part of the day. Say the hours with a digit."));
    return bookOnly(changes, book, person, on, part, kind, usual - known);
}

Status clearPart(ChangeSet &changes, const Book &book, uint32_t person, Date on, DayPart part)
{
    return bookOnly(changes, book, person, on, part, WorkKind::desk, 0);
}

} // namespace ridealong
