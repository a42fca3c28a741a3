// SPDX-License-Identifier: GPL-3.0-or-later
// What the Coaching page shows of one rep, as values made from the book; words in the words of the page. A
// private note is read here and nowhere else on the page, and only for the manager who wrote it.
#pragma once

#include "measure/coaching.h"

#include <QString>

namespace ridealong {

class Session;

// A line of the list of reps.
struct RepLine
{
    uint32_t rep = 0;
    QString name, initials;
    QString below;   // the last ride, or what is due
    QString average; // of the last rated ride; empty for none
    uint32_t debriefDue = 0;

    QString spoken() const;
    bool operator==(const RepLine &) const = default;
};

// Those of the team, then people who left and have rides or ratings.
std::vector<RepLine> repLines(const Book &book, const std::vector<CadenceRow> &cadence);
// "4 of 6 reps had a ride-along in the last 28 days."
QString cadenceSentence(const Book &book, const std::vector<CadenceRow> &cadence);

// A note or a debrief, as a card.
struct CoachingItem
{
    Entity entity = Entity::coachingNote; // or privateNote, or ride: its debrief
    uint32_t row = 0;
    Date on;
    QString title, text;
    QString marks; // read and acknowledged; empty for neither
    QString reply; // the rep's comment with the name before it
    bool isPrivate = false;
    bool isRead = false, isAcknowledged = false;

    bool operator==(const CoachingItem &) const = default;
};

enum class Reader { manager, rep };
// Newest first. The manager: the own private notes and all shared ones. The rep: shared notes and debriefs.
std::vector<CoachingItem> coachingItems(const Book &book, uint32_t rep, uint32_t user, Reader reader);
// Of a rep's shared notes and debriefs those not read yet.
int unreadItems(const Book &book, uint32_t rep);

struct CommitmentLine
{
    uint32_t row = 0;
    QString what, below, state; // state: empty while open and not missed
    enum class Box { open, kept, missed, dropped } box = Box::open;
    bool mayChange = true;

    QString spoken() const;
    bool operator==(const CommitmentLine &) const = default;
};
// As commitmentsOf() orders them; `only` other than 0 may change only what that person promised.
std::vector<CommitmentLine> commitmentLines(const Book &book, uint32_t rep, uint32_t only);

struct PlannedRide
{
    uint32_t ride = 0; // 0: none is planned
    QString title, goal;
};
PlannedRide plannedRideOf(const Book &book, uint32_t rep);

// The oldest planned ride whose day has come, also today's: its debrief can be written. 0 for none.
uint32_t debriefToWrite(const Book &book, uint32_t rep);

// A ride of the rep, newest first.
struct RideLine
{
    uint32_t ride = 0;
    bool isPlanned = false;
    Date day = {};
    QString on = {}, with = {}, about = {}, average = {}, answer = {};
};
std::vector<RideLine> rideLines(const Book &book, uint32_t rep, const SkillTable &skills);

// The columns that a rep's growth is judged by, oldest first: rides; days rated by themselves only where no
// ride was, for they hold a skill or two.
std::vector<RatedRide> ratedTimes(const SkillTable &skills);
// The rating in a cell of the table; 0 for none.
uint32_t ratingAt(const Book &book, uint32_t rep, uint32_t skill, const RatedRide &when);
QString skillName(const Book &book, uint32_t skill);
QString skillGuide(const Book &book, uint32_t skill, int value); // as it is today
QString averageWords(double average);                            // "3.5"; empty for none

} // namespace ridealong
