// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/intakestory.h"

#include "demo/dice.h"
#include "demo/team.h"

#include <algorithm>

namespace ridealong::demo {

namespace {

constexpr int refusals[repCount] = {5, 5, 95, 10, 25, 20}; // percent

constexpr const char *pleas[] = {"They replace a pump this year",
                                 "Small, but the owner also runs a bottling plant",
                                 "A neighbour of one of our customers",
                                 "Asked me for a price at the counter",
                                 "",
                                 "Could grow next year",
                                 "Three sites, one buyer"};
constexpr const char *reasons[] = {"Off profile", "No project", "Off profile",
                                   "Duplicate",   "No project", "Wrong person"};

// A lead that got further had its yes.
bool mayBeRefused(const LeadPlan &lead)
{
    return lead.fate == Fate::lost || (lead.isOpen() && lead.stage <= contacted);
}

} // namespace

IntakeSaid IntakeStory::answer() const
{
    return state == Intake::refused  ? IntakeSaid::refused
           : state == Intake::parked ? IntakeSaid::parked
                                     : IntakeSaid::approved;
}

IntakeStory intakeStoryOf(const Plan &plan, const LeadPlan &lead)
{
    const NamedLead *named = lead.isOpen() && lead.named != noName ? &namedLeads()[lead.named] : nullptr;
    if (named && named->waits)
        return {.state = Intake::waiting, .plea = named->waits};
    if (lead.grade < Grade::D || lead.isInquiry())
        return {};
    Dice dice(plan.seed, 'i', uint64_t(&lead - plan.leads.data()));
    IntakeStory story{.state = Intake::approved, .plea = dice.oneOf(pleas)};
    if (mayBeRefused(lead) && dice.chance(refusals[lead.rep]))
        story = {.state = Intake::refused, .plea = story.plea, .reason = dice.oneOf(reasons)};
    else if (lead.isOpen() && !lead.firstTouch.isSet() && dice.chance(20))
        story = {.state = Intake::parked, .plea = story.plea, .reason = "Again with the new catalog"};
    story.answered = std::min(workdaysFrom(lead.created, dice.between(1, 4)), plan.today);
    return story;
}

} // namespace ridealong::demo
