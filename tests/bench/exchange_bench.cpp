// SPDX-License-Identifier: GPL-3.0-or-later
// 100,000 entries of one rep from laptop to laptop: what writing the change file takes, and what reading it
// takes. Goals: one second, and five. Then 10,000 edits in a book of 100,000 leads that both hold. The limit:
// the same entries and values through SQLite's C interface, where each is given its stamp and nothing is
// sealed, signed or checked.
#include "bench/bigbook.h"
#include "bench/twolaptops.h"

#include <QFile>
#include <benchmark/benchmark.h>
#include <chrono>

namespace ridealong::bench {

namespace {

constexpr int entries = 100'000, leads = 5'000;
constexpr int held = 100'000, edits = 10'000;

void writeFile(benchmark::State &state)
{
    const TwoLaptops team(entries, leads);
    for (auto _ : state) {
        const auto written = team.write();
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
        const TwoLaptops team(entries, leads);
        (void)team.write();
        state.ResumeTiming();
        const auto report = team.read();
        if (!report || report->account.taken < entries)
            state.SkipWithError("not read");
    }
}
BENCHMARK(readFile)->Name("exchange/import_100k")->Unit(benchmark::kMillisecond)->Iterations(1);

template<class F>
double seconds(F &&work)
{
    const auto from = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - from).count();
}

void exchangeEdits(benchmark::State &state, bool merges)
{
    for (auto _ : state) {
        const TwoLaptops team(held, held);
        team.meet();
        team.rename(int(team.rep->book().leads().end()) - held, edits);
        bool wrote = false, read = false;
        const double writing = seconds([&] { wrote = team.write().ok(); });
        const double reading = seconds([&] {
            const auto report = team.read();
            read = report && report->account.taken == edits;
        });
        if (!wrote || !read)
            state.SkipWithError("not exchanged");
        state.SetIterationTime(merges ? reading : writing);
    }
}

// --- the limit

constexpr size_t hashBytes = 32, bodyBytes = 64;

// Any bytes of which no two are alike.
std::string bytesOf(uint64_t number, size_t length)
{
    std::string bytes;
    for (uint64_t word = number * 0x9E3779B97F4A7C15u + 1; bytes.size() < length; word *= 0xD1342543DE82EF95u)
        bytes.append(reinterpret_cast<const char *>(&word), sizeof word);
    bytes.resize(length);
    return bytes;
}

class Plain
{
public:
    Plain()
        : m_db(m_folder.filePath(QStringLiteral("plain.db")).toStdString())
    {
        m_db.run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;"
                 " PRAGMA cache_size = -16384");
        m_db.run(
            "CREATE TABLE lead(number INTEGER PRIMARY KEY, id BLOB, company TEXT, owner INT, city TEXT)");
        m_db.run("CREATE UNIQUE INDEX lead_id ON lead(id)");
        m_db.run("CREATE TABLE log(number INTEGER PRIMARY KEY, hash BLOB, body BLOB)");
        m_db.run("CREATE UNIQUE INDEX log_hash ON log(hash)");
        m_db.run("CREATE TABLE stamp(lead INT, field INT, depth INT, at INT, hash BLOB,"
                 " PRIMARY KEY(lead, field)) WITHOUT ROWID");
        m_make = m_db.prepared("INSERT INTO lead VALUES(?, ?, 'Company', 2, 'Dayton')");
        m_log = m_db.prepared("INSERT INTO log(hash, body) VALUES(?, ?)");
        m_find = m_db.prepared("SELECT number FROM lead WHERE id = ?");
        m_stamp = m_db.prepared("SELECT depth, at, hash FROM stamp WHERE lead = ? AND field = 7");
        m_set = m_db.prepared("UPDATE lead SET city = ? WHERE number = ?");
        m_mark = m_db.prepared("INSERT OR REPLACE INTO stamp VALUES(?, 7, 2, ?, ?)");
        m_read = m_db.prepared("SELECT hash, body FROM log WHERE number > ?");
        m_db.run("BEGIN");
        for (int i = 1; i <= held; ++i) {
            sqlite3_bind_int64(m_make, 1, i);
            step(bound(m_make, 2, bytesOf(uint64_t(i), 16)));
            log(uint64_t(i));
        }
        m_db.run("COMMIT");
    }
    ~Plain()
    {
        for (sqlite3_stmt *statement : {m_make, m_log, m_find, m_stamp, m_set, m_mark, m_read})
            sqlite3_finalize(statement);
    }
    Plain(Plain &&) = delete;

