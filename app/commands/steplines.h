// SPDX-License-Identifier: GPL-3.0-or-later
// How steps are named and printed by the commands over them.
#pragma once

#include "commands/command.h"

namespace ridealong::cli {

// The lead's next step, or the step with this id.
Result<uint32_t> findStep(const Book &book, const std::string &name);
Result<uint32_t> personIn(const Book &book, const std::string &name); // 0 for an empty name
// A day that was not given is the first or the last that there is.
Result<Period> periodIn(const Book &book, const std::string &from, const std::string &to);
Output changedOutput(const Context &context, uint32_t step, const QString &sentence, const QString &warning);

} // namespace ridealong::cli
