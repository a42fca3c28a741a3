// SPDX-License-Identifier: GPL-3.0-or-later
#include "leads/celleditor.h"

#include "dialogs/leaddialog.h"
#include "ui/support/leadswindow.h"

#include <QComboBox>
#include <QLineEdit>
#include <QScrollBar>
#include <gtest/gtest.h>

using namespace ridealong;

namespace {

QLineEdit *line(const LeadsWindow &window)
{
    return qobject_cast<QLineEdit *>(window.page.cellEditor().editor());
}

} // namespace

TEST(CellEditor, F2EditsTheCellAndEnterCommits)
{
    LeadsWindow window;
    window.select(window.bolt, "city");

    window.key(Qt::Key_F2);
    ASSERT_TRUE(line(window));
    EXPECT_EQ(line(window)->text(), QStringLiteral("Erie"));
    EXPECT_EQ(line(window)->accessibleName(), QStringLiteral("City of Bolt, Inc."));
    window.type("Akron");
    window.key(Qt::Key_Return);

    EXPECT_FALSE(window.page.cellEditor().isOpen());
    EXPECT_EQ(window.text(window.bolt, leadField("city")), "Akron");
    EXPECT_TRUE(window.table().hasFocus());
    EXPECT_EQ(window.notes.toasts, QStringList(QStringLiteral("Changed Bolt, Inc.")));
    ASSERT_TRUE(window.book->undo());
    EXPECT_EQ(window.text(window.bolt, leadField("city")), "Erie");
}

TEST(CellEditor, EscapeLeavesAllAsItWas)
{
    LeadsWindow window;
    window.select(window.bolt, "city");

    window.key(Qt::Key_F2);
    window.type("Akron");
    window.key(Qt::Key_Escape);

    EXPECT_FALSE(window.page.cellEditor().isOpen());
    EXPECT_EQ(window.text(window.bolt, leadField("city")), "Erie");
    EXPECT_TRUE(window.table().hasFocus());
}

TEST(CellEditor, TabCommitsAndGoesOnToTheNextCellThatCanBeEdited)
{
    LeadsWindow window;
    window.select(window.bolt, "company");

    window.key(Qt::Key_F2);
    window.type("Bolts");
    window.key(Qt::Key_Tab);
    window.type("Akron");
    window.key(Qt::Key_Tab);
    window.type("48k");
    window.key(Qt::Key_Tab);

    EXPECT_FALSE(window.page.cellEditor().isOpen());
    EXPECT_EQ(window.text(window.bolt, leadField("company")), "Bolts");
    EXPECT_EQ(window.text(window.bolt, leadField("city")), "Akron");
    EXPECT_EQ(window.book.book().leads()[window.bolt].value, Money{4'800'000});
}

TEST(CellEditor, WhatCannotBeReadIsSaidBesideTheCellAndStays)
{
    LeadsWindow window;
    window.select(window.acme, "value");

    window.key(Qt::Key_F2);
    window.type("a lot");
    window.key(Qt::Key_Return);

    ASSERT_TRUE(line(window));
    EXPECT_EQ(line(window)->text(), QStringLiteral("a lot"));
    EXPECT_TRUE(line(window)->property("bad").toBool());
    EXPECT_TRUE(window.page.cellEditor().problem().startsWith(QStringLiteral("Value cannot be read")));
    EXPECT_EQ(window.book.book().leads()[window.acme].value, Money{500'000});
    line(window)->setText(QStringLiteral("6,500"));
    window.key(Qt::Key_Return);
    EXPECT_FALSE(window.page.cellEditor().isOpen());
    EXPECT_EQ(window.book.book().leads()[window.acme].value, Money{650'000});
}

TEST(CellEditor, ARefusedValueStaysOpenWithTheReason)
{
    LeadsWindow window;
    window.select(window.acme, "company");

    window.key(Qt::Key_F2);
    line(window)->clear();
    window.key(Qt::Key_Return);

    ASSERT_TRUE(line(window));
    EXPECT_EQ(window.page.cellEditor().problem(), QStringLiteral("A lead needs the name of its company."));
}

TEST(CellEditor, ABusyBookLosesNothing)
{
    LeadsWindow window;
    window.select(window.bolt, "city");
    window.key(Qt::Key_F2);
    window.type("Akron");

    ASSERT_TRUE(window.book->lendPen());
    window.key(Qt::Key_Return);
    const bool stays = window.page.cellEditor().isOpen();
    ASSERT_TRUE(window.book->absorb());
    window.key(Qt::Key_Return);

    EXPECT_TRUE(stays);
    EXPECT_EQ(window.text(window.bolt, leadField("city")), "Akron");
}

TEST(CellEditor, ALeadThatLeavesTheListBySortingStaysInHand)
{
    LeadsWindow window;
    window.select(window.acme, "company");

    window.key(Qt::Key_F2);
    window.type("Zephyr");
    window.key(Qt::Key_Return);

    EXPECT_EQ(window.page.model().rowOf(window.acme), 2);
    EXPECT_EQ(window.table().currentLead(), window.acme);
}

TEST(CellEditor, AChoiceIsAListOfWhatThereIs)
{
    LeadsWindow window;
    window.page.model().setColumns({"company", "need"});
    settle();
    window.select(window.acme, "need");

    window.key(Qt::Key_F2);
    auto *combo = qobject_cast<QComboBox *>(window.page.cellEditor().editor());
    ASSERT_TRUE(combo);
    combo->setCurrentText(QStringLiteral("active"));
    window.key(Qt::Key_Return);

    EXPECT_EQ(window.text(window.acme, leadField("need")), "active");
}

TEST(CellEditor, WhatIsWorkedOutOpensTheWholeForm)
{
    LeadsWindow window;
    window.select(window.acme, "days_since_touch");

    window.key(Qt::Key_F2);

    EXPECT_FALSE(window.page.cellEditor().isOpen());
    EXPECT_TRUE(window.find<LeadDialog>());
}
