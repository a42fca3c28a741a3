// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/csv.h"

#include "report/datatables.h"
#include "report/raw.h"

#include <algorithm>

namespace ridealong::report {

static std::string quoted(const std::string &text)
{
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string result = "\"";
    for (const char c : text)
        result += c == '"' ? std::string("\"\"") : std::string(1, c);
    return result + '"';
}

// A spreadsheet takes a text that starts like a formula for one, so the apostrophe says that it is none.
static std::string harmless(const QString &text)
{
    const std::string utf8 = oneLine(text).toStdString();
    return quoted(!utf8.empty() && std::string_view("=+-@").find(utf8[0]) != std::string_view::npos
                      ? '\'' + utf8
                      : utf8);
}

static std::string field(const Cell &cell, const Document &document)
{
    if (isEmpty(cell.value) || std::holds_alternative<std::string>(cell.value))
        return harmless(cell.text);
    return quoted(rawText(cell.value, document.currency));
}

static std::string section(const Table &given, const Document &document)
{
    const Table table = spread(given);
    std::string result;
    for (size_t i = 0; i < table.columns.size(); ++i)
        result += (i ? "," : "") + harmless(table.columns[i].title);
    result += "\r\n";
    for (const auto &row : table.rows) {
        for (size_t i = 0; i < row.size(); ++i)
            result += (i ? "," : "") + field(row[i], document);
        result += "\r\n";
    }
    return result;
}

static std::vector<Table> wanted(const Document &document, std::span<const std::string> sections)
{
    std::vector<Table> tables = allTables(document);
    const Table figures = figureTable(document);
    if (!figures.rows.empty())
        tables.insert(tables.begin(), figures);
    for (const Table &table : {wordsTable(document), termsTable(document)})
        if (!table.rows.empty())
            tables.push_back(table);
    if (!sections.empty())
        std::erase_if(tables, [&](const Table &table) {
            return std::find(sections.begin(), sections.end(), table.id) == sections.end();
        });
    return tables;
}

std::string toCsv(const Document &document, std::span<const std::string> sections)
{
    const std::vector<Table> tables = wanted(document, sections);
    if (sections.size() == 1)
        return tables.empty() ? std::string() : section(tables[0], document);
    std::string result = harmless(document.title) + "\r\n" + harmless(document.subtitle) + "\r\n";
    for (const Table &table : tables)
        result += "\r\n" + harmless(table.title) + "\r\n" + section(table, document);
    return result;
}

} // namespace ridealong::report
