// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/ridejson.h"

#include "base/words.h"
#include "book/leadname.h"

#include <QCoreApplication>
#include <algorithm>

namespace ridealong::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

QJsonValue minutesJson(int minutes)
{
    return minutes == unsetInt ? QJsonValue() : QJsonValue(minutes);
}

QJsonValue idJson(const TableBase &table, uint32_t row)
{
    return row ? QJsonValue(shown(table.id(row).hex())) : QJsonValue();
}

QJsonValue gradeJson(Grade grade)
{
    return grade == Grade::none ? QJsonValue() : QJsonValue(QString(QLatin1Char(letter(grade))));
}

std::string_view stateOf(const Book &book, uint32_t ride)
{
    return book.tables().ride.text(ride, rideField("state"));
}

// As it was where the lead is gone, or the ride is over.
QString companyAt(const Book &book, const RideDraft &draft, const DraftStop &stop)
{
    const bool isOver = draft.row && stateOf(book, draft.row) != "planned";
    const QString kept =
        stop.row ? shown(book.tables().rideStop.text(stop.row, rideStopField("company"))) : QString();
    return kept.isEmpty() || (!isOver && book.leads().has(stop.lead)) ? companyOf(book, stop.lead) : kept;
}

Grade gradeAt(const Book &book, const DraftStop &stop)
{
    if (stop.row)
        return book.tables().rideStop[stop.row].grade;
    return book.leads().has(stop.lead) ? book.standing(stop.lead).grade : Grade::none;
}

QString keyOf(PlaceKnown known)
{
    static constexpr const char *keys[] = {"unknown", "city", "postal-code", "exact"};
    return QLatin1String(keys[size_t(known)]);
}

QJsonObject stopJson(const Book &book, const RideDraft &draft, const RidePlan &plan, size_t i)
{
    const DraftStop &stop = draft.stops[i];
    const PlannedStop &at = plan.stops[i];
    const auto &rows = book.tables().rideStop;
    QJsonObject json{{"id", idJson(book.leads(), stop.lead)},
                     {"stop", idJson(rows, stop.row)},
                     {"company", companyAt(book, draft, stop)},
                     {"role", shown(stop.role)},
                     {"leg_km", kmJson(at.legKm)},
                     {"leg_minutes", minutesJson(at.legMinutes)},
                     {"place", keyOf(at.place.known)},
                     {"minutes", stop.minutes},
                     {"arrives", clockJson(at.arrivesAt)},
                     {"begins", clockJson(at.beginsAt)},
                     {"ends", clockJson(at.endsAt)},
                     {"wait_minutes", at.waitMinutes},
                     {"late_minutes", at.lateMinutes},
                     {"from", clockJson(stop.from)},
                     {"to", clockJson(stop.to)},
                     {"goal", text(stop.goal)},
                     {"grade", gradeJson(gradeAt(book, stop))}};
    json["result"] = stop.row ? text(rows.text(stop.row, rideStopField("result"))) : QJsonValue();
    json["logged"] = stop.row && rows[stop.row].logged == 2;
    return json;
}

QJsonObject startJson(const RideDraft &draft)
{
    return {{"name", text(draft.startName)},
            {"latitude", draft.start.isKnown() ? QJsonValue(draft.start.latitude) : QJsonValue()},
            {"longitude", draft.start.isKnown() ? QJsonValue(draft.start.longitude) : QJsonValue()}};
}

QJsonArray ratingsJson(const Book &book, uint32_t ride)
{
    const auto &ratings = book.tables().rating;
    QJsonArray rows;
    for (uint32_t row = 1; row < ratings.end(); ++row)
        if (ratings.has(row) && ratings[row].ride.number == ride)
            rows << QJsonObject{{"skill", text(ratings.text(row, ratingField("skill_name")))},
                                {"value", minutesJson(ratings[row].value)},
                                {"guide", text(ratings.text(row, ratingField("guide")))}};
    return rows;
}

QJsonArray notesJson(const Book &book, uint32_t ride)
{
    const auto &notes = book.tables().coachingNote;
    QJsonArray rows;
    for (uint32_t row = 1; row < notes.end(); ++row)
        if (notes.has(row) && notes[row].ride.number == ride)
            rows << shown(notes.text(row, coachingNoteField("text")));
    return rows;
}

// Those of this ride, and those that its rep or manager still owes.
QJsonArray commitmentsJson(const Book &book, uint32_t ride)
{
    const auto &rows = book.tables().commitment;
    const uint32_t rep = book.tables().ride[ride].rep.number;
    const bool isPlanned = stateOf(book, ride) == "planned";
    QJsonArray json;
    for (uint32_t row = 1; row < rows.end(); ++row) {
        const std::string_view state = rows.text(row, commitmentField("state"));
        const bool isCarried = isPlanned && state == "open" && rows[row].rep.number == rep;
        if (!rows.has(row) || !(isCarried || rows[row].ride.number == ride))
            continue;
        json << QJsonObject{
            {"id", idJson(rows, row)},
            {"person", text(book.personName(rows[row].person.number))},
            {"what", text(rows.text(row, commitmentField("what")))},
            {"due", date(rows[row].due)},
            {"state", text(state)},
            {"missed", state == "open" && rows[row].due.isSet() && rows[row].due < book.today()}};
    }
    return json;
}

