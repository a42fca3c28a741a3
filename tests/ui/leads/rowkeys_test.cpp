// SPDX-License-Identifier: GPL-3.0-or-later
#include "leads/tables.h"
#include "ui/support/samples.h"

#include <QTableView>
#include <QTest>
#include <gtest/gtest.h>

using namespace ridealong;

namespace {

struct Shown
{
    std::unique_ptr<QStandardItemModel> model = sampleLeads();
    QTableView view;

    Shown()
    {
        view.setModel(model.get());
        dressTable(view);
        view.selectRow(0);
        view.show();
    }
    int selected() const { return int(view.selectionModel()->selectedRows().size()); }
};

} // namespace

TEST(RowKeys, MoveThroughTheRowsAndStopAtTheEnds)
{
    Shown shown;

    QTest::keyClicks(&shown.view, QStringLiteral("kjjk"));
    const int row = shown.view.currentIndex().row();
    QTest::keyClicks(&shown.view, QStringLiteral("jjjjjjjjjj"));

    EXPECT_EQ(row, 1);
    EXPECT_EQ(shown.view.currentIndex().row(), shown.model->rowCount() - 1);
}

TEST(RowKeys, XMarksRowsThatJAndKLeaveSelected)
{
    Shown shown;

    QTest::keyClicks(&shown.view, QStringLiteral("xjjx"));
    const int marked = shown.selected();
    QTest::keyClicks(&shown.view, QStringLiteral("x"));
    const int unmarked = shown.selected();
    QTest::keyClick(&shown.view, Qt::Key_Down);

    EXPECT_EQ(marked, 2);
    EXPECT_EQ(unmarked, 1);
    EXPECT_EQ(shown.selected(), 1);
    EXPECT_EQ(shown.view.selectionModel()->selectedRows().first().row(), 3);
}

TEST(RowKeys, AfterAnArrowJMovesTheSelectionAgain)
{
    Shown shown;

    QTest::keyClicks(&shown.view, QStringLiteral("x"));
    QTest::keyClick(&shown.view, Qt::Key_Down);
    QTest::keyClicks(&shown.view, QStringLiteral("j"));

    EXPECT_EQ(shown.selected(), 1);
    EXPECT_EQ(shown.view.currentIndex().row(), 2);
}

TEST(RowKeys, DoNothingInAnEmptyTable)
{
    QStandardItemModel empty;
    QTableView view;
    view.setModel(&empty);
    dressTable(view);

    QTest::keyClicks(&view, QStringLiteral("jkx"));

    EXPECT_FALSE(view.currentIndex().isValid());
}
