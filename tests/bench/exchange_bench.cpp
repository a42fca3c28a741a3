// SPDX-License-Identifier: GPL-3.0-or-later
// 100,000 entries of one rep from laptop to laptop: what writing the change file takes, and what reading it
// takes. Goals: one second, and five.
#include "session/exchange.h"

#include <QTemporaryDir>
#include <benchmark/benchmark.h>

namespace ridealong::bench {

namespace {

constexpr int entries = 100'000, leads = 5'000;

// A rep's laptop that joined a manager's team, each with keys of its own.
struct TwoLaptops
{
    QTemporaryDir folder;
    Clock clock = Clock::at(Date::of(2026, 10, 14));
    std::unique_ptr<Session> manager, rep;

    TwoLaptops()
    {
        managers();
        manager =
            std::move(*Session::create(file("Manager.ridealong"), {.name = "Bench", .owner = "Dana"}, clock));
        ChangeSet changes = manager->change();
        const uint32_t person = changes.create(Entity::person, {{personField("name"), std::string("Cole")},
                                                                {personField("role"), std::string("rep")},
                                                                {personField("active"), true}});
        (void)manager->commit({Op::editTeam}, std::move(changes));
        join(person);
        fill();
    }

    QString file(const char *name) const { return folder.filePath(QString::fromUtf8(name)); }
    void managers() const { qputenv("RIDEALONG_KEYS", file("manager").toUtf8()); }
    void reps() const { qputenv("RIDEALONG_KEYS", file("rep").toUtf8()); }

    void join(uint32_t person)
    {
        reps();
        {
            auto before =
                Session::create(file("Before.ridealong"), {.name = "Before", .owner = "Cole"}, clock);
            (void)writeJoin(**before, file("join.rlx"));
        }
        managers();
        (void)approve(*manager, *readJoin(file("join.rlx")), person, file("answer.rlx"));
        reps();
        rep = std::move(*newFromInvitation(file("Rep.ridealong"), file("answer.rlx"), {}, clock));
    }

    void fill()
    {
        (void)rep->bulk({Op::import}, [&](BulkWriter &writer) -> Status {
            const uint32_t first = rep->book().leads().end();
            for (int i = 0; i < entries; ++i) {
                ChangeSet changes = writer.change();
                if (i < leads)
                    changes.create(Entity::lead, {{leadField("company"), "Company " + std::to_string(i)},
                                                  {leadField("owner"), Link{rep->user()}},
                                                  {leadField("city"), std::string("Dayton")}});
                else
                    changes.create(Entity::activity,
                                   {{activityField("lead"), Link{first + uint32_t(i % leads)}},
                                    {activityField("person"), Link{rep->user()}},
                                    {activityField("on"), rep->today()},
                                    {activityField("minutes"), int64_t(10 + i % 50)}});
                if (const Status written = writer.write(changes); !written)
                    return written;
            }
            return Done{};
        });
    }
};

Result<ExportAccount> exported(const TwoLaptops &team)
{
    ExportWish wish;
    wish.to = team.file("changes.rlx");
    return exportChanges(*team.rep, wish);
}

void writeFile(benchmark::State &state)
{
    const TwoLaptops team;
    team.reps();
    for (auto _ : state) {
        const auto written = exported(team);
        if (!written || written->entries < entries)
            state.SkipWithError("no file");
        else
            state.counters["MB"] = double(written->bytes) / 1e6;
    }
}
BENCHMARK(writeFile)->Name("exchange/export_100k")->Unit(benchmark::kMillisecond);

void readFile(benchmark::State &state)
{
    for (auto _ : state) {
        state.PauseTiming();
        const TwoLaptops team;
        team.reps();
        (void)exported(team);
        team.managers();
        state.ResumeTiming();
        const auto report = importChanges(*team.manager, {team.file("changes.rlx"), false, {}});
        if (!report || report->account.taken < entries)
            state.SkipWithError("not read");
    }
}
BENCHMARK(readFile)->Name("exchange/import_100k")->Unit(benchmark::kMillisecond)->Iterations(1);

} // namespace

} // namespace ridealong::bench
