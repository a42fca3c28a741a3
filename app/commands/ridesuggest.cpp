// SPDX-License-Identifier: GPL-3.0-or-later
// Whom to ride with next, and where to.
#include "commands/catalog.h"
#include "commands/ridejson.h"

#include "base/words.h"
#include "book/leadname.h"
#include "book/workdays.h"
#include "measure/intake.h"
#include "measure/ridesuggestion.h"
#include "work/rides.h"

#include <QCoreApplication>

namespace ridealong::cli {

namespace {

constexpr size_t mostCandidates = 12;

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

QString keyOf(RepReasonKind kind)
{
    static constexpr const char *keys[] = {"long-ago", "weak-skill", "weak-stage",
                                           "brake",    "overdue-as", "commitments-due"};
    return QLatin1String(keys[size_t(kind)]);
}

QJsonObject repJson(const Book &book, const RepSuggestion &rep)
{
    QJsonArray reasons, keys;
    for (const RepReason &reason : rep.reasons) {
        reasons << reason.text;
        keys << keyOf(reason.kind);
    }
    const auto &skills = book.tables().skill;
    return {{"person", text(book.personName(rep.rep))},
            {"points", number(rep.points)},
            {"reasons", reasons},
            {"reason_keys", keys},
            {"last_ride", date(rep.lastRide)},
            {"next_ride", date(rep.nextRide)},
            {"weakest_skill",
             rep.weakestSkill ? text(skills.text(rep.weakestSkill, skillField("name"))) : QJsonValue()},
            {"weakest_stage", rep.weakestStage ? text(book.stageName(rep.weakestStage)) : QJsonValue()}};
}

Output repsOutput(const Context &context)
{
    const Book &book = context.book();
    QJsonArray rows;
    QString out;
    for (const RepSuggestion &rep : suggestReps(book, effortOf(book))) {
        rows << repJson(book, rep);
        out += shown(book.personName(rep.rep)) + QLatin1Char('\n');
        for (const RepReason &reason : rep.reasons)
            out += QStringLiteral("  %1\n").arg(reason.text);
        if (rep.nextRide.isSet())
            out += tr("  The next ride-along is planned on %1.\n").arg(dayWords(rep.nextRide));
    }
    if (rows.isEmpty())
        out = tr("There is no rep to ride with.");
    return {QJsonObject{{"total", rows.size()}, {"rows", rows}}, out};
}

QJsonObject stopJson(const Book &book, const StopSuggestion &stop)
{
    QJsonArray reasons;
    for (const QString &reason : stop.reasons)
        reasons << reason;
    const auto orNull = [](int number) { return number == unsetInt ? QJsonValue() : QJsonValue(number); };
    const Grade grade = book.standing(stop.lead).grade;
    return {{"id", shown(book.leads().id(stop.lead).hex())},
            {"company", companyOf(book, stop.lead)},
            {"grade", grade == Grade::none ? QJsonValue() : QJsonValue(QString(QLatin1Char(letter(grade))))},
            {"points", number(stop.points)},
            {"reasons", reasons},
            {"detour_minutes", orNull(stop.detour.minutes)},
            {"days_waiting", orNull(stop.daysWaiting)},
            {"overdue", stop.isOverdue},
            {"goal", text(stop.goal)}};
}

QStringList stopLine(const QJsonObject &json)
{
    QStringList reasons;
    for (const QJsonValue reason : json["reasons"].toArray())
        reasons << reason.toString();
    const QJsonValue detour = json["detour_minutes"];
    return {json["company"].toString(), json["grade"].toString(),
            detour.isNull() ? tr("unknown") : minutesWords(detour.toInt()),
            reasons.join(QStringLiteral(", "))};
}

// The proposed day, as "ride plan" would print it, and what else may be visited.
Output dayOutput(const Context &context, uint32_t person, Date on, int stops)
{
    const Book &book = context.book();
    const Places places(book);
    const RideDraft blank = newRide(book, places, person, context.session->user(), on);
    const RideDraft day = suggestDay(book, places, blank, size_t(stops));
    const RidePlan plan = planOf(book, places, day);
    QJsonObject json = planJson(book, places, day, plan);
    QJsonArray candidates;
    QList<QStringList> lines;
    for (const StopSuggestion &stop : suggestStops(book, places, blank, mostCandidates)) {
        const QJsonObject row = stopJson(book, stop);
        candidates << row;
        lines << stopLine(row);
    }
    json["candidates"] = candidates;
    const QString rep = shown(book.personName(person));
    QString out =
        day.stops.empty()
            ? tr("%1 has no open A or B to visit. Name the stops yourself with \"ride plan\".\n").arg(rep)
            : QString(tr("A day with %1 on %2:\n").arg(rep, dayWords(day.on)) +
                      planText(book, places, day, plan));
    if (!lines.isEmpty())
        out += QString(u'\n' + table({tr("Company"), tr("Grade"), tr("Detour"), tr("Why")}, lines));
    return {json, out};
}

} // namespace

Run rideSuggest(Options &options)
{
    struct Arguments
    {
        std::string person, on;
        int stops = 4;
    };
    auto args = std::make_shared<Arguments>();
    options.add("--person", args->person, "A day with this rep; without it, whom to ride with");
    options.add("--on", args->on, "The day; else the next working day").called("DATE");
    options.add("--count", args->stops, "How many stops the day has").between(1, int64_t(mostStops));
    return [args](Context &context) -> Result<Output> {
        const Book &book = context.book();
        if (const Status may = refuseReps(context, tr("Only a manager plans ride-alongs.")); !may)
            return may.error();
        if (args->person.empty())
            return repsOutput(context);
        const auto person = findPerson(book, args->person);
        if (!person)
            return person.error();
        const auto on = args->on.empty() ? Result<Date>(workdaysAfter(book.info(), book.today(), 1))
                                         : readDate(args->on, book.today());
        if (!on)
            return on.error();
        return dayOutput(context, *person, *on, args->stops);
    };
}

} // namespace ridealong::cli
