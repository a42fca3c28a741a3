// SPDX-License-Identifier: GPL-3.0-or-later
#include "coaching/coachingfacts.h"

#include "base/words.h"
#include "book/leadname.h"
#include "focus/focusfacts.h"
#include "session/session.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ridealong", text);
}

QString belowOf(const Book &book, const CadenceRow &row)
{
    const Date today = book.today();
    if (row.debriefDue)
        return tr("debrief due");
    if (row.nextRide == today)
        return tr("today");
    if (row.nextRide.isSet() && row.nextRide == today.plus(1))
        return tr("tomorrow");
    if (!row.lastRide.isSet())
        return tr("no ride-along yet");
    return row.isDue ? tr("%1, due again").arg(dayWords(row.lastRide)) : dayWords(row.lastRide);
}

RepLine lineOf(const Book &book, uint32_t rep, QString below, uint32_t debriefDue)
{
    const SkillTable skills = skillTable(book, rep);
    const std::vector<RatedRide> rated = ratedTimes(skills);
    return {.rep = rep,
            .name = shown(book.personName(rep)),
            .initials = shown(book.initials(rep)),
            .below = std::move(below),
            .average = rated.empty() ? QString() : averageWords(rated.back().average),
            .debriefDue = debriefDue};
}

// Who has rides or ratings.
std::vector<bool> coachedPeople(const Book &book)
{
    std::vector<bool> coached(book.people().end());
    const auto mark = [&](uint32_t person) {
        if (person < coached.size())
            coached[person] = true;
    };
    const auto &tables = book.tables();
    for (uint32_t row = 1; row < tables.ride.end(); ++row)
        if (tables.ride.has(row))
            mark(tables.ride[row].rep.number);
    for (uint32_t row = 1; row < tables.rating.end(); ++row)
        if (tables.rating.has(row))
            mark(tables.rating[row].rep.number);
    return coached;
}

QString marksOf(Date readOn, Date acknowledgedOn)
{
    if (acknowledgedOn.isSet())
        return tr("acknowledged on %1").arg(dayWords(acknowledgedOn));
    return readOn.isSet() ? tr("read on %1").arg(dayWords(readOn)) : QString();
}

QString replyOf(const Book &book, uint32_t rep, std::string_view reply)
{
    return reply.empty() ? QString() : tr("%1: %2").arg(firstNameOf(book, rep), shown(reply));
}

// What a note is about behind its title: a lead, a skill.
QString withTopic(const Book &book, const QString &title, uint32_t lead, uint32_t skill)
{
    QStringList parts{title};
    if (lead && lead < book.leads().end())
        parts << companyOf(book, lead);
    if (skill && skill < book.tables().skill.end())
        parts << skillName(book, skill);
    return parts.join(QStringLiteral(" · "));
}

void addPrivate(std::vector<CoachingItem> &items, const Book &book, uint32_t rep, uint32_t user)
{
    const auto &notes = book.tables().privateNote;
    for (uint32_t row = 1; row < notes.end(); ++row) {
        const PrivateNote &note = notes[row];
        if (!notes.has(row) || note.rep.number != rep || note.by.number != user)
            continue;
        items.push_back({.entity = Entity::privateNote,
                         .row = row,
                         .on = note.on,
                         .title = withTopic(book, tr("Private"), note.lead.number, note.skill.number),
                         .text = shown(notes.text(row, privateNoteField("text"))),
                         .marks = {},
                         .reply = {},
                         .isPrivate = true});
    }
}

void addShared(std::vector<CoachingItem> &items, const Book &book, uint32_t rep, Reader reader)
{
    const auto &notes = book.tables().coachingNote;
    for (uint32_t row = 1; row < notes.end(); ++row) {
        const CoachingNote &note = notes[row];
        if (!notes.has(row) || note.rep.number != rep)
            continue;
        const QString title = reader == Reader::manager
                                  ? tr("Shared with %1").arg(firstNameOf(book, rep))
                                  : tr("From %1").arg(firstNameOf(book, note.by.number));
        items.push_back({.entity = Entity::coachingNote,
                         .row = row,
                         .on = note.on,
                         .title = withTopic(book, title, note.lead.number, note.skill.number),
                         .text = shown(notes.text(row, coachingNoteField("text"))),
                         .marks = marksOf(note.readOn, note.acknowledgedOn),
                         .reply = replyOf(book, rep, notes.text(row, coachingNoteField("reply"))),
                         .isRead = note.readOn.isSet(),
                         .isAcknowledged = note.acknowledgedOn.isSet()});
    }
}

QString debriefText(const Book &book, uint32_t ride)
{
    const auto &rides = book.tables().ride;
    QStringList lines;
    const auto add = [&](FieldNo field, const QString &words) {
        if (const auto text = rides.text(ride, field); !text.empty())
            lines << words.arg(shown(text));
    };
    add(rideField("objective"), tr("Objective: %1"));
    add(rideField("strength"), tr("Done well: %1"));
    add(rideField("improvement_1"), tr("To improve: %1"));
    add(rideField("improvement_2"), tr("To improve: %1"));
    return lines.isEmpty() ? tr("Rated, without words.") : lines.join(u'\n');
}

