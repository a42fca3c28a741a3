// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of more leads than a moment allows: written by a job, one undo, and nothing of a cancelled one.
#include "leads/bulkactions.h"
#include "session/longcommit.h"
#include "support/tempbook.h"
#include "ui/support/shellnotes.h"
#include "work/bulk.h"

#include <gtest/gtest.h>
#include <numeric>
#include <thread>

using namespace ridealong;

namespace {

struct ManyLeads
{
    TempBook book;
    std::vector<uint32_t> leads;

    ManyLeads()
    {
        ChangeSet changes = book->change();
        for (size_t i = 0; i <= longChanges; ++i)
            leads.push_back(
                changes.create(Entity::lead, {{leadField("company"), "Lead " + std::to_string(i)},
                                              {leadField("created_on"), book->today()},
                                              {leadField("close_on"), Date::of(2026, 11, 2)},
                                              {leadField("stage"), Link{book.book().firstStage()}}}));
        EXPECT_TRUE(book->commit({Op::demo}, std::move(changes)));
    }
    size_t tagged() const
    {
        return size_t(
            std::ranges::count_if(leads, [&](uint32_t lead) { return hasTag(book.book(), lead, "fair"); }));
    }
    ChangeSet laterCloses()
    {
        ChangeSet changes = book->change();
        for (const uint32_t lead : leads)
            changes.set(Entity::lead, lead, leadField("close_on"), Date::of(2026, 12, 1));
        return changes;
    }
};

Status written(ManyLeads &many, const Progress &progress)
{
    Status done = Done{};
    EXPECT_TRUE(many.book->lendPen());
    std::thread job(
        [&] { done = commitInParts(many.book.session(), {Op::editLead}, many.laterCloses(), progress); });
    job.join();
    EXPECT_TRUE(many.book->absorb());
    return done;
}

} // namespace

TEST(LongEdit, IsAJobWithOneUndo)
{
    ManyLeads many;
    ShellNotes notes{many.book.session()};
    int jobs = 0;
    notes.shell.runJob = [&jobs, run = notes.shell.runJob](const Job &job) { return ++jobs, run(job); };

    addTagTo(notes.shell, many.leads, "fair");

    EXPECT_EQ(jobs, 1);
    EXPECT_EQ(many.tagged(), many.leads.size());
    ASSERT_EQ(notes.toasts.size(), 1);
    EXPECT_TRUE(notes.toasts[0].contains(QStringLiteral("The tag fair was added")))
        << notes.toasts[0].toStdString();
    EXPECT_TRUE(notes.errors.isEmpty());
    ASSERT_TRUE(many.book->undo());
    EXPECT_EQ(many.tagged(), 0U);
}

TEST(LongEdit, AFewAreWrittenAtOnce)
{
    ManyLeads many;
    ShellNotes notes{many.book.session()};
    notes.shell.runJob = [](const Job &) { return false; };

    addTagTo(notes.shell, {many.leads[0], many.leads[1]}, "fair");

    EXPECT_EQ(many.tagged(), 2U);
}

TEST(LongEdit, NotesCloseDatesThatMove)
{
    ManyLeads many;

    ASSERT_TRUE(written(many, {}));

    EXPECT_EQ(many.book.book().leads()[many.leads.back()].closeOn, Date::of(2026, 12, 1));
    EXPECT_EQ(many.book.book().tables().closeMove.end() - 1, many.leads.size());
}

TEST(LongEdit, WhatAFieldHoldsAlreadyIsNotWrittenAgain)
{
    ManyLeads many;
    ChangeSet one = many.book->change();
    one.set(Entity::lead, many.leads[7], leadField("close_on"), Date::of(2026, 12, 1));
    ASSERT_TRUE(many.book->commit({Op::editLead}, std::move(one)));

    ASSERT_TRUE(written(many, {}));
    const int64_t first = many.book->store().nextToUndo();
    ASSERT_TRUE(written(many, {}));

    EXPECT_EQ(many.book->store().nextToUndo(), first);
    const auto back = many.book->revert(first);
    ASSERT_TRUE(back);
    EXPECT_EQ(size_t(back->restored), many.leads.size() - 1);
}

TEST(LongEdit, NothingIsLeftOfACancelledOne)
{
    ManyLeads many;
    int asked = 0;

    const Status done = written(many, [&asked](int64_t, int64_t) { return ++asked < 3; });

    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().kind, ErrorKind::cancelled);
    EXPECT_EQ(asked, 3);
    EXPECT_EQ(many.book.book().leads()[many.leads.front()].closeOn, Date::of(2026, 11, 2));
    many.book.reopen();
    EXPECT_EQ(many.book.book().leads()[many.leads.front()].closeOn, Date::of(2026, 11, 2));
}
