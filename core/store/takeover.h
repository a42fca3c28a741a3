// SPDX-License-Identifier: GPL-3.0-or-later
// All of another book's content in place of this one's, in the open file. What was here is in a backup that
// is made before. The Book in memory, and whatever was read from it, is of the past afterwards. All or
// nothing.
#pragma once

#include "base/date.h"
#include "base/result.h"

#include <QString>

namespace ridealong {

class Store;

Status takeContentOf(Store &store, const QString &book, Instant now);

} // namespace ridealong
