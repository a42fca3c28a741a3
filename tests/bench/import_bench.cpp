// SPDX-License-Identifier: GPL-3.0-or-later
// Importing 100,000 leads of 20 columns, and 10,000 more into that book. The limit: SQLite's C interface with
// prepared statements in one durable transaction, six indexes and the full text built at the end, nothing
// logged, matched, checked or moved.
#include "files/csv.h"
#include "session/importing.h"

#include <QTemporaryDir>
#include <benchmark/benchmark.h>
#include <cstdio>
#include <fstream>
#include <random>
#include <sqlite3.h>

namespace ridealong::bench {

namespace {

constexpr const char *header =
    "reference,company,contact,title,email,phone,website,street,city,region,postal_code,"
    "country,industry,employees,annual_revenue,source,received_on,owner,value,notes\n";
constexpr int columnCount = 20;
constexpr const char *industries[] = {"Food",  "Metals", "Chemicals", "Plastics",
                                      "Paper", "Mining", "Marine",    "Print"};
constexpr const char *cities[] = {"Dayton", "Lima", "Toledo", "Akron", "Muncie",
                                  "Gary",   "Erie", "Troy",   "Xenia"};
constexpr const char *words[] = {"pump",  "boiler", "line",  "quote", "call",
                                 "audit", "filter", "valve", "skid",  "tank"};

std::string aWord(std::mt19937 &random, size_t length)
{
    std::string text(1, char('A' + random() % 26));
    while (text.size() < length)
        text += char('a' + random() % 26);
    return text;
}

std::string aRow(std::mt19937 &random, int number)
{
    const std::string name = aWord(random, 5 + random() % 8), last = aWord(random, 4 + random() % 6);
    std::string row = "R-" + std::to_string(number) + ',' + name + ' ' + (random() % 3 ? "Works" : "Inc") +
                      ',' + aWord(random, 5) + ' ' + last + ",Plant engineer," + last +
                      std::to_string(number) + "@example.com,(513) 555-" +
                      std::to_string(1000 + number % 9000) + ",https://www." + name + ".example," +
                      std::to_string(random() % 9000) + " Main St," + cities[random() % 9] + ",OH,4" +
                      std::to_string(1000 + random() % 9000) + ",US," + industries[random() % 8] + ',';
    row += (random() % 10 ? std::to_string(random() % 900) : "") + ',' +
           std::to_string(random() % 90'000'000) + (random() % 2 ? ",Web," : ",Trade show,") + "2026-0" +
           std::to_string(1 + random() % 9) + "-1" + std::to_string(random() % 10) + ",Rep " +
           std::to_string(random() % 12) + ',' + std::to_string(random() % 90'000) + ",\"";
    for (int i = 0; i < 12; ++i)
        row += std::string(words[random() % 10]) + (i == 5 ? ", " : " ");
    return row + "\"\n";
}

struct Files
{
    QTemporaryDir folder;

    QString file(int from, int count) const
    {
        const QString path = folder.filePath(QStringLiteral("leads-%1-%2.csv").arg(from).arg(count));
        if (QFile::exists(path))
            return path;
        std::mt19937 random{unsigned(from) + 1};
        std::ofstream out(path.toStdString(), std::ios::binary);
        out << header;
        for (int i = 0; i < count; ++i)
            out << aRow(random, from + i);
        return path;
    }
};

const Files &files()
{
    static const Files made;
    return made;
}

ImportReport import(Session &session, const QString &path)
{
    const auto plan = planImport(session.book(), ImportTable::leads, path, {});
    return importFile(session, *plan).value();
}

std::unique_ptr<Session> freshBook(const QTemporaryDir &folder)
{
    return std::move(*Session::create(folder.filePath(QStringLiteral("Bench.ridealong")),
                                      {.name = "Bench", .owner = "Dana"}, Clock()));
}

void importLeads(benchmark::State &state, int count)
{
    const QString path = files().file(0, count);
    for (auto _ : state) {
        state.PauseTiming();
        QTemporaryDir folder;
        auto session = freshBook(folder);
        state.ResumeTiming();
        const ImportReport report = import(*session, path);
        if (report.created != count)
            state.SkipWithError("not all rows were taken");
        state.PauseTiming();
        session.reset();
        state.ResumeTiming();
    }
}

// --- the limit

struct Plain
{
    sqlite3 *db = nullptr;
    sqlite3_stmt *insert = nullptr;

    explicit Plain(const QTemporaryDir &folder)
    {
        sqlite3_open(folder.filePath(QStringLiteral("plain.db")).toUtf8().constData(), &db);
        run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -16384");
        std::string columns, marks = "?, ?";
        for (int i = 0; i < columnCount; ++i) {
            const bool number = i == 13 || i == 14 || i == 16 || i == 18;
            columns += ", c" + std::to_string(i) + (number ? " INTEGER" : " TEXT");
            marks += ", ?";
        }
        run("CREATE TABLE lead(number INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE" + columns + ") STRICT");
        run("CREATE VIRTUAL TABLE words USING fts5(company, contact, notes, content='')");
        sqlite3_prepare_v2(db, ("INSERT INTO lead VALUES(" + marks + ")").c_str(), -1, &insert, nullptr);
    }
    ~Plain()
    {
        sqlite3_finalize(insert);
        sqlite3_close(db);
    }
    void run(const std::string &sql) { sqlite3_exec(db, sql.c_str(), nullptr, nullptr, nullptr); }
};

void bindCell(sqlite3_stmt *statement, int column, std::string_view cell)
{
    if (cell.empty())
        sqlite3_bind_null(statement, column + 3);
    else if (column == 16)
        sqlite3_bind_int64(statement, column + 3, Date::parseIso(cell).days);
    else if (column == 13 || column == 14 || column == 18)
        sqlite3_bind_int64(statement, column + 3, std::atoll(std::string(cell).c_str()) * 100);
    else
        sqlite3_bind_text(statement, column + 3, cell.data(), int(cell.size()), SQLITE_STATIC);
}

void insertAll(Plain &plain, const QString &path, int64_t from)
{
    CsvReader reader;
    if (!reader.open(path, CsvFormat{}).ok())
        return;
    for (CsvRow row; reader.next(row); ++from) {
        char id[16];
        Id::make(1'790'000'000'000).toBytes(id);
        sqlite3_bind_int64(plain.insert, 1, from);
        sqlite3_bind_blob(plain.insert, 2, id, 16, SQLITE_STATIC);
        for (int i = 0; i < columnCount; ++i)
            bindCell(plain.insert, i, row.cells[size_t(i)]);
        sqlite3_step(plain.insert);
        sqlite3_reset(plain.insert);
    }
}

void importLimit(benchmark::State &state, int count)
{
    const QString path = files().file(0, count);
    for (auto _ : state) {
        state.PauseTiming();
        QTemporaryDir folder;
        Plain plain(folder);
        state.ResumeTiming();
        plain.run("BEGIN IMMEDIATE");
        insertAll(plain, path, 1);
        for (const int column : {0, 1, 4, 8, 16, 17})
            plain.run("CREATE INDEX i" + std::to_string(column) + " ON lead(c" + std::to_string(column) +
                      ")");
        plain.run("INSERT INTO words(rowid, company, contact, notes) SELECT number, c1, c2, c19 FROM lead");
        plain.run("COMMIT");
    }
}

// --- 10,000 more

void importMore(benchmark::State &state)
{
    const QString first = files().file(0, 100'000), more = files().file(100'000, 10'000);
    for (auto _ : state) {
        state.PauseTiming();
        QTemporaryDir folder;
        auto session = freshBook(folder);
        import(*session, first);
        state.ResumeTiming();
        import(*session, more);
        state.PauseTiming();
        session.reset();
        state.ResumeTiming();
    }
}

void importMoreLimit(benchmark::State &state)
{
    const QString first = files().file(0, 100'000), more = files().file(100'000, 10'000);
    for (auto _ : state) {
        state.PauseTiming();
        QTemporaryDir folder;
        Plain plain(folder);
        plain.run("BEGIN IMMEDIATE");
        insertAll(plain, first, 1);
        for (const int column : {0, 1, 4, 8, 16, 17})
            plain.run("CREATE INDEX i" + std::to_string(column) + " ON lead(c" + std::to_string(column) +
                      ")");
        plain.run("INSERT INTO words(rowid, company, contact, notes) SELECT number, c1, c2, c19 FROM lead");
        plain.run("COMMIT");
        state.ResumeTiming();
        plain.run("BEGIN IMMEDIATE");
        insertAll(plain, more, 100'001);
        plain.run("INSERT INTO words(rowid, company, contact, notes) SELECT number, c1, c2, c19 FROM lead"
                  " WHERE number > 100000");
        plain.run("COMMIT");
    }
}

BENCHMARK_CAPTURE(importLeads, , 10'000)->Name("import/leads_10k")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(importLimit, , 10'000)->Name("import/leads_10k/limit")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(importLeads, , 100'000)->Name("import/leads_100k")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(importLimit, , 100'000)->Name("import/leads_100k/limit")->Unit(benchmark::kMillisecond);
BENCHMARK(importMore)->Name("import/more")->Unit(benchmark::kMillisecond);
BENCHMARK(importMoreLimit)->Name("import/more/limit")->Unit(benchmark::kMillisecond);

} // namespace

} // namespace ridealong::bench
