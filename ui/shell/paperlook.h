// SPDX-License-Identifier: GPL-3.0-or-later
// For as long as it lives currentTheme() is the light one at its usual size, as paper wants it, and nobody is
// told: what is painted meanwhile is for a picture, not for the screen. The window's thread; not nested.
#pragma once

#include "shell/theme.h"

namespace ridealong {

class PaperLook
{
public:
    PaperLook();
    ~PaperLook();
    PaperLook(const PaperLook &) = delete;
    PaperLook &operator=(const PaperLook &) = delete;

private:
    Theme m_before;
};

} // namespace ridealong
