// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/chartpicture.h"

#include "render/colourglyphs.h"
#include "render/legible.h"
#include "report/document.h"

#include <QGuiApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ridealong::render {

using namespace report;

QColor colourOf(Ink ink, Palette palette)
{
    const InkRow &row = inkRow(ink);
    switch (palette) {
    case Palette::dark:
        return QColor::fromRgb(row.dark);
    case Palette::gray:
        return QColor::fromRgb(row.gray);
    case Palette::light:
        break;
    }
    return QColor::fromRgb(row.light);
}

static QFont fontAt(float px, int weight)
{
    QFont font = QGuiApplication::font();
    font.setFamilies({QStringLiteral("Inter"), QGuiApplication::font().family()});
    font.setPixelSize(std::max(1, int(std::lround(double(px) * Face::fine))));
    font.setWeight(QFont::Weight(weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

const Face &Faces::at(float px, int weight)
{
    for (const Face &face : m_faces)
        if (face.px == px && face.weight == weight)
            return face;
    const QFont font = fontAt(px, weight);
    m_faces.push_front({px, int16_t(weight), font, QFontMetricsF(font)});
    return m_faces.front();
}

static QPointF at(double x, double y)
{
    return QPointF(x, y) * Face::fine;
}

void Brush::draw(QPainter &painter, const Box &box)
{
    if (box.fill == Ink::none) // a place that somebody else fills
        return;
    const QRectF rect(at(box.x, box.y), at(box.x + box.w, box.y + box.h));
    if (box.radius <= 0)
        return painter.fillRect(rect, colourOf(box.fill, m_palette));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colourOf(box.fill, m_palette));
    const double radius = std::min({box.radius, box.w / 2, box.h / 2}) * Face::fine;
    painter.drawRoundedRect(rect, radius, radius);
}

void Brush::draw(QPainter &painter, const Stroke &stroke)
{
    QPen pen(colourOf(stroke.ink, m_palette), stroke.width * Face::fine);
    pen.setJoinStyle(Qt::RoundJoin);
    pen.setCapStyle(stroke.dashed ? Qt::FlatCap : Qt::RoundCap);
    if (stroke.dashed)
        pen.setDashPattern({4, 3});
    QPolygonF line;
    for (const Point &point : stroke.points)
        line << at(point.x, point.y);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
}

void Brush::draw(QPainter &painter, const Dot &dot)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colourOf(dot.fill, m_palette));
    painter.drawEllipse(at(dot.x, dot.y), dot.radius * Face::fine, dot.radius * Face::fine);
}

// A chart's texts come as the data has them; those of a page are already clean, fitted and placed.
void Brush::draw(QPainter &painter, const Words &words)
{
    const Face &face = m_faces.at(words.px, words.weight);
    QString text = oneLine(words.text);
    if (words.room > 0 && face.width(text) > words.room)
        text = face.elided(text, words.room);
    double x = words.x;
    if (words.anchor != Anchor::left)
        x -= face.width(text) * (words.anchor == Anchor::middle ? 0.5 : 1);
    painter.setFont(face.font);
    painter.setPen(colourOf(words.ink, m_palette));
    const QPointF place = at(x, words.baseline);
    if (!paintWithColour(painter, place, text) && !paintLegibly(painter, place, text))
        painter.drawText(place, text);
}

void Brush::paint(QPainter &painter, std::span<const Mark> marks)
{
    painter.save();
    painter.scale(1 / Face::fine, 1 / Face::fine);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    for (const Mark &mark : marks)
        std::visit([&](const auto &kind) { draw(painter, kind); }, mark);
    painter.restore();
}

static int pixels(double length)
{
    return std::isfinite(length) ? int(std::clamp(std::ceil(length), 1.0, 8192.0)) : 1;
}

QImage imageOf(const Picture &picture, Palette palette, double scale)
{
    QImage image(pixels(picture.width * scale), pixels(picture.height * scale),
                 QImage::Format_ARGB32_Premultiplied);
    image.fill(colourOf(Ink::panel, palette));
    QPainter painter(&image);
    painter.scale(scale, scale);
    Brush(palette).paint(painter, picture);
    return image;
}

} // namespace ridealong::render
