// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at leads before something happens to the Book and says afterwards whose grade moved, and by what: a
// value that lives for one commit, import or midnight. Leads that it did not look at can still be told of by
// the Book; their reason is then that the settings changed, or the model.
#pragma once

#include "book/book.h"
#include "scoring/gradechange.h"

namespace ridealong {

class GradeWatch
{
public:
    GradeWatch(const Book &book, const ChangeSet &changes); // the leads that they are about
    explicit GradeWatch(const Book &book);                  // all of them

    // Of leads that the Book says have another grade now.
    std::vector<GradeChange> told(const Book &book, std::span<const GradeShift> shifts, Instant at) const;
    // Of those that it looked at; leads that are new have no change.
    std::vector<GradeChange> found(const Book &book, Instant at) const;

private:
    struct Was
    {
        Grade grade = Grade::none;
        Grade gate = Grade::none; // the grade that a gate held it to
        Grade managers = Grade::none;
        bool frozen = false; // closed, with the grade that it closed with
    };

    void look(const Book &book);
    static Was wasOf(const Book &book, uint32_t lead);
    std::vector<GradeReason> reasonsOf(const Book &book, uint32_t lead) const;
    void addCriteria(std::vector<GradeReason> &reasons, const Book &book, size_t place) const;
    GradeChange changeOf(const Book &book, const GradeShift &shift, Instant at) const;

    std::vector<uint32_t> m_leads; // ascending
    std::vector<Was> m_was;
    std::vector<std::vector<uint16_t>> m_answers; // by criterion
    int m_version = 0;
    Date m_today;
};

// Whether time alone can move grades by the book's model, between two days on which nothing was committed.
bool readsTime(const Book &book, Date from, Date to);

} // namespace ridealong
