// SPDX-License-Identifier: GPL-3.0-or-later
#include "debriefbook.h"

#include "debrief/commitmentrow.h"
#include "debrief/commitmentspane.h"
#include "debrief/debrieffacts.h"
#include "debrief/debriefview.h"
#include "debrief/donepane.h"
#include "shell/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>

using namespace ridealong;

namespace {

int rowsOf(const TableBase &table)
{
    int count = 0;
    for (uint32_t row = 1; row < table.end(); ++row)
        count += !table.isDeleted(row);
    return count;
}

bool draftStands(const DebriefBook &rows)
{
    return hasDraft(rows.book.book(), rows.ride, rows.dana);
}

std::string saidOf(const DebriefWindow &window)
{
    return window.page.answer().toStdString();
}

} // namespace

TEST(DebriefPage, IsWrittenByKeysAloneInUnderTwoMinutes)
{
    DebriefBook rows;
    DebriefMain hands(rows);

    hands.key(Qt::Key_Return);
    hands.keys("wants quote, thu 10am");
    hands.key(Qt::Key_Return);
    hands.keys("13");
    for (size_t i = 0; i < rows.skills.size(); ++i)
        hands.keys("4");
    hands.keys("Waits for the answer");
    hands.key(Qt::Key_Tab);
    hands.keys("Asks for the order");
    hands.tabTo(hands.page->seen()->sharedNote());
    hands.keys("You asked who signs, then waited.");
    hands.key(Qt::Key_Tab);
    hands.keys("Ready for two key accounts.");
    hands.key(Qt::Key_Tab);
    hands.keys("k");
    hands.keys("tessa sends three names by fri");
    hands.key(Qt::Key_Return);
    hands.key(Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(100);

    EXPECT_LT(hands.pressed, 200); // at two keys a second far below two minutes
    const Tables &tables = rows.book.book().tables();
    EXPECT_EQ(rows.stateOf(rows.ride), "done");
    EXPECT_EQ(ratingsOf(rows.book.book(), rows.ride).size(), rows.skills.size());
    EXPECT_EQ(tables.ride.text(rows.ride, rideField("strength")), "Waits for the answer");
    EXPECT_EQ(tables.ride.text(rows.ride, rideField("improvement_1")), "Asks for the order");
    EXPECT_EQ(tables.rideStop.text(rows.first, rideStopField("result")), "met");
    EXPECT_EQ(tables.rideStop.text(rows.second, rideStopField("result")), "not met");
    EXPECT_EQ(tables.commitment.text(rows.promised, commitmentField("state")), "kept");
    const auto made = commitmentsMadeOn(rows.book.book(), rows.ride);
    ASSERT_EQ(made.size(), 1U);
    EXPECT_EQ(tables.commitment[made[0]].due, day("2026-10-16"));
    EXPECT_EQ(rows.book.book().standing(rows.acme).nextStepOn, day("2026-10-15"));
    ASSERT_EQ(sharedNotesOf(rows.book.book(), rows.ride).size(), 1U);
    EXPECT_FALSE(draftStands(rows));
}

TEST(DebriefPage, KeepsAPrivateNoteInItsOwnTableOnly)
{
    DebriefBook rows;
    DebriefWindow window(rows);

    window.page.seen()->privateNote()->setFocus();
    window.keys("Zebra");
    window.page.finishButton()->click();
    settle();

    const Book &book = rows.book.book();
    ASSERT_EQ(privateNotesOf(book, rows.ride, rows.dana).size(), 1U);
    EXPECT_TRUE(privateNotesOf(book, rows.ride, rows.tessa).empty());
    EXPECT_EQ(rowsOf(book.tables().coachingNote), 0);
    EXPECT_FALSE(window.page.doneView()->view()->words().contains(QLatin1String("Zebra")));
}

TEST(DebriefPage, FindsItsDraftAgainWhenTheBookIsOpenedAnew)
{
    DebriefBook rows;
    {
        DebriefWindow window(rows);
        window.keys("2");
        window.page.skills()->row(1)->setFocus();
        window.keys("5");
        window.page.seen()->sharedNote()->setFocus();
        window.keys("Not saved by any button");
        window.page.hide(); // the window is closed
    }
    rows.book.reopen();
    rows.book->setUser(rows.dana);

    DebriefWindow again(rows);

    EXPECT_EQ(again.debrief().stops[0].result, "partly");
    EXPECT_EQ(again.debrief().ratings.at(rows.skills[1]), 5);
    EXPECT_EQ(again.page.skills()->row(1)->value(), 5);
    EXPECT_EQ(again.page.seen()->sharedNote()->toPlainText(), QLatin1String("Not saved by any button"));
}

TEST(DebriefPage, SavesBySecondsAndNotByKeys)
{
    DebriefBook rows;
    DebriefWindow window(rows);
    QStringList told;
    QObject::connect(&rows.book.session(), &Session::committed, &window.page,
                     [&](const QString &sentence) { told << sentence; });

    window.keys("13");
    const bool atOnce = draftStands(rows);
    QTest::qWait(1300);

    EXPECT_FALSE(atOnce);
    EXPECT_TRUE(draftStands(rows));
    EXPECT_TRUE(told.isEmpty()) << told.join(u' ').toStdString(); // the page says that it saves
    EXPECT_EQ(rows.book->undoText(), QLatin1String("Wrote on the debrief of Tessa"));
}

TEST(DebriefPage, TakesBackWhatWasWrittenAndThenAFinish)
{
    DebriefBook rows;
    DebriefWindow window(rows);
    window.keys("1");
    window.page.finishButton()->click();
    settle();
    ASSERT_EQ(rows.stateOf(rows.ride), "done");

    ASSERT_TRUE(rows.book->undo());
    settle();
    EXPECT_EQ(rows.stateOf(rows.ride), "planned");
    EXPECT_EQ(window.debrief().stops[0].result, "met");
    EXPECT_TRUE(window.page.finishButton()->isVisible());

    ASSERT_TRUE(rows.book->undo());
    settle();
    EXPECT_EQ(window.debrief().stops[0].result, "");
}

TEST(DebriefPage, ReadsAFinishedOneWithTheAnswerOfTheRep)
{
    DebriefBook rows;
    setCell(rows.book, Entity::ride, rows.before, rideField("strength"), std::string("Listens"));
    setCell(rows.book, Entity::ride, rows.before, rideField("debriefed_on"), day("2026-08-27"));
    setCell(rows.book, Entity::ride, rows.before, rideField("acknowledged_on"), day("2026-08-29"));
    setCell(rows.book, Entity::ride, rows.before, rideField("reply"), std::string("Fair."));
    DebriefWindow window(rows);

    window.page.open(rows.before);
    settle();

    EXPECT_FALSE(window.page.finishButton()->isVisible());
    EXPECT_FALSE(window.page.stops()->isVisible());
    const std::string words = window.page.doneView()->view()->words().toStdString();
    EXPECT_NE(words.find("Listens"), std::string::npos) << words;
    EXPECT_NE(words.find("Preparation: 3 of 5"), std::string::npos) << words;
    EXPECT_NE(words.find("Fair."), std::string::npos) << words;
    EXPECT_EQ(saidOf(window), "Finished on Aug 27. Tessa acknowledged it on Aug 29.");
}

TEST(DebriefPage, AFinishedOneSaysWhichStopDidNotTakePlace)
{
    DebriefBook rows;
    const uint32_t stop = rows.addStop(rows.before, rows.acme, 1, "Get the line survey agreed");
    setCell(rows.book, Entity::rideStop, stop, rideStopField("logged"), false);
    setCell(rows.book, Entity::ride, rows.before, rideField("debriefed_on"), day("2026-08-27"));
    DebriefWindow window(rows);

    window.page.open(rows.before);
    settle();

    const auto labels = window.page.doneView()->findChildren<QLabel *>();
    EXPECT_TRUE(std::ranges::any_of(
        labels, [](const QLabel *label) { return label->text() == u"did not take place"; }));
}

TEST(DebriefPage, CorrectsAFinishedOneWithoutLoggingItsVisitsAgain)
{
    DebriefBook rows;
    DebriefWindow window(rows);
    window.keys("11");
    window.page.skills()->row(0)->setFocus();
    window.keys("2");
    window.page.finishButton()->click();
    settle();
    ASSERT_EQ(rows.stateOf(rows.ride), "done");
    const auto visits = rows.book.book().activities().rows().size();

    window.page.correctButton()->click();
    settle();
    EXPECT_TRUE(window.page.stops()->isVisible());
    window.page.skills()->row(0)->setFocus();
    window.keys("4");
    window.page.finishButton()->click();
    settle();

    const Debrief kept = debriefOf(rows.book.book(), rows.ride, rows.dana);
    ASSERT_EQ(kept.ratings.size(), 1U);
    EXPECT_EQ(kept.ratings.at(rows.skills[0]), 4);
    EXPECT_EQ(rows.book.book().activities().rows().size(), visits);
    EXPECT_TRUE(window.page.correctButton()->isVisible());
    EXPECT_FALSE(draftStands(rows));
}

TEST(DebriefPage, SaysWhatIsLeftAndWhatHasChanged)
{
    DebriefBook rows;
    DebriefWindow window(rows);
    const size_t all = rows.skills.size();

    EXPECT_EQ(saidOf(window), std::to_string(all) + " ratings and 2 stops are left. Saved as you type.");
    window.keys("10"); // the second did not take place
    window.keys("4");

    EXPECT_EQ(saidOf(window), std::to_string(all - 1) + " ratings are left. Saved as you type.");
    const auto labels = window.page.skills()->row(0)->findChildren<QLabel *>();
    EXPECT_TRUE(
        std::ranges::any_of(labels, [](auto *label) { return label->text() == QLatin1String("+1"); }));
    EXPECT_FALSE(window.debrief().stops[1].took);
}

TEST(DebriefPage, HasWordsWhereNothingWaits)
{
    DebriefBook rows;
    setCell(rows.book, Entity::ride, rows.ride, rideField("on"), day("2026-10-20"));

    DebriefWindow window(rows);

    EXPECT_FALSE(window.page.finishButton()->isVisible());
    EXPECT_EQ(saidOf(window), "Every ride-along that is over has its debrief.");
}

TEST(DebriefPage, IsForManagersAlone)
{
    DebriefBook rows;
    rows.book->setUser(rows.tessa);

    DebriefMain hands(rows, false);

    EXPECT_EQ(hands.page, nullptr);
}

TEST(DebriefPage, KeepsWhatWasTypedWhenItsWindowGoesAtOnce)
{
    DebriefBook rows;

    {
        DebriefMain hands(rows);
        hands.keys("2");
        hands.page->seen()->strength()->setFocus();
        hands.keys("Listens");
    }

    const Debrief kept = debriefOf(rows.book.book(), rows.ride, rows.dana);
    EXPECT_EQ(kept.stops[0].result, "partly");
    EXPECT_EQ(kept.strength, "Listens");
}

TEST(DebriefView, SaysThatARideHasNoDebriefYet)
{
    DebriefBook rows;
    DebriefView view;

    view.setRide(rows.book.book(), rows.ride);

    EXPECT_EQ(view.words(), QLatin1String("This ride-along has no debrief yet."));
}

TEST(DebriefPage, TakesANewCommitmentAwayWithDelete)
{
    DebriefBook rows;
    DebriefWindow window(rows);
    auto *commitments = window.page.seen()->commitments();
    commitments->line()->setFocus();
    window.keys("tessa sends names by fri");
    window.key(Qt::Key_Return);
    ASSERT_EQ(window.debrief().commitments.size(), 2U);

    commitments->row(1)->setFocus();
    window.key(Qt::Key_Delete);

    EXPECT_EQ(window.debrief().commitments.size(), 1U);
    EXPECT_EQ(QApplication::focusWidget(), commitments->line());
}

TEST(DebriefPage, LargeTextLaysNoPaneOverAnother)
{
    useTheme(*qApp, makeTheme(Look::light, 1.5));
    {
        DebriefBook rows;
        DebriefMain hands(rows);
        hands.page->window()->resize(1024, 640);
        QTest::qWait(50);

        const auto *split = hands.page->findChild<QSplitter *>();
        for (int i = 0; i < 3; ++i) {
            const QWidget *pane = split->widget(i);
            EXPECT_GE(pane->width(), pane->minimumSizeHint().width()) << i;
            if (i > 0)
                EXPECT_GT(pane->x(), split->widget(i - 1)->geometry().right()) << i;
        }
        hands.page->seen()->strength()->setFocus();
        QTest::qWait(50);
        const QPoint at = hands.page->seen()->strength()->mapTo(hands.page, QPoint());
        EXPECT_TRUE(hands.page->rect().contains(QRect(at, QSize(40, 20)))) << at.x() << ' ' << at.y();
    }
    useTheme(*qApp, makeTheme(Look::light));
}
