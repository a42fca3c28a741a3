// SPDX-License-Identifier: GPL-3.0-or-later
// What every row of a table needs, and what a plan says where no column holds it. A list of leads that names
// no company is offered a column that may stand for it; none is taken by itself.
#pragma once

#include "files/importsample.h"

namespace ridealong {

// Sets what lacks; of a draft that is no mistake.
Status checkNeeds(ImportPlan &plan, const ImportSample &sample, bool isDraft);
QString headerList(const ImportPlan &plan); // "Account, Deal size, …"

} // namespace ridealong
