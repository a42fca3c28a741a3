// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/modeledit.h"

#include "lead/filtertest.h"
#include "lead/leadcolumn.h"
#include "scoring/criterionfield.h"
#include "scoring/valuecounts.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ridealong {

namespace {

constexpr size_t firstChoices = 6;
constexpr std::array<double, 4> quarterShares = {1, 0.7, 0.4, 0.1}; // best first

Answer from(double low, std::optional<double> high, double share)
{
    return {.atLeast = low, .below = high, .share = share};
}

// 137 is 100, 1400 is 1000: what a person would have chosen.
double roundFigure(double number)
{
    if (number <= 0)
        return 0;
    const double unit = std::pow(10, std::floor(std::log10(number)));
    const double digits = number / unit;
    return (digits >= 5 ? 5 : digits >= 2 ? 2 : 1) * unit;
}

std::vector<Answer> quarters(std::vector<double> numbers)
{
    std::erase_if(numbers, [](double number) { return std::isnan(number); });
    if (numbers.size() < 4)
        return {from(0, {}, 1)};
    std::ranges::sort(numbers);
    std::vector<double> edges;
    for (const size_t part : {3, 2, 1})
        edges.push_back(roundFigure(numbers[numbers.size() * part / 4]));
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    std::vector<Answer> answers;
    for (size_t i = 0; i < edges.size(); ++i)
        answers.push_back(from(edges[i], i ? std::optional(edges[i - 1]) : std::nullopt, quarterShares[i]));
    return answers;
}

std::vector<Answer> frequent(const LeadData &data, const LeadFieldRef &field)
{
    std::vector<Answer> answers;
    for (const auto &[text, count] : countValues(data, field, firstChoices))
        answers.push_back({.is = {text}, .share = 0.5});
    return answers;
}

// The choices of a field stand in their own order, the best one last.
std::vector<Answer> ladder(const std::vector<std::string> &choices)
{
    std::vector<Answer> answers;
    for (size_t i = choices.size(); i-- > 0;)
        answers.push_back(
            {.is = {choices[i]}, .share = std::round(100.0 * double(i) / double(choices.size() - 1)) / 100});
    return answers;
}

} // namespace

void setFloor(Model &model, size_t floor, double points)
{
    const double low = floor + 1 < model.cutoffs.size() ? model.cutoffs[floor + 1] + 1 : 1;
    const double high = floor > 0 ? model.cutoffs[floor - 1] - 1 : 100;
    if (low <= high)
        model.cutoffs[floor] = std::clamp(points, low, high);
}

void shareOutWeights(Model &model)
{
    const double total = model.totalWeight();
    if (!(total > 0))
        return;
    std::vector<size_t> order(model.criteria.size());
    std::iota(order.begin(), order.end(), 0);
    std::vector<double> rest(order.size());
    int left = 100;
    for (size_t i = 0; i < order.size(); ++i) {
        const double exact = model.criteria[i].weight * 100 / total;
        model.criteria[i].weight = std::floor(exact + 1e-9);
        rest[i] = exact - model.criteria[i].weight;
        left -= int(model.criteria[i].weight);
    }
    std::ranges::stable_sort(order, std::greater{}, [&](size_t i) { return std::round(rest[i] * 1e6); });
    for (size_t i = 0; i < order.size() && left > 0; ++i, --left)
        ++model.criteria[order[i]].weight;
}

Model scaledToHundred(Model model)
{
    const double total = model.totalWeight();
    if (total > 0 && total != 100)
        for (Criterion &criterion : model.criteria)
            criterion.weight *= 100 / total;
    return model;
}

std::vector<size_t> criteriaInOrder(const Model &model)
{
    std::vector<size_t> order(model.criteria.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](size_t i) { return model.criteria[i].dimension; });
    return order;
}

