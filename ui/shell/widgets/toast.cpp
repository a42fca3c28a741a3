// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/widgets/toast.h"

#include "leads/paint.h"
#include "shell/icons.h"
#include "shell/widgets/banners.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/labels.h"
#include "shell/widgets/onestop.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

namespace ridealong {

Toast::Toast(QWidget *area)
    : QWidget(area)
    , m_row(new QHBoxLayout(this))
    , m_clock(this)
{
    m_row->setContentsMargins(12, 7, 8, 7);
    m_row->setSpacing(10);
    m_clock.setSingleShot(true);
    m_clock.setInterval(shownMs);
    connect(&m_clock, &QTimer::timeout, this, [this] { isHeld() ? restartClock() : dismiss(); });
    area->installEventFilter(this);
    hide();
}

void Toast::show(const ToastText &text)
{
    m_text = withOneStop(text.text);
    m_failure = text.failure;
    fill(text);
    setAccessibleName(m_text);
    place();
    QWidget::show();
    raise();
    restartClock();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::dismiss()
{
    m_clock.stop();
    hide();
}

// The buttons of the toast before go away later, because one of them may be what called us.
void Toast::fill(const ToastText &text)
{
    while (auto *item = m_row->takeAt(0)) {
        if (auto *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    add(makeIconLabel(text.failure ? "triangle-alert" : "check", 16, Tone::inverse, this));
    m_words = makeLabel(m_text, TextRole::body, Tone::inverse, this);
    add(m_words);
    if (text.act) {
        const auto kind = text.failure ? ButtonKind::inverseQuiet : ButtonKind::inverse;
        auto *button = makeSmallButton(text.action, kind, nullptr, this);
        add(button);
        connect(button, &QPushButton::clicked, this, [this, act = text.act] {
            dismiss();
            act();
        });
    }
    if (text.failure) {
        auto *close = makeIconButton("x", tr("Close"), this);
        close->setIcon(icon("x", Tone::inverse));
        add(close);
        connect(close, &QToolButton::clicked, this, &Toast::dismiss);
    }
}

// Shown at once: a layout gives no room to a child that is still hidden.
void Toast::add(QWidget *widget)
{
    m_row->addWidget(widget);
    widget->show();
}

// A text that is too long for one line takes as many as it needs.
void Toast::wrap(bool wraps)
{
    m_words->setWordWrap(wraps);
    m_row->setStretchFactor(m_words, wraps ? 1 : 0);
    m_row->invalidate();
    m_row->activate();
}

void Toast::place()
{
    const int room = parentWidget()->width() - 32;
    wrap(false);
    QSize size = m_row->sizeHint();
    if (size.width() > room) {
        wrap(true);
        size = {room, m_row->totalHeightForWidth(room)};
    }
    size.setHeight(std::max(size.height(), 40));
    resize(size);
    move((parentWidget()->width() - width()) / 2, parentWidget()->height() - height() - 44);
}

bool Toast::isHeld() const
{
    const auto *focus = QApplication::focusWidget();
    return underMouse() || (focus && isAncestorOf(focus));
}

void Toast::restartClock()
{
    if (m_failure)
        m_clock.stop();
    else
        m_clock.start();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent *)
{
    const auto &t = currentTheme();
    QPainter painter(this);
    paintPanel(painter, rect(), 8, t.t1, t.t1);
}

void Toast::enterEvent(QEnterEvent *)
{
    m_clock.stop();
}

void Toast::leaveEvent(QEvent *)
{
    restartClock();
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ridealong
