// SPDX-License-Identifier: GPL-3.0-or-later
// The stages that a process starts with when it is nobody's copy. All of it is editable afterwards.
// Probabilities are shares, normal times days, 0 for none.
#pragma once

#include <QtGlobal>

namespace ridealong {

struct UsualStage
{
    const char *key, *name, *type; // the name is translated in the context "firstrows"
    double probability;
    int days;
};

inline constexpr UsualStage usualStages[] = {
    {"suspect", QT_TRANSLATE_NOOP("firstrows", "Suspect"), "open", 0.05, 14},
    {"contacted", QT_TRANSLATE_NOOP("firstrows", "Contacted"), "open", 0.10, 10},
    {"qualified", QT_TRANSLATE_NOOP("firstrows", "Qualified"), "open", 0.25, 12},
    {"demo", QT_TRANSLATE_NOOP("firstrows", "Demo"), "open", 0.50, 9},
    {"quoted", QT_TRANSLATE_NOOP("firstrows", "Quoted"), "open", 0.75, 14},
    {"won", QT_TRANSLATE_NOOP("firstrows", "Won"), "won", 1.0, 0},
    {"lost", QT_TRANSLATE_NOOP("firstrows", "Lost"), "lost", 0.0, 0},
    {"no-decision", QT_TRANSLATE_NOOP("firstrows", "No decision"), "lost", 0.0, 0},
    {"parked", QT_TRANSLATE_NOOP("firstrows", "Parked"), "parked", 0.0, 0}};

} // namespace ridealong
