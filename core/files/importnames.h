// SPDX-License-Identifier: GPL-3.0-or-later
// Names in a file and the rows of the book that they mean: people by name, initials or e-mail, stages and
// kinds by name, key, or the usual words of other programs ("Closed Won"). A person whom the book does not
// know is added as a rep, so that a first import needs no set-up; stages and kinds are never made up.
#pragma once

#include "book/book.h"

#include <QString>
#include <string>
#include <unordered_map>
#include <vector>

namespace ridealong {

class ImportNames
{
public:
    explicit ImportNames(const Book &book);

    uint32_t person(std::string_view name) const; // 0 for none
    // Of this process if it has one of that name, else of the first that has; "Key accounts/Demo" says which.
    uint32_t stage(std::string_view name, uint32_t process = 0) const;
    uint32_t kind(std::string_view name) const;
    uint32_t find(Entity entity, std::string_view name) const;

    uint32_t personOrNew(std::string_view name, ChangeSet &changes, std::string_view role = "rep");
    // Another name of a person, such as an e-mail that the file gives.
    void note(uint32_t person, std::string_view name);
    void noteAdded(std::string_view name) { m_added.emplace_back(name); }
    const std::vector<std::string> &added() const { return m_added; }

    QString stageNames() const; // "Suspect, Contacted, Qualified", for sentences
    QString kindNames() const;

private:
    using Index = std::unordered_map<std::string, uint32_t>;
    uint32_t stageCalled(const std::string &word, uint32_t process) const;

    const Book &m_book;
    Index m_people, m_stages, m_kinds;
    std::vector<std::string> m_added;
};

} // namespace ridealong
