// SPDX-License-Identifier: GPL-3.0-or-later
// Leads to the north of a start: a tenth of a degree is 14.5 km of road, which takes 15 minutes; three tenths
// take 44.
#pragma once

#include "support/rides.h"
#include "work/settings.h"

namespace ridealong {

inline const Place home{39, -86, PlaceKnown::exact};

struct PlanBook : RideBook
{
    uint32_t north(const char *company, double tenths, std::vector<Cell> cells = {})
    {
        cells.push_back({leadField("latitude"), 39 + tenths / 10});
        if (std::ranges::find(cells, leadField("longitude"), &Cell::field) == cells.end())
            cells.push_back({leadField("longitude"), -86.0});
        return addGraded(*this, company, Grade::A, cole, std::move(cells));
    }
    uint32_t somewhere(const char *company, const char *code = "", const char *city = "")
    {
        return addGraded(
            *this, company, Grade::A, cole,
            {{leadField("postal_code"), std::string(code)}, {leadField("city"), std::string(city)}});
    }
    RideDraft on15th(const std::vector<uint32_t> &leads) const
    {
        RideDraft made = draft(leads, "2026-10-15");
        made.start = home;
        made.objective = "Ask for the next step";
        return made;
    }
    RidePlan plan(const RideDraft &draft) const { return planOf(book(), Places(book()), draft); }
    std::vector<size_t> order(const RideDraft &draft) const
    {
        return shortestOrderOf(book(), Places(book()), draft);
    }
    void set(const char *key, const char *text)
    {
        act(*this, Op::editSettings,
            [&](ChangeSet &changes) { return setSetting(changes, book(), key, text); });
    }
};

} // namespace ridealong
