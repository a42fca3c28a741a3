// SPDX-License-Identifier: GPL-3.0-or-later
// What an open book of a team looks after by itself: that a restored one writes nothing into its old streams,
// and that other laptops' entries are judged by what is known of those laptops now.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "change/change.h"

#include <vector>

namespace ridealong {

class Book;
class Session;
class Store;

// Before the first thing is written. One small file is read, and only for a book that is in a team.
Status leaveStreamsIfRestored(Session &session);

// Laptops of which these changes say something new, and which wrote something that is here: whose entries are
// to be judged again.
std::vector<Id> laptopsChangedBy(const ChangeSet &changes, const Book &book, const Store &store);

} // namespace ridealong
