// SPDX-License-Identifier: GPL-3.0-or-later
// Ride-alongs planned, changed and moved to another day.
#include "commands/catalog.h"
#include "commands/ridejson.h"
#include "commands/ridestops.h"
#include "commands/touches.h"

#include "base/words.h"
#include "measure/intake.h"
#include "work/rides.h"

#include <QCoreApplication>
#include <algorithm>

namespace ridealong::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

struct PlanArguments
{
    std::string ride, person, on, at, start, from, objective, skill, manager, order;
    std::vector<std::string> stops, add, remove, goals, roles, minutes, windows;
};

void declarePlan(Options &options, PlanArguments &args)
{
    options.add("--at", args.at, "When to leave").called("HH:MM");
    options.add("--start", args.start, "Where to leave and to come back to, such as 39.77,-86.16")
        .called("LAT,LON");
    options.add("--from", args.from, "The name of that place; a city or postal code of leads is found by it")
        .called("NAME");
    options.add("--objective", args.objective, "What the rep works on that day");
    options.add("--skill", args.skill, "The skill that this is");
    options.add("--manager", args.manager, "Who rides along; else who plans it").called("PERSON");
    options.add("--goal", args.goals, "The goal of a stop").called("LEAD=TEXT").eachTime();
    options.add("--role", args.roles, "The manager’s role at a stop: demonstrate, joint or observe")
        .called("LEAD=ROLE")
        .eachTime();
    options.add("--minutes", args.minutes, "How long a stop takes").called("LEAD=N").eachTime();
    options.add("--window", args.windows, "When a stop may begin").called("LEAD=HH:MM-HH:MM").eachTime();
}

Result<Place> placeIn(const std::string &words)
{
    const QStringList parts = shown(words).split(QLatin1Char(','));
    bool isLat = false, isLon = false;
    const double latitude = parts.value(0).trimmed().toDouble(&isLat);
    const double longitude = parts.value(1).trimmed().toDouble(&isLon);
    if (parts.size() != 2 || !isLat || !isLon || !isLatitude(latitude) || !isLongitude(longitude))
        return Error{
            ErrorKind::usage,
            tr("%1 is no place. Write latitude and longitude, such as 39.77,-86.16.").arg(shown(words))};
    return Place{latitude, longitude, PlaceKnown::exact};
}

Status takeStart(const PlanArguments &args, const Places &places, RideDraft &draft)
{
    if (!args.from.empty()) {
        draft.startName = args.from;
        draft.start = places.named(args.from);
    }
    if (args.start.empty())
        return Done{};
    const auto place = placeIn(args.start);
    if (!place)
        return place.error();
    if (args.from.empty() &&
        (draft.start.latitude != place->latitude || draft.start.longitude != place->longitude))
        draft.startName.clear(); // of another place
    draft.start = *place;
    return Done{};
}

Status takeDay(const Book &book, const PlanArguments &args, RideDraft &draft)
{
    if (!args.on.empty()) {
        const auto on = readDate(args.on, book.today());
        if (!on)
            return on.error();
        draft.on = *on;
    }
    if (!args.at.empty()) {
        const auto at = minuteIn(args.at);
        if (!at)
            return at.error();
        draft.startAt = *at;
    }
    return Done{};
}

Status takeWords(const Book &book, const PlanArguments &args, RideDraft &draft)
{
    if (!args.objective.empty())
        draft.objective = args.objective;
    if (!args.skill.empty()) {
        const auto skill = findSkill(book, args.skill);
        if (!skill)
            return skill.error();
        draft.skill = *skill;
    }
    if (!args.manager.empty()) {
        const auto manager = findPerson(book, args.manager);
        if (!manager)
            return manager.error();
        draft.manager = *manager;
    }
    return Done{};
}

std::vector<NamedStop> namesOf(const Book &book, const RideDraft &draft)
{
    std::vector<NamedStop> names;
    for (const DraftStop &stop : draft.stops)
        names.push_back(
            {stop.lead,
             stop.row ? shown(book.tables().rideStop.text(stop.row, rideStopField("company"))) : QString()});
    return names;
}

