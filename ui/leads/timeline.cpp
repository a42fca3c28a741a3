// SPDX-License-Identifier: GPL-3.0-or-later
#include "leads/timeline.h"

#include "base/words.h"
#include "followup/quickwords.h"
#include "leads/leadwords.h"
#include "measure/handoffs.h"
#include "measure/stagehistory.h"
#include "session/session.h"
#include "work/moves.h"

#include <QCoreApplication>
#include <algorithm>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Timeline", text);
}

struct Entry
{
    Date on;
    int minute = 0; // of the day, where known
    FactRow row;
};
using Entries = std::vector<Entry>;

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString kindOf(const Book &book, uint32_t kind)
{
    return book.tables().kind.has(kind) ? shown(book.tables().kind.text(kind, kindField("label")))
                                        : tr("Touch");
}

QString minutesText(const Book &book, const Activity &activity)
{
    const int minutes = book.minutesOf(activity);
    return minutes > 0 ? tr("%1 min").arg(minutes) : QString();
}

void addActivities(Entries &entries, const Book &book, uint32_t lead)
{
    book.activitiesOf().each(lead, [&](uint32_t row) {
        if (!book.activities().has(row))
            return;
        const Activity &activity = book.activities()[row];
        const QString outcome = outcomeText(book.activities().text(activity, activityField("outcome")));
        const QString below =
            joined({shown(book.personName(activity.person.number)), minutesText(book, activity),
                    activity.offPolicy == 2 ? tr("off policy") : QString()});
        entries.push_back({activity.on,
                           std::max(0, activity.time),
                           {.strong = joined({kindOf(book, activity.kind.number), outcome}),
                            .right = dateWords(activity.on, book.today()),
                            .below = below,
                            .grade = gradeIndex(activity.grade)}});
    });
}

// How long the lead was in the stage that it left with this move.
QString daysBefore(const Book &book, const std::vector<StageVisit> &visits, uint32_t move)
{
    const auto visit = std::ranges::find(visits, move, &StageVisit::move);
    if (visit == visits.end() || visit == visits.begin() || !std::prev(visit)->days)
        return {};
    const int days = *std::prev(visit)->days;
    const QString stage = shown(book.stageName(std::prev(visit)->stage));
    return days == 0   ? tr("the same day in %1").arg(stage)
           : days == 1 ? tr("one day in %1").arg(stage)
                       : tr("%1 days in %2").arg(days).arg(stage);
}

QString tickedWords(const Book &book, uint32_t move)
{
    QStringList ticked;
    for (const std::string &line : linesOf(book.moves().text(move, moveField("criteria"))))
        ticked << shown(line);
    return ticked.isEmpty() ? QString() : tr("ticked: %1").arg(ticked.join(QStringLiteral(", ")));
}

void addMoves(Entries &entries, const Book &book, uint32_t lead)
{
    const std::vector<StageVisit> visits = stageHistory(book, lead);
    book.movesOf().each(lead, [&](uint32_t row) {
        if (!book.moves().has(row))
            return;
        const Move &move = book.moves()[row];
        const QString to = shown(book.stageName(move.toStage.number));
        const QString text =
            move.fromStage.isSet()
                ? tr("Moved from %1 to %2").arg(shown(book.stageName(move.fromStage.number)), to)
                : tr("Came in at %1").arg(to);
        const QString below =
            joined({shown(book.personName(move.by.number)), daysBefore(book, visits, row),
                    shown(book.moves().text(move, moveField("reason"))), tickedWords(book, row)});
        entries.push_back(
            {move.on, 0, {.strong = text, .right = dateWords(move.on, book.today()), .below = below}});
    });
}

QString answerWords(const Book &book, uint32_t row)
{
    if (HandoffState(book.tables().handoff[row].state) == HandoffState::rejected)
        return tr("Hand-off rejected: %1").arg(reasonOf(book, row));
    return tr("Hand-off accepted");
}

void addHandoffs(Entries &entries, const Book &book, uint32_t lead)
{
    const auto &handoffs = book.tables().handoff;
    const auto add = [&](Date on, int minute, const QString &text, const QStringList &below) {
        entries.push_back({on,
                           std::max(0, minute),
                           {.strong = text, .right = dateWords(on, book.today()), .below = joined(below)}});
    };
    for (uint32_t row = 1; row < handoffs.end(); ++row) {
        const Handoff &offer = handoffs[row];
        if (!handoffs.has(row) || offer.lead.number != lead)
            continue;
        add(offer.offeredOn, offer.offeredTime,
            tr("Offered to %1").arg(shown(book.personName(offer.taker.number))),
            {shown(book.personName(offer.giver.number)), shown(handoffs.text(row, handoffField("request")))});
        if (offer.answeredOn.isSet())
            add(offer.answeredOn, offer.answeredTime, answerWords(book, row),
                {shown(book.personName(offer.answeredBy.number)),
                 shown(handoffs.text(row, handoffField("comment")))});
        if (HandoffState(offer.state) == HandoffState::withdrawn)
            add(offer.endedOn, 0, tr("Offer withdrawn"), {});
    }
}

