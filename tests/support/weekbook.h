// SPDX-License-Identifier: GPL-3.0-or-later
// A team of two in October 2026, seen on Wednesday of week 42: in week 41 Marcus was on goal, and Cole gave
// D's most of a second week. Few enough rows that every figure of the report can be worked out by hand.
#pragma once

#include "support/tempbook.h"

namespace ridealong {

class WeekBook : public TempBook
{
public:
    WeekBook();

    uint32_t marcus, cole;

    uint32_t lead(const char *company, const char *stage, uint32_t owner, std::vector<Cell> cells = {});
    void activity(uint32_t lead, uint32_t person, const char *on, int minutes, Grade grade);
    void step(uint32_t lead, const char *due, const char *doneOn = "", int32_t state = 2);
    void move(uint32_t lead, const char *from, const char *to, const char *on);
    void row(Entity entity, std::vector<Cell> cells);

private:
    void fillPeople();
    void fillWon();
    void fillOpen();
};

} // namespace ridealong
