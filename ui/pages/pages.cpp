// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/boardpage.h"
#include "pages/coachingpage.h"
#include "pages/debriefpage.h"
#include "pages/focuspage.h"
#include "pages/followupspage.h"
#include "pages/forecastpage.h"
#include "pages/funnelpage.h"
#include "pages/gradingpage.h"
#include "pages/importpage.h"
#include "pages/leadspage.h"
#include "pages/reportspage.h"
#include "pages/ridespage.h"
#include "pages/settingspage.h"
#include "pages/sourcespage.h"
#include "pages/syncpage.h"
#include "pages/todaypage.h"
#include "pages/worthpage.h"

namespace ridealong {

// A new page is its file pair, one row here and one line in ui/CMakeLists.txt.
std::span<const PageInfo> pages()
{
    static constexpr PageInfo table[] = {
        {"today", QT_TRANSLATE_NOOP("Pages", "Today"), "sun", 'T', 0, false, makeTodayPage, countNeeds},
        {"leads", QT_TRANSLATE_NOOP("Pages", "Leads"), "leads", 'L', 0, false, makeLeadsPage, nullptr},
        {"board", QT_TRANSLATE_NOOP("Pages", "Board"), "board", 'B', 0, false, makeBoardPage, nullptr},
        {"focus", QT_TRANSLATE_NOOP("Pages", "Focus"), "target", 'F', 0, false, makeFocusPage, countFocus},
        {"follow-ups", QT_TRANSLATE_NOOP("Pages", "Follow-ups"), "follow-up", 'U', 0, false,
         makeFollowUpsPage, countFollowUps},
        {"ride-alongs", QT_TRANSLATE_NOOP("Pages", "Ride-alongs"), "route", 'R', 1, false, makeRidesPage,
         countRides},
        {"coaching", QT_TRANSLATE_NOOP("Pages", "Coaching"), "coaching", 'C', 1, false, makeCoachingPage,
         countCoaching},
        {"forecast", QT_TRANSLATE_NOOP("Pages", "Forecast"), "trending-up", 'O', 2, false, makeForecastPage,
         nullptr},
        {"sources", QT_TRANSLATE_NOOP("Pages", "Sources"), "funnel", 'S', 2, true, makeSourcesPage,
         countSources},
        {"reports", QT_TRANSLATE_NOOP("Pages", "Reports"), "file-text", 'P', 2, true, makeReportsPage,
         nullptr},
        {"import", QT_TRANSLATE_NOOP("Pages", "Import"), "download", 0, -1, false, makeImportPage, nullptr},
        {"grading", QT_TRANSLATE_NOOP("Pages", "Grading model"), "target", 'M', -1, false, makeGradingPage,
         nullptr, "focus"},
        {"worth", QT_TRANSLATE_NOOP("Pages", "Follow-up as revenue"), "target", 0, -1, false, makeWorthPage,
         nullptr, "follow-ups"},
        {"funnel", QT_TRANSLATE_NOOP("Pages", "Funnel"), "funnel", 0, -1, false, makeFunnelPage, nullptr,
         "forecast"},
        {"debrief", QT_TRANSLATE_NOOP("Pages", "Debrief"), "coaching", 0, -1, true, makeDebriefPage, nullptr,
         "ride-alongs"},
        {"sync", QT_TRANSLATE_NOOP("Pages", "Sync"), "refresh-cw", 'Y', 3, false, makeSyncPage, countSync},
        {"settings", QT_TRANSLATE_NOOP("Pages", "Settings"), "settings", 0, -2, false, makeSettingsPage,
         nullptr},
    };
    return table;
}

} // namespace ridealong
