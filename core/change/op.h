// SPDX-License-Identifier: GPL-3.0-or-later
// What a person did, by its number: it names an entry of the log, an undo and a line of the audit trail.
// The numbers stand in books and change files and never change meaning.
#pragma once

#include <QString>
#include <cstdint>

namespace ridealong {

enum class Op : uint16_t {
    setUp = 1,
    import = 2,
    addLead = 3,
    editLead = 4,
    moveStage = 5,
    deleteLead = 6,
    restoreLead = 7,
    mergeLeads = 8,
    logActivity = 9,
    planStep = 10,
    finishStep = 11,
    publishModel = 12,
    overrideGrade = 13,
    editTeam = 14,
    editPolicy = 15,
    releaseBrake = 16,
    answerIntake = 17,
    assign = 18,
    editView = 19,
    editProcess = 20,
    editSettings = 21,
    undo = 22,
    redo = 23,
    revertImport = 24,
    recordSale = 25,
    customField = 26,
    demo = 27,
    saveModelDraft = 28,
    discardModelDraft = 29,
    foldSpellings = 30,
    offerHandoff = 31,
    answerHandoff = 32,
    endHandoff = 33,
    moveStep = 34,
    dropStep = 35,
    moveSteps = 36,
    editCadence = 37,
    recordAudit = 38,
    dealLeads = 39,
    argueIntake = 40,
    editCosts = 41,
    overrideForecast = 42,
    setCategory = 43,
    freezeForecast = 44,
    editQuotas = 45,
    planRide = 46,
    changeRide = 47,
    cancelRide = 48,
    draftDebrief = 49,
    finishDebrief = 50,
    answerCoaching = 51,
    rateSkill = 52,
    writeNote = 53,
    makeCommitment = 54,
    closeCommitment = 55,
    editSkills = 56,
    bookHours = 57,
    importChanges = 58,
    addLaptop = 59,
    revokeLaptop = 60,
    decideConflict = 61,
    redact = 62,
    layGround = 63,
    passOn = 64,
    freezeReports = 65,
    wordReport = 66,
    keepMapping = 67,
    forgetMapping = 68
};

// An operation and whom or what it was done to, in the words that the status line shows.
struct Deed
{
    Op op;
    QString subject = {};
    QString detail = {}; // where it went, for the verbs that go somewhere
};

const char *keyOf(Op op);           // for JSON: "move-stage"
QString describe(const Deed &deed); // "Moved Acme to Demo"

} // namespace ridealong
