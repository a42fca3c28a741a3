// SPDX-License-Identifier: GPL-3.0-or-later
// The page in front of a window, for tests that walk them.
#pragma once

#include "pages/page.h"
#include "shell/mainwindow.h"

namespace ridealong {

// The page that the window shows now; null for none.
inline Page *shownPage(const MainWindow &window)
{
    for (Page *page : window.findChildren<Page *>())
        if (page->isVisible())
            return page;
    return nullptr;
}

} // namespace ridealong
