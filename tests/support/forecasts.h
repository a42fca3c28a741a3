// SPDX-License-Identifier: GPL-3.0-or-later
// Short ways to say in a test what is open, won and put off.
#pragma once

#include "support/people.h"

namespace ridealong {

inline Link stageOf(TempBook &book, const char *name)
{
    return {book.book().stageNamed(name)};
}

inline uint32_t addOpen(TempBook &book, const char *stage, int64_t value, const char *closeOn,
                        std::vector<Cell> cells = {})
{
    cells.push_back({leadField("stage"), stageOf(book, stage)});
    cells.push_back({leadField("value"), Money{value}});
    if (*closeOn)
        cells.push_back({leadField("close_on"), day(closeOn)});
    return book.addLead("Open", std::move(cells));
}

inline uint32_t addWon(TempBook &book, int64_t value, const char *closedOn, std::vector<Cell> cells = {})
{
    cells.push_back({leadField("stage"), stageOf(book, "Won")});
    cells.push_back({leadField("value"), Money{value}});
    cells.push_back({leadField("closed_on"), day(closedOn)});
    return book.addLead("Won", std::move(cells));
}

inline Cell ownedBy(uint32_t person)
{
    return {leadField("owner"), Link{person}};
}

inline Period quarter(const char *day)
{
    return quarterOf(Date::parseIso(day), 1);
}

} // namespace ridealong
