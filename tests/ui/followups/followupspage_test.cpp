// SPDX-License-Identifier: GPL-3.0-or-later
#include "followups/barrow.h"
#include "followups/followupside.h"
#include "followups/movestepsdialog.h"
#include "followups/ontimeview.h"
#include "followups/promisedialogs.h"
#include "followups/promisetable.h"
#include "leads/leadpane.h"
#include "leads/tables.h"
#include "pages/followupspage.h"
#include "shell/widgets/buttons.h"
#include "ui/followups/promisebook.h"
#include "work/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>

using namespace ridealong;

namespace {

struct OpenPage
{
    explicit OpenPage(uint32_t user = 0)
        : told(withUser(book, user == 1 ? book.cole : 0))
        , page(told.context)
    {
        page.resize(1200, 800);
        page.show();
        page.refresh();
        settle();
        page.table().setFocus();
    }
    static Session &withUser(PromiseBook &book, uint32_t user)
    {
        if (user)
            book->setUser(user);
        return book.session();
    }
    void renew()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // dialogs that are closed
        page.activateWindow();
        page.refresh();
        settle();
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&page.table(), Qt::Key(key), modifiers);
        settle();
    }
    void select(uint32_t lead) { page.table().setCurrentRow(page.model().rowOf(lead, 0)); }
    template<class Dialog>
    Dialog *dialog()
    {
        return page.findChild<Dialog *>();
    }
    QStringList companies()
    {
        QStringList companies;
        for (int row = 0; row < page.model().rowCount(); ++row)
            if (page.model().promiseAt(row))
                companies << page.model().index(row, PromiseModel::Company).data().toString();
        return companies;
    }

    PromiseBook book;
    ToldShell told;
    FollowUpsPage page;
};

} // namespace

TEST(FollowUpsPage, AnswersWithWhatIsLateAndWhatItHolds)
{
    OpenPage open;

    EXPECT_EQ(open.page.answer().toStdString(),
              "0% were done on time this week. 3 are overdue and $154k is at risk.");
    EXPECT_EQ(countFollowUps(open.told.context).count, 3);
    EXPECT_TRUE(countFollowUps(open.told.context).overdue);
    EXPECT_EQ(open.page.statusFact(), QStringLiteral("1 of 3 overdue selected"));
}

TEST(FollowUpsPage, ARepSeesHisOwn)
{
    OpenPage open(1);

    EXPECT_EQ(open.companies(), (QStringList{"Hoosier Ethanol", "Kokomo Plating", "Queen City"}));
    EXPECT_EQ(countFollowUps(open.told.context).count, 2);
    EXPECT_EQ(open.page.side().riskRows().size(), 1u);
}

TEST(FollowUpsPage, ABarOfTheSideShowsThatRepOnly)
{
    OpenPage open;
    ASSERT_EQ(open.page.side().riskRows().size(), 2u);
    BarRow *first = open.page.side().riskRows()[0];
    EXPECT_EQ(first->accessibleName(), QStringLiteral("Cole Jensen, $94k, 2 late"));

    first->click();
    EXPECT_EQ(open.companies(), (QStringList{"Hoosier Ethanol", "Kokomo Plating", "Queen City"}));
    first->click();
    EXPECT_EQ(open.companies().size(), 5);
}

TEST(FollowUpsPage, ShowsLeadsWithoutAStepOnDemand)
{
    OpenPage open;
    EXPECT_FALSE(open.companies().contains(QStringLiteral("Monon Dairy")));

    Q_EMIT open.page.side().withoutStepAsked();

    EXPECT_TRUE(open.companies().contains(QStringLiteral("Monon Dairy")));
}

