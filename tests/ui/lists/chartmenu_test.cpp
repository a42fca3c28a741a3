// SPDX-License-Identifier: GPL-3.0-or-later
// The list of a page's charts, by keyboard.
#include "lists/offer.h"
#include "lists/pagelists.h"
#include "pages/page.h"
#include "support/tempbook.h"
#include "ui/support/shellnotes.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QTest>
#include <gtest/gtest.h>

using namespace ridealong;

namespace {

struct ChartPage : Page
{
    explicit ChartPage(ShellContext &shell)
        : Page(shell)
    {
        chart.setAccessibleName(QStringLiteral("Won by week"));
        offerChart(chart, [] { return QStringLiteral("Week\tWon\n2026-W42\t3\n"); });
        resize(700, 400);
        show();
    }
    Lists lists() const override { return Lists::window; }

    QLabel chart{QStringLiteral("chart"), this};
};

void pressInMenu(Qt::Key key)
{
    QWidget *top = QApplication::activePopupWidget();
    ASSERT_TRUE(top);
    QTest::keyClick(top, key);
}

} // namespace

TEST(ChartMenu, AChartIsCopiedByKeyboard)
{
    TempBook book;
    ShellNotes notes{book.session()};
    ChartPage page(notes.shell);
    addListCommands(page);

    for (QAction *action : page.actions())
        if (action->text() == QStringLiteral("Copy or save a chart…"))
            action->trigger();
    for (const Qt::Key key :
         {Qt::Key_Return, Qt::Key_Down, Qt::Key_Return}) // the chart, past "Copy as table"
        pressInMenu(key);

    EXPECT_TRUE(QApplication::clipboard()->mimeData()->hasImage());
}
