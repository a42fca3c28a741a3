// SPDX-License-Identifier: GPL-3.0-or-later
// J and K move through the rows of any list or table, X adds or takes away the current one from the
// selection. Not while a cell is edited.
#pragma once

class QAbstractItemView;

namespace ridealong {

// The view owns what is made. dressTable() and dressTree() have called it already.
void addRowKeys(QAbstractItemView &view);

} // namespace ridealong
