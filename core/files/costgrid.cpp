// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/costgrid.h"

#include "base/fold.h"
#include "files/csv.h"
#include "files/csvdetect.h"
#include "files/importcell.h"
#include "measure/sources.h"

#include <QBuffer>
#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>

namespace ridealong {

namespace {

constexpr size_t mostText = 4 * 1024 * 1024, mostFaults = 50, mostRows = 20'000, mostColumns = 300;

QString tr(const char *text)
{
    return QCoreApplication::translate("costs", text);
}

using Row = std::vector<std::string>;

struct Sheet
{
    std::vector<Row> rows;
    std::vector<int> lines; // of each row, from 1

    std::string_view cell(size_t row, size_t column) const
    {
        return column < rows[row].size() ? trimmed(rows[row][column]) : std::string_view{};
    }
};

CsvFormat formatOf(std::string_view text)
{
    CsvFormat format = detectCsv(text, true);
    if (text.find('\t') != std::string_view::npos)
        format.delimiter = '\t';
    format.encoding = Encoding::utf8;
    format.hasHeader = false;
    format.skipLines = 0;
    return format;
}

Sheet sheetOf(std::string_view text)
{
    QByteArray bytes(text.data(), qsizetype(text.size()));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader;
    Sheet sheet;
    if (!reader.open(&buffer, formatOf(text)))
        return sheet;
    for (CsvRow row; sheet.rows.size() < mostRows && reader.next(row);) {
        const size_t columns = std::min(row.cells.size(), mostColumns);
        sheet.rows.emplace_back(row.cells.begin(), row.cells.begin() + ptrdiff_t(columns));
        sheet.lines.push_back(int(row.line));
    }
    return sheet;
}

// What the header of a list calls its columns; also those before the months of a grid.
enum class Part { source, campaign, month, amount };
constexpr std::pair<Part, std::string_view> partNames[] = {
    {Part::source, "source"},         {Part::source, "sources"},
    {Part::source, "leadsource"},     {Part::source, "channel"},
    {Part::source, "quelle"},         {Part::source, "kanal"},
    {Part::campaign, "campaign"},     {Part::campaign, "campaigns"},
    {Part::campaign, "kampagne"},     {Part::campaign, "campagne"},
    {Part::campaign, "campaignname"}, {Part::month, "month"},
    {Part::month, "monat"},           {Part::month, "mois"},
    {Part::month, "period"},          {Part::month, "date"},
    {Part::amount, "amount"},         {Part::amount, "cost"},
    {Part::amount, "costs"},          {Part::amount, "spend"},
    {Part::amount, "betrag"},         {Part::amount, "kosten"},
    {Part::amount, "montant"}};

std::optional<Part> partNamed(std::string_view cell)
{
    const std::string name = foldedHeader(cell);
    for (const auto &[part, text] : partNames)
        if (name == text)
            return part;
    return {};
}

bool isTotal(std::string_view cell)
{
    constexpr std::array<std::string_view, 6> words = {"total", "totals", "sum", "summe", "gesamt", "somme"};
    return std::ranges::find(words, std::string_view(foldedHeader(cell))) != words.end();
}

Date monthOfCell(std::string_view cell, DateOrder order)
{
    if (const std::string period = periodOf(cell); period.size() == 7 && period[5] != 'Q')
        return Date::parseIso(period + "-01");
    const auto date = parseDate(cell, {order});
    return date ? monthOf(date.value).from : Date{};
}

// Months written as days are nearly always their first days.
DateOrder orderOf(const std::vector<std::string_view> &cells, std::string_view currency)
{
    for (const DateOrder order : {usualDateOrder(currency), DateOrder::mdy, DateOrder::dmy}) {
        const bool fits = std::ranges::all_of(cells, [&](std::string_view cell) {
            const auto date = parseDate(cell, {order});
            return date && date.value.day() == 1;
        });
        if (fits && !cells.empty())
            return order;
    }
    return detectDates(cells, usualDateOrder(currency)).format.order;
}

char decimalOf(const std::vector<std::string_view> &cells, std::string_view currency)
{
    constexpr std::string_view commas = "EUR SEK NOK DKK PLN CZK HUF BRL TRY RON RUB ISK";
    return detectNumbers(cells, commas.find(currency) == std::string_view::npos ? '.' : ',').format.decimal;
}

// Where things stand in the sheet.
struct Layout
{
    size_t firstRow = 0; // of the costs
    size_t source = 0;
    std::optional<size_t> campaign;
    std::vector<std::pair<size_t, Date>> months; // of a grid: columns
    std::optional<size_t> month, amount;         // of a list
    bool isList() const { return month && amount; }
};

class GridReader
{
public:
    GridReader(std::string_view text, const Book &book, std::span<const Date> months)
        : m_book(book)
        , m_given(months)
        , m_sheet(sheetOf(text))
    {
    }

