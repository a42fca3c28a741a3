// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/leadsheet.h"

namespace ridealong {

namespace {

Value foundIn(const auto &map, uint32_t lead, auto what)
{
    const auto at = map.find({lead, what});
    return at == map.end() ? Value{} : at->second;
}

} // namespace

LeadSheet::LeadSheet() = default;

uint32_t LeadSheet::add(Cells cells)
{
    const uint32_t lead = leads.end();
    leads.addRow(lead, Id{0, lead});
    standings.resize(leads.end());
    for (const auto &[key, value] : cells)
        set(lead, key, value);
    return lead;
}

void LeadSheet::set(uint32_t lead, std::string_view key, const Value &value)
{
    leads.setValue(lead, leads.fieldByKey(key), value);
}

uint32_t LeadSheet::addCustomField(std::string_view key, std::string_view type, std::string_view choices)
{
    const uint32_t row = customFields.end();
    customFields.addRow(row, Id{1, row});
    customFields.setValue(row, customFieldField("key"), std::string(key));
    customFields.setValue(row, customFieldField("type"), std::string(type));
    if (!choices.empty())
        customFields.setValue(row, customFieldField("choices"), std::string(choices));
    return row;
}

void LeadSheet::setCustom(uint32_t lead, uint32_t field, Value value)
{
    customValues[{lead, field}] = std::move(value);
}

Standing &LeadSheet::standing(uint32_t lead)
{
    return standings[lead];
}

LeadData LeadSheet::data() const
{
    return {
        .leads = leads,
        .standings = standings,
        .customFields = customFields,
        .today = Date::of(2026, 11, 21),
        .customValue = [this](uint32_t lead, uint32_t field) { return foundIn(customValues, lead, field); },
        .computed = [this](uint32_t lead, Computed what) { return foundIn(computedValues, lead, what); },
        .namesOf =
            [this](Entity entity, uint32_t row) {
                return entity == Entity::person ? people.at(row) : std::vector<std::string>{stages.at(row)};
            },
        .endOf =
            [this](Entity entity) {
                return uint32_t(entity == Entity::person ? people.size() : stages.size());
            }};
}

Value text(std::string_view words)
{
    return std::string(words);
}

Value money(int64_t major)
{
    return Money{major * 100};
}

Value whole(int64_t number)
{
    return number;
}

Value day(std::string_view iso)
{
    return Date::parseIso(iso);
}

} // namespace ridealong
