// SPDX-License-Identifier: GPL-3.0-or-later
#include "leads/leadlistmodel.h"

#include "support/tempbook.h"
#include "work/moves.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace ridealong;
using testing::ElementsAre;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

Value money(int64_t major)
{
    return Money{major * 100};
}

struct Listed
{
    TempBook book;
    uint32_t acme = book.addLead("Acme", {{leadField("value"), money(50)}});
    uint32_t bolt =
        book.addLead("bolt", {{leadField("value"), money(20)}, {leadField("city"), std::string("Erie")}});
    uint32_t cask = book.addLead("Cask", {{leadField("city"), std::string("Erie")}});
    uint32_t dove = book.addLead("Dove", {{leadField("value"), money(90)}});
    LeadListModel model{book.session()};
    QAbstractItemModelTester tester{&model, fatal};

    void ask(LeadQuery query) { ASSERT_TRUE(model.setQuery(std::move(query))); }
    void set(uint32_t lead, FieldNo field, Value value)
    {
        ChangeSet changes = book->change();
        changes.set(Entity::lead, lead, field, std::move(value));
        ASSERT_TRUE(book->commit({Op::editLead}, std::move(changes)));
    }
    void move(uint32_t lead, const char *stage)
    {
        ChangeSet changes = book->change();
        ASSERT_TRUE(
            moveToStage(changes, book.book(), {.lead = lead, .stage = book.book().stageNamed(stage)}));
        ASSERT_TRUE(book->commit({Op::moveStage}, std::move(changes)));
    }
    std::vector<uint32_t> rows() const { return {model.leads().begin(), model.leads().end()}; }
};

} // namespace

TEST(LeadList, SortsByAFigureWithTheUnknownLast)
{
    Listed list;

    list.ask({.filter = {}, .text = {}, .sort = {{"value", true}}});
    const auto falling = list.rows();
    list.ask({.filter = {}, .text = {}, .sort = {{"value", false}}});

    EXPECT_THAT(falling, ElementsAre(list.dove, list.acme, list.bolt, list.cask));
    EXPECT_THAT(list.rows(), ElementsAre(list.bolt, list.acme, list.dove, list.cask));
}

TEST(LeadList, SortsNamesWithoutCase)
{
    Listed list;

    list.ask({.filter = {}, .text = {}, .sort = {{"company", false}}});

    EXPECT_THAT(list.rows(), ElementsAre(list.acme, list.bolt, list.cask, list.dove));
}

TEST(LeadList, SortsBySeveralKeys)
{
    Listed list;

    list.ask({.filter = {}, .text = {}, .sort = {{"city", false}, {"company", true}}});

    EXPECT_THAT(list.rows(), ElementsAre(list.cask, list.bolt, list.dove, list.acme));
}

