// SPDX-License-Identifier: GPL-3.0-or-later
// A debrief becomes what it says: the ride is done, ratings, notes, commitments, activities and next steps.
#include "measure/intake.h"
#include "work/coaching.h"
#include "work/debriefparts.h"
#include "work/ridechecks.h"
#include "work/steps.h"

#include <QCoreApplication>
#include <algorithm>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("debriefs", text);
}

Value textOrNothing(const std::string &text)
{
    return isBlank(text) ? Value{} : Value{text};
}

Value linkOrNothing(uint32_t row)
{
    return row ? Value{Link{row}} : Value{};
}

Value minuteOrNothing(int minute)
{
    return minute == unsetInt ? Value{} : Value{int64_t(minute)};
}

class Finisher
{
public:
    Finisher(ChangeSet &changes, const Book &book, const Debrief &debrief, uint32_t by)
        : m_changes(changes)
        , m_book(book)
        , m_debrief(debrief)
        , m_by(by)
        , m_ride(book.tables().ride[debrief.ride])
        , m_wasDone(isDone(book, debrief.ride))
    {
    }

    Status finish()
    {
        for (const StopVisit &visit : visitsOf(m_book, m_debrief))
            if (const Status done = finishStop(visit); !done)
                return done;
        if (const Status done = finishRatings(); !done)
            return done;
        finishNote(Entity::coachingNote, sharedNoteRow(m_book, m_debrief.ride, m_by),
                   sharedNoteId(m_book, m_debrief.ride, m_by), m_debrief.sharedNote);
        finishNote(Entity::privateNote, privateNoteRow(m_book, m_debrief.ride, m_by),
                   privateNoteId(m_book, m_debrief.ride, m_by), m_debrief.privateNote);
        for (const DebriefCommitment &commitment : m_debrief.commitments)
            finishCommitment(commitment);
        finishRide();
        removeDraft();
        return Done{};
    }

private:
    // What is the same already is left out.
    bool put(Entity entity, uint32_t row, std::vector<Cell> cells)
    {
        const TableBase &table = *m_book.tables().at(entity);
        std::erase_if(cells, [&](const Cell &cell) { return table.value(row, cell.field) == cell.value; });
        m_changes.set(entity, row, cells);
        return !cells.empty();
    }

    void finishRide()
    {
        std::vector<Cell> said = {{rideField("strength"), textOrNothing(m_debrief.strength)},
                                  {rideField("improvement_1"), textOrNothing(m_debrief.improvement1)},
                                  {rideField("improvement_2"), textOrNothing(m_debrief.improvement2)}};
        m_saysOther |= put(Entity::ride, m_debrief.ride, std::move(said));
        std::vector<Cell> cells = {{rideField("state"), std::string("done")},
                                   {rideField("left_at"), minuteOrNothing(m_debrief.leftAt)},
                                   {rideField("back_at"), minuteOrNothing(m_debrief.backAt)}};
        if (!m_ride.debriefedOn.isSet())
            cells.push_back({rideField("debriefed_on"), m_book.today()});
        if (m_wasDone && m_saysOther) { // the rep acknowledged something else
            cells.push_back({rideField("read_on"), Value{}});
            cells.push_back({rideField("acknowledged_on"), Value{}});
        }
        put(Entity::ride, m_debrief.ride, std::move(cells));
    }

    Status finishRatings()
    {
        for (const auto &[skill, value] : m_debrief.ratings)
            if (const Status done = rateSkill(skill, value); !done)
                return done;
        const auto &ratings = m_book.tables().rating;
        for (uint32_t row = 1; m_wasDone && row < ratings.end(); ++row)
            if (ratings.has(row) && ratings[row].ride.number == m_debrief.ride &&
                !m_debrief.ratings.contains(ratings[row].skill.number))
                m_saysOther |= put(Entity::rating, row, {{ratingField("deleted"), true}});
        return Done{};
    }

    // One that stays keeps the words that it was given by.
    Status rateSkill(uint32_t skill, int value)
    {
        const uint32_t row = ratingRow(m_book, m_debrief.ride, skill);
        if (row && m_book.tables().rating[row].value == value)
            return Done{};
        m_saysOther = true;
        return rate(m_changes, m_book, m_ride.rep.number, skill, value, m_by, m_debrief.ride);
    }

    // Both kinds of notes have these fields by the same names.
    void finishNote(Entity entity, uint32_t row, const Id &id, const std::string &text)
    {
        const TableBase &table = *m_book.tables().at(entity);
        const auto field = [&](const char *key) { return table.fieldByKey(key); };
        if (isBlank(text)) {
            if (row && m_wasDone)
                put(entity, row, {{field("deleted"), true}});
            return;
        }
        if (row) {
            const bool isOther = put(entity, row, {{field("text"), text}, {field("deleted"), false}});
            if (isOther && entity == Entity::coachingNote)
                put(entity, row, {{field("read_on"), Value{}}, {field("acknowledged_on"), Value{}}});
            return;
        }
        m_changes.create(entity, id,
                         {{field("rep"), m_ride.rep},
                          {field("text"), text},
                          {field("on"), m_ride.on},
                          {field("by"), linkOrNothing(m_by)},
                          {field("ride"), Link{m_debrief.ride}}});
    }

