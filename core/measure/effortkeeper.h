// SPDX-License-Identifier: GPL-3.0-or-later
// The effort of a book, kept by difference: after a commit the activities of the leads that it touched are
// taken out as they counted before and put in as they count now; all else stays. What says more than leads
// (people, kinds, stages, a bulk, another day) makes it read everything again when it is next asked. For one
// thread; eight bytes an activity.
#pragma once

#include "measure/mix.h"

#include <optional>

namespace ridealong {

class EffortKeeper
{
public:
    const Effort &of(const Book &book); // valid until the book changes
    // To be told of each commit, after it.
    void note(const Book &book, const Touched &touched);
    void forget() { m_effort.reset(); }
    bool isKept(const Book &book) const { return m_effort && m_day == book.today(); }

private:
    CountedEffort countOf(const Book &book, const Activity &activity) const;
    void add(const CountedEffort &counted, int times);
    void readAll(const Book &book);
    void renewLead(const Book &book, uint32_t lead);

    std::optional<Effort> m_effort;
    Date m_day;                           // of the book when it was read
    std::vector<CountedEffort> m_counted; // by number of the activity
};

} // namespace ridealong
