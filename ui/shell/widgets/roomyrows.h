// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a plain list as high as those of a table, at every text scale, also where a text takes two lines.
#pragma once

class QListView;

namespace ridealong {

void giveRowsRoom(QListView &list);

} // namespace ridealong
