// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/offer.h"

#include "lists/chartfiles.h"
#include "lists/listcopy.h"
#include "lists/tablemenu.h"

#include <QAbstractScrollArea>
#include <QContextMenuEvent>
#include <QMenu>

namespace ridealong {

Offer::Offer(QWidget &widget, bool isChart, std::function<report::Table()> table)
    : QObject(&widget)
    , m_widget(widget)
    , m_isChart(isChart)
    , m_table(std::move(table))
{
    widget.installEventFilter(this);
    if (auto *area = qobject_cast<QAbstractScrollArea *>(&widget))
        area->viewport()->installEventFilter(this);
}

Listing Offer::listing() const
{
    return listingOf(m_table());
}

void Offer::fill(QMenu &menu) const
{
    connect(menu.addAction(tr("Copy as table")), &QAction::triggered, this,
            [this] { copyListing(listing()); });
    if (m_isChart) {
        connect(menu.addAction(tr("Copy picture")), &QAction::triggered, this,
                [this] { copyPicture(m_widget); });
        connect(menu.addAction(tr("Save picture…")), &QAction::triggered, this,
                [this] { askAndSavePicture(m_widget); });
    }
    addExportAction(menu, m_widget, [this] { return listing(); });
}

bool Offer::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::ContextMenu)
        return false;
    auto *menu = new QMenu(&m_widget);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(*menu);
    menu->popup(static_cast<QContextMenuEvent *>(event)->globalPos());
    return true;
}

void offerChart(QWidget &chart, std::function<QString()> rows)
{
    new Offer(chart, true,
              [&chart, rows = std::move(rows)] { return tableFromRows(chart.accessibleName(), rows()); });
}

void offerList(QWidget &list, std::function<report::Table()> table)
{
    new Offer(list, false, std::move(table));
}

} // namespace ridealong
