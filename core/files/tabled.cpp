// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/tabled.h"

#include "files/csv.h"
#include "files/csvdetect.h"
#include "files/csvwriter.h"
#include "files/tabledparts.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryFile>
#include <algorithm>

namespace ridealong {

namespace {

constexpr qint64 longestHead = 64 * 1024;
constexpr qsizetype longestClipboard = 64 << 20;

QString tr(const char *text)
{
    return QCoreApplication::translate("Tabled", text);
}

bool isNamed(const QString &path, std::initializer_list<const char *> suffixes)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return std::ranges::any_of(suffixes, [&](const char *each) { return suffix == QLatin1String(each); });
}

// The first characters of a text, in small letters.
QByteArray beginningOf(const QByteArray &head)
{
    const EncodingGuess guess = detectEncoding({head.data(), size_t(head.size())});
    const std::string text =
        toUtf8({head.data() + guess.bomBytes, size_t(head.size() - guess.bomBytes)}, guess.encoding);
    return QByteArray::fromStdString(text).trimmed().left(500).toLower();
}

// What many programs call a workbook.
bool startsPage(const QByteArray &beginning)
{
    constexpr const char *starts[] = {"<!doctype html", "<html", "<head", "<meta",
                                      "<style",         "<body", "<table"};
    return std::ranges::any_of(starts, [&](const char *start) { return beginning.startsWith(start); });
}

Error oldWorkbook(const QString &path, const QByteArray &head)
{
    const QString name = QFileInfo(path).fileName();
    const QString entry = QStringLiteral("EncryptedPackage");
    const QByteArray wide(reinterpret_cast<const char *>(entry.utf16()), entry.size() * 2);
    if (head.contains(wide))
        return {ErrorKind::badData,
                tr("%1 is protected with a password. Open it where it was made, save it without one, and "
                   "import that file.")
                    .arg(name)};
    return {ErrorKind::badData,
            tr("%1 is a workbook of an old Excel (.xls). Save it as an Excel workbook (.xlsx) or as CSV and "
               "import that file.")
                .arg(name)};
}

QByteArray headOf(QFile &file, qint64 size)
{
    const QByteArray head = file.read(size);
    file.seek(0);
    return head;
}

// What a person copied may come with commas only.
CsvFormat formatOfCopied(const QByteArray &utf8)
{
    CsvFormat format{.hasHeader = false};
    if (!utf8.contains('\t'))
        format.delimiter =
            detectCsv({utf8.data(), size_t(std::min<qsizetype>(utf8.size(), 256 * 1024))}, false).delimiter;
    else
        format.delimiter = '\t';
    return format;
}

} // namespace

Result<Tabled> tabled(const QString &path, const QString &sheet, const Progress &progress)
{
    Tabled plain{.kind = RowsKind::csv,
                 .source = path,
                 .path = path,
                 .held = {},
                 .reading = {},
                 .sheets = {},
                 .notes = {}};
    QFile file(path);
    const bool named = isNamed(path, {"xlsx", "xlsm", "xltx", "xls", "vcf", "vcard"});
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly) ||
        (!named && isNamed(path, {"csv", "tsv", "tab", "txt"})))
        return plain; // as a CSV file it is read, or said to be none
    const QByteArray head = headOf(file, longestHead);
    if (head.startsWith("\xD0\xCF\x11\xE0"))
        return oldWorkbook(path, headOf(file, 16 << 20));
    if (head.startsWith("PK\x03\x04"))
        return tabledSheet(file, path, sheet, progress);
    const QByteArray beginning = beginningOf(head);
    if (beginning.startsWith("begin:vcard"))
        return tabledCards(file, path, progress);
    if (startsPage(beginning))
        return tabledPage(file, path);
    if (beginning.startsWith("<?xml") && beginning.contains("excel.sheet"))
        return oldWorkbook(path, {});
    if (named && !head.isEmpty())
        return Error{
            ErrorKind::badData,
            isNamed(path, {"vcf", "vcard"})
                ? tr("%1 holds no address cards, though its name says so.").arg(QFileInfo(path).fileName())
                : tr("%1 is no workbook, though its name says so. If it is text, rename it to end in "
                     ".csv.")
                      .arg(QFileInfo(path).fileName())};
    return plain;
}

Result<Tabled> tabledText(const QByteArray &utf8)
{
    if (utf8.size() > longestClipboard)
        return refuse(tr("The copied text is larger than 64 MB. Save it as a file and import that."));
    QBuffer buffer;
    buffer.setData(utf8);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader;
    if (const Status opened = reader.open(&buffer, formatOfCopied(utf8)); !opened)
        return opened.error();
    RowsFile rows(RowsKind::clipboard, {});
    std::vector<std::string> cells;
    int64_t number = 0;
    for (CsvRow row; reader.next(row);) {
        cells.assign(row.cells.begin(), row.cells.end());
        if (const Status put = rows.put(++number, cells); !put)
            return put.error();
    }
    if (number == 0)
        return Error{ErrorKind::badData, tr("Nothing was copied that has rows.")};
    return rows.finish();
}

std::optional<CsvFormat> formatOf(const Tabled &rows)
{
    if (rows.kind == RowsKind::csv)
        return {};
    CsvFormat format{.hasHeader = false, .linesAreRows = true};
    if (rows.kind != RowsKind::vcard)
        return detectHeader(rows.path, format);
    format.hasHeader = true;
    format.firstLine = 0;
    return format;
}

QString nameOf(const Tabled &rows)
{
    return rows.kind == RowsKind::clipboard ? tr("The clipboard") : QFileInfo(rows.source).fileName();
}

} // namespace ridealong
