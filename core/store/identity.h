// SPDX-License-Identifier: GPL-3.0-or-later
// Which laptop a new book is, where that was agreed on before the book was made: a join file named it. Only
// of a book that has written nothing yet.
#pragma once

#include "base/id.h"
#include "base/result.h"

namespace ridealong {

class Store;

Status nameLaptop(Store &store, const Id &laptop);

} // namespace ridealong
