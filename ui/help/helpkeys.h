// SPDX-License-Identifier: GPL-3.0-or-later
// The keys that work, as a page of the help: made of the commands of the window and of what the page says,
// so that the page can never be older than the program.
#pragma once

#include "pages/page.h"

class QAction;

namespace ridealong {

QString keysAsMarkdown(const QList<QAction *> &commands, const QList<KeyHint> &ofPage);

} // namespace ridealong
