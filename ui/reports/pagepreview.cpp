// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pagepreview.h"

#include "shell/theme.h"

#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>

namespace ridealong {

namespace {

constexpr int around = 24, between = 16;
constexpr double widest = 1.5;  // of the paper's own size, where it is not zoomed
constexpr double nearly = 0.85; // of the pane's width: a page so wide is shown whole
constexpr double zoomStep = 1.2, leastZoom = 0.4, mostZoom = 4;

} // namespace

class PaperSheets : public QWidget
{
public:
    using QWidget::QWidget;

    void setPages(std::vector<report::Picture> pages, render::Palette palette)
    {
        m_pages = std::move(pages);
        m_brush = std::make_unique<render::Brush>(palette);
        update();
    }
    // The size of all of them, where each is so wide.
    QSize placed(double width)
    {
        m_places.clear();
        double y = around;
        for (const report::Picture &page : m_pages) {
            const double height = page.width > 0 ? width * page.height / page.width : 0;
            m_places.emplace_back(around, y, width, height);
            y += height + between;
        }
        return {int(width) + 2 * around, int(y) - between + around};
    }
    double paperWidth() const { return m_pages.empty() ? 816 : m_pages.front().width; }
    double paperHeight() const { return m_pages.empty() ? 1056 : m_pages.front().height; }
    size_t count() const { return m_pages.size(); }

protected:
    // Paper is light in both themes.
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double left = (width() - (m_places.empty() ? 0 : m_places.front().width())) / 2;
        for (size_t i = 0; i < std::min(m_places.size(), m_pages.size()); ++i) {
            QRectF sheet = m_places[i];
            sheet.moveLeft(left);
            if (!sheet.adjusted(-1, -1, 1, 1).intersects(event->rect()))
                continue;
            painter.setPen(QPen(currentTheme().line2, 1));
            painter.setBrush(Qt::white);
            painter.drawRect(sheet.adjusted(-0.5, -0.5, 0.5, 0.5));
            painter.save();
            painter.setClipRect(sheet);
            painter.translate(sheet.topLeft());
            painter.scale(sheet.width() / m_pages[i].width, sheet.width() / m_pages[i].width);
            m_brush->paint(painter, m_pages[i]);
            painter.restore();
        }
    }

private:
    std::vector<report::Picture> m_pages;
    std::vector<QRectF> m_places;
    std::unique_ptr<render::Brush> m_brush;
};

PagePreview::PagePreview(QWidget *parent)
    : QScrollArea(parent)
    , m_sheets(new PaperSheets)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("The report as it will be printed"));
    setWidget(m_sheets);
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setAutoFillBackground(true);
    m_sheets->setAutoFillBackground(false);
}

void PagePreview::setPages(std::vector<report::Picture> pages, render::Palette palette, const QString &words)
{
    m_sheets->setPages(std::move(pages), palette);
    setAccessibleDescription(words);
    fit();
}

int PagePreview::pages() const
{
    return int(m_sheets->count());
}

void PagePreview::fit()
{
    // Whether the scroll bar is there must not change what it scrolls.
    const int room = std::max(200, width() - verticalScrollBar()->sizeHint().width());
    double wide = std::min(room - 2.0 * around, m_sheets->paperWidth() * widest);
    const double whole = (height() - 2.0 * around) * m_sheets->paperWidth() / m_sheets->paperHeight();
    if (whole < wide && whole >= wide * nearly)
        wide = whole;
    wide *= m_zoom;
    const QSize size = m_sheets->placed(wide);
    m_sheets->resize(std::max(size.width(), viewport()->width()), size.height());
    m_sheets->update();
}

void PagePreview::setZoom(double zoom)
{
    zoom = std::clamp(zoom, leastZoom, mostZoom);
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0, changed = zoom / m_zoom;
    m_zoom = zoom;
    fit();
    verticalScrollBar()->setValue(int(middle * changed - viewport()->height() / 2.0));
}

void PagePreview::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QScrollArea::wheelEvent(event);
    if (event->angleDelta().y() != 0)
        setZoom(event->angleDelta().y() > 0 ? m_zoom * zoomStep : m_zoom / zoomStep);
    event->accept();
}

void PagePreview::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    if (control && (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal))
        setZoom(m_zoom * zoomStep);
    else if (control && event->key() == Qt::Key_Minus)
        setZoom(m_zoom / zoomStep);
    else
        QScrollArea::keyPressEvent(event);
}

void PagePreview::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

} // namespace ridealong
