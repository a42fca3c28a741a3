// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/tablemenu.h"

#include "lists/listcopy.h"
#include "lists/listexport.h"
#include "lists/offer.h"
#include "pages/page.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/widgets/toast.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QTableView>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("TableMenu", text);
}

} // namespace

Page *pageOf(const QWidget &widget)
{
    for (QWidget *at = widget.parentWidget(); at; at = at->parentWidget())
        if (auto *page = qobject_cast<Page *>(at))
            return page;
    return nullptr;
}

void tellAround(const QWidget &widget, const QString &text)
{
    if (const Page *page = pageOf(widget))
        page->shell().toast({.text = text});
}

// A page that exports its list itself has a command for it, which is also offered here.
void addExportAction(QMenu &menu, const QWidget &widget, std::function<Listing()> listing)
{
    Page *page = pageOf(widget);
    if (!page || page->lists() == Page::Lists::none)
        return;
    if (page->lists() == Page::Lists::own) {
        for (QAction *action : page->actions())
            if (action->shortcut() == QKeySequence(QStringLiteral("Ctrl+E")))
                menu.addAction(action);
        return;
    }
    QObject::connect(menu.addAction(tr("Export this table…")), &QAction::triggered, &widget,
                     [page, listing = std::move(listing)] { askAndExport(page->shell(), page, listing()); });
}

void addTableActions(QMenu &menu, const QTableView &table)
{
    if (const auto *offer = table.findChild<Offer *>({}, Qt::FindDirectChildrenOnly))
        return offer->fill(menu);
    QObject::connect(menu.addAction(tr("Copy as table")), &QAction::triggered, &table, [&table] {
        copyListing(listingOf(table, ListRows::selected));
        tellAround(table, Offer::tr("The table is on the clipboard."));
    });
    addExportAction(menu, table, [&table] { return listingOf(table); });
}

QTableView *tableAround(QWidget *widget)
{
    for (; widget && !widget->isWindow(); widget = widget->parentWidget())
        if (auto *table = qobject_cast<QTableView *>(widget))
            return table;
    return nullptr;
}

void offerTableMenu(QTableView &table, QPoint globally)
{
    auto *menu = new QMenu(&table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addTableActions(*menu, table);
    menu->popup(globally);
}

} // namespace ridealong
