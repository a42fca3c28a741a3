// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/widgets/keyedbutton.h"

#include "leads/paint.h"
#include "shell/icons.h"

#include <QKeySequence>
#include <QPainter>
#include <QStyleOptionButton>
#include <algorithm>

namespace ridealong {

namespace {

constexpr int between = 6, beforeCap = 10, side = 14;

} // namespace

KeyedButton::KeyedButton(const QString &text, const char *iconName, const QString &key, QWidget *parent)
    : QPushButton(text, parent)
    , m_icon(iconName)
    , m_key(QKeySequence(key).toString(QKeySequence::NativeText))
{
    setProperty("kind", QStringLiteral("primary"));
    setAutoDefault(false);
    setToolTip(m_key);
    setAccessibleDescription(tr("Key %1").arg(m_key));
}

double KeyedButton::iconWidth() const
{
    return m_icon.isEmpty() ? 0 : currentTheme().px(side) + between;
}

double KeyedButton::wordsWidth() const
{
    return QFontMetricsF(font()).horizontalAdvance(text());
}

double KeyedButton::capWidth() const
{
    return QFontMetricsF(currentTheme().font(11)).horizontalAdvance(m_key) + 14;
}

double KeyedButton::wholeWidth() const
{
    return iconWidth() + wordsWidth() + beforeCap + capWidth();
}

QSize KeyedButton::sizeHint() const
{
    const QSize usual = QPushButton::sizeHint();
    return {std::max(usual.width(), int(wholeWidth()) + 2 * currentTheme().px(side)), usual.height()};
}

// The style sheet draws the button; what stands on it is one centered line.
void KeyedButton::paintEvent(QPaintEvent *)
{
    const auto &t = currentTheme();
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = {};
    style()->drawControl(QStyle::CE_PushButton, &option, &painter, this);
    const QColor ink = isEnabled() ? t.onAccent : t.control;
    const int iconSide = t.px(side);
    double x = std::max(4.0, (width() - wholeWidth()) / 2);
    if (!m_icon.isEmpty())
        paintIcon(painter, QRect(int(x), (height() - iconSide) / 2, iconSide, iconSide), m_icon.constData(),
                  ink);
    x += iconWidth();
    paintText(painter, QRectF(x, 0, wordsWidth() + 2, height()), text(), font(), ink, Qt::AlignLeft);
    x += wordsWidth() + beforeCap;
    const QRectF cap(x, (height() - t.px(18)) / 2.0, capWidth(), t.px(18));
    QColor edge = ink;
    edge.setAlphaF(0.7f);
    paintPanel(painter, cap, 4, Qt::transparent, edge);
    paintText(painter, cap, m_key, t.font(11), ink, Qt::AlignHCenter);
}

} // namespace ridealong
