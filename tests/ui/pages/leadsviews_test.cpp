// SPDX-License-Identifier: GPL-3.0-or-later
// Views and orders of the page of leads.
#include "leads/leadviews.h"
#include "leads/tables.h"
#include "pages/page.h"
#include "shell/mainwindow.h"
#include "shell/widgets/tabs.h"
#include "support/tempbook.h"
#include "ui/support/leadswindow.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <gtest/gtest.h>

using namespace ridealong;

namespace {

struct Views : LeadsWindow
{
    CountTabs &tabs() const { return *page.findChild<CountTabs *>(QStringLiteral("views")); }
    QAction *command(const char *text) const
    {
        for (QAction *action : page.actions())
            if (action->text() == QString::fromUtf8(text))
                return action;
        return nullptr;
    }
    void answer(const char *commandText, const char *name)
    {
        command(commandText)->trigger();
        auto *dialog = page.findChild<QInputDialog *>();
        ASSERT_TRUE(dialog);
        dialog->setTextValue(QString::fromUtf8(name));
        dialog->accept();
        focus();
    }
    QString titles() const
    {
        QStringList titles;
        for (int i = 6; i < tabs().count(); ++i)
            titles << tabs().tabText(i);
        return titles.join(u' ');
    }
    void clickHeader(int column, Qt::KeyboardModifiers modifiers = {})
    {
        auto *header = table().horizontalHeader();
        const QPoint at(header->sectionViewportPosition(column) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers, at);
        settle();
    }
    std::string order() const { return sortText(page.model().query().sort); }
    int place(int column) const
    {
        return page.model().headerData(column, Qt::Horizontal, SortPlaceRole).toInt();
    }
};

} // namespace

TEST(LeadsOrder, AClickSortsByTheColumnAndTheNextOneTheOtherWay)
{
    Views views;

    views.clickHeader(1);
    const std::string once = views.order();
    views.clickHeader(1);
    const std::string twice = views.order();
    views.clickHeader(2);

    EXPECT_EQ(once, "city");
    EXPECT_EQ(twice, "-city");
    EXPECT_EQ(views.order(), "-value");
}

TEST(LeadsOrder, ShiftAndAClickAddsAColumnAndTheHeaderSaysItsPlace)
{
    Views views;

    views.clickHeader(1);
    views.clickHeader(0, Qt::ShiftModifier);
    views.clickHeader(0, Qt::ShiftModifier);

    EXPECT_EQ(views.order(), "city,-company");
    EXPECT_EQ(views.place(1), 1);
    EXPECT_EQ(views.place(0), -2);
    EXPECT_EQ(views.place(2), 0);
    EXPECT_EQ(views.page.model().leadAt(0), views.cask);
    EXPECT_EQ(views.page.model().leadAt(1), views.bolt);
}

TEST(LeadsOrder, OSortsByTheColumnOfTheCellAndShiftAddsIt)
{
    Views views;
    views.select(views.acme, "city");

    views.key(Qt::Key_O);
    views.select(views.acme, "value");
    views.key(Qt::Key_O, Qt::ShiftModifier);

    EXPECT_EQ(views.order(), "city,-value");
    EXPECT_EQ(views.table().currentLead(), views.acme);
}

TEST(LeadsViews, ASavedViewBringsItsOrderAndColumnsAndGivesTheOwnBack)
{
    Views views;
    views.page.filterBar().setParts({{.field = "city", .values = {"Erie"}}});
    views.clickHeader(1);

    views.answer("Save view…", "Erie");
    const std::string inView = views.order();
    views.tabs().setCurrentIndex(0);
    settle();
    views.page.model().setSort({{"value", true}});
    views.tabs().setCurrentIndex(6);
    settle();

    EXPECT_EQ(views.titles(), QStringLiteral("Erie"));
    EXPECT_EQ(inView, "city");
    EXPECT_EQ(views.order(), "city");
    EXPECT_EQ(views.page.model().rowCount(), 2);
    EXPECT_EQ(columnText(views.table().shownColumns()), "company,city,value,days_since_touch");
    views.tabs().setCurrentIndex(0);
    EXPECT_EQ(views.order(), "-value");
    EXPECT_EQ(columnText(views.table().shownColumns()).substr(0, 11), "grade,score");
}

TEST(LeadsViews, AreRenamedMovedAndDeletedWithUndo)
{
    Views views;
    views.answer("Save view…", "One");
    views.answer("Save view…", "Two");

    views.answer("Rename the view…", "Three");
    const QString renamed = views.titles();
    views.command("Move the view to the left")->trigger();
    const QString moved = views.titles();
    const QString current = views.tabs().tabText(views.tabs().currentIndex());
    views.command("Delete the view")->trigger();
    const QString deleted = views.titles();
    ASSERT_TRUE(views.book->undo());
    views.page.refresh();

    EXPECT_EQ(renamed, QStringLiteral("One Three"));
    EXPECT_EQ(moved, QStringLiteral("Three One"));
    EXPECT_EQ(current, QStringLiteral("Three"));
    EXPECT_EQ(deleted, QStringLiteral("One"));
    EXPECT_EQ(views.titles(), QStringLiteral("Three One"));
    EXPECT_EQ(views.notes.toasts.last(), QStringLiteral("Changed the views: Three was deleted"));
}

TEST(LeadsViews, ThoseOfTheProgramStay)
{
    Views views;

    EXPECT_FALSE(views.command("Rename the view…")->isEnabled());
    EXPECT_FALSE(views.command("Delete the view")->isEnabled());
}

TEST(LeadsViews, TheCountSaysThatTheListIsFilteredAndOneClickClearsIt)
{
    Views views;
    views.page.filterBar().setParts({{.field = "city", .values = {"Erie"}}});
    QStringList said;
    for (const auto *label : views.page.filterBar().findChildren<QLabel *>())
        said << label->text();

    for (auto *button : views.page.filterBar().findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("Clear"))
            QTest::mouseClick(button, Qt::LeftButton);

    EXPECT_TRUE(said.contains(QStringLiteral("2 of 3, filtered")));
    EXPECT_EQ(views.page.model().rowCount(), 3);
}

TEST(LeadsViews, WhatWasTypedIntoTheTextFieldIsPartOfTheView)
{
    Views views;
    views.page.filterBar().field()->setText(QStringLiteral("erie bolt"));
    QTest::qWait(120);
    const int found = views.page.model().rowCount();

    views.answer("Save view…", "Bolts");

    EXPECT_EQ(found, 1);
    EXPECT_EQ(views.page.filterBar().text(), QString());
    EXPECT_EQ(views.page.model().rowCount(), 1);
    EXPECT_EQ(views.page.model().leadAt(0), views.bolt);
}

TEST(LeadsPage, AnEmptyBookOffersNoFiltersToClearAndNoQuickLog)
{
    TempBook book;
    MainWindow window(&book.session(), pages());
    window.show();
    QApplication::setActiveWindow(&window);

    window.showPage(QStringLiteral("today"));
    window.showPage(QStringLiteral("leads"));

    EXPECT_TRUE(window.currentPage()->isAncestorOf(window.focusWidget()));
    for (const auto *button : window.currentPage()->findChildren<QPushButton *>())
        EXPECT_FALSE(button->isVisible() && button->text() == QLatin1String("Clear filters"));
}
