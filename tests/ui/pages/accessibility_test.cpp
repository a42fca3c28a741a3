// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader finds: the whole accessibility tree of every page, over the demonstration book, for
// the manager and for a rep. Whatever can be worked, seen as a figure, or read in a list says what it is.
#include "focus/mixview.h"
#include "ui/support/demowindow.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <gtest/gtest.h>
#include <set>

using namespace ridealong;

namespace {

constexpr int rowsLookedAt = 12;

bool isWorked(QAccessible::Role role)
{
    static const std::set<QAccessible::Role> roles = {
        QAccessible::Button,   QAccessible::CheckBox, QAccessible::RadioButton, QAccessible::EditableText,
        QAccessible::ComboBox, QAccessible::SpinBox,  QAccessible::Slider,      QAccessible::List,
        QAccessible::Table,    QAccessible::Tree,     QAccessible::PageTab,     QAccessible::PageTabList,
        QAccessible::Link,     QAccessible::MenuItem, QAccessible::Graphic,     QAccessible::ButtonMenu,
        QAccessible::ListItem, QAccessible::Dialog,   QAccessible::Chart,       QAccessible::ColumnHeader};
    return roles.contains(role);
}

std::string where(QAccessibleInterface *item)
{
    QStringList path;
    for (auto *at = item; at && path.size() < 6; at = at->parent())
        path << (at->object() ? QString::fromLatin1(at->object()->metaObject()->className())
                              : QString::number(int(at->role())));
    return path.join(QStringLiteral(" in ")).toStdString();
}

void expectRowsSayThemselves(QAccessibleInterface *list)
{
    const auto *view = qobject_cast<QAbstractItemView *>(list->object());
    if (!view || !view->model())
        return;
    for (int row = 0; row < std::min(rowsLookedAt, view->model()->rowCount()); ++row) {
        const QModelIndex index = view->model()->index(row, 0);
        const QString said = index.data(Qt::AccessibleTextRole).toString();
        EXPECT_FALSE((said.isEmpty() ? index.data().toString() : said).trimmed().isEmpty())
            << "row " << row << " says nothing: " << where(list);
    }
}

// An empty heading is that of a column without one.
bool mayBeNameless(QAccessibleInterface *item)
{
    return item->role() == QAccessible::ColumnHeader || item->state().disabled;
}

int walk(QAccessibleInterface *item)
{
    if (!item || !item->isValid() || item->state().invisible)
        return 0;
    int seen = 1;
    if (isWorked(item->role()) && !mayBeNameless(item)) {
        EXPECT_FALSE(item->text(QAccessible::Name).trimmed().isEmpty())
            << "no name, role " << item->role() << ": " << where(item);
    }
    expectRowsSayThemselves(item);
    if (item->tableInterface())
        return seen;
    for (int child = 0; child < item->childCount(); ++child)
        seen += walk(item->child(child));
    return seen;
}

void walkAllPages(DemoWindow &demo)
{
    for (const PageInfo &info : pages()) {
        demo.show(info.key);
        if (demo.window->currentKey() != QLatin1String(info.key))
            continue; // not for this person
        SCOPED_TRACE(info.key);
        EXPECT_GT(walk(QAccessible::queryAccessibleInterface(demo.window.get())), 20);
    }
}

} // namespace

TEST(Accessibility, EverythingSaysWhatItIsToTheManager)
{
    DemoWindow demo;

    walkAllPages(demo);
}

TEST(Accessibility, EverythingSaysWhatItIsToARep)
{
    DemoWindow demo("Tessa Okafor");

    walkAllPages(demo);
}

TEST(Accessibility, ChartsSayTheirFigures)
{
    DemoWindow demo;

    demo.show("focus");

    const auto charts = demo.window->findChildren<MixView *>();
    EXPECT_GE(charts.size(), 6);
    for (const auto *chart : charts) {
        auto *told = QAccessible::queryAccessibleInterface(const_cast<MixView *>(chart));
        EXPECT_FALSE(told->text(QAccessible::Name).isEmpty());
        EXPECT_TRUE(told->text(QAccessible::Description).contains(u'%'))
            << qPrintable(told->text(QAccessible::Description));
    }
}
