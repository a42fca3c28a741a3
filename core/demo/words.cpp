// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/words.h"
#include "demo/industries.h"

#include <string_view>

namespace ridealong::demo {

namespace {

constexpr const char *interestedNotes[] = {
    "Line 2 loses prime twice a week, wants a second opinion",   "Asked what a spare seal kit costs",
    "Seal life is down to four months on the transfer pumps",    "Maintenance budget opens next quarter",
    "Compares us with two others, price is not the first point", "Wants the pump curve and the weight",
    "Has three pumps of the same make, all past ten years",      "Asked for a reference in the same industry",
    "Energy bill is the topic, showed the drive savings",        "Their buyer needs three offers"};
constexpr const char *nobodyNotes[] = {"Left word with the front desk",
                                       "Voicemail, will try before the shift change", "Out until Thursday",
                                       "No answer, second try"};
constexpr const char *notNowNotes[] = {"Freeze on spending until the quarter ends",
                                       "New line is put off to spring",
                                       "Happy with the present supplier, stay in touch"};
constexpr const char *visitNotes[] = {"Walked the pump room, counted what is installed",
                                      "Looked at the leaking stuffing boxes with the night shift",
                                      "Took the suction pressures, drawing follows",
                                      "Met the plant manager, she signs up to $50k",
                                      "Measured the skid space, a close-coupled unit fits"};
constexpr const char *demoNotes[] = {"Trial pump ran two hours at full load, no leak",
                                     "Demo on line 3, four people, asked for a quote",
                                     "Showed the seal change in eleven minutes"};
constexpr const char *mailNotes[] = {"Sent the data sheet", "Sent the line survey",
                                     "Answered the delivery question", "Sent two references"};

constexpr const char *steps[openStages][5] = {
    {"First call", "Introduce us to maintenance", "Find the plant engineer", "First call",
     "Send the line card"},
    {"Second call", "Second call", "Site visit", "Ask for the pump list", "Send the seal guide"},
    {"Site visit", "Send the pump curve", "Find the budget owner", "Send the line survey", "Book the demo"},
    {"Second demo", "Trial result", "Safety review", "Set the trial-pump date", "Debrief the demo"},
    {"Quote review call", "Decision call", "Price answer", "Answer the delivery question",
     "Call back on the quote"}};

constexpr const char *lostReasons[] = {
    "Price",       "Bought from a competitor", "No need", "No budget", "Delivery time",
    "Unreachable", "Not our profile"};
constexpr int lostByGrade[gradeCount][7] = {{30, 34, 4, 8, 20, 4, 0},
                                            {28, 28, 8, 14, 14, 8, 0},
                                            {20, 18, 22, 18, 6, 14, 2},
                                            {8, 8, 30, 14, 2, 18, 20},
                                            {2, 4, 26, 10, 0, 18, 40}};
constexpr const char *undecided[] = {"Project put off", "Budget frozen", "Repaired the old pumps"};

template<size_t N>
std::string linesOf(const char *const (&reasons)[N])
{
    std::string lines;
    for (const char *reason : reasons)
        lines += (lines.empty() ? "" : "\n") + std::string(reason);
    return lines;
}

bool has(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

std::string callOutcome(const Doing &doing, const LeadPlan &lead, Dice &dice)
{
    constexpr const char *outcomes[] = {"interested", "no answer",  "voicemail",
                                        "not now",    "wants demo", "wants quote"};
    const bool later = lead.stage >= demoed && doing.on >= lead.entered[demoed];
    const int best = lead.grade <= Grade::B ? 46 : 28;
    const int weights[] = {best, 18, 16, lead.grade <= Grade::B ? 8 : 26, later ? 0 : 5, later ? 6 : 1};
    return outcomes[dice.weighted(weights)];
}

} // namespace

std::string outcomeOf(const Doing &doing, const LeadPlan &lead, Dice &dice)
{
    switch (doing.moment) {
    case Moment::named:
        return namedTouches()[doing.named].outcome;
    case Moment::contacted:
        return "interested";
    case Moment::qualified:
        return "wants demo";
    case Moment::demo:
        return "wants quote";
    case Moment::quote:
        return {};
    case Moment::won:
        return "won";
    case Moment::last:
        if (lead.fate == Fate::lost)
            return "lost";
        break;
    default:
        break;
    }
    if (doing.kind == Kind::email)
        return dice.chance(35) ? "replied" : "";
    if (doing.kind == Kind::call)
        return callOutcome(doing, lead, dice);
    return dice.chance(80) ? "interested" : "not now";
}

std::string noteOf(const Doing &doing, const LeadPlan &lead, Dice &dice)
{
    if (doing.moment == Moment::named)
        return namedTouches()[doing.named].note;
    if (doing.moment == Moment::quote)
        return "Quote Q-" + std::to_string(1000 + doing.lead * 7 % 9000) + " sent, $" +
               std::to_string(lead.value / 1000) + 'k';
    if (!dice.chance(doing.moment == Moment::between ? 30 : 55))
        return {};
    if (doing.kind == Kind::visit || doing.kind == Kind::meeting)
        return dice.oneOf(visitNotes);
    if (doing.kind == Kind::demo)
        return dice.oneOf(demoNotes);
    return dice.oneOf(mailNotes);
}

std::string nextStepOf(const LeadPlan &lead, Dice &dice)
{
    if (lead.fate == Fate::parked)
        return "Look again";
    if (lead.named != noName)
        return namedLeads()[lead.named].step;
    if (lead.grade >= Grade::D)
        return lead.stage == suspect ? "Ask who buys pumps there" : "Second call";
    return steps[lead.stage][size_t(dice.below(5))];
}

Kind kindOfStep(std::string_view note)
{
    if (has(note, "Send") || has(note, "email"))
        return Kind::email;
    if (has(note, "isit") || has(note, "survey"))
        return Kind::visit;
    if (has(note, "econd demo") || has(note, "Trial"))
        return Kind::demo;
    return has(note, "Debrief") || has(note, "review") ? Kind::meeting : Kind::call;
}

std::string lostReasonLines()
{
    return linesOf(lostReasons);
}

std::string noDecisionReasonLines()
{
    return linesOf(undecided);
}

const char *reasonOf(const LeadPlan &lead, Dice &dice)
{
    if (lead.fate == Fate::lost)
        return lostReasons[dice.weighted(lostByGrade[int(lead.grade) - 1])];
    return lead.fate == Fate::noDecision ? dice.oneOf(undecided) : "";
}

std::string leadNoteOf(const LeadPlan &lead, Dice &dice)
{
    if (!dice.chance(lead.grade <= Grade::B ? 45 : 15))
        return {};
    return std::string(dice.oneOf(interestedNotes)) + ". " + industries[lead.industry].products[0] +
           " are the way in.";
}

} // namespace ridealong::demo
