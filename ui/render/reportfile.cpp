// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/reportfile.h"

#include "base/words.h"
#include "render/pdf.h"
#include "report/csv.h"
#include "report/html.h"
#include "report/json.h"
#include "report/xlsx.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>
#include <QStringList>

namespace ridealong::render {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Report", text);
}

Result<QByteArray> pdf(const report::Document &document)
{
    return toPdf(document);
}
Result<QByteArray> html(const report::Document &document)
{
    return QByteArray::fromStdString(report::toHtml(document));
}
Result<QByteArray> csv(const report::Document &document)
{
    return QByteArray::fromStdString(report::toCsv(document));
}
Result<QByteArray> json(const report::Document &document)
{
    return QByteArray::fromStdString(report::toJson(document));
}

constexpr ReportFormat formats[] = {{"pdf", QT_TRANSLATE_NOOP("Report", "PDF"), pdf},
                                    {"html", QT_TRANSLATE_NOOP("Report", "Web page"), html},
                                    {"xlsx", QT_TRANSLATE_NOOP("Report", "Spreadsheet"), report::toXlsx},
                                    {"csv", QT_TRANSLATE_NOOP("Report", "Figures as CSV"), csv},
                                    {"json", QT_TRANSLATE_NOOP("Report", "Figures as JSON"), json}};

} // namespace

std::span<const ReportFormat> reportFormats()
{
    return formats;
}

QString reportEndings()
{
    QStringList endings;
    for (const ReportFormat &format : formats)
        endings << QLatin1String(format.ending);
    return listWords(endings);
}

Result<const ReportFormat *> formatOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    for (const ReportFormat &format : formats)
        if (ending == QLatin1String(format.ending))
            return &format;
    return Error{ErrorKind::usage, tr("A report cannot be written as %1. Give a file name that ends in %2.")
                                       .arg(QFileInfo(path).fileName(), reportEndings())};
}

Status writeReport(const report::Document &document, const QString &path)
{
    const auto format = formatOf(path);
    if (!format)
        return format.error();
    const auto bytes = (*format)->bytes(document);
    if (!bytes)
        return bytes.error();
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size() && file.commit())
        return Done{};
    return Error{ErrorKind::io, tr("%1 could not be written: %2. Give another place, or make room there.")
                                    .arg(path, file.errorString())};
}

} // namespace ridealong::render
