// SPDX-License-Identifier: GPL-3.0-or-later
// Takes a suggestion over into a draft, whole or criterion by criterion.
#pragma once

#include "scoring/suggest.h"

namespace ridealong {

// Taken criteria keep their points; the draft's others share what is left of the hundred, but for those on
// the same fields, which go. Who takes all gets the suggested scorecard with its floors, and the draft's
// rules.
Model withSuggested(const Model &draft, const Suggestion &suggestion, const std::vector<std::string> &fields);

} // namespace ridealong
