// SPDX-License-Identifier: GPL-3.0-or-later
#include "lead/filtertest.h"

#include "base/fold.h"
#include "lead/filter.h"

#include <algorithm>

namespace ridealong {

namespace {

using Op = FilterTest::Op;

bool compares(Op op, const auto &cell, const auto &constant)
{
    switch (op) {
    case Op::less:
        return cell < constant;
    case Op::atMost:
        return cell <= constant;
    case Op::more:
        return cell > constant;
    case Op::atLeast:
        return cell >= constant;
    default:
        return cell == constant;
    }
}

bool isOrder(Op op)
{
    return op == Op::less || op == Op::atMost || op == Op::more || op == Op::atLeast;
}

const char *spelling(Op op)
{
    constexpr const char *spellings[] = {" = ",  " != ", " < ", " <= ",    " > ",
                                         " >= ", " in ", " ~ ", " is set", " is empty"};
    return spellings[size_t(op)];
}

} // namespace

std::vector<std::string> choicesOf(const LeadFieldRef &field)
{
    std::vector<std::string> choices;
    for (size_t at = 0; at < field.choices.size();) {
        const size_t bar = std::min(field.choices.find('|', at), field.choices.size());
        choices.push_back(field.choices.substr(at, bar - at));
        at = bar + 1;
    }
    return choices;
}

double rankOf(const LeadFieldRef &field, const Value &value)
{
    if (const auto *grade = std::get_if<Grade>(&value))
        return double(6 - int(*grade));
    const auto *text = std::get_if<std::string>(&value);
    if (!text)
        return std::nan("");
    const std::vector<std::string> choices = choicesOf(field);
    const auto place = std::ranges::find(choices, folded(*text), [](const auto &c) { return folded(c); });
    return place == choices.end() ? std::nan("") : double(place - choices.begin() + 1);
}

bool FilterTest::comparesRank() const
{
    const LeadFieldRef &field = column.field();
    return isOrder(op) &&
           (field.type == Type::grade || (field.type == Type::choice && !field.choices.empty()));
}

bool FilterTest::holdsNumber(double number) const
{
    return std::ranges::any_of(numbers, [&](double constant) { return compares(op, number, constant); });
}

bool FilterTest::holdsText(const std::string &text) const
{
    if (op == Op::in)
        return std::ranges::binary_search(texts, text); // sorted by the parser: lists may be long
    return std::ranges::any_of(texts, [&](const std::string &constant) {
        return op == Op::contains ? text.find(constant) != std::string::npos : compares(op, text, constant);
    });
}

bool FilterTest::holdsKnown(const Value &value) const
{
    const LeadFieldRef &field = column.field();
    if (comparesRank())
        return holdsNumber(rankOf(field, value));
    if (isNumeric(field.type))
        return holdsNumber(numberOf(value));
    if (const auto *grade = std::get_if<Grade>(&value))
        return std::ranges::count(codes, uint32_t(*grade)) > 0;
    if (const auto *flag = std::get_if<bool>(&value))
        return std::ranges::count(codes, *flag ? 2u : 1u) > 0;
    if (const auto *link = std::get_if<Link>(&value); link && op != Op::contains)
        return std::ranges::count(codes, link->number) > 0;
    std::string text;
    return std::ranges::any_of(column.textsOf(value), [&](const std::string &name) {
        foldInto(name, text);
        return holdsText(text);
    });
}

bool FilterTest::holds(const Value &value) const
{
    const bool known = !ridealong::isEmpty(value);
    if (op == Op::isSet || op == Op::isEmpty)
        return known == (op == Op::isSet);
    return (known && holdsKnown(value)) != (op == Op::notEqual);
}

void FilterTest::refresh()
{
    if (column.shape() != LeadColumn::Shape::coded)
        return;
    const uint32_t end = column.codeCount();
    for (uint32_t code = uint32_t(holdsFor.size()); code < end; ++code)
        holdsFor.push_back(holds(column.valueOfCode(code)));
}

void FilterTest::evaluateCodes(std::span<const uint32_t> leads, uint8_t *mask) const
{
    uint32_t found[leadBlock];
    column.codes(leads, found);
    for (size_t i = 0; i < leads.size(); ++i)
        mask[i] = found[i] < holdsFor.size() ? holdsFor[found[i]] : holds(column.valueOfCode(found[i]));
}

void FilterTest::evaluateNumbers(std::span<const uint32_t> leads, uint8_t *mask) const
{
    double cells[leadBlock];
    column.numbers(leads, cells);
    const auto each = [&](auto &&test) {
        for (size_t i = 0; i < leads.size(); ++i)
            mask[i] = test(cells[i]);
    };
    switch (op) {
    case Op::isSet:
        return each([](double cell) { return !std::isnan(cell); });
    case Op::isEmpty:
        return each([](double cell) { return std::isnan(cell); });
    case Op::less:
        return each([limit = numbers[0]](double cell) { return cell < limit; });
    case Op::atMost:
        return each([limit = numbers[0]](double cell) { return cell <= limit; });
    case Op::more:
        return each([limit = numbers[0]](double cell) { return cell > limit; });
    case Op::atLeast:
        return each([limit = numbers[0]](double cell) { return cell >= limit; });
    case Op::notEqual:
        return each([this](double cell) { return !holdsNumber(cell); });
    default:
        return each([this](double cell) { return holdsNumber(cell); });
    }
}

void FilterTest::evaluate(std::span<const uint32_t> leads, uint8_t *mask) const
{
    switch (column.shape()) {
    case LeadColumn::Shape::coded:
        return evaluateCodes(leads, mask);
    case LeadColumn::Shape::number:
        return evaluateNumbers(leads, mask);
    case LeadColumn::Shape::plain:
        for (size_t i = 0; i < leads.size(); ++i)
            mask[i] = holds(column.value(leads[i]));
    }
}

std::string FilterTest::print() const
{
    std::string text = column.field().key + spelling(op);
    if (op == Op::isSet || op == Op::isEmpty)
        return text;
    if (op != Op::in)
        return text + quotedForFilter(constants.front());
    text += '(';
    for (size_t i = 0; i < constants.size(); ++i)
        text += (i ? ", " : "") + quotedForFilter(constants[i]);
    return text + ')';
}

} // namespace ridealong