TEST(FollowUpsPage, OpensAtAGroupAPersonOrSomeLeads)
{
    OpenPage open;

    open.page.open(QStringLiteral("overdue:%1").arg(open.book.tessa));
    EXPECT_EQ(open.companies(), (QStringList{"Bluegrass Distilling", "Buckeye Beverage"}));
    open.page.open(QStringLiteral("leads:%1,%2").arg(open.book.without).arg(open.book.kokomo));
    EXPECT_EQ(open.companies(), (QStringList{"Kokomo Plating", "Monon Dairy"}));
    open.page.open(QStringLiteral("none"));
    EXPECT_EQ(open.page.table().current()->lead, open.book.without);
    open.page.open(QVariant(open.book.coming));
    EXPECT_EQ(open.page.table().current()->lead, open.book.coming);
    open.page.open(QStringLiteral("done"));
    EXPECT_TRUE(open.companies().isEmpty());
    open.page.open(QStringLiteral("nonsense:4:x"));
}

TEST(FollowUpsPage, DoneAndNextOfSeveralIsOneUndoAndItsToastNamesIt)
{
    OpenPage open;
    open.select(open.book.hoosier);
    open.key(Qt::Key_Down, Qt::ShiftModifier); // Bluegrass
    EXPECT_EQ(open.page.statusFact(), QStringLiteral("2 of 3 overdue selected"));

    open.key(Qt::Key_D);
    auto *dialog = open.dialog<TouchesDialog>();
    ASSERT_NE(dialog, nullptr);
    dialog->accept();
    open.renew();

    EXPECT_EQ(open.companies().first(), QStringLiteral("Kokomo Plating"));
    ASSERT_EQ(open.told.toasts.size(), 1);
    EXPECT_EQ(open.told.toasts[0].text, QStringLiteral("2 leads done. Next on Thu, Oct 15."));
    EXPECT_EQ(open.book.book().standing(open.book.hoosier).nextStepOn, day("2026-10-15"));
    EXPECT_EQ(open.book.book().standing(open.book.hoosier).touches, 1);
    open.told.toasts[0].act();
    EXPECT_EQ(overduePromises(open.book.book()), 3);
    EXPECT_EQ(open.book.book().standing(open.book.bluegrass).touches, 0);
}

TEST(FollowUpsPage, MovesTheDateOfOneOrMany)
{
    OpenPage open;
    open.select(open.book.hoosier);
    open.key(Qt::Key_S);
    ASSERT_NE(open.dialog<NewDateDialog>(), nullptr);
    open.dialog<NewDateDialog>()->accept();
    EXPECT_EQ(open.book.book().steps()[open.book.hoosierStep].due, day("2026-10-15"));
    EXPECT_EQ(open.book->undoText(), QStringLiteral("Moved the next step with Hoosier Ethanol to Oct 15"));
    open.renew();

    open.select(open.book.kokomo);
    open.key(Qt::Key_Up, Qt::ShiftModifier);
    ASSERT_EQ(open.page.table().selected().size(), 2u);
    open.key(Qt::Key_S);
    ASSERT_NE(open.dialog<NewDateDialog>(), nullptr);
    open.dialog<NewDateDialog>()->accept();
    EXPECT_EQ(overduePromises(open.book.book()), 0);
    EXPECT_EQ(open.book->undoText(), QStringLiteral("Moved the steps of 2 leads to Oct 15"));
    ASSERT_TRUE(open.book->undo());
    EXPECT_EQ(overduePromises(open.book.book()), 2);
}

TEST(FollowUpsPage, DropsAStepForAReason)
{
    OpenPage open;
    open.select(open.book.hoosier);
    open.key(Qt::Key_Delete);
    auto *dialog = open.dialog<DropDialog>();
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QComboBox *>()->setEditText(QStringLiteral(" "));
    dialog->accept();
    EXPECT_EQ(overduePromises(open.book.book()), 3); // it asks why

    dialog->findChild<QComboBox *>()->setEditText(QStringLiteral("Plant closed"));
    dialog->accept();

    EXPECT_EQ(overduePromises(open.book.book()), 2);
    EXPECT_EQ(open.book.book().steps().text(open.book.hoosierStep, stepField("reason")), "Plant closed");
}

