// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/pagepanel.h"

#include "leads/paint.h"

#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace ridealong {

namespace {

constexpr int radius = 10;

// Lies above the page, masked to the four corners: paints the window around the curve, then the curve.
class Corners : public QWidget
{
public:
    explicit Corners(QWidget *parent)
        : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const auto &t = currentTheme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath outside, sheet;
        outside.addRect(rect());
        sheet.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        painter.fillPath(outside.subtracted(sheet), t.app);
        painter.setPen(QPen(t.line, 1));
        painter.drawPath(sheet);
    }
    void resizeEvent(QResizeEvent *) override
    {
        const int r = width() - radius, b = height() - radius;
        QRegion mask(0, 0, radius, radius);
        mask += QRegion(r, 0, radius, radius) + QRegion(0, b, radius, radius) + QRegion(r, b, radius, radius);
        setMask(mask);
    }
};

} // namespace

PagePanel::PagePanel(QWidget *content, QWidget *parent)
    : QFrame(parent)
    , m_corners(new Corners(this))
{
    setObjectName(QStringLiteral("pagePanel"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({}); // the style sheet's border is room enough
    column->addWidget(content);
    m_corners->raise();
}

void PagePanel::resizeEvent(QResizeEvent *)
{
    m_corners->setGeometry(rect());
    m_corners->raise();
}

} // namespace ridealong
