// SPDX-License-Identifier: GPL-3.0-or-later
// Short ways to say in a test who rode with whom and what was seen. Rows are written as they are, past the
// verbs, so that any past can be told.
#pragma once

#include "measure/coaching.h"
#include "support/people.h"

namespace ridealong {

inline uint32_t addRide(TempBook &book, uint32_t rep, const char *on, const char *state = "done",
                        std::vector<Cell> cells = {})
{
    cells.push_back({rideField("rep"), Link{rep}});
    cells.push_back({rideField("manager"), Link{book->user()}});
    cells.push_back({rideField("on"), day(on)});
    cells.push_back({rideField("state"), std::string(state)});
    return create(book, Entity::ride, std::move(cells));
}

inline uint32_t addStop(TempBook &book, uint32_t ride, uint32_t lead, const char *role, bool took = true)
{
    return create(book, Entity::rideStop,
                  {{rideStopField("ride"), Link{ride}},
                   {rideStopField("rep"), book.book().tables().ride[ride].rep},
                   {rideStopField("lead"), Link{lead}},
                   {rideStopField("role"), std::string(role)},
                   {rideStopField("logged"), took}});
}

inline uint32_t addRating(TempBook &book, uint32_t rep, uint32_t skill, int64_t value, const char *on,
                          uint32_t ride = 0)
{
    std::vector<Cell> cells = {{ratingField("rep"), Link{rep}},
                               {ratingField("skill"), Link{skill}},
                               {ratingField("value"), value},
                               {ratingField("on"), day(on)}};
    if (ride)
        cells.push_back({ratingField("ride"), Link{ride}});
    return create(book, Entity::rating, std::move(cells));
}

inline uint32_t addCommitment(TempBook &book, uint32_t rep, uint32_t person, const char *due,
                              const char *state = "open", const char *closedOn = "")
{
    std::vector<Cell> cells = {{commitmentField("rep"), Link{rep}},
                               {commitmentField("person"), Link{person}},
                               {commitmentField("what"), std::string("Send it")},
                               {commitmentField("state"), std::string(state)}};
    if (*due)
        cells.push_back({commitmentField("due"), day(due)});
    if (*closedOn)
        cells.push_back({commitmentField("closed_on"), day(closedOn)});
    return create(book, Entity::commitment, std::move(cells));
}

} // namespace ridealong
