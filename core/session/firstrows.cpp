// SPDX-License-Identifier: GPL-3.0-or-later
// What a new book starts with: enough to work without any set-up, all of it editable.
#include "lead/initials.h"
#include "pipeline/usualstages.h"
#include "session/session.h"
#include "work/coaching.h"

#include <QCoreApplication>

namespace ridealong {

namespace {

struct KindRow
{
    const char *key, *label;
    int minutes;
};

constexpr KindRow kindRows[] = {{"call", QT_TRANSLATE_NOOP("firstrows", "Call"), 10},
                                {"email", QT_TRANSLATE_NOOP("firstrows", "E-mail"), 5},
                                {"visit", QT_TRANSLATE_NOOP("firstrows", "Visit"), 60},
                                {"meeting", QT_TRANSLATE_NOOP("firstrows", "Meeting"), 45},
                                {"demo", QT_TRANSLATE_NOOP("firstrows", "Demonstration"), 60}};

// Of settingDefaults, for translators.
[[maybe_unused]] constexpr const char *lostReasons =
    QT_TRANSLATE_NOOP("firstrows", "Price\nCompetitor\nNo budget\nNo need\nTiming\nCould not reach\nOther");

[[maybe_unused]] constexpr const char *noDecisionReasons = QT_TRANSLATE_NOOP(
    "firstrows", "Project stopped\nPostponed\nNo answer any more\nNo budget this year\nOther");

// In the language that is spoken when the book is made; from then on they are the book's.
std::string named(const char *english)
{
    return QCoreApplication::translate("firstrows", english).toStdString();
}

void addSetting(ChangeSet &changes, std::string key, std::string text)
{
    const Id id = Id::hashedFrom("setting|" + key);
    changes.create(Entity::setting, id,
                   {{settingField("key"), std::move(key)}, {settingField("text"), std::move(text)}});
}

void addProcess(ChangeSet &changes)
{
    const uint32_t process = changes.create(
        Entity::process, {{processField("name"), named(QT_TRANSLATE_NOOP("firstrows", "Sales"))},
                          {processField("position"), int64_t(1)}});
    int64_t position = 0;
    for (const UsualStage &row : usualStages)
        changes.create(Entity::stage,
                       {{stageField("process"), Link{process}},
                        {stageField("key"), std::string(row.key)},
                        {stageField("name"), named(row.name)},
                        {stageField("type"), std::string(row.type)},
                        {stageField("position"), ++position},
                        {stageField("probability"), row.probability},
                        {stageField("idle_days"), row.days ? Value{int64_t(row.days)} : Value{}}});
}

} // namespace

ChangeSet firstRows(const NewBook &wanted, ChangeSet changes)
{
    for (const SettingDefault &setting : settingDefaults) {
        const std::string_view key = setting.key;
        addSetting(changes, setting.key,
                   key == "name"                                           ? wanted.name
                   : key == "role"                                         ? wanted.role
                   : key == "owner"                                        ? wanted.owner
                   : key == "currency"                                     ? wanted.currency
                   : key == "lost_reasons" || key == "no_decision_reasons" ? named(setting.text)
                                                                           : setting.text);
    }
    addProcess(changes);
    int64_t position = 0;
    for (const KindRow &row : kindRows)
        changes.create(Entity::kind, {{kindField("key"), std::string(row.key)},
                                      {kindField("label"), named(row.label)},
                                      {kindField("minutes"), int64_t(row.minutes)},
                                      {kindField("position"), ++position}});
    changes.create(Entity::policy, {{policyField("from"), Date::of(1970, 1, 1)},
                                    {policyField("goal_a"), 0.80},
                                    {policyField("goal_b"), 0.20},
                                    {policyField("goal_c"), 0.0},
                                    {policyField("slack"), 0.10},
                                    {policyField("limit_de"), 0.05}});
    addUsualSkills(changes);
    if (!wanted.owner.empty())
        changes.create(Entity::person, {{personField("name"), wanted.owner},
                                        {personField("initials"), initialsOf(wanted.owner)},
                                        {personField("role"), wanted.role},
                                        {personField("active"), true}});
    return changes;
}

} // namespace ridealong