TEST(FollowUpsPage, XSelectsRowsAndEscapeForgetsThem)
{
    OpenPage open;
    open.select(open.book.hoosier);
    open.key(Qt::Key_X);
    open.key(Qt::Key_J);
    open.key(Qt::Key_J);
    open.key(Qt::Key_X);
    ASSERT_EQ(open.page.table().selected().size(), 2u);
    EXPECT_EQ(open.page.table().selected()[1].lead, open.book.kokomo);

    open.renew(); // as after a commit
    EXPECT_EQ(open.page.table().selected().size(), 2u);
    open.key(Qt::Key_Escape);
    EXPECT_EQ(open.page.table().selected().size(), 1u);
}

// Of two that are done at once the next that is left is current, not what happens to lie in their place.
TEST(FollowUpsPage, GoesOnWithTheNextOfTheGroup)
{
    OpenPage open;
    open.select(open.book.hoosier);
    open.key(Qt::Key_Down, Qt::ShiftModifier);
    open.key(Qt::Key_S);
    ASSERT_NE(open.dialog<NewDateDialog>(), nullptr);
    open.dialog<NewDateDialog>()->accept();
    open.renew();

    ASSERT_NE(open.page.table().current(), nullptr);
    EXPECT_EQ(open.page.table().current()->lead, open.book.kokomo);
}

TEST(FollowUpsPage, LeftAndRightFoldGroups)
{
    OpenPage open;
    open.select(open.book.bluegrass);

    open.key(Qt::Key_Left); // to the head
    EXPECT_TRUE(open.page.model().isHead(open.page.table().currentIndex().row()));
    open.key(Qt::Key_Left);
    EXPECT_EQ(open.companies(), (QStringList{"Buckeye Beverage", "Queen City"}));
    open.key(Qt::Key_Right);
    EXPECT_EQ(open.companies().size(), 5);
}

TEST(FollowUpsPage, EnterOpensTheLeadAndSpaceShowsItBeside)
{
    OpenPage open;
    open.select(open.book.bluegrass);

    open.key(Qt::Key_Space);
    ASSERT_TRUE(open.page.findChild<LeadPane *>()->isVisible());
    EXPECT_EQ(open.page.findChild<LeadPane *>()->lead(), open.book.bluegrass);
    open.key(Qt::Key_Space);
    EXPECT_FALSE(open.page.findChild<LeadPane *>()->isVisible());
    open.key(Qt::Key_Return);
    EXPECT_EQ(open.told.pages, QStringList{"leads"});
    EXPECT_EQ(open.told.argument.toUInt(), open.book.bluegrass);
}

TEST(FollowUpsPage, StepsOnAHolidayMoveWhenAsked)
{
    OpenPage open;
    ChangeSet changes = open.book->change();
    ASSERT_TRUE(setSettings(changes, open.book.book(), std::vector<SettingText>{{"holidays", "2026-10-16"}}));
    ASSERT_TRUE(open.book->commit({Op::editSettings}, std::move(changes)));
    open.renew();
    EXPECT_EQ(open.book.book().standing(open.book.coming).nextStepOn, day("2026-10-16")); // by itself: no
    QPushButton *move = nullptr;
    for (auto *button : open.page.findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("Move them") && button->isVisible())
            move = button;
    ASSERT_NE(move, nullptr);

    move->click();
    open.renew();

    EXPECT_EQ(open.book.book().standing(open.book.coming).nextStepOn, day("2026-10-19"));
    EXPECT_FALSE(move->isVisible());
    EXPECT_EQ(open.told.toasts.last().text, QStringLiteral("1 step goes to Mon, Oct 19."));
}

TEST(FollowUpsPage, SaysWhatWouldMoveBeforeItMoves)
{
    OpenPage open;
    MoveStepsDialog dialog(open.book.book(), 0, &open.page);
    const auto dates = dialog.findChildren<QDateEdit *>();
    ASSERT_EQ(dates.size(), 3);
    EXPECT_EQ(dialog.preview(), QStringLiteral("1 step goes to Thu, Oct 15."));

    dates[0]->setDate(QDate(2026, 10, 1));
    dates[1]->setDate(QDate(2026, 10, 31));
    dates[2]->setDate(QDate(2026, 10, 16));
    EXPECT_EQ(dialog.preview(),
              QStringLiteral("5 steps: 1 go to Fri, Oct 16, 1 to Oct 22, 1 to Oct 26, 1 to Oct 27, "
                             "the rest on 1 more days, until Oct 29."));
    dialog.findChild<QCheckBox *>()->setChecked(true);
    dialog.findChild<QSpinBox *>()->setValue(3);
    EXPECT_EQ(dialog.preview(), QStringLiteral("5 steps: 3 go to Fri, Oct 16, 2 to Mon, Oct 19."));
    EXPECT_EQ(dialog.wish().perDay, 3);
}

