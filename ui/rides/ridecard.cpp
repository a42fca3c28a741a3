// SPDX-License-Identifier: GPL-3.0-or-later
#include "rides/ridecard.h"

#include "base/words.h"
#include "leads/paint.h"
#include "rides/ridewords.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDrag>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <algorithm>

namespace ridealong {

namespace {

constexpr int inset = 10, badge = 18, badgeGap = 4;

} // namespace

RideCard::RideCard(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RideCard::setRide(const Book &book, RideFacts facts, bool mayChange)
{
    m_facts = std::move(facts);
    m_mayChange = mayChange;
    m_name = shown(book.personName(m_facts.with));
    m_initials = shown(book.initials(m_facts.with));
    m_size = sizeWords(book, m_facts);
    setAccessibleName(cardSpoken(book, m_facts));
    setToolTip(m_facts.companies.isEmpty() ? m_facts.cancelReason : listWords(m_facts.companies));
    updateGeometry();
    update();
}

QSize RideCard::sizeHint() const
{
    const Theme &t = currentTheme();
    return {190, inset * 2 + t.px(20) + t.px(18) + 6 + badge + 6 + t.px(18) + 6 + t.px(20)};
}

QSize RideCard::minimumSizeHint() const
{
    return {100, sizeHint().height()};
}

bool RideCard::isMovable() const
{
    return m_mayChange && m_facts.state == QLatin1String("planned");
}

void RideCard::paintStops(QPainter &painter, double top) const
{
    const Theme &t = currentTheme();
    const size_t room = size_t(std::max(1, (width() - 2 * inset) / (badge + badgeGap)));
    const bool all = m_facts.grades.size() <= room;
    const size_t count = all ? m_facts.grades.size() : room - 1;
    double x = inset;
    for (size_t i = 0; i < count; ++i, x += badge + badgeGap)
        paintGradeBadge(painter, QRectF(x, top, badge, badge), m_facts.grades[i], t);
    if (!all)
        paintText(painter, QRectF(x, top, badge + 10, badge),
                  QStringLiteral("+%1").arg(m_facts.grades.size() - count), t.font(12), t.t3);
    if (m_facts.grades.empty())
        paintText(painter, QRectF(inset, top, width() - 2 * inset, badge), tr("No stop yet"), t.font(12),
                  t.t3);
}

void RideCard::paintWords(QPainter &painter) const
{
    const Theme &t = currentTheme();
    const bool gone = m_facts.state == QLatin1String("cancelled");
    const double wide = width() - 2 * inset;
    double y = inset;
    paintAvatar(painter, QRectF(inset, y, 20, 20), m_initials, t);
    paintText(painter, QRectF(inset + 26, y, wide - 26, t.px(20)), m_name, t.font(TextRole::name),
              gone ? t.t3 : t.t1);
    y += t.px(20);
    paintText(painter, QRectF(inset, y + 2, wide, t.px(18)), spanWords(m_facts.from, m_facts.to),
              t.font(12.5), t.t2);
    y += t.px(18) + 6;
    paintStops(painter, y);
    y += badge + 6;
    paintText(painter, QRectF(inset, y, wide, t.px(18)), m_size, t.font(TextRole::secondary), t.t3);
    y += t.px(18) + 6;
    const TagKind kind = m_facts.debriefDue                          ? TagKind::risk
                         : m_facts.state == QLatin1String("planned") ? TagKind::accent
                                                                     : TagKind::plain;
    const QString state = stateWords(m_facts);
    paintTag(painter, QRectF(inset, y, std::min(wide, tagWidth(state, kind, t)), t.px(20)), state, kind, t);
}

void RideCard::paintEvent(QPaintEvent *)
{
    const Theme &t = currentTheme();
    QPainter painter(this);
    const QColor fill = underMouse() ? t.sub : t.cardFill;
    paintPanel(painter, rect(), 8, fill, hasFocus() ? t.accent : t.line, hasFocus() ? 2 : 1);
    paintWords(painter);
}

void RideCard::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool alt = event->modifiers() & Qt::AltModifier;
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        Q_EMIT opened();
    else if (alt && isMovable() && (key == Qt::Key_Left || key == Qt::Key_Right))
        Q_EMIT dayAsked(key == Qt::Key_Left ? -1 : 1);
    else if ((key == Qt::Key_Delete || key == Qt::Key_Backspace) && isMovable())
        Q_EMIT cancelAsked();
    else
        QWidget::keyPressEvent(event);
}

void RideCard::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    setFocus(Qt::MouseFocusReason);
}

void RideCard::mouseMoveEvent(QMouseEvent *event)
{
    const bool far = (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!isMovable() || !(event->buttons() & Qt::LeftButton) || !far)
        return;
    auto *drag = new QDrag(this);
    auto *what = new QMimeData;
    what->setData(QLatin1String(rideMime), QByteArray::number(m_facts.ride));
    drag->setMimeData(what);
    drag->setPixmap(grab());
    drag->setHotSpot(m_pressed);
    drag->exec(Qt::MoveAction);
}

void RideCard::mouseReleaseEvent(QMouseEvent *event)
{
    const bool far = (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()) && !far)
        Q_EMIT opened();
}

void RideCard::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Open")), &QAction::triggered, this, &RideCard::opened);
    if (isMovable()) {
        connect(menu->addAction(tr("A day earlier")), &QAction::triggered, this,
                [this] { Q_EMIT dayAsked(-1); });
        connect(menu->addAction(tr("A day later")), &QAction::triggered, this,
                [this] { Q_EMIT dayAsked(1); });
        connect(menu->addAction(tr("Cancel the ride-along…")), &QAction::triggered, this,
                &RideCard::cancelAsked);
    }
    menu->popup(event->globalPos());
}

void RideCard::enterEvent(QEnterEvent *event)
{
    update();
    QWidget::enterEvent(event);
}

void RideCard::leaveEvent(QEvent *event)
{
    update();
    QWidget::leaveEvent(event);
}

void RideCard::focusInEvent(QFocusEvent *event)
{
    update();
    QWidget::focusInEvent(event);
}

void RideCard::focusOutEvent(QFocusEvent *event)
{
    update();
    QWidget::focusOutEvent(event);
}

} // namespace ridealong
