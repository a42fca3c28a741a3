// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/choiceframe.h"

#include "leads/paint.h"
#include "shell/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace ridealong {

namespace {

constexpr int padding = 10, side = 16, gap = 8, fewest = 90, most = 180;
constexpr int wrapping = Qt::TextWordWrap | Qt::TextWrapAnywhere; // an address has no place to break

// An amount stays in one line: its spaces do not break.
int widestWord(const QString &text, const QFontMetrics &metrics)
{
    int widest = 0;
    for (const QString &word : text.split(u' '))
        widest = std::max(widest, metrics.horizontalAdvance(word) + 4);
    return widest;
}

} // namespace

ChoiceFrame::ChoiceFrame(const QString &text, QWidget *parent)
    : QRadioButton(parent)
    , m_text(text)
{
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QRadioButton::toggled, this, qOverload<>(&QWidget::update));
}

// Wide enough for the chosen one, so that nothing moves when the choice does.
QFont ChoiceFrame::textFont() const
{
    return currentTheme().font(13, isChecked() ? QFont::DemiBold : QFont::Normal);
}

int ChoiceFrame::textLeft() const
{
    return padding + currentTheme().px(side) + gap;
}

int ChoiceFrame::heightForWidth(int width) const
{
    const QFontMetrics metrics(currentTheme().font(13, QFont::DemiBold));
    const QRect room(0, 0, std::max(20, width - textLeft() - padding), 10'000);
    const int text = metrics.boundingRect(room, wrapping, m_text).height();
    return std::max(text, currentTheme().px(side)) + 2 * padding;
}

QSize ChoiceFrame::sizeHint() const
{
    const QFontMetrics metrics(currentTheme().font(13, QFont::DemiBold));
    const int wide = std::min(metrics.horizontalAdvance(m_text) + 4, currentTheme().px(most));
    const int width = std::max(currentTheme().px(fewest), textLeft() + wide + padding);
    return {width, heightForWidth(width)};
}

QSize ChoiceFrame::minimumSizeHint() const
{
    const QFontMetrics metrics(currentTheme().font(13, QFont::DemiBold));
    const int word = std::min(widestWord(m_text, metrics), currentTheme().px(most) / 2);
    return {std::max(currentTheme().px(fewest), textLeft() + word + padding),
            currentTheme().px(side) + 2 * padding};
}

void ChoiceFrame::paintEvent(QPaintEvent *)
{
    const auto &t = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool on = isChecked();
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    paintPanel(painter, frame, 5, on ? t.accentTint : t.panel, on ? t.accent : t.control, on ? 2 : 1);
    const double wide = t.px(side);
    const QRectF circle(padding, padding, wide, wide);
    painter.setPen(QPen(on ? t.accent : t.control, on ? wide / 3 : 1));
    painter.setBrush(t.panel);
    const double inset = on ? wide / 6 : 0.5;
    painter.drawEllipse(circle.adjusted(inset, inset, -inset, -inset));
    painter.setPen(t.t1);
    painter.setFont(textFont());
    const QRect room = rect().adjusted(textLeft(), padding, -padding, -padding);
    painter.drawText(room, wrapping | Qt::AlignVCenter, m_text);
}

void ChoiceFrame::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space)
        return QRadioButton::keyPressEvent(event);
    event->ignore();
}

} // namespace ridealong
