// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/suggestedmodel.h"

#include "base/words.h"
#include "lead/leadcolumn.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace ridealong {

namespace {

bool isDate(Type type)
{
    return type == Type::date || type == Type::instant;
}

// Where the bin after this one begins, in the unit of a model file.
double edgeAfter(const TrainingField &field, const Bin &bin, const Bin &next, int64_t perMajor)
{
    const double scale = field.field.type == Type::money ? double(perMajor) : 1;
    const double low = field.numbers[bin.values.back()], high = field.numbers[next.values.front()];
    const double edge = roundestBetween(low / scale, high / scale);
    const double read = scaledConstant(edge, scale);
    return read > low && read <= high ? edge : high / scale;
}

Date dateAt(const TrainingField &field, uint32_t value)
{
    return Date{int32_t(field.numbers[value])};
}

std::vector<Answer> dateAnswers(const TrainingField &field, const Binning &binning)
{
    std::vector<Answer> answers(binning.bins.size());
    for (size_t i = 0; i + 1 < answers.size(); ++i) {
        answers[i + 1].from = dateAt(field, binning.bins[i + 1].values.front());
        answers[i].to = answers[i + 1].from.plus(-1);
    }
    return answers;
}

std::vector<Answer> numberAnswers(const TrainingField &field, const Binning &binning, int64_t perMajor)
{
    std::vector<Answer> answers(binning.bins.size());
    for (size_t i = 0; i + 1 < answers.size(); ++i) {
        answers[i].below = edgeAfter(field, binning.bins[i], binning.bins[i + 1], perMajor);
        answers[i + 1].atLeast = answers[i].below;
    }
    return answers;
}

std::vector<Answer> textAnswers(const TrainingField &field, const Binning &binning)
{
    std::vector<Answer> answers(binning.bins.size());
    for (size_t i = 0; i < answers.size(); ++i)
        for (const uint32_t value : binning.bins[i].values)
            answers[i].is.push_back(field.texts[value]);
    return answers;
}

Dimension dimensionOf(std::string_view field)
{
    constexpr std::pair<std::string_view, Dimension> known[] = {
        {"need", Dimension::need},
        {"product", Dimension::need},
        {"budget", Dimension::affordability},
        {"budget_amount", Dimension::affordability},
        {"annual_revenue", Dimension::affordability},
        {"awareness", Dimension::awareness},
        {"source", Dimension::awareness},
        {"campaign", Dimension::awareness},
        {"received_on", Dimension::awareness},
        {"inquiry", Dimension::awareness},
    };
    for (const auto &[key, dimension] : known)
        if (key == field)
            return dimension;
    return Dimension::fit;
}

// The floor at which the share of leads is nearest to the wanted one; of several the one nearest to `usual`.
double floorFor(double wanted, double usual, double below, const std::array<uint32_t, 101> &atLeast)
{
    double best = 0, distance = INFINITY;
    for (double floor = 1; floor < below; ++floor) {
        const double off =
            std::abs(atLeast[size_t(floor)] / double(atLeast[0]) - wanted) + 1e-6 * std::abs(floor - usual);
        if (off < distance)
            best = floor, distance = off;
    }
    return best;
}

} // namespace

std::vector<Answer> answersOf(const TrainingField &field, const Binning &binning, int64_t perMajor)
{
    if (!field.isNumber)
        return textAnswers(field, binning);
    return isDate(field.field.type) ? dateAnswers(field, binning) : numberAnswers(field, binning, perMajor);
}

Criterion criterionOf(const TrainingField &field, const Binning &binning, const FittedCriterion &fitted,
                      int64_t perMajor)
{
    Criterion criterion{.id = field.field.key,
                        .label = fieldLabel(field.field).toStdString(),
                        .dimension = dimensionOf(field.field.key),
                        .field = field.field.key,
                        .weight = double(fitted.weight),
                        .answers = answersOf(field, binning, perMajor),
                        .otherwise = field.isNumber ? 0 : fitted.neutral};
    for (size_t i = 0; i < criterion.answers.size(); ++i)
        criterion.answers[i].share = fitted.shares[i];
    return criterion;
}

std::array<double, 4> floorsByFifths(std::span<const double> points)
{
    std::array<double, 4> floors = Model{}.cutoffs;
    if (points.empty())
        return floors;
    std::array<uint32_t, 101> atLeast{};
    for (const double score : points)
        ++atLeast[size_t(std::clamp(std::floor(score + 1e-9), 0.0, 100.0))];
    for (size_t i = 100; i-- > 0;)
        atLeast[i] += atLeast[i + 1];
    // Room is left below for the floors that follow.
    double below = 101;
    for (size_t i = floors.size(); i-- > 0;) {
        const size_t grade = floors.size() - 1 - i;
        double floor = floorFor(0.2 * double(grade + 1), floors[grade], below, atLeast);
        floors[grade] = std::max(floor, double(i + 1));
        below = floors[grade];
    }
    return floors;
}

WinChance winChanceOf(const ScorecardFit &fit, const Model &model, Tally closed)
{
    WinChance chance{.model = model, .logOdds = {}, .intercept = fit.intercept, .closed = closed.leads()};
    for (const FittedCriterion &criterion : fit.criteria) {
        std::vector<double> &odds = chance.logOdds.emplace_back(1, 0.0); // unknown
        for (const Bin &bin : fit.binnings[criterion.field].bins)
            odds.push_back(criterion.coefficient * bin.woe);
        odds.push_back(0); // otherwise
    }
    return chance;
}

QString fieldLabel(const LeadFieldRef &field)
{
    if (field.kind == LeadFieldRef::Kind::custom)
        return shown(field.label.empty() ? field.key : field.label);
    return QCoreApplication::translate("field", field.label.c_str());
}

} // namespace ridealong
