// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/reportfile.h"

#include "base/words.h"
#include "render/pdf.h"
#include "report/csv.h"
#include "report/html.h"
#include "report/json.h"

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

QByteArray html(const report::Document &document)
{
    return QByteArray::fromStdString(report::toHtml(document));
}
QByteArray csv(const report::Document &document)
{
    return QByteArray::fromStdString(report::toCsv(document));
}
QByteArray json(const report::Document &document)
{
    return QByteArray::fromStdString(report::toJson(document));
}

constexpr ReportFormat formats[] = {{"pdf", QT_TRANSLATE_NOOP("Report", "PDF"), toPdf},
                                    {"html", QT_TRANSLATE_NOOP("Report", "Web page"), html},
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
    const QByteArray bytes = (*format)->bytes(document);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return Done{};
    return Error{ErrorKind::io, tr("%1 could not be written: %2. Give another place, or make room there.")
                                    .arg(path, file.errorString())};
}

} // namespace ridealong::render
