// SPDX-License-Identifier: GPL-3.0-or-later
// What of a model works but is likely not what was meant: answers that an earlier one always takes, a place
// or a date that nothing reads, activities of a kind that the book does not have. Never keeps a model from
// being published; paths and lines as of faults.
#pragma once

#include "scoring/modelfile.h"

namespace ridealong {

std::vector<ModelFault> adviceOn(const Model &model, const LeadData &data);
std::vector<ModelFault> adviceOn(const ModelReading &reading, std::string_view json, const LeadData &data);

} // namespace ridealong
