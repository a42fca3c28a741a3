// SPDX-License-Identifier: GPL-3.0-or-later
// Made-up rows and pages for the tests of the shell and for the gallery; no Session behind them.
#pragma once

#include "pages/page.h"

#include <QStandardItemModel>
#include <memory>

namespace ridealong {

enum SampleColumn { SampleGrade, SampleCompany, SampleStage, SampleRep, SampleValue, SampleNext, SampleDue };

// Leads as the design shows them, one row each with every LeadRole on every cell.
std::unique_ptr<QStandardItemModel> sampleLeads();
std::unique_ptr<QStandardItemModel> sampleWins();
// Three pages in two groups: "today" counts 6, "leads" has a table, "late" counts 11 overdue.
std::span<const PageInfo> samplePages();

} // namespace ridealong
