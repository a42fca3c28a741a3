// SPDX-License-Identifier: GPL-3.0-or-later
// Short ways to plan ride-alongs in a test: Dana, the manager, rides with Cole in October 2026.
#pragma once

#include "support/people.h"
#include "work/debriefs.h"
#include "work/rides.h"

namespace ridealong {

struct RideBook : TempBook
{
    explicit RideBook(const char *today = "2026-10-14")
        : TempBook(today)
        , dana(book().personNamed("Dana Whitfield"))
        , cole(addPerson("Cole Barker", "CB"))
        , listening(skill("Listening"))
        , closing(skill("Closing"))
    {
    }

    uint32_t skill(const char *name)
    {
        return create(*this, Entity::skill,
                      {{skillField("name"), std::string(name)},
                       {skillField("guide_2"), std::string("Talks more than the customer")},
                       {skillField("guide_4"), std::string("Asks, waits, sums up")}});
    }
    uint32_t lead(const char *company, Grade grade = Grade::A)
    {
        return addGraded(*this, company, grade, cole);
    }
    RideDraft draft(const std::vector<uint32_t> &leads, const char *on = "2026-10-13") const
    {
        RideDraft draft{.rep = cole, .manager = dana, .on = day(on)};
        for (const uint32_t lead : leads)
            draft.stops.push_back({.lead = lead});
        return draft;
    }
    uint32_t save(const RideDraft &draft)
    {
        return act(*this, Op::planRide, [&](ChangeSet &changes) { return saveRide(changes, book(), draft); });
    }
    uint32_t ride(const std::vector<uint32_t> &leads, const char *on = "2026-10-13")
    {
        return save(draft(leads, on));
    }
    void finish(const Debrief &debrief)
    {
        act(*this, Op::finishDebrief,
            [&](ChangeSet &changes) { return finishDebrief(changes, book(), debrief, dana); });
    }
    void keep(const Debrief &debrief)
    {
        act(*this, Op::draftDebrief,
            [&](ChangeSet &changes) { return saveDebriefDraft(changes, book(), debrief, dana); });
    }
    Debrief debrief(uint32_t ride) const { return debriefOf(book(), ride, dana); }

    const Ride &row(uint32_t ride) const { return book().tables().ride[ride]; }
    std::string said(uint32_t ride, FieldNo field) const
    {
        return std::string(book().tables().ride.text(ride, field));
    }
    const RideStop &stop(uint32_t row) const { return book().tables().rideStop[row]; }
    std::vector<std::string> companies(uint32_t ride) const
    {
        std::vector<std::string> names;
        for (const uint32_t row : stopsOf(book(), ride))
            names.emplace_back(book().tables().rideStop.text(row, rideStopField("company")));
        return names;
    }
    template<class T>
    static int count(const Table<T> &table)
    {
        int rows = 0;
        for (uint32_t row = 1; row < table.end(); ++row)
            rows += table.has(row);
        return rows;
    }

    uint32_t dana, cole, listening, closing;
};

} // namespace ridealong