// These, in this order; what was said of those that stay is kept.
Status setStops(const Book &book, const PlanArguments &args, RideDraft &draft)
{
    if (args.stops.empty())
        return Done{};
    const auto leads = leadsIn(book, args.stops);
    if (!leads)
        return leads.error();
    std::vector<DraftStop> stops;
    for (const uint32_t lead : *leads) {
        const auto known = std::ranges::find(draft.stops, lead, &DraftStop::lead);
        stops.push_back(known == draft.stops.end() ? DraftStop{.lead = lead} : *known);
    }
    draft.stops = std::move(stops);
    return Done{};
}

// Where it makes the day the least longer; at the end where nobody can tell.
void insertStop(const Book &book, const Places &places, RideDraft &draft, uint32_t lead)
{
    const Detour detour = detourOf(book, places, draft, lead);
    const size_t at =
        detour.minutes == unsetInt ? draft.stops.size() : std::min(detour.position, draft.stops.size());
    draft.stops.insert(draft.stops.begin() + std::ptrdiff_t(at), DraftStop{.lead = lead});
}

Status addStops(const Book &book, const Places &places, const PlanArguments &args, RideDraft &draft)
{
    const auto added = leadsIn(book, args.add);
    if (!added)
        return added.error();
    for (const std::string &name : args.remove) {
        const auto stop = findStop(book, namesOf(book, draft), name);
        if (!stop)
            return stop.error();
        draft.stops.erase(draft.stops.begin() + std::ptrdiff_t(*stop));
    }
    for (const uint32_t lead : *added)
        insertStop(book, places, draft, lead);
    return Done{};
}

Status takeMinutes(DraftStop &stop, const std::string &words)
{
    bool isNumber = false;
    stop.minutes = shown(words).toInt(&isNumber);
    if (!isNumber)
        return Error{ErrorKind::usage, tr("%1 is no number of minutes.").arg(shown(words))};
    return Done{};
}

Status takeWindow(DraftStop &stop, const std::string &words)
{
    const size_t dash = words.find('-');
    if (words.empty()) { // the usual hours again
        stop.from = stop.to = unsetInt;
        return Done{};
    }
    const auto from = minuteIn(words.substr(0, dash));
    const auto to = dash == std::string::npos ? Result<int>(unsetInt) : minuteIn(words.substr(dash + 1));
    if (dash == std::string::npos || !from || !to)
        return Error{ErrorKind::usage, tr("%1 are no hours. Write them as 09:00-11:30.").arg(shown(words))};
    stop.from = *from;
    stop.to = *to;
    return Done{};
}

Status sayStops(const Book &book, const PlanArguments &args, RideDraft &draft)
{
    const std::vector<NamedStop> names = namesOf(book, draft);
    const auto goal = [&](size_t stop, const std::string &value) -> Status {
        draft.stops[stop].goal = value;
        return Done{};
    };
    const auto role = [&](size_t stop, const std::string &value) -> Status {
        draft.stops[stop].role = value;
        return Done{};
    };
    const auto minutes = [&](size_t stop, const std::string &value) {
        return takeMinutes(draft.stops[stop], value);
    };
    const auto window = [&](size_t stop, const std::string &value) {
        return takeWindow(draft.stops[stop], value);
    };
    const std::pair<const std::vector<std::string> *, Say> all[] = {
        {&args.goals, goal}, {&args.roles, role}, {&args.minutes, minutes}, {&args.windows, window}};
    for (const auto &[words, say] : all)
        if (const Status said = sayOfStops(book, names, *words, say); !said)
            return said;
    return Done{};
}

void order(const Book &book, const Places &places, RideDraft &draft)
{
    std::vector<DraftStop> stops;
    for (const size_t stop : shortestOrderOf(book, places, draft))
        stops.push_back(draft.stops[stop]);
    draft.stops = std::move(stops);
}

