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
    FieldNo link = noField;                          // says whose the row is
};

constexpr Right rights[] = {
    {Entity::lead,
     Rep::allBut,
     {leadFields[leadField("owner")].info.tag, leadFields[leadField("override_grade")].info.tag,
      leadFields[leadField("intake")].info.tag, leadFields[leadField("best_account")].info.tag},
     leadField("owner")},
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
    {Entity::workTime, Rep::allBut, {}, workTimeField("person")},
    {Entity::commitment,
     Rep::allBut,
     {commitmentFields[commitmentField("rep")].info.tag, commitmentFields[commitmentField("by")].info.tag},
     commitmentField("rep")},
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

struct Refusal
{
    Entity entity;
    const char *text;
};
constexpr const char *theProcess = QT_TRANSLATE_NOOP("authority", "The process is the manager’s to change.");
constexpr const char *focusPolicies =
    QT_TRANSLATE_NOOP("authority", "Focus policies are the manager’s to change.");
constexpr const char *theForecast =
    QT_TRANSLATE_NOOP("authority", "The forecast is the manager’s to change.");
constexpr const char *coaching =
    QT_TRANSLATE_NOOP("authority", "Coaching is the manager’s to write. You can acknowledge it and comment.");
constexpr const char *laptopsAndErasing =
    QT_TRANSLATE_NOOP("authority", "Laptops and what is erased are the manager’s to decide.");

constexpr Refusal refusals[] = {
    {Entity::lead,
     QT_TRANSLATE_NOOP(
         "authority",
         "Owner, grade by hand, answer at intake and best accounts are the manager’s to change.")},
    {Entity::person, QT_TRANSLATE_NOOP("authority", "People are the manager’s to change.")},
    {Entity::process, theProcess},
    {Entity::stage, theProcess},
    {Entity::kind, theProcess},
    {Entity::cadence, theProcess},
    {Entity::customField, QT_TRANSLATE_NOOP("authority", "Fields of your own are the manager’s to define.")},
    {Entity::model, QT_TRANSLATE_NOOP("authority", "The scorecard is the manager’s to change.")},
    {Entity::policy, focusPolicies},
    {Entity::release, focusPolicies},
    {Entity::quota, QT_TRANSLATE_NOOP("authority", "Quotas are the manager’s to change.")},
    {Entity::cost, QT_TRANSLATE_NOOP("authority", "Costs are the manager’s to change.")},
    {Entity::forecastOverride, theForecast},
    {Entity::forecastSnapshot, theForecast},
    {Entity::reportSnapshot, theForecast},
    {Entity::ride, coaching},
    {Entity::rideStop, coaching},
    {Entity::rating, coaching},
    {Entity::coachingNote, coaching},
    {Entity::commitment, coaching},
    {Entity::skill, coaching},
    {Entity::workTime, QT_TRANSLATE_NOOP("authority", "Only your own hours can be changed on this laptop.")},
    {Entity::laptop, laptopsAndErasing},
    {Entity::review, laptopsAndErasing},
    {Entity::redaction, laptopsAndErasing},
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
    const Right *right = rightTo(entity);
    return right ? right->link : noField;
}

QString whyNot(Entity entity)
{
    const auto found = std::ranges::find(refusals, entity, &Refusal::entity);
    return found == std::end(refusals) ? tr("This is the manager’s to change.") : tr(found->text);
}

} // namespace ridealong
