// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/importsample.h"

#include "base/fold.h"
#include "files/csv.h"
#include "files/csvdetect.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <set>

namespace ridealong {

namespace {

constexpr size_t rowsLookedAt = 1000;
constexpr size_t bytesLookedAt = 4 * 1024 * 1024;

QString tr(const char *text)
{
    return QCoreApplication::translate("ImportPlan", text);
}

struct Magic
{
    std::string_view bytes;
    const char *what;
};

constexpr Magic magics[] = {
    {"PK\x03\x04", QT_TRANSLATE_NOOP("ImportPlan", "a workbook or an archive")},
    {"\xD0\xCF\x11\xE0", QT_TRANSLATE_NOOP("ImportPlan", "an old Excel workbook")},
    {"%PDF", QT_TRANSLATE_NOOP("ImportPlan", "a PDF document")},
    {"SQLite format 3", QT_TRANSLATE_NOOP("ImportPlan", "a database")},
    {"\x89PNG", QT_TRANSLATE_NOOP("ImportPlan", "a picture")},
    {"\xFF\xD8\xFF", QT_TRANSLATE_NOOP("ImportPlan", "a picture")},
    {"GIF8", QT_TRANSLATE_NOOP("ImportPlan", "a picture")},
    {"\x1F\x8B", QT_TRANSLATE_NOOP("ImportPlan", "a compressed file")},
    {"\x7F"
     "ELF",
     QT_TRANSLATE_NOOP("ImportPlan", "a program")},
};

// Texts that are none of rows.
const char *otherText(std::string_view head)
{
    const size_t start = head.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    const std::string text = folded(head.substr(std::min(start, head.size()), 20));
    const auto starts = [&](const char *with) { return text.starts_with(with); };
    if (starts("<!doctype html") || starts("<html") || starts("<head") || starts("<table"))
        return QT_TRANSLATE_NOOP("ImportPlan", "a web page");
    if (starts("<?xml"))
        return QT_TRANSLATE_NOOP("ImportPlan", "an XML file");
    return starts("[{") || starts("{\"") ? QT_TRANSLATE_NOOP("ImportPlan", "a JSON file") : nullptr;
}

// Texts have hardly any control characters but tabs and line ends.
bool isMostlyControls(std::string_view head, Encoding encoding)
{
    const std::string text = toUtf8(head, encoding);
    const auto controls = std::ranges::count_if(text, [](char c) {
        return (uint8_t(c) < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f') || c == 0x7F;
    });
    return controls * 50 > int64_t(text.size());
}

Status checkText(const QString &path, Encoding encoding)
{
    const QString name = QFileInfo(path).fileName();
    if (const QFileInfo info(path); info.exists() && !info.isFile() && !info.isDir())
        return refuse(tr("%1 is no file that can be read twice, as an import does. Save it as a file first.")
                          .arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::io, tr("%1 can’t be read: %2.").arg(path, file.errorString())};
    const QByteArray bytes = file.read(64 * 1024);
    const std::string_view head(bytes.data(), size_t(bytes.size()));
    if (head.empty())
        return Error{ErrorKind::badData, tr("%1 is empty: there is nothing to import.").arg(name)};
    const auto magic =
        std::ranges::find_if(magics, [head](const Magic &m) { return head.starts_with(m.bytes); });
    if (const char *what = magic != std::end(magics) ? magic->what : otherText(head))
        return Error{ErrorKind::badData,
                     tr("%1 is %2, not a CSV file. Save the rows as CSV in the program that made it.")
                         .arg(name, tr(what))};
    if (path.endsWith(QLatin1String(".sdl"), Qt::CaseInsensitive))
        return Error{ErrorKind::badData,
                     tr("%1 says where columns go and holds no rows. Give it together with the "
                        "list; on the command line it is --map %1.")
                         .arg(name)};
    if (isMostlyControls(head, encoding))
        return Error{ErrorKind::badData,
                     tr("%1 is no text, so it can’t be a CSV file. Nothing was imported.").arg(name)};
    return Done{};
}

std::vector<std::string> copyOf(const CsvRow &row)
{
    return {row.cells.begin(), row.cells.end()};
}

std::vector<std::string> namesOf(std::vector<std::string> headers)
{
    std::set<std::string> seen;
    for (size_t i = 0; i < headers.size(); ++i) {
        std::string &header = headers[i];
        header = std::string(trimmed(header));
        if (header.empty())
            header = "Column " + std::to_string(i + 1);
        const std::string first = header;
        for (int again = 2; !seen.insert(header).second; ++again)
            header = first + " (" + std::to_string(again) + ')';
    }
    return headers;
}

bool looksLikeHeader(const std::vector<std::string> &cells, const std::vector<ImportField> &fields,
                     const ImportMapping &mapping)
{
    return std::ranges::any_of(cells, [&](const std::string &cell) {
        return std::ranges::any_of(fields, [&](const ImportField &f) { return namesField(f, cell); }) ||
               std::ranges::find(mapping.columns, std::string(trimmed(cell)),
                                 &ImportMapping::Column::header) != mapping.columns.end();
    });
}

void overrule(CsvFormat &format, const ImportMapping &mapping)
{
    if (mapping.encoding && format.encoding != *mapping.encoding) {
        format.encoding = *mapping.encoding;
        format.bomBytes = 0;
    }
    if (mapping.delimiter)
        format.delimiter = *mapping.delimiter;
    if (mapping.header)
        format.hasHeader = *mapping.header;
}

Status readRows(const QString &path, ImportSample &sample)
{
    CsvReader reader;
    if (const Status opened = reader.open(path, sample.format); !opened)
        return opened;
    sample.headers = reader.header();
    sample.rows.clear();
    size_t bytes = 0;
    for (CsvRow row; sample.rows.size() < rowsLookedAt && bytes < bytesLookedAt && reader.next(row);) {
        sample.rows.push_back(copyOf(row));
        for (const std::string &cell : sample.rows.back())
            bytes += cell.size() + sizeof cell;
    }
    return reader.status();
}

size_t widest(const std::vector<std::vector<std::string>> &rows)
{
    size_t width = 0;
    for (const auto &row : rows)
        width = std::max(width, row.size());
    return width;
}

} // namespace

Result<ImportSample> sampleOf(const Tabled &from, const std::vector<ImportField> &fields,
                              const ImportMapping &mapping)
{
    const auto written = formatOf(from);
    const auto detected = written ? Result<CsvFormat>(*written) : detectCsv(from.path);
    if (!detected)
        return detected.error();
    ImportSample sample{*detected, {}, {}};
    if (const Status text = written ? Status(Done{}) : checkText(from.path, sample.format.encoding); !text)
        return text.error();
    overrule(sample.format, mapping);
    if (const Status read = readRows(from.path, sample); !read)
        return read.error();
    if (!sample.format.hasHeader && !mapping.header && !sample.rows.empty() &&
        looksLikeHeader(sample.rows.front(), fields, mapping)) {
        sample.format.hasHeader = true;
        sample.headers = std::move(sample.rows.front());
        sample.rows.erase(sample.rows.begin());
    }
    if (sample.rows.empty())
        return Error{
            ErrorKind::badData,
            tr("%1 has %2, so there is nothing to import.")
                .arg(nameOf(from), sample.headers.empty() ? tr("no rows") : tr("a header and no rows"))};
    if (!sample.format.hasHeader)
        sample.headers.resize(widest(sample.rows));
    sample.headers = namesOf(std::move(sample.headers));
    return sample;
}

} // namespace ridealong
