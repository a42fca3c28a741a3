// SPDX-License-Identifier: GPL-3.0-or-later
// The one place where systems differ: what is POSIX elsewhere and otherwise on Windows.
#pragma once

namespace ridealong {

bool errorsGoToTerminal(); // standard error is a terminal, not a file or a pipe

} // namespace ridealong
