// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/xlsx.h"

#include "base/spoken.h"
#include "report/datatables.h"
#include "report/sections.h"
#include "report/sheetnames.h"
#include "report/xlsxcharts.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryFile>
#include <algorithm>
#include <cmath>
#include <utility>
#include <xlsxwriter.h>

namespace ridealong::report {

namespace {

constexpr size_t mostRows = 1'048'575, mostColumns = 16'000;
constexpr double narrowest = 11, widest = 60; // in digits

QString tr(const char *text)
{
    return QCoreApplication::translate("Report", text);
}

double widthOf(const Table &table, size_t column)
{
    double width = double(table.columns[column].title.size()) + 4; // beside the filter's button
    if (!isNumeric(table.columns[column].kind))
        for (const auto &row : table.rows)
            if (column < row.size())
                width = std::max(width, double(row[column].text.size()) + 2);
    return std::clamp(width, narrowest, widest);
}

const MixChart *mixOf(const Plain &block)
{
    return std::get_if<MixChart>(&block);
}
const LineChart *lineOf(const Plain &block)
{
    return std::get_if<LineChart>(&block);
}

// What a header or footer says: & begins a code there, and the whole must not pass 255 letters.
QString marginText(const QString &text)
{
    QString line = sheetText(text.left(60));
    return line.replace(u'&', QStringLiteral("&&"));
}

class Workbook
{
public:
    explicit Workbook(const Document &document, const QString &path)
        : m_document(document)
        , m_book(workbook_new(QFile::encodeName(path).constData()))
        , m_cells(m_book, document)
    {
    }
    ~Workbook()
    {
        if (m_book)
            lxw_workbook_free(m_book);
    }
    Workbook(Workbook &&) = delete;

    bool write()
    {
        if (!m_book)
            return false;
        setProperties();
        addSummary();
        for (const Plain &block : flat(m_document)) {
            Document alone;
            alone.blocks = {asBlock(block)};
            const std::vector<Table> tables = allTables(alone);
            if (!tables.empty() && !tables[0].columns.empty())
                addTable(spread(tables[0]), block);
        }
        const int closed = workbook_close(std::exchange(m_book, nullptr));
        return closed == LXW_NO_ERROR && m_cells.error() == LXW_NO_ERROR;
    }

private:
    static Block asBlock(const Plain &plain)
    {
        return std::visit([](const auto &one) -> Block { return one; }, plain);
    }

    void setProperties()
    {
        QByteArray title = sheetText(m_document.title).toUtf8(),
                   subject = sheetText(m_document.subtitle).toUtf8(),
                   author = m_document.author.empty() ? QByteArray()
                                                      : sheetText(m_document.author.front()).toUtf8(),
                   comments = sheetText(m_document.made).toUtf8();
        lxw_doc_properties properties = {};
        properties.title = title.data();
        properties.subject = subject.data();
        properties.author = author.data();
        properties.comments = comments.data();
        if (m_document.madeAt.isSet())
            properties.created = time_t(m_document.madeAt.ms / 1000);
        workbook_set_properties(m_book, &properties);
    }

    std::pair<lxw_worksheet *, std::string> addSheet(const QString &title, bool wide)
    {
        const std::string name = m_names.add(title).toStdString();
        lxw_worksheet *sheet = workbook_add_worksheet(m_book, name.c_str());
        worksheet_set_paper(sheet, m_document.paper == Paper::a4 ? 9 : 1);
        if (wide)
            worksheet_set_landscape(sheet);
        worksheet_fit_to_pages(sheet, 1, 0);
        const QByteArray head =
            QString(u"&L" + marginText(m_document.title) + u"&R" + marginText(m_document.subtitle)).toUtf8();
        const QString page = tr("Page %1 of %2").arg(QStringLiteral("&P"), QStringLiteral("&N"));
        const QByteArray foot = QString(u"&L" + marginText(m_document.made) + u"&R" + page).toUtf8();
        worksheet_set_header(sheet, head.constData());
        worksheet_set_footer(sheet, foot.constData());
        return {sheet, name};
    }

    void addHead(lxw_worksheet *sheet, uint32_t row, const Table &table)
    {
        const Look look{.fill = Ink::sub2, .bold = true, .wraps = true};
        for (size_t i = 0; i < table.columns.size(); ++i)
            m_cells.text(sheet, {row, uint16_t(i)}, table.columns[i].title, look);
    }

    void addRows(lxw_worksheet *sheet, uint32_t row, const Table &table)
    {
        std::vector<bool> minors(table.columns.size());
        for (size_t i = 0; i < minors.size(); ++i)
            minors[i] = std::ranges::any_of(table.rows, [&](const auto &cells) {
                return i < cells.size() && m_cells.hasMinors(cells[i].value);
            });
        for (const auto &cells : table.rows) {
            for (size_t i = 0; i < std::min(cells.size(), table.columns.size()); ++i)
                m_cells.cell(sheet, {row, uint16_t(i)}, cells[i], table.columns[i].kind, minors[i]);
            ++row;
        }
    }

