// SPDX-License-Identifier: GPL-3.0-or-later
// The functions behind the rows of the catalog, by topic. Each declares its options and gives what runs it.
#pragma once

#include "commands/command.h"

namespace ridealong {
struct StepProposal;
}

namespace ridealong::cli {

// balance.cpp
Run coachBalance(Options &options);
Run coachHours(Options &options);

// book.cpp
Run newBook(Options &options);
Run info(Options &options);
Run check(Options &options);
Run backup(Options &options);

// restore.cpp
Run restore(Options &options);

// salvage.cpp
Run salvage(Options &options);

// sync.cpp, syncjoin.cpp, syncfiles.cpp, syncconflicts.cpp, syncfolder.cpp
Run syncStatus(Options &options);
Run syncDevices(Options &options);
Run syncRename(Options &options);
Run syncRevoke(Options &options);
Run syncInvite(Options &options);
Run syncJoin(Options &options);
Run syncApprove(Options &options);
Run syncRequest(Options &options);
Run syncExport(Options &options);
Run syncImport(Options &options);
Run syncConflicts(Options &options);
Run syncResolve(Options &options);
Run syncFolder(Options &options);

// erase.cpp
Run leadErase(Options &options);

// history.cpp
Run audit(Options &options);
Run undo(Options &options);
Run redo(Options &options);

// leads.cpp
Run leads(Options &options);

// lead.cpp
QJsonObject leadJson(const Session &session, uint32_t lead); // all fields
Output leadOutput(const Context &context, uint32_t lead, const QString &sentence);
Run leadShow(Options &options);

// model.cpp
Run modelShow(Options &options);
Run modelExport(Options &options);
Run modelImport(Options &options);
Run modelPublish(Options &options);
Run modelVersions(Options &options);
Run modelRestore(Options &options);
Run modelCheck(Options &options);
Run modelSchema(Options &options);
Run modelPreview(Options &options);
Run modelBacktest(Options &options);

// fields.cpp
Run fieldList(Options &options);
Run fieldAdd(Options &options);
Run fieldSpellings(Options &options);
Run fieldFold(Options &options);

// suggest.cpp
Run modelSuggest(Options &options);

// drift.cpp
Run modelDrift(Options &options);
Run leadOverrides(Options &options);

// audits.cpp
Run followUpAudits(Options &options);
Run followUpAsked(Options &options);
Run followUpWorthCommand(Options &options);

// grade.cpp
Run grade(Options &options);
Run explainLead(Options &options);

// lookalikes.cpp
Run lookalikesCommand(Options &options);
Run lookalikesDeal(Options &options);
Run lookalikesScoreboard(Options &options);

// demo.cpp
Run demo(Options &options);

// leadedit.cpp
Run leadAdd(Options &options);
Run leadSet(Options &options);
Run leadMove(Options &options);
Run leadDelete(Options &options);
Run leadRestore(Options &options);
Run leadMerge(Options &options);
Run leadOverride(Options &options);

// log.cpp
Run logActivityCommand(Options &options);

// steps.cpp
Run steps(Options &options);
Run stepAdd(Options &options);
Run stepDone(Options &options);
Run stepDrop(Options &options);

// stepmoves.cpp
Run stepMove(Options &options);

// cadences.cpp
QJsonObject proposalJson(const Book &book, const StepProposal &proposal);
QString proposalText(const Book &book,
                     const StepProposal &proposal); // "email on 2026-10-15: Touch 2 of 4 ..."
Run cadenceList(Options &options);
Run cadenceSet(Options &options);
Run cadenceRemove(Options &options);
Run cadenceUsual(Options &options);
Run cadenceNext(Options &options);

// handoff.cpp
Run handoffOffer(Options &options);
Run handoffAccept(Options &options);
Run handoffReject(Options &options);
Run handoffDisqualify(Options &options);
Run handoffRecycle(Options &options);

// handoffreport.cpp
Run handoffList(Options &options);
Run handoffRatesCommand(Options &options);
Run handoffReceipt(Options &options);

// focus.cpp
Run mix(Options &options);
Run calls(Options &options);
Run policyShow(Options &options);
Run policySet(Options &options);
Run brakeRelease(Options &options);
Run brakeShow(Options &options);

// deal.cpp
Run dealCommand(Options &options);

// intake.cpp
Run intakeList(Options &options);
Run intakeApprove(Options &options);
Run intakeRefuse(Options &options);
Run intakePark(Options &options);
Run intakeArgue(Options &options);
Run intakeRatesCommand(Options &options);

// process.cpp
Run processList(Options &options);
Run processAdd(Options &options);
Run processRename(Options &options);
Run processRemove(Options &options);
Run stageList(Options &options);
Run stageAdd(Options &options);
Run stageRename(Options &options);
Run stageRemove(Options &options);
Run stageSet(Options &options);

// pipeline.cpp
Run pipeline(Options &options);
Run funnelCommand(Options &options);
Run followUpCommand(Options &options);

// sources.cpp
Run sourcesCommand(Options &options);

// costs.cpp
Run costsList(Options &options);
Run costsSet(Options &options);
Run costsPaste(Options &options);
// forecast.cpp
Run forecastCommand(Options &options);

// forecastleads.cpp
Run forecastLeadsCommand(Options &options);
Run forecastSlipped(Options &options);
Run forecastOdds(Options &options);
Run forecastVelocity(Options &options);

// forecastpast.cpp
Run forecastSnapshotCommand(Options &options);
Run forecastAccuracyCommand(Options &options);
Run forecastCohorts(Options &options);

// forecastsay.cpp
Run forecastOverrideCommand(Options &options);
Run forecastCategory(Options &options);
Run quotaList(Options &options);
Run quotaSet(Options &options);

// coachnotes.cpp
Run coachNote(Options &options);
Run coachNotes(Options &options);
Run coachShare(Options &options);
Run coachAnswer(Options &options);

// coachcommitments.cpp
Run coachCommitment(Options &options);
Run coachCommitments(Options &options);

// coachskills.cpp
Run coachRating(Options &options);
Run coachSkills(Options &options);
Run coachSkillAdd(Options &options);
Run coachSkillEdit(Options &options);
Run coachSkillRetire(Options &options);
Run coachSkillOrder(Options &options);

// coachprofile.cpp
Run coachProfile(Options &options);

// coachteam.cpp
Run coachEffect(Options &options);
Run coachCadence(Options &options);
Run coachMiddle(Options &options);

// import.cpp
Run importCommand(Options &options);
Run importRevert(Options &options);
Run importMappings(Options &options);
Run importForget(Options &options);
Run exportCommand(Options &options);

// settings.cpp
Run settingsShow(Options &options);
Run settingsSet(Options &options);
Run viewList(Options &options);
Run viewSave(Options &options);
Run viewDelete(Options &options);

// ride.cpp
Run rideList(Options &options);
Run rideShow(Options &options);
Run rideCancel(Options &options);
Run rideAcknowledge(Options &options);
Run rideBriefCommand(Options &options);
Run rideCalendarCommand(Options &options);

// ridedebrief.cpp
Run rideDebrief(Options &options);

// rideplan.cpp
Run ridePlan(Options &options);
Run rideChange(Options &options);
Run rideMove(Options &options);

// ridesuggest.cpp
Run rideSuggest(Options &options);

// report.cpp
Run reportWeekly(Options &options);
Run reportPacks(Options &options);
Run reportCompare(Options &options);

// reportsnapshots.cpp
Run reportSnapshotsCommand(Options &options);
Run reportFreeze(Options &options);
Run reportOpening(Options &options);

// manualbook.cpp
Run manual(Options &options);

// manual.cpp
Run completions(Options &options);
Run help(Options &options);

} // namespace ridealong::cli
