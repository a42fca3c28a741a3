// SPDX-License-Identifier: GPL-3.0-or-later
// What is told when no list of rows would be shorter than the book.
#pragma once

#include "book/book.h"

namespace ridealong {

inline Touched everything()
{
    Touched touched;
    touched.everything = true;
    touched.entities.set();
    return touched;
}

} // namespace ridealong
