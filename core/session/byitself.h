// SPDX-License-Identifier: GPL-3.0-or-later
// What the program commits without being asked: nobody is told, and undo and redo pass over it.
#pragma once

#include "change/op.h"

namespace ridealong {

inline bool isOfItself(Op op)
{
    return op == Op::setUp || op == Op::freezeForecast || op == Op::layGround || op == Op::passOn ||
           op == Op::freezeReports || op == Op::keepMapping;
}

// Not told either: the page says that it saves as one types.
inline bool isSilent(Op op)
{
    return isOfItself(op) || op == Op::draftDebrief;
}

} // namespace ridealong
