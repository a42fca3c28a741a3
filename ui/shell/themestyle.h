// SPDX-License-Identifier: GPL-3.0-or-later
// Fusion with our focus ring, check boxes, radio buttons and arrows; the style sheet does the boxes.
// A QFocusFrame carries the ring of buttons, because it lies one pixel outside of them. The wheel scrolls the
// page and chooses nothing in a box that it passes; an amount with the focus may be turned by it.
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
    void drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette, bool enabled,
                      const QString &text, QPalette::ColorRole role) const override;
    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void moveRing(QWidget *now);

    QPointer<QFocusFrame> m_ring;
};

} // namespace ridealong
