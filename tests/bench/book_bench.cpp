// SPDX-License-Identifier: GPL-3.0-or-later
// Opening a book of 100,000 leads and a million activities, against SQLite's C interface into dense columns
// with texts kept once; and one durable gesture, against a row and a log entry.
#include "bench/bigbook.h"
#include "bench/plainbook.h"

#include <benchmark/benchmark.h>

namespace ridealong::bench {

namespace {

void loadBook(benchmark::State &state)
{
    bigBookPath();
    double megabytes = 0;
    for (auto _ : state) {
        const double before = heapMegabytes();
        const auto session = openBigBook();
        state.PauseTiming();
        megabytes = heapMegabytes() - before;
        if (session->book().activities().end() != bigActivities + 1)
            state.SkipWithError("not all rows are there");
        state.ResumeTiming();
    }
    state.counters["MB"] = megabytes;
}

// --- the limit

void loadLimit(benchmark::State &state)
{
    plainBookPath();
    double megabytes = 0;
    for (auto _ : state) {
        const double before = heapMegabytes();
        const PlainBook book = loadPlainBook();
        state.PauseTiming();
        megabytes = heapMegabytes() - before;
        if (book.leads.ids.size() != bigLeads || book.activities.lead.size() != bigActivities)
            state.SkipWithError("not all rows are there");
        state.ResumeTiming();
    }
    state.counters["MB"] = megabytes;
}

// --- one gesture

void gesture(benchmark::State &state)
{
    Session &session = bigBook();
    uint32_t lead = 0;
    for (auto _ : state) {
        lead = (lead + 7919) % bigLeads;
        ChangeSet changes = session.change();
        changes.set(Entity::lead, lead + 1, leadField("value"), Money{int64_t(lead) * 100});
        if (!session.commit({Op::editLead}, std::move(changes)))
            state.SkipWithError("not written");
    }
}

void gestureLimit(benchmark::State &state)
{
    const PlainDb db(plainBookPath());
    sqlite3_stmt *update = db.prepared("UPDATE lead SET c17 = ? WHERE number = ?");
    sqlite3_stmt *log = db.prepared("INSERT INTO log(lead, body) VALUES(?, ?)");
    const std::string body(120, 'x');
    uint32_t lead = 0;
    for (auto _ : state) {
        lead = (lead + 7919) % bigLeads;
        db.run("BEGIN IMMEDIATE");
        sqlite3_bind_int64(update, 1, int64_t(lead) * 100);
        sqlite3_bind_int64(update, 2, lead + 1);
        sqlite3_bind_int64(log, 1, lead + 1);
        sqlite3_bind_blob(log, 2, body.data(), int(body.size()), SQLITE_STATIC);
        for (sqlite3_stmt *statement : {update, log}) {
            sqlite3_step(statement);
            sqlite3_reset(statement);
        }
        db.run("COMMIT");
    }
    sqlite3_finalize(update);
    sqlite3_finalize(log);
}

BENCHMARK(loadBook)->Name("book/load")->Unit(benchmark::kMillisecond);
BENCHMARK(loadLimit)->Name("book/load/limit")->Unit(benchmark::kMillisecond);
BENCHMARK(gesture)->Name("book/gesture")->Unit(benchmark::kMillisecond);
BENCHMARK(gestureLimit)->Name("book/gesture/limit")->Unit(benchmark::kMillisecond);

} // namespace

} // namespace ridealong::bench
