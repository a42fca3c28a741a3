// SPDX-License-Identifier: GPL-3.0-or-later
// A closed lead keeps the grade that it closed with, whatever happens to it, to the model or to the day.
#include "book/publish.h"
#include "work/leads.h"
#include "work/merge.h"
#include "work/moves.h"

#include "support/imports.h"
#include "support/people.h"
#include "support/scorecards.h"

#include <gtest/gtest.h>

using namespace ridealong;

namespace {

Model byNeed(const char *best)
{
    Model model;
    model.name = "By need";
    model.criteria = {aCriterion("need", "need", 100, {{.is = {best}, .share = 1}})};
    return model;
}

void publish(TempBook &book, const Model &model)
{
    auto changes = publishModel(book.book(), book->change(), model, 0);
    ASSERT_TRUE(changes);
    ASSERT_TRUE(book->commit({Op::publishModel}, std::move(*changes)));
}

void move(TempBook &book, uint32_t lead, const char *stage)
{
    act(book, Op::moveStage, [&](ChangeSet &changes) {
        return moveToStage(changes, book.book(),
                           {.lead = lead, .stage = book.book().stageNamed(stage), .on = {}});
    });
}

void setNeed(TempBook &book, uint32_t lead, const char *need)
{
    act(book, Op::editLead, [&](ChangeSet &changes) {
        return setFields(changes, book.book(), lead, {{leadField("need"), std::string(need)}});
    });
}

// An A of the first version, won; reference 1.
struct Won
{
    TempBook book;
    uint32_t lead;

    Won()
    {
        publish(book, byNeed("active"));
        lead = book.addLead(
            "Acme", {{leadField("need"), std::string("active")}, {leadField("reference"), std::string("1")}});
        move(book, lead, "Won");
    }
    Grade grade() { return book.book().standing(lead).grade; }
    double score() { return book.book().standing(lead).score; }
};

} // namespace

TEST(ClosedGrade, StaysWhenAFieldIsEditedAndTheEditUndone)
{
    Won won;

    setNeed(won.book, won.lead, "none");
    EXPECT_EQ(won.grade(), Grade::A);
    EXPECT_EQ(won.score(), 100);

    ASSERT_TRUE(won.book->undo());
    EXPECT_EQ(won.grade(), Grade::A);
}

TEST(ClosedGrade, StaysWhenAModelIsPublishedAndThatIsUndone)
{
    Won won;

    publish(won.book, byNeed("latent"));
    EXPECT_EQ(won.grade(), Grade::A);

    ASSERT_TRUE(won.book->undo());
    EXPECT_EQ(won.grade(), Grade::A);
    ASSERT_TRUE(won.book->redo());
    won.book.reopen();
    EXPECT_EQ(won.grade(), Grade::A);
}

TEST(ClosedGrade, StaysWhenTheManagerGivesAnother)
{
    Won won;
    ChangeSet changes = won.book->change();

    EXPECT_FALSE(overrideGrade(changes, won.book.book(), won.lead, Grade::D, "Late payer", {}));
    setCell(won.book, Entity::lead, won.lead, leadField("override_grade"), Grade::D); // from an older book

    EXPECT_EQ(won.grade(), Grade::A);
}

TEST(ClosedGrade, StaysWhenAnotherLeadIsMergedIntoIt)
{
    Won won;
    setNeed(won.book, won.lead, "none");
    const uint32_t other = won.book.addLead("Acme Inc", {{leadField("need"), std::string("latent")}});

    act(won.book, Op::mergeLeads, [&](ChangeSet &changes) {
        return mergeLeads(changes, won.book.book(),
                          {.survivor = won.lead, .loser = other, .takeFromLoser = {leadField("need")}});
    });
    EXPECT_EQ(won.grade(), Grade::A);

    ASSERT_TRUE(won.book->undo());
    EXPECT_EQ(won.grade(), Grade::A);
}

TEST(ClosedGrade, StaysWhenAnImportUpdatesIt)
{
    Won won;

    ASSERT_TRUE(importText(won.book, ImportTable::leads, "reference,company,need\n1,Acme,none\n",
                           {.match = {"reference"}, .onMatch = OnMatch::update}));

    EXPECT_EQ(won.grade(), Grade::A);
    won.book.reopen();
    EXPECT_EQ(won.grade(), Grade::A);
}

TEST(ClosedGrade, OfALeadThatCameInClosedIsKeptFromTheFirstEditOn)
{
    TempBook book;
    publish(book, byNeed("active"));
    ASSERT_TRUE(importText(
        book, ImportTable::leads,
        "reference,company,stage,need\n1,Acme,Won,active\n2,Bolt,Lost,active\n3,Cog,Won,active\n"));

    setNeed(book, 1, "none");
    ASSERT_TRUE(importText(book, ImportTable::leads, "reference,company,need\n2,Bolt,none\n",
                           {.match = {"reference"}, .onMatch = OnMatch::update}));
    publish(book, byNeed("latent"));

    for (const uint32_t lead : {1u, 2u, 3u})
        EXPECT_EQ(book.book().standing(lead).grade, Grade::A) << lead;
}

TEST(ClosedGrade, IsTheModelsAgainWhenTheLeadIsOpened)
{
    Won won;
    publish(won.book, byNeed("latent"));

    move(won.book, won.lead, "Contacted");

    EXPECT_EQ(won.grade(), Grade::E);
}
