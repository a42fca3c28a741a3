// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pdf.h"

#include "render/printing.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>
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

// QPdfWriter puts the time of writing there, with an offset from UTC or a Z; as long as it is, nothing behind
// moves.
void setMade(QByteArray &pdf, Instant made)
{
    const QByteArray key = "/CreationDate (D:";
    const qsizetype from = pdf.lastIndexOf(key) + key.size();
    const qsizetype size = pdf.indexOf(')', from) - from;
    QByteArray stamp =
        QDateTime::fromMSecsSinceEpoch(made.ms, Qt::UTC).toString(u"yyyyMMddHHmmss").toLatin1();
    stamp += size == stamp.size() + 1 ? "Z" : "+00'00'";
    if (from >= key.size() && stamp.size() == size)
        pdf.replace(from, size, stamp);
}

QByteArray toPdf(const Document &document)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        setUp(writer, document);
        print(writer, document);
    }
    QByteArray pdf = buffer.data();
    if (document.madeAt.isSet())
        setMade(pdf, document.madeAt);
    return pdf;
}

Status writePdf(const Document &document, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(path, file.errorString());
    const QByteArray pdf = toPdf(document);
    if (file.write(pdf) != pdf.size() || !file.commit())
        return cannotWrite(path, file.errorString());
    return Done{};
}

} // namespace ridealong::render
