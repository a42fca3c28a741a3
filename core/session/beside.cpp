// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/beside.h"

namespace ridealong {

BookPlace placeOf(const Session &session)
{
    return {session.store().path(), session.clock()};
}

Result<std::unique_ptr<Session>> openBeside(const BookPlace &place, const Progress &progress)
{
    return Session::open(place.path, Store::Access::read, place.clock, progress);
}

} // namespace ridealong
