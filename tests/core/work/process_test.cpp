// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/process.h"

#include "support/tempbook.h"
#include "work/fields.h"
#include "work/leads.h"
#include "work/moves.h"
#include "work/views.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace ridealong;
using testing::HasSubstr;

namespace {

struct Shop
{
    TempBook book;

    const Book &now() { return book.book(); }
    uint32_t stage(const char *name) { return now().stageNamed(name); }
    std::string act(const std::function<Status(ChangeSet &)> &verb)
    {
        ChangeSet changes = book->change();
        Status done = verb(changes);
        EXPECT_TRUE(done || changes.isEmpty()) << "refused, but appended";
        done = done ? book->commit({Op::editProcess}, std::move(changes)) : done;
        return done ? std::string() : done.error().text.toStdString();
    }
    template<class T>
    static Status asStatus(const Result<T> &result)
    {
        return result ? Status(Done{}) : Status(result.error());
    }
    std::string add(const char *name, StageType type)
    {
        return act([&](ChangeSet &changes) { return asStatus(addStage(changes, now(), 1, name, type)); });
    }
    std::string define(const FieldWish &wish)
    {
        return act([&](ChangeSet &changes) { return asStatus(defineField(changes, now(), wish)); });
    }
    std::string answer(uint32_t lead, uint32_t field, const char *text)
    {
        return act([&](ChangeSet &changes) { return setCustomField(changes, now(), lead, field, text); });
    }
    std::vector<std::string> stageNames()
    {
        std::vector<std::string> names;
        for (const uint32_t row : now().stageOrder())
            names.emplace_back(now().stageName(row));
        return names;
    }
};

} // namespace

TEST(Stages, ANewOpenOneStandsAfterTheOpenOnes)
{
    Shop shop;

    EXPECT_EQ(shop.add("Negotiation", StageType::open), "");
    EXPECT_EQ(shop.add("Duplicate", StageType::lost), "");

    EXPECT_THAT(shop.stageNames(),
                testing::ElementsAre("Suspect", "Contacted", "Qualified", "Demo", "Quoted", "Negotiation",
                                     "Won", "Lost", "No decision", "Parked", "Duplicate"));
    EXPECT_DOUBLE_EQ(shop.now().stages()[shop.stage("Negotiation")].probability, 0.5);
    EXPECT_DOUBLE_EQ(shop.now().stages()[shop.stage("Duplicate")].probability, 0);
}

TEST(Stages, AreCalledByNameSoANameIsGivenOnce)
{
    Shop shop;

    EXPECT_THAT(shop.add("demo", StageType::open), HasSubstr("There is a stage called"));
    EXPECT_THAT(shop.add("  ", StageType::open), HasSubstr("Give the stage a name"));
    const uint32_t demo = shop.stage("Demo");
    EXPECT_EQ(shop.act([&](ChangeSet &changes) { return renameStage(changes, shop.now(), demo, "Trial"); }),
              "");

    EXPECT_EQ(shop.now().stageName(demo), "Trial");
    EXPECT_EQ(shop.now().stageNamed("demo"), demo) << "its key stays, for the quick log and files";
}

TEST(Stages, MayBeNamedLikeAPlaceForAFigure)
{
    Shop shop;
    const uint32_t demo = shop.stage("Demo");
    shop.book.addLead("Acme", {{leadField("stage"), Link{demo}}});
    ASSERT_EQ(
        shop.act([&](ChangeSet &changes) { return renameStage(changes, shop.now(), demo, "20%2 off"); }), "");

    const std::string said =
        shop.act([&](ChangeSet &changes) { return removeStage(changes, shop.now(), demo); });

    EXPECT_THAT(said, HasSubstr("20%2 off"));
    EXPECT_THAT(said, HasSubstr("Leads in it: 1"));
}

