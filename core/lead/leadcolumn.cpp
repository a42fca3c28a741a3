// SPDX-License-Identifier: GPL-3.0-or-later
#include "lead/leadcolumn.h"

namespace ridealong {

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

StandingMember memberOf(Computed what)
{
    switch (what) {
    case Computed::grade:
        return &Standing::grade;
    case Computed::score:
        return &Standing::score;
    case Computed::heat:
        return &Standing::heat;
    case Computed::engagement:
        return &Standing::engagement;
    case Computed::completeness:
        return &Standing::completeness;
    case Computed::nextStep:
        return &Standing::stepState;
    case Computed::nextStepOn:
        return &Standing::nextStepOn;
    case Computed::daysSinceTouch:
    case Computed::lastTouchOn:
        return &Standing::lastTouchOn;
    case Computed::firstTouchOn:
        return &Standing::firstTouchOn;
    case Computed::touches:
        return &Standing::touches;
    case Computed::attempts:
        return &Standing::attempts;
    case Computed::open:
    case Computed::stageType:
        return &Standing::stageType;
    case Computed::daysInStage:
    case Computed::stageSince:
        return &Standing::stageSince;
    case Computed::idle:
        return &Standing::idle;
    case Computed::neglected:
        return &Standing::neglected;
    case Computed::inquiry:
        return &Standing::inquiry;
    case Computed::overridden:
        return &Standing::overridden;
    default:
        return {};
    }
}

double plainNumber(double cell)
{
    return cell;
}
double plainNumber(int32_t cell)
{
    return cell == unsetInt ? unknown : double(cell);
}
double plainNumber(int64_t cell)
{
    return cell == Money::unset ? unknown : double(cell);
}
double plainNumber(Money cell)
{
    return cell.isSet() ? double(cell.minor) : unknown;
}
double plainNumber(Date cell)
{
    return cell.isSet() ? double(cell.days) : unknown;
}
double plainNumber(Instant cell)
{
    return plainNumber(cell.localDate());
}
double plainNumber(Heat cell)
{
    return double(int(cell));
}
double plainNumber(const auto &)
{
    return unknown;
}

uint32_t plainCode(Text cell)
{
    return cell.code;
}
uint32_t plainCode(Link cell)
{
    return cell.number;
}
uint32_t plainCode(uint8_t cell)
{
    return cell;
}
uint32_t plainCode(Grade cell)
{
    return uint32_t(cell);
}
uint32_t plainCode(StepState cell)
{
    return uint32_t(cell) + 1; // no state is empty
}
uint32_t plainCode(StageType cell)
{
    return uint32_t(cell) + 1;
}
uint32_t plainCode(const auto &)
{
    return 0;
}

bool isAge(Computed what)
{
    return what == Computed::daysInStage || what == Computed::daysSinceTouch;
}

std::string choiceAt(std::string_view choices, uint32_t place)
{
    for (; place > 0 && !choices.empty(); --place) {
        const size_t bar = choices.find('|');
        choices = bar == std::string_view::npos ? std::string_view{} : choices.substr(bar + 1);
    }
    return std::string(choices.substr(0, choices.find('|')));
}

} // namespace

LeadColumn::LeadColumn(const LeadData &data, LeadFieldRef field)
    : m_data(&data)
    , m_field(std::move(field))
{
    if (m_field.kind == LeadFieldRef::Kind::computed)
        m_standing = memberOf(m_field.what);
    const bool held = m_field.kind == LeadFieldRef::Kind::stored || m_standing.index() != 0;
    if (isNumeric(m_field.type))
        m_shape = Shape::number;
    else
        m_shape = held && m_field.type != Type::longText ? Shape::coded : Shape::plain;
}

