// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of this laptop's own streams when the book was restored from a backup, or is a copy of another
// laptop's book. A stream is one linear history, so who goes back in time or goes on twice must not go on
// with it. Within the open bulk, or in a transaction of its own. Failures of the file come out as Error.
#pragma once

#include "base/digest.h"
#include "base/id.h"
#include "base/result.h"

#include <string_view>

namespace ridealong {

class Store;
struct Instant;

// The open streams are closed (mine 1 -> 2), and still exchanged; the next change opens new ones.
Status closeOwnStreams(Store &store);

// This book is a laptop of its own from now on: the streams that it wrote so far are those of the laptop that
// it was copied from (mine 0). Gives the new laptop's id, which is the row 1 of `device`. The open ones stay
// its own where `keepOpen`: begun since it knew that it is a copy, they were never exported.
Result<Id> newIdentity(Store &store, Instant now, bool keepOpen = false);

// The writer's word for an entry and all before it, to be exported with it from now on.
Status keepSignature(Store &store, const Digest &entry, std::string_view signature);

} // namespace ridealong