    void finishCommitment(const DebriefCommitment &commitment)
    {
        if (isNothing(commitment))
            return;
        const bool isClosed = commitment.state != "open";
        const auto &rows = m_book.tables().commitment;
        std::vector<Cell> cells = {
            {commitmentField("person"),
             linkOrNothing(commitment.person ? commitment.person : m_ride.rep.number)},
            {commitmentField("what"), commitment.what},
            {commitmentField("due"), commitment.due.isSet() ? Value{commitment.due} : Value{}},
            {commitmentField("state"), commitment.state}};
        const bool isAsBefore = commitment.row && rows.text(commitment.row, commitmentField("state")) ==
                                                      std::string_view(commitment.state);
        if (!isAsBefore)
            cells.push_back({commitmentField("closed_on"), isClosed ? Value{m_book.today()} : Value{}});
        if (commitment.row) {
            put(Entity::commitment, commitment.row, std::move(cells));
            return;
        }
        cells.push_back({commitmentField("rep"), m_ride.rep});
        cells.push_back({commitmentField("ride"), Link{m_debrief.ride}});
        cells.push_back({commitmentField("made_on"), m_ride.on});
        cells.push_back({commitmentField("by"), linkOrNothing(m_by)});
        m_changes.create(Entity::commitment, std::move(cells));
    }

    Status finishStop(const StopVisit &visit)
    {
        std::vector<Cell> cells = {{rideStopField("result"), textOrNothing(visit.stop.result)}};
        if (!visit.stop.took && m_book.tables().rideStop[visit.stop.row].logged != 2)
            cells.push_back({rideStopField("logged"), false});
        if (visit.visit == Visit::logs || visit.visit == Visit::thatDay)
            cells.push_back({rideStopField("logged"), true});
        put(Entity::rideStop, visit.stop.row, std::move(cells));
        const std::optional<StepWish> next = nextOf(visit);
        if (visit.visit == Visit::logs)
            return logVisit(visit, next);
        if (next)
            if (const auto step = planStep(m_changes, m_book, *next); !step)
                return step.error();
        return Done{};
    }

    // A promise that is due by the day of the ride is what the visit was about.
    Status logVisit(const StopVisit &visit, const std::optional<StepWish> &next)
    {
        const ActivityWish wish = activityOf(visit);
        const Standing &standing = m_book.standing(visit.lead);
        if (standing.nextStep.isSet() && standing.nextStepOn <= m_ride.on) {
            const auto done = finishStep(m_changes, m_book, standing.nextStep.number, {wish, next});
            return done ? Status(Done{}) : done.error();
        }
        if (const auto logged = logActivity(m_changes, m_book, wish); !logged)
            return logged.error();
        if (next)
            if (const auto step = planStep(m_changes, m_book, *next); !step)
                return step.error();
        return Done{};
    }

    ActivityWish activityOf(const StopVisit &visit) const
    {
        const auto &stops = m_book.tables().rideStop;
        const RideStop &stop = stops[visit.stop.row];
        return {.lead = visit.lead,
                .kind = kindOr(m_book, visit.stop.kind, "visit"),
                .person = m_ride.rep.number,
                .on = m_ride.on,
                .minutes = stop.minutes,
                .outcome = visit.stop.outcome,
                .role = std::string(stops.text(visit.stop.row, rideStopField("role"))),
                .note = visit.stop.note};
    }

    // The same promise is not made twice.
    std::optional<StepWish> nextOf(const StopVisit &visit) const
    {
        if (!visit.plansStep())
            return std::nullopt;
        StepWish wish{.lead = visit.lead,
                      .kind = kindOr(m_book, visit.stop.nextKind, "call"),
                      .due = visit.stop.nextOn,
                      .note = visit.stop.nextNote};
        if (!m_book.leads()[visit.lead].owner.isSet())
            wish.person = m_ride.rep.number;
        bool isThere = false;
        m_book.stepsOf().each(visit.lead, [&](uint32_t row) {
            const Step &step = m_book.steps()[row];
            isThere |= m_book.steps().has(row) && step.state == stepOpen && step.due == wish.due &&
                       step.kind.number == wish.kind && step.due > m_ride.on;
        });
        return isThere ? std::nullopt : std::optional(std::move(wish));
    }

    void removeDraft()
    {
        const uint32_t row = draftRow(m_book, m_debrief.ride, m_by);
        if (row && m_book.tables().debriefDraft.has(row))
            m_changes.set(Entity::debriefDraft, row, debriefDraftField("deleted"), true);
    }

    ChangeSet &m_changes;
    const Book &m_book;
    const Debrief &m_debrief;
    uint32_t m_by;
    const Ride &m_ride;
    bool m_wasDone;
    bool m_saysOther = false; // than what the rep may have read
};

// A debrief is the coach's; who is coached answers it.
bool mayDebrief(const Book &book, uint32_t ride, uint32_t by)
{
    return by != book.tables().ride[ride].rep.number && !isRep(book, by);
}

} // namespace

Status finishDebrief(ChangeSet &changes, const Book &book, const Debrief &debrief, uint32_t by)
{
    if (const QString why = whyNotFinished(book, debrief); !why.isEmpty())
        return refuse(why);
    if (!mayDebrief(book, debrief.ride, by))
        return refuse(tr("The debrief is written by who rode along; the rep reads and answers it."));
    ChangeSet mine(changes.next(), changes.now());
    if (const Status done = Finisher(mine, book, debrief, by).finish(); !done)
        return done;
    changes.add(std::move(mine));
    return Done{};
}

} // namespace ridealong
