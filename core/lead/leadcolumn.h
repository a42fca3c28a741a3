// SPDX-License-Identifier: GPL-3.0-or-later
// One field of many leads at once, as dense codes or numbers, so that filters and scorecards test a block of
// leads in a tight loop. Borrows the LeadData, which must outlive it; reads what is there at each call.
#pragma once

#include "lead/leaddata.h"

namespace ridealong {

constexpr size_t leadBlock = 128; // leads that are read at a time: their rows stay in the nearer caches

using StandingMember = std::variant<std::monostate, double Standing::*, Date Standing::*, int32_t Standing::*,
                                    uint8_t Standing::*, Grade Standing::*, Heat Standing::*,
                                    StepState Standing::*, StageType Standing::*>;

class LeadColumn
{
public:
    // coded: texts, choices, links, grades and yes/no as small integers, 0 is empty. number: also dates (as
    // days) and money (as minor units), NaN is empty. plain: neither, a Value a lead (custom texts).
    enum class Shape : uint8_t { coded, number, plain };

    LeadColumn(const LeadData &data, LeadFieldRef field);

    Shape shape() const { return m_shape; }
    const LeadFieldRef &field() const { return m_field; }
    const LeadData &data() const { return *m_data; }

    void codes(std::span<const uint32_t> leads, uint32_t *out) const;
    void numbers(std::span<const uint32_t> leads, double *out) const;
    Value value(uint32_t lead) const;

    uint32_t codeCount() const;             // codes are 0 .. codeCount()-1; grows with the book
    Value valueOfCode(uint32_t code) const; // what value() gives for a lead with this code
    // The texts that a value may be called by: one, or all names of a linked row.
    std::vector<std::string> textsOf(const Value &value) const;

private:
    const LeadData *m_data;
    LeadFieldRef m_field;
    StandingMember m_standing; // of a computed field that stands in Standing
    Shape m_shape = Shape::plain;
};

// A constant as the cells hold it: 10000.29 in money of hundredths is 1000029, and not a hair beside it.
double scaledConstant(double number, double scale);
double numberOf(const Value &value); // NaN for what is no number: dates as days, money as minor units

constexpr bool isTextual(Type type)
{
    return type == Type::text || type == Type::longText || type == Type::choice;
}
constexpr bool isNumeric(Type type)
{
    return type == Type::number || type == Type::integer || type == Type::money || type == Type::date ||
           type == Type::instant;
}

} // namespace ridealong
