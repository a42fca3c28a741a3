// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/leadspage.h"

#include "dialogs/leaddialog.h"
#include "dialogs/touchdialog.h"
#include "leads/filterbar.h"
#include "leads/leadpane.h"
#include "leads/leadtable.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/tabs.h"
#include "support/people.h"
#include "support/tempbook.h"
#include "ui/support/pagewindow.h"
#include "work/cadences.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace ridealong;

namespace {

struct Leads
{
    TempBook book;
    uint32_t acme = book.addLead("Acme", {{leadField("value"), Money{500'000}}});
    uint32_t bolt = book.addLead("Bolt", {{leadField("city"), std::string("Erie")}});
    uint32_t cask = book.addLead("Cask", {{leadField("city"), std::string("Erie")}});
    ToldShell shell{book.session()};
    LeadsPage page{shell.context};

    Leads()
    {
        page.resize(1240, 800);
        page.show();
        QApplication::setActiveWindow(&page);
        page.refresh();
        page.table().setFocus();
        settle();
    }
    template<class T>
    T *find() const
    {
        return page.findChild<T *>();
    }
    int count() const { return page.model().rowCount(); }
    // After a dialog, which deletes itself.
    void again()
    {
        QTest::qWait(20);
        QApplication::setActiveWindow(&page);
        page.table().setFocus();
    }
    void key(int key) { QTest::keyClick(&page.table(), Qt::Key(key)), settle(); }
};

} // namespace

TEST(LeadsPage, TypingFindsLeadsAndTheCountSaysOfHowMany)
{
    Leads leads;

    leads.page.filterBar().field()->setText(QStringLiteral("erie"));
    QTest::qWait(120);

    EXPECT_EQ(leads.count(), 2);
    EXPECT_TRUE(leads.page.statusFact().contains(QStringLiteral("2")));
}

TEST(LeadsPage, DTakesTheNextStepForDone)
{
    Leads leads;
    ChangeSet changes = leads.book->change();
    changes.create(Entity::step, {{stepField("lead"), Link{leads.acme}},
                                  {stepField("kind"), Link{leads.book.book().kindNamed("visit")}},
                                  {stepField("due"), leads.book->today().plus(9)},
                                  {stepField("state"), int64_t(stepOpen)}});
    ASSERT_TRUE(leads.book->commit({Op::planStep}, std::move(changes)));
    leads.page.table().setCurrentLead(leads.acme);

    leads.key(Qt::Key_D);

    const auto *dialog = leads.find<TouchDialog>();
    ASSERT_TRUE(dialog);
    EXPECT_TRUE(dialog->answer().finishesStep);
}

TEST(LeadsPage, DoneAndNextProposesByTheCadenceUntilItIsChanged)
{
    Leads leads;
    act(leads.book, Op::editCadence, [&](ChangeSet &changes) {
        return setCadence(changes, leads.book.book(), {.steps = "call 0, email 1"});
    });
    leads.page.table().setCurrentLead(leads.acme);
    leads.key(Qt::Key_L);
    auto *dialog = leads.find<TouchDialog>();
    ASSERT_TRUE(dialog);
    auto *outcome = dialog->findChild<QComboBox *>(QStringLiteral("outcome"));
    const auto next = [&] {
        const auto wish = dialog->answer().wish.next;
        return wish ? std::string(leads.book.book().kindKey(wish->kind)) + ' ' + wish->due.iso()
                    : std::string();
    };
    EXPECT_EQ(next(), "email 2026-10-15");

    outcome->setCurrentText(QStringLiteral("wants demo"));
    EXPECT_EQ(next(), "demo 2026-10-21");

    dialog->findChild<QDateEdit *>()->setDate(QDate(2026, 11, 2));
    outcome->setCurrentText(QStringLiteral("no answer"));
    EXPECT_EQ(next(), "demo 2026-11-02") << "what was chosen by hand stays";
}

TEST(LeadsPage, ROffersThePeople)
{
    Leads leads;
    leads.book.addPerson("Cole Jensen", "CJ");

    leads.key(Qt::Key_R);

    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    ASSERT_TRUE(menu);
    QStringList names;
    for (const QAction *action : menu->actions())
        names << action->text();
    menu->close();
    EXPECT_TRUE(names.contains(QStringLiteral("Cole Jensen")));
}

TEST(LeadsPage, AChipNarrowsTheListAndClearWidensIt)
{
    Leads leads;

    leads.page.filterBar().setParts({{.field = "stage", .values = {"Demo"}}});
    const int narrow = leads.count();
    leads.page.filterBar().clear();

    EXPECT_EQ(narrow, 0);
    EXPECT_EQ(leads.count(), 3);
}

TEST(LeadsPage, AMistakeInTheFilterLanguageIsShownAtItsColumn)
{
    Leads leads;
    leads.page.filterBar().write(QStringLiteral("city = Erie and"));
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    ASSERT_TRUE(line);

    QTest::keyClick(line, Qt::Key_Return);

    EXPECT_TRUE(line->property("bad").toBool());
    EXPECT_EQ(line->cursorPosition(), 15);
    EXPECT_EQ(leads.count(), 3);
}

TEST(LeadsPage, AWrittenFilterBecomesChips)
{
    Leads leads;
    leads.page.filterBar().write(QStringLiteral("city = Erie and company = Bolt"));

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

    EXPECT_EQ(leads.page.filterBar().parts().size(), 2u);
    EXPECT_EQ(leads.count(), 1);
}

TEST(LeadsPage, JAndKMoveAndThePaneFollows)
{
    Leads leads;

    leads.key(Qt::Key_J);
    const uint32_t second = leads.find<LeadPane>()->lead();
    leads.key(Qt::Key_K);

    EXPECT_EQ(second, leads.page.model().leadAt(1));
    EXPECT_EQ(leads.find<LeadPane>()->lead(), leads.page.model().leadAt(0));
}

TEST(LeadsPage, SpaceHidesThePaneAndShowsItAgain)
{
    Leads leads;

    leads.key(Qt::Key_Space);
    const bool hidden = leads.find<LeadPane>()->isHidden();
    leads.key(Qt::Key_Space);

    EXPECT_TRUE(hidden);
    EXPECT_FALSE(leads.find<LeadPane>()->isHidden());
}

TEST(LeadsPage, ANarrowWindowStartsWithoutThePane)
{
    Leads leads;

    leads.page.resize(1000, 800);
    settle();

    EXPECT_TRUE(leads.find<LeadPane>()->isHidden());
}

TEST(LeadsPage, BesideThePaneAllColumnsHaveRoom)
{
    Leads leads;

    for (int width = 1400; width >= 1000; width -= 50) {
        leads.page.resize(width, 800);
        settle();
        const auto &table = *leads.find<LeadTable>();
        EXPECT_LE(table.horizontalHeader()->length(), table.viewport()->width()) << width;
    }
}

TEST(LeadsPage, ALoggedCallIsCommittedWithItsNextStepAndCanBeUndone)
{
    Leads leads;
    leads.page.table().setCurrentLead(leads.acme);

    leads.key(Qt::Key_L);
    auto *dialog = leads.find<TouchDialog>();
    ASSERT_TRUE(dialog);
    dialog->accept();
    settle();
    const int touches = leads.book.book().standing(leads.acme).touches;
    const bool planned = leads.book.book().standing(leads.acme).nextStep.isSet();
    leads.shell.toasts.last().act();

    EXPECT_EQ(touches, 1);
    EXPECT_TRUE(planned);
    EXPECT_EQ(leads.book.book().standing(leads.acme).touches, 0);
}

TEST(LeadsPage, ANewLeadNeedsItsCompanyOnly)
{
    Leads leads;

    for (auto *button : leads.page.findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("New lead"))
            button->click();
    auto *dialog = leads.find<LeadDialog>();
    ASSERT_TRUE(dialog);
    dialog->accept();
    const bool stays = dialog->isVisible();
    dialog->findChild<QLineEdit *>(QStringLiteral("company"))->setText(QStringLiteral("Dove & Sons"));
    dialog->findChild<QLineEdit *>(QStringLiteral("value"))->setText(QStringLiteral("12,500"));
    dialog->accept();
    settle();

    EXPECT_TRUE(stays);
    ASSERT_EQ(leads.count(), 4);
    const uint32_t dove = leads.page.table().currentLead();
    EXPECT_EQ(leads.book.book().leads().text(dove, leadField("company")), "Dove & Sons");
    EXPECT_EQ(leads.book.book().leads()[dove].value, Money{1'250'000});
}

TEST(LeadsPage, AnEditChangesOnlyWhatIsOther)
{
    Leads leads;
    leads.page.table().setCurrentLead(leads.bolt);

    leads.key(Qt::Key_Return);
    auto *dialog = leads.find<LeadDialog>();
    ASSERT_TRUE(dialog);
    dialog->findChild<QLineEdit *>(QStringLiteral("city"))->setText(QStringLiteral("Akron"));
    const auto cells = dialog->cells();
    dialog->accept();
    settle();

    EXPECT_EQ(cells.size(), 1u);
    EXPECT_EQ(leads.book.book().leads().text(leads.bolt, leadField("city")), "Akron");
}

TEST(LeadsPage, KeepsTheCurrentLeadWhenTheListIsAskedAnew)
{
    Leads leads;
    leads.page.table().setCurrentLead(leads.cask);

    leads.page.filterBar().setParts({{.field = {}, .clause = "city = Erie"}});

    EXPECT_EQ(leads.page.table().currentLead(), leads.cask);
}

TEST(LeadsPage, DeletesWhatIsSelectedAndBringsItBack)
{
    Leads leads;
    leads.page.table().setCurrentLead(leads.acme);

    leads.key(Qt::Key_Delete);
    const int left = leads.count();
    leads.shell.toasts.last().act();

    EXPECT_EQ(left, 2);
    EXPECT_EQ(leads.count(), 3);
}

TEST(LeadsPage, OpensALeadByItsNumber)
{
    Leads leads;
    leads.page.filterBar().setParts({{.field = {}, .clause = "city = Erie"}});

    leads.page.open(leads.acme);

    EXPECT_EQ(leads.page.table().currentLead(), leads.acme);
}

TEST(LeadsPage, TheAnswerIsMadeOfTheBook)
{
    Leads leads;

    const QString answer = leads.find<PageHeader>()->answer();

    EXPECT_EQ(answer,
              QStringLiteral("0 A and B leads are open. No A is neglected, 3 open leads have no next step."));
}

TEST(LeadsPage, WhatWasTypedIntoAFormAndNotSavedIsBack)
{
    Leads leads;
    leads.page.table().setCurrentLead(leads.acme);
    const auto note = [&] {
        return leads.find<TouchDialog>()->findChild<QLineEdit *>(QStringLiteral("note"));
    };

    leads.key(Qt::Key_L);
    note()->setText(QStringLiteral("wants the pump curve"));
    leads.find<TouchDialog>()->reject();
    leads.again();
    leads.key(Qt::Key_L);
    const QString back = note()->text();
    leads.find<TouchDialog>()->accept();
    leads.again();
    leads.key(Qt::Key_L);

    EXPECT_EQ(back, QStringLiteral("wants the pump curve"));
    EXPECT_EQ(note()->text(), QString());
}

TEST(LeadsPage, ASaveThatFailsLeavesTheFormAsItWasTyped)
{
    Leads leads;
    leads.page.table().setCurrentLead(leads.acme);
    leads.key(Qt::Key_L);
    auto *dialog = leads.find<TouchDialog>();
    dialog->findChild<QLineEdit *>(QStringLiteral("note"))->setText(QStringLiteral("wants the pump curve"));

    ASSERT_TRUE(leads.book->lendPen());
    dialog->accept();

    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(leads.shell.errors.size(), 1);
    EXPECT_EQ(dialog->findChild<QLineEdit *>(QStringLiteral("note"))->text(),
              QStringLiteral("wants the pump curve"));
}
