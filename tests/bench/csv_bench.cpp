// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and writing 100,000 leads of 20 columns as CSV, against one pass with memchr and against fwrite.
#include "files/csv.h"
#include "files/csvdetect.h"
#include "files/csvwriter.h"
#include "files/formats.h"

#include <QTemporaryDir>
#include <benchmark/benchmark.h>
#include <cstdio>
#include <cstring>
#include <random>
#include <string>

namespace ridealong::bench {

namespace {

constexpr int rowCount = 100'000;

std::string aText(std::mt19937 &random, size_t length)
{
    std::string text;
    for (size_t i = 0; i < length; ++i)
        text += char('a' + random() % 26);
    if (random() % 20 == 0)
        text.replace(0, 1, "\xC3\xBC");
    return text;
}

std::string aRow(std::mt19937 &random, int number)
{
    std::string row = "L-" + std::to_string(number);
    for (int column = 1; column < 18; ++column)
        row += ',' + aText(random, 8 + random() % 18);
    row += ',' + std::to_string(random() % 100'000) + ".50,";
    if (random() % 4 == 0)
        return row + "\"He said \"\"call again\"\", then, on Monday,\nnothing\"\r\n";
    return row + aText(random, 60) + "\r\n";
}

struct Files
{
    QTemporaryDir folder;
    QString leads = folder.filePath(QStringLiteral("leads.csv"));
    QString out = folder.filePath(QStringLiteral("out.csv"));
    std::string path = leads.toStdString();

    Files()
    {
        std::mt19937 random(1);
        std::FILE *file = std::fopen(path.c_str(), "wb");
        for (int i = 0; i < rowCount; ++i) {
            const std::string row = aRow(random, i);
            std::fwrite(row.data(), 1, row.size(), file);
        }
        std::fclose(file);
    }
};

const Files &files()
{
    static const Files made;
    return made;
}

// Past the end of one cell, with nothing but memchr.
const char *pastCell(const char *at, const char *end, const char *&lineEnd)
{
    if (*at == '"') {
        do {
            at = static_cast<const char *>(std::memchr(at + 1, '"', size_t(end - at - 1)));
            at = at ? at + 1 : end;
        } while (at < end && *at == '"');
        if (at > lineEnd)
            lineEnd = static_cast<const char *>(std::memchr(at, '\n', size_t(end - at)));
        lineEnd = lineEnd ? lineEnd : end;
        return at;
    }
    const void *comma = std::memchr(at, ',', size_t(lineEnd - at));
    return comma ? static_cast<const char *>(comma) : lineEnd;
}

size_t cellsByMemchr(const std::string &text)
{
    size_t cells = 0;
    const char *at = text.data(), *end = at + text.size();
    while (at < end) {
        const void *found = std::memchr(at, '\n', size_t(end - at));
        const char *lineEnd = found ? static_cast<const char *>(found) : end;
        while (at <= lineEnd && at < end) {
            at = pastCell(at, end, lineEnd);
            ++cells;
            at += at < end && *at == '\r';
            ++at;
        }
    }
    return cells;
}

std::string contents(const std::string &path)
{
    std::string text;
    std::FILE *file = std::fopen(path.c_str(), "rb");
    std::fseek(file, 0, SEEK_END);
    text.resize(size_t(std::ftell(file)));
    std::rewind(file);
    text.resize(std::fread(text.data(), 1, text.size(), file));
    std::fclose(file);
    return text;
}

size_t cellsByReader()
{
    CsvReader reader;
    size_t cells = 0;
    if (!reader.open(files().leads, {.hasHeader = false}))
        return 0;
    for (CsvRow row; reader.next(row);)
        cells += row.cells.size();
    return cells;
}

void readCsv(benchmark::State &state)
{
    (void)files();
    for (auto _ : state)
        benchmark::DoNotOptimize(cellsByReader());
}
BENCHMARK(readCsv)->Name("csv/read")->Unit(benchmark::kMillisecond);

// The limit holds the reading of the file as well: into one buffer, made once.
void readCsvLimit(benchmark::State &state)
{
    std::string text = contents(files().path);
    if (cellsByMemchr(text) != cellsByReader())
        state.SkipWithError("the reader and the limit disagree on the number of cells");
    for (auto _ : state) {
        std::FILE *file = std::fopen(files().path.c_str(), "rb");
        std::setvbuf(file, nullptr, _IONBF, 0);
        text.resize(std::fread(text.data(), 1, text.size(), file));
        std::fclose(file);
        benchmark::DoNotOptimize(cellsByMemchr(text));
    }
}
BENCHMARK(readCsvLimit)->Name("csv/read/limit")->Unit(benchmark::kMillisecond);

void detectFormat(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(detectCsv(files().leads).ok());
}
BENCHMARK(detectFormat)->Name("csv/detect")->Unit(benchmark::kMillisecond);

std::vector<std::vector<std::string>> allRows()
{
    std::vector<std::vector<std::string>> rows;
    CsvReader reader;
    if (reader.open(files().leads, {.hasHeader = false}))
        for (CsvRow row; reader.next(row);)
            rows.emplace_back(row.cells.begin(), row.cells.end());
    return rows;
}

void byFwrite(const std::vector<std::vector<std::string>> &rows)
{
    std::FILE *file = std::fopen(files().out.toStdString().c_str(), "wb");
    for (const auto &row : rows) {
        for (size_t i = 0; i < row.size(); ++i) {
            const std::string &cell = row[i];
            const bool quoted = cell.find_first_of(",\"\r\n") != std::string::npos;
            if (i > 0)
                std::fputc(',', file);
            if (quoted)
                std::fputc('"', file);
            for (size_t at = 0; quoted && at < cell.size(); ++at) {
                if (cell[at] == '"')
                    std::fputc('"', file);
                std::fputc(cell[at], file);
            }
            if (!quoted)
                std::fwrite(cell.data(), 1, cell.size(), file);
            if (quoted)
                std::fputc('"', file);
        }
        std::fputs("\r\n", file);
    }
    std::fclose(file);
}

void byWriter(const std::vector<std::vector<std::string>> &rows)
{
    CsvWriter writer;
    if (!writer.open(files().out))
        return;
    for (const auto &row : rows) {
        for (const std::string &cell : row)
            writer.cell(cell);
        writer.endRow();
    }
    benchmark::DoNotOptimize(writer.finish().ok());
}

void writeCsv(benchmark::State &state)
{
    const auto rows = allRows();
    for (auto _ : state)
        byWriter(rows);
}
BENCHMARK(writeCsv)->Name("csv/write")->Unit(benchmark::kMillisecond);

void writeCsvLimit(benchmark::State &state)
{
    const auto rows = allRows();
    for (auto _ : state)
        byFwrite(rows);
}
BENCHMARK(writeCsvLimit)->Name("csv/write/limit")->Unit(benchmark::kMillisecond);

void parseAmounts(benchmark::State &state)
{
    const MoneyFormat format{.currency = "USD"};
    for (auto _ : state)
        for (const char *cell : {"1234.50", "$1,234.50", "(12.34)", "1 234.5 USD"})
            benchmark::DoNotOptimize(parseMoney(cell, format).value.minor);
    state.SetItemsProcessed(state.iterations() * 4);
}
BENCHMARK(parseAmounts)->Name("csv/amounts");

void parseDates(benchmark::State &state)
{
    for (auto _ : state)
        for (const char *cell : {"2009-07-14", "07/14/2009", "2009-07-14T10:00:00.000Z", "14 Jul 2009"})
            benchmark::DoNotOptimize(parseDate(cell, {DateOrder::mdy}).value.days);
    state.SetItemsProcessed(state.iterations() * 4);
}
BENCHMARK(parseDates)->Name("csv/dates");

} // namespace

} // namespace ridealong::bench
