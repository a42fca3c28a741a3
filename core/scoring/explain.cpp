// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/explain.h"

#include "base/geo.h"
#include "scoring/whatif.h"

#include <QCoreApplication>
#include <algorithm>

namespace ridealong {

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("explain", sentence);
}

QString shown(const std::string &text)
{
    return QString::fromStdString(text);
}

// 12 and 12.5, never 12.0.
QString points(double number)
{
    const double tenths = std::round(number * 10) / 10;
    return QString::number(tenths, 'f', tenths == std::floor(tenths) ? 0 : 1);
}

constexpr double speaksFor = 0.5;
constexpr qsizetype mostReasons = 3;

std::string answerText(const Scorer &scorer, size_t criterion, uint32_t lead)
{
    const CriterionField &field = scorer.field(criterion);
    const LeadData &data = scorer.data();
    if (field.kind == CriterionField::Kind::distance) {
        const auto place = scorer.model().criteria[criterion].place.value();
        const Lead &row = data.leads[lead];
        const double km = greatCircleKm(place.first, place.second, row.latitude, row.longitude);
        return say("%1 km").arg(points(km)).toStdString();
    }
    if (field.kind == CriterionField::Kind::daysSince) {
        const double then = numberOf(leadValue(data, lead, field.read));
        return say("%1 days").arg(points(data.today.days - then)).toStdString();
    }
    if (field.kind == CriterionField::Kind::similarity)
        return points(scorer.similarity(lead)).toStdString();
    return leadText(data, lead, field.read);
}

CriterionLine lineOf(const Scorer &scorer, size_t i, uint32_t lead)
{
    const Criterion &criterion = scorer.model().criteria[i];
    const uint16_t answer = scorer.answer(i, lead);
    CriterionLine line{.criterion = i,
                       .id = criterion.id,
                       .label = criterion.label.empty() ? criterion.id : criterion.label,
                       .answer = {},
                       .points = scorer.points(i, answer),
                       .weight = criterion.weight,
                       .known = answer != 0};
    if (line.known)
        line.answer = answerText(scorer, i, lead);
    return line;
}

void addDimensions(Explanation &why, const Scorer &scorer, uint32_t lead)
{
    const std::vector<Criterion> &criteria = scorer.model().criteria;
    for (size_t d = 0; d < dimensionKeys.size(); ++d) {
        DimensionLine dimension{.dimension = Dimension(d)};
        for (size_t i = 0; i < criteria.size(); ++i) {
            if (criteria[i].dimension != dimension.dimension)
                continue;
            dimension.criteria.push_back(lineOf(scorer, i, lead));
            dimension.points += dimension.criteria.back().points;
            dimension.weight += dimension.criteria.back().weight;
        }
        if (!dimension.criteria.empty())
            why.dimensions.push_back(std::move(dimension));
    }
}

void addGates(Explanation &why, const Scorer &scorer, uint32_t lead)
{
    const std::vector<Gate> &gates = scorer.model().gates;
    for (size_t i = 0; i < gates.size(); ++i)
        if (scorer.gateHolds(i, lead))
            why.gates.push_back({gates[i].when, gates[i].atMost, gates[i].atMost > why.scores.ungated});
}

void addOverride(Explanation &why, const Scorer &scorer, uint32_t lead)
{
    const Lead &row = scorer.data().leads[lead];
    if (why.scores.overridden)
        why.managers = OverrideLine{row.overrideGrade,
                                    std::string(scorer.data().leads.text(lead, leadField("override_reason"))),
                                    row.overrideUntil};
}

void closeAsItWas(Explanation &why, const Lead &row, const Standing &standing)
{
    why.closed = standing.closed == 2 && row.closedGrade != Grade::none;
    if (!why.closed)
        return;
    why.scores.grade = row.closedGrade;
    if (!std::isnan(row.closedScore))
        why.scores.score = row.closedScore;
}

std::vector<const CriterionLine *> sorted(const Explanation &why, auto &&chosen, auto &&weightOf)
{
    std::vector<const CriterionLine *> lines;
    for (const DimensionLine &dimension : why.dimensions)
        for (const CriterionLine &line : dimension.criteria)
            if (chosen(line))
                lines.push_back(&line);
    std::ranges::stable_sort(lines, std::greater{},
                             [&](const CriterionLine *line) { return weightOf(*line); });
    return lines;
}

QString reason(const CriterionLine &line)
{
    const QString label = shown(line.label);
    const QString of = say("%1 of %2").arg(points(line.points), points(line.weight));
    return line.known ? say("%1: %2 (%3)").arg(label, shown(*line.answer), of)
                      : say("%1 is not known (%2)").arg(label, of);
}

