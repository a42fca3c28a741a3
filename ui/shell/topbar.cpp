// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/topbar.h"

#include "leads/paint.h"
#include "shell/icons.h"
#include "shell/rail.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace ridealong {

BookMark::BookMark(QWidget *parent)
    : QAbstractButton(parent)
{
    setAccessibleName(tr("Book"));
    setAttribute(Qt::WA_Hover);
    setCompact(false);
}

void BookMark::setBook(const QString &name)
{
    m_name = name;
    setAccessibleName(name);
    update();
}

void BookMark::setCompact(bool compact)
{
    m_compact = compact;
    setFixedWidth(Rail::widthOf(compact));
    setToolTip(compact ? m_name : QString());
    update();
}

void BookMark::paintEvent(QPaintEvent *)
{
    const auto &t = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box(8, (height() - 34) / 2.0, width() - 16, 34);
    if (hasFocus())
        paintPanel(painter, box, 6, Qt::transparent, t.accent, 2);
    else if (underMouse())
        paintPanel(painter, box, 6, t.sub2, t.sub2);
    paintMark(painter, QRectF(m_compact ? (width() - 22) / 2.0 : 16, (height() - 22) / 2.0, 22, 22));
    if (!m_compact)
        paintText(painter, QRectF(46, 0, width() - 46 - 8, height()), m_name, t.font(13, QFont::DemiBold),
                  t.t1);
}

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
    , m_mark(new BookMark(this))
    , m_center(new QHBoxLayout)
    , m_right(new QHBoxLayout)
{
    setFixedHeight(52);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 16, 0);
    row->setSpacing(0);
    row->addWidget(m_mark);
    row->addLayout(m_center, 10);
    row->addStretch(1);
    row->addLayout(m_right);
    m_center->setSpacing(8);
    m_right->setSpacing(20);
}

void TopBar::setBook(const QString &name)
{
    m_mark->setBook(name);
}

void TopBar::setBookMenu(QMenu *menu)
{
    connect(m_mark, &BookMark::clicked, menu,
            [this, menu] { menu->popup(m_mark->mapToGlobal(QPoint(8, m_mark->height()))); });
}

void TopBar::setCompact(bool compact)
{
    m_mark->setCompact(compact);
}

void TopBar::addCenter(QWidget *widget)
{
    m_center->addWidget(widget);
}

void TopBar::addRight(QWidget *widget)
{
    m_right->addWidget(widget);
}

} // namespace ridealong
