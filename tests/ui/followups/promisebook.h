// SPDX-License-Identifier: GPL-3.0-or-later
// A team on Wednesday, October 14, 2026 (week 42) with promises of all kinds: few enough to count by hand.
// Late are Cole's Hoosier (9 days, $70k) and Kokomo (1 day, $24k) and Tessa's Bluegrass (5 days, $60k).
#pragma once

#include "support/people.h"
#include "ui/support/pagewindow.h"

namespace ridealong {

struct PromiseBook : TempBook
{
    PromiseBook()
        : tessa(addPerson("Tessa Okafor", "TO"))
        , cole(addPerson("Cole Jensen", "CJ"))
    {
        const auto lead = [this](const char *company, uint32_t owner, int64_t dollars,
                                 Grade grade = Grade::A) {
            return addGraded(*this, company, grade, owner, {{leadField("value"), Money{dollars * 100}}});
        };
        hoosier = lead("Hoosier Ethanol", cole, 70'000);
        bluegrass = lead("Bluegrass Distilling", tessa, 60'000);
        kokomo = lead("Kokomo Plating", cole, 24'000, Grade::B);
        buckeye = lead("Buckeye Beverage", tessa, 84'000);
        coming = lead("Queen City", cole, 52'000);
        without = lead("Monon Dairy", cole, 20'000);
        hoosierStep =
            addStep(*this, hoosier, "2026-10-05", {{stepField("note"), std::string("Set the date")}});
        addStep(*this, bluegrass, "2026-10-09");
        addStep(*this, kokomo, "2026-10-13");
        addStep(*this, buckeye, "2026-10-14", {{stepField("time"), int64_t(11 * 60)}});
        addStep(*this, coming, "2026-10-16");
    }

    uint32_t tessa, cole;
    uint32_t hoosier, bluegrass, kokomo, buckeye, coming, without;
    uint32_t hoosierStep;
};

} // namespace ridealong
