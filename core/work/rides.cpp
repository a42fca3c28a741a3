// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/rides.h"

#include "base/words.h"
#include "book/leadname.h"
#include "work/leads.h"
#include "work/ridechecks.h"

#include <QCoreApplication>
#include <algorithm>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("rides", text);
}

Value textOrNothing(const std::string &text)
{
    return isBlank(text) ? Value{} : Value{text};
}

Value minutesOrNothing(int minutes)
{
    return minutes == unsetInt ? Value{} : Value{int64_t(minutes)};
}

Value linkOrNothing(uint32_t row)
{
    return row ? Value{Link{row}} : Value{};
}

// Cells that differ from what the row says.
template<class T>
std::vector<Cell> changedCells(const Table<T> &table, uint32_t row, std::vector<Cell> cells)
{
    std::erase_if(cells, [&](const Cell &cell) { return table.value(row, cell.field) == cell.value; });
    return cells;
}

std::vector<Cell> rideCells(const RideDraft &draft)
{
    const bool placed = draft.start.isKnown();
    return {{rideField("rep"), Link{draft.rep}},
            {rideField("manager"), linkOrNothing(draft.manager)},
            {rideField("on"), draft.on},
            {rideField("start_at"), int64_t(draft.startAt)},
            {rideField("start_name"), textOrNothing(draft.startName)},
            {rideField("start_latitude"), placed ? Value{draft.start.latitude} : Value{}},
            {rideField("start_longitude"), placed ? Value{draft.start.longitude} : Value{}},
            {rideField("objective"), textOrNothing(draft.objective)},
            {rideField("skill"), linkOrNothing(draft.skill)},
            {rideField("back_minutes"), minutesOrNothing(draft.backMinutes)},
            {rideField("back_from"), linkOrNothing(draft.backMinutes == unsetInt ? 0 : draft.backFrom)}};
}

// The company and grade are of now while the lead is there, else as they were.
std::vector<Cell> stopCells(const Book &book, const RideDraft &draft, const DraftStop &stop, uint32_t ride,
                            int64_t position)
{
    std::vector<Cell> cells = {
        {rideStopField("ride"), Link{ride}},
        {rideStopField("rep"), Link{draft.rep}},
        {rideStopField("lead"), linkOrNothing(stop.lead)},
        {rideStopField("position"), position},
        {rideStopField("minutes"), int64_t(stop.minutes)},
        {rideStopField("from"), minutesOrNothing(stop.from)},
        {rideStopField("to"), minutesOrNothing(stop.to)},
        {rideStopField("goal"), textOrNothing(stop.goal)},
        {rideStopField("role"), stop.role},
        {rideStopField("leg_minutes"), minutesOrNothing(stop.legMinutes)},
        {rideStopField("leg_from"), linkOrNothing(stop.legMinutes == unsetInt ? 0 : stop.legFrom)}};
    if (book.leads().has(stop.lead)) {
        const Grade grade = book.standing(stop.lead).grade;
        cells.push_back({rideStopField("company"), textOrNothing(companyOf(book, stop.lead).toStdString())});
        cells.push_back({rideStopField("grade"), grade == Grade::none ? Value{} : Value{grade}});
    }
    return cells;
}

bool showsInCalendar(FieldNo field, std::span<const FieldNo> hidden)
{
    return std::ranges::find(hidden, field) == hidden.end();
}

// The rows of stops; says whether a calendar would show the difference.
class StopSaver
{
public:
    StopSaver(ChangeSet &changes, const Book &book, const RideDraft &draft, uint32_t ride)
        : m_changes(changes)
        , m_book(book)
        , m_draft(draft)
        , m_ride(ride)
    {
    }

    bool save()
    {
        int64_t position = 0;
        for (const DraftStop &stop : m_draft.stops)
            saveStop(stop, ++position);
        removeOthers();
        return m_shows;
    }

private:
    void saveStop(const DraftStop &stop, int64_t position)
    {
        std::vector<Cell> cells = stopCells(m_book, m_draft, stop, m_ride, position);
        if (!stop.row) {
            m_changes.create(Entity::rideStop, std::move(cells));
            m_shows = true;
            return;
        }
        cells.push_back({rideStopField("deleted"), false});
        cells = changedCells(m_book.tables().rideStop, stop.row, std::move(cells));
        static constexpr FieldNo hidden[] = {rideStopField("rep"), rideStopField("role"),
                                             rideStopField("grade"), rideStopField("company")};
        m_shows |=
            std::ranges::any_of(cells, [](const Cell &cell) { return showsInCalendar(cell.field, hidden); });
        m_changes.set(Entity::rideStop, stop.row, std::move(cells));
    }

    void removeOthers()
    {
        const auto &stops = m_book.tables().rideStop;
        for (uint32_t row = 1; row < stops.end(); ++row) {
            if (!m_ride || !stops.has(row) || stops[row].ride.number != m_ride ||
                std::ranges::find(m_draft.stops, row, &DraftStop::row) != m_draft.stops.end())
                continue;
            m_changes.set(Entity::rideStop, row, rideStopField("deleted"), true);
            m_shows = true;
        }
    }

    ChangeSet &m_changes;
    const Book &m_book;
    const RideDraft &m_draft;
    uint32_t m_ride;
    bool m_shows = false;
};

