// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/catalog.h"

#include "book/processes.h"
#include "measure/stagehistory.h"
#include "work/moves.h"

#include <QCoreApplication>

namespace ridealong::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

bool isInternal(const LeadFieldRef &field)
{
    return field.key == "deleted" || field.key == "closed_score" || field.key == "merged_into";
}

QJsonArray tickedJson(const Book &book, uint32_t move)
{
    QJsonArray ticked;
    for (const std::string &line : linesOf(book.moves().text(move, moveField("criteria"))))
        ticked << shown(line);
    return ticked;
}

QJsonArray movesJson(const Book &book, uint32_t lead)
{
    QJsonArray moves;
    book.movesOf().each(lead, [&](uint32_t row) {
        const Move &move = book.moves()[row];
        if (book.moves().has(row))
            moves.prepend(QJsonObject{{"on", date(move.on)},
                                      {"from", text(book.stageName(move.fromStage.number))},
                                      {"to", text(book.stageName(move.toStage.number))},
                                      {"by", text(book.personName(move.by.number))},
                                      {"reason", text(book.moves().text(row, moveField("reason")))},
                                      {"ticked", tickedJson(book, row)}});
    });
    return moves;
}

QJsonArray stagesJson(const Book &book, uint32_t lead)
{
    QJsonArray stages;
    for (const StageVisit &visit : stageHistory(book, lead))
        stages << QJsonObject{{"stage", text(book.stageName(visit.stage))},
                              {"from", date(visit.from)},
                              {"to", date(visit.to)},
                              {"days", visit.days ? QJsonValue(*visit.days) : QJsonValue()}};
    return stages;
}

QJsonArray activitiesJson(const Context &context, uint32_t lead)
{
    const Book &book = context.book();
    QJsonArray list;
    book.activitiesOf().each(lead, [&](uint32_t row) {
        const Activity &a = book.activities()[row];
        if (!book.activities().has(row))
            return;
        list << QJsonObject{
            {"on", date(a.on)},
            {"kind", text(book.kindKey(a.kind.number))},
            {"person", text(book.personName(a.person.number))},
            {"minutes", book.minutesOf(a)},
            {"outcome", text(book.activities().text(row, activityField("outcome")))},
            {"grade_at",
             a.grade == Grade::none ? QJsonValue() : QJsonValue(QString(QLatin1Char(letter(a.grade))))},
            {"note",
             text(context.session->store().coldText(Entity::activity, row, activityField("note"), book))}};
    });
    return list;
}

QJsonArray historyJson(const Context &context, uint32_t lead)
{
    constexpr int64_t mostLines = 1000;
    QJsonArray history;
    for (const AuditLine &line : context.session->store().audit(context.book(), lead, mostLines))
        history << QJsonObject{{"at", shown(line.at.iso())},
                               {"who", text(line.who)},
                               {"op", QLatin1String(keyOf(line.op))},
                               {"entity", QLatin1String(nameOf(line.entity))},
                               {"field", text(line.field)},
                               {"before", jsonOf(line.before, context.book(), line.target)},
                               {"after", jsonOf(line.after, context.book(), line.target)}};
    return history;
}

QJsonArray gradesJson(const Context &context, uint32_t lead)
{
    QJsonArray list;
    for (const GradeChange &change : context.session->store().gradeChanges(lead))
        list << QJsonObject{{"at", shown(change.at.iso())},
                            {"from", QString(QLatin1Char(letter(change.from)))},
                            {"to", QString(QLatin1Char(letter(change.to)))},
                            {"score", number(change.score)},
                            {"model", change.model}};
    return list;
}

QString textOf(const QJsonObject &lead)
{
    QString lines;
    for (auto field = lead.begin(); field != lead.end(); ++field)
        if (!field->isNull() && !field->isArray())
            lines +=
                QStringLiteral("%1  %2\n").arg(field.key().leftJustified(20), field->toVariant().toString());
    return lines;
}

} // namespace

QJsonObject leadJson(const Session &session, uint32_t lead)
{
    const Book &book = session.book();
    QJsonObject json;
    for (const LeadFieldRef &field : allLeadFields(book.leadData())) {
        if (isInternal(field))
            continue;
        json[shown(field.key)] = field.flags & cold
                                     ? text(session.store().coldText(Entity::lead, lead, field.field, book))
                                     : jsonOf(leadValue(book.leadData(), lead, field), book, field.target);
    }
    json["deleted"] = !book.leads().has(lead);
    return json;
}

Output leadOutput(const Context &context, uint32_t lead, const QString &sentence)
{
    return {leadJson(*context.session, lead), sentence};
}

Run leadShow(Options &options)
{
    auto name = std::make_shared<std::string>();
    options.add("LEAD", *name, "Its id, the beginning of it, or its exact company name").required();
    return [name](Context &context) -> Result<Output> {
        const auto lead = findLead(context.book(), *name);
        if (!lead)
            return lead.error();
        QJsonObject json = leadJson(*context.session, *lead);
        const QString lines = textOf(json);
        json["process"] = text(processName(context.book(), processOfLead(context.book(), *lead)));
        json["moves"] = movesJson(context.book(), *lead);
        json["stages"] = stagesJson(context.book(), *lead);
        json["activities"] = activitiesJson(context, *lead);
        json["grade_changes"] = gradesJson(context, *lead);
        json["history"] = historyJson(context, *lead);
        return Output{json, lines + tr("%1 activities, %2 recorded changes\n")
                                        .arg(json["activities"].toArray().size())
                                        .arg(json["history"].toArray().size())};
    };
}

} // namespace ridealong::cli
