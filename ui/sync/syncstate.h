// SPDX-License-Identifier: GPL-3.0-or-later
// What the page Sync shows, as one value: the laptops of the team with their last files, what the next file
// holds, what waits, what was refused. Read from the book and from what this laptop remembers; the page knows
// nothing else, so it can be shown with a made-up one.
#pragma once

#include "base/date.h"
#include "base/id.h"

#include <QString>
#include <QStringList>
#include <cstdint>
#include <vector>

namespace ridealong {

class Session;
struct DecisionMemory;

enum class LaptopState : uint8_t {
    thisOne,
    conflicts,
    merged,
    old,       // no file for SyncState::oldAfterDays
    undone,    // the import of its last file was taken back
    noFileYet, // in the team, nothing came from it
    invited,   // no laptop yet: the invitation is not answered
    revoked
};

struct LaptopLine
{
    uint32_t laptop = 0; // its row; 0 for an invitation
    Id id = {};          // of the laptop, or of the invitation
    uint32_t person = 0;
    QString who = {};      // "Tessa Okafor"
    QString first = {};    // "Tessa", for sentences
    QString initials = {}; // "TO"
    QString below = {};    // "Louisville"; for this one "This laptop"
    QString name = {};     // of the machine, or what somebody called it; empty where it says no more than who
    Instant lastFile = {};
    int64_t changes = 0; // of the last file
    int conflicts = 0;   // open ones with this person
    int daysOld = 0;
    bool isUndone = false; // the import of a file behind that one was taken back
    LaptopState state = LaptopState::noFileYet;

    bool operator==(const LaptopLine &) const = default;
};

struct RefusedFile
{
    int64_t number = 0;
    QString name;
    QString reason;        // what is wrong and what to do
    bool isUndone = false; // it was read, and its import taken back
    QString from = {};     // whose; of an undone one

    bool operator==(const RefusedFile &) const = default;
};

struct WaitingFile
{
    QString from; // "Anna"
    int64_t changes = 0;

    bool operator==(const WaitingFile &) const = default;
};

struct SyncState
{
    static constexpr int oldAfterDays = 5;

    bool isManager = true;
    bool isInTeam = false;
    bool isCopy = false; // must join before it may export
    bool canWrite = true;
    Date today = {};
    std::vector<LaptopLine> laptops = {}; // this one first; invitations and revoked ones last
    int64_t receivedThisWeek = 0;
    int64_t nextChanges = 0; // new since the last file
    int64_t nextAgain = 0;   // others that it repeats, for nobody has confirmed them
    Instant nextSince = {};
    std::vector<WaitingFile> waiting = {};
    std::vector<RefusedFile> refused = {}; // that nobody has dismissed
    int decisions = 0;                     // open ones
    Instant exchanged = {};                // the last file that came or went
    Date backedUp = {};                    // the day of the last backup
    int backedUpMinute = 0;                // of that day
    QString folder = {};                   // the exchange folder; empty for none

    bool isAlone() const { return laptops.size() < 2; }
    // Invited, and nobody has heard of it.
    bool owesFirstFile() const { return isInTeam && !isManager && !isCopy && !nextSince.isSet(); }
    bool operator==(const SyncState &) const = default;
};

// `memory` spares what the list of decisions would find anew; see sync/decisions.h.
SyncState syncState(const Session &session, DecisionMemory *memory = nullptr);

// What the top bar says. Quick enough to be asked after every change.
struct SyncNews
{
    bool isInTeam = false;
    Date today = {};
    Instant exchanged = {};
    int decisions = 0;
};
SyncNews syncNews(Session &session);
bool noteBackup(Session &session, Instant at); // one by hand, wherever it lies; false where it was not kept
// The file whose import was the last thing done and is taken back, so that only it can bring it again; empty
// for none.
QString undoneImport(const Session &session);
// Hides a refused file from now on.
void dismissRefused(Session &session, int64_t number);

} // namespace ridealong