    void merge()
    {
        m_db.run("BEGIN IMMEDIATE");
        for (int i = 1; i <= edits; ++i)
            take(i);
        m_db.run("COMMIT");
    }
    bool write()
    {
        QFile file(m_folder.filePath(QStringLiteral("plain.changes")));
        if (!file.open(QIODevice::WriteOnly))
            return false;
        sqlite3_bind_int64(m_read, 1, held);
        while (sqlite3_step(m_read) == SQLITE_ROW)
            for (int column = 0; column < 2; ++column)
                file.write(static_cast<const char *>(sqlite3_column_blob(m_read, column)),
                           sqlite3_column_bytes(m_read, column));
        sqlite3_reset(m_read);
        return file.flush() && file.size() == edits * qint64(hashBytes + bodyBytes);
    }

private:
    static sqlite3_stmt *bound(sqlite3_stmt *statement, int at, const std::string &bytes)
    {
        sqlite3_bind_blob(statement, at, bytes.data(), int(bytes.size()), SQLITE_TRANSIENT);
        return statement;
    }
    static void step(sqlite3_stmt *statement)
    {
        sqlite3_step(statement);
        sqlite3_reset(statement);
    }
    void log(uint64_t number)
    {
        step(bound(bound(m_log, 1, bytesOf(number, hashBytes)), 2, bytesOf(number, bodyBytes)));
    }
    void take(int entry)
    {
        const std::string hash = bytesOf(uint64_t(held + entry), hashBytes);
        log(uint64_t(held + entry));
        sqlite3_step(bound(m_find, 1, bytesOf(uint64_t(entry), 16)));
        const int64_t lead = sqlite3_column_int64(m_find, 0);
        sqlite3_reset(m_find);
        sqlite3_bind_int64(m_stamp, 1, lead);
        const bool isKnown = sqlite3_step(m_stamp) == SQLITE_ROW;
        const bool wins = !isKnown || sqlite3_column_int64(m_stamp, 0) < 2;
        sqlite3_reset(m_stamp);
        if (!wins)
            return;
        sqlite3_bind_text(m_set, 1, "Toledo", -1, SQLITE_STATIC);
        sqlite3_bind_int64(m_set, 2, lead);
        step(m_set);
        sqlite3_bind_int64(m_mark, 1, lead);
        sqlite3_bind_int64(m_mark, 2, entry);
        step(bound(m_mark, 3, hash));
    }

    QTemporaryDir m_folder;
    PlainDb m_db;
    sqlite3_stmt *m_make, *m_log, *m_find, *m_stamp, *m_set, *m_mark, *m_read;
};

void exchangePlainly(benchmark::State &state, bool merges)
{
    for (auto _ : state) {
        Plain plain;
        const double merging = seconds([&] { plain.merge(); });
        bool wrote = false;
        const double writing = seconds([&] { wrote = plain.write(); });
        if (!wrote)
            state.SkipWithError("not written");
        state.SetIterationTime(merges ? merging : writing);
    }
}

constexpr bool writes = false, merges = true;

void once(benchmark::internal::Benchmark *of)
{
    of->UseManualTime()->Iterations(1)->Unit(benchmark::kMillisecond);
}

BENCHMARK_CAPTURE(exchangeEdits, , writes)->Name("exchange/export_10k")->Apply(once);
BENCHMARK_CAPTURE(exchangePlainly, , writes)->Name("exchange/export_10k/limit")->Apply(once);
BENCHMARK_CAPTURE(exchangeEdits, , merges)->Name("exchange/merge_10k")->Apply(once);
BENCHMARK_CAPTURE(exchangePlainly, , merges)->Name("exchange/merge_10k/limit")->Apply(once);

} // namespace

} // namespace ridealong::bench
