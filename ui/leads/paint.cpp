// SPDX-License-Identifier: GPL-3.0-or-later
#include "leads/paint.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <cmath>

namespace ridealong {

namespace {

// Saves the painter's state for as long as it lives.
struct Saved
{
    QPainter &painter;

    explicit Saved(QPainter &p)
        : painter(p)
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Saved() { painter.restore(); }
    Saved(const Saved &) = delete;
    Saved &operator=(const Saved &) = delete;
};

bool noFills(const Theme &theme)
{
    return theme.look == Look::highContrast;
}

double badgeRadius(double side)
{
    return side < 18 ? 3 : side < 28 ? 4 : 6;
}

// Inter's letters sit a little low in their line box; optical centre is the middle of a capital.
void paintCapital(QPainter &painter, const QRectF &rect, const QString &text)
{
    const QFontMetricsF metrics(painter.font());
    const double x = rect.center().x() - metrics.horizontalAdvance(text) / 2;
    const double y = rect.center().y() + metrics.capHeight() / 2;
    painter.drawText(QPointF(x, y), text);
}

double widestDigit(const QFontMetricsF &metrics)
{
    double widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

double baselineOf(const QRectF &rect, const QFontMetricsF &metrics)
{
    return std::round(rect.center().y() + (metrics.ascent() - metrics.descent()) / 2);
}

double leftOf(const QRectF &rect, double width, Qt::Alignment alignment)
{
    if (alignment & Qt::AlignRight)
        return rect.right() - width;
    if (alignment & Qt::AlignHCenter)
        return rect.center().x() - width / 2;
    return rect.left();
}

struct TagColors
{
    QColor fill, text;
    int weight;
};

TagColors tagColors(TagKind kind, const Theme &t)
{
    switch (kind) {
    case TagKind::plain:
        return {t.sub2, t.t2, QFont::Normal};
    case TagKind::risk:
        return {t.riskTint, t.risk, QFont::DemiBold};
    case TagKind::accent:
        return {t.accentTint, t.accent, QFont::DemiBold};
    }
    return {t.sub2, t.t2, QFont::Normal};
}

} // namespace

QChar gradeLetter(int grade)
{
    return grade >= 0 && grade < 5 ? QChar(u'A' + grade) : QChar(u'\u2013');
}

void paintPanel(QPainter &painter, const QRectF &rect, double radius, const QColor &fill,
                const QColor &border, double width)
{
    const Saved saved(painter);
    const double inset = width / 2;
    painter.setPen(QPen(border, width));
    painter.setBrush(fill);
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
}

void paintGradeBadge(QPainter &painter, const QRectF &rect, int grade, const Theme &theme, bool on)
{
    const Saved saved(painter);
    const bool known = grade >= 0 && grade < 5;
    const bool filled = on && known;
    const double radius = badgeRadius(rect.height());
    const auto index = size_t(known ? grade : 0);
    if (filled && !noFills(theme)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.grade[index]);
        painter.drawRoundedRect(rect, radius, radius);
    } else {
        paintPanel(painter, rect, radius, Qt::transparent, theme.line2);
    }
    QFont font =
        theme.font(std::round(rect.height() * 0.56) / theme.scale, filled ? QFont::Bold : QFont::Medium);
    painter.setFont(font);
    painter.setPen(filled ? theme.onGrade[index] : theme.t3);
    paintCapital(painter, rect, QString(gradeLetter(grade)));
}

int pipsWidth(int count)
{
    return count * 8 - 3;
}

void paintPips(QPainter &painter, const QRectF &rect, int filled, int count, const Theme &theme)
{
    const Saved saved(painter);
    const double top = std::round(rect.center().y() - 5);
    for (int i = 0; i < count; ++i) {
        const QRectF pip(rect.left() + i * 8, top, 5, 10);
        painter.setPen(Qt::NoPen);
        painter.setBrush(i < filled ? theme.ink[0] : theme.ink[3]);
        if (noFills(theme) && i >= filled)
            paintPanel(painter, pip, 1, theme.panel, theme.line);
        else
            painter.drawRoundedRect(pip, 1, 1);
    }
}

void paintMixBar(QPainter &painter, const QRectF &rect, const GradeShares &shares, const Theme &theme)
{
    const Saved saved(painter);
    painter.save();
    QPainterPath clip;
    clip.addRoundedRect(rect, 2, 2);
    painter.setClipPath(clip);
    painter.fillRect(rect, theme.sub2);
    double sum = 0;
    for (size_t i = 0; i < 5; ++i) {
        const double left = rect.left() + std::round(sum * rect.width());
        sum += shares.share[i];
        const double right = rect.left() + std::round(std::min(1.0, sum) * rect.width());
        if (right <= left)
            continue;
        painter.fillRect(QRectF(left, rect.top(), right - left, rect.height()), theme.grade[i]);
        if (noFills(theme))
            paintPanel(painter, QRectF(left, rect.top(), right - left, rect.height()), 0, theme.panel,
                       theme.line);
        if (left > rect.left())
            painter.fillRect(QRectF(left, rect.top(), 1, rect.height()), theme.panel);
    }
    painter.restore();
    if (shares.goal < 0)
        return;
    const double x = rect.left() + std::round(std::min(1.0, shares.goal) * rect.width());
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(QRectF(x - 1, rect.top() - 3, 2, rect.height() + 6), theme.t1);
}

void paintAvatar(QPainter &painter, const QRectF &rect, const QString &initials, const Theme &theme)
{
    const Saved saved(painter);
    painter.setPen(noFills(theme) ? QPen(theme.line, 1) : QPen(Qt::NoPen));
    painter.setBrush(theme.ink[3]);
    painter.drawEllipse(rect);
    painter.setFont(theme.font(std::round(rect.height() * 0.42 + 0.6) / theme.scale, QFont::DemiBold));
    painter.setPen(theme.t1);
    paintCapital(painter, rect, initials.left(2));
}

void paintTag(QPainter &painter, const QRectF &rect, const QString &text, TagKind kind, const Theme &theme)
{
    const Saved saved(painter);
    const auto colors = tagColors(kind, theme);
    painter.setPen(noFills(theme) ? QPen(theme.line, 1) : QPen(Qt::NoPen));
    painter.setBrush(colors.fill);
    painter.drawRoundedRect(rect, 4, 4);
    paintText(painter, rect, text, theme.font(11, colors.weight), colors.text, Qt::AlignHCenter);
}

double tagWidth(const QString &text, TagKind kind, const Theme &theme)
{
    const QFontMetricsF metrics(theme.font(11, tagColors(kind, theme).weight));
    return std::ceil(metrics.horizontalAdvance(text)) + 14;
}

void paintKeyCap(QPainter &painter, const QRectF &rect, const QString &key, const Theme &theme)
{
    paintPanel(painter, rect, 4, Qt::transparent, theme.line2);
    paintText(painter, rect, key, theme.font(11), theme.t2, Qt::AlignHCenter);
}

bool isStale(int days, int normalDays)
{
    return normalDays > 0 && days > 2 * normalDays;
}

// The whole width stands for twice the normal time, so the tick of the normal time is in the middle.
void paintAgeing(QPainter &painter, const QRectF &rect, int days, int normalDays, const Theme &theme)
{
    if (normalDays <= 0)
        return;
    const Saved saved(painter);
    const double part = std::clamp(double(days) / (2.0 * normalDays), 0.0, 1.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.isDark() ? theme.ink[3] : theme.sub2);
    painter.drawRoundedRect(rect, 2, 2);
    painter.setBrush(isStale(days, normalDays) ? theme.risk : theme.ink[1]);
    if (part > 0)
        painter.drawRoundedRect(
            QRectF(rect.topLeft(), QSizeF(std::max(4.0, part * rect.width()), rect.height())), 2, 2);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(QRectF(std::round(rect.center().x()), rect.top() - 2, 1, rect.height() + 4),
                     theme.ink[0]);
}

double digitsWidth(const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    const double digit = widestDigit(metrics);
    double width = 0;
    for (const QChar c : text)
        width += c.isDigit() ? digit : metrics.horizontalAdvance(c);
    return width;
}

void paintDigits(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font,
                 const QColor &color, Qt::Alignment alignment)
{
    const Saved saved(painter);
    painter.setFont(font);
    painter.setPen(color);
    const QFontMetricsF metrics(font);
    const double digit = widestDigit(metrics), y = baselineOf(rect, metrics);
    double x = leftOf(rect, digitsWidth(text, font), alignment);
    for (const QChar c : text) {
        const double own = metrics.horizontalAdvance(c);
        painter.drawText(QPointF(c.isDigit() ? x + (digit - own) / 2 : x, y), QString(c));
        x += c.isDigit() ? digit : own;
    }
}

QFont asTyped(const QFont &font, const QString &text)
{
    for (qsizetype at = text.indexOf(u'x', 1); at > 0 && at + 1 < text.size();
         at = text.indexOf(u'x', at + 1))
        if (text[at - 1].isDigit() && text[at + 1].isDigit()) {
            QFont plain = font;
            plain.setStyleStrategy(QFont::PreferNoShaping);
            return plain;
        }
    return font;
}

void paintText(QPainter &painter, const QRectF &rect, const QString &text, const QFont &usual,
               const QColor &color, Qt::Alignment alignment)
{
    const Saved saved(painter);
    const QFont font = asTyped(usual, text);
    const QFontMetricsF metrics(font);
    const double whole = metrics.horizontalAdvance(text);
    const bool fits = whole <= rect.width() + 0.5;
    const QString shown = fits ? text : metrics.elidedText(text, Qt::ElideRight, rect.width());
    painter.setFont(font);
    painter.setPen(color);
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight); // "5 d", not "d 5"
    const double width = fits ? whole : metrics.horizontalAdvance(shown);
    painter.drawText(QPointF(leftOf(rect, width, alignment), baselineOf(rect, metrics)), shown);
}

} // namespace ridealong
