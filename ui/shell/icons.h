// SPDX-License-Identifier: GPL-3.0-or-later
// The one set of line icons (resources/icons), 16 px grid, tinted when they are painted, so a change of theme
// needs no reload. An unknown name paints nothing.
#pragma once

#include "shell/theme.h"

#include <QIcon>
#include <QPixmap>

class QPainter;
class QRect;

namespace ridealong {

QIcon icon(const char *name, Tone tone = Tone::secondary);
QIcon appIcon();
void paintIcon(QPainter &painter, const QRect &rect, const char *name, const QColor &color);
QPixmap iconPixmap(const char *name, int side, const QColor &color, double devicePixelRatio);
// The violet square with the route; it keeps its colours in every theme.
void paintMark(QPainter &painter, const QRectF &rect);

} // namespace ridealong