TEST(Stages, InUseKeepTheirTypeAndAskWhereTheirLeadsGo)
{
    Shop shop;
    const uint32_t demo = shop.stage("Demo"), quoted = shop.stage("Quoted");
    const uint32_t acme = shop.book.addLead("Acme", {{leadField("stage"), Link{demo}}});
    const auto remove = [&] {
        return shop.act([&](ChangeSet &changes) { return removeStage(changes, shop.now(), demo); });
    };
    const auto retype = [&] {
        return shop.act(
            [&](ChangeSet &changes) { return retypeStage(changes, shop.now(), demo, StageType::won); });
    };

    EXPECT_THAT(remove(), HasSubstr("Leads in it: 1"));
    EXPECT_THAT(retype(), HasSubstr("keeps its type"));
    ASSERT_EQ(shop.act([&](ChangeSet &changes) {
        return moveToStage(changes, shop.now(), {.lead = acme, .stage = quoted});
    }),
              "");
    EXPECT_THAT(retype(), HasSubstr("Moves of leads through it are kept: 1"));
    EXPECT_EQ(remove(), "") << "nobody is in it";
    EXPECT_EQ(shop.now().stageName(demo), "Demo") << "its name still stands in the history";
}

TEST(Stages, ThatNobodyUsedChangeTypeAndPlace)
{
    Shop shop;
    const uint32_t quoted = shop.stage("Quoted");

    ASSERT_EQ(shop.act([&](ChangeSet &changes) {
        return retypeStage(changes, shop.now(), quoted, StageType::won);
    }),
              "");

    EXPECT_EQ(shop.now().stageType(quoted), StageType::won);
    EXPECT_DOUBLE_EQ(shop.now().stages()[quoted].probability, 1);
    EXPECT_EQ(shop.now().stageOrder()[4], quoted);
    EXPECT_EQ(shop.act([&](ChangeSet &changes) { return removeStage(changes, shop.now(), quoted); }), "");
    EXPECT_EQ(shop.now().stageNamed("Quoted"), 0u);
}

TEST(Stages, OneOfEachTypeThatEndsOrStartsStays)
{
    Shop shop;
    const uint32_t won = shop.stage("Won");

    EXPECT_THAT(shop.act([&](ChangeSet &changes) { return removeStage(changes, shop.now(), won); }),
                HasSubstr("last of its type"));
    EXPECT_THAT(
        shop.act([&](ChangeSet &changes) { return retypeStage(changes, shop.now(), won, StageType::lost); }),
        HasSubstr("last of its type"));
    EXPECT_EQ(
        shop.act([&](ChangeSet &changes) { return removeStage(changes, shop.now(), shop.stage("Parked")); }),
        "");
}

TEST(Stages, TakeNoBrokenValue)
{
    Shop shop;
    const uint32_t demo = shop.stage("Demo"), won = shop.stage("Won");
    const auto probability = [&](uint32_t stage, double share) {
        return shop.act(
            [&](ChangeSet &changes) { return setProbability(changes, shop.now(), stage, share); });
    };
    const auto days = [&](uint32_t stage, int64_t count) {
        return shop.act([&](ChangeSet &changes) { return setNormalDays(changes, shop.now(), stage, count); });
    };

    for (const double share : {-0.01, 1.01, std::nan("")})
        EXPECT_THAT(probability(demo, share), HasSubstr("between 0 and 100"));
    EXPECT_THAT(probability(won, 0.9), HasSubstr("in full"));
    EXPECT_EQ(probability(demo, 0.6), "");
    EXPECT_THAT(days(demo, -1), HasSubstr("whole days"));
    EXPECT_THAT(days(demo, 3651), HasSubstr("whole days"));
    EXPECT_THAT(days(won, 5), HasSubstr("open stage"));
    EXPECT_EQ(days(demo, 0), "");
    EXPECT_EQ(shop.now().stages()[demo].idleDays, unsetInt);
}

TEST(Stages, AskTheirCriteriaOnceEach)
{
    Shop shop;
    const uint32_t demo = shop.stage("Demo");
    const auto criteria = [&](uint32_t stage, const char *lines) {
        return shop.act([&](ChangeSet &changes) { return setCriteria(changes, shop.now(), stage, lines); });
    };

    ASSERT_EQ(criteria(demo, " Budget named \n\nDate agreed\nBudget  named"), "");
    EXPECT_THAT(criteria(shop.stage("Won"), "Signed"), HasSubstr("Won is none"));

    const uint32_t acme = shop.book.addLead("Acme", {{leadField("stage"), Link{demo}}});
    EXPECT_THAT(needsOfMove(shop.now(), acme, shop.stage("Quoted")).criteria,
                testing::ElementsAre("Budget named", "Date agreed"));
}

