// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/themestyle.h"

#include "leads/paint.h"
#include "shell/icons.h"
#include "shell/theme.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFocusFrame>
#include <QPainter>
#include <QStyleOption>

namespace ridealong {

namespace {

void paintRing(QPainter &painter, const QRectF &rect, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(currentTheme().accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

void paintBox(QPainter &painter, const QStyleOption &option, double radius)
{
    const auto &t = currentTheme();
    const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const bool enabled = option.state & QStyle::State_Enabled;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(!enabled ? t.line2 : on ? t.accent : t.control, 1));
    painter.setBrush(on && enabled ? t.accent : enabled ? t.panel : t.sub);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void paintCheckBox(QPainter &painter, const QStyleOption &option)
{
    painter.save();
    paintBox(painter, option, 4);
    const auto tone = option.state & QStyle::State_Enabled ? Tone::onAccent : Tone::caption;
    const QRect inner = option.rect.adjusted(2, 2, -2, -2);
    if (option.state & QStyle::State_On)
        paintIcon(painter, inner, "check", currentTheme().color(tone));
    else if (option.state & QStyle::State_NoChange)
        paintIcon(painter, inner, "minus", currentTheme().color(tone));
    painter.restore();
}

void paintRadio(QPainter &painter, const QStyleOption &option)
{
    painter.save();
    paintBox(painter, option, option.rect.width() / 2.0);
    if (option.state & QStyle::State_On) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(currentTheme().onAccent);
        painter.drawEllipse(QRectF(option.rect).center(), 3, 3);
    }
    painter.restore();
}

const char *arrowOf(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_IndicatorArrowDown:
    case QStyle::PE_IndicatorSpinDown:
        return "chevron-down";
    case QStyle::PE_IndicatorArrowUp:
    case QStyle::PE_IndicatorSpinUp:
        return "chevron-up";
    case QStyle::PE_IndicatorArrowLeft:
        return "chevron-left";
    case QStyle::PE_IndicatorArrowRight:
        return "chevron-right";
    default:
        return nullptr;
    }
}

void paintArrow(QPainter &painter, const QStyleOption &option, const char *name)
{
    const int side = std::min({14, option.rect.width(), option.rect.height()});
    QRect square(0, 0, side, side);
    square.moveCenter(option.rect.center());
    const auto &t = currentTheme();
    paintIcon(painter, square, name, option.state & QStyle::State_Enabled ? t.t2 : t.control);
}

} // namespace

ThemeStyle::ThemeStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { moveRing(now); });
}

ThemeStyle::~ThemeStyle()
{
    delete m_ring;
}

void ThemeStyle::moveRing(QWidget *now)
{
    const bool wanted = qobject_cast<QAbstractButton *>(now);
    if (!m_ring && wanted)
        m_ring = new QFocusFrame;
    if (m_ring)
        m_ring->setWidget(wanted ? now : nullptr);
}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (element == PE_FrameFocusRect) {
        if (!qobject_cast<const QAbstractButton *>(widget))
            paintRing(*painter, option->rect, 5);
        return;
    }
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck)
        return paintCheckBox(*painter, *option);
    if (element == PE_IndicatorRadioButton)
        return paintRadio(*painter, *option);
    if (const char *arrow = arrowOf(element))
        return paintArrow(*painter, *option, arrow);
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ThemeStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    if (element == CE_FocusFrame)
        return paintRing(*painter, option->rect, 8);
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ThemeStyle::drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette,
                              bool enabled, const QString &text, QPalette::ColorRole role) const
{
    const QFont usual = painter->font();
    painter->setFont(asTyped(usual, text));
    QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, text, role);
    painter->setFont(usual);
}

void ThemeStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (!qobject_cast<QAbstractSpinBox *>(widget) && !qobject_cast<QComboBox *>(widget))
        return;
    if (widget->focusPolicy() == Qt::WheelFocus)
        widget->setFocusPolicy(Qt::StrongFocus); // by click and Tab
    widget->installEventFilter(this);
}

bool ThemeStyle::eventFilter(QObject *watched, QEvent *event)
{
    const auto *turned = qobject_cast<QAbstractSpinBox *>(watched);
    if (event->type() != QEvent::Wheel || (turned && turned->hasFocus()))
        return QProxyStyle::eventFilter(watched, event);
    event->ignore();
    return true;
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 3;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return 16;
    case PM_SplitterWidth:
        return 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_FocusFrame_Mask:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_ComboBox_Popup:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace ridealong
