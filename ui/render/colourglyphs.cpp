// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/colourglyphs.h"

#include "render/legible.h"

#include <QGlyphRun>
#include <QImage>
#include <QPainter>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>

namespace ridealong::render {

namespace {

// Most of them stand behind the first 65,536 letters; the others are told to be pictures.
bool mayHaveColour(const QString &text)
{
    constexpr char16_t asPicture = 0xfe0f;
    return std::ranges::any_of(text, [](QChar c) { return c.isHighSurrogate() || c == asPicture; });
}

bool isColoured(const QRawFont &font)
{
    return std::ranges::any_of(std::initializer_list<const char *>{"CBDT", "COLR", "sbix"},
                               [&](const char *table) { return !font.fontTable(table).isEmpty(); });
}

QImage imageOf(const QGlyphRun &run)
{
    const QRectF box = run.boundingRect();
    QImage image(box.size().toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    if (!image.isNull())
        QPainter(&image).drawGlyphRun(-box.topLeft(), run);
    return image;
}

} // namespace

bool paintWithColour(QPainter &painter, QPointF baseline, const QString &text)
{
    if (!mayHaveColour(text) || !isOnPaper(painter))
        return false;
    QTextLayout layout(text, painter.font());
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const QPointF corner = baseline - QPointF(0, layout.lineAt(0).ascent());
    layout.draw(&painter, corner);
    for (const QGlyphRun &run : layout.glyphRuns())
        if (isColoured(run.rawFont()))
            painter.drawImage(run.boundingRect().translated(corner), imageOf(run));
    return true;
}

} // namespace ridealong::render
