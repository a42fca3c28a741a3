// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/scorecard.h"
#include "demo/industries.h"

#include <array>
#include <cstdlib>
#include <map>

namespace ridealong::demo {

const CustomFieldRow customFields[4] = {{"installed_pumps", "Installed pumps", "number", ""},
                                        {"buying_trigger", "Buying trigger", "choice",
                                         "New line, plant or still house|Breakdown in the last 90 "
                                         "days|Contract ends within 6 months|Nothing known"},
                                        {"credit_class", "Credit class", "choice", "A|B|C"},
                                        {"branch_miles", "Miles to branch", "number", ""}};

namespace {

struct Band
{
    int points, low, high; // of what is counted, both included
};

constexpr std::array<Band, 6> pumpBands = {
    {{20, 60, 140}, {18, 30, 59}, {14, 15, 29}, {8, 6, 14}, {3, 1, 5}, {0, -1, -1}}};
constexpr std::array<Band, 5> sizeBands = {
    {{20, 300, 900}, {16, 150, 299}, {12, 60, 149}, {7, 25, 59}, {2, 6, 24}}};

struct Choice
{
    int points;
    const char *text;
};

constexpr std::array<Choice, 4> triggers = {{{10, "New line, plant or still house"},
                                             {8, "Breakdown in the last 90 days"},
                                             {6, "Contract ends within 6 months"},
                                             {0, "Nothing known"}}};
constexpr std::array<Choice, 4> credits = {{{10, "A"}, {5, "B"}, {2, "C"}, {0, ""}}};

struct Combination
{
    size_t pumps = 0, size = 0, trigger = 0, credit = 0;
    int points() const
    {
        return pumpBands[pumps].points + sizeBands[size].points + triggers[trigger].points +
               credits[credit].points;
    }
};

constexpr size_t combinationCount = pumpBands.size() * sizeBands.size() * triggers.size() * credits.size();

constexpr Combination combinationAt(size_t n)
{
    return {n % 6, n / 6 % 5, n / 30 % 4, n / 120};
}

// Of the combinations that miss the points least and keep the grade, one by chance.
Combination chosen(int base, int wanted, Dice &dice)
{
    Combination best;
    int leastMiss = 1000, found = 0;
    for (size_t n = 0; n < combinationCount; ++n) {
        const Combination combination = combinationAt(n);
        const int score = base + combination.points();
        const int miss = std::abs(score - wanted) + (gradeOf(score) == gradeOf(wanted) ? 0 : 100);
        if (miss > leastMiss)
            continue;
        if (miss < leastMiss)
            found = 0;
        leastMiss = miss;
        if (dice.below(++found) == 0)
            best = combination;
    }
    return best;
}

std::string industryAnswers()
{
    std::map<int, std::string> byPoints;
    for (const Industry &industry : industries) {
        std::string &names = byPoints[-industry.points];
        names += (names.empty() ? "\"" : ", \"") + std::string(industry.name) + '"';
    }
    std::string answers;
    for (const auto &[points, names] : byPoints)
        answers += (answers.empty() ? "" : ",\n    ") + ("{\"is\": [" + names) +
                   "], \"share\": " + (points == -30 ? "1" : "0." + std::to_string(-points / 3)) + '}';
    return answers;
}

} // namespace

int milesPoints(int miles)
{
    return miles < 10 ? 10 : miles < 30 ? 8 : miles < 60 ? 6 : miles < 100 ? 3 : 0;
}

Grade gradeOf(int score)
{
    return score >= 80   ? Grade::A
           : score >= 65 ? Grade::B
           : score >= 50 ? Grade::C
           : score >= 35 ? Grade::D
                         : Grade::E;
}

int lowestScore(Grade grade)
{
    constexpr std::array<int, 6> lowest = {0, 80, 65, 50, 35, 8};
    return lowest[size_t(grade)];
}

int highestScore(Grade grade)
{
    return grade == Grade::A ? 94 : lowestScore(Grade(int(grade) - 1)) - 1;
}

Profile profileFor(int industryPoints, int miles, int wantedScore, Dice &dice)
{
    const Combination combination = chosen(industryPoints + milesPoints(miles), wantedScore, dice);
    const Band &pumps = pumpBands[combination.pumps], &size = sizeBands[combination.size];
    return {.employees = dice.between(size.low, size.high),
            .pumps = dice.between(pumps.low, pumps.high),
            .miles = miles,
            .trigger = triggers[combination.trigger].text,
            .credit = credits[combination.credit].text};
}

std::string modelFile()
{
    return R"({"name": "Model 6", "cutoffs": {"A": 80, "B": 65, "C": 50, "D": 35},
 "criteria": [
  {"id": "industry", "label": "Industry fit", "dimension": "fit", "field": "industry", "weight": 30,
   "answers": [)" +
           industryAnswers() + R"(], "otherwise": 0},
  {"id": "pumps", "label": "Installed pumps", "dimension": "need", "field": "installed_pumps", "weight": 20,
   "answers": [{"at_least": 60, "share": 1}, {"at_least": 30, "below": 60, "share": 0.9},
    {"at_least": 15, "below": 30, "share": 0.7}, {"at_least": 6, "below": 15, "share": 0.4},
    {"at_least": 1, "below": 6, "share": 0.15}], "otherwise": 0},
  {"id": "size", "label": "Site size", "dimension": "fit", "field": "employees", "weight": 20,
   "answers": [{"at_least": 300, "share": 1}, {"at_least": 150, "below": 300, "share": 0.8},
    {"at_least": 60, "below": 150, "share": 0.6}, {"at_least": 25, "below": 60, "share": 0.35},
    {"below": 25, "share": 0.1}], "otherwise": 0},
  {"id": "trigger", "label": "Buying trigger", "dimension": "need", "field": "buying_trigger", "weight": 10,
   "answers": [{"is": ["New line, plant or still house"], "share": 1},
    {"is": ["Breakdown in the last 90 days"], "share": 0.8},
    {"is": ["Contract ends within 6 months"], "share": 0.6}, {"is": ["Nothing known"], "share": 0}],
   "otherwise": 0},
  {"id": "distance", "label": "Distance", "dimension": "fit", "field": "branch_miles", "weight": 10,
   "answers": [{"below": 10, "share": 1}, {"at_least": 10, "below": 30, "share": 0.8},
    {"at_least": 30, "below": 60, "share": 0.6}, {"at_least": 60, "below": 100, "share": 0.3}], "otherwise": 0},
  {"id": "credit", "label": "Credit", "dimension": "affordability", "field": "credit_class", "weight": 10,
   "answers": [{"is": ["A"], "share": 1}, {"is": ["B"], "share": 0.5}, {"is": ["C"], "share": 0.2}],
   "otherwise": 0}],
 "gates": [],
 "engagement": [
  {"label": "Demonstration held", "activity": "demo", "points": 40, "half_life_days": 14, "count": "each"},
  {"label": "Visit", "activity": "visit", "points": 20, "half_life_days": 14, "count": "each"},
  {"label": "Wants a demo", "activity": "call", "outcome": "wants demo", "points": 25, "half_life_days": 10,
   "count": "once"},
  {"label": "Wants a quote", "activity": "call", "outcome": "wants quote", "points": 25, "half_life_days": 10,
   "count": "once"},
  {"label": "Spoke, interested", "activity": "call", "outcome": "interested", "points": 10,
   "half_life_days": 10, "count": 3}],
 "heat": {"hot": 60, "warm": 25}}
)";
}

} // namespace ridealong::demo