    CostGrid read()
    {
        if (m_sheet.rows.empty())
            return wrong(1, 0, tr("There is no text with costs to take."));
        if (m_sheet.rows.size() >= mostRows)
            return wrong(1, 0, tr("More than %1 lines are no costs of sources.").arg(mostRows));
        if (!readLayout())
            return m_grid;
        m_decimal = decimalOf(amountCells(), m_book.info().currency);
        for (size_t row = m_layout.firstRow; row < m_sheet.rows.size(); ++row)
            readRow(row);
        if (m_grid.costs.empty() && m_grid.faults.empty())
            return wrong(1, 0, tr("No amount stands in the text."));
        finish();
        return m_grid;
    }

private:
    CostGrid wrong(int row, int column, const QString &text)
    {
        if (m_grid.faults.size() < mostFaults)
            m_grid.faults.push_back({row, column, text});
        return m_grid;
    }
    void wrongCell(size_t row, size_t column, const QString &why)
    {
        const int line = m_sheet.lines[row];
        wrong(line, int(column) + 1, tr("Line %1, column %2: %3.").arg(line).arg(column + 1).arg(why));
    }

    bool readLayout()
    {
        std::map<Part, size_t> parts;
        for (size_t column = m_sheet.rows[0].size(); column-- > 0;)
            if (const auto part = partNamed(m_sheet.cell(0, column)))
                parts[*part] = column;
        if (parts.contains(Part::source) && parts.contains(Part::month) && parts.contains(Part::amount))
            return listLayout(parts);
        return gridLayout(parts);
    }

    bool listLayout(std::map<Part, size_t> &parts)
    {
        m_layout = {.firstRow = 1,
                    .source = parts[Part::source],
                    .campaign = {},
                    .months = {},
                    .month = parts[Part::month],
                    .amount = parts[Part::amount]};
        if (parts.contains(Part::campaign))
            m_layout.campaign = parts[Part::campaign];
        std::vector<std::string_view> cells;
        for (size_t row = 1; row < m_sheet.rows.size(); ++row)
            addDate(cells, m_sheet.cell(row, *m_layout.month));
        m_order = orderOf(cells, m_book.info().currency);
        return true;
    }

    static void addDate(std::vector<std::string_view> &cells, std::string_view cell)
    {
        if (!cell.empty() && periodOf(cell).empty())
            cells.push_back(cell);
    }

    // The months of the first line. A number there that is no month is no header but a cost.
    bool gridLayout(const std::map<Part, size_t> &parts)
    {
        const Row &header = m_sheet.rows[0];
        std::vector<std::string_view> cells;
        for (size_t column = 1; column < header.size(); ++column)
            addDate(cells, m_sheet.cell(0, column));
        std::erase_if(cells, [](std::string_view cell) {
            return !parseWrittenTime(cell, {}) && !parseWrittenTime(cell, {DateOrder::mdy}) &&
                   !parseWrittenTime(cell, {DateOrder::dmy});
        });
        m_order = orderOf(cells, m_book.info().currency);
        for (size_t column = 1; column < header.size(); ++column)
            if (const Date month = monthOfCell(m_sheet.cell(0, column), m_order); month.isSet())
                m_layout.months.emplace_back(column, month);
        if (m_layout.months.empty())
            return headlessLayout(parts);
        m_layout.firstRow = 1;
        const size_t first = m_layout.months.front().first;
        if (parts.contains(Part::campaign) && parts.at(Part::campaign) < first)
            m_layout.campaign = parts.at(Part::campaign);
        else if (first == 2)
            m_layout.campaign = 1;
        if (parts.contains(Part::source) && parts.at(Part::source) < first)
            m_layout.source = parts.at(Part::source);
        checkHeader(first);
        return true;
    }

    void checkHeader(size_t first)
    {
        std::set<Date> seen;
        for (const auto &[column, month] : m_layout.months)
            if (!seen.insert(month).second)
                wrongCell(0, column, tr("%1 is there twice").arg(quoted(m_sheet.cell(0, column))));
        for (size_t column = first; column < m_sheet.rows[0].size(); ++column) {
            const std::string_view cell = m_sheet.cell(0, column);
            if (cell.empty() || std::ranges::count(m_layout.months, column, &std::pair<size_t, Date>::first))
                continue;
            if (isTotal(cell))
                m_grid.notes << tr("The column %1 was passed over.").arg(quoted(cell));
            else
                wrongCell(0, column, tr("%1 is no month such as 2026-11").arg(quoted(cell)));
        }
    }

    bool headlessLayout(const std::map<Part, size_t> &parts)
    {
        const bool hasNames = parts.contains(Part::source);
        const auto isAmount = [&](size_t column) { return bool(parseDecimal(m_sheet.cell(0, column), {})); };
        const bool hasCampaign = m_sheet.rows[0].size() > 2 && !m_sheet.cell(0, 1).empty() && !isAmount(1);
        if (m_given.empty() || hasNames) {
            wrong(m_sheet.lines[0], 0,
                  tr("The first line names no month. Copy the line with the months too, such as 2026-11 or "
                     "Nov 2026."));
            return false;
        }
        const size_t first = hasCampaign ? 2 : 1;
        if (hasCampaign)
            m_layout.campaign = 1;
        for (size_t i = 0; i < m_given.size(); ++i)
            m_layout.months.emplace_back(first + i, m_given[i]);
        return true;
    }

