// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/models.h"

#include "support/tempbook.h"

#include <gtest/gtest.h>

using namespace ridealong;

namespace {

Status keep(TempBook &book, const Model &model)
{
    ChangeSet changes = book->change();
    keepDraft(changes, book.book(), model);
    return book->commit({Op::saveModelDraft, QStringLiteral("Mine")}, std::move(changes));
}

Model changedModel(const Book &book)
{
    Model model = book.model();
    model.name = "Mine";
    model.cutoffs[0] = 78;
    return model;
}

} // namespace

TEST(Models, ADraftStandsInTheBookAndGradesNothing)
{
    TempBook book;
    const Model draft = changedModel(book.book());

    ASSERT_TRUE(keep(book, draft));

    EXPECT_EQ(draftOf(book.book()), draft);
    EXPECT_EQ(book.book().model().cutoffs[0], 80);
    EXPECT_EQ(book->undoText(), QStringLiteral("Saved the draft of Mine"));
    ASSERT_TRUE(book->undo());
    EXPECT_FALSE(draftOf(book.book()));
}

TEST(Models, PublishingTakesTheDraftAwayAndUndoBringsBothBack)
{
    TempBook book;
    const Model draft = changedModel(book.book());
    ASSERT_TRUE(keep(book, draft));

    auto changes = publishAsVersion(book.book(), book->change(), draft, book->user());
    ASSERT_TRUE(changes);
    ASSERT_TRUE(book->commit({Op::publishModel, QStringLiteral("Mine")}, std::move(*changes)));

    EXPECT_EQ(book.book().model().cutoffs[0], 78);
    EXPECT_EQ(book.book().modelVersion(), 1);
    EXPECT_FALSE(draftOf(book.book()));
    EXPECT_EQ(modelVersions(book.book()).size(), 1u);
    EXPECT_EQ(modelOfVersion(book.book(), 1)->cutoffs[0], 78);
    EXPECT_FALSE(modelOfVersion(book.book(), 2));
    EXPECT_EQ(nameOfNext(book.book()), QStringLiteral("Model 2"));
    ASSERT_TRUE(book->undo());
    EXPECT_EQ(book.book().model().cutoffs[0], 80);
    EXPECT_EQ(draftOf(book.book()), draft);
}
