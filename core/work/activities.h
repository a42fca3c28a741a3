// SPDX-License-Identifier: GPL-3.0-or-later
// A touch is logged with the grade that the lead has now, and with what the policy says of it. Nothing is
// blocked: what is off policy or out of turn is marked, and said in a sentence.
#pragma once

#include "base/result.h"
#include "book/book.h"

#include <QStringList>
#include <string>

namespace ridealong {

struct ActivityWish
{
    uint32_t lead = 0;
    uint32_t kind = 0;
    uint32_t person = 0;
    Date on = {};             // today when unset
    int time = unsetInt;      // minute of the day
    int minutes = unsetInt;   // the kind's default when unset
    std::string outcome = {}; // "no answer", "voicemail", "left message" and "busy" reached nobody
    std::string role = {};    // of the manager: demonstrate, joint, observe
    std::string note = {};
};

struct Logged
{
    uint32_t activity = 0;
    Grade grade = Grade::none;
    bool offPolicy = false;
    bool queueJump = false;
    QStringList warnings = {};
};

Result<Logged> logActivity(ChangeSet &changes, const Book &book, const ActivityWish &wish);

// A better-graded lead of that person that was overdue, due or never touched, and not put off to a later day:
// the best and most urgent; 0 where there is none.
uint32_t leadPassedOver(const Book &book, uint32_t person, uint32_t lead);

} // namespace ridealong
