// SPDX-License-Identifier: GPL-3.0-or-later
// Models for tests: the one of the documentation of the command line, read from its file.
#pragma once

#include "scoring/model.h"

#include <string>

namespace ridealong {

std::string exampleModelText();
Model exampleModel();
Criterion aCriterion(std::string id, std::string field, double weight, std::vector<Answer> answers,
                     double otherwise = 0);

} // namespace ridealong
