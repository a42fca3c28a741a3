// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/modelwords.h"

#include "base/spoken.h"
#include "base/words.h"
#include "lead/leadcolumn.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace ridealong {

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("modelwords", sentence);
}

// "50M": a band of revenue is read at a glance.
QString figure(double number)
{
    constexpr double million = 1e6;
    if (std::abs(number) >= million && std::abs(number) < 1e12)
        return say("%1M").arg(spokenLocale().toString(number / million, 'g', 4));
    const bool whole = number == std::floor(number) && std::abs(number) < 1e15;
    return spokenLocale().toString(number, 'f', whole ? 0 : 2);
}

// What the number counts, around it.
QString inUnit(const QString &text, const CriterionField &field)
{
    if (field.kind == CriterionField::Kind::distance)
        return say("%1 km").arg(text);
    if (field.kind == CriterionField::Kind::daysSince)
        return say("%1 days").arg(text);
    return text;
}

QString numberBand(const Answer &answer, const CriterionField &field)
{
    if (answer.atLeast && answer.below)
        return inUnit(say("%1 to under %2").arg(figure(*answer.atLeast), figure(*answer.below)), field);
    if (answer.atLeast)
        return say("%1 or more").arg(inUnit(figure(*answer.atLeast), field));
    return say("under %1").arg(inUnit(figure(*answer.below), field));
}

QString dateBand(const Answer &answer)
{
    if (answer.from.isSet() && answer.to.isSet())
        return say("%1 to %2").arg(yearDayWords(answer.from), yearDayWords(answer.to));
    return answer.from.isSet() ? say("from %1").arg(yearDayWords(answer.from))
                               : say("until %1").arg(yearDayWords(answer.to));
}

QString choiceWords(const std::string &text, const CriterionField &field)
{
    if (field.read.type != Type::yesNo)
        return shown(text);
    return text == "yes" ? say("Yes") : say("No");
}

const Criterion *criterionOf(const Model &model, const std::string &id)
{
    const auto found = std::ranges::find(model.criteria, id, &Criterion::id);
    return found == model.criteria.end() ? nullptr : &*found;
}

void addWeights(QStringList &lines, const Model &before, const Model &after)
{
    for (const Criterion &criterion : after.criteria) {
        const Criterion *was = criterionOf(before, criterion.id);
        const QString points = pointsWords(criterion.weight);
        if (!was)
            lines << say("%1 is new, with %2 points.").arg(labelOf(criterion), points);
        else if (was->weight != criterion.weight)
            lines << say("%1 has %2 points instead of %3.")
                         .arg(labelOf(criterion), points, pointsWords(was->weight));
    }
    for (const Criterion &criterion : before.criteria)
        if (!criterionOf(after, criterion.id))
            lines << say("%1 is gone; it had %2 points.")
                         .arg(labelOf(criterion), pointsWords(criterion.weight));
}

void addAnswers(QStringList &lines, const Model &before, const Model &after)
{
    for (const Criterion &criterion : after.criteria) {
        const Criterion *was = criterionOf(before, criterion.id);
        if (!was)
            continue;
        if (was->field != criterion.field || was->place != criterion.place || was->date != criterion.date)
            lines << say("%1 reads something else.").arg(labelOf(criterion));
        if (was->answers != criterion.answers || was->otherwise != criterion.otherwise)
            lines << say("The answers of %1 are others.").arg(labelOf(criterion));
        if (was->label != criterion.label)
            lines << say("%1 is now called %2.").arg(labelOf(*was), labelOf(criterion));
        if (was->dimension != criterion.dimension)
            lines << say("%1 stands under another dimension.").arg(labelOf(criterion));
    }
}

void addFloors(QStringList &lines, const Model &before, const Model &after)
{
    for (size_t i = 0; i < after.cutoffs.size(); ++i)
        if (before.cutoffs[i] != after.cutoffs[i])
            lines << say("%1 starts at %2 instead of %3.")
                         .arg(QString(QLatin1Char(char('A' + i))), pointsWords(after.cutoffs[i]),
                              pointsWords(before.cutoffs[i]));
}

void addGates(QStringList &lines, const Model &before, const Model &after)
{
    for (const Gate &gate : after.gates)
        if (!std::ranges::count(before.gates, gate))
            lines << say("New gate: %1.").arg(gateWords(gate));
    for (const Gate &gate : before.gates)
        if (!std::ranges::count(after.gates, gate))
            lines << say("Gate gone: %1.").arg(gateWords(gate));
}

} // namespace

QString pointsWords(double points)
{
    const double tenths = std::round(points * 10) / 10;
    return spokenLocale().toString(tenths, 'f', tenths == std::floor(tenths) ? 0 : 1);
}

QString shortCount(uint32_t leads)
{
    if (leads < 1000)
        return QString::number(leads);
    const double thousands = leads / 1000.0;
    return say("%1k").arg(spokenLocale().toString(thousands, 'f', thousands < 9.95 ? 1 : 0));
}

QString labelOf(const Criterion &criterion)
{
    return shown(criterion.label.empty() ? criterion.id : criterion.label);
}

QString gateWords(const Gate &gate)
{
    return say("at most %1 while %2").arg(QLatin1Char(letter(gate.atMost))).arg(shown(gate.when));
}

QString answerWords(const Answer &answer, const CriterionField &field)
{
    if (!answer.contains.empty())
        return say("contains %1").arg(shown(answer.contains));
    if (!answer.is.empty()) {
        QStringList texts;
        for (const std::string &text : answer.is)
            texts << choiceWords(text, field);
        return texts.join(QStringLiteral(", "));
    }
    if (answer.from.isSet() || answer.to.isSet())
        return dateBand(answer);
    if (answer.atLeast || answer.below)
        return numberBand(answer, field);
    return say("nothing yet");
}

QString answerKindWords(const CriterionField &field)
{
    switch (field.kind) {
    case CriterionField::Kind::missing:
        return say("Its field is gone");
    case CriterionField::Kind::distance:
        return say("Distance bands");
    case CriterionField::Kind::similarity:
        return say("Similarity bands");
    case CriterionField::Kind::daysSince:
        return say("Days since a date");
    case CriterionField::Kind::field:
        break;
    }
    if (field.read.type == Type::yesNo)
        return say("Yes or no");
    if (field.read.type == Type::date || field.read.type == Type::instant)
        return say("Date bands");
    return isNumeric(field.read.type) ? say("Number bands") : say("Pick from list");
}

QStringList modelChanges(const Model &before, const Model &after)
{
    QStringList lines;
    addWeights(lines, before, after);
    addFloors(lines, before, after);
    addAnswers(lines, before, after);
    addGates(lines, before, after);
    if (before.engagement != after.engagement)
        lines << say("The engagement rules are others.");
    if (before.hot != after.hot || before.warm != after.warm)
        lines << say("Hot starts at %1 and warm at %2.").arg(pointsWords(after.hot), pointsWords(after.warm));
    return lines;
}

} // namespace ridealong
