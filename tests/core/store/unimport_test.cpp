// SPDX-License-Identifier: GPL-3.0-or-later
// An import taken back is as if its file had never come; it can come again.
#include "support/otherlaptop.h"

#include <thread>

using namespace ridealong;
using testing::IsEmpty;

namespace {

constexpr int64_t start = 1'791'000'000'000;

struct Imported
{
    TempBook book;
    OtherLaptop kim{1}, tessa{2};
    Id acme = idNumbered(1);
    Written made =
        kim.write(start, {createdLead(acme, {{companyTag, cborText("Acme")}, {valueTag, cborWhole(1)}})});
    Written edit =
        kim.write(start + 1, {setField(Entity::lead, acme, valueTag, cborWhole(2), {made.hash}, 0)});
    Written rival =
        tessa.write(start + 2, {setField(Entity::lead, acme, valueTag, cborWhole(3), {made.hash})});
    Written more = tessa.write(start + 3, {createdLead(idNumbered(2), {{companyTag, cborText("Bolt")}})});
};

} // namespace

TEST(Unimport, TheBookIsAsIfTheFileHadNeverCome)
{
    Imported all;
    take(all.book, {all.made, all.edit});
    const std::string before = heldOf(all.book);
    take(all.book, {all.rival, all.more});
    const std::string after = heldOf(all.book);

    ASSERT_TRUE(all.book->undo());

    EXPECT_EQ(heldOf(all.book), before);
    EXPECT_THAT(problemsOf(all.book), IsEmpty());
    EXPECT_FALSE(all.book.book().leads().has(all.book.book().leads().find(idNumbered(2))));
    EXPECT_EQ(take(all.book, {all.rival, all.more}).taken, 2);
    EXPECT_EQ(heldOf(all.book), after);
    EXPECT_THAT(problemsOf(all.book), IsEmpty());
    const auto checked = all.book.session().store().check(true, all.book.book());
    ASSERT_TRUE(checked);
    EXPECT_TRUE(checked->isEmpty()) << checked->join(u'\n').toStdString();
}

TEST(Unimport, WhatWasFreedWaitsAgain)
{
    Imported all;
    take(all.book, {all.edit});
    take(all.book, {all.made});
    ASSERT_TRUE(all.book->undo());
    EXPECT_THAT(heldOf(all.book), IsEmpty());

    const IngestAccount again = take(all.book, {all.made});

    EXPECT_EQ(again.taken, 1);
    EXPECT_EQ(again.freed, 1);
}

TEST(Unimport, AnEarlierOneIsRefusedOnceSomethingWasDone)
{
    Imported all;
    take(all.book, {all.made});
    const int64_t operation = all.book.session().store().nextToUndo();
    all.book.addLead("Mine");
    Store &store = const_cast<Store &>(all.book.session().store());
    const std::string before = heldOf(all.book);

    EXPECT_FALSE(unimport(store, const_cast<Book &>(all.book.book()), operation));

    EXPECT_EQ(heldOf(all.book), before);
    ASSERT_TRUE(all.book->undo()); // what was done since
    EXPECT_FALSE(all.book->undo());
}

TEST(Unimport, CancelledItChangesNothing)
{
    Imported all;
    take(all.book, {all.made, all.edit});
    Store &store = const_cast<Store &>(all.book.session().store());
    const std::string before = heldOf(all.book);

    const Status done =
        unimport(store, all.book.book(), store.nextToUndo(), [](int64_t, int64_t) { return false; });

    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().kind, ErrorKind::cancelled);
    EXPECT_EQ(heldOf(all.book), before);
    EXPECT_THAT(problemsOf(all.book), IsEmpty());
    EXPECT_TRUE(all.book->undo());
}

TEST(Unimport, AJobThatWasLentThePenTakesItBackBesideTheBook)
{
    Imported all;
    take(all.book, {all.made, all.edit});
    const std::string before = heldOf(all.book);
    take(all.book, {all.rival, all.more});
    const Book &book = all.book.book();
    const uint32_t bolt = book.leads().find(idNumbered(2));
    ASSERT_TRUE(all.book->lendPen());

    bool isTakenBack = false, wasThere = false;
    std::thread job([&] {
        isTakenBack = all.book->undo().ok();
        wasThere = book.leads().has(bolt);
    });
    job.join();
    ASSERT_TRUE(all.book->absorb());

    EXPECT_TRUE(isTakenBack);
    EXPECT_TRUE(wasThere); // while the window could look at it
    EXPECT_FALSE(book.leads().has(bolt));
    EXPECT_EQ(heldOf(all.book), before);
    EXPECT_THAT(problemsOf(all.book), IsEmpty());
}
