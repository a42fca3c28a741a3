// SPDX-License-Identifier: GPL-3.0-or-later
// The ink of a second series beside one in the strongest. High contrast has one ink alone: there the second
// is an outline, so that no two series look the same.
#pragma once

#include "shell/theme.h"

namespace ridealong {

struct SecondInk
{
    QColor fill, line;
};

inline SecondInk secondInk(const Theme &theme)
{
    return theme.look == Look::highContrast ? SecondInk{theme.panel, theme.t1}
                                            : SecondInk{theme.ink[2], theme.ink[2]};
}

} // namespace ridealong