bool isDebriefed(const Book &book, uint32_t ride)
{
    return book.tables().ride.has(ride) && book.tables().ride[ride].debriefedOn.isSet();
}

void addDebriefs(std::vector<CoachingItem> &items, const Book &book, uint32_t rep)
{
    const auto &rides = book.tables().ride;
    for (uint32_t row = 1; row < rides.end(); ++row) {
        const Ride &ride = rides[row];
        if (ride.rep.number != rep || !isDebriefed(book, row))
            continue;
        items.push_back({.entity = Entity::ride,
                         .row = row,
                         .on = ride.on,
                         .title = tr("Ride-along with %1").arg(firstNameOf(book, ride.manager.number)),
                         .text = debriefText(book, row),
                         .marks = marksOf(ride.readOn, ride.acknowledgedOn),
                         .reply = replyOf(book, rep, rides.text(row, rideField("reply"))),
                         .isRead = ride.readOn.isSet(),
                         .isAcknowledged = ride.acknowledgedOn.isSet()});
    }
}

QString dueWords(const Book &book, const Commitment &promise)
{
    const QString who = firstNameOf(book, promise.person.number);
    return promise.due.isSet() ? tr("%1 promised, due %2").arg(who, nearDayWords(promise.due, book.today()))
                               : tr("%1 promised, no day set").arg(who);
}

double averageOf(const SkillTable &skills, uint32_t ride)
{
    const auto found = std::ranges::find(skills.rides, ride, &RatedRide::ride);
    return found == skills.rides.end() ? std::nan("") : found->average;
}

QString aboutRide(const Book &book, uint32_t row)
{
    const auto &rides = book.tables().ride;
    const QString objective = shown(rides.text(row, rideField("objective")));
    if (!objective.isEmpty() || !rides[row].skill.number)
        return objective;
    return skillName(book, rides[row].skill.number);
}

} // namespace

QString RepLine::spoken() const
{
    return average.isEmpty() ? tr("%1, %2, not rated").arg(name, below)
                             : tr("%1, %2, average %3").arg(name, below, average);
}

QString CommitmentLine::spoken() const
{
    return tr("%1, %2, %3").arg(what, below, state.isEmpty() ? tr("open") : state);
}

std::vector<RepLine> repLines(const Book &book, const std::vector<CadenceRow> &cadence)
{
    std::vector<RepLine> lines;
    std::vector<bool> coached = coachedPeople(book);
    for (const CadenceRow &row : cadence) {
        lines.push_back(lineOf(book, row.rep, belowOf(book, row), row.debriefDue));
        if (row.rep < coached.size())
            coached[row.rep] = false;
    }
    for (uint32_t person = 1; person < coached.size(); ++person)
        if (coached[person] && book.people().text(person, personField("role")) != "manager")
            lines.push_back(lineOf(book, person, tr("left the team"), 0));
    return lines;
}

QString cadenceSentence(const Book &book, const std::vector<CadenceRow> &cadence)
{
    const int days = book.info().rideCadenceDays;
    const auto within = std::ranges::count_if(cadence, [days](const CadenceRow &row) {
        return row.daysSince != unsetInt && row.daysSince <= days;
    });
    if (cadence.empty())
        return {};
    return tr("%1 of %2 reps had a ride-along in the last %3 days.")
        .arg(QLocale().toString(qlonglong(within)), QLocale().toString(qulonglong(cadence.size())),
             QLocale().toString(days));
}

std::vector<CoachingItem> coachingItems(const Book &book, uint32_t rep, uint32_t user, Reader reader)
{
    std::vector<CoachingItem> items;
    addShared(items, book, rep, reader);
    if (reader == Reader::manager)
        addPrivate(items, book, rep, user);
    else
        addDebriefs(items, book, rep);
    std::ranges::stable_sort(items, [](const CoachingItem &a, const CoachingItem &b) {
        return a.on != b.on ? a.on > b.on : a.entity == b.entity && a.row > b.row;
    });
    return items;
}

int unreadItems(const Book &book, uint32_t rep)
{
    const std::vector<CoachingItem> items = coachingItems(book, rep, 0, Reader::rep);
    return int(std::ranges::count_if(
        items, [](const CoachingItem &item) { return !item.isRead && !item.isAcknowledged; }));
}