TEST(Stages, ArePutInOrderTheOpenOnesFirst)
{
    Shop shop;
    const auto move = [&](const char *name, int by) {
        return shop.act(
            [&](ChangeSet &changes) { return moveStage(changes, shop.now(), shop.stage(name), by); });
    };

    EXPECT_EQ(move("Demo", -1), "");
    EXPECT_EQ(move("Quoted", 1), "");

    EXPECT_THAT(shop.stageNames(), testing::ElementsAre("Suspect", "Contacted", "Demo", "Qualified", "Quoted",
                                                        "Won", "Lost", "No decision", "Parked"));
    ASSERT_TRUE(shop.book->undo());
    EXPECT_EQ(shop.stageNames()[2], "Qualified");
}

TEST(CustomFields, AreDefinedWithANameThatLeadsDoNotHave)
{
    Shop shop;

    EXPECT_EQ(shop.define({.label = "Installed pumps", .type = "number"}), "");
    EXPECT_THAT(shop.define({.label = "Company"}), HasSubstr("have a field called Company"));
    EXPECT_THAT(shop.define({.label = "installed  pumps"}), HasSubstr("have a field called"));
    EXPECT_THAT(shop.define({.label = " "}), HasSubstr("Give the field a name"));
    EXPECT_THAT(shop.define({.label = "Picture", .type = "image"}), HasSubstr("A field holds"));
    EXPECT_THAT(shop.define({.label = "Size", .type = "choice", .choices = " \n"}),
                HasSubstr("at least one choice"));
    EXPECT_THAT(shop.define({.label = "Size", .type = "choice", .choices = "a|b"}), HasSubstr("no “|”"));

    EXPECT_TRUE(findLeadField(shop.now().leadData(), "installed_pumps").isFound());
}

TEST(CustomFields, WithValuesKeepTheirTypeAndAreArchivedWithThem)
{
    Shop shop;
    ASSERT_EQ(shop.define({.label = "Pumps", .type = "number"}), "");
    const uint32_t acme = shop.book.addLead("Acme"), pumps = fieldsInOrder(shop.now()).front();
    ASSERT_EQ(shop.answer(acme, pumps, "12"), "");

    EXPECT_THAT(shop.act([&](ChangeSet &changes) { return retypeField(changes, shop.now(), pumps, "date"); }),
                HasSubstr("Leads with a value in it: 1"));
    ASSERT_EQ(shop.act([&](ChangeSet &changes) { return archiveField(changes, shop.now(), pumps); }), "");
    EXPECT_FALSE(findLeadField(shop.now().leadData(), "pumps").isFound());
    EXPECT_EQ(archivedFields(shop.now()), std::vector{pumps});
    ASSERT_EQ(shop.act([&](ChangeSet &changes) { return restoreField(changes, shop.now(), pumps); }), "");

    EXPECT_EQ(shop.now().leadData().customValue(acme, pumps), Value{12.0});
}

TEST(CustomFields, ThatTheModelOrAViewReadsStay)
{
    Shop shop;
    ASSERT_EQ(shop.define({.label = "Pumps", .type = "number"}), "");
    const uint32_t pumps = fieldsInOrder(shop.now()).front();
    ASSERT_EQ(shop.act([&](ChangeSet &changes) {
        return Shop::asStatus(
            saveView(changes, shop.now(), {.name = QStringLiteral("Big"), .filter = "pumps >= 10"}));
    }),
              "");

    EXPECT_THAT(shop.act([&](ChangeSet &changes) { return archiveField(changes, shop.now(), pumps); }),
                HasSubstr("The view Big shows Pumps"));
}

TEST(CustomFields, KeepTheChoicesThatLeadsHave)
{
    Shop shop;
    ASSERT_EQ(shop.define({.label = "Drive", .type = "choice", .choices = "Electric\nSteam\nWind"}), "");
    const uint32_t acme = shop.book.addLead("Acme"), drive = fieldsInOrder(shop.now()).front();
    ASSERT_EQ(shop.answer(acme, drive, "Steam"), "");
    const auto choices = [&](const char *lines) {
        return shop.act([&](ChangeSet &changes) { return setChoices(changes, shop.now(), drive, lines); });
    };

    EXPECT_THAT(choices("Electric"), HasSubstr("Leads have “Steam”"));
    EXPECT_EQ(choices("Steam\nDiesel"), "");

    EXPECT_THAT(choicesOfField(shop.now(), drive), testing::ElementsAre("Steam", "Diesel"));
}