QJsonValue debriefJson(const Book &book, uint32_t ride)
{
    const auto &rides = book.tables().ride;
    const Ride &row = rides[ride];
    if (stateOf(book, ride) != "done")
        return {};
    QJsonArray improvements;
    for (const FieldNo field : {rideField("improvement_1"), rideField("improvement_2")})
        if (const auto words = rides.text(ride, field); !words.empty())
            improvements << shown(words);
    return QJsonObject{{"on", date(row.debriefedOn)},
                       {"left_at", clockJson(row.leftAt)},
                       {"back_at", clockJson(row.backAt)},
                       {"strength", text(rides.text(ride, rideField("strength")))},
                       {"improvements", improvements},
                       {"ratings", ratingsJson(book, ride)},
                       {"notes", notesJson(book, ride)},
                       {"read_on", date(row.readOn)},
                       {"acknowledged_on", date(row.acknowledgedOn)},
                       {"comment", text(rides.text(ride, rideField("reply")))}};
}

RidePlan planFor(const Book &book, const Places &places, const RideDraft &draft)
{
    RidePlan plan = planOf(book, places, draft);
    if (draft.row && stateOf(book, draft.row) != "planned")
        plan.warnings.clear(); // too late to heed
    return plan;
}

QString timeText(int minute)
{
    return minute == unsetInt ? QString() : clockJson(minute).toString();
}

void addLine(QString &out, const QString &label, const QString &words)
{
    if (!words.isEmpty())
        out += QStringLiteral("%1: %2\n").arg(label, words);
}

QString roadText(const Book &book, const RidePlan &plan)
{
    if (plan.isWhole)
        return tr("%1, %2 driving")
            .arg(distanceWords(book.info(), plan.totalKm), minutesWords(plan.drivingMinutes));
    if (plan.drivingMinutes == 0 && plan.totalKm <= 0)
        return tr("no way is known, so the times count the stops alone");
    return tr("%1 of the ways that are known, %2 driving")
        .arg(distanceWords(book.info(), plan.totalKm), minutesWords(plan.drivingMinutes));
}

// Nobody knows how far, but leads of one postal code or city are near each other.
QString legText(const Book &book, const Places &places, uint32_t lead, const PlannedStop &at)
{
    if (!std::isnan(at.legKm))
        return distanceWords(book.info(), at.legKm);
    const std::string group = at.place.isKnown() ? std::string() : places.groupOf(lead);
    return group.empty() ? tr("unknown") : shown(group);
}

QString debriefText(const QJsonObject &debrief, const QJsonArray &commitments)
{
    QString out;
    addLine(out, tr("Done well"), debrief["strength"].toString());
    for (const QJsonValue improvement : debrief["improvements"].toArray())
        addLine(out, tr("To improve"), improvement.toString());
    for (const QJsonValue rating : debrief["ratings"].toArray())
        addLine(out, rating["skill"].toString(), QString::number(rating["value"].toInt()));
    for (const QJsonValue note : debrief["notes"].toArray())
        addLine(out, tr("Note"), note.toString());
    for (const QJsonValue promise : commitments)
        addLine(
            out, tr("Commitment"),
            tr("%1: %2 (%3%4)")
                .arg(promise["person"].toString(), promise["what"].toString(), promise["state"].toString(),
                     promise["due"].isNull() ? QString()
                                             : QString(QStringLiteral(", ") + promise["due"].toString())));
    addLine(out, tr("Acknowledged"), debrief["acknowledged_on"].toString());
    addLine(out, tr("Comment"), debrief["comment"].toString());
    return out;
}

QString headText(const Book &book, uint32_t ride)
{
    const auto &rides = book.tables().ride;
    QString out = tr("Ride-along with %1 on %2, %3")
                      .arg(shown(book.personName(rides[ride].rep.number)), shown(rides[ride].on.iso()),
                           shown(stateOf(book, ride)));
    out += QStringLiteral("  %1\n").arg(shown(rides.id(ride).hex()));
    addLine(out, tr("Why cancelled"), shown(rides.text(ride, rideField("cancel_reason"))));
    return out;
}

} // namespace

QJsonValue clockJson(int minute)
{
    if (minute == unsetInt)
        return {};
    return QStringLiteral("%1:%2")
        .arg(minute / 60, 2, 10, QLatin1Char('0'))
        .arg(minute % 60, 2, 10, QLatin1Char('0'));
}

