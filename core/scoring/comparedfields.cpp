// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/comparedfields.h"

#include "lead/leadcolumn.h"

#include <algorithm>
#include <cmath>

namespace ridealong {

namespace {

using How = ComparedField::How;

constexpr std::string_view offered[] = {
    "city", "region", "country",       "industry",  "employees", "annual_revenue", "territory",
    "need", "budget", "budget_amount", "awareness", "source",    "campaign",       "product"};
constexpr std::string_view usual[] = {"industry", "employees", "annual_revenue"};

How howCompared(const LeadFieldRef &field)
{
    if (field.kind == LeadFieldRef::Kind::stored && isNumeric(field.type))
        return How::size;
    return isNumeric(field.type) ? How::number : How::category;
}

ComparedField compared(LeadFieldRef field)
{
    return {.how = howCompared(field), .read = std::move(field)};
}

ComparedField place(const LeadData &data)
{
    LeadFieldRef latitude = findLeadField(data, "latitude");
    latitude.key = placeField;
    latitude.label = QT_TRANSLATE_NOOP("field", "Place");
    return {.how = How::place, .read = std::move(latitude)};
}

bool isOffered(const LeadFieldRef &field)
{
    return field.kind == LeadFieldRef::Kind::custom || std::ranges::count(offered, field.key) > 0;
}

size_t knownOf(const LeadData &data, std::span<const uint32_t> leads, const ComparedField &field)
{
    return size_t(std::ranges::count_if(leads, [&](uint32_t lead) { return isKnown(data, lead, field); }));
}

} // namespace

std::vector<ComparedField> comparableFields(const LeadData &data)
{
    std::vector<ComparedField> fields;
    for (LeadFieldRef &field : allLeadFields(data)) {
        if (field.key == "latitude")
            fields.push_back(place(data));
        else if (isOffered(field))
            fields.push_back(compared(std::move(field)));
    }
    return fields;
}

std::optional<ComparedField> comparableField(const LeadData &data, std::string_view key)
{
    if (key == placeField || key == "latitude" || key == "longitude")
        return place(data);
    LeadFieldRef field = findLeadField(data, key);
    if (!field.isFound() || !isOffered(field))
        return {};
    return compared(std::move(field));
}

std::vector<ComparedField> usualFields(const LeadData &data, std::span<const uint32_t> seeds)
{
    std::vector<ComparedField> fields;
    for (const std::string_view key : usual)
        fields.push_back(*comparableField(data, key));
    fields.push_back(place(data));
    if (knownOf(data, seeds, fields.back()) == 0)
        fields.back() = *comparableField(data, "region");
    for (LeadFieldRef &field : allLeadFields(data))
        if (field.kind == LeadFieldRef::Kind::custom) {
            ComparedField own = compared(std::move(field));
            if (2 * knownOf(data, seeds, own) >= std::max<size_t>(1, seeds.size()))
                fields.push_back(std::move(own));
        }
    return fields;
}

bool isKnown(const LeadData &data, uint32_t lead, const ComparedField &field)
{
    if (field.how == How::place)
        return !std::isnan(data.leads[lead].latitude + data.leads[lead].longitude);
    const Value value = LeadColumn(data, field.read).value(lead);
    return !isEmpty(value) && (field.how != How::size || numberOf(value) > 0);
}

} // namespace ridealong
