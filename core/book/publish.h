// SPDX-License-Identifier: GPL-3.0-or-later
// Publishing a scoring model: from then on it grades every open lead. Closed leads whose grade at closing
// nobody recorded are first given the one that the model in force gives them, so that a new model never
// rewrites the past; the built-in model is not in force in that sense.
#pragma once

#include "base/result.h"
#include "book/book.h"
#include "scoring/modelfile.h"

namespace ridealong {

// The error names the first fault and how many there are.
Result<ChangeSet> publishModel(const Book &book, ChangeSet changes, const Model &model, uint32_t by);
QString faultsSentence(const std::vector<ModelFault> &faults);

} // namespace ridealong
