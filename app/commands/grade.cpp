// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/catalog.h"

#include "scoring/explain.h"
#include "scoring/suggest.h"
#include "session/gradehistory.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace ridealong::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

QString name(Grade grade)
{
    return QString(QLatin1Char(letter(grade)));
}

QJsonArray dimensionsJson(const Explanation &why)
{
    QJsonArray dimensions;
    for (const DimensionLine &dimension : why.dimensions) {
        QJsonArray criteria;
        for (const CriterionLine &line : dimension.criteria)
            criteria << QJsonObject{{"id", shown(line.id)},
                                    {"label", shown(line.label)},
                                    {"answer", line.answer ? QJsonValue(shown(*line.answer)) : QJsonValue()},
                                    {"points", line.points},
                                    {"weight", line.weight},
                                    {"known", line.known}};
        dimensions << QJsonObject{{"name", QLatin1String(dimensionKeys[size_t(dimension.dimension)])},
                                  {"points", dimension.points},
                                  {"weight", dimension.weight},
                                  {"criteria", criteria}};
    }
    return dimensions;
}

QJsonObject jsonOfWhy(const Explanation &why, const Standing &standing)
{
    QJsonArray gates;
    for (const GateLine &gate : why.gates)
        gates << QJsonObject{
            {"when", shown(gate.when)}, {"at_most", name(gate.atMost)}, {"lowers", gate.lowers}};
    QJsonValue managers, question;
    if (why.managers)
        managers = QJsonObject{{"grade", name(why.managers->grade)},
                               {"reason", text(why.managers->reason)},
                               {"until", date(why.managers->until)}};
    if (why.nextQuestion)
        question = QJsonObject{{"field", shown(why.nextQuestion->field)},
                               {"label", shown(why.nextQuestion->label)},
                               {"best_grade", name(why.nextQuestion->bestGrade)}};
    return {{"grade", name(standing.grade)},
            {"score", number(standing.score)},
            {"completeness", number(standing.completeness)},
            {"engagement", standing.engagement},
            {"heat", int(standing.heat)},
            {"dimensions", dimensionsJson(why)},
            {"gates", gates},
            {"override", managers},
            {"for", QJsonArray::fromStringList(why.reasonsFor)},
            {"against", QJsonArray::fromStringList(why.reasonsAgainst)},
            {"next_question", question},
            {"sentence", why.sentence}};
}

QString textOfWhy(const Explanation &why, const Standing &standing)
{
    QList<QStringList> lines;
    for (const DimensionLine &dimension : why.dimensions)
        for (const CriterionLine &line : dimension.criteria)
            lines << QStringList{nameOf(dimension.dimension), shown(line.label),
                                 line.answer ? shown(*line.answer) : tr("unknown"),
                                 QString::number(line.points), QString::number(line.weight)};
    const QString question = why.nextQuestion
                                 ? tr("Ask %1: it could be %2.\n")
                                       .arg(shown(why.nextQuestion->label), name(why.nextQuestion->bestGrade))
                                 : QString();
    return tr("Grade %1, %2 points of 100. %3\n")
               .arg(name(standing.grade))
               .arg(standing.score, 0, 'f', 1)
               .arg(why.sentence) +
           table({tr("Dimension"), tr("Criterion"), tr("Answer"), tr("Points"), tr("Of")}, lines,
                 QStringLiteral("lllrr")) +
           question;
}

struct Chance
{
    double share = std::nan(""); // NaN where too few leads are closed
    QString sentence = {};
};

Result<Chance> winChanceOf(const Context &context, uint32_t lead)
{
    const LeadData &data = context.book().leadData();
    const auto known = context.session->store().knownBeforeClosing(context.book());
    if (!known)
        return known.error();
    const PastLeads past(*known, data);
    const auto learned = learnWinChance(data, &past);
    if (!learned)
        return Chance{};
    const double share = WinReader(*learned, data).chance(lead);
    return Chance{share, chanceSentence(share, learned->closed) + QLatin1Char('\n')};
}

