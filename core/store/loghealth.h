// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the change log is whole: each entry follows the one before it, each end of a stream is known, what
// the rows say of their entries is there; and, deep, each entry is what its hash says. Adds a sentence for
// each kind of damage. Throws StoreError.
#pragma once

#include <QStringList>

namespace ridealong {

class Connection;

void addLogProblems(Connection &db, bool deep, QStringList &problems);

} // namespace ridealong
