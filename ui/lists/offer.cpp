// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/offer.h"

#include "lists/chartfiles.h"
#include "lists/listcopy.h"
#include "lists/tablemenu.h"

#include <QAbstractScrollArea>
#include <QContextMenuEvent>
#include <QMenu>

namespace ridealong {

Offer::Offer(QWidget &widget, bool isChart, std::function<report::Table()> table, const QString &title)
    : QObject(&widget)
    , m_widget(widget)
    , m_isChart(isChart)
    , m_table(std::move(table))
    , m_title(title)
{
    widget.installEventFilter(this);
    if (auto *area = qobject_cast<QAbstractScrollArea *>(&widget))
        area->viewport()->installEventFilter(this);
}

Listing Offer::listing() const
{
    report::Table table = m_table();
    if (table.title.isEmpty())
        table.title = title();
    Listing listing = listingOf(std::move(table));
    listing.currency = currencyAround(m_widget);
    return listing;
}

QString Offer::title() const
{
    return m_title.isEmpty() ? m_widget.accessibleName() : m_title;
}

void Offer::fill(QMenu &menu) const
{
    connect(menu.addAction(tr("Copy as table")), &QAction::triggered, this, [this] {
        copyListing(listing());
        tellAround(m_widget, tr("The table is on the clipboard."));
    });
    if (m_isChart) {
        connect(menu.addAction(tr("Copy picture")), &QAction::triggered, this, [this] {
            copyPicture(m_widget);
            tellAround(m_widget, tr("The picture is on the clipboard."));
        });
        connect(menu.addAction(tr("Save picture…")), &QAction::triggered, this,
                [this] { askAndSavePicture(m_widget); });
    }
    addExportAction(menu, m_widget, [this] { return listing(); });
}

bool Offer::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::ContextMenu || m_widget.contextMenuPolicy() == Qt::CustomContextMenu)
        return false;
    auto *menu = new QMenu(&m_widget);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(*menu);
    menu->popup(static_cast<QContextMenuEvent *>(event)->globalPos());
    return true;
}

void offerChart(QWidget &chart, std::function<QString()> rows, std::vector<report::ColumnKind> kinds,
                const QString &title)
{
    new Offer(
        chart, true,
        [rows = std::move(rows), kinds = std::move(kinds)] { return tableFromRows({}, rows(), kinds); },
        title);
}

void offerList(QWidget &list, std::function<report::Table()> table)
{
    new Offer(list, false, std::move(table));
}

} // namespace ridealong
