// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/catalog.h"

namespace ridealong::cli {

namespace {

constexpr Command commands[] = {
    {"new", "Make a book", Needs::nothing, newBook},
    {"demo", "Make a realistic demonstration book", Needs::nothing, demo},
    {"info", "Say what the book holds", Needs::reading, info},
    {"import", "Import leads, activities, sales, costs, quotas or people", Needs::writing, importCommand},
    {"import revert", "Take an import back", Needs::writing, importRevert},
    {"export", "Export leads, activities, steps, sales, people or notes", Needs::reading, exportCommand},
    {"leads", "List leads", Needs::reading, leads},
    {"lead show", "Show a lead with all fields and its history", Needs::reading, leadShow},
    {"lead add", "Add a lead", Needs::writing, leadAdd},
    {"lead set", "Set fields of a lead", Needs::writing, leadSet},
    {"lead move", "Move a lead to another stage", Needs::writing, leadMove},
    {"lead delete", "Delete a lead", Needs::writing, leadDelete},
    {"lead restore", "Bring a deleted lead back", Needs::writing, leadRestore},
    {"lead merge", "Merge another lead into a lead", Needs::writing, leadMerge},
    {"lead override", "Set the manager's grade of a lead, or clear it", Needs::writing, leadOverride},
    {"lead overrides", "List the grades that the manager gave", Needs::reading, leadOverrides},
    {"log", "Log an activity", Needs::writing, logActivityCommand},
    {"steps", "List next steps", Needs::reading, steps},
    {"step add", "Plan the next step with a lead", Needs::writing, stepAdd},
    {"step done", "Finish a step, log it and plan the next", Needs::writing, stepDone},
    {"step move", "Move a step to another day", Needs::writing, stepMove},
    {"step drop", "Drop a step with a reason", Needs::writing, stepDrop},
    {"cadence list", "List the sequences of follow-ups", Needs::reading, cadenceList},
    {"cadence set", "Set the sequence of follow-ups for a grade and stage", Needs::writing, cadenceSet},
    {"cadence remove", "Remove the sequence for a grade and stage", Needs::writing, cadenceRemove},
    {"cadence usual", "Take the usual sequences for A and B", Needs::writing, cadenceUsual},
    {"cadence next", "Say what the cadence proposes for a lead", Needs::reading, cadenceNext},
    {"model show", "Show the scoring model in force", Needs::reading, modelShow},
    {"model export", "Write the scoring model to a file", Needs::reading, modelExport},
    {"model import", "Take a model file as the draft", Needs::writing, modelImport},
    {"model publish", "Grade by the draft from now on", Needs::writing, modelPublish},
    {"model versions", "List the published models", Needs::reading, modelVersions},
    {"model restore", "Publish an earlier version again", Needs::writing, modelRestore},
    {"model check", "Say what is wrong in a model file", Needs::bookIfGiven, modelCheck},
    {"model schema", "Print the JSON Schema of the model file", Needs::nothing, modelSchema},
    {"model preview", "Say what publishing a model file would change", Needs::reading, modelPreview},
    {"model backtest", "Hold a model against the closed leads", Needs::reading, modelBacktest},
    {"model suggest", "Suggest a scorecard from the closed leads", Needs::reading, modelSuggest},
    {"model drift", "Say which grades moved and what moved them", Needs::reading, modelDrift},
    {"grade", "Score and grade the leads", Needs::writing, grade},
    {"explain", "Say why a lead has its grade", Needs::reading, explainLead},
    {"lookalikes", "Find open leads that look like the best accounts", Needs::reading, lookalikesCommand},
    {"lookalikes deal", "Give clones without an owner to reps", Needs::writing, lookalikesDeal},
    {"lookalikes scoreboard", "Compare what became of clones and of other A's", Needs::reading,
     lookalikesScoreboard},
    {"mix", "Show the grade mix of the effort against the goals", Needs::reading, mix},
    {"calls", "Show the call list of a rep, or write it to a file", Needs::reading, calls, true},
    {"deal", "Deal leads to reps by territory, capacity and share of A's", Needs::writing, dealCommand},
    {"policy show", "Show the goals for the effort", Needs::reading, policyShow},
    {"policy set", "Set the goals for the effort", Needs::writing, policySet},
    {"brake show", "Show a rep's weeks, the brake and its releases", Needs::reading, brakeShow},
    {"brake release", "Release a rep's brake until a day", Needs::writing, brakeRelease},
    {"intake list", "List off-profile leads and what was said about them", Needs::reading, intakeList},
    {"intake approve", "Approve off-profile leads once", Needs::writing, intakeApprove},
    {"intake refuse", "Refuse off-profile leads with a reason", Needs::writing, intakeRefuse},
    {"intake park", "Put the answer off, until a day or for good", Needs::writing, intakePark},
    {"intake argue", "Ask again for a lead that was refused or parked", Needs::writing, intakeArgue},
    {"intake rates", "Show how many off-profile leads of each rep are refused", Needs::reading,
     intakeRatesCommand},
    {"process list", "List the sales processes", Needs::reading, processList},
    {"process add", "Add a sales process", Needs::writing, processAdd},
    {"process rename", "Give a sales process another name", Needs::writing, processRename},
    {"process remove", "Remove a sales process and move its leads to another", Needs::writing, processRemove},
    {"stage list", "List the stages of the processes", Needs::reading, stageList},
    {"stage add", "Add a stage to a process", Needs::writing, stageAdd},
    {"stage rename", "Give a stage another name", Needs::writing, stageRename},
    {"stage remove", "Remove a stage and move its leads to another", Needs::writing, stageRemove},
    {"stage set", "Set probability, normal time and exit criteria of a stage", Needs::writing, stageSet},
    {"pipeline", "Show what stands in each stage", Needs::reading, pipeline},
    {"funnel", "Show what became of the leads", Needs::reading, funnelCommand},
    {"sources", "Show which sources pay, or write it for marketing", Needs::reading, sourcesCommand, true},
    {"costs list", "List what sources cost by month", Needs::reading, costsList},
    {"costs set", "Set what a source or a campaign cost in a month", Needs::writing, costsSet},
    {"costs paste", "Set costs from a grid that was copied from a spreadsheet", Needs::writing, costsPaste},
    {"followup", "Show follow-up as revenue", Needs::reading, followUpCommand},
    {"handoff offer", "Offer inquiries to a rep", Needs::writing, handoffOffer},
    {"handoff accept", "Accept inquiries that were offered", Needs::writing, handoffAccept},
    {"handoff reject", "Reject inquiries before contact", Needs::writing, handoffReject},
    {"handoff disqualify", "Close inquiries after contact, as no decision", Needs::writing,
     handoffDisqualify},
    {"handoff recycle", "Give leads back for later", Needs::writing, handoffRecycle},
    {"handoff list", "List hand-offs and what became of them", Needs::reading, handoffList},
    {"handoff rates", "Show how often hand-offs are accepted", Needs::reading, handoffRatesCommand},
    {"handoff receipt", "Write for marketing what became of its leads", Needs::reading, handoffReceipt},
    {"followup audits", "List the inquiries to ask whether they bought", Needs::reading, followUpAudits},
    {"followup asked", "Record what an inquiry said: did it buy?", Needs::writing, followUpAsked},
    {"followup worth", "Say what following up is worth", Needs::reading, followUpWorthCommand},
    {"report weekly", "Write the weekly report", Needs::reading, reportWeekly, true},
    {"settings show", "Show what is set for the whole book", Needs::reading, settingsShow},
    {"settings set", "Set something for the whole book", Needs::writing, settingsSet},
    {"field list", "List the fields that the manager defined", Needs::reading, fieldList},
    {"field add", "Define a field for leads", Needs::writing, fieldAdd},
    {"field spellings", "List spellings of a text field that mean one value", Needs::reading, fieldSpellings},
    {"field fold", "Fold spellings of a text field into one value", Needs::writing, fieldFold},
    {"view list", "List the views of leads", Needs::reading, viewList},
    {"view save", "Save a view of leads", Needs::writing, viewSave},
    {"view delete", "Delete a saved view", Needs::writing, viewDelete},
    {"audit", "Say who changed what", Needs::reading, audit},
    {"undo", "Take back the last changes", Needs::writing, undo},
    {"redo", "Do again what was taken back", Needs::writing, redo},
    {"check", "Examine the health of the book", Needs::reading, check},
    {"backup", "Write a verified copy of the book", Needs::reading, backup},
    {"help", "Explain a command", Needs::nothing, help},
    {"manual", "Print the manual page", Needs::nothing, manual},
    {"completion", "Print the completion for a shell", Needs::nothing, completions},
};

} // namespace

std::span<const Command> catalog()
{
    return commands;
}

void declareGlobals(Options options, Globals &globals)
{
    options.add("--book", globals.book, "The book to work on")
        .fromEnvironment("RIDEALONG_BOOK")
        .called("FILE");
    options.flag("--json", globals.json, "Print one JSON document");
    options.add("--as", globals.as, "Who does it: a name, initials or e-mail").called("PERSON");
    options.add("--today", globals.today, "The day to take for today, such as 2026-11-21").called("DATE");
    options.flag("--quiet", globals.quiet, "No progress and no messages");
}

} // namespace ridealong::cli
