// SPDX-License-Identifier: GPL-3.0-or-later
// Duplicates: the warning while a lead is typed, and the journey of merging two that are one.
#include "dialogs/duplicatesdialog.h"
#include "dialogs/leaddialog.h"
#include "leads/alikebox.h"
#include "leads/mergechooser.h"
#include "ui/support/leadswindow.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <gtest/gtest.h>

using namespace ridealong;

namespace {

void run(LeadsWindow &window, const char *command)
{
    for (QAction *action : window.page.actions())
        if (action->text() == QString::fromUtf8(command))
            action->trigger();
    settle();
}

QPushButton *button(const QWidget &dialog, const char *text)
{
    for (auto *one : dialog.findChildren<QPushButton *>())
        if (one->text() == QString::fromUtf8(text) && !one->isHidden())
            return one;
    return nullptr;
}

std::vector<uint32_t> alike(const LeadDialog &dialog)
{
    std::vector<uint32_t> leads;
    for (const auto *box : dialog.findChildren<AlikeBox *>())
        if (!box->isHidden())
            leads.insert(leads.end(), box->leads().begin(), box->leads().end());
    return leads;
}

struct Twins : LeadsWindow
{
    uint32_t twin = book.addLead("ACME Pumps", {{leadField("email"), std::string("Sales@acme.example")},
                                                {leadField("value"), Money{900'000}},
                                                {leadField("city"), std::string("Dayton")},
                                                {leadField("notes"), std::string("Met at the fair.")}});

    Twins()
    {
        ChangeSet changes = book->change();
        changes.create(Entity::activity, {{activityField("lead"), Link{twin}},
                                          {activityField("kind"), Link{book.book().kindNamed("visit")}},
                                          {activityField("on"), book->today()}});
        EXPECT_TRUE(book->commit({Op::logActivity}, std::move(changes)));
        focus();
    }
    DuplicatesDialog *dialog() const { return find<DuplicatesDialog>(); }
    void goTo(const char *label)
    {
        for (auto *side : dialog()->findChildren<QRadioButton *>())
            if (side->accessibleName().startsWith(QString::fromUtf8(label)) && side->isChecked())
                side->setFocus();
    }
};

} // namespace

TEST(NewLead, ALikelyDuplicateIsSaidWhileTypingAndSavingIsStillAllowed)
{
    LeadsWindow window;
    button(window.page, "New lead")->click();
    auto *dialog = window.find<LeadDialog>();
    ASSERT_TRUE(dialog);

    dialog->findChild<QLineEdit *>(QStringLiteral("company"))->setText(QStringLiteral("acme inc"));
    QTest::qWait(250);
    const auto byName = alike(*dialog);
    dialog->findChild<QLineEdit *>(QStringLiteral("company"))->setText(QStringLiteral("Acorn"));
    dialog->findChild<QLineEdit *>(QStringLiteral("phone"))->setText(QStringLiteral("(502) 555-0100"));
    QTest::qWait(250);
    const auto byPhone = alike(*dialog);
    dialog->accept();
    settle();

    EXPECT_EQ(byName, std::vector<uint32_t>{window.acme});
    EXPECT_EQ(byPhone, std::vector<uint32_t>{window.acme});
    EXPECT_EQ(window.page.model().rowCount(), 4);
}

TEST(NewLead, OpenItShowsTheLeadThatIsThereAndKeepsWhatWasTyped)
{
    LeadsWindow window;
    button(window.page, "New lead")->click();
    auto *dialog = window.find<LeadDialog>();
    dialog->findChild<QLineEdit *>(QStringLiteral("company"))->setText(QStringLiteral("Bolt"));
    QTest::qWait(250);

    QTest::mouseClick(button(*dialog, "Open it"), Qt::LeftButton);
    const QVariant opened = window.notes.argument;
    window.focus();
    button(window.page, "New lead")->click();

    EXPECT_EQ(opened.toUInt(), window.bolt);
    EXPECT_EQ(window.find<LeadDialog>()->findChild<QLineEdit *>(QStringLiteral("company"))->text(),
              QStringLiteral("Bolt"));
}

TEST(MergeJourney, TwoLeadsBecomeOneByKeyboardAndOneUndoBringsBothBack)
{
    Twins window;

    run(window, "Find duplicates…");
    ASSERT_TRUE(window.dialog());
    EXPECT_EQ(window.dialog()->pairs().size(), 1u);
    window.goTo("Value");
    window.key(Qt::Key_Right);
    window.key(Qt::Key_Up);
    window.key(Qt::Key_Return);

    const auto &leads = window.book.book().leads();
    EXPECT_EQ(leads[window.acme].value, Money{900'000});
    EXPECT_EQ(window.text(window.acme, leadField("company")), "Acme");
    EXPECT_EQ(window.text(window.acme, leadField("city")), "Dayton");
    EXPECT_FALSE(leads.has(window.twin));
    EXPECT_EQ(window.book.book().standing(window.acme).touches, 1);
    EXPECT_EQ(
        window.book->store().coldText(Entity::lead, window.acme, leadField("notes"), window.book.book()),
        "Met at the fair.");
    EXPECT_EQ(window.page.model().rowOf(window.twin), -1);
    EXPECT_EQ(window.notes.toasts.last(), QStringLiteral("Merged ACME Pumps into Acme"));
    EXPECT_TRUE(window.dialog()->pairs().empty());

    QTest::mouseClick(button(*window.dialog(), "Undo"), Qt::LeftButton);
    settle();

    EXPECT_TRUE(leads.has(window.twin));
    EXPECT_EQ(leads[window.acme].value, Money{500'000});
    EXPECT_EQ(window.book.book().standing(window.twin).touches, 1);
    EXPECT_GE(window.page.model().rowOf(window.twin), 0);
    EXPECT_EQ(window.dialog()->pairs().size(), 1u);
}

TEST(MergeJourney, TwoSelectedLeadsAreMergedTheWayTheSidesStand)
{
    LeadsWindow window;
    window.select(window.bolt, "company");
    window.key(Qt::Key_Down, Qt::ShiftModifier);

    run(window, "Merge the two selected leads…");
    const QPointer<DuplicatesDialog> dialog = window.find<DuplicatesDialog>();
    ASSERT_TRUE(dialog);
    QTest::mouseClick(button(*dialog, "Swap sides"), Qt::LeftButton);
    QTest::mouseClick(button(*dialog, "Merge"), Qt::LeftButton);
    settle();

    EXPECT_FALSE(window.book.book().leads().has(window.bolt));
    EXPECT_EQ(window.book.book().leads()[window.bolt].mergedInto.number, window.cask);
    EXPECT_EQ(window.page.model().rowCount(), 2);
    EXPECT_FALSE(dialog && dialog->isVisible());
}

TEST(MergeJourney, ThatTheyAreTwoIsSaidOnce)
{
    Twins window;
    run(window, "Find duplicates…");

    QTest::mouseClick(button(*window.dialog(), "They are two"), Qt::LeftButton);

    EXPECT_TRUE(window.dialog()->pairs().empty());
    EXPECT_FALSE(button(*window.dialog(), "Merge")->isEnabled());
    EXPECT_TRUE(window.book.book().leads().has(window.twin));
}

TEST(MergeJourney, WithoutDuplicatesAToastSaysSo)
{
    LeadsWindow window;

    run(window, "Find duplicates…");

    EXPECT_FALSE(window.find<DuplicatesDialog>());
    EXPECT_EQ(window.notes.toasts, QStringList(QStringLiteral("No lead is likely another one.")));
}

TEST(MergeChooser, OnlyDifferingFieldsAreAsked)
{
    Twins window;
    MergeChooser chooser;

    chooser.setLeads(window.book.book(), window.acme, window.twin);
    chooser.takeAll(true);

    EXPECT_EQ(chooser.wish().takeFromLoser,
              std::set<FieldNo>({leadField("company"), leadField("email"), leadField("value")}));
}
