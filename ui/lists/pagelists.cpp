// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/pagelists.h"

#include "book/book.h"
#include "lists/listcopy.h"
#include "lists/listexport.h"
#include "lists/offer.h"
#include "lists/pageprint.h"
#include "lists/tablemenu.h"
#include "pages/page.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/icons.h"
#include "shell/widgets/toast.h"

#include <QAction>
#include <QApplication>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QTableView>
#include <algorithm>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("PageLists", text);
}

struct Found
{
    const QWidget *widget = nullptr;
    const QTableView *table = nullptr; // null for an offer
    const Offer *offer = nullptr;

    Listing listing(ListRows which) const { return table ? listingOf(*table, which) : offer->listing(); }
};

bool isShownOn(const Page &page, const QWidget &widget)
{
    return widget.window() == page.window() && widget.isVisibleTo(&page);
}

// Reading order: from the top, what begins at the same height from the left.
bool comesBefore(const Page &page, const Found &a, const Found &b)
{
    const QPoint first = a.widget->mapTo(&page, QPoint()), second = b.widget->mapTo(&page, QPoint());
    return std::pair(first.y(), first.x()) < std::pair(second.y(), second.x());
}

std::vector<Found> offersOf(const Page &page, bool charts)
{
    std::vector<Found> found;
    for (const Offer *offer : page.findChildren<Offer *>())
        if (offer->isChart() == charts && isShownOn(page, offer->widget()))
            found.push_back({&offer->widget(), nullptr, offer});
    return found;
}

std::vector<Found> listsOf(const Page &page)
{
    std::vector<Found> found = offersOf(page, false);
    for (const QTableView *table : page.findChildren<QTableView *>())
        if (isShownOn(page, *table) && !table->findChild<Offer *>({}, Qt::FindDirectChildrenOnly))
            found.push_back({table, table, nullptr});
    std::ranges::sort(found, [&](const Found &a, const Found &b) { return comesBefore(page, a, b); });
    return found;
}

bool isAround(const QWidget &widget, const QWidget *focus)
{
    return focus && (&widget == focus || widget.isAncestorOf(focus));
}

// Where the page itself gives the focus to stands what it is about.
bool isMain(const Page &page, const QWidget &widget)
{
    const QWidget *main = page.focusProxy();
    return main && (isAround(widget, main) || main->isAncestorOf(&widget));
}

bool hasKey(const Page &page, const char *keys)
{
    return std::ranges::any_of(page.actions(), [keys](const QAction *action) {
        return action->shortcuts().contains(QKeySequence(QLatin1String(keys)));
    });
}

QAction *add(Page &page, const char *iconName, const QString &text, std::function<void(Page &)> run)
{
    auto *action = new QAction(icon(iconName), text, &page);
    QObject::connect(action, &QAction::triggered, &page, [&page, run = std::move(run)] { run(page); });
    page.addAction(action);
    return action;
}

void withListing(Page &page, ListRows which, const std::function<void(Listing)> &does)
{
    if (auto listing = currentListing(page, which))
        return does(std::move(*listing));
    page.shell().toast({.text = tr("This page shows no table now.")});
}

void exportCurrent(Page &page)
{
    withListing(page, ListRows::all,
                [&page](Listing listing) { askAndExport(page.shell(), &page, std::move(listing)); });
}

void copyCurrent(Page &page)
{
    withListing(page, ListRows::selected, [&page](const Listing &listing) {
        copyListing(listing);
        page.shell().toast(
            {.text = listing.rows == 1
                         ? tr("One row is on the clipboard.")
                         : tr("%1 rows are on the clipboard.").arg(QLocale().toString(listing.rows))});
    });
}

void offerCharts(Page &page)
{
    auto *menu = new QMenu(&page);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Offer *chart : chartsOf(page))
        chart->fill(*menu->addMenu(chart->title()));
    if (menu->isEmpty()) {
        delete menu;
        return page.shell().toast({.text = tr("This page shows no chart now.")});
    }
    menu->popup(page.mapToGlobal(page.rect().center()));
    // An active action would open its menu below this one, and the keys would go past it.
    QKeyEvent first(QEvent::KeyPress, Qt::Key_Down, Qt::NoModifier);
    QApplication::sendEvent(menu, &first);
}

} // namespace

std::vector<Listing> listingsOf(const Page &page, ListRows which)
{
    std::vector<Listing> listings;
    for (const Found &found : listsOf(page))
        if (Listing listing = found.listing(which); !listing.columns.empty())
            listings.push_back(std::move(listing));
    return listings;
}

std::vector<const Offer *> chartsOf(const Page &page)
{
    std::vector<Found> found = offersOf(page, true);
    std::ranges::sort(found, [&](const Found &a, const Found &b) { return comesBefore(page, a, b); });
    std::vector<const Offer *> charts;
    for (const Found &chart : found)
        charts.push_back(chart.offer);
    return charts;
}

std::optional<Listing> currentListing(const Page &page, ListRows which)
{
    const QWidget *focus = QApplication::focusWidget();
    std::optional<Listing> current;
    const QWidget *holder = nullptr; // of the focus, the innermost so far
    std::vector<Found> lists = listsOf(page);
    std::ranges::stable_partition(lists, [&](const Found &found) { return isMain(page, *found.widget); });
    for (const Found &found : lists) {
        const bool holds = isAround(*found.widget, focus) && (!holder || holder->isAncestorOf(found.widget));
        if (current && !holds)
            continue;
        Listing listing = found.listing(which);
        if (listing.columns.empty())
            continue;
        current = std::move(listing);
        if (holds)
            holder = found.widget;
    }
    return current;
}

void addListCommands(Page &page)
{
    if (page.lists() == Page::Lists::none)
        return;
    const bool own = page.lists() == Page::Lists::own;
    if (!own) {
        QAction *exports = add(page, "upload", tr("Export this table…"), exportCurrent);
        if (!hasKey(page, "Ctrl+E"))
            exports->setShortcut(QKeySequence(QStringLiteral("Ctrl+E")));
    }
    add(page, "copy", tr("Copy as table"), copyCurrent);
    add(page, "copy", tr("Copy or save a chart…"), offerCharts);
    if (own)
        return;
    QAction *prints = add(page, "printer", tr("Print this page…"), askAndPrintPage);
    if (!hasKey(page, "Ctrl+P") && !page.leavesPrintKey())
        prints->setShortcut(QKeySequence(QStringLiteral("Ctrl+P")));
}

} // namespace ridealong
