// SPDX-License-Identifier: GPL-3.0-or-later
// Ride-alongs and coaching in a book of 100,000 leads with coordinates and 96 rides of twelve reps: places,
// a proposed day, the plan and the order of twelve stops, whom to ride with, and what coaching did.
#include "bench/bigbook.h"
#include "measure/coaching.h"
#include "measure/effortkeeper.h"
#include "measure/ridesuggestion.h"

#include <QTemporaryDir>
#include <benchmark/benchmark.h>
#include <random>

namespace ridealong::bench {

namespace {

constexpr int ridesOfARep = 8, stopsOfARide = 4;
constexpr uint32_t atOnce = 4000;

class RiddenBook
{
public:
    RiddenBook()
    {
        const QString path = m_folder.filePath(QStringLiteral("Ridden.ridealong"));
        if (!bigBook().store().backup(path))
            qFatal("the big book could not be copied");
        m_session = std::move(*Session::open(path, Store::Access::write, benchClock()));
        const auto filled = m_session->bulk({Op::import}, [this](BulkWriter &writer) -> Status {
            if (const Status placed = place(writer); !placed)
                return placed;
            return ride(writer);
        });
        if (!filled)
            qFatal("rides could not be written: %s", qPrintable(filled.error().text));
    }

    const Book &book() const { return m_session->book(); }

private:
    // Around nine towns of Ohio.
    Status place(BulkWriter &writer)
    {
        std::uniform_real_distribution<double> near(-0.3, 0.3);
        Status status = Done{};
        for (uint32_t first = 1; first <= bigLeads && status; first += atOnce) {
            ChangeSet changes = writer.change();
            for (uint32_t lead = first; lead < first + atOnce && lead <= bigLeads; ++lead)
                changes.set(Entity::lead, lead,
                            {{leadField("latitude"), 39.0 + 0.3 * (lead % 9) + near(m_random)},
                             {leadField("longitude"), -84.5 + 0.4 * (lead % 9) + near(m_random)}});
            status = writer.write(changes);
        }
        return status;
    }

    Status ride(BulkWriter &writer)
    {
        ChangeSet changes = writer.change();
        for (const uint32_t rep : activeReps(book()))
            for (int i = 0; i < ridesOfARep; ++i) {
                const uint32_t made =
                    changes.create(Entity::ride, {{rideField("rep"), Link{rep}},
                                                  {rideField("manager"), Link{m_session->user()}},
                                                  {rideField("on"), book().today().plus(-35 * (i + 1))},
                                                  {rideField("state"), std::string("done")}});
                for (int stop = 0; stop < stopsOfARide; ++stop)
                    changes.create(Entity::rideStop,
                                   {{rideStopField("ride"), Link{made}},
                                    {rideStopField("rep"), Link{rep}},
                                    {rideStopField("lead"), Link{1 + uint32_t(m_random() % bigLeads)}},
                                    {rideStopField("role"), std::string(stop % 2 ? "observe" : "joint")},
                                    {rideStopField("logged"), true}});
            }
        return writer.write(changes);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    std::mt19937 m_random{7};
};

const Book &book()
{
    static const RiddenBook ridden;
    return ridden.book();
}

RideDraft emptyDay()
{
    RideDraft draft;
    draft.rep = activeReps(book())[0];
    draft.on = book().today().plus(7);
    draft.start = Place{39.76, -84.19, PlaceKnown::exact};
    return draft;
}

RideDraft dayOf(const Places &places, size_t stops)
{
    RideDraft draft = emptyDay();
    for (const StopSuggestion &stop : suggestStops(book(), places, draft, stops))
        draft.stops.push_back({.lead = stop.lead});
    return draft;
}

void places(benchmark::State &state)
{
    book();
    for (auto _ : state)
        benchmark::DoNotOptimize(Places(book()).of(1));
}

void day(benchmark::State &state)
{
    const Places known(book());
    const RideDraft draft = emptyDay();
    for (auto _ : state)
        benchmark::DoNotOptimize(suggestDay(book(), known, draft));
}

void plan(benchmark::State &state)
{
    const Places known(book());
    const RideDraft draft = dayOf(known, 12);
    for (auto _ : state)
        benchmark::DoNotOptimize(planOf(book(), known, draft));
}

void order(benchmark::State &state)
{
    const Places known(book());
    const RideDraft draft = dayOf(known, 12);
    for (auto _ : state)
        benchmark::DoNotOptimize(shortestOrderOf(book(), known, draft));
}

void reps(benchmark::State &state)
{
    EffortKeeper kept;
    kept.of(book());
    for (auto _ : state)
        benchmark::DoNotOptimize(suggestReps(book(), kept.of(book())));
}

void effect(benchmark::State &state)
{
    if (coachingEffect(book(), 0).rides.empty())
        state.SkipWithError("no rides");
    for (auto _ : state)
        benchmark::DoNotOptimize(coachingEffect(book(), 0));
}

[[maybe_unused]] const auto *const registered = [] {
    const auto add = [](const char *name, auto *function) {
        return benchmark::RegisterBenchmark(name, function)->Unit(benchmark::kMillisecond);
    };
    add("ride/places", places);
    add("ride/day", day);
    add("ride/plan", plan);
    add("ride/order", order);
    add("ride/reps", reps);
    return add("coaching/effect", effect);
}();

} // namespace

} // namespace ridealong::bench
