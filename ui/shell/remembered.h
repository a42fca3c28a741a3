// SPDX-License-Identifier: GPL-3.0-or-later
// Where a person has put the line between two panes: kept on this laptop, found again at the next start.
#pragma once

class QSplitter;

namespace ridealong {

// After its panes are in it. `name` is the splitter's own among all.
void rememberSizes(QSplitter &splitter, const char *name);

} // namespace ridealong