void addReasons(Explanation &why)
{
    const auto helps = [](const CriterionLine &line) {
        return line.points > 0 && line.points >= speaksFor * line.weight;
    };
    const auto hurts = [&](const CriterionLine &line) { return line.weight > 0 && !helps(line); };
    for (const CriterionLine *line : sorted(why, helps, [](const auto &l) { return l.points; }))
        why.reasonsFor << reason(*line);
    for (const GateLine &gate : why.gates)
        if (gate.lowers)
            why.reasonsAgainst
                << say("At most %1 while %2").arg(QLatin1Char(letter(gate.atMost))).arg(shown(gate.when));
    for (const CriterionLine *line : sorted(why, hurts, [](const auto &l) { return l.weight - l.points; }))
        why.reasonsAgainst << reason(*line);
    why.reasonsFor = why.reasonsFor.mid(0, mostReasons);
    why.reasonsAgainst = why.reasonsAgainst.mid(0, mostReasons);
}

QString sentenceOf(const Explanation &why)
{
    const QString grade(QLatin1Char(letter(why.scores.grade)));
    const QString pros = why.reasonsFor.join(QLatin1String(", "));
    const QString cons = why.reasonsAgainst.join(QLatin1String(", "));
    if (why.managers)
        return why.managers->reason.empty()
                   ? say("%1 by the manager.").arg(grade)
                   : say("%1 by the manager: %2.").arg(grade, shown(why.managers->reason));
    if (pros.isEmpty() && cons.isEmpty())
        return say("%1: the model has no criteria.").arg(grade);
    if (cons.isEmpty())
        return say("%1 for %2.").arg(grade, pros);
    if (pros.isEmpty())
        return say("%1, against it: %2.").arg(grade, cons);
    return say("%1 for %2; against it: %3.").arg(grade, pros, cons);
}

QString missingPoints(const Scorer &scorer, const Scores &scores)
{
    if (scores.ungated <= Grade::A)
        return {};
    const size_t better = size_t(scores.ungated) - 2; // floor of the next better grade
    const double missing = scorer.model().cutoffs[better] - scores.score;
    return say("%1 more points make it a grade of %2.")
        .arg(points(missing), QString(QLatin1Char(char('A' + better))));
}

QString changeOf(const Explanation &why, const Scorer &scorer)
{
    const Scores &scores = why.scores;
    const QString now(QLatin1Char(letter(scores.model)));
    if (why.closed)
        return say("Closed leads keep their grade.");
    if (why.managers)
        return why.managers->until.isSet()
                   ? say("The manager’s grade holds until %1; the model says %2.")
                         .arg(shown(why.managers->until.iso()), now)
                   : say("The manager’s grade holds until it is cleared; the model says %1.").arg(now);
    if (why.nextQuestion && why.nextQuestion->bestGrade < scores.model)
        return say("Ask %1: %2 could be %3.")
            .arg(shown(why.nextQuestion->label), now,
                 QString(QLatin1Char(letter(why.nextQuestion->bestGrade))));
    if (scores.gated)
        return say("Its points alone would make it a grade of %1.")
            .arg(QString(QLatin1Char(letter(scores.ungated))));
    QStringList parts;
    for (const QString &part :
         {missingPoints(scorer, scores), gainSentence(scorer, why), lossSentence(scorer, why)})
        if (!part.isEmpty())
            parts << part;
    return parts.isEmpty() ? say("No grade is better than an A.") : parts.join(u' ');
}

} // namespace

QString nameOf(Dimension dimension)
{
    constexpr const char *names[] = {
        QT_TRANSLATE_NOOP("explain", "Fit"), QT_TRANSLATE_NOOP("explain", "Need"),
        QT_TRANSLATE_NOOP("explain", "Affordability"), QT_TRANSLATE_NOOP("explain", "Awareness")};
    return say(names[size_t(dimension)]);
}

Explanation explain(const Scorer &scorer, uint32_t lead)
{
    const LeadData &data = scorer.data();
    const Standing standing = lead < data.standings.size() ? data.standings[lead] : Standing{};
    Explanation why;
    why.scores = scorer.score(lead);
    why.engagement = standing.engagement;
    why.heat = standing.heat;
    addDimensions(why, scorer, lead);
    addGates(why, scorer, lead);
    addOverride(why, scorer, lead);
    addReasons(why);
    why.nextQuestion = nextQuestion(scorer, lead);
    closeAsItWas(why, data.leads[lead], standing);
    why.sentence = sentenceOf(why);
    why.change = changeOf(why, scorer);
    return why;
}

} // namespace ridealong
