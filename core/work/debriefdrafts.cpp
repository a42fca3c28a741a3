// SPDX-License-Identifier: GPL-3.0-or-later
// A debrief that is being written, as text and back.
#include "work/debriefparts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <utility>

namespace ridealong {

namespace {

constexpr int mostCommitments = 200; // of a draft that is read
constexpr int dayInMinutes = 24 * 60;

QString asText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

QString key(const TableBase &table, uint32_t row)
{
    return asText(table.id(row).hex());
}

uint32_t rowOf(const TableBase &table, const QString &hex)
{
    const Id id = Id::fromHex(hex.toStdString());
    const uint32_t row = id.isNull() ? 0 : table.find(id);
    return row && !table.isDeleted(row) ? row : 0;
}

void put(QJsonObject &json, const char *name, const std::string &text)
{
    if (!text.empty())
        json.insert(QLatin1String(name), asText(text));
}

void take(const QJsonObject &json, const char *name, std::string &text)
{
    const QJsonValue value = json.value(QLatin1String(name));
    text = value.isString() ? value.toString().toStdString() : std::string();
}

QJsonObject jsonOf(const DebriefStop &stop)
{
    QJsonObject json;
    put(json, "result", stop.result);
    put(json, "kind", stop.kind);
    put(json, "outcome", stop.outcome);
    put(json, "note", stop.note);
    put(json, "next_on", stop.nextOn.iso());
    put(json, "next_kind", stop.nextKind);
    put(json, "next_note", stop.nextNote);
    if (!stop.took)
        json.insert(QLatin1String("took"), false);
    return json;
}

void readStop(const QJsonObject &json, DebriefStop &stop)
{
    std::string day;
    take(json, "result", stop.result);
    take(json, "kind", stop.kind);
    take(json, "outcome", stop.outcome);
    take(json, "note", stop.note);
    take(json, "next_on", day);
    take(json, "next_kind", stop.nextKind);
    take(json, "next_note", stop.nextNote);
    stop.nextOn = Date::parseIso(day);
    stop.took = json.value(QLatin1String("took")).toBool(true);
    if (stop.kind.empty())
        stop.kind = "visit";
}

QJsonObject jsonOf(const Book &book, const DebriefCommitment &commitment)
{
    QJsonObject json;
    if (commitment.row)
        json.insert(QLatin1String("id"), key(book.tables().commitment, commitment.row));
    if (commitment.person)
        json.insert(QLatin1String("person"), key(book.people(), commitment.person));
    put(json, "what", commitment.what);
    put(json, "due", commitment.due.iso());
    put(json, "state", commitment.state);
    return json;
}

DebriefCommitment commitmentIn(const Book &book, const QJsonObject &json, uint32_t row)
{
    DebriefCommitment commitment{
        .row = row, .person = rowOf(book.people(), json.value(QLatin1String("person")).toString())};
    std::string day;
    take(json, "what", commitment.what);
    take(json, "due", day);
    take(json, "state", commitment.state);
    commitment.due = Date::parseIso(day);
    if (commitment.state.empty())
        commitment.state = "open";
    return commitment;
}

// Those of before keep their place, new ones stand behind them; what was promised since then stays.
void readCommitments(const Book &book, const QJsonArray &array, Debrief &debrief)
{
    for (qsizetype i = 0; i < std::min<qsizetype>(array.size(), mostCommitments); ++i) {
        const QJsonObject json = array[i].toObject();
        const QJsonValue id = json.value(QLatin1String("id"));
        const uint32_t row = rowOf(book.tables().commitment, id.toString());
        if (json.isEmpty() || (!row && !id.isUndefined()))
            continue;
        const auto known = std::ranges::find(debrief.commitments, row, &DebriefCommitment::row);
        if (row && known != debrief.commitments.end())
            *known = commitmentIn(book, json, row);
        else if (!row)
            debrief.commitments.push_back(commitmentIn(book, json, 0));
    }
}

void readRatings(const Book &book, const QJsonObject &json, Debrief &debrief)
{
    const auto given = std::exchange(debrief.ratings, {});
    for (auto rating = json.begin(); rating != json.end(); ++rating) {
        const uint32_t skill = rowOf(book.tables().skill, rating.key());
        const int value = rating.value().toInt();
        const bool isRated = skill && (book.tables().skill[skill].retired != 2 || given.contains(skill));
        if (isRated && value >= 1 && value <= 5)
            debrief.ratings[skill] = value;
    }
}

int minuteIn(const QJsonObject &json, const char *name)
{
    const int minute = json.value(QLatin1String(name)).toInt(-1);
    return minute >= 0 && minute <= dayInMinutes ? minute : unsetInt;
}

} // namespace

std::string draftText(const Book &book, const Debrief &debrief)
{
    QJsonObject json, stops, ratings;
    for (const DebriefStop &stop : debrief.stops)
        stops.insert(key(book.tables().rideStop, stop.row), jsonOf(stop));
    for (const auto &[skill, value] : debrief.ratings)
        ratings.insert(key(book.tables().skill, skill), value);
    QJsonArray commitments;
    for (const DebriefCommitment &commitment : debrief.commitments)
        commitments << jsonOf(book, commitment);
    if (debrief.leftAt != unsetInt)
        json.insert(QLatin1String("left"), debrief.leftAt);
    if (debrief.backAt != unsetInt)
        json.insert(QLatin1String("back"), debrief.backAt);
    json.insert(QLatin1String("stops"), stops);
    json.insert(QLatin1String("ratings"), ratings);
    json.insert(QLatin1String("commitments"), commitments);
    put(json, "strength", debrief.strength);
    put(json, "improvement_1", debrief.improvement1);
    put(json, "improvement_2", debrief.improvement2);
    put(json, "shared", debrief.sharedNote);
    put(json, "private", debrief.privateNote);
    return QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString();
}

void readDraft(const Book &book, std::string_view text, Debrief &debrief)
{
    if (text.size() > longestDraft)
        return;
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray(text.data(), qsizetype(text.size())));
    if (!document.isObject())
        return;
    const QJsonObject json = document.object();
    debrief.leftAt = minuteIn(json, "left");
    debrief.backAt = minuteIn(json, "back");
    const QJsonObject stops = json.value(QLatin1String("stops")).toObject();
    for (DebriefStop &stop : debrief.stops)
        if (const auto found = stops.find(key(book.tables().rideStop, stop.row)); found != stops.end())
            readStop(found->toObject(), stop);
    readRatings(book, json.value(QLatin1String("ratings")).toObject(), debrief);
    readCommitments(book, json.value(QLatin1String("commitments")).toArray(), debrief);
    take(json, "strength", debrief.strength);
    take(json, "improvement_1", debrief.improvement1);
    take(json, "improvement_2", debrief.improvement2);
    take(json, "shared", debrief.sharedNote);
    take(json, "private", debrief.privateNote);
}

} // namespace ridealong
