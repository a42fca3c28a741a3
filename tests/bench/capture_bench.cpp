// SPDX-License-Identifier: GPL-3.0-or-later
// What the change log costs: 100,000 leads made, and one field of each set, with stamps and what undo needs.
// The limit: the same rows and the same full text written through SQLite's C interface into the same tables,
// with nothing logged, stamped or kept for undo.
#include "session/session.h"

#include <QTemporaryDir>
#include <benchmark/benchmark.h>
#include <chrono>
#include <sqlite3.h>

namespace ridealong::bench {

namespace {

constexpr uint32_t leadCount = 100'000;
constexpr size_t atOnce = 1000;

std::vector<Cell> cellsOf(uint32_t number)
{
    const std::string n = std::to_string(number);
    return {{leadField("reference"), "R-" + n},
            {leadField("company"), "Company " + n},
            {leadField("contact"), "Ada Person " + n},
            {leadField("email"), "ada" + n + "@example.com"},
            {leadField("phone"), "(513) 555-" + n},
            {leadField("website"), "https://www.company" + n + ".example"},
            {leadField("street"), n + " Main St"},
            {leadField("city"), std::string("Dayton")},
            {leadField("region"), std::string("OH")},
            {leadField("country"), std::string("US")},
            {leadField("industry"), std::string("Food")},
            {leadField("value"), Money{int64_t(number) * 100}},
            {leadField("created_on"), Date{20000}},
            {leadField("notes"), "pump boiler line quote call audit filter valve skid tank " + n}};
}

Clock clock()
{
    return Clock::at(Date::of(2026, 10, 14));
}

// A book's file with its rows in memory, as they are while somebody works. Written by the Store alone: grades
// and pages are no part of the log.
struct Logged
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("Bench.ridealong"));
    std::unique_ptr<Store> store;
    std::unique_ptr<Book> book;

    Logged()
    {
        (void)Session::create(path, {.name = "Bench", .owner = "Dana"}, clock());
        open();
    }
    void open()
    {
        store.reset();
        book = std::make_unique<Book>();
        store = std::move(*Store::open(path, Store::Access::write));
        if (!store->load(*book, clock().today()))
            abort();
    }
    bool write(const std::vector<ChangeSet> &sets)
    {
        if (!store->beginBulk({Op::import}, 1, clock().now(), *book))
            return false;
        for (const ChangeSet &changes : sets)
            if (!store->writeBulk(changes, *book))
                return false;
        return store->finishBulk().ok();
    }
};

std::vector<ChangeSet> newLeads(const Book &book)
{
    std::vector<ChangeSet> sets;
    NextNumbers next = book.nextNumbers();
    for (uint32_t number = 1; number <= leadCount; next = sets.back().next()) {
        sets.emplace_back(next, clock().now());
        for (size_t i = 0; i < atOnce; ++i, ++number)
            sets.back().create(Entity::lead, cellsOf(number));
    }
    return sets;
}

std::vector<ChangeSet> newPhones(const Book &book)
{
    std::vector<ChangeSet> sets;
    for (uint32_t number = 1; number <= leadCount;) {
        sets.emplace_back(book.nextNumbers(), clock().now());
        for (size_t i = 0; i < atOnce; ++i, ++number)
            sets.back().set(Entity::lead, number, leadField("phone"), "(937) 555-" + std::to_string(number));
    }
    return sets;
}

// --- the limit

struct Plain
{
    sqlite3 *db = nullptr;
    sqlite3_stmt *insert = nullptr, *note = nullptr, *update = nullptr;