QJsonArray movedJson(const GradeChange &change)
{
    QJsonArray moved;
    for (const GradeReason &reason : readReasons(change.why))
        moved << QJsonObject{{"kind", QLatin1String(keyOf(reason.kind))},
                             {"criterion", text(reason.criterion)},
                             {"points", reason.criterion.empty() ? QJsonValue() : number(reason.points)}};
    return moved;
}

QJsonArray historyJson(std::span<const GradeChange> history)
{
    QJsonArray list;
    for (const GradeChange &change : history)
        list << QJsonObject{{"at", shown(change.at.iso())}, {"from", name(change.from)},
                            {"to", name(change.to)},        {"score", number(change.score)},
                            {"model", change.model},        {"moved", movedJson(change)}};
    return list;
}

QString historyText(std::span<const GradeChange> history, Trend trend, const Session &session)
{
    QString lines;
    for (auto change = history.rbegin(); change != history.rend(); ++change)
        lines += sentenceOf(*change, session) + QLatin1Char('\n');
    return history.empty() ? QString() : tr("In 28 days: %1.\n").arg(wordOf(trend)) + lines;
}

} // namespace

Run grade(Options &options)
{
    auto all = std::make_shared<bool>(false);
    options.flag("--all", *all, "Score every lead again, not only what changed");
    return [all](Context &context) -> Result<Output> {
        const Book &book = context.book();
        const QString seen = shown(context.session->store().meta("grades_seen"));
        QElapsedTimer timer;
        timer.start();
        std::array<qint64, 6> counts{};
        qint64 graded = 0;
        for (uint32_t lead = 1; lead < book.leads().end(); ++lead) {
            if (!book.leads().has(lead))
                continue;
            ++graded;
            (void)book.scorer().score(lead);
            ++counts[size_t(book.standing(lead).grade)];
        }
        const double seconds = double(timer.nsecsElapsed()) / 1e9;
        const GradeJournal journal = context.session->store().gradeJournal(seen.toLongLong());
        if (const Status noted = context.session->setMeta("grades_seen", std::to_string(journal.newest));
            !noted)
            return noted.error();
        QJsonObject json;
        QStringList words;
        for (const Grade each : {Grade::A, Grade::B, Grade::C, Grade::D, Grade::E}) {
            json[name(each)] = counts[size_t(each)];
            words << QStringLiteral("%1 %2").arg(name(each)).arg(counts[size_t(each)]);
        }
        return Output{QJsonObject{{"graded", graded},
                                  {"changed", qint64(journal.leads)},
                                  {"seconds", seconds},
                                  {"grades", json}},
                      tr("Graded %1 leads: %2. %3 changed since the last time.")
                          .arg(graded)
                          .arg(words.join(QStringLiteral(", ")))
                          .arg(journal.leads)};
    };
}

Run explainLead(Options &options)
{
    auto lead = std::make_shared<std::string>();
    options.add("LEAD", *lead, "Its id, the beginning of it, or its exact company name").required();
    return [lead](Context &context) -> Result<Output> {
        const auto found = findLead(context.book(), *lead);
        if (!found)
            return found.error();
        const Explanation why = explain(context.book().scorer(), *found);
        const Standing &standing = context.book().standing(*found);
        const auto chance = winChanceOf(context, *found);
        if (!chance)
            return chance.error();
        const std::vector<GradeChange> history = gradeHistory(*context.session, *found);
        const Trend trend = gradeTrend(*context.session, *found, history);
        QJsonObject json = jsonOfWhy(why, standing);
        json["win_probability"] = number(chance->share);
        json["trend"] = QLatin1String(keyOf(trend));
        json["history"] = historyJson(history);
        return Output{json, textOfWhy(why, standing) + chance->sentence +
                                historyText(history, trend, *context.session)};
    };
}

} // namespace ridealong::cli
