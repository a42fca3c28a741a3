// SPDX-License-Identifier: GPL-3.0-or-later
// A team of real books in folders of their own, each with its keys, as on laptops of their own: two managers,
// two reps, and a second laptop of one of them. Made once (passphrases take their time) and copied for each
// history. Everything expects; a failure names its laptop.
#pragma once

#include "session/exchange.h"

#include <QTemporaryDir>
#include <memory>
#include <string>
#include <vector>

namespace ridealong {

struct RealLaptop
{
    int person = 0; // of the plan: 0 and 1 are managers
    QString folder;
    std::unique_ptr<Session> session = {};

    QString book() const { return folder + QStringLiteral("/Team.ridealong"); }
    const Book &data() const { return session->book(); }
};

// A template for temporary folders: in memory where there is such a place, for the sake of all the fsyncs.
QString inMemory();

class RealTeam
{
public:
    static constexpr int persons[] = {0, 2, 3, 1, 2};
    static constexpr int64_t begun = 1'789'900'000'000; // milliseconds

    RealTeam(); // of all laptops, who know each other
    std::vector<RealLaptop> copied(const QString &to, size_t laptops) const;
    const Id &personId(int person) const { return m_ids[size_t(person)]; }

private:
    void invite(size_t laptop);
    QTemporaryDir m_folder{inMemory()};
    std::vector<RealLaptop> m_laptops;
    std::vector<Id> m_ids; // of persons
};

// This machine is that laptop from now on.
void sitAt(const RealLaptop &laptop);
void openAt(RealLaptop &laptop, int64_t now);
QString sentBy(RealLaptop &laptop, const QString &file);                  // empty, or why not
QString takenBy(RealLaptop &laptop, const QString &file, int64_t &taken); // the same
// What two laptops both hold, as canonical text; the scopes by their names.
std::vector<std::string> scopesOfBoth(const RealLaptop &one, const RealLaptop &other, const RealTeam &team);
std::string dumpOf(const RealLaptop &laptop, const std::vector<std::string> &scopes);

} // namespace ridealong
