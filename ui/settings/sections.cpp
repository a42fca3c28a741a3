// SPDX-License-Identifier: GPL-3.0-or-later
#include "coaching/skillssection.h"
#include "settings/cadencesection.h"
#include "settings/companysection.h"
#include "settings/fieldssection.h"
#include "settings/kindssection.h"
#include "settings/looksection.h"
#include "settings/peoplesection.h"
#include "settings/processsection.h"
#include "settings/reminderssection.h"
#include "settings/ridesection.h"
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
        {"people", QT_TRANSLATE_NOOP("Settings", "People and roles"), true, makePeopleSection, peopleFact},
        {"process", QT_TRANSLATE_NOOP("Settings", "Process and stages"), true, makeProcessSection,
         processFact},
        {"lost", QT_TRANSLATE_NOOP("Settings", "Lost reasons"), true, makeLostSection, lostFact},
        {"fields", QT_TRANSLATE_NOOP("Settings", "Custom fields"), true, makeFieldsSection, fieldsFact},
        {"kinds", QT_TRANSLATE_NOOP("Settings", "Activity kinds"), true, makeKindsSection, kindsFact},
        {"cadences", QT_TRANSLATE_NOOP("Settings", "Cadences"), true, makeCadenceSection, cadenceFact},
        {"skills", QT_TRANSLATE_NOOP("Settings", "Skills"), true, makeSkillsSection, skillsFact},
        {"rides", QT_TRANSLATE_NOOP("Settings", "Ride-alongs"), true, makeRideSection, rideFact},
        {"reminders", QT_TRANSLATE_NOOP("Settings", "Reminders"), false, makeRemindersSection, remindersFact},
    };
    return table;
}

} // namespace ridealong
