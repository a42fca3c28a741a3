// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pdf.h"

#include "render/pdffile.h"
#include "render/printing.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfWriter>
#include <QSaveFile>

namespace ridealong::render {

using namespace report;

namespace {

constexpr int dotsPerInch = 1200;

void setUp(QPdfWriter &writer, const Document &document)
{
    writer.setPageLayout(layoutOf(document));
    writer.setResolution(dotsPerInch);
    writer.setTitle(oneLine(document.title));
    writer.setCreator(QStringLiteral("Ridealong ") + QCoreApplication::applicationVersion());
}

Error cannotWrite(const QString &path, const QString &why)
{
    return {ErrorKind::io,
            QCoreApplication::translate("Report",
                                        "The report could not be written to %1: %2. Choose another folder.")
                .arg(path, why),
            {}};
}

} // namespace

Result<QByteArray> toPdf(const Document &document)
{
    Pages set = setOnPages(document);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        setUp(writer, document);
        print(writer, document, set, paintTagged);
    }
    PdfAbout about{.author = document.author.empty() ? QString() : oneLine(document.author.front()),
                   .subject = oneLine(document.subtitle),
                   .language = document.language,
                   .madeAt = document.madeAt,
                   .outline = std::move(set.outline)};
    for (Page &page : set.pages)
        about.tags.push_back(std::move(page.tags));
    return finishedPdf(buffer.data(), about);
}

Status writePdf(const Document &document, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(path, file.errorString());
    const auto pdf = toPdf(document);
    if (!pdf)
        return pdf.error();
    if (file.write(*pdf) != pdf->size() || !file.commit())
        return cannotWrite(path, file.errorString());
    return Done{};
}

} // namespace ridealong::render