std::vector<CommitmentLine> commitmentLines(const Book &book, uint32_t rep, uint32_t only)
{
    using Box = CommitmentLine::Box;
    const auto &table = book.tables().commitment;
    std::vector<CommitmentLine> lines;
    for (const uint32_t row : commitmentsOf(book, rep)) {
        CommitmentLine line{.row = row,
                            .what = shown(table.text(row, commitmentField("what"))),
                            .below = dueWords(book, table[row]),
                            .state = {},
                            .mayChange = !only || table[row].person.number == only};
        const std::string_view state = table.text(row, commitmentField("state"));
        if (state == "kept")
            line.box = Box::kept, line.state = tr("kept");
        else if (state == "dropped")
            line.box = Box::dropped, line.state = tr("dropped");
        else if (isMissed(book, row))
            line.box = Box::missed, line.state = tr("missed");
        lines.push_back(std::move(line));
    }
    return lines;
}

PlannedRide plannedRideOf(const Book &book, uint32_t rep)
{
    const auto &rides = book.tables().ride;
    PlannedRide next;
    Date best;
    for (uint32_t row = 1; row < rides.end(); ++row) {
        const Ride &ride = rides[row];
        if (!rides.has(row) || ride.rep.number != rep || ride.on < book.today() ||
            rides.text(row, rideField("state")) != "planned" || (best.isSet() && ride.on >= best))
            continue;
        best = ride.on;
        next.ride = row;
    }
    if (!next.ride)
        return next;
    next.title = tr("Next ride-along: %1").arg(nearDayWords(best, book.today()));
    const QString goal = aboutRide(book, next.ride);
    next.goal = goal.isEmpty() ? tr("No objective is set yet.") : tr("Goal: %1").arg(goal);
    return next;
}

uint32_t debriefToWrite(const Book &book, uint32_t rep)
{
    const auto &rides = book.tables().ride;
    uint32_t oldest = 0;
    for (uint32_t row = 1; row < rides.end(); ++row)
        if (rides.has(row) && rides[row].rep.number == rep && rides[row].on <= book.today() &&
            rides.text(row, rideField("state")) == "planned" && (!oldest || rides[row].on < rides[oldest].on))
            oldest = row;
    return oldest;
}

std::vector<RideLine> rideLines(const Book &book, uint32_t rep, const SkillTable &skills)
{
    const auto &rides = book.tables().ride;
    std::vector<uint32_t> rows;
    for (uint32_t row = 1; row < rides.end(); ++row)
        if (rides.has(row) && rides[row].rep.number == rep &&
            rides.text(row, rideField("state")) != "cancelled")
            rows.push_back(row);
    std::ranges::stable_sort(rows, [&](uint32_t a, uint32_t b) { return rides[a].on > rides[b].on; });
    std::vector<RideLine> lines;
    for (const uint32_t row : rows) {
        const Ride &ride = rides[row];
        RideLine line{.ride = row,
                      .isPlanned = rides.text(row, rideField("state")) == "planned",
                      .day = ride.on,
                      .on = dayWords(ride.on),
                      .with = firstNameOf(book, ride.manager.number),
                      .about = aboutRide(book, row),
                      .average = averageWords(averageOf(skills, row)),
                      .answer = marksOf(ride.readOn, ride.acknowledgedOn)};
        if (!line.isPlanned && line.answer.isEmpty())
            line.answer = ride.debriefedOn.isSet() ? tr("not read yet") : tr("done");
        if (line.isPlanned)
            line.answer = ride.on < book.today() ? tr("debrief due") : tr("planned");
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<RatedRide> ratedTimes(const SkillTable &skills)
{
    const auto isRated = [](const RatedRide &ride) { return !std::isnan(ride.average); };
    const bool anyRide =
        std::ranges::any_of(skills.rides, [&](const RatedRide &ride) { return ride.ride && isRated(ride); });
    std::vector<RatedRide> rated;
    for (const RatedRide &ride : skills.rides)
        if (isRated(ride) && (ride.ride || !anyRide))
            rated.push_back(ride);
    return rated;
}

uint32_t ratingAt(const Book &book, uint32_t rep, uint32_t skill, const RatedRide &when)
{
    const auto &ratings = book.tables().rating;
    for (uint32_t row = 1; row < ratings.end(); ++row) {
        const Rating &rating = ratings[row];
        if (ratings.has(row) && rating.rep.number == rep && rating.skill.number == skill &&
            rating.ride.number == when.ride && (when.ride || rating.on == when.on))
            return row;
    }
    return 0;
}

QString skillName(const Book &book, uint32_t skill)
{
    return shown(book.tables().skill.text(skill, skillField("name")));
}

QString skillGuide(const Book &book, uint32_t skill, int value)
{
    constexpr FieldNo guides[] = {skillField("guide_1"), skillField("guide_2"), skillField("guide_3"),
                                  skillField("guide_4"), skillField("guide_5")};
    return shown(book.tables().skill.text(skill, guides[std::clamp(value, 1, 5) - 1]));
}

QString averageWords(double average)
{
    return std::isnan(average) ? QString() : QLocale().toString(average, 'f', 1);
}

} // namespace ridealong
