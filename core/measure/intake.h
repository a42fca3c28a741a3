// SPDX-License-Identifier: GPL-3.0-or-later
// Where off-profile leads stand at intake today, what was said about them, and how often each rep is refused.
// A lead stands as its field says; one that is parked waits again from the day until which it was parked. A
// lead of a book from before intake had a history is told from its fields. Ask again after a change.
#pragma once

#include "book/book.h"
#include "focus/intakeevent.h"

#include <vector>

namespace ridealong {

// All that the book knows, looked at once: for lists that ask of many leads.
class IntakeStates
{
public:
    explicit IntakeStates(const Book &book);
    Intake of(uint32_t lead) const; // Intake::none for a lead that never was there
    bool isWaiting(uint32_t lead) const { return of(lead) == Intake::waiting; }

private:
    const Book &m_book;
    std::vector<uint32_t> m_due; // parked ones whose day has come, ascending
};

bool waitsAtIntake(const Book &book, uint32_t lead); // the same, of one lead
bool isCallable(const Book &book, uint32_t lead);    // not held, refused or parked at intake
bool isRep(const Book &book, uint32_t person);
// The worst grade with which a lead of that rep need not wait: C, or B while the rep's brake is on.
Grade intakeFloor(const Book &book, uint32_t person);

struct IntakeCase
{
    uint32_t lead = 0;
    uint32_t person = 0; // who asked for it, else who has it; 0 for nobody
    Intake state = Intake::none;
    Date asked = {};       // since when it waits, or did before the last answer
    std::string plea = {}; // the rep's latest argument
    Date answered = {};    // lately; unset where the manager said nothing yet
    uint32_t answeredBy = 0;
    IntakeSaid answer = {};  // that answer
    std::string reason = {}; // of that answer
    Date until = {};         // of a parked one, where it has a day
};

struct IntakeQuery
{
    uint32_t person = 0;         // who asked; 0: everybody
    Intake state = Intake::none; // none: all of them
    bool openOnly = true;        // without leads that are closed by now
};

// The oldest first.
std::vector<IntakeCase> intakeCases(const Book &book, const IntakeQuery &query = {});

// As they stood at the end of that day, by what had been said until then: those of leads that came within the
// days.
std::vector<IntakeCase> intakeCasesOn(const Book &book, Period came, Date day);

struct IntakeRate
{
    uint32_t person = 0;
    int asked = 0, approved = 0, refused = 0, parked = 0;

    int answered() const { return approved + refused + parked; }
    double refusalRate() const { return answered() ? double(refused) / answered() : std::nan(""); }
};

// What was asked and answered in the period, for each rep who asked or was answered; most refused first.
std::vector<IntakeRate> intakeRates(const Book &book, Period period);

constexpr int intakeNewsDays = 14;
// Cases of that rep which the manager answered in the last days and which nobody argued since; newest first.
std::vector<IntakeCase> intakeNews(const Book &book, uint32_t person);

} // namespace ridealong
