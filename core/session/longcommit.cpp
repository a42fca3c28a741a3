// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/longcommit.h"

#include "session/idle.h"
#include "work/closemoves.h"

#include <QCoreApplication>
#include <algorithm>
#include <iterator>

namespace ridealong {

namespace {

constexpr size_t atOnce = 500;

ChangeSet partOf(std::vector<Change> &all, size_t from, const ChangeSet &whole)
{
    ChangeSet part(whole.next(), whole.now());
    const auto begin = all.begin() + std::ptrdiff_t(from);
    const auto end = all.begin() + std::ptrdiff_t(std::min(from + atOnce, all.size()));
    part.edit().assign(std::make_move_iterator(begin), std::make_move_iterator(end));
    return part;
}

Status writeParts(BulkWriter &writer, ChangeSet &changes, const Progress &progress)
{
    std::vector<Change> all = std::move(changes.edit());
    for (size_t from = 0; from < all.size(); from += atOnce) {
        if (!goOn(progress, int64_t(from), int64_t(all.size())))
            return Error{ErrorKind::cancelled,
                         QCoreApplication::translate("Session", "It was cancelled. Nothing was changed."),
                         {}};
        if (const Status written = writer.write(partOf(all, from, changes)); !written)
            return written;
    }
    return Done{};
}

} // namespace

Status commitInParts(Session &session, const Deed &deed, ChangeSet changes, const Progress &progress)
{
    dropIdle(changes, session.book());
    if (changes.isEmpty())
        return Done{};
    noteCloseMoves(changes, session.book(), session.user());
    const auto done =
        session.bulk(deed, [&](BulkWriter &writer) { return writeParts(writer, changes, progress); });
    return done ? Status(Done{}) : Status(done.error());
}

} // namespace ridealong
