// SPDX-License-Identifier: GPL-3.0-or-later
// The scorecard as a value: what the model file says and what the editor edits. Weights are points, shares
// 0-1, money in major units, distances in kilometres.
#pragma once

#include "base/value.h"

#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ridealong {

enum class Dimension : uint8_t { fit, need, affordability, awareness };
constexpr std::array<const char *, 4> dimensionKeys = {"fit", "need", "affordability", "awareness"};

// A band of a field's value. Its form is the members that are set: `is`, `contains`, a range of numbers
// (from `atLeast` up to but without `below`), or a range of dates (both included).
struct Answer
{
    std::vector<std::string> is = {};
    std::string contains = {};
    std::optional<double> atLeast = {};
    std::optional<double> below = {};
    Date from = {};
    Date to = {};
    double share = 0;

    bool operator==(const Answer &) const = default;
};

struct Criterion
{
    std::string id;
    std::string label = {};
    Dimension dimension = Dimension::fit;
    std::string field;                                   // a key of leaddata.h or one of the three below
    std::optional<std::pair<double, double>> place = {}; // distance_km: latitude and longitude
    std::string date = {};                               // days_since: which date
    double weight = 0;
    std::vector<Answer> answers = {}; // the first that holds counts
    double otherwise = 0;             // the share of a known value in no answer

    bool operator==(const Criterion &) const = default;
};

constexpr std::string_view distanceField = "distance_km";
constexpr std::string_view similarityField = "similarity";
constexpr std::string_view daysSinceField = "days_since";

struct Gate
{
    std::string when; // a filter
    Grade atMost = Grade::none;
    bool operator==(const Gate &) const = default;
};

struct EngagementRule
{
    std::string label;
    std::string activity;     // key of a kind
    std::string outcome = {}; // any when empty
    double points = 0;
    double halfLifeDays = 30;
    int atMost = 0; // how many count, the latest ones; 0 is each
    bool operator==(const EngagementRule &) const = default;
};

struct Model
{
    std::string name;
    std::string description = {};
    std::array<double, 4> cutoffs = {80, 65, 50, 35}; // floors of A, B, C and D
    std::vector<Criterion> criteria = {};
    std::vector<Gate> gates = {};
    std::vector<EngagementRule> engagement = {};
    double hot = 60;
    double warm = 25;

    double totalWeight() const;
    Grade gradeOf(double score) const;
    bool operator==(const Model &) const = default;
};

Model defaultModel(); // works without any set-up on what a CSV usually has

} // namespace ridealong
