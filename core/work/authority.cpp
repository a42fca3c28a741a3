// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/authority.h"

#include "book/tables.h"

#include <QCoreApplication>
#include <algorithm>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("authority", text);
}

enum class Rep : uint8_t {
    nothing,    // the manager's alone
    allBut,     // makes and changes, but not the fields listed
    answersOnly // changes the fields listed, which are the rep's answers
};

constexpr size_t mostFields = 4;

struct Right
{
    Entity entity;
    Rep rep;
    std::array<uint16_t, mostFields> registers = {}; // 0 is none
};

constexpr Right rights[] = {
    {Entity::lead,
     Rep::allBut,
     {leadFields[leadField("owner")].info.tag, leadFields[leadField("override_grade")].info.tag,
      leadFields[leadField("intake")].info.tag, leadFields[leadField("best_account")].info.tag}},
    {Entity::contact, Rep::allBut},
    {Entity::activity, Rep::allBut},
    {Entity::step, Rep::allBut},
    {Entity::move, Rep::allBut},
    {Entity::sale, Rep::allBut},
    {Entity::customValue, Rep::allBut},
    {Entity::handoff, Rep::allBut},
    {Entity::buyAudit, Rep::allBut},
    {Entity::intakeEvent, Rep::allBut},
    {Entity::closeMove, Rep::allBut},
    {Entity::workTime, Rep::allBut},
    {Entity::commitment,
     Rep::allBut,
     {commitmentFields[commitmentField("rep")].info.tag, commitmentFields[commitmentField("by")].info.tag}},
    {Entity::coachingNote,
     Rep::answersOnly,
     {coachingNoteFields[coachingNoteField("read_on")].info.tag,
      coachingNoteFields[coachingNoteField("acknowledged_on")].info.tag,
      coachingNoteFields[coachingNoteField("reply")].info.tag}},
    {Entity::ride,
     Rep::answersOnly,
     {rideFields[rideField("read_on")].info.tag, rideFields[rideField("acknowledged_on")].info.tag,
      rideFields[rideField("reply")].info.tag}},
    {Entity::privateNote, Rep::allBut},
    {Entity::debriefDraft, Rep::allBut},
    {Entity::view, Rep::allBut},
    {Entity::setting, Rep::allBut}, // of this laptop: its scope is the writer's own
    {Entity::importRun, Rep::allBut},
    {Entity::savedMapping, Rep::allBut},
};

const Right *rightTo(Entity entity)
{
    const auto found = std::ranges::find(rights, entity, &Right::entity);
    return found == std::end(rights) ? nullptr : &*found;
}

bool isListed(const Right &right, uint16_t registerTag)
{
    return registerTag != 0 && std::ranges::find(right.registers, registerTag) != right.registers.end();
}

} // namespace

bool mayCreate(LaptopRole role, Entity entity)
{
    const Right *right = rightTo(entity);
    return role == LaptopRole::manager || (right && right->rep == Rep::allBut);
}

bool maySet(LaptopRole role, Entity entity, uint16_t registerTag)
{
    if (role == LaptopRole::manager)
        return true;
    const Right *right = rightTo(entity);
    return right && isListed(*right, registerTag) == (right->rep == Rep::answersOnly);
}

bool mayRepSetTo(Entity entity, uint16_t registerTag, const Value &value)
{
    const auto *answer = std::get_if<int64_t>(&value);
    return entity == Entity::lead && registerTag == leadFields[leadField("intake")].info.tag && answer &&
           *answer == int64_t(Intake::waiting);
}

FieldNo repLinkOf(Entity entity)
{
    switch (entity) {
    case Entity::lead:
        return leadField("owner");
    case Entity::workTime:
        return workTimeField("person");
    case Entity::commitment:
        return commitmentField("rep");
    default:
        return noField;
    }
}

QString whyNot(Entity entity)
{
    switch (entity) {
    case Entity::lead:
        return tr("Owner, grade by hand, answer at intake and best accounts are the manager's to change.");
    case Entity::person:
        return tr("People are the manager's to change.");
    case Entity::process:
    case Entity::stage:
    case Entity::kind:
    case Entity::cadence:
        return tr("The process is the manager's to change.");
    case Entity::customField:
        return tr("Fields of your own are the manager's to define.");
    case Entity::model:
        return tr("The scorecard is the manager's to change.");
    case Entity::policy:
    case Entity::release:
        return tr("Focus policies are the manager's to change.");
    case Entity::quota:
        return tr("Quotas are the manager's to change.");
    case Entity::cost:
        return tr("Costs are the manager's to change.");
    case Entity::forecastOverride:
    case Entity::forecastSnapshot:
    case Entity::reportSnapshot:
        return tr("The forecast is the manager's to change.");
    case Entity::ride:
    case Entity::rideStop:
    case Entity::rating:
    case Entity::coachingNote:
    case Entity::commitment:
    case Entity::skill:
        return tr("Coaching is the manager's to write. You can acknowledge it and comment.");
    case Entity::workTime:
        return tr("Only your own hours can be changed on this laptop.");
    case Entity::laptop:
    case Entity::review:
    case Entity::redaction:
        return tr("Laptops and what is erased are the manager's to decide.");
    default:
        return tr("This is the manager's to change.");
    }
}

} // namespace ridealong