    explicit Plain(const QTemporaryDir &folder)
    {
        std::string lead;
        sqlite3_open(folder.filePath(QStringLiteral("Bench.ridealong")).toUtf8().constData(), &db);
        sqlite3_stmt *schema = prepared("SELECT sql FROM sqlite_schema WHERE name = 'lead'");
        sqlite3_step(schema);
        lead = reinterpret_cast<const char *>(sqlite3_column_text(schema, 0));
        sqlite3_finalize(schema);
        sqlite3_close(db);
        sqlite3_open(folder.filePath(QStringLiteral("plain.db")).toUtf8().constData(), &db);
        run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;"
            " PRAGMA cache_size = -16384");
        run(lead);
        run("CREATE VIRTUAL TABLE note_text USING fts5(text, content='',"
            " tokenize='unicode61 remove_diacritics 2')");
        std::string columns = "number, id", marks = "?, ?";
        for (const auto &field : leadFields)
            columns += std::string(", \"") + field.info.key + '"', marks += ", ?";
        insert = prepared("INSERT INTO lead(" + columns + ") VALUES(" + marks + ")");
        note = prepared("INSERT INTO note_text(rowid, text) VALUES(?, ?)");
        update = prepared("UPDATE lead SET phone = ? WHERE number = ?");
    }
    ~Plain()
    {
        for (sqlite3_stmt *statement : {insert, note, update})
            sqlite3_finalize(statement);
        sqlite3_close(db);
    }
    sqlite3_stmt *prepared(const std::string &sql)
    {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(db, sql.c_str(), -1, &statement, nullptr);
        return statement;
    }
    void run(const std::string &sql) { sqlite3_exec(db, sql.c_str(), nullptr, nullptr, nullptr); }

    void bind(sqlite3_stmt *statement, int at, const Value &value)
    {
        if (const auto *text = std::get_if<std::string>(&value))
            sqlite3_bind_text(statement, at, text->data(), int(text->size()), SQLITE_STATIC);
        else if (const auto *money = std::get_if<Money>(&value))
            sqlite3_bind_int64(statement, at, money->minor);
        else if (const auto *date = std::get_if<Date>(&value))
            sqlite3_bind_int64(statement, at, date->days);
    }
    static void step(sqlite3_stmt *statement)
    {
        sqlite3_step(statement);
        sqlite3_reset(statement);
        sqlite3_clear_bindings(statement);
    }
    void make(const Change &change)
    {
        char id[16];
        change.id.toBytes(id);
        sqlite3_bind_int64(insert, 1, change.number);
        sqlite3_bind_blob(insert, 2, id, 16, SQLITE_STATIC);
        for (const Cell &cell : change.cells) {
            bind(insert, 3 + cell.field, cell.value);
            if (cell.field == leadField("notes")) {
                sqlite3_bind_int64(note, 1, 2 * int64_t(change.number));
                bind(note, 2, cell.value);
                step(note);
            }
        }
        step(insert);
    }
    void set(const Change &change)
    {
        bind(update, 1, change.cells.front().value);
        sqlite3_bind_int64(update, 2, change.number);
        step(update);
    }
    void write(const std::vector<ChangeSet> &sets)
    {
        run("BEGIN IMMEDIATE");
        for (const ChangeSet &changes : sets)
            for (const Change &change : changes.changes())
                change.creates ? make(change) : set(change);
        run("COMMIT");
    }
};

template<class F>
void timed(benchmark::State &state, F &&work)
{
    const auto from = std::chrono::steady_clock::now();
    work();
    state.SetIterationTime(std::chrono::duration<double>(std::chrono::steady_clock::now() - from).count());
}

void capture(benchmark::State &state, bool sets, bool plainly)
{
    for (auto _ : state) {
        Logged logged;
        Plain plain(logged.folder);
        const auto leads = newLeads(*logged.book), phones = newPhones(*logged.book);
        if (sets && plainly)
            plain.write(leads);
        else if (sets && !logged.write(leads))
            state.SkipWithError("the leads were not written");
        if (sets)
            logged.open();
        timed(state, [&] {
            if (plainly)
                plain.write(sets ? phones : leads);
            else if (!logged.write(sets ? phones : leads))
                state.SkipWithError("not written");
        });
    }
}

BENCHMARK_CAPTURE(capture, , false, false)
    ->Name("capture/made_100k")
    ->UseManualTime()
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(capture, , false, true)
    ->Name("capture/made_100k/limit")
    ->UseManualTime()
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(capture, , true, false)
    ->Name("capture/set_100k")
    ->UseManualTime()
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(capture, , true, true)
    ->Name("capture/set_100k/limit")
    ->UseManualTime()
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond);

} // namespace

} // namespace ridealong::bench
