// SPDX-License-Identifier: GPL-3.0-or-later
// What a line of the quick log comes to in this book: which lead is meant, what will be logged, which step is
// done by it, which comes next, and where the lead goes. Shown before it is saved; saved as one operation.
#pragma once

#include "change/op.h"
#include "followup/quicklog.h"
#include "lead/leadnames.h"
#include "work/moves.h"
#include "work/steps.h"

namespace ridealong {

struct QuickPlan
{
    std::vector<uint32_t> leads; // that the words may mean, best first
    uint32_t lead = 0;           // the one that is meant; 0 while it is open or unknown
    uint32_t contact = 0;        // whom "with" names, or the lead's only contact

    std::optional<ActivityWish> activity = {};
    uint32_t finishes = 0; // the open step that is done by it
    std::optional<StepWish> next = {};
    std::optional<MoveWish> move = {};
    Money value = {};
    std::string noteAlone = {}; // for the lead's own notes, where the line says nothing else

    QStringList says = {};     // what follows: "Stage moves from Contacted to Demo"
    QStringList warnings = {}; // off policy, out of turn, another promise at that time
    QString question = {};     // what must be answered first; empty when it can be saved

    bool canSave() const { return lead && question.isEmpty(); }
};

QuickContext quickContext(const Book &book, const LeadNames &names, int minuteNow);

// The lead is the one chosen by the person, or (0) found by the line's words: the only one that has them, the
// one with that whole name, the only one of them that is open and the person's own, or the only open one.
QuickPlan quickPlan(const Book &book, const LeadNames &names, const QuickLine &line, uint32_t person,
                    uint32_t chosenLead = 0);

// Appends all of the plan but a note alone, which session/quicklines.h adds to those that are there; or
// nothing where something refuses it.
Result<Logged> logQuickly(ChangeSet &changes, const Book &book, const QuickPlan &plan);

Deed deedOf(const Book &book, const QuickPlan &plan);

} // namespace ridealong
