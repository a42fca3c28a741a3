// SPDX-License-Identifier: GPL-3.0-or-later
// Facts in words for screen readers: "Grade A, Bluegrass Distilling, 5 days overdue, 60 thousand dollars".
#pragma once

#include "leads/roles.h"

#include <QString>

class QModelIndex;

namespace ridealong {

QString spokenGrade(int grade);
QString spokenShares(const GradeShares &shares);
QString spokenStage(int stage, int count, const QString &name);
QString spokenAge(int days, int normalDays);
// The whole card or row of a model with LeadRoles; empty parts are left out.
QString spokenLead(const QModelIndex &index);

} // namespace ridealong