TEST(FollowUpsPage, SaysTooLittleDataOfWhatAFollowUpIsWorth)
{
    OpenPage open;

    EXPECT_EQ(open.page.side().worthText(),
              QStringLiteral("No lead with a step that fell due was closed in the last 12 months."));
    EXPECT_FALSE(open.page.findChild<OnTimeView *>()->isVisible()); // two weeks are no line
}

TEST(FollowUpsPage, NarrowOnesFoldTheSideAway)
{
    OpenPage open;
    BarRow *row = open.page.side().riskRows()[0];
    EXPECT_TRUE(row->isVisible());

    open.page.resize(800, 560);
    settle();
    EXPECT_FALSE(row->isVisible());
    open.key(Qt::Key_Space);
    EXPECT_TRUE(open.page.findChild<LeadPane *>()->isVisible());
}

TEST(FollowUpsPage, AnotherPaneMayStandAtTheTopOfItsSide)
{
    OpenPage open;
    auto *pane = new QLabel(QStringLiteral("2 hand-offs wait"));

    open.page.addSidePane(pane);
    settle();

    EXPECT_TRUE(pane->isVisible());
    EXPECT_LT(pane->mapTo(&open.page, QPoint()).y(),
              open.page.side().riskRows()[0]->mapTo(&open.page, QPoint()).y());
}

TEST(FollowUpsPage, NothingAtAllIsSaid)
{
    TempBook book;
    ToldShell told(book.session());
    FollowUpsPage page(told.context);
    page.resize(1200, 800);
    page.show();
    page.refresh();
    settle();

    EXPECT_EQ(page.answer(), QStringLiteral("No follow-up has fallen due yet. Nothing is overdue."));
    EXPECT_FALSE(page.table().isVisible());
}

// A morning's work by keyboard: the list of late promises down to none, and back.
TEST(FollowUpsPage, TheLateOnesAreWorkedOffByKeyboard)
{
    OpenPage open;
    open.select(open.book.hoosier);
    QStringList worked;

    for (int turn = 0; turn < 3; ++turn) {
        worked << open.page.model()
                      .index(open.page.table().currentIndex().row(), PromiseModel::Company)
                      .data()
                      .toString();
        open.key(Qt::Key_D);
        auto *dialog = open.page.findChild<FormDialog *>();
        ASSERT_NE(dialog, nullptr);
        QTest::keyClick(dialog, Qt::Key_Return);
        settle();
        open.renew();
    }

    for (int row = 0; row < open.page.model().rowCount(); ++row) // heads were in other places before
        EXPECT_EQ(open.page.table().rowHeight(row) == rowHeight(), !open.page.model().isHead(row)) << row;
    EXPECT_EQ(worked, (QStringList{"Hoosier Ethanol", "Bluegrass Distilling", "Kokomo Plating"}));
    EXPECT_EQ(overduePromises(open.book.book()), 0);
    EXPECT_TRUE(open.page.answer().endsWith(QStringLiteral("Nothing is overdue.")))
        << open.page.answer().toStdString();
    EXPECT_EQ(open.told.toasts.first().text, QStringLiteral("Hoosier Ethanol done. Next call Thu, Oct 15."));
    for (int turn = 0; turn < 3; ++turn)
        ASSERT_TRUE(open.book->undo());
    open.renew();
    EXPECT_EQ(countFollowUps(open.told.context).count, 3);
    EXPECT_EQ(open.companies().first(), QStringLiteral("Hoosier Ethanol"));
}
