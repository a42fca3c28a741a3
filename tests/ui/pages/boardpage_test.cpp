// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/boardpage.h"

#include "dialogs/movedialog.h"
#include "leads/boardfilters.h"
#include "leads/carddrops.h"
#include "leads/filterbar.h"
#include "leads/foldedlane.h"
#include "leads/lane.h"
#include "leads/laneset.h"
#include "shell/widgets/headers.h"
#include "support/people.h"
#include "ui/support/pagewindow.h"
#include "work/processes.h"

#include <QComboBox>
#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

using namespace ridealong;

namespace {

enum LaneNo { Suspect, Contacted, Qualified, Demo, Quoted, Won };

struct Board
{
    TempBook book;
    uint32_t acme = lead("Acme", "Suspect", 80);
    uint32_t bolt = lead("Bolt", "Demo", 40);
    ToldShell shell{book.session()};
    BoardPage page{shell.context};

    Board()
    {
        page.resize(1240, 800);
        page.show();
        QApplication::setActiveWindow(&page);
        settle();
    }
    // Its grade is the manager's, so that the board shows it whatever the model says.
    uint32_t lead(const char *company, const char *stage, int64_t major)
    {
        return book.addLead(company, {{leadField("stage"), Link{book.book().stageNamed(stage)}},
                                      {leadField("value"), Money{major * 100'000}},
                                      {leadField("override_grade"), Grade::A},
                                      {leadField("override_reason"), std::string("test")}});
    }
    bool isIn(uint32_t number, LaneNo lane) const { return page.lane(lane).leads().rowOf(number) >= 0; }
    uint32_t stageOf(uint32_t number) const { return book.book().leads()[number].stage.number; }
    LaneList &list(LaneNo lane) const { return *page.lane(lane).list(); }
    void focus(LaneNo lane, uint32_t number)
    {
        list(lane).setCurrentLead(number);
        list(lane).setFocus();
        settle();
    }
    void drop(uint32_t number, LaneNo lane) { drop({number}, page.lane(lane)); }
    static void drop(const std::vector<uint32_t> &leads, QWidget &on)
    {
        const std::unique_ptr<QMimeData> mime(mimeOf(leads));
        QDragEnterEvent enter({20, 60}, Qt::MoveAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&on, &enter);
        QDropEvent dropped({20, 60}, Qt::MoveAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&on, &dropped);
        settle();
    }
};

} // namespace

TEST(Board, HasALaneForEachOpenStageAndOneForWon)
{
    const Board board;

    ASSERT_EQ(board.page.laneCount(), 6u);
    EXPECT_EQ(board.page.lane(Suspect).title(), QStringLiteral("Suspect"));
    EXPECT_EQ(board.page.lane(Won).title(), QStringLiteral("Won"));
    EXPECT_TRUE(board.isIn(board.acme, Suspect));
    EXPECT_TRUE(board.isIn(board.bolt, Demo));
}

TEST(Board, ADroppedCardIsCommittedAndCanBeUndone)
{
    Board board;

    board.drop(board.bolt, Quoted);
    const bool arrived = board.isIn(board.bolt, Quoted);
    ASSERT_EQ(board.shell.toasts.size(), 1);
    board.shell.toasts.last().act();

    EXPECT_TRUE(arrived);
    EXPECT_EQ(board.shell.toasts.last().text, QStringLiteral("Moved Bolt to Quoted. Forecast +$10k"));
    EXPECT_TRUE(board.isIn(board.bolt, Demo));
    EXPECT_EQ(board.stageOf(board.bolt), board.book.book().stageNamed("Demo"));
}

TEST(Board, TheAnswerFollowsACard)
{
    Board board;
    const auto *header = board.page.findChild<PageHeader *>();
    const QString before = header->answer();

    board.drop(board.acme, Qualified);
    const QString after = header->answer();

    EXPECT_TRUE(before.contains(QStringLiteral("one qualified lead"))) << qPrintable(before);
    EXPECT_TRUE(after.contains(QStringLiteral("2 qualified leads"))) << qPrintable(after);
}

TEST(Board, UndoOfAnEarlierMoveLeavesTheLaterOne)
{
    Board board;

    board.drop(board.bolt, Quoted);
    const auto undoFirst = board.shell.toasts.last().act;
    board.drop(board.acme, Contacted);
    undoFirst();

    EXPECT_TRUE(board.isIn(board.bolt, Demo));
    EXPECT_TRUE(board.isIn(board.acme, Contacted));
}

TEST(Board, ALaneRefusesItsOwnCards)
{
    Board board;
    const std::unique_ptr<QMimeData> mime(mimeOf({board.bolt}));

    QDragEnterEvent enter({20, 60}, Qt::MoveAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&board.page.lane(Demo), &enter);

    EXPECT_FALSE(board.page.lane(Demo).drops().isOver());
}

TEST(Board, ShiftAndArrowCarryTheCardAndTheFocus)
{
    Board board;
    board.focus(Demo, board.bolt);

    QTest::keyClick(&board.list(Demo), Qt::Key_Right, Qt::ShiftModifier);
    settle();
    const bool forward = board.isIn(board.bolt, Quoted);
    const uint32_t current = board.list(Quoted).currentLead();
    QTest::keyClick(&board.list(Quoted), Qt::Key_Left, Qt::ShiftModifier);
    settle();

    EXPECT_TRUE(forward);
    EXPECT_EQ(current, board.bolt);
    EXPECT_TRUE(board.isIn(board.bolt, Demo));
}

TEST(Board, ArrowsGoToTheNextLaneWithCards)
{
    Board board;
    board.focus(Suspect, board.acme);

    QTest::keyClick(&board.list(Suspect), Qt::Key_Right);
    settle();

    EXPECT_TRUE(board.list(Demo).hasFocus());
    EXPECT_EQ(board.list(Demo).currentLead(), board.bolt);
}

TEST(Board, AnUntickedCriterionIsAskedForAndUntilThenTheCardStays)
{
    Board board;
    ChangeSet changes = board.book->change();
    changes.set(Entity::stage, board.book.book().stageNamed("Demo"), stageField("criteria"),
                std::string("Budget named"));
    ASSERT_TRUE(board.book->commit({Op::editProcess}, std::move(changes)));
    settle();

    board.drop(board.bolt, Quoted);
    auto *dialog = board.page.findChild<MoveDialog *>();
    ASSERT_TRUE(dialog);
    const bool stayed = board.isIn(board.bolt, Demo);
    dialog->accept();
    const bool asksOn = dialog->isVisible();
    dialog->findChild<QComboBox *>(QStringLiteral("reason"))->setCurrentText(QStringLiteral("They know it"));
    dialog->accept();
    settle();

    EXPECT_TRUE(stayed);
    EXPECT_TRUE(asksOn);
    EXPECT_TRUE(board.isIn(board.bolt, Quoted));
}

TEST(Board, WonCardsAreThoseOfThisQuarter)
{
    Board board;

    board.drop(board.bolt, Won);
    const bool arrived = board.isIn(board.bolt, Won);
    ChangeSet changes = board.book->change();
    changes.set(Entity::lead, board.bolt, leadField("closed_on"), Date::of(2026, 3, 1));
    ASSERT_TRUE(board.book->commit({Op::editLead}, std::move(changes)));

    EXPECT_TRUE(arrived);
    EXPECT_FALSE(board.isIn(board.bolt, Won));
}

TEST(Board, EnterOpensTheLead)
{
    Board board;
    board.focus(Demo, board.bolt);

    QTest::keyClick(&board.list(Demo), Qt::Key_Return);

    EXPECT_EQ(board.shell.pages, QStringList{QStringLiteral("leads")});
    EXPECT_EQ(board.shell.argument.toUInt(), board.bolt);
}

TEST(Board, SeveralCardsMoveAsOneDeed)
{
    Board board;
    const uint32_t cole = board.lead("Cole", "Demo", 30);
    board.focus(Demo, board.bolt);

    board.list(Demo).selectAll();
    QTest::keyClick(&board.list(Demo), Qt::Key_Right, Qt::ShiftModifier);
    QTest::qWait(20);
    const bool both = board.isIn(board.bolt, Quoted) && board.isIn(cole, Quoted);
    const std::vector<uint32_t> selected = board.list(Quoted).selectedLeads();
    ASSERT_EQ(board.shell.toasts.size(), 1);
    board.shell.toasts.last().act();

    EXPECT_TRUE(both);
    EXPECT_EQ(selected.size(), 2u);
    EXPECT_EQ(board.shell.toasts.last().text, QStringLiteral("Moved 2 leads to Quoted. Forecast +$17.5k"));
    EXPECT_TRUE(board.isIn(board.bolt, Demo));
    EXPECT_TRUE(board.isIn(cole, Demo));
}

TEST(Board, DroppedOnAFoldedLaneTheLeadClosesForAReason)
{
    Board board;
    const LaneKey lost{LaneKey::Kind::ended, board.book.book().stageNamed("Lost")};
    FoldedLane *strip = board.page.lanes().folded(lost);
    ASSERT_TRUE(strip);

    Board::drop({board.bolt}, *strip);
    auto *dialog = board.page.findChild<MoveDialog *>();
    ASSERT_TRUE(dialog);
    dialog->findChild<QComboBox *>(QStringLiteral("reason"))->setCurrentText(QStringLiteral("Price"));
    dialog->accept();
    QTest::qWait(20);

    EXPECT_EQ(board.stageOf(board.bolt), lost.number);
    EXPECT_EQ(strip->accessibleName(), QStringLiteral("Lost, one lead, folded"));
}

TEST(Board, ShowsOneProcessAtATime)
{
    Board board;
    const Book &book = board.book.book();
    ChangeSet changes = board.book->change();
    const auto made = addProcess(changes, book, "Key accounts", firstProcess(book));
    ASSERT_TRUE(made);
    ASSERT_TRUE(board.book->commit({Op::editProcess}, std::move(changes)));
    const uint32_t demo = stageNamed(book, "Demo", *made);
    const uint32_t cog = board.book.addLead("Cog", {{leadField("stage"), Link{demo}},
                                                    {leadField("value"), Money{900}},
                                                    {leadField("override_grade"), Grade::A},
                                                    {leadField("override_reason"), std::string("test")}});
    settle();
    const bool before = board.isIn(cog, Demo);
    auto *filters = board.page.findChild<BoardFilters *>();
    ASSERT_TRUE(filters);
    filters->chooseProcess(*made);
    settle();

    EXPECT_FALSE(before);
    EXPECT_TRUE(board.isIn(cog, Demo));
    EXPECT_FALSE(board.isIn(board.bolt, Demo));
    board.focus(Demo, cog);
    QTest::keyClick(&board.list(Demo), Qt::Key_Right, Qt::ShiftModifier);
    settle();
    EXPECT_EQ(board.stageOf(cog), stageNamed(book, "Quoted", *made)) << "within its own process";
    ASSERT_TRUE(board.book->undo());
    ASSERT_TRUE(board.book->undo());
    ASSERT_TRUE(board.book->undo());
    settle();
    EXPECT_TRUE(board.isIn(board.bolt, Demo)) << "the process is gone";
}

TEST(Board, AFoldedLaneUnfoldsAndFoldsAgain)
{
    Board board;
    const LaneKey lost{LaneKey::Kind::ended, board.book.book().stageNamed("Lost")};

    QTest::keyClick(board.page.lanes().folded(lost), Qt::Key_Return);
    QTest::qWait(20);
    const size_t unfolded = board.page.laneCount();
    const QString title = board.page.lane(Won + 1).title();
    board.page.lanes().unfold(lost, false);

    EXPECT_EQ(unfolded, 7u);
    EXPECT_EQ(title, QStringLiteral("Lost"));
    EXPECT_EQ(board.page.laneCount(), 6u);
}

TEST(Board, TheHeadOfALaneWeighsItsSum)
{
    const Board board;

    const QString said = board.list(Demo).accessibleDescription();

    EXPECT_EQ(said, QStringLiteral("1, $40k, $20k weighted, normal 9 d"));
}

TEST(Board, TakesTheFilterOfLeadsOver)
{
    Board board;

    board.shell.context.filter->parts = {{.field = {}, .clause = "company ~ \"Bolt\""}};
    board.page.refresh();
    const bool filtered = !board.isIn(board.acme, Suspect) && board.isIn(board.bolt, Demo);
    board.page.filterBar().clear();

    EXPECT_TRUE(filtered);
    EXPECT_TRUE(board.isIn(board.acme, Suspect));
    EXPECT_TRUE(board.shell.context.filter->parts.empty());
}

TEST(Board, LooksForWordsInAllLanesAtOnce)
{
    Board board;

    board.shell.context.filter->text = QStringLiteral("bolt");
    board.page.refresh();
    QTest::qWait(100);
    const bool found = !board.isIn(board.acme, Suspect) && board.isIn(board.bolt, Demo);
    board.drop(board.bolt, Quoted);

    EXPECT_TRUE(found);
    EXPECT_TRUE(board.isIn(board.bolt, Quoted));
    EXPECT_FALSE(board.isIn(board.acme, Suspect));
}

// A filter that names somebody holds for him, whatever he is called since.
TEST(Board, KeepsItsFilterByAPersonWhoIsRenamed)
{
    Board board;
    const uint32_t ben = board.book.addPerson("Ben Ott", "BO");
    setCell(board.book, Entity::lead, board.acme, leadField("owner"), Link{ben});
    setCell(board.book, Entity::lead, board.bolt, leadField("owner"), Link{ben});
    board.shell.context.filter->parts = {{.field = {}, .clause = "owner = \"Ben Ott\""}};
    board.page.refresh();
    settle();
    ASSERT_TRUE(board.isIn(board.acme, Suspect) && board.isIn(board.bolt, Demo));

    ChangeSet changes = board.book->change();
    changes.set(Entity::person, ben, personField("name"), std::string("Ben Otto"));
    changes.set(Entity::lead, board.acme, leadField("owner"), Value{});
    ASSERT_TRUE(board.book->commit({Op::editTeam}, std::move(changes)));
    settle();

    EXPECT_FALSE(board.isIn(board.acme, Suspect)) << "it is nobody's now";
    EXPECT_TRUE(board.isIn(board.bolt, Demo));
}

TEST(Board, ManyCardsThatMoveAtOnceAreDealtOnce)
{
    Board board;
    std::vector<uint32_t> leads;
    for (size_t i = 0; i <= LeadListModel::fewLeads; ++i)
        leads.push_back(board.lead(("Lead " + std::to_string(i)).c_str(), "Suspect", 1));
    settle();
    QSignalSpy resets(&board.page.lane(Demo).leads(), &QAbstractItemModel::modelReset);

    ChangeSet changes = board.book->change();
    for (const uint32_t lead : leads)
        changes.set(Entity::lead, lead, leadField("stage"), Link{board.book.book().stageNamed("Demo")});
    ASSERT_TRUE(board.book->commit({Op::editLead}, std::move(changes)));
    settle();

    EXPECT_EQ(board.page.lane(Suspect).leads().rowCount(), 1); // Acme
    EXPECT_EQ(board.page.lane(Demo).leads().rowCount(), int(leads.size()) + 1);
    EXPECT_EQ(resets.count(), 2); // what it says of leads, then which leads
}

TEST(Board, OneLaneHasTheSelectionHoweverOneComesBackToIt)
{
    Board board;
    board.focus(Suspect, board.acme);

    for (const int key : {Qt::Key_Right, Qt::Key_Left, Qt::Key_Right}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key));
        settle();
    }

    EXPECT_TRUE(board.list(Suspect).selectedLeads().empty());
    EXPECT_EQ(board.page.lanes().currentLead(), board.bolt);
    EXPECT_EQ(board.page.lanes().selectedLeads(), std::vector<uint32_t>{board.bolt});
}
