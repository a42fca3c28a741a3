// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/taborder.h"

#include <QApplication>
#include <QGridLayout>
#include <QLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <algorithm>
#include <utility>
#include <vector>

namespace ridealong {

namespace {

// A grid is read by its rows, whatever was put into it last.
std::vector<QLayoutItem *> itemsOf(const QLayout &layout)
{
    std::vector<std::pair<std::pair<int, int>, QLayoutItem *>> placed;
    const auto *grid = qobject_cast<const QGridLayout *>(&layout);
    for (int i = 0; i < layout.count(); ++i) {
        int row = 0, column = 0, rows = 0, columns = 0;
        if (grid)
            grid->getItemPosition(i, &row, &column, &rows, &columns);
        placed.emplace_back(std::pair(row, column), layout.itemAt(i));
    }
    std::ranges::stable_sort(placed, {}, &decltype(placed)::value_type::first);
    std::vector<QLayoutItem *> items;
    for (const auto &[place, item] : placed)
        items.push_back(item);
    return items;
}

void addLayout(QList<QWidget *> &widgets, const QLayout &layout)
{
    for (QLayoutItem *item : itemsOf(layout)) {
        if (auto *widget = item->widget())
            widgets << widget;
        else if (const auto *inner = item->layout())
            addLayout(widgets, *inner);
    }
}

// The parts of a widget as they are read; those that no layout places come last.
QList<QWidget *> partsOf(QWidget &widget)
{
    if (const auto *area = qobject_cast<QScrollArea *>(&widget))
        return {area->widget()};
    if (const auto *stack = qobject_cast<QStackedWidget *>(&widget))
        return {stack->currentWidget()};
    QList<QWidget *> parts;
    if (const auto *splitter = qobject_cast<QSplitter *>(&widget)) {
        for (int i = 0; i < splitter->count(); ++i)
            parts << splitter->widget(i);
        return parts;
    }
    if (widget.layout())
        addLayout(parts, *widget.layout());
    for (auto *child : widget.findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
        if (!parts.contains(child) && !child->isWindow())
            parts << child;
    return parts;
}

void addStops(QList<QWidget *> &stops, QWidget *widget)
{
    if (!widget || !widget->isVisible() || !widget->isEnabled())
        return;
    const bool isStop = (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
    if (isStop)
        stops << widget;
    if (isStop && !qobject_cast<QScrollArea *>(widget))
        return; // its parts are its own matter
    for (auto *part : partsOf(*widget))
        addStops(stops, part);
}

qsizetype placeOf(const QList<QWidget *> &stops, const QWidget *focused)
{
    for (qsizetype i = stops.size(); i-- > 0 && focused;)
        if (stops[i] == focused || stops[i]->isAncestorOf(focused))
            return i;
    return -1;
}

} // namespace

QList<QWidget *> tabStops(QWidget &root)
{
    QList<QWidget *> stops;
    addStops(stops, &root);
    return stops;
}

bool focusNextOf(const QList<QWidget *> &stops, bool next)
{
    if (stops.isEmpty())
        return false;
    const qsizetype now = placeOf(stops, QApplication::focusWidget());
    const qsizetype to =
        now < 0 ? (next ? 0 : stops.size() - 1) : (now + (next ? 1 : stops.size() - 1)) % stops.size();
    stops[to]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    for (auto *around = stops[to]->parentWidget(); around; around = around->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(around))
            area->ensureWidgetVisible(stops[to]);
    return true;
}

} // namespace ridealong
