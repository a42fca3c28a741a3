// SPDX-License-Identifier: GPL-3.0-or-later
// Paints pictures: charts and whole pages, on a widget, into an image, on paper. Needs a QGuiApplication for
// its fonts, no window; any thread, a Brush each. A picture is in CSS pixels: scale the painter for other
// devices.
#pragma once

#include "report/picture.h"

#include <QColor>
#include <QFont>
#include <QFontMetricsF>
#include <QImage>

#include <list>
#include <span>

class QPainter;

namespace ridealong::render {

enum class Palette : uint8_t { light, dark, gray };

QColor colourOf(report::Ink ink, Palette palette);

// A font at a size and weight. A QFont's pixels are whole numbers, so it is made `fine` times as large and
// painted that much smaller; unhinted, so that a text is as wide on paper as it was measured.
struct Face
{
    static constexpr double fine = 10;

    float px;
    int16_t weight;
    QFont font;
    QFontMetricsF metrics;

    double width(const QString &text) const { return metrics.horizontalAdvance(text) / fine; }
    QString elided(const QString &text, double room) const
    {
        return metrics.elidedText(text, Qt::ElideRight, room * fine);
    }
};

class Faces
{
public:
    const Face &at(float px, int weight);

private:
    std::list<Face> m_faces; // a dozen; references stay good
};

// Paints with one palette; keep it for several pictures, it knows the fonts.
class Brush
{
public:
    explicit Brush(Palette palette)
        : m_palette(palette)
    {
    }
    void paint(QPainter &painter, std::span<const report::Mark> marks);
    void paint(QPainter &painter, const report::Picture &picture)
    {
        paint(painter, std::span(picture.marks));
    }

private:
    void draw(QPainter &painter, const report::Box &box);
    void draw(QPainter &painter, const report::Stroke &stroke);
    void draw(QPainter &painter, const report::Dot &dot);
    void draw(QPainter &painter, const report::Words &words);

    Palette m_palette;
    Faces m_faces;
};

// On the palette's panel colour. `scale` 2 is for a screen with twice the pixels; at most 8192 pixels a side.
QImage imageOf(const report::Picture &picture, Palette palette, double scale = 1);

} // namespace ridealong::render