    void addTable(const Table &table, const Plain &block)
    {
        const auto [sheet, name] = addSheet(table.title, table.columns.size() > 7);
        const auto lastColumn = uint16_t(table.columns.size() - 1);
        const auto lastRow = uint32_t(table.rows.size());
        for (size_t i = 0; i < table.columns.size(); ++i)
            worksheet_set_column(sheet, lxw_col_t(i), lxw_col_t(i), widthOf(table, i), nullptr);
        addHead(sheet, 0, table);
        addRows(sheet, 1, table);
        worksheet_freeze_panes(sheet, 1, 0);
        worksheet_repeat_rows(sheet, 0, 0);
        worksheet_autofilter(sheet, 0, 0, std::max(lastRow, 1U), lastColumn);
        const ChartPlace place{m_book, sheet, name, lastRow, lastColumn};
        if (const MixChart *mix = mixOf(block); mix && lastRow > 0)
            addChart(place, m_cells, *mix);
        else if (const LineChart *line = lineOf(block); line && lastRow > 0)
            addChart(place, m_cells, *line);
    }

    void addSummary()
    {
        m_sheet = addSheet(tr("Summary"), false).first;
        constexpr double widths[] = {28, 14, 14, 14, widest};
        for (uint16_t i = 0; i < std::size(widths); ++i)
            worksheet_set_column(m_sheet, i, i, widths[i], nullptr);
        m_cells.text(m_sheet, {m_row++, 0}, m_document.title, {.bold = true, .points = 18});
        m_cells.text(m_sheet, {m_row++, 0}, m_document.subtitle, {.ink = Ink::t2});
        for (const QString &line : m_document.author)
            m_cells.text(m_sheet, {m_row++, 0}, line, {.ink = Ink::t2});
        const Table words = wordsTable(m_document);
        addOpenings(words);
        addFigures();
        addWords(words);
        for (const auto &row : termsTable(m_document).rows)
            addLine(row[0].text, row[1].text);
        ++m_row;
        addParagraph(m_document.footer, {.ink = Ink::t3, .wraps = true});
        addParagraph(m_document.made, {.ink = Ink::t3, .wraps = true});
    }

    static bool isOpening(const std::vector<Cell> &row) { return row[0].text == QLatin1String("opening"); }

    void addOpenings(const Table &words)
    {
        for (const auto &row : words.rows)
            if (isOpening(row)) {
                ++m_row;
                m_cells.text(m_sheet, {m_row, 0}, row[1].text, {.bold = true});
                m_row += row[1].text.isEmpty() ? 0 : 1;
                addParagraph(row[2].text, {.wraps = true, .points = 13});
            }
    }

    void addFigures()
    {
        const Table figures = figureTable(m_document);
        if (figures.rows.empty())
            return;
        addHead(m_sheet, ++m_row, figures);
        addRows(m_sheet, ++m_row, figures);
        m_row += uint32_t(figures.rows.size());
    }

    // A title is said once for what follows under it.
    void addWords(const Table &words)
    {
        ++m_row;
        QString title;
        for (const auto &row : words.rows)
            if (!isOpening(row)) {
                addLine(row[1].text == title ? QString() : row[1].text, row[2].text);
                title = row[1].text;
            }
    }

    // Cells that are one do not grow with their words, so the row is made as high as they need.
    void setHeight(qsizetype letters, double perLine, double pitch)
    {
        const double lines = std::ceil(double(std::max<qsizetype>(letters, 1)) / perLine);
        worksheet_set_row(m_sheet, m_row, std::min(lines * pitch + 2, 400.0), nullptr);
    }

    void addLine(const QString &title, const QString &text)
    {
        m_cells.text(m_sheet, {m_row, 0}, title, {.bold = true, .wraps = true});
        m_cells.across(m_sheet, {m_row, 1}, 4, text, {.wraps = true});
        setHeight(std::max(text.size(), title.size() * 4), 95, 15);
        ++m_row;
    }

    void addParagraph(const QString &text, const Look &look)
    {
        m_cells.across(m_sheet, {m_row, 0}, 4, text, look);
        setHeight(text.size(), 105, look.points * 1.4);
        ++m_row;
    }

    const Document &m_document;
    lxw_workbook *m_book;
    XlsxCells m_cells;
    SheetNames m_names;
    lxw_worksheet *m_sheet = nullptr; // the summary
    uint32_t m_row = 0;               // of the summary
};

Status fitsSheets(const Document &document)
{
    for (const Table &table : allTables(document))
        if (table.rows.size() > mostRows || table.columns.size() > mostColumns)
            return Error{ErrorKind::refused,
                         tr("A sheet holds %1 rows and “%2” has %3. Save the report as CSV.")
                             .arg(spokenLocale().toString(qlonglong(mostRows)), oneLine(table.title),
                                  spokenLocale().toString(qlonglong(table.rows.size()))),
                         {}};
    return Done{};
}

} // namespace

Result<QByteArray> toXlsx(const Document &document)
{
    if (const Status fits = fitsSheets(document); !fits)
        return fits.error();
    QTemporaryFile file(QDir::tempPath() + QStringLiteral("/ridealong-XXXXXX.xlsx"));
    if (file.open() && Workbook(document, file.fileName()).write()) {
        QFile written(file.fileName()); // another file by now under the same name
        if (written.open(QIODevice::ReadOnly))
            if (const QByteArray bytes = written.readAll(); !bytes.isEmpty())
                return bytes;
    }
    return Error{
        ErrorKind::io,
        tr("The workbook could not be written. Make room in %1 for temporary files.").arg(QDir::tempPath()),
        {}};
}

} // namespace ridealong::report
