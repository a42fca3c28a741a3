// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/companysection.h"
#include "settings/looksection.h"
#include "settings/weeksection.h"

#include <QtGlobal>

namespace ridealong {

// A new section is its file pair, one row here and one line in ui/CMakeLists.txt.
std::span<const SectionInfo> settingsSections()
{
    static constexpr SectionInfo table[] = {
        {"look", QT_TRANSLATE_NOOP("Settings", "Look"), false, makeLookSection, lookFact},
        {"company", QT_TRANSLATE_NOOP("Settings", "Company"), true, makeCompanySection, companyFact},
        {"week", QT_TRANSLATE_NOOP("Settings", "Working week"), true, makeWeekSection, weekFact},
    };
    return table;
}

} // namespace ridealong
