// SPDX-License-Identifier: GPL-3.0-or-later
// What a criterion reads: a field of the lead, or one of the three that exist only for criteria. A field that
// is not there any more makes the criterion unknown for every lead, never an error.
#pragma once

#include "lead/leaddata.h"
#include "scoring/model.h"

#include <QString>

namespace ridealong {

struct CriterionField
{
    enum class Kind : uint8_t { missing, field, distance, similarity, daysSince };
    Kind kind = Kind::missing;
    LeadFieldRef read;     // the field that is read; of a distance the latitude
    LeadFieldRef answered; // what the answers are about: `read`, or a number
    QString problem;       // why it is missing
    bool problemInDate = false;

    std::string asked() const { return read.key; } // what a person would fill in
};

CriterionField findCriterionField(const Criterion &criterion, const LeadData &data);
bool followsFromGrade(std::string_view key); // such as grade and neglected: a score cannot rest on it
// Known when the lead comes in, and not only by working on it: what a back-test may use.
bool isProfileField(const LeadFieldRef &field);

} // namespace ridealong