Status takeAll(const Book &book, const Places &places, const PlanArguments &args, RideDraft &draft)
{
    if (const Status taken = takeDay(book, args, draft); !taken)
        return taken;
    if (const Status taken = takeStart(args, places, draft); !taken)
        return taken;
    if (const Status taken = takeWords(book, args, draft); !taken)
        return taken;
    if (const Status taken = setStops(book, args, draft); !taken)
        return taken;
    if (const Status taken = addStops(book, places, args, draft); !taken)
        return taken;
    if (const Status taken = sayStops(book, args, draft); !taken)
        return taken;
    if (args.order == "shortest")
        order(book, places, draft);
    return Done{};
}

Result<Output> save(Context &context, const RideDraft &draft, Op op)
{
    const Book &book = context.book();
    ChangeSet changes = context.session->change();
    const auto ride = saveRide(changes, book, draft);
    if (!ride)
        return ride.error();
    if (changes.isEmpty())
        return rideOutput(context, *ride, tr("Nothing is other than it was."));
    const Deed deed{op, shown(book.personName(draft.rep)), dayWords(draft.on)};
    if (const Status done = context.session->commit(deed, std::move(changes)); !done)
        return done.error();
    return rideOutput(context, *ride, describe(deed));
}

Result<Output> plan(Context &context, const PlanArguments &args)
{
    const Book &book = context.book();
    if (const Status may = refuseReps(context, tr("Only a manager plans a ride-along.")); !may)
        return may.error();
    const auto person = findPerson(book, args.person);
    if (!person)
        return person.error();
    const Places places(book);
    RideDraft draft = newRide(book, places, *person, context.session->user(), {});
    if (const Status taken = takeAll(book, places, args, draft); !taken)
        return taken.error();
    return save(context, draft, Op::planRide);
}

Result<Output> change(Context &context, const PlanArguments &args)
{
    const Book &book = context.book();
    const auto ride = findRide(context, args.ride);
    if (!ride)
        return ride.error();
    if (const Status may = refuseReps(context, tr("Only a manager changes a ride-along.")); !may)
        return may.error();
    const Places places(book);
    RideDraft draft = draftOf(book, *ride);
    if (const Status taken = takeAll(book, places, args, draft); !taken)
        return taken.error();
    return save(context, draft, Op::changeRide);
}

constexpr const char *stopsHelp = "The leads to visit, ids or company names, with commas between";

} // namespace

Run ridePlan(Options &options)
{
    auto args = std::make_shared<PlanArguments>();
    args->order = "shortest";
    options.add("--person", args->person, "The rep").required().called("PERSON");
    options.add("--on", args->on, "The day").required().called("DATE");
    options.add("--stops", args->stops, stopsHelp).required().called("LEAD,...").eachTime();
    declarePlan(options, *args);
    options.add("--order", args->order, "The shortest way, which is usual, or as given")
        .oneOf({"shortest", "given"});
    return [args](Context &context) { return plan(context, *args); };
}

Run rideChange(Options &options)
{
    auto args = std::make_shared<PlanArguments>();
    options.add("RIDE", args->ride, "Its id, the beginning of it, or its day").required();
    options.add("--on", args->on, "Another day").called("DATE");
    options.add("--stops", args->stops, "All stops, in this order").called("LEAD,...").eachTime();
    options.add("--add", args->add, "Leads to visit too").called("LEAD,...").eachTime();
    options.add("--remove", args->remove, "A stop to leave out").called("LEAD").eachTime();
    declarePlan(options, *args);
    options.add("--order", args->order, "The shortest way, or as given, which is usual")
        .oneOf({"shortest", "given"});
    return [args](Context &context) { return change(context, *args); };
}

Run rideMove(Options &options)
{
    auto args = std::make_shared<PlanArguments>();
    options.add("RIDE", args->ride, "Its id, the beginning of it, or its day").required();
    options.add("--on", args->on, "The new day").required().called("DATE");
    options.add("--at", args->at, "When to leave").called("HH:MM");
    return [args](Context &context) { return change(context, *args); };
}

} // namespace ridealong::cli
