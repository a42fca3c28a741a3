// SPDX-License-Identifier: GPL-3.0-or-later
// A rep's morning by keys: the list, the outcomes, what is saved, and that a note is not lost on the way.
#include "pages/repdaypage.h"

#include "repday/callcard.h"
#include "shell/mainwindow.h"
#include "shell/widgets/buttons.h"
#include "support/people.h"
#include "work/cadences.h"
#include "work/handoffs.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace ridealong;

namespace {

class RepDay : public testing::Test
{
protected:
    RepDay()
    {
        rep = book.addPerson("Tessa Okafor", "TO");
        book->setUser(rep);
        overdue = addGraded(book, "Bluegrass Distilling", Grade::A, rep);
        addStep(book, overdue, "2026-10-09", {{stepField("person"), Link{rep}}});
        today = addGraded(book, "Derby Pharma", Grade::A, rep);
        addStep(book, today, "2026-10-14", {{stepField("person"), Link{rep}}});
        locked = addGraded(book, "Salt River Foods", Grade::B, rep);
        addGraded(book, "Corydon Scrap", Grade::E, rep);
        window = std::make_unique<MainWindow>(&book.session(), pages());
        QObject::connect(&book.session(), &Session::changed, window.get(), [this] { window->refresh(); });
        window->showPage(QStringLiteral("today"));
        window->show();
        QApplication::setActiveWindow(window.get());
        page = qobject_cast<RepDayPage *>(window->currentPage());
    }

    QStringList texts() const
    {
        QStringList all;
        for (int row = 0; row < page->list()->model()->rowCount(); ++row)
            all << page->list()->model()->index(row, 0).data().toString();
        return all;
    }
    // The window renews its pages in the events after a commit.
    void press(Qt::Key key)
    {
        QTest::keyClick(page->list(), key);
        QTest::qWait(100);
    }

    TempBook book;
    uint32_t rep = 0, overdue = 0, today = 0, locked = 0;
    std::unique_ptr<MainWindow> window;
    RepDayPage *page = nullptr;
};

} // namespace

TEST_F(RepDay, ListsTheCallsInTheirOrderAndLeavesTheRestOut)
{
    ASSERT_TRUE(page);

    EXPECT_EQ(texts(), (QStringList{"A, overdue", "Bluegrass Distilling", "A, today", "Derby Pharma",
                                    "B and C, after the A’s", "Salt River Foods"}));
    EXPECT_EQ(page->list()->currentIndex().data().toString(), "Bluegrass Distilling");
    EXPECT_TRUE(page->answer().startsWith("3 calls left, 1 of them overdue."))
        << page->answer().toStdString();
}

TEST_F(RepDay, OneKeyAndEnterLogACallAndGoToTheNext)
{
    press(Qt::Key_1);
    EXPECT_EQ(page->card()->outcome(), 0);
    press(Qt::Key_Return);

    const Standing &standing = book.book().standing(overdue);
    EXPECT_EQ(standing.touches, 1);
    EXPECT_EQ(standing.nextStepOn, day("2026-10-15"));
    EXPECT_EQ(page->list()->currentIndex().data().toString(), "Derby Pharma");
    EXPECT_EQ(page->card()->outcome(), -1);
    EXPECT_TRUE(texts().contains("Done today"));
}

TEST_F(RepDay, AMorningOfCallsUnlocksTheBs)
{
    for (int call = 0; call < 2; ++call) {
        press(Qt::Key_3);
        press(Qt::Key_Return);
    }

    const DayFacts facts = dayOf(book.book(), rep);
    EXPECT_EQ(facts.left, 1);
    EXPECT_EQ(facts.done, 2);
    EXPECT_FALSE(facts.rows[1].locked);
    EXPECT_EQ(facts.rows[1].lead, locked);
}

TEST_F(RepDay, EnterWithoutAnOutcomeSavesNothing)
{
    press(Qt::Key_Return);

    EXPECT_EQ(book.book().standing(overdue).touches, 0);
}

TEST_F(RepDay, ANoteStaysWithItsLeadUntilItIsSaved)
{
    auto *note = page->card()->findChild<QLineEdit *>();
    QTest::keyClicks(note, QStringLiteral("asks for two kits"));
    press(Qt::Key_Down);
    EXPECT_TRUE(note->text().isEmpty());
    press(Qt::Key_Up);
    EXPECT_EQ(note->text(), "asks for two kits");

    press(Qt::Key_2);
    press(Qt::Key_Return);

    EXPECT_TRUE(note->text().isEmpty());
    const uint32_t call = book.book().activitiesOf().newest(overdue);
    EXPECT_EQ(book->store().coldText(Entity::activity, call, activityField("note"), book.book()),
              "asks for two kits");
}

TEST_F(RepDay, ItsModelKeepsTheRules)
{
    QAbstractItemModelTester tester(page->list()->model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);

    press(Qt::Key_1);
    press(Qt::Key_Return);
    ASSERT_TRUE(book->undo());
}

TEST_F(RepDay, ACadenceProposesTheNextStepAndIsTaken)
{
    act(book, Op::editCadence, [&](ChangeSet &changes) {
        return setCadence(changes, book.book(), {.grade = Grade::A, .steps = "call 0, email 1, call 5"});
    });
    QTest::qWait(100);
    const auto *chip = page->card()->findChild<Chip *>();
    ASSERT_TRUE(chip);
    EXPECT_EQ(chip->text(), "By cadence: E-mail, Thu, Oct 15");

    press(Qt::Key_3);
    EXPECT_EQ(chip->text(), "By outcome") << "somebody who was reached has said what follows";
    press(Qt::Key_1);
    EXPECT_EQ(chip->text(), "By cadence: E-mail, Thu, Oct 15");
    press(Qt::Key_Return);

    const Step &step = book.book().steps()[book.book().standing(overdue).nextStep.number];
    EXPECT_EQ(book.book().kindKey(step.kind.number), "email");
    EXPECT_EQ(step.due, day("2026-10-15"));
}

TEST_F(RepDay, SixAttemptsSayThatTheLeadMayBeUnreachable)
{
    for (int i = 0; i < 6; ++i)
        addActivity(book, overdue, rep, "call", "2026-10-12",
                    {{activityField("outcome"), std::string("no answer")}});
    QTest::qWait(100);

    bool says = false;
    for (const QLabel *label : page->card()->findChildren<QLabel *>())
        says |= label->text().startsWith("6 attempts without reaching anybody. The lead may be disqualified");

    EXPECT_TRUE(says);
}

TEST_F(RepDay, SaysThatAnOfferWaitsAndLeadsToWhereItIsAnswered)
{
    const uint32_t manager = book.book().personNamed("Dana Whitfield");
    const uint32_t inquiry = book.addLead("Sidney Creamery", {{leadField("received_on"), day("2026-10-13")}});

    act(book, Op::offerHandoff, [&](ChangeSet &changes) {
        return offerLeads(changes, book.book(), std::vector{inquiry}, {.taker = rep, .by = manager});
    });
    QTest::qWait(100);

    QPushButton *answer = nullptr;
    for (auto *button : page->findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("Answer") && button->isVisible())
            answer = button;
    ASSERT_NE(answer, nullptr);
    EXPECT_FALSE(texts().join(u' ').contains(QStringLiteral("Sidney"))); // not on the list yet
    answer->click();
    EXPECT_EQ(window->currentKey(), QStringLiteral("follow-ups"));
}
