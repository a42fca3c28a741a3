// SPDX-License-Identifier: GPL-3.0-or-later
// Words on paper that can be searched, copied and heard. Fonts such as Inter put another glyph in place of a
// colon, a hyphen or a bracket beside digits and capitals; no letter belongs to it, so a PDF would lose it.
#pragma once

#include <QPointF>
#include <QString>

class QPainter;

namespace ridealong::render {

// A sign that a font may change for its neighbors, or that changes them.
bool standsAlone(const QString &text, qsizetype at);
bool isOnPaper(const QPainter &painter);
// Where the font would do so: the same words in the same places, with the glyph of each letter. False, and
// nothing is painted, where there is nothing to change.
bool paintLegibly(QPainter &painter, QPointF baseline, const QString &text);

} // namespace ridealong::render
