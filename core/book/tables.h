// SPDX-License-Identifier: GPL-3.0-or-later
// THE list of entities: the rows of a book in memory, one table each. Written by Book::apply and the loader
// alone.
#pragma once

#include "base/table.h"
#include "change/laptop.h"
#include "change/redaction.h"
#include "change/review.h"
#include "coaching/coachingnote.h"
#include "coaching/commitment.h"
#include "coaching/debriefdraft.h"
#include "coaching/privatenote.h"
#include "coaching/rating.h"
#include "coaching/ride.h"
#include "coaching/ridestop.h"
#include "coaching/skill.h"
#include "coaching/worktime.h"
#include "focus/intakeevent.h"
#include "focus/policy.h"
#include "focus/release.h"
#include "followup/activity.h"
#include "followup/buyaudit.h"
#include "followup/cadence.h"
#include "followup/handoff.h"
#include "followup/kind.h"
#include "followup/step.h"
#include "lead/contact.h"
#include "lead/cost.h"
#include "lead/customfield.h"
#include "lead/customvalue.h"
#include "lead/importrun.h"
#include "lead/leadfields.h"
#include "lead/person.h"
#include "lead/setting.h"
#include "lead/view.h"
#include "pipeline/closemove.h"
#include "pipeline/forecastoverride.h"
#include "pipeline/forecastsnapshot.h"
#include "pipeline/move.h"
#include "pipeline/process.h"
#include "pipeline/quota.h"
#include "pipeline/reportsnapshot.h"
#include "pipeline/sale.h"
#include "pipeline/savedmapping.h"
#include "pipeline/stage.h"
#include "scoring/modelversion.h"

namespace ridealong {

// Made once, in tables.cpp.
extern template class Table<Lead>;
extern template class Table<Person>;
extern template class Table<Process>;
extern template class Table<Stage>;
extern template class Table<Activity>;
extern template class Table<Step>;
extern template class Table<Move>;
extern template class Table<Sale>;
extern template class Table<Cost>;
extern template class Table<Quota>;
extern template class Table<Contact>;
extern template class Table<CustomField>;
extern template class Table<CustomValue>;
extern template class Table<ModelVersion>;
extern template class Table<Policy>;
extern template class Table<Release>;
extern template class Table<View>;
extern template class Table<Setting>;
extern template class Table<Kind>;
extern template class Table<ImportRun>;
extern template class Table<ReportSnapshot>;
extern template class Table<Handoff>;
extern template class Table<BuyAudit>;
extern template class Table<Cadence>;
extern template class Table<IntakeEvent>;
extern template class Table<CloseMove>;
extern template class Table<ForecastOverride>;
extern template class Table<ForecastSnapshot>;
extern template class Table<Ride>;
extern template class Table<RideStop>;
extern template class Table<Skill>;
extern template class Table<Rating>;
extern template class Table<Commitment>;
extern template class Table<CoachingNote>;
extern template class Table<PrivateNote>;
extern template class Table<WorkTime>;
extern template class Table<DebriefDraft>;
extern template class Table<Laptop>;
extern template class Table<Review>;
extern template class Table<Redaction>;
extern template class Table<SavedMapping>;

struct Tables
{
    Tables();
    ~Tables();

    Table<Lead> lead{Entity::lead, leadFields};
    Table<Person> person{Entity::person, personFields};
    Table<Process> process{Entity::process, processFields};
    Table<Stage> stage{Entity::stage, stageFields};
    Table<Activity> activity{Entity::activity, activityFields, false};
    Table<Step> step{Entity::step, stepFields};
    Table<Move> move{Entity::move, moveFields, false};
    Table<Sale> sale{Entity::sale, saleFields, false};
    Table<Cost> cost{Entity::cost, costFields};
    Table<Quota> quota{Entity::quota, quotaFields};
    Table<Contact> contact{Entity::contact, contactFields};
    Table<CustomField> customField{Entity::customField, customFieldFields};
    Table<CustomValue> customValue{Entity::customValue, customValueFields};
    Table<ModelVersion> model{Entity::model, modelVersionFields};
    Table<Policy> policy{Entity::policy, policyFields};
    Table<Release> release{Entity::release, releaseFields};
    Table<View> view{Entity::view, viewFields};
    Table<Setting> setting{Entity::setting, settingFields};
    Table<Kind> kind{Entity::kind, kindFields};
    Table<ImportRun> importRun{Entity::importRun, importRunFields};
    Table<ReportSnapshot> reportSnapshot{Entity::reportSnapshot, reportSnapshotFields};
    Table<Handoff> handoff{Entity::handoff, handoffFields};
    Table<BuyAudit> buyAudit{Entity::buyAudit, buyAuditFields};
    Table<Cadence> cadence{Entity::cadence, cadenceFields};
    Table<IntakeEvent> intakeEvent{Entity::intakeEvent, intakeEventFields};
    Table<CloseMove> closeMove{Entity::closeMove, closeMoveFields};
    Table<ForecastOverride> forecastOverride{Entity::forecastOverride, forecastOverrideFields};
    Table<ForecastSnapshot> forecastSnapshot{Entity::forecastSnapshot, forecastSnapshotFields};
    Table<Ride> ride{Entity::ride, rideFields};
    Table<RideStop> rideStop{Entity::rideStop, rideStopFields};
    Table<Skill> skill{Entity::skill, skillFields};
    Table<Rating> rating{Entity::rating, ratingFields};
    Table<Commitment> commitment{Entity::commitment, commitmentFields};
    Table<CoachingNote> coachingNote{Entity::coachingNote, coachingNoteFields};
    Table<PrivateNote> privateNote{Entity::privateNote, privateNoteFields};
    Table<WorkTime> workTime{Entity::workTime, workTimeFields};
    Table<DebriefDraft> debriefDraft{Entity::debriefDraft, debriefDraftFields};
    Table<Laptop> laptop{Entity::laptop, laptopFields};
    Table<Review> review{Entity::review, reviewFields};
    Table<Redaction> redaction{Entity::redaction, redactionFields};
    Table<SavedMapping> savedMapping{Entity::savedMapping, savedMappingFields};

    // Every table, in the order of the entities' numbers.
    template<class F>
    void each(F &&f)
    {
        f(lead), f(person), f(process), f(stage), f(activity), f(step), f(move), f(sale), f(cost), f(quota);
        f(contact), f(customField), f(customValue), f(model), f(policy), f(release), f(view), f(setting),
            f(kind);
        f(importRun), f(reportSnapshot), f(handoff), f(buyAudit), f(cadence), f(intakeEvent);
        f(closeMove), f(forecastOverride), f(forecastSnapshot);
        f(ride), f(rideStop), f(skill), f(rating), f(commitment), f(coachingNote), f(privateNote),
            f(workTime);
        f(debriefDraft), f(laptop), f(review), f(redaction), f(savedMapping);
    }

    TableBase *at(Entity entity); // null for an entity of a newer version
    const TableBase *at(Entity entity) const;
};

const char *nameOf(Entity entity); // also the name of its table in the file; null for one of a newer version
Entity entityNamed(std::string_view name);
FieldNo leadLinkOf(Entity entity); // the field that names a row's lead; noField where rows have none

} // namespace ridealong