void addGrades(Entries &entries, const Session &session, uint32_t lead)
{
    for (const GradeChange &change : session.store().gradeChanges(lead)) {
        if (change.from == Grade::none)
            continue;
        const Date on = change.at.localDate();
        entries.push_back({on,
                           change.at.localMinuteOfDay(),
                           {.strong = tr("Grade %1 became %2")
                                          .arg(QLatin1Char(letter(change.from)))
                                          .arg(QLatin1Char(letter(change.to))),
                            .right = dateWords(on, session.today()),
                            .below = tr("%1 points").arg(pointsText(change.score))}});
    }
}

QString valueWords(const Book &book, const Value &value)
{
    if (isEmpty(value))
        return tr("empty");
    if (const auto *money = std::get_if<Money>(&value))
        return moneyOf(book, *money);
    if (const auto *link = std::get_if<Link>(&value))
        return book.people().has(link->number) ? shown(book.personName(link->number)) : tr("none");
    return shown(plainText(value, book.info().perMajor));
}

// Moves, touches and steps have rows of their own above.
bool isEdit(const AuditLine &line)
{
    return line.entity == Entity::lead && !line.field.empty() && line.op != Op::moveStage &&
           line.field != "stage" && line.field != "deleted";
}

void addEdits(Entries &entries, const Session &session, uint32_t lead)
{
    const Book &book = session.book();
    for (const AuditLine &line : session.store().audit(book, lead, int64_t(mostEntries))) {
        if (!isEdit(line))
            continue;
        const LeadFieldRef field = findLeadField(book.leadData(), line.field);
        const Date on = line.at.localDate();
        const QString label = QCoreApplication::translate("field", field.label.c_str());
        const QString text =
            line.field == "notes"
                ? tr("%1 changed").arg(label)
                : tr("%1: %2 → %3").arg(label, valueWords(book, line.before), valueWords(book, line.after));
        entries.push_back({on,
                           line.at.localMinuteOfDay(),
                           {.strong = text,
                            .right = dateWords(on, book.today()),
                            .below = joined({shown(line.who), describe({line.op, companyOf(book, lead)})})}});
    }
}

FactRow contactRow(const QString &name, const QStringList &below, const QString &right)
{
    return {.strong = name.isEmpty() ? tr("No name") : name, .right = right, .below = joined(below)};
}

} // namespace

std::vector<FactRow> timelineOf(const Session &session, uint32_t lead)
{
    Entries entries;
    addActivities(entries, session.book(), lead);
    addMoves(entries, session.book(), lead);
    addHandoffs(entries, session.book(), lead);
    addGrades(entries, session, lead);
    addEdits(entries, session, lead);
    std::ranges::stable_sort(entries, std::greater{},
                             [](const Entry &entry) { return std::pair(entry.on, entry.minute); });
    std::vector<FactRow> rows;
    for (Entry &entry : entries) {
        if (rows.size() == mostEntries)
            break;
        rows.push_back(std::move(entry.row));
    }
    return rows;
}

std::vector<FactRow> peopleOf(const Session &session, uint32_t lead)
{
    const Book &book = session.book();
    const auto of = [&](FieldNo field) { return shown(book.leads().text(lead, field)); };
    std::vector<FactRow> rows;
    const QStringList main = {of(leadField("title")), of(leadField("phone")), of(leadField("email"))};
    if (!of(leadField("contact")).isEmpty() || !main.join(QString()).isEmpty())
        rows.push_back(contactRow(of(leadField("contact")), main, tr("main contact")));
    const auto &contacts = book.tables().contact;
    book.contactsOf().each(lead, [&](uint32_t row) {
        if (!contacts.has(row))
            return;
        const auto text = [&](FieldNo field) { return shown(contacts.text(row, field)); };
        rows.push_back(contactRow(
            text(contactField("name")),
            {text(contactField("title")), text(contactField("phone")), text(contactField("email"))},
            text(contactField("buying_role"))));
    });
    return rows;
}

std::vector<LeadNote> notesOf(const Session &session, uint32_t lead)
{
    const Book &book = session.book();
    std::vector<LeadNote> notes;
    const QString own = shown(session.store().coldText(Entity::lead, lead, leadField("notes"), book));
    if (!own.isEmpty())
        notes.push_back({{}, own});
    std::vector<uint32_t> rows;
    book.activitiesOf().each(lead, [&](uint32_t row) {
        if (book.activities().has(row) && rows.size() < mostEntries)
            rows.push_back(row);
    });
    std::ranges::stable_sort(rows, std::greater{}, [&](uint32_t row) { return book.activities()[row].on; });
    for (const uint32_t row : rows) {
        const Activity &activity = book.activities()[row];
        const QString text =
            shown(session.store().coldText(Entity::activity, row, activityField("note"), book));
        if (!text.isEmpty())
            notes.push_back({joined({kindOf(book, activity.kind.number), dateWords(activity.on, book.today()),
                                     shown(book.personName(activity.person.number))}),
                             text});
    }
    return notes;
}

} // namespace ridealong
