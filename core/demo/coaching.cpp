// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/coaching.h"

namespace ridealong::demo {

namespace {

struct SkillRow
{
    const char *name;
    const char *guides[5];
};

constexpr SkillRow skillRows[skillCount] = {
    {"Opens with an agenda",
     {"Starts to talk, no word on why we are here", "Says why, but asks nothing of the buyer",
      "Names a purpose when reminded in the car", "Names purpose, time and the wished result",
      "Opens so well that the buyer repeats the agenda"}},
    {"Asks good questions",
     {"Tells instead of asking", "Asks about pumps only", "Asks about the process with help",
      "Asks on until cost and cause are known", "Buyer says: nobody ever asked us that"}},
    {"Checks the profile",
     {"Drives out without a look at the grade", "Looks, and goes anyway", "Asks two of the open questions",
      "Answers what is open before the second visit", "Says no to a wrong visit and says why"}},
    {"Runs the demo",
     {"Shows everything there is", "Follows the slides", "Shows what was asked for",
      "Shows what the buyer said hurts", "Lets the buyer run it"}},
    {"Handles objections",
     {"Gives a discount at the first one", "Argues", "Listens, then needs help with the answer",
      "Finds out what is behind it", "Has it answered by a customer"}},
    {"Asks for the next step",
     {"Leaves with thanks", "Promises to call some day", "Asks when reminded", "Leaves with a date",
      "Leaves with a date and what the buyer does until then"}},
    {"Asks for the order",
     {"Never asks", "Hints", "Asks once and stops", "Asks, and stays silent",
      "Knows who signs before asking"}},
    {"Plans and follows up",
     {"Week is made on Monday in the car", "Plans visits, not goals", "Every visit has a goal",
      "Promises are kept in time", "Others plan by this rep's week"}}};

struct CommitmentRow
{
    int rep;
    bool byManager;
    const char *what;
    int due;        // days from today
    size_t ride;    // of the past ones, from the last: 0
    int closed = 0; // days ago that it was kept; 0: open
};

constexpr CommitmentRow commitments[] = {
    {4, false, "Book the second demo at Queen City Pharma", 2, 0},
    {4, true, "Lend the cutaway pump for Ohio River Starch", 1, 0},
    {4, false, "Write three questions before each first visit", 12, 0},
    {4, false, "Ask for a date before leaving the room", -14, 1, 15},
    {4, false, "Stop visits to D leads without asking", -14, 1},
    {4, false, "Call every quote back within two days", -20, 1, 21},
    {4, false, "Show Dana the demo of the seal kit", -60, 2, 62},
    {4, false, "Learn the three starch references", -66, 2, 70},
    {4, false, "Send an agenda the day before", -75, 2, 77},
    {4, false, "Bring the plant manager to the second visit", -100, 3, 104},
    {4, false, "Set a next step for each A", -112, 3, 113},
    {2, false, "No first visits to D or E without asking", 14, 0},
    {2, true, "Get the trial pump released", 0, 0},
    {2, false, "Call back three late quotes", -10, 0},
    {2, false, "Ask who signs at each demo", -60, 1, 58},
    {3, false, "Ask for a referral at every won customer", 9, 0},
    {3, true, "Send the resin seal case study", 1, 0},
    {3, false, "Practise the price answer", -30, 0, 33},
    {0, false, "Ask for the order at Buckeye Beverage", 3, 0},
    {0, false, "Two visits a week before nine", -4, 0, 5},
    {0, false, "Call back every quote the same week", -41, 1, 43},
    {1, false, "Show Luis a quote review", 8, 0},
    {1, false, "Bring the safety sheet to each ethanol plant", -20, 1, 22},
    {5, false, "Plan Mondays around Toledo", 5, 0},
    {5, false, "Name the next step in the first call", -6, 0, 7}};

struct NoteRow
{
    int rep;
    bool isPrivate;
    size_t ride; // of the past ones, from the last
    const char *text;
};

constexpr NoteRow notes[] = {
    {4, true, 0,
     "Rushes when the buyer is technical. Let him sit in silence longer. He would be ready to ride alone at "
     "Mill Creek in November."},
    {4, false, 0,
     "You opened every call with an agenda, and Ohio River Starch noticed. Next time name the date before "
     "you pack the samples."},
    {4, false, 1, "Profile check before the drive saved us a trip to Florence. Keep doing that."},
    {4, true, 1, "Takes criticism well when it comes with an example."},
    {4, false, 2, "The demo was yours from start to end."},
    {4, false, 3, "Ask the second question before you answer the first one."},
    {4, true, 4, "First quarter is about courage, not about numbers."},
    {2, true, 0,
     "Goes where he is liked. Talk about it before the quarter ends, not in front of the others."},
    {2, false, 0, "Good demo at the castings plant. The next step was missing: they did not know either."},
    {3, false, 0, "Two calls with one goal each. That is how it is done."},
    {3, true, 0, "Ready for two key accounts next year. Talk about it in December."},
    {0, false, 0, "You let the buyer run the pump. Ask for the order while he is still smiling."},
    {1, false, 0, "Nothing to add to the quote review. Show it to Luis."},
    {1, true, 0, "Wants to lead. Let her run the January kickoff."},
    {5, false, 0, "Agenda in the first minute, at all three stops."}};

} // namespace

const char *skillName(size_t skill)
{
    return skillRows[skill].name;
}

std::string guideOf(size_t skill, int value)
{
    return value >= 1 && value <= 5 ? skillRows[skill].guides[value - 1] : "";
}

// In place of the usual ones of a new book.
Skills writeSkills(Rows &rows)
{
    constexpr FieldNo guideFields[] = {skillField("guide_1"), skillField("guide_2"), skillField("guide_3"),
                                       skillField("guide_4"), skillField("guide_5")};
    const auto &usual = rows.book().tables().skill;
    Skills skills = {};
    for (size_t i = 0; i < skillCount; ++i) {
        std::vector<Cell> cells = {{skillField("name"), std::string(skillRows[i].name)},
                                   {skillField("position"), int64_t(i + 1)}};
        for (size_t guide = 0; guide < std::size(guideFields); ++guide)
            cells.push_back({guideFields[guide], std::string(skillRows[i].guides[guide])});
        const uint32_t row = uint32_t(i + 1);
        if (usual.has(row))
            rows.set(Entity::skill, row, std::move(cells));
        skills[i] = usual.has(row) ? row : rows.create(Entity::skill, std::move(cells));
    }
    return skills;
}

void writeCommitments(Rows &rows, const Plan &plan, const Links &links, const RideRows &rides)
{
    for (const CommitmentRow &row : commitments) {
        const size_t rep = size_t(row.rep);
        const auto &past = rides.past[rep];
        const PastRide &ride = pastRides(row.rep)[past.size() - 1 - row.ride];
        std::vector<Cell> cells = {
            {commitmentField("rep"), Link{links.reps[rep]}},
            {commitmentField("person"), Link{row.byManager ? links.manager : links.reps[rep]}},
            {commitmentField("what"), std::string(row.what)},
            {commitmentField("due"), onWorkday(plan.today.plus(row.due))},
            {commitmentField("state"), std::string(row.closed ? "kept" : "open")},
            {commitmentField("ride"), Link{past[past.size() - 1 - row.ride]}},
            {commitmentField("made_on"), dayOf(plan, ride)},
            {commitmentField("by"), Link{links.manager}}};
        if (row.closed)
            cells.push_back({commitmentField("closed_on"), onWorkday(plan.today.plus(-row.closed))});
        rows.create(Entity::commitment, std::move(cells));
    }
}

void writeNotes(Rows &rows, const Plan &plan, const Links &links, const RideRows &rides)
{
    for (const NoteRow &row : notes) {
        const auto &past = rides.past[size_t(row.rep)];
        const size_t at = past.size() - 1 - row.ride;
        const Date on = dayOf(plan, pastRides(row.rep)[at]);
        std::vector<Cell> shared = {{coachingNoteField("rep"), Link{links.reps[size_t(row.rep)]}},
                                    {coachingNoteField("text"), std::string(row.text)},
                                    {coachingNoteField("on"), on},
                                    {coachingNoteField("by"), Link{links.manager}},
                                    {coachingNoteField("ride"), Link{past[at]}}};
        if (!row.isPrivate && on < plan.today.plus(-7)) {
            shared.push_back({coachingNoteField("read_on"), on.plus(1)});
            shared.push_back({coachingNoteField("acknowledged_on"), on.plus(1)});
        }
        if (!row.isPrivate)
            rows.create(Entity::coachingNote, std::move(shared));
        else
            rows.create(Entity::privateNote, {{privateNoteField("rep"), Link{links.reps[size_t(row.rep)]}},
                                              {privateNoteField("text"), std::string(row.text)},
                                              {privateNoteField("on"), on},
                                              {privateNoteField("by"), Link{links.manager}},
                                              {privateNoteField("ride"), Link{past[at]}}});
    }
}

} // namespace ridealong::demo
