// SPDX-License-Identifier: GPL-3.0-or-later
// Intake for a list that a rep imports: the new rows are graded in a book in memory while they are written,
// and those that a rep may not add without a yes are sent to the manager within the same action. Of anybody
// else's import nothing is looked at.
#pragma once

#include "book/book.h"

#include <memory>

namespace ridealong {

class ImportIntake
{
public:
    ImportIntake(const Book &book, uint32_t user, bool isOfLeads);
    ~ImportIntake();
    void see(const ChangeSet &changes);
    // Sends those that have to wait, as further changes of the action, and says how many they are.
    int64_t append(ChangeSet &changes) const;

private:
    const Book &m_book;
    uint32_t m_user;
    std::unique_ptr<Book> m_staging; // null where nobody has to wait
    std::vector<uint32_t> m_new;
};

} // namespace ridealong
