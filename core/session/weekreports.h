// SPDX-License-Identifier: GPL-3.0-or-later
// The packs of the weekly report: frozen by themselves when their week is over, opened later with the figures
// of then. A laptop shows its own snapshot, else the one that was taken first elsewhere. Freezing is passed
// over by undo; words that a manager wrote are an edit like any other. Private notes and coaching are in none
// of them.
#pragma once

#include "report/earlywords.h"
#include "report/reports.h"
#include "session/session.h"

#include <string>
#include <utility>
#include <vector>

namespace ridealong {

// A figure that would be another one today, because the past was corrected after the week was frozen. What
// ordinary work changes, such as a forecast by the values of today, is none.
struct CorrectedFigure
{
    QString label;
    QString then;
    QString today;
};

struct WeekReport
{
    Week week;
    std::string pack;
    report::Report report; // `opening` as the figures say it
    QString opening;       // of the manager; empty: the report's own
    bool isFrozen = false;
    Date takenOn = {};
    std::vector<CorrectedFigure> corrected = {};
    report::EarlyWords early = {}; // what they no longer say of his words
};

struct SnapshotInfo
{
    Week week;
    Date takenOn;                   // the first of its packs, on any laptop
    std::vector<std::string> packs; // in the order of the table of reports
};

// The newest first.
std::vector<SnapshotInfo> reportSnapshots(const Book &book);
bool isReportFrozen(const Book &book, Week week, std::string_view pack);

// Only a manager's book that is open for writing and has leads; the week that was over last.
bool areReportsDue(const Session &session);
Status freezeReports(Session &session, Week week); // all packs that are not frozen yet; refuses an open week
Status freezeReportsIfDue(Session &session);

// The two halves of freezing. The first reads only, so a worker can do it on a session of its own; the second
// commits, and passes over packs that were frozen meanwhile.
struct MadeReports
{
    Week week;
    Date takenOn;
    std::vector<std::pair<std::string, std::string>> packs = {}; // and the text of the report
};
Result<MadeReports> reportsToFreeze(const Session &session, Week week, Instant madeAt,
                                    const Progress &progress = {});
Status freezeReports(Session &session, MadeReports made);

// Frozen where it is, else made from the book as it stands. Fails for a pack that there is none of, and for a
// snapshot that can't be read.
Result<WeekReport> weekReport(const Session &session, Week week, std::string_view pack, Instant madeAt);
// Of the book as it stands, also where a frozen one is there.
Result<WeekReport> freshReport(const Session &session, Week week, std::string_view pack, Instant madeAt);
// Figures by their ids that would be others in today's report.
std::vector<CorrectedFigure> correctedFigures(const report::Report &frozen, const report::Report &today);
// Of figures that are made from what is kept of today alone, last week's is the one that was frozen then.
void takeLastWeek(report::Report &report, const report::Report &frozen);
// The manager's own words; empty takes them back. One undo. `drafted` is what the figures say while he
// writes, so that it can be told later what they no longer say; the same words again are his word that they
// hold.
Status wordReport(Session &session, Week week, std::string_view pack, const QString &opening,
                  const QString &drafted = {});
// As it goes out: with the words of the arrangement, and their day where the figures have left them behind.
report::Document composedReport(const WeekReport &report, const report::Arrangement &arrangement);

// Two weeks beside each other: each figure of the later one with that of the earlier one and the difference.
report::Table comparedWeeks(const WeekReport &earlier, const WeekReport &later);

} // namespace ridealong