void LeadColumn::codes(std::span<const uint32_t> leads, uint32_t *out) const
{
    if (m_field.kind == LeadFieldRef::Kind::stored) {
        const std::span<const Lead> rows = m_data->leads.rows();
        leadFields[m_field.field].member.visit([&](auto member) {
            if constexpr (!std::is_same_v<decltype(member), std::monostate>)
                for (size_t i = 0; i < leads.size(); ++i)
                    out[i] = plainCode(rows[leads[i]].*member);
        });
        return;
    }
    const std::span<const Standing> standings = m_data->standings;
    std::visit(
        [&](auto member) {
            if constexpr (!std::is_same_v<decltype(member), std::monostate>)
                for (size_t i = 0; i < leads.size(); ++i)
                    out[i] = leads[i] < standings.size() ? plainCode(standings[leads[i]].*member) : 0;
        },
        m_standing);
    if (m_field.what == Computed::open)
        for (size_t i = 0; i < leads.size(); ++i)
            out[i] = out[i] > 1 ? 1 : 2 * out[i]; // of a stage type: open is yes, the others no
}

void LeadColumn::numbers(std::span<const uint32_t> leads, double *out) const
{
    const auto fill = [&](auto &&read) {
        for (size_t i = 0; i < leads.size(); ++i)
            out[i] = read(leads[i]);
    };
    if (m_field.kind == LeadFieldRef::Kind::stored) {
        const std::span<const Lead> rows = m_data->leads.rows();
        leadFields[m_field.field].member.visit([&](auto member) {
            if constexpr (!std::is_same_v<decltype(member), std::monostate>)
                fill([&](uint32_t lead) { return plainNumber(rows[lead].*member); });
        });
        return;
    }
    const std::span<const Standing> standings = m_data->standings;
    if (m_standing.index() == 0)
        return fill([&](uint32_t lead) { return numberOf(value(lead)); });
    std::visit(
        [&](auto member) {
            if constexpr (!std::is_same_v<decltype(member), std::monostate>)
                fill([&](uint32_t lead) {
                    return lead < standings.size() ? plainNumber(standings[lead].*member) : unknown;
                });
        },
        m_standing);
    if (isAge(m_field.what))
        for (size_t i = 0; i < leads.size(); ++i)
            out[i] = double(m_data->today.days) - out[i];
}

Value LeadColumn::value(uint32_t lead) const
{
    const bool missing =
        (m_field.kind == LeadFieldRef::Kind::custom && !m_data->customValue) ||
        (m_field.kind == LeadFieldRef::Kind::computed && m_standing.index() == 0 && !m_data->computed) ||
        (m_standing.index() != 0 && lead >= m_data->standings.size());
    return missing ? Value{} : leadValue(*m_data, lead, m_field);
}

uint32_t LeadColumn::codeCount() const
{
    switch (m_field.type) {
    case Type::link:
        return m_data->endOf ? m_data->endOf(m_field.target) : 0;
    case Type::grade:
        return 6;
    case Type::yesNo:
        return 3;
    default:
        return m_field.kind == LeadFieldRef::Kind::stored ? m_data->leads.pool(m_field.field).size() : 5;
    }
}

Value LeadColumn::valueOfCode(uint32_t code) const
{
    if (code == 0)
        return {};
    switch (m_field.type) {
    case Type::link:
        return Link{code};
    case Type::grade:
        return Grade(code);
    case Type::yesNo:
        return code == 2;
    default:
        if (m_field.kind == LeadFieldRef::Kind::stored)
            return std::string(m_data->leads.pool(m_field.field).view({code}));
        return choiceAt(m_field.choices, code - 1);
    }
}

std::vector<std::string> LeadColumn::textsOf(const Value &value) const
{
    if (const auto *text = std::get_if<std::string>(&value))
        return {*text};
    if (const auto *link = std::get_if<Link>(&value))
        return m_data->namesOf && link->isSet() ? m_data->namesOf(m_field.target, link->number)
                                                : std::vector<std::string>{};
    return isEmpty(value) ? std::vector<std::string>{}
                          : std::vector<std::string>{plainText(value, m_data->perMajor)};
}

double scaledConstant(double number, double scale)
{
    const double scaled = number * scale;
    const double whole = std::nearbyint(scaled);
    return std::abs(scaled - whole) <= 1e-9 * std::max(1.0, std::abs(whole)) ? whole : scaled;
}

double numberOf(const Value &value)
{
    return std::visit(
        [](const auto &cell) {
            using C = std::remove_cvref_t<decltype(cell)>;
            if constexpr (std::is_same_v<C, bool> || std::is_same_v<C, Grade>)
                return unknown;
            else
                return plainNumber(cell);
        },
        value);
}

} // namespace ridealong
