// SPDX-License-Identifier: GPL-3.0-or-later
// How large the next file to everybody will be, for a person who is about to send it by e-mail.
#pragma once

#include "session/exchange.h"

namespace ridealong {

struct FileSize
{
    int64_t bytes = 0;
    bool isExact = true; // else reckoned from entries from all over it
};

// Writes it, or some of it, into a scratch file for about so long at most. Reads the book: for the thread
// that owns the Session. `wish`: for whom; else for everybody.
Result<FileSize> nextFileSize(const Session &session, int mostMs, const ExportWish &wish = {});

} // namespace ridealong
