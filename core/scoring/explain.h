// SPDX-License-Identifier: GPL-3.0-or-later
// Why a lead has its grade, in figures and in sentences, and what to ask next. For one lead at a time; a
// closed lead keeps the grade and score that it closed with, its criteria are those of today.
#pragma once

#include "scoring/evaluate.h"

#include <QStringList>

namespace ridealong {

struct CriterionLine
{
    size_t criterion = 0; // its place in the model
    std::string id;
    std::string label;
    std::optional<std::string> answer; // the lead's value as a person reads it; unset when unknown
    double points = 0;
    double weight = 0;
    bool known = false;
};

struct DimensionLine
{
    Dimension dimension = Dimension::fit;
    double points = 0;
    double weight = 0;
    std::vector<CriterionLine> criteria = {};
};

struct GateLine
{
    std::string when;
    Grade atMost = Grade::none;
    bool lowers = false; // the score alone would give a better grade
};

struct OverrideLine
{
    Grade grade = Grade::none;
    std::string reason;
    Date until;
};

// The unknown fact that could change the grade most, and the grade that the model would give at best.
struct NextQuestion
{
    std::string field;
    std::string label;
    Grade bestGrade = Grade::none;
    double bestScore = 0;
};

struct Explanation
{
    Scores scores;
    double engagement = 0;
    Heat heat = Heat::cold;
    bool closed = false;
    std::vector<DimensionLine> dimensions; // those that have criteria
    std::vector<GateLine> gates;           // those that hold
    std::optional<OverrideLine> managers;
    QStringList reasonsFor, reasonsAgainst; // the strongest first, three at most
    std::optional<NextQuestion> nextQuestion;
    QString sentence; // the reasons in one sentence
    QString change;   // what would change the grade
};

Explanation explain(const Scorer &scorer, uint32_t lead);
std::optional<NextQuestion> nextQuestion(const Scorer &scorer, uint32_t lead);
QString nameOf(Dimension dimension);

} // namespace ridealong