QJsonValue kmJson(double km)
{
    return std::isnan(km) ? QJsonValue() : QJsonValue(std::round(km * 1000) / 1000);
}

QJsonObject planJson(const Book &book, const Places &places, const RideDraft &draft, const RidePlan &plan)
{
    QJsonArray stops, warnings, keys;
    for (size_t i = 0; i < draft.stops.size(); ++i) {
        QJsonObject stop = stopJson(book, draft, plan, i);
        stop["group"] = text(places.groupOf(draft.stops[i].lead));
        stops << stop;
    }
    for (const PlannedWarning &warning : plan.warnings) {
        warnings << warning.text;
        keys << QLatin1String(keyOf(warning.what));
    }
    return {{"id", idJson(book.tables().ride, draft.row)},
            {"person", text(book.personName(draft.rep))},
            {"manager", text(book.personName(draft.manager))},
            {"on", date(draft.on)},
            {"start_at", clockJson(draft.startAt)},
            {"start", startJson(draft)},
            {"objective", text(draft.objective)},
            {"skill",
             draft.skill ? text(book.tables().skill.text(draft.skill, skillField("name"))) : QJsonValue()},
            {"total_km", kmJson(plan.isWhole ? plan.totalKm : std::nan(""))},
            {"known_km", kmJson(plan.totalKm)},
            {"back_km", kmJson(plan.backKm)},
            {"leaves_at", clockJson(plan.leavesAt)},
            {"back_at", clockJson(plan.backAt)},
            {"driving_minutes", plan.drivingMinutes},
            {"customer_minutes", plan.customerMinutes},
            {"value", money(plan.value, book)},
            {"overdue", plan.overdue},
            {"warnings", warnings},
            {"warning_keys", keys},
            {"stops", stops}};
}

QJsonObject rideJson(const Context &context, const Places &places, uint32_t ride)
{
    const Book &book = context.book();
    const auto &rides = book.tables().ride;
    const RideDraft draft = draftOf(book, ride);
    QJsonObject json = planJson(book, places, draft, planFor(book, places, draft));
    json["state"] = text(stateOf(book, ride));
    json["revision"] = minutesJson(rides[ride].revision);
    json["planned_on"] = date(rides[ride].plannedOn);
    json["cancel_reason"] = text(rides.text(ride, rideField("cancel_reason")));
    json["commitments"] = commitmentsJson(book, ride);
    json["debrief"] = debriefJson(book, ride);
    return json;
}

QString planText(const Book &book, const Places &places, const RideDraft &draft, const RidePlan &plan)
{
    QString out;
    const QString from = draft.startName.empty() ? tr("the start") : shown(draft.startName);
    addLine(out, tr("Way"),
            tr("leave %1 at %2, back at %3").arg(from, timeText(plan.leavesAt), timeText(plan.backAt)));
    addLine(out, tr("Road"), roadText(book, plan));
    addLine(out, tr("Objective"), shown(draft.objective));
    QList<QStringList> lines;
    for (size_t i = 0; i < draft.stops.size(); ++i) {
        const PlannedStop &at = plan.stops[i];
        const Grade grade = gradeAt(book, draft.stops[i]);
        lines << QStringList{QString::number(i + 1),
                             timeText(at.beginsAt),
                             timeText(at.endsAt),
                             grade == Grade::none ? QString() : QString(QLatin1Char(letter(grade))),
                             companyAt(book, draft, draft.stops[i]),
                             shown(draft.stops[i].role),
                             legText(book, places, draft.stops[i].lead, at),
                             shown(draft.stops[i].goal)};
    }
    out +=
        table({tr("#"), tr("From"), tr("To"), tr("Grade"), tr("Company"), tr("Role"), tr("Leg"), tr("Goal")},
              lines, QStringLiteral("r"));
    for (const PlannedWarning &warning : plan.warnings)
        addLine(out, tr("Mind"), warning.text);
    const auto isKnown = [](const PlannedStop &stop) { return stop.place.isKnown(); };
    if (!std::ranges::all_of(plan.stops, isKnown))
        out +=
            tr("Say where a lead is with \"lead set LEAD latitude=39.77 longitude=-86.16\", or give it the "
               "postal code or city of a lead with coordinates.\n");
    return out;
}

Output rideOutput(const Context &context, uint32_t ride, const QString &sentence)
{
    const Book &book = context.book();
    const Places places(book);
    const RideDraft draft = draftOf(book, ride);
    const QJsonObject json = rideJson(context, places, ride);
    QString out = sentence.isEmpty() ? headText(book, ride) : QString(sentence + u'\n');
    if (sentence.isEmpty() || stateOf(book, ride) == "planned")
        out += planText(book, places, draft, planFor(book, places, draft));
    if (sentence.isEmpty())
        out += debriefText(json["debrief"].toObject(), json["commitments"].toArray());
    return {json, out};
}

} // namespace ridealong::cli
