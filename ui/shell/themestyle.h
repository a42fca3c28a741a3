// SPDX-License-Identifier: GPL-3.0-or-later
// Fusion with our focus ring, check boxes, radio buttons and arrows; the style sheet does the boxes.
// A QFocusFrame carries the ring of buttons, because it lies one pixel outside of them.
#pragma once

#include <QPointer>
#include <QProxyStyle>

class QFocusFrame;

namespace ridealong {

class ThemeStyle : public QProxyStyle
{
    Q_OBJECT
public:
    ThemeStyle();
    ~ThemeStyle() override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;

private:
    void moveRing(QWidget *now);

    QPointer<QFocusFrame> m_ring;
};

} // namespace ridealong
