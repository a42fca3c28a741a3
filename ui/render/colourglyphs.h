// SPDX-License-Identifier: GPL-3.0-or-later
// Texts with letters that are pictures, such as 👩: QPainter leaves these out on paper, so they are painted
// there as pictures between the others.
#pragma once

#include <QPointF>
#include <QString>

class QPainter;

namespace ridealong::render {

// In place of QPainter::drawText(): false, and nothing was painted, where that does as well.
bool paintWithColour(QPainter &painter, QPointF baseline, const QString &text);

} // namespace ridealong::render
