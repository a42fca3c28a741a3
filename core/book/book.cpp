// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/book.h"

#include "lead/companykey.h"
#include "lead/customtext.h"

#include <QString>
#include <algorithm>

namespace ridealong {

namespace {

bool sameText(std::string_view a, std::string_view b)
{
    if (a == b)
        return true;
    return QString::fromUtf8(a.data(), qsizetype(a.size()))
               .compare(QString::fromUtf8(b.data(), qsizetype(b.size())), Qt::CaseInsensitive) == 0;
}

// The first live row of which one of these text columns is the name.
template<class T>
uint32_t rowNamed(const Table<T> &table, std::string_view name, std::initializer_list<FieldNo> columns)
{
    if (name.empty())
        return 0;
    for (const FieldNo column : columns)
        for (uint32_t row = 1; row < table.end(); ++row)
            if (table.has(row) && sameText(table.text(row, column), name))
                return row;
    return 0;
}

template<class T>
std::string_view textIn(const Table<T> &table, uint32_t row, FieldNo column)
{
    return row > 0 && row < table.end() ? table.text(row, column) : std::string_view{};
}

bool hasSeveral(const Table<Process> &table)
{
    int live = 0;
    for (uint32_t row = 1; row < table.end(); ++row)
        live += table.has(row);
    return live > 1;
}

// "Key accounts/Demo"
std::string pathOf(const Book &book, uint32_t stage)
{
    const uint32_t process = book.stages()[stage].process.number;
    return std::string(textIn(book.tables().process, process, processField("name"))) + '/' +
           std::string(book.stageName(stage));
}

} // namespace

// Of the first process that has one; "Key accounts/Demo" says which process. Names come before keys.
uint32_t Book::stageNamed(std::string_view name) const
{
    if (name.empty())
        return 0;
    for (const FieldNo column : {stageField("name"), stageField("key")})
        for (const uint32_t stage : m_stageOrder)
            if (sameText(stages().text(stage, column), name))
                return stage;
    for (const uint32_t stage : m_stageOrder)
        if (sameText(pathOf(*this, stage), name))
            return stage;
    return 0;
}

uint32_t Book::personNamed(std::string_view name) const
{
    return rowNamed(people(), name, {personField("name"), personField("initials"), personField("email")});
}

uint32_t Book::kindNamed(std::string_view name) const
{
    return rowNamed(m_tables.kind, name, {kindField("key"), kindField("label")});
}

std::string_view Book::personName(uint32_t person) const
{
    return textIn(people(), person, personField("name"));
}
std::string_view Book::initials(uint32_t person) const
{
    return textIn(people(), person, personField("initials"));
}
std::string_view Book::stageName(uint32_t stage) const
{
    return textIn(stages(), stage, stageField("name"));
}
std::string_view Book::kindKey(uint32_t kind) const
{
    return textIn(m_tables.kind, kind, kindField("key"));
}

int Book::kindMinutes(uint32_t kind) const
{
    const auto &kinds = m_tables.kind;
    return kind && kind < kinds.end() && kinds[kind].minutes != unsetInt ? kinds[kind].minutes : 0;
}

int Book::minutesOf(const Activity &activity) const
{
    return activity.minutes != unsetInt ? activity.minutes : kindMinutes(activity.kind.number);
}

bool Book::isProspecting(const Activity &activity) const
{
    const Lead &lead = leads()[activity.lead.number];
    const bool won = stageType(lead.stage.number) == StageType::won;
    return !won || !lead.closedOn.isSet() || activity.on <= lead.closedOn;
}

Money Book::wonAmount(uint32_t lead) const
{
    if (stageType(leads()[lead].stage.number) != StageType::won)
        return {};
    bool sold = false;
    int64_t sum = 0;
    m_salesOf.each(lead, [&](uint32_t row) {
        if (!sales().has(row) || !sales()[row].amount.isSet())
            return;
        sold = true;
        sum += sales()[row].amount.minor;
    });
    return sold ? Money{sum} : leads()[lead].value;
}

Money Book::weighted(uint32_t lead) const
{
    const Lead &row = leads()[lead];
    if (!row.value.isSet() || !stages().has(row.stage.number))
        return {};
    const double probability = stages()[row.stage.number].probability;
    return isUnset(probability) ? Money{} : Money{std::llround(double(row.value.minor) * probability)};
}

int Book::cadenceDays(Grade grade) const
{
    return grade >= Grade::A && grade <= Grade::C ? m_info.cadence[size_t(grade) - 1] : 0;
}

uint32_t Book::settingRow(std::string_view key) const
{
    return rowNamed(m_tables.setting, key, {settingField("key")});
}

std::string Book::setting(std::string_view key) const
{
    if (const uint32_t row = settingRow(key))
        return std::string(m_tables.setting.text(row, settingField("text")));
    for (const SettingDefault &setting : settingDefaults)
        if (key == setting.key)
            return setting.text;
    return {};
}

NextNumbers Book::nextNumbers() const
{
    NextNumbers next{};
    for (size_t i = 1; i < entityCount; ++i)
        if (const TableBase *table = m_tables.at(Entity(i)))
            next[i] = table->end();
    return next;
}

uint32_t Book::customValueRow(uint32_t lead, uint32_t customField) const
{
    uint32_t found = 0;
    m_customValuesOf.each(lead, [&](uint32_t row) {
        if (m_tables.customValue[row].field.number == customField)
            found = row;
    });
    return found;
}

Value Book::customValue(uint32_t lead, uint32_t customField) const
{
    const uint32_t row = customValueRow(lead, customField);
    if (!row || !m_tables.customValue.has(row))
        return {};
    const std::string_view text = m_tables.customValue.text(row, customValueField("text"));
    if (text.empty())
        return {};
    return typedCustomValue(text, m_tables.customField.text(customField, customFieldField("type")));
}

Value Book::computedValue(uint32_t lead, Computed what) const
{
    const Standing &s = m_standings[lead];
    switch (what) {
    case Computed::nextStepKind:
        return s.nextStep.isSet() ? Value{std::string(kindKey(steps()[s.nextStep.number].kind.number))}
                                  : Value{};
    case Computed::nextStepNote:
        return s.nextStep.isSet() ? steps().value(s.nextStep.number, stepField("note")) : Value{};
    case Computed::won: {
        const Money won = wonAmount(lead);
        return won.isSet() ? Value{won} : Value{};
    }
    case Computed::weighted: {
        const Money money = weighted(lead);
        return money.isSet() && s.stageType == StageType::open ? Value{money} : Value{};
    }
    case Computed::id:
        return leads().id(lead).hex();
    case Computed::account: {
        std::string key = companyKey(leads().text(lead, leadField("company")));
        return key.empty() ? Value{} : Value{std::move(key)};
    }
    default:
        return {};
    }
}

std::vector<std::string> Book::namesOf(Entity entity, uint32_t number) const
{
    const auto texts = [number](const auto &table, std::initializer_list<FieldNo> columns) {
        std::vector<std::string> names;
        if (number && number < table.end())
            for (const FieldNo column : columns)
                if (const std::string_view text = table.text(number, column); !text.empty())
                    names.emplace_back(text);
        return names;
    };
    switch (entity) {
    case Entity::person:
        return texts(people(), {personField("name"), personField("initials"), personField("email")});
    case Entity::stage: {
        std::vector<std::string> names = texts(stages(), {stageField("name"), stageField("key")});
        if (number && number < stages().end() && hasSeveral(m_tables.process))
            names.push_back(pathOf(*this, number));
        return names;
    }
    case Entity::kind:
        return texts(m_tables.kind, {kindField("key"), kindField("label")});
    case Entity::lead:
        return texts(leads(), {leadField("company")});
    case Entity::process:
        return texts(m_tables.process, {processField("name")});
    default:
        return {};
    }
}

LeadData Book::dataOf() const
{
    return {.leads = m_tables.lead,
            .standings = m_standings,
            .customFields = m_tables.customField,
            .today = m_today,
            .perMajor = m_info.perMajor,
            .customValue = [this](uint32_t lead, uint32_t field) { return customValue(lead, field); },
            .computed = [this](uint32_t lead, Computed what) { return computedValue(lead, what); },
            .namesOf = [this](Entity entity, uint32_t number) { return namesOf(entity, number); },
            .endOf =
                [this](Entity entity) {
                    const TableBase *table = m_tables.at(entity);
                    return table ? table->end() : 0;
                }};
}

} // namespace ridealong
