// SPDX-License-Identifier: GPL-3.0-or-later
// The firms that the demonstration is about, invented by hand: who has the brake's overdue steps, whose A's
// wait, what was won this week. All other leads are made around them.
#pragma once

#include <cstdint>
#include <span>

namespace ridealong::demo {

enum Stages : uint8_t { suspect, contacted, qualified, demoed, quoted, openStages };
enum Source : uint8_t { website, referral, supplier, tradeShow, boughtList, prospecting, sourceCount };
extern const char *const sourceNames[sourceCount];
extern const char *const campaignNames[sourceCount]; // of each source one; empty for none

constexpr int8_t never = -1;   // touched
constexpr int8_t noStep = 127; // due

struct NamedLead
{
    const char *company, *town;
    int rep, score;
    Stages stage;
    int value;      // thousands
    int inStage;    // days
    int touchedAgo; // days
    const char *step;
    int due; // working days from today; under 0 it is overdue
    Source source;
    int industry; // of industries.h
    const char *contact = nullptr, *title = nullptr;
    int phone = -1;              // the last two digits
    const char *waits = nullptr; // at intake, with these words of the rep
};

struct NamedWin
{
    const char *company, *town;
    int rep, score, value; // thousands
    int wonAgo;            // working days
    Source source;
    int industry;
};

std::span<const NamedLead> namedLeads();
std::span<const NamedWin> namedWins();

// What happened at one of them, in words of its own.
struct NamedTouch
{
    const char *company;
    int ago; // days
    const char *kind;
    int minutes;
    const char *outcome, *note;
};
std::span<const NamedTouch> namedTouches();

} // namespace ridealong::demo
