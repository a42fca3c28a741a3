// SPDX-License-Identifier: GPL-3.0-or-later
// How a lead's facts are drawn, on widgets, in delegates and in charts alike. Pure: a painter, a rectangle
// and a theme in, pixels out; the painter's state is left as it was. A grade is 0 (A) to 4 (E), -1 is none.
#pragma once

#include "shell/theme.h"

#include <QRectF>
#include <QString>
#include <array>

class QPainter;

namespace ridealong {

// Shares of effort by grade, A to E, that add up to 1 (or to 0: nothing logged). A goal under 0 is no goal.
struct GradeShares
{
    std::array<double, 5> share{};
    double goal = -1;
};

QChar gradeLetter(int grade);

// A filled square with the letter; `on` false is a filter that is off: an outline with a grey letter.
void paintGradeBadge(QPainter &painter, const QRectF &rect, int grade, const Theme &theme, bool on = true);
// Blocks of 5 x 10 with gaps of 3 from the rectangle's left, filled up to and with `filled`.
void paintPips(QPainter &painter, const QRectF &rect, int filled, int count, const Theme &theme);
int pipsWidth(int count);
void paintMixBar(QPainter &painter, const QRectF &rect, const GradeShares &shares, const Theme &theme);
void paintAvatar(QPainter &painter, const QRectF &rect, const QString &initials, const Theme &theme);
enum class TagKind { plain, risk, accent };
void paintTag(QPainter &painter, const QRectF &rect, const QString &text, TagKind kind, const Theme &theme);
double tagWidth(const QString &text, TagKind kind, const Theme &theme);
void paintKeyCap(QPainter &painter, const QRectF &rect, const QString &key, const Theme &theme);
// The bar of a card: days in the stage against the normal time, which the tick marks; crimson over twice of
// it.
void paintAgeing(QPainter &painter, const QRectF &rect, int days, int normalDays, const Theme &theme);
bool isStale(int days, int normalDays);

// A figure with every digit as wide as the widest one, so that columns of numbers stand in line.
void paintDigits(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font,
                 const QColor &color, Qt::Alignment alignment = Qt::AlignRight);
double digitsWidth(const QString &text, const QFont &font);
// For a code that somebody typed: the typeface shows the letter in 006x0000 as a times sign.
QFont asTyped(const QFont &font, const QString &text);
// One line, elided at its right.
void paintText(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font,
               const QColor &color, Qt::Alignment alignment = Qt::AlignLeft);
// A filled rounded rectangle with a border of one pixel inside of `rect`.
void paintPanel(QPainter &painter, const QRectF &rect, double radius, const QColor &fill,
                const QColor &border, double width = 1);

} // namespace ridealong
