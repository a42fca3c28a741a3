// SPDX-License-Identifier: GPL-3.0-or-later
#include "change/op.h"

#include <QCoreApplication>

namespace ridealong {

namespace {

// %1 is the subject, %2 the detail. `fuller` takes the place of the sentence where the deed says more than
// that has room for.
struct Row
{
    Op op;
    const char *key;
    const char *sentence;
    const char *fuller = nullptr;
};

constexpr Row ops[] = {
    {Op::setUp, "set-up", QT_TRANSLATE_NOOP("op", "Set up the book")},
    {Op::import, "import", QT_TRANSLATE_NOOP("op", "Imported %1")},
    {Op::addLead, "add-lead", QT_TRANSLATE_NOOP("op", "Added %1")},
    {Op::editLead, "edit-lead", QT_TRANSLATE_NOOP("op", "Changed %1")},
    {Op::moveStage, "move-stage", QT_TRANSLATE_NOOP("op", "Moved %1 to %2")},
    {Op::deleteLead, "delete-lead", QT_TRANSLATE_NOOP("op", "Deleted %1")},
    {Op::restoreLead, "restore-lead", QT_TRANSLATE_NOOP("op", "Restored %1")},
    {Op::mergeLeads, "merge-leads", QT_TRANSLATE_NOOP("op", "Merged %2 into %1")},
    {Op::logActivity, "log-activity", QT_TRANSLATE_NOOP("op", "Logged %2 with %1")},
    {Op::planStep, "plan-step", QT_TRANSLATE_NOOP("op", "Planned the next step with %1")},
    {Op::finishStep, "finish-step", QT_TRANSLATE_NOOP("op", "Finished a step with %1")},
    {Op::publishModel, "publish-model", QT_TRANSLATE_NOOP("op", "Published %1")},
    {Op::overrideGrade, "override-grade", QT_TRANSLATE_NOOP("op", "Set the grade of %1 to %2")},
    {Op::editTeam, "edit-team", QT_TRANSLATE_NOOP("op", "Changed the team: %1")},
    {Op::editPolicy, "edit-policy", QT_TRANSLATE_NOOP("op", "Changed the goals of %1")},
    {Op::releaseBrake, "release-brake", QT_TRANSLATE_NOOP("op", "Released the brake of %1")},
    {Op::answerIntake, "answer-intake", QT_TRANSLATE_NOOP("op", "Answered %1 at intake: %2")},
    {Op::assign, "assign", QT_TRANSLATE_NOOP("op", "Gave %1 to %2")},
    {Op::editView, "edit-view", QT_TRANSLATE_NOOP("op", "Changed the views: %1")},
    {Op::editProcess, "edit-process", QT_TRANSLATE_NOOP("op", "Changed the sales process"),
     QT_TRANSLATE_NOOP("op", "Changed the sales process: %1")},
    {Op::editSettings, "edit-settings", QT_TRANSLATE_NOOP("op", "Changed the settings"),
     QT_TRANSLATE_NOOP("op", "Changed the settings: %1")},
    {Op::undo, "undo", QT_TRANSLATE_NOOP("op", "Undid: %1")},
    {Op::redo, "redo", QT_TRANSLATE_NOOP("op", "Did again: %1")},
    {Op::revertImport, "revert-import", QT_TRANSLATE_NOOP("op", "Took back the import of %1")},
    {Op::recordSale, "record-sale", QT_TRANSLATE_NOOP("op", "Recorded a sale to %1")},
    {Op::customField, "custom-field", QT_TRANSLATE_NOOP("op", "Defined the field %1"),
     QT_TRANSLATE_NOOP("op", "Changed the field %1: %2")},
    {Op::demo, "demo", QT_TRANSLATE_NOOP("op", "Made the demonstration")},
    {Op::saveModelDraft, "save-model-draft", QT_TRANSLATE_NOOP("op", "Saved the draft of %1")},
    {Op::discardModelDraft, "discard-model-draft", QT_TRANSLATE_NOOP("op", "Discarded the draft of %1")},
    {Op::foldSpellings, "fold-spellings", QT_TRANSLATE_NOOP("op", "Folded spellings of %1"),
     QT_TRANSLATE_NOOP("op", "Folded spellings of %1 into %2")}, // work/folding.h
    {Op::offerHandoff, "offer-handoff", QT_TRANSLATE_NOOP("op", "Offered %1 to %2")},
    {Op::answerHandoff, "answer-handoff", QT_TRANSLATE_NOOP("op", "Answered the hand-off of %1: %2")},
    {Op::endHandoff, "end-handoff", QT_TRANSLATE_NOOP("op", "Gave %1 back: %2")},
    {Op::moveStep, "move-step", QT_TRANSLATE_NOOP("op", "Moved the next step with %1 to %2")},
    {Op::dropStep, "drop-step", QT_TRANSLATE_NOOP("op", "Dropped the next step with %1")},
    {Op::moveSteps, "move-steps", QT_TRANSLATE_NOOP("op", "Moved the steps of %1"),
     QT_TRANSLATE_NOOP("op", "Moved the steps of %1 to %2")},
    {Op::editCadence, "edit-cadence", QT_TRANSLATE_NOOP("op", "Changed the cadences")},
    {Op::recordAudit, "record-audit", QT_TRANSLATE_NOOP("op", "Recorded what became of %1")},
    {Op::dealLeads, "deal-leads", QT_TRANSLATE_NOOP("op", "Dealt %1 to %2")},
    {Op::argueIntake, "argue-intake", QT_TRANSLATE_NOOP("op", "Asked for %1 at intake again")},
    {Op::editCosts, "edit-costs", QT_TRANSLATE_NOOP("op", "Changed the costs"),
     QT_TRANSLATE_NOOP("op", "Changed the costs of %1")},
    {Op::overrideForecast, "override-forecast", QT_TRANSLATE_NOOP("op", "Set the forecast of %1"),
     QT_TRANSLATE_NOOP("op", "Set the forecast of %1 to %2")},
    {Op::setCategory, "set-category", QT_TRANSLATE_NOOP("op", "Changed the forecast category of %1"),
     QT_TRANSLATE_NOOP("op", "Put %1 into %2")},
    {Op::freezeForecast, "freeze-forecast", QT_TRANSLATE_NOOP("op", "Froze the forecast of %1")},
    {Op::editQuotas, "edit-quotas", QT_TRANSLATE_NOOP("op", "Changed the quota of %1")},
    {Op::planRide, "plan-ride", QT_TRANSLATE_NOOP("op", "Planned the ride-along with %1"),
     QT_TRANSLATE_NOOP("op", "Planned the ride-along with %1 on %2")},
    {Op::changeRide, "change-ride", QT_TRANSLATE_NOOP("op", "Changed the ride-along with %1"),
     QT_TRANSLATE_NOOP("op", "Changed the ride-along with %1: %2")},
    {Op::cancelRide, "cancel-ride", QT_TRANSLATE_NOOP("op", "Cancelled the ride-along with %1"),
     QT_TRANSLATE_NOOP("op", "Cancelled the ride-along with %1 on %2")},
    {Op::draftDebrief, "draft-debrief", QT_TRANSLATE_NOOP("op", "Wrote on the debrief of %1")},
    {Op::finishDebrief, "finish-debrief", QT_TRANSLATE_NOOP("op", "Finished the debrief of %1")},
    {Op::answerCoaching, "answer-coaching", QT_TRANSLATE_NOOP("op", "Answered the coaching of %1")},
    {Op::rateSkill, "rate-skill", QT_TRANSLATE_NOOP("op", "Rated %1"),
     QT_TRANSLATE_NOOP("op", "Rated %1: %2")},
    {Op::writeNote, "write-note", QT_TRANSLATE_NOOP("op", "Wrote a coaching note about %1"),
     QT_TRANSLATE_NOOP("op", "Coaching note about %1: %2")},
    {Op::makeCommitment, "make-commitment", QT_TRANSLATE_NOOP("op", "Noted what %1 promised")},
    {Op::closeCommitment, "close-commitment", QT_TRANSLATE_NOOP("op", "Closed a commitment of %1"),
     QT_TRANSLATE_NOOP("op", "Closed a commitment of %1: %2")},
    {Op::editSkills, "edit-skills", QT_TRANSLATE_NOOP("op", "Changed the skills"),
     QT_TRANSLATE_NOOP("op", "Changed the skills: %1")},
    {Op::bookHours, "book-hours", QT_TRANSLATE_NOOP("op", "Booked the hours of %1"),
     QT_TRANSLATE_NOOP("op", "Booked the hours of %1: %2")},
    {Op::importChanges, "import-changes", QT_TRANSLATE_NOOP("op", "Imported the changes of %1")},
    {Op::addLaptop, "add-laptop", QT_TRANSLATE_NOOP("op", "Let in the laptop of %1")},
    {Op::revokeLaptop, "revoke-laptop", QT_TRANSLATE_NOOP("op", "Revoked the laptop of %1")},
    {Op::decideConflict, "decide-conflict", QT_TRANSLATE_NOOP("op", "Decided about %1")},
    {Op::redact, "redact", QT_TRANSLATE_NOOP("op", "Erased %1 for good")},
    {Op::layGround, "lay-ground", QT_TRANSLATE_NOOP("op", "Prepared the book for exchange")},
    {Op::passOn, "pass-on", QT_TRANSLATE_NOOP("op", "Passed on what changed hands")},
    {Op::freezeReports, "freeze-reports", QT_TRANSLATE_NOOP("op", "Froze the reports of %1")},
    {Op::wordReport, "word-report", QT_TRANSLATE_NOOP("op", "Changed the opening words of %1")},
    {Op::keepMapping, "keep-mapping", QT_TRANSLATE_NOOP("op", "Remembered the columns of %1")},
    {Op::forgetMapping, "forget-mapping", QT_TRANSLATE_NOOP("op", "Forgot the columns of %1")},
};

const Row *rowOf(Op op)
{
    for (const Row &row : ops)
        if (row.op == op)
            return &row;
    return nullptr;
}

const char *sentenceOf(const Row &row, const Deed &deed)
{
    const bool says =
        row.fuller &&
        !(QLatin1String(row.fuller).contains(QLatin1String("%2")) ? deed.detail : deed.subject).isEmpty();
    return says ? row.fuller : row.sentence;
}

} // namespace

const char *keyOf(Op op)
{
    const Row *row = rowOf(op);
    return row ? row->key : "unknown";
}

QString describe(const Deed &deed)
{
    const Row *row = rowOf(deed.op);
    if (!row) // an operation of a newer version, read from a change file
        return QCoreApplication::translate("op", "A change of a newer version");
    QString text = QCoreApplication::translate("op", sentenceOf(*row, deed));
    return text.replace(QLatin1String("%2"), deed.detail).replace(QLatin1String("%1"), deed.subject);
}

} // namespace ridealong
