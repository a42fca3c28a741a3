// SPDX-License-Identifier: GPL-3.0-or-later
// Letters that are pictures, such as 👩: QPainter leaves them out on paper, so they are painted there as
// pictures beside the text, which stays one. Nothing to do on a screen.
#pragma once

#include <QPointF>
#include <QString>

class QPainter;

namespace ridealong::render {

// Beside painter.drawText(baseline, text) with the painter's font.
void paintColourGlyphs(QPainter &painter, QPointF baseline, const QString &text);

} // namespace ridealong::render
