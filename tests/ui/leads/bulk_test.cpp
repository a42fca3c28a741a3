// SPDX-License-Identifier: GPL-3.0-or-later
#include "leads/bulkactions.h"
#include "leads/bulkbar.h"

#include "dialogs/bulkdialog.h"
#include "dialogs/restoredialog.h"
#include "ui/support/leadswindow.h"
#include "work/leads.h"
#include "work/merge.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <gtest/gtest.h>

using namespace ridealong;

namespace {

QPushButton *button(const LeadsWindow &window, const char *text)
{
    for (auto *one : window.find<BulkBar>()->findChildren<QPushButton *>())
        if (one->text() == QString::fromUtf8(text))
            return one;
    return nullptr;
}

} // namespace

TEST(BulkBar, IsThereWhileSeveralLeadsAreSelected)
{
    LeadsWindow window;

    window.table().selectAll();
    settle();
    const bool shown = window.find<BulkBar>()->isVisible();
    QTest::mouseClick(button(window, "Clear selection"), Qt::LeftButton);
    settle();

    EXPECT_TRUE(shown);
    EXPECT_FALSE(window.find<BulkBar>()->isVisible());
}

TEST(BulkBar, AFieldIsSetInAllWithAPreviewAndOneUndo)
{
    LeadsWindow window;
    window.table().selectAll();
    settle();

    QTest::mouseClick(button(window, "Edit a field"), Qt::LeftButton);
    auto *dialog = window.find<BulkDialog>();
    ASSERT_TRUE(dialog);
    dialog->findChild<QComboBox *>()->setCurrentText(QStringLiteral("City"));
    auto *value = dialog->findChild<QLineEdit *>(QStringLiteral("value"));
    value->setText(QStringLiteral("Erie"));
    const QString preview = dialog->findChild<QLabel *>(QStringLiteral("preview"))->text();
    dialog->accept();
    settle();

    EXPECT_EQ(preview, QStringLiteral("One lead changes."));
    EXPECT_EQ(window.text(window.acme, leadField("city")), "Erie");
    EXPECT_EQ(window.notes.toasts.last(), QStringLiteral("Changed Acme. City was set"));
    ASSERT_TRUE(window.book->undo());
    EXPECT_EQ(window.text(window.acme, leadField("city")), "");
    EXPECT_EQ(window.text(window.cask, leadField("city")), "Erie");
}

TEST(BulkBar, AnUnreadableValueIsSaidAndChangesNothing)
{
    LeadsWindow window;
    editFieldOf(window.notes.shell, &window.page, {window.acme, window.bolt});
    auto *dialog = window.find<BulkDialog>();
    dialog->findChild<QComboBox *>()->setCurrentText(QStringLiteral("Value"));

    dialog->findChild<QLineEdit *>(QStringLiteral("value"))->setText(QStringLiteral("much"));

    const QString preview = dialog->findChild<QLabel *>(QStringLiteral("preview"))->text();
    EXPECT_TRUE(preview.startsWith(QStringLiteral("Value cannot be read"))) << preview.toStdString();
    EXPECT_FALSE(dialog->acceptButton()->isEnabled());
}

TEST(BulkBar, ATagGoesToAllWithOneUndo)
{
    LeadsWindow window;

    addTagTo(window.notes.shell, {window.acme, window.bolt, window.cask}, "fair");
    QMenu menu;
    fillTagMenu(menu, window.notes.shell, &window.page, {window.acme});
    QStringList offered;
    for (const QAction *action : menu.actions().at(0)->menu()->actions())
        offered << action->text();
    removeTagFrom(window.notes.shell, {window.acme}, "fair");

    EXPECT_EQ(window.notes.toasts.first(), QStringLiteral("Changed 3 leads. The tag fair was added"));
    EXPECT_TRUE(offered.contains(QStringLiteral("fair")));
    EXPECT_EQ(window.text(window.acme, leadField("tags")), "");
    ASSERT_TRUE(window.book->undo());
    ASSERT_TRUE(window.book->undo());
    EXPECT_EQ(window.text(window.cask, leadField("tags")), "");
}

TEST(BulkBar, TheMenuOfTagsOffersANewOneAndWhatCanBeTakenAway)
{
    LeadsWindow window;
    QMenu menu;

    fillTagMenu(menu, window.notes.shell, &window.page, {window.acme});

    ASSERT_EQ(menu.actions().size(), 2);
    EXPECT_EQ(menu.actions().at(0)->menu()->actions().last()->text(), QStringLiteral("New tag…"));
    EXPECT_FALSE(menu.actions().at(1)->menu()->isEnabled());
}

TEST(DeletedLeads, ComeBackWithAllThatTheyHadAndGoAgainWithUndo)
{
    LeadsWindow window;
    ChangeSet changes = window.book->change();
    deleteLeads(changes, window.book.book(), std::vector<uint32_t>{window.acme, window.bolt});
    ASSERT_TRUE(window.book->commit({Op::deleteLead}, std::move(changes)));

    restoreDeleted(window.notes.shell, &window.page);
    auto *dialog = window.find<RestoreDialog>();
    ASSERT_TRUE(dialog);
    dialog->findChild<QLineEdit *>()->setText(QStringLiteral("acm"));
    const auto chosen = dialog->chosen();
    dialog->accept();
    settle();

    EXPECT_EQ(chosen, std::vector<uint32_t>{window.acme});
    EXPECT_TRUE(window.book.book().leads().has(window.acme));
    EXPECT_EQ(window.text(window.acme, leadField("phone")), "502 555 0100");
    EXPECT_FALSE(window.book.book().leads().has(window.bolt));
    EXPECT_EQ(window.page.model().rowCount(), 2);
    EXPECT_EQ(window.notes.toasts.last(), QStringLiteral("Restored Acme"));
    ASSERT_TRUE(window.book->undo());
    EXPECT_FALSE(window.book.book().leads().has(window.acme));
}

TEST(DeletedLeads, ThatThereAreNoneIsSaid)
{
    LeadsWindow window;

    restoreDeleted(window.notes.shell, &window.page);

    EXPECT_EQ(window.notes.toasts, QStringList(QStringLiteral("No lead is deleted.")));
}

TEST(DeletedLeads, WhatWentIntoAnotherLeadIsNotAmongThem)
{
    LeadsWindow window;
    ChangeSet changes = window.book->change();
    ASSERT_TRUE(mergeLeads(changes, window.book.book(), {.survivor = window.acme, .loser = window.bolt}));
    ASSERT_TRUE(window.book->commit({Op::mergeLeads}, std::move(changes)));

    EXPECT_TRUE(deletedLeads(window.book.book()).empty());
}
