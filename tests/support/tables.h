// SPDX-License-Identifier: GPL-3.0-or-later
// What tabled() makes of a file, as the import reads it.
#pragma once

#include "files/csv.h"
#include "files/csvdetect.h"
#include "files/tabled.h"
#include "support/paths.h"

#include <QDir>
#include <gtest/gtest.h>
#include <map>

namespace ridealong {

struct ReadTable
{
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> rows;
    std::vector<int64_t> lines;
    QString notes;

    std::string at(size_t row, const char *column) const
    {
        const auto found = std::find(header.begin(), header.end(), column);
        const auto i = size_t(found - header.begin());
        return row < rows.size() && i < rows[row].size() ? rows[row][i] : "(nothing)";
    }
};

inline ReadTable tableOf(const Result<Tabled> &rows)
{
    ReadTable table;
    EXPECT_TRUE(rows) << rows.error().text.toStdString();
    if (!rows)
        return table;
    const auto format = formatOf(*rows);
    CsvReader reader;
    EXPECT_TRUE(reader.open(rows->path, format ? *format : detectCsv(rows->path).value()));
    table.header = reader.header();
    for (CsvRow row; reader.next(row);) {
        table.rows.emplace_back(row.cells.begin(), row.cells.end());
        table.lines.push_back(row.line);
    }
    table.notes = rows->notes.join(QLatin1Char('\n'));
    return table;
}

inline QString sharedData()
{
    const QString said = qEnvironmentVariable("RIDEALONG_SHARED");
    const QString beside = inSources("/../shared");
    QString folder = (said.isEmpty() ? beside : said) + QStringLiteral("/data");
    return folder;
}

} // namespace ridealong
