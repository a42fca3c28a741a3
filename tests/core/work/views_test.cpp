// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/views.h"

#include "support/tempbook.h"

using namespace ridealong;

namespace {

struct Views
{
    TempBook book;
    uint32_t food = save("Food", "industry = Food");
    uint32_t erie = save("Erie", "city = Erie");
    uint32_t big = save("Big", "value > 50000");

    uint32_t save(const char *name, const char *filter)
    {
        ChangeSet changes = book->change();
        const auto saved =
            saveView(changes, book.book(), {.name = QString::fromUtf8(name), .filter = filter});
        EXPECT_TRUE(saved);
        EXPECT_TRUE(book->commit({Op::editView}, std::move(changes)));
        return *saved;
    }
    Status done(const std::function<Status(ChangeSet &)> &verb)
    {
        ChangeSet changes = book->change();
        const Status said = verb(changes);
        return said ? book->commit({Op::editView}, std::move(changes)) : said;
    }
    QStringList names() const
    {
        QStringList names;
        for (const LeadView &view : leadViews(book.book()))
            if (view.saved)
                names << view.name;
        return names;
    }
};

QStringList list(const char *names)
{
    return QString::fromUtf8(names).split(u' ');
}

} // namespace

TEST(Views, AreRenamedAndKeepTheirFilter)
{
    Views views;

    ASSERT_TRUE(views.done([&](ChangeSet &changes) {
        return renameView(changes, views.book.book(), views.erie, QStringLiteral("  Lake  "));
    }));

    EXPECT_EQ(views.names(), list("Food Lake Big"));
    EXPECT_EQ(viewNamed(views.book.book(), QStringLiteral("lake"))->filter, "city = Erie");
}

TEST(Views, ANameIsTakenOnce)
{
    Views views;
    ChangeSet changes = views.book->change();

    EXPECT_FALSE(renameView(changes, views.book.book(), views.erie, QStringLiteral("FOOD")));
    EXPECT_FALSE(renameView(changes, views.book.book(), views.erie, QStringLiteral("overdue")));
    EXPECT_FALSE(renameView(changes, views.book.book(), views.erie, QStringLiteral(" ")));
    EXPECT_FALSE(renameView(changes, views.book.book(), 0, QStringLiteral("Mine")));
    EXPECT_TRUE(renameView(changes, views.book.book(), views.erie, QStringLiteral("ERIE")));
}

TEST(Views, MoveAmongTheSavedOnesAndComeBackWithUndo)
{
    Views views;

    ASSERT_TRUE(
        views.done([&](ChangeSet &changes) { return moveView(changes, views.book.book(), views.big, -2); }));
    const QStringList moved = views.names();
    ASSERT_TRUE(views.book->undo());

    EXPECT_EQ(moved, list("Big Food Erie"));
    EXPECT_EQ(views.names(), list("Food Erie Big"));
}

TEST(Views, AtTheEndNothingMoves)
{
    Views views;
    ChangeSet changes = views.book->change();

    EXPECT_TRUE(moveView(changes, views.book.book(), views.big, 1));
    EXPECT_TRUE(changes.isEmpty());
    EXPECT_FALSE(moveView(changes, views.book.book(), 0, 1));
}
