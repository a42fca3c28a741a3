// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/chartfiles.h"

#include "base/result.h"
#include "lists/tablemenu.h"
#include "pages/page.h"
#include "shell/context.h"
#include "shell/documents.h"
#include "shell/filetoast.h"
#include "shell/paperlook.h"
#include "shell/savedialog.h"
#include "shell/theme.h"
#include "shell/widgets/toast.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QCoreApplication>
#include <QEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QWidget>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ChartFiles", text);
}

void paint(QPainter &painter, QWidget &chart)
{
    painter.fillRect(chart.rect(), currentTheme().panel);
    chart.render(&painter, {}, {}, QWidget::DrawChildren);
}

QByteArray pngOf(QWidget &chart)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    pictureOf(chart).save(&buffer, "PNG");
    return bytes;
}

QString usualName(const QWidget &chart)
{
    const QString name = fitForFile(chart.accessibleName());
    return inDocuments(QString((name.isEmpty() ? tr("Chart") : name) + QStringLiteral(".png")));
}

} // namespace

QImage pictureOf(QWidget &chart, double scale)
{
    QImage image((QSizeF(chart.size()) * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    paint(painter, chart);
    return image;
}

QByteArray svgOf(QWidget &chart)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(chart.size());
    generator.setViewBox(chart.rect());
    generator.setTitle(chart.accessibleName());
    generator.setDescription(chart.accessibleDescription());
    QPainter painter(&generator);
    paint(painter, chart);
    painter.end();
    return bytes;
}

// What keeps its colours, as a chart view does, takes them anew when its palette changes.
QByteArray svgForPaper(QWidget &chart)
{
    const auto dressAnew = [&chart] {
        QEvent changed(QEvent::PaletteChange);
        QApplication::sendEvent(&chart, &changed);
    };
    const bool isOther = currentTheme().look != Look::light;
    QByteArray svg;
    {
        const PaperLook paper;
        if (isOther)
            dressAnew();
        svg = svgOf(chart);
    }
    if (isOther)
        dressAnew();
    return svg;
}

void copyPicture(QWidget &chart)
{
    auto *data = new QMimeData;
    data->setImageData(pictureOf(chart));
    data->setData(QStringLiteral("image/svg+xml"), svgOf(chart));
    QApplication::clipboard()->setMimeData(data);
}

void savePicture(QWidget &chart, const QString &path)
{
    const bool isSvg = path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive);
    const QByteArray bytes = isSvg ? svgOf(chart) : pngOf(chart);
    QSaveFile file(path);
    const bool saved = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    const Page *page = pageOf(chart);
    if (!page)
        return;
    const QString name = QFileInfo(path).fileName();
    if (saved)
        page->shell().toast({.text = tr("%1 is saved.").arg(name)});
    else
        page->shell().showError({ErrorKind::io,
                                 tr("%1 could not be written. Check that its folder can be written to and "
                                    "has room.")
                                     .arg(name),
                                 file.errorString()});
}

void askAndSavePicture(QWidget &chart)
{
    askWhereTo(&chart, {tr("Save the picture"), usualName(chart), tr("PNG (*.png);;SVG (*.svg)")},
               [&chart](const QString &path) { savePicture(chart, path); });
}

} // namespace ridealong