TEST(LeadList, AnEditMovesTheRowWithoutAReset)
{
    Listed list;
    list.ask({.filter = {}, .text = {}, .sort = {{"value", true}}});
    const QSignalSpy resets(&list.model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex bolt(list.model.index(list.model.rowOf(list.bolt), 0));

    list.set(list.bolt, leadField("value"), money(70));

    EXPECT_THAT(list.rows(), ElementsAre(list.dove, list.bolt, list.acme, list.cask));
    EXPECT_EQ(bolt.row(), 1);
    EXPECT_EQ(resets.count(), 0);
}

TEST(LeadList, ARowLeavesAndComesBackWithTheFilterAndUndo)
{
    Listed list;
    list.ask({.filter = "city = Erie", .text = {}, .sort = {{"company", false}}});

    list.set(list.bolt, leadField("city"), std::string("Akron"));
    const auto without = list.rows();
    ASSERT_TRUE(list.book->undo());

    EXPECT_THAT(without, ElementsAre(list.cask));
    EXPECT_THAT(list.rows(), ElementsAre(list.bolt, list.cask));
}

TEST(LeadList, ANewLeadTakesItsPlace)
{
    Listed list;
    list.ask({.filter = {}, .text = {}, .sort = {{"company", false}}});

    const uint32_t born = list.book.addLead("Born");

    EXPECT_EQ(list.model.rowOf(born), 2);
}

TEST(LeadList, ADeletedLeadGoes)
{
    Listed list;
    list.ask({.filter = {}, .text = {}, .sort = {{"company", false}}});

    list.set(list.acme, leadField("deleted"), true);

    EXPECT_THAT(list.rows(), ElementsAre(list.bolt, list.cask, list.dove));
}

TEST(LeadList, SeveralLeadsOfOneCommitFindTheirPlaces)
{
    Listed list;
    list.ask({.filter = {}, .text = {}, .sort = {{"value", true}}});
    const QSignalSpy resets(&list.model, &QAbstractItemModel::modelReset);

    ChangeSet changes = list.book->change();
    changes.set(Entity::lead, list.cask, leadField("value"), money(95));
    changes.set(Entity::lead, list.dove, leadField("value"), money(10));
    changes.set(Entity::lead, list.acme, leadField("value"), money(15));
    ASSERT_TRUE(list.book->commit({Op::editLead}, std::move(changes)));

    EXPECT_THAT(list.rows(), ElementsAre(list.cask, list.bolt, list.acme, list.dove));
    EXPECT_EQ(resets.count(), 0);
}

// Every order of up to five rows, changed in one commit and one by one, equals a list made afresh.
TEST(LeadList, EndsAsAFreshListWhateverWasMoved)
{
    Listed list;
    list.ask({.filter = "value < 80 or value is empty", .text = {}, .sort = {{"value", false}}});
    uint32_t seed = 7;
    const auto dice = [&seed](uint32_t below) {
        return (seed = seed * 1664525 + 1013904223) / 65536 % below;
    };

    for (int round = 0; round < 60; ++round) {
        ChangeSet changes = list.book->change();
        for (const uint32_t lead : {list.acme, list.bolt, list.cask, list.dove})
            if (dice(2))
                changes.set(Entity::lead, lead, leadField("value"), money(int64_t(dice(10)) * 10));
        ASSERT_TRUE(list.book->commit({Op::editLead}, std::move(changes)));
        LeadListModel fresh(list.book.session());
        ASSERT_TRUE(fresh.setQuery(list.model.query()));
        ASSERT_TRUE(std::ranges::equal(list.model.leads(), fresh.leads())) << "round " << round;
    }
}

TEST(LeadList, ManyLeadsOfOneCommitAreAReset)
{
    Listed list;
    list.ask({.filter = {}, .text = {}, .sort = {{"company", false}}});
    const QSignalSpy resets(&list.model, &QAbstractItemModel::modelReset);

    ChangeSet changes = list.book->change();
    for (int i = 0; i < 100; ++i)
        changes.create(Entity::lead, {{leadField("company"), "Lead " + std::to_string(i)},
                                      {leadField("stage"), Link{list.book.book().firstStage()}}});
    ASSERT_TRUE(list.book->commit({Op::addLead}, std::move(changes)));

    EXPECT_EQ(list.model.rowCount(), 104);
    EXPECT_GE(resets.count(), 1);
}

TEST(LeadList, FindsByText)
{
    Listed list;

    list.ask({.filter = {}, .text = "eri", .sort = {{"company", false}}});
    const auto found = list.rows();
    list.set(list.dove, leadField("city"), std::string("Erie"));

    EXPECT_THAT(found, ElementsAre(list.bolt, list.cask));
    EXPECT_THAT(list.rows(), ElementsAre(list.bolt, list.cask, list.dove));
}

TEST(LeadList, ABadFilterLeavesTheListAsItWas)
{
    Listed list;
    list.ask({.filter = "city = Erie", .text = {}, .sort = {{"company", false}}});

    const Status asked = list.model.setQuery({.filter = "city ==== 4", .text = {}, .sort = {}});

    EXPECT_FALSE(asked);
    EXPECT_THAT(list.rows(), ElementsAre(list.bolt, list.cask));
}

TEST(LeadList, AMoveGoesFromLaneToLane)
{
    Listed list;
    const auto laneOf = [&](const char *name) {
        const uint32_t stage = list.book.book().stageNamed(name);
        return [&list, stage](uint32_t lead) { return list.book.book().leads()[lead].stage.number == stage; };
    };
    list.ask({.filter = {}, .text = {}, .sort = {{"value", true}}, .only = laneOf("Suspect")});
    LeadListModel demo(list.book.session());
    const QAbstractItemModelTester tester(&demo, fatal);
    ASSERT_TRUE(demo.setQuery({.filter = {}, .text = {}, .sort = {}, .only = laneOf("Demo")}));

    list.move(list.acme, "Demo");

    EXPECT_EQ(list.model.rowOf(list.acme), -1);
    EXPECT_EQ(demo.rowOf(list.acme), 0);
    EXPECT_EQ(demo.value(), Money{5000});
}

TEST(LeadList, ASortKeepsTheSelectionOnItsLead)
{
    Listed list;
    list.ask({.filter = {}, .text = {}, .sort = {{"company", false}}});
    const QPersistentModelIndex dove(list.model.index(3, 0));

    list.model.setSort({{"value", true}});

    EXPECT_EQ(dove.row(), 0);
    EXPECT_EQ(list.model.leadAt(dove.row()), list.dove);
}

TEST(LeadList, SaysARowInWords)
{
    Listed list;
    list.model.setColumns(usualColumns());
    list.ask({.filter = {}, .text = {}, .sort = {{"company", false}}});

    const QString words = list.model.index(0, 0).data(Qt::AccessibleTextRole).toString();

    EXPECT_TRUE(words.contains(QStringLiteral("Acme"))) << words.toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("Suspect"))) << words.toStdString();
}
