// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/boardpage.h"
#include "pages/leadspage.h"
#include "pages/page.h"

namespace ridealong {

// A new page is its file pair, one row here and one line in ui/CMakeLists.txt:
//   {"today", QT_TRANSLATE_NOOP("Pages", "Today"), "sun", 'T', 0, false, makeTodayPage, countNeedsYou},
std::span<const PageInfo> pages()
{
    static constexpr PageInfo table[] = {
        {"leads", QT_TRANSLATE_NOOP("Pages", "Leads"), "leads", 'L', 0, false, makeLeadsPage, nullptr},
        {"board", QT_TRANSLATE_NOOP("Pages", "Board"), "board", 'B', 0, false, makeBoardPage, nullptr},
    };
    return table;
}

} // namespace ridealong
