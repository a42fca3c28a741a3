// SPDX-License-Identifier: GPL-3.0-or-later
// A second reader of a book that is open: for workers that read long while people go on writing. It sees what
// was committed when it was opened, and never writes a byte. Made, used and ended on one thread, which need
// not be that of the open book.
#pragma once

#include "session/session.h"

namespace ridealong {

struct BookPlace
{
    QString path;
    Clock clock;
};

BookPlace placeOf(const Session &session);
Result<std::unique_ptr<Session>> openBeside(const BookPlace &place, const Progress &progress = {});

} // namespace ridealong
