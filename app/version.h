// SPDX-License-Identifier: GPL-3.0-or-later
// What was built: "0.1.0", or behind it the commits since and the last of them, "0.1.0+480.gec128ac0". One
// file is compiled for it, so that a commit makes little anew. Else QCoreApplication::applicationVersion()
// tells it.
#pragma once

namespace ridealong {

extern const char *const versionText;

} // namespace ridealong