uint32_t makeRide(ChangeSet &changes, const Book &book, const RideDraft &draft)
{
    std::vector<Cell> cells = rideCells(draft);
    cells.push_back({rideField("state"), std::string("planned")});
    cells.push_back({rideField("revision"), int64_t(0)});
    cells.push_back({rideField("planned_on"), book.today()});
    const uint32_t ride = changes.create(Entity::ride, std::move(cells));
    StopSaver(changes, book, draft, ride).save();
    return ride;
}

int64_t nextRevision(const Book &book, uint32_t ride)
{
    const int32_t revision = book.tables().ride[ride].revision;
    return revision == unsetInt ? 1 : int64_t(revision) + 1;
}

void changeRide(ChangeSet &changes, const Book &book, const RideDraft &draft)
{
    std::vector<Cell> cells = changedCells(book.tables().ride, draft.row, rideCells(draft));
    static constexpr FieldNo hidden[] = {rideField("manager"), rideField("skill")};
    const bool shows =
        std::ranges::any_of(cells, [](const Cell &cell) { return showsInCalendar(cell.field, hidden); });
    if (StopSaver(changes, book, draft, draft.row).save() || shows)
        cells.push_back({rideField("revision"), nextRevision(book, draft.row)});
    changes.set(Entity::ride, draft.row, std::move(cells));
}

// A ride that says where it started; cancelled ones say less than others.
uint32_t lastStart(const Book &book, uint32_t rep)
{
    const auto &rides = book.tables().ride;
    uint32_t best = 0;
    const auto rank = [&](uint32_t row) {
        return std::tuple(rides.text(row, rideField("state")) != "cancelled", rides[row].on, row);
    };
    for (uint32_t row = 1; row < rides.end(); ++row) {
        const bool says =
            rides.has(row) && (!rides[row].startName.isEmpty() ||
                               (!isUnset(rides[row].startLatitude) && !isUnset(rides[row].startLongitude)));
        if (says && (!rep || rides[row].rep.number == rep) && (!best || rank(row) > rank(best)))
            best = row;
    }
    return best;
}

void startAs(RideDraft &draft, const Book &book, uint32_t last)
{
    const Ride &row = book.tables().ride[last];
    draft.startName = std::string(book.tables().ride.text(last, rideField("start_name")));
    if (row.startAt != unsetInt)
        draft.startAt = row.startAt;
    if (!isUnset(row.startLatitude) && !isUnset(row.startLongitude))
        draft.start = {row.startLatitude, row.startLongitude, PlaceKnown::exact};
}

uint32_t managerFor(const Book &book, uint32_t rep)
{
    const uint32_t own = book.people().has(rep) ? book.people()[rep].manager.number : 0;
    if (own && own != rep && book.people().has(own))
        return own;
    const uint32_t owner = book.personNamed(book.info().owner);
    return owner == rep ? 0 : owner;
}

void removeDrafts(ChangeSet &changes, const Book &book, uint32_t ride)
{
    const auto &drafts = book.tables().debriefDraft;
    for (uint32_t row = 1; row < drafts.end(); ++row)
        if (drafts.has(row) && drafts[row].ride.number == ride)
            changes.set(Entity::debriefDraft, row, debriefDraftField("deleted"), true);
}

} // namespace

Result<uint32_t> saveRide(ChangeSet &changes, const Book &book, const RideDraft &draft)
{
    if (const Status status = refusalOf(book, draft); !status)
        return status.error();
    if (!draft.row)
        return makeRide(changes, book, draft);
    changeRide(changes, book, draft);
    return draft.row;
}

Status cancelRide(ChangeSet &changes, const Book &book, uint32_t ride, const std::string &reason)
{
    if (const Status status = refuseUnlessPlanned(book, ride); !status)
        return status;
    if (reason.size() > longestGoal)
        return refuse(tr("The reason is too long: it has %1 letters at most.").arg(longestGoal));
    changes.set(Entity::ride, ride,
                {{rideField("state"), std::string("cancelled")},
                 {rideField("cancel_reason"), textOrNothing(reason)},
                 {rideField("revision"), nextRevision(book, ride)}});
    removeDrafts(changes, book, ride);
    return Done{};
}

RideDraft newRide(const Book &book, const Places &places, uint32_t rep, uint32_t manager, Date on)
{
    RideDraft draft{.rep = rep, .manager = manager ? manager : managerFor(book, rep), .on = on};
    const uint32_t own = rep ? lastStart(book, rep) : 0;
    if (const uint32_t last = own ? own : lastStart(book, 0)) {
        startAs(draft, book, last);
        if (!draft.start.isKnown())
            draft.start = places.named(draft.startName);
    } else if (book.people().has(rep)) {
        draft.startName = std::string(book.people().text(rep, personField("office")));
        if (!isBlank(draft.startName))
            draft.start = places.named(draft.startName);
    }
    return draft;
}

Status setPlace(ChangeSet &changes, const Book &book, uint32_t lead, double latitude, double longitude)
{
    if (isUnset(latitude) != isUnset(longitude))
        return refuse(tr("Latitude and longitude belong together: give both or none."));
    if (!isUnset(latitude) && (!isLatitude(latitude) || !isLongitude(longitude)))
        return refuse(tr("A latitude goes from -90 to 90, a longitude from -180 to 180."));
    const auto value = [](double degrees) { return isUnset(degrees) ? Value{} : Value{degrees}; };
    return setFields(changes, book, lead,
                     {{leadField("latitude"), value(latitude)}, {leadField("longitude"), value(longitude)}});
}

} // namespace ridealong
