// SPDX-License-Identifier: GPL-3.0-or-later
// What a model of leads (or of anything with a grade) tells the delegates beside its display text. A role
// that a model does not know is simply not drawn. Qt::AccessibleTextRole holds the whole row in words
// (spoken.h).
#pragma once

#include "base/value.h"
#include "leads/paint.h"

#include <QMetaType>
#include <QVariant>
#include <Qt>

namespace ridealong {

enum class DueState { none, later, today, overdue, done };

enum LeadRole {
    IdRole = Qt::UserRole + 1,
    GradeRole,       // int, 0 (A) to 4 (E), -1 none
    ScoreRole,       // double, 0 to 100
    CompanyRole,     // QString
    ValueTextRole,   // QString, as shown: "$60k"
    InitialsRole,    // QString, of the owner
    OwnerRole,       // QString
    StageRole,       // int, 1 for the first stage
    StageCountRole,  // int, number of open stages
    StageNameRole,   // QString
    NextStepRole,    // QString, empty where none is set
    DueTextRole,     // QString, as shown: "Oct 16", "5 d overdue"
    DueStateRole,    // int, a DueState
    AgeDaysRole,     // int, days in this stage
    NormalDaysRole,  // int, the stage's normal time, 0 none
    CityRole,        // QString
    MixRole,         // GradeShares
    ClosedRole,      // bool: the small card with the day of closing in DueTextRole
    PlaceholderRole, // bool: the dashed place that a dragged card left
    LateRole,        // bool: this figure has broken its limit and is drawn in risk
    SortTextRole,    // what the column sorts by
    RawRole,         // Value: the cell for other programs (rawOf()); without it files take the text
    GroupRole        // QString, of a row that only heads those below it
};

inline QVariant rawOf(Value value)
{
    return QVariant::fromValue(std::move(value));
}

} // namespace ridealong

Q_DECLARE_METATYPE(ridealong::GradeShares)
