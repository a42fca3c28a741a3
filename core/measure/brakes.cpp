// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/brakes.h"

namespace ridealong {

Brake brakeOf(const Book &book, const Effort &effort, uint32_t person)
{
    Brake brake = brakeAfter(effort.series(book, person));
    release(brake, book.tables().release, person, book.today());
    return brake;
}

Brake brakeOf(const Book &book, uint32_t person)
{
    return brakeOf(book, effortOf(book), person);
}

} // namespace ridealong
