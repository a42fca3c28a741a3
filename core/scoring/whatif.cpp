// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/whatif.h"

#include "scoring/modelwords.h"

#include <QCoreApplication>

namespace ridealong {

namespace {

constexpr double aPoint = 0.05; // what is shown as none

QString say(const char *sentence)
{
    return QCoreApplication::translate("whatif", sentence);
}

QString gradeWords(Grade grade)
{
    return QString(QLatin1Char(letter(grade)));
}

struct Gain
{
    const CriterionLine *line = nullptr;
    const Answer *answer = nullptr;
    double points = 0;
};

void betterAnswer(Gain &best, const Model &model, const CriterionLine &line)
{
    for (const Answer &answer : model.criteria[line.criterion].answers)
        if (const double gain = answer.share * line.weight - line.points; gain > best.points + aPoint)
            best = {&line, &answer, gain};
}

} // namespace

QString gainSentence(const Scorer &scorer, const Explanation &why)
{
    const Model &model = scorer.model();
    Gain best;
    for (const DimensionLine &dimension : why.dimensions)
        for (const CriterionLine &line : dimension.criteria)
            if (line.known)
                betterAnswer(best, model, line);
    if (!best.answer)
        return {};
    const QString label = QString::fromStdString(best.line->label);
    const QString answer = answerWords(*best.answer, scorer.field(best.line->criterion));
    const QString points = pointsWords(best.points);
    const Grade grade = model.gradeOf(why.scores.score + best.points);
    return grade < why.scores.ungated ? say("%1: %2 would add %3 points and make it a grade of %4.")
                                            .arg(label, answer, points, gradeWords(grade))
                                      : say("%1: %2 would add %3 points.").arg(label, answer, points);
}

QString lossSentence(const Scorer &scorer, const Explanation &why)
{
    const CriterionLine *least = nullptr;
    for (const DimensionLine &dimension : why.dimensions)
        for (const CriterionLine &line : dimension.criteria) {
            const bool lowers = scorer.model().gradeOf(why.scores.score - line.points) > why.scores.ungated;
            if (lowers && (!least || line.points < least->points))
                least = &line;
        }
    if (!least)
        return {};
    const double left = why.scores.score - least->points;
    return say("Without %1: %2 points, a grade of %3.")
        .arg(QString::fromStdString(least->label), pointsWords(left),
             gradeWords(scorer.model().gradeOf(left)));
}

} // namespace ridealong
