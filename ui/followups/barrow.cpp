// SPDX-License-Identifier: GPL-3.0-or-later
#include "followups/barrow.h"

#include "leads/paint.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace ridealong {

namespace {

constexpr int left = 20, right = 16, barAt = 148, noteRoom = 66;

QColor inkOf(BarText::Ink ink, const Theme &t)
{
    return ink == BarText::Ink::risk ? t.risk : ink == BarText::Ink::strong ? t.ink[0] : t.ink[2];
}

} // namespace

BarRow::BarRow(Acts acts, QWidget *parent)
    : QAbstractButton(parent)
{
    const bool does = acts == Acts::yes;
    setFocusPolicy(does ? Qt::StrongFocus : Qt::NoFocus);
    if (does)
        setCursor(Qt::PointingHandCursor);
    else
        setAttribute(Qt::WA_TransparentForMouseEvents);
    setCheckable(does);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BarRow::setText(const BarText &text)
{
    m_text = text;
    setAccessibleName(text.spoken.isEmpty()
                          ? QStringList{text.name, text.figure, text.note}.join(QStringLiteral(", "))
                          : text.spoken);
    update();
}

QSize BarRow::sizeHint() const
{
    return {currentTheme().px(340), currentTheme().px(30)};
}

QSize BarRow::minimumSizeHint() const
{
    return {currentTheme().px(260), sizeHint().height()};
}

void BarRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &t = currentTheme();
    const QRectF row = QRectF(rect()).adjusted(8, 1, -6, -1);
    if (isChecked())
        paintPanel(painter, row, 6, t.accentTint, t.accentTint2);
    else if (underMouse() && focusPolicy() != Qt::NoFocus)
        paintPanel(painter, row, 6, t.sub, t.sub);
    paintName(painter);
    paintBar(painter);
    if (hasFocus())
        paintPanel(painter, row, 6, Qt::transparent, t.accent, 2);
}

void BarRow::paintName(QPainter &painter) const
{
    const auto &t = currentTheme();
    double x = left;
    if (!m_text.initials.isEmpty()) {
        const double side = t.px(20);
        paintAvatar(painter, {x, (height() - side) / 2, side, side}, m_text.initials, t);
        x += side + 8;
    }
    const QRectF room(x, 0, t.px(barAt) - x - 6, height());
    const bool isName = !m_text.initials.isEmpty() || m_text.ink == BarText::Ink::strong;
    paintText(painter, room, m_text.name, t.font(m_text.strong ? TextRole::strong : TextRole::body),
              m_text.strong || isName ? t.t1 : t.t2);
}

// The figure keeps its room whatever the bar is.
void BarRow::paintBar(QPainter &painter) const
{
    const auto &t = currentTheme();
    const double note =
        m_text.note.isEmpty()
            ? 0
            : std::max(double(t.px(noteRoom)),
                       QFontMetricsF(t.font(TextRole::secondary)).horizontalAdvance(m_text.note) + 4);
    const double from = t.px(barAt), end = width() - right - note;
    const QFont font = t.font(TextRole::strong);
    const double figure = m_text.figure.isEmpty() ? 0 : digitsWidth(m_text.figure, font) + 8;
    const double length = std::max(0.0, end - from - figure - 6) * std::clamp(m_text.share, 0.0, 1.0);
    const double thick = t.px(11);
    if (length > 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(inkOf(m_text.ink, t));
        painter.drawRoundedRect(QRectF(from, (height() - thick) / 2, std::max(2.0, length), thick), 2, 2);
    }
    const double x = length > 0 ? from + std::max(2.0, length) + 8 : from;
    if (!m_text.figure.isEmpty())
        paintDigits(painter, {x, 0, figure, double(height())}, m_text.figure, font, t.t1, Qt::AlignLeft);
    const bool alone = m_text.figure.isEmpty();
    paintText(painter, {alone ? from : end, 0, alone ? width() - right - from : note, double(height())},
              m_text.note, t.font(alone ? TextRole::body : TextRole::secondary), t.t3,
              alone ? Qt::AlignLeft : Qt::AlignRight);
}

} // namespace ridealong