    std::vector<std::string_view> amountCells() const
    {
        std::vector<std::string_view> cells;
        for (size_t row = m_layout.firstRow; row < m_sheet.rows.size(); ++row) {
            if (m_layout.isList())
                cells.push_back(m_sheet.cell(row, *m_layout.amount));
            for (const auto &[column, month] : m_layout.months)
                cells.push_back(m_sheet.cell(row, column));
        }
        return cells;
    }

    bool isEmptyRow(size_t row) const
    {
        return std::ranges::all_of(m_sheet.rows[row],
                                   [](const std::string &cell) { return isBlankCell(cell); });
    }

    void readRow(size_t row)
    {
        const std::string_view source = m_sheet.cell(row, m_layout.source);
        if (isEmptyRow(row))
            return;
        if (isTotal(source)) {
            m_grid.notes
                << tr("Line %1 with %2 was passed over.").arg(m_sheet.lines[row]).arg(quoted(source));
            return;
        }
        const size_t most = m_layout.months.empty() ? SIZE_MAX : m_layout.months.back().first;
        for (size_t column = most; m_layout.firstRow == 0 && column + 1 < m_sheet.rows[row].size(); ++column)
            if (!m_sheet.cell(row, column + 1).empty())
                wrongCell(row, column + 1, tr("there are more amounts than months"));
        if (m_layout.isList())
            readListRow(row, source);
        for (const auto &[column, month] : m_layout.months)
            readAmount(row, column, source, month);
    }

    void readListRow(size_t row, std::string_view source)
    {
        const std::string_view cell = m_sheet.cell(row, *m_layout.month);
        const Date month = monthOfCell(cell, m_order);
        if (month.isSet())
            readAmount(row, *m_layout.amount, source, month);
        else if (cell.empty())
            wrongCell(row, *m_layout.month, tr("the month is missing"));
        else
            wrongCell(row, *m_layout.month, tr("%1 is no month such as 2026-11").arg(quoted(cell)));
    }

    void readAmount(size_t row, size_t column, std::string_view source, Date month)
    {
        const std::string_view cell = m_sheet.cell(row, column);
        if (cell.empty() || saysUnknown(cell))
            return;
        const auto amount = parseMoney(cell, {.number = {m_decimal},
                                              .minorDigits = minorDigits(m_book.info().currency),
                                              .currency = m_book.info().currency});
        if (!amount)
            return wrongCell(row, column, describe(amount.bad, cell));
        if (std::abs(amount.value.minor) > mostCost)
            return wrongCell(row, column, describe(Bad::tooLarge, cell));
        if (sourceKey(source).empty())
            return wrongCell(row, m_layout.source, tr("the source of %1 is missing").arg(quoted(cell)));
        const std::string_view campaign =
            m_layout.campaign ? m_sheet.cell(row, *m_layout.campaign) : std::string_view{};
        const std::string key = sourceKey(source) + '\0' + sourceKey(campaign) + '\0' + month.iso();
        if (!m_seen.insert(key).second)
            return wrongCell(row, column, tr("this source has a cost for that month already, further up"));
        m_grid.costs.push_back({std::string(source), std::string(campaign), month, amount.value});
    }

    void finish()
    {
        std::set<std::string> sources;
        std::set<Date> months;
        for (const CostWish &cost : m_grid.costs) {
            sources.insert(sourceKey(cost.source));
            months.insert(cost.month);
        }
        m_grid.sources = int(sources.size());
        m_grid.months = int(months.size());
    }

    const Book &m_book;
    std::span<const Date> m_given;
    Sheet m_sheet;
    Layout m_layout;
    DateOrder m_order = DateOrder::ymd;
    char m_decimal = '.';
    std::set<std::string> m_seen;
    CostGrid m_grid;
};

} // namespace

CostGrid readCostGrid(std::string_view text, const Book &book, std::span<const Date> months)
{
    if (text.size() > mostText) {
        CostGrid grid;
        grid.faults.push_back({1, 0, tr("The text is too long to be the costs of sources.")});
        return grid;
    }
    return GridReader(text, book, months).read();
}

Status pasteCosts(ChangeSet &changes, const Book &book, const CostGrid &grid)
{
    if (!grid.faults.empty()) {
        const QString first = grid.faults.front().text;
        const size_t more = grid.faults.size() - 1;
        return refuse(more == 0   ? first
                      : more == 1 ? tr("%1 One more cell is not understood. Nothing was changed.").arg(first)
                                  : tr("%1 %2 more cells are not understood. Nothing was changed.")
                                        .arg(first, QString::number(more)));
    }
    return setCosts(changes, book, grid.costs);
}

} // namespace ridealong
