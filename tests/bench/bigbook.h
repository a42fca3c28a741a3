// SPDX-License-Identifier: GPL-3.0-or-later
// A book of 100,000 leads, a million activities and 60,000 open steps in a file, made once a run, for what is
// measured on a whole book; and the same leads and activities in a plain SQLite file, 20 columns a lead, for
// the limits.
#pragma once

#include "session/session.h"

#include <sqlite3.h>

namespace ridealong::bench {

constexpr uint32_t bigLeads = 100'000, bigActivities = 1'000'000;

QString bigBookPath();
std::string plainBookPath();
Clock benchClock();
std::unique_ptr<Session> openBigBook();
// The same open book for all that only read it or write single cells.
Session &bigBook();

class PlainDb
{
public:
    explicit PlainDb(const std::string &path);
    ~PlainDb();
    PlainDb(PlainDb &&) = delete;

    void run(const std::string &sql) const;
    sqlite3_stmt *prepared(const std::string &sql) const; // the caller finalizes it

private:
    sqlite3 *m_db = nullptr;
};

double heapMegabytes(); // in use now

// What the process took in memory at most since this was made, above what it had then. Linux alone tells it.
class PeakMemory
{
public:
    PeakMemory();
    double megabytes() const;

private:
    double m_before;
};

// Of many times of one gesture: the one that a share of them stays below.
double percentile(std::vector<double> seconds, double share);

} // namespace ridealong::bench