size_t moveCriterion(Model &model, size_t criterion, int by)
{
    const std::vector<size_t> order = criteriaInOrder(model);
    const auto place = std::ranges::find(order, criterion) - order.begin();
    const auto beside = place + by;
    Criterion &moved = model.criteria[criterion];
    const bool inside = beside >= 0 && beside < std::ssize(order) &&
                        model.criteria[order[size_t(beside)]].dimension == moved.dimension;
    if (inside) {
        std::swap(moved, model.criteria[order[size_t(beside)]]);
        return order[size_t(beside)];
    }
    const int next = int(moved.dimension) + by;
    if (next < 0 || next >= int(dimensionKeys.size()))
        return criterion;
    Criterion taken = moved;
    taken.dimension = Dimension(next);
    model.criteria.erase(model.criteria.begin() + std::ptrdiff_t(criterion));
    // Down is the head of the next dimension, up the foot of the one before.
    const auto at = by > 0 ? model.criteria.begin() : model.criteria.end();
    return size_t(model.criteria.insert(at, std::move(taken)) - model.criteria.begin());
}

std::string freeCriterionId(const Model &model, std::string_view label)
{
    std::string id;
    for (const char c : label) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80 && std::isalnum(byte))
            id += char(std::tolower(byte));
        else if (!id.empty() && id.back() != '_')
            id += '_';
    }
    while (!id.empty() && id.back() == '_')
        id.pop_back();
    if (id.empty())
        id = "criterion";
    const auto taken = [&](const std::string &wanted) {
        return std::ranges::any_of(model.criteria, [&](const Criterion &c) { return c.id == wanted; });
    };
    std::string free = id;
    for (int number = 2; taken(free); ++number)
        free = id + '_' + std::to_string(number);
    return free;
}

std::vector<LeadFieldRef> criterionFields(const LeadData &data)
{
    std::vector<LeadFieldRef> fields = allLeadFields(data);
    std::erase_if(fields, [](const LeadFieldRef &field) {
        const bool isIdentity = field.kind == LeadFieldRef::Kind::stored && !(field.flags & scored);
        const bool isTime = field.type == Type::instant || field.key == "id" || field.key == "account";
        return isIdentity || isTime || (field.flags & cold) || followsFromGrade(field.key);
    });
    return fields;
}

std::pair<double, double> middleOf(const LeadData &data, std::span<const uint32_t> leads)
{
    std::vector<double> latitudes, longitudes;
    for (const uint32_t lead : leads)
        if (!std::isnan(data.leads[lead].latitude) && !std::isnan(data.leads[lead].longitude)) {
            latitudes.push_back(data.leads[lead].latitude);
            longitudes.push_back(data.leads[lead].longitude);
        }
    if (latitudes.empty())
        return {0, 0};
    const auto middle = [](std::vector<double> &numbers) {
        std::ranges::nth_element(numbers, numbers.begin() + std::ssize(numbers) / 2);
        return std::round(numbers[numbers.size() / 2] * 100) / 100;
    };
    return {middle(latitudes), middle(longitudes)};
}

std::vector<Answer> firstAnswers(const Criterion &criterion, const LeadData &data,
                                 std::span<const uint32_t> leads)
{
    const CriterionField field = findCriterionField(criterion, data);
    switch (field.kind) {
    case CriterionField::Kind::missing:
        return {};
    case CriterionField::Kind::distance:
        return {{.below = 50, .share = 1}, from(50, 150, 0.5), from(150, 400, 0.2)};
    case CriterionField::Kind::similarity:
        return {from(80, {}, 1), from(60, 80, 0.5)};
    case CriterionField::Kind::daysSince:
        return {{.below = 30, .share = 1}, from(30, 90, 0.6), from(90, 365, 0.3)};
    case CriterionField::Kind::field:
        break;
    }
    if (field.read.type == Type::yesNo)
        return {{.is = {"yes"}, .share = 1}};
    if (field.read.type == Type::date)
        return {{.from = Date{data.today.days - 90}, .share = 1}};
    if (field.read.type == Type::choice && choicesOf(field.read).size() > 1)
        return ladder(choicesOf(field.read));
    if (!isNumeric(field.read.type))
        return frequent(data, field.read);
    const LeadColumn column(data, field.read);
    std::vector<double> numbers;
    for (const uint32_t lead : leads)
        numbers.push_back(numberOf(column.value(lead)) /
                          (field.read.type == Type::money ? double(data.perMajor) : 1));
    return quarters(std::move(numbers));
}

} // namespace ridealong
