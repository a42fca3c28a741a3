// SPDX-License-Identifier: GPL-3.0-or-later
// "Model 6", the scorecard of the demonstration, and profiles that get a wanted score by it. The points here
// are those of the model file below; a test holds the two together.
#pragma once

#include "base/value.h"
#include "demo/dice.h"

#include <string>

namespace ridealong::demo {

// The custom fields that the model reads.
struct CustomFieldRow
{
    const char *key, *label, *type, *choices;
};
extern const CustomFieldRow customFields[4];
enum CustomPlace : size_t { installedPumps, buyingTrigger, creditClass, branchMiles };

// What a lead is asked; unknown is -1 or empty.
struct Profile
{
    int employees = -1;
    int pumps = -1;
    int miles = -1;
    std::string trigger = {};
    std::string credit = {};
};

// A profile of an industry worth so many points, so far from its branch, of which the score is the wanted
// one, or the nearest that there is in its grade.
Profile profileFor(int industryPoints, int miles, int wantedScore, Dice &dice);
int milesPoints(int miles);

Grade gradeOf(int score);
int lowestScore(Grade grade);
int highestScore(Grade grade);
std::string modelFile();

} // namespace ridealong::demo
