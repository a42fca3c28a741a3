// SPDX-License-Identifier: GPL-3.0-or-later
#include "rides/briefview.h"

#include "render/chartpicture.h"
#include "render/pages.h"
#include "shell/theme.h"
#include "shell/widgets/scrolled.h"

#include <QDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ridealong {

namespace {

constexpr double usualShape = 11 / 8.5; // of letter paper

QString wordsOf(const report::Document &brief)
{
    QStringList parts{brief.title, brief.subtitle};
    for (const report::Plain &block : report::flat(brief))
        if (const auto *prose = std::get_if<report::Prose>(&block))
            for (const report::Run &run : prose->runs)
                parts << run.text;
    return parts.join(u' ');
}

} // namespace

BriefView::BriefView(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Brief"));
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setToolTip(tr("Show it large"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void BriefView::setBrief(report::Document brief)
{
    m_brief = std::move(brief);
    m_pages = render::pagesOf(m_brief);
    setAccessibleDescription(wordsOf(m_brief));
    updateGeometry();
    update();
}

int BriefView::heightForWidth(int width) const
{
    const bool made = !m_pages.empty() && m_pages.front().width > 0;
    return int(width * (made ? m_pages.front().height / m_pages.front().width : usualShape));
}

QSize BriefView::sizeHint() const
{
    return {320, heightForWidth(320)};
}

// Paper is light in both themes.
void BriefView::paintEvent(QPaintEvent *)
{
    const Theme &t = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), Qt::white);
    if (!m_pages.empty()) {
        painter.save();
        const double scale = width() / m_pages.front().width;
        painter.scale(scale, scale);
        render::Brush(render::Palette::light).paint(painter, m_pages.front());
        painter.restore();
    }
    painter.setPen(hasFocus() ? QPen(t.accent, 2) : QPen(t.line2, 1));
    painter.setBrush(Qt::NoBrush);
    const double in = hasFocus() ? 1 : 0.5;
    painter.drawRect(QRectF(rect()).adjusted(in, in, -in, -in));
}

void BriefView::showLarge()
{
    if (m_pages.empty())
        return;
    auto *dialog = new QDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(m_brief.title);
    auto *page = new QLabel(dialog);
    page->setAccessibleName(accessibleDescription());
    const double ratio = devicePixelRatioF();
    QImage image = render::imageOf(m_pages.front(), render::Palette::light, ratio);
    image.setDevicePixelRatio(ratio);
    page->setPixmap(QPixmap::fromImage(image));
    page->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins({});
    auto *area = makeScrolled(page, dialog);
    area->setFocusPolicy(Qt::StrongFocus);
    column->addWidget(area);
    const QSize room = screen()->availableSize();
    dialog->resize(std::min(int(m_pages.front().width) + 40, room.width() - 40),
                   std::min(int(m_pages.front().height) + 20, room.height() - 60));
    dialog->open();
}

void BriefView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return showLarge();
    QWidget::keyPressEvent(event);
}

void BriefView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        showLarge();
}

void BriefView::focusInEvent(QFocusEvent *event)
{
    update();
    QWidget::focusInEvent(event);
}

void BriefView::focusOutEvent(QFocusEvent *event)
{
    update();
    QWidget::focusOutEvent(event);
}

} // namespace ridealong
