// SPDX-License-Identifier: GPL-3.0-or-later
// The two years of tests/data/focus/history.txt in a book: what a file can bring comes through an import,
// goals and settings through their verbs, the rest as rows of one commit each. Names are those of the file:
// initials of people, references of leads.
#pragma once

#include "support/tempbook.h"

#include <map>

namespace ridealong {

class TwoYears : public TempBook
{
public:
    static constexpr const char *today = "2027-01-06";

    TwoYears();

    uint32_t person(const std::string &initials) const { return book().personNamed(initials); }
    uint32_t lead(const std::string &reference) const { return m_leads.at(reference); }
    std::string nameOf(uint32_t lead) const
    {
        return std::string(book().leads().text(lead, leadField("reference")));
    }
    // The book as it is read on another day.
    std::unique_ptr<Session> openOn(Date day) const;

private:
    using Words = std::vector<std::string>;
    using Facts = std::map<std::string, std::vector<Words>>; // by the first word of the line

    static Facts readFacts();
    void decide(const Facts &facts);
    void addPeople(const std::vector<Words> &rows);
    void addLeads(const std::vector<Words> &rows);
    void addMoves(const std::vector<Words> &rows);
    void addSteps(const std::vector<Words> &rows);
    void addReleases(const std::vector<Words> &rows);
    void addMarkedTouches(const std::vector<Words> &rows);
    void importTouches(const std::vector<Words> &rows);
    Value personIn(const std::string &word) const;
    Link stageIn(const std::string &word) const;
    Link kindIn(const std::string &word) const { return {book().kindNamed(word)}; }
    void commit(ChangeSet changes);

    std::map<std::string, uint32_t> m_leads;
};

} // namespace ridealong
