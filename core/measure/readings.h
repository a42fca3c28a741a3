// SPDX-License-Identifier: GPL-3.0-or-later
// The functions behind the table of measures; see there for what each means.
#pragma once

#include "measure/measures.h"

namespace ridealong::readings {

Reading effortOnA(const MeasureInput &input);
Reading effortOnDE(const MeasureInput &input);
Reading wasteHours(const MeasureInput &input);
Reading wasteMoney(const MeasureInput &input);
Reading discipline(const MeasureInput &input);
Reading followUpRate(const MeasureInput &input);
Reading inTime(const MeasureInput &input);
Reading responseHours(const MeasureInput &input);
Reading stepCompletion(const MeasureInput &input);
Reading moneyOnTable(const MeasureInput &input);
Reading overdue(const MeasureInput &input);
Reading moneyAtRisk(const MeasureInput &input);
Reading unaccounted(const MeasureInput &input);
Reading wonAmount(const MeasureInput &input);
Reading wonDeals(const MeasureInput &input);
Reading winRate(const MeasureInput &input);
Reading newQualified(const MeasureInput &input);
Reading forecast(const MeasureInput &input);
Reading openLeads(const MeasureInput &input);
Reading neglectedA(const MeasureInput &input);
Reading coverageA(const MeasureInput &input);

double goalOnA(const MeasureInput &input); // of everybody: of those who worked, by their effort
double limitOnDE(const MeasureInput &input);
double all(const MeasureInput &input); // 100 %
double none(const MeasureInput &input);
double quota(const MeasureInput &input); // of the current quarter, or of its months

} // namespace ridealong::readings
