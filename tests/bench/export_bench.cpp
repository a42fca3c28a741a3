// SPDX-License-Identifier: GPL-3.0-or-later
// All leads of a book out as CSV and as XLSX. The limits: the same cells written by libc (each searched for
// what needs quotes) and by libxlsxwriter in constant memory. Beside the time stands what a file takes in
// memory at most. A million leads take a while, so only where RIDEALONG_BENCH_MILLION is set.
#include "bench/bigbook.h"
#include "files/csv.h"
#include "files/export.h"

#include <QTemporaryDir>
#include <benchmark/benchmark.h>
#include <charconv>
#include <cstdio>
#include <map>
#include <random>
#include <xlsxwriter.h>

namespace ridealong::bench {

namespace {

constexpr uint32_t atOnce = 4000;

std::vector<Cell> cellsOf(uint32_t number, std::mt19937 &random)
{
    const std::string n = std::to_string(number);
    return {{leadField("reference"), "R-" + n},
            {leadField("company"), "Company " + n + (random() % 3 ? " Works, Inc." : " GmbH")},
            {leadField("contact"), "Ada Person " + n},
            {leadField("title"), std::string("Plant engineer")},
            {leadField("email"), "ada" + n + "@example.com"},
            {leadField("phone"), "(513) 555-" + n},
            {leadField("website"), "https://www.company" + n + ".example"},
            {leadField("street"), n + " Main St"},
            {leadField("city"), std::string(random() % 2 ? "Dayton" : "Lima")},
            {leadField("region"), std::string("OH")},
            {leadField("postal_code"), "4" + std::to_string(1000 + random() % 9000)},
            {leadField("country"), std::string("US")},
            {leadField("industry"), std::string(random() % 2 ? "Food" : "Metals")},
            {leadField("employees"), int64_t(random() % 900)},
            {leadField("annual_revenue"), Money{int64_t(random() % 90'000'000) * 100}},
            {leadField("source"), std::string("Trade show")},
            {leadField("received_on"), Date{int32_t(20'000 + random() % 300)}},
            {leadField("value"), Money{int64_t(random() % 90'000) * 100}},
            {leadField("created_on"), Date{20'000}},
            {leadField("notes"), "pump boiler line quote call audit filter valve skid tank, " + n}};
}

struct Leads
{
    QTemporaryDir folder;
    std::unique_ptr<Session> session;

    explicit Leads(uint32_t count)
        : session(std::move(*Session::create(folder.filePath(QStringLiteral("Bench.ridealong")),
                                             {.name = "Bench", .owner = "Dana"}, benchClock())))
    {
        std::mt19937 random{1};
        const auto filled = session->bulk({Op::import}, [&](BulkWriter &writer) -> Status {
            Status status = Done{};
            for (uint32_t lead = 1; lead <= count && status;) {
                ChangeSet changes = writer.change();
                for (uint32_t i = 0; i < atOnce && lead <= count; ++i)
                    changes.create(Entity::lead, cellsOf(lead++, random));
                status = writer.write(changes);
            }
            return status;
        });
        if (!filled)
            qFatal("leads could not be written: %s", qPrintable(filled.error().text));
    }

    QString file(const char *name) const { return folder.filePath(QString::fromUtf8(name)); }
    bool write(const char *name) const
    {
        return exportFile(ExportTable::leads, session->book(), session->store(), file(name), {}).ok();
    }
};

const Leads &leads(uint32_t count)
{
    static std::map<uint32_t, std::unique_ptr<Leads>> made;
    std::unique_ptr<Leads> &known = made[count];
    if (!known)
        known = std::make_unique<Leads>(count);
    return *known;
}

template<class F>
void withPeak(benchmark::State &state, F &&write)
{
    for (auto _ : state) {
        state.PauseTiming();
        const PeakMemory peak;
        state.ResumeTiming();
        write();
        state.PauseTiming();
        state.counters["MB"] = peak.megabytes();
        state.ResumeTiming();
    }
}

void ours(benchmark::State &state, uint32_t count, const char *name)
{
    const Leads &book = leads(count);
    withPeak(state, [&] {
        if (!book.write(name))
            state.SkipWithError("not written");
    });
}

// --- the limits

struct Cells
{
    size_t columns = 0;
    std::vector<std::string> texts; // row by row, the head first
    std::vector<bool> isNumber;     // by column
};

bool isNumber(const std::string &text)
{
    double number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    return read.ec == std::errc() && read.ptr == text.data() + text.size();
}

Cells cellsOf(const Leads &book)
{
    Cells cells;
    CsvReader reader;
    if (!book.write("all.csv") || !reader.open(book.file("all.csv"), CsvFormat{}).ok())
        return cells;
    for (CsvRow row; reader.next(row);) {
        cells.columns = row.cells.size();
        cells.texts.insert(cells.texts.end(), row.cells.begin(), row.cells.end());
    }
    for (size_t column = 0; column < cells.columns; ++column) {
        const std::string &head = cells.texts[column];
        cells.isNumber.push_back(head == "employees" || head == "annual_revenue" || head == "value" ||
                                 head == "score");
    }
    return cells;
}

void csvLimit(benchmark::State &state, uint32_t count)
{
    const Leads &book = leads(count);
    const Cells cells = cellsOf(book);
    const std::string path = book.file("plain.csv").toStdString();
    withPeak(state, [&] {
        std::FILE *file = std::fopen(path.c_str(), "wb");
        for (size_t i = 0; i < cells.texts.size(); ++i) {
            const std::string &cell = cells.texts[i];
            const bool quote = cell.find_first_of(",\"\n\r") != std::string::npos;
            if (quote)
                std::fputc('"', file);
            std::fwrite(cell.data(), 1, cell.size(), file);
            if (quote)
                std::fputc('"', file);
            std::fputc(i % cells.columns + 1 == cells.columns ? '\n' : ',', file);
        }
        std::fclose(file);
    });
}

void xlsxLimit(benchmark::State &state, uint32_t count)
{
    const Leads &book = leads(count);
    const Cells cells = cellsOf(book);
    const std::string path = book.file("plain.xlsx").toStdString();
    withPeak(state, [&] {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        lxw_workbook *workbook = workbook_new_opt(path.c_str(), &options);
        lxw_worksheet *sheet = workbook_add_worksheet(workbook, nullptr);
        for (size_t i = 0; i < cells.texts.size(); ++i) {
            const auto row = lxw_row_t(i / cells.columns);
            const auto column = lxw_col_t(i % cells.columns);
            const std::string &cell = cells.texts[i];
            if (cell.empty())
                continue;
            if (row && cells.isNumber[column] && isNumber(cell))
                worksheet_write_number(sheet, row, column, std::strtod(cell.c_str(), nullptr), nullptr);
            else
                worksheet_write_string(sheet, row, column, cell.c_str(), nullptr);
        }
        workbook_close(workbook);
    });
}

void add(const std::string &size, uint32_t count)
{
    const auto dress = [&](auto *benchmark) {
        benchmark->Unit(benchmark::kMillisecond);
        if (count > 100'000)
            benchmark->Iterations(1);
    };
    const std::string csv = "export/csv_" + size, xlsx = "export/xlsx_" + size;
    dress(benchmark::RegisterBenchmark(csv.c_str(), ours, count, "out.csv"));
    dress(benchmark::RegisterBenchmark((csv + "/limit").c_str(), csvLimit, count));
    dress(benchmark::RegisterBenchmark(xlsx.c_str(), ours, count, "out.xlsx"));
    dress(benchmark::RegisterBenchmark((xlsx + "/limit").c_str(), xlsxLimit, count));
}

[[maybe_unused]] const bool registered = [] {
    add("10k", 10'000);
    add("100k", 100'000);
    if (qEnvironmentVariableIsSet("RIDEALONG_BENCH_MILLION"))
        add("1m", 1'000'000);
    return true;
}();

} // namespace

} // namespace ridealong::bench
