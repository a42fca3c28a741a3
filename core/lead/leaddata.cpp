// SPDX-License-Identifier: GPL-3.0-or-later
#include "lead/leaddata.h"

#include <charconv>
#include <cstdlib>

namespace ridealong {

namespace {

LeadFieldRef storedRef(FieldNo field)
{
    const FieldInfo &info = leadFields[field].info;
    return {.kind = LeadFieldRef::Kind::stored,
            .type = info.type,
            .field = field,
            .target = info.target,
            .key = info.key,
            .label = info.label,
            .choices = info.choices,
            .flags = info.flags};
}

LeadFieldRef computedRef(const ComputedInfo &info)
{
    return {.kind = LeadFieldRef::Kind::computed,
            .type = info.type,
            .what = info.what,
            .key = info.key,
            .label = info.label,
            .choices = info.choices,
            .flags = listed};
}

Type customType(std::string_view type)
{
    if (type == "number")
        return Type::number;
    if (type == "date")
        return Type::date;
    if (type == "yes/no")
        return Type::yesNo;
    return type == "choice" ? Type::choice : Type::text;
}

LeadFieldRef customRef(const LeadData &data, uint32_t row)
{
    const auto &fields = data.customFields;
    return {.kind = LeadFieldRef::Kind::custom,
            .type = customType(fields.text(row, customFieldField("type"))),
            .customField = row,
            .key = std::string(fields.text(row, customFieldField("key"))),
            .label = std::string(fields.text(row, customFieldField("label"))),
            .choices = std::string(fields.text(row, customFieldField("choices"))),
            .flags = importable | listed | scored | edited};
}

Value yes(uint8_t cell)
{
    return cell == 0 ? Value{} : Value{cell == 2};
}

template<class T>
Value ifSet(T cell)
{
    return cell.isSet() ? Value{cell} : Value{};
}

Value number(double cell)
{
    return std::isnan(cell) ? Value{} : Value{cell};
}

Value daysSince(Date then, Date today)
{
    return then.isSet() ? Value{int64_t(daysBetween(then, today))} : Value{};
}

std::string nameOf(StepState state)
{
    constexpr const char *names[] = {"none", "overdue", "today", "later"};
    return names[size_t(state)];
}

std::string nameOf(StageType type)
{
    constexpr const char *names[] = {"open", "won", "lost", "parked"};
    return names[size_t(type)];
}

Value computedValue(const LeadData &data, uint32_t lead, Computed what)
{
    const Standing &s = data.standings[lead];
    switch (what) {
    case Computed::grade:
        return s.grade == Grade::none ? Value{} : Value{s.grade};
    case Computed::score:
        return number(s.score);
    case Computed::heat:
        return int64_t(s.heat);
    case Computed::engagement:
        return s.engagement;
    case Computed::completeness:
        return number(s.completeness);
    case Computed::nextStep:
        return nameOf(s.stepState);
    case Computed::nextStepOn:
        return ifSet(s.nextStepOn);
    case Computed::lastTouchOn:
        return ifSet(s.lastTouchOn);
    case Computed::firstTouchOn:
        return ifSet(s.firstTouchOn);
    case Computed::touches:
        return int64_t(s.touches);
    case Computed::attempts:
        return int64_t(s.attempts);
    case Computed::stageType:
        return nameOf(s.stageType);
    case Computed::stageSince:
        return ifSet(s.stageSince);
    case Computed::daysInStage:
        return daysSince(s.stageSince, data.today);
    case Computed::daysSinceTouch:
        return daysSince(s.lastTouchOn, data.today);
    case Computed::idle:
        return yes(s.idle);
    case Computed::neglected:
        return yes(s.neglected);
    case Computed::inquiry:
        return yes(s.inquiry);
    case Computed::open:
        return s.stageType == StageType::open;
    case Computed::overridden:
        return yes(s.overridden);
    default:
        return data.computed(lead, what);
    }
}

std::string numberText(double value)
{
    char text[40];
    const auto [end, error] = std::to_chars(text, text + sizeof text, value);
    return error == std::errc{} ? std::string(text, end) : std::string{};
}

std::string moneyText(Money money, int64_t perMajor)
{
    const uint64_t size = money.minor < 0 ? uint64_t(-(money.minor + 1)) + 1 : uint64_t(money.minor);
    std::string text = (money.minor < 0 ? "-" : "") + std::to_string(size / uint64_t(perMajor));
    uint64_t rest = size % uint64_t(perMajor);
    if (rest == 0)
        return text;
    std::string digits = std::to_string(uint64_t(perMajor) + rest); // keeps the leading zeros
    return text + "." + digits.substr(1);
}

} // namespace

LeadFieldRef findLeadField(const LeadData &data, std::string_view key)
{
    for (const ComputedInfo &info : computedFields)
        if (key == info.key)
            return computedRef(info);
    for (FieldNo field = 0; field < std::size(leadFields); ++field)
        if (key == leadFields[field].info.key)
            return storedRef(field);
    for (uint32_t row = 1; row < data.customFields.end(); ++row)
        if (data.customFields.has(row) && data.customFields.text(row, customFieldField("key")) == key)
            return customRef(data, row);
    return {};
}

std::vector<LeadFieldRef> allLeadFields(const LeadData &data)
{
    std::vector<LeadFieldRef> fields;
    for (FieldNo field = 0; field < std::size(leadFields); ++field)
        fields.push_back(storedRef(field));
    for (const ComputedInfo &info : computedFields)
        fields.push_back(computedRef(info));
    for (uint32_t row = 1; row < data.customFields.end(); ++row)
        if (data.customFields.has(row))
            fields.push_back(customRef(data, row));
    return fields;
}

Value leadValue(const LeadData &data, uint32_t lead, const LeadFieldRef &field)
{
    switch (field.kind) {
    case LeadFieldRef::Kind::stored:
        return data.leads.value(lead, field.field);
    case LeadFieldRef::Kind::computed:
        return computedValue(data, lead, field.what);
    case LeadFieldRef::Kind::custom:
        return data.customValue(lead, field.customField);
    case LeadFieldRef::Kind::none:
        break;
    }
    return {};
}

std::string plainText(const Value &value, int64_t perMajor)
{
    if (const auto *text = std::get_if<std::string>(&value))
        return *text;
    if (const auto *real = std::get_if<double>(&value))
        return numberText(*real);
    if (const auto *whole = std::get_if<int64_t>(&value))
        return std::to_string(*whole);
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag ? "yes" : "no";
    if (const auto *money = std::get_if<Money>(&value))
        return moneyText(*money, perMajor);
    if (const auto *date = std::get_if<Date>(&value))
        return date->iso();
    if (const auto *instant = std::get_if<Instant>(&value))
        return instant->iso();
    if (const auto *grade = std::get_if<Grade>(&value))
        return std::string(1, letter(*grade));
    return {};
}

std::string leadText(const LeadData &data, uint32_t lead, const LeadFieldRef &field)
{
    const Value value = leadValue(data, lead, field);
    const auto *link = std::get_if<Link>(&value);
    if (!link)
        return plainText(value, data.perMajor);
    const std::vector<std::string> names = data.namesOf(field.target, link->number);
    return names.empty() ? std::string{} : names.front();
}

} // namespace ridealong
