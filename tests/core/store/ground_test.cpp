// SPDX-License-Identifier: GPL-3.0-or-later
// The ground of the exchange: every row once more where it is now, and nothing else that a person could see.
#include "demo/demo.h"
#include "scoring/knownthen.h"
#include "store/folding.h"
#include "store/ground.h"

#include "support/logrows.h"
#include "support/people.h"

#include <gmock/gmock.h>

using namespace ridealong;
using testing::Contains;
using testing::IsEmpty;

namespace {

Store &storeOf(TempBook &book)
{
    return const_cast<Store &>(book->store());
}

Status lay(TempBook &book, const Progress &progress = {})
{
    return layGround(storeOf(book), book.book(), book->user(), book->clock().now(), progress);
}

std::string auditOf(TempBook &book)
{
    std::string all;
    for (uint32_t lead = 0; lead < std::min(book.book().leads().end(), 60u); ++lead)
        for (const AuditLine &line : book->store().audit(book.book(), lead, 100'000)) {
            all += std::to_string(lead) + ' ' + std::to_string(line.operation) + ' ' +
                   std::to_string(line.at.ms) + ' ' + line.who + ' ' + keyOf(line.op) + ' ' +
                   std::to_string(int(line.entity)) + ' ' + std::to_string(line.number) + ' ' + line.field +
                   ' ' + std::to_string(line.before.index()) + ' ' + std::to_string(line.after.index()) +
                   '\n';
        }
    return all;
}

std::string knownOf(TempBook &book)
{
    std::string all;
    const auto known = book->store().knownBeforeClosing(book.book());
    EXPECT_TRUE(known);
    for (const uint32_t lead : known->reached)
        all += std::to_string(lead) + ' ';
    for (const ValueThen &then : known->differing)
        all += std::to_string(then.lead) + '/' + std::to_string(then.field) + '/' +
               std::to_string(then.value.index()) + ' ';
    return all;
}

// A lead of each kind: without an owner, of a rep, closed long after it was made, and deleted.
struct Worked
{
    TempBook book;
    uint32_t tessa = book.addPerson("Tessa Okafor", "TO");
    uint32_t free = book.addLead("Free", {{leadField("city"), std::string("Dayton")}});
    uint32_t hers = book.addLead("Hers", {{leadField("owner"), Link{tessa}}});
    uint32_t call = addActivity(book, hers, tessa, "call", "2026-10-13");

    Worked()
    {
        set(hers, leadField("phone"), std::string("555"));
        set(hers, leadField("industry"), std::string("Steel"));
        for (uint32_t stage = 1; stage < book.book().tables().stage.end(); ++stage)
            if (book.book().stageType(stage) == StageType::lost)
                set(hers, leadField("stage"), Link{stage});
        set(free, leadField("deleted"), true);
    }
    void set(uint32_t lead, FieldNo field, Value value)
    {
        ChangeSet changes = book->change();
        changes.set(Entity::lead, lead, field, std::move(value));
        EXPECT_TRUE(book->commit({Op::editLead}, std::move(changes)));
    }
};

} // namespace

TEST(Ground, SaysOfThePastWhatWasSaidBefore)
{
    Worked worked;
    const std::string audit = auditOf(worked.book), known = knownOf(worked.book);
    ASSERT_THAT(known, testing::Not(IsEmpty()));

    ASSERT_TRUE(lay(worked.book));

    EXPECT_EQ(auditOf(worked.book), audit);
    EXPECT_EQ(knownOf(worked.book), known);
    worked.book.reopen();
    EXPECT_EQ(auditOf(worked.book), audit);
    EXPECT_EQ(knownOf(worked.book), known);
}

TEST(Ground, HoldsEveryRowInTheScopeWhereItIsNow)
{
    Worked worked;
    TempBook &book = worked.book;
    worked.set(worked.free, leadField("owner"), Link{worked.tessa}); // left the managers' scope

    ASSERT_TRUE(lay(book));

    std::map<Id, std::string> scopes;
    for (const LogRow &row : logOf(book)) {
        EXPECT_EQ(row.entry.op, uint16_t(Op::layGround));
        EXPECT_EQ(hashOf(row.entry), row.hash);
        for (const LogItem &item : row.entry.items) {
            EXPECT_EQ(item.kind, LogItem::Kind::create);
            EXPECT_FALSE(scopes.contains(item.row));
            scopes[item.row] = row.scope;
        }
    }
    book.book().tables().lead.end();
    EXPECT_EQ(scopes[book.book().leads().id(worked.free)], "rep:TO");
    EXPECT_EQ(scopes[book.book().leads().id(worked.hers)], "rep:TO");
    EXPECT_EQ(scopes[book.book().people().id(worked.tessa)], "team");
    size_t rows = 0;
    for (size_t entity = 1; entity < entityCount; ++entity)
        if (const char *table = nameOf(Entity(entity)); table && Entity(entity) != Entity::reportSnapshot)
            rows += size_t(countIn(book, (std::string("SELECT count(*) FROM \"") + table + '"').c_str()));
    EXPECT_EQ(scopes.size(), rows);
    EXPECT_EQ(countIn(book, "SELECT count(*) FROM stream WHERE mine = 3") > 0, true);
    EXPECT_EQ(countIn(book, "SELECT count(*) FROM stamp"), 0);
    EXPECT_EQ(countIn(book, "SELECT count(*) FROM stray"), 0);
}

TEST(Ground, IsLaidOnceAndWorkGoesOn)
{
    Worked worked;
    TempBook &book = worked.book;

    ASSERT_TRUE(lay(book));
    const size_t entries = logOf(book).size();
    ASSERT_TRUE(lay(book));
    EXPECT_EQ(logOf(book).size(), entries);
    EXPECT_TRUE(hasGround(book->store()));

    ASSERT_TRUE(book->undo()); // of what was done before: Free comes back
    EXPECT_TRUE(book.book().leads().has(worked.free));
    worked.set(worked.hers, leadField("phone"), std::string("556"));
    const LogRow last = lastEntry(book);
    EXPECT_EQ(last.scope, "rep:TO");
    EXPECT_EQ(last.mine, 1);
}

TEST(Ground, KeepsAnEmptyTextOfAnOlderBookAsNothing)
{
    Worked worked;
    worked.book.close();
    Connection(worked.book.path(), Connection::Mode::write)
        .run("UPDATE lead SET title = '', closed_grade = 0; UPDATE setting SET text = ''");
    worked.book.reopen();

    ASSERT_TRUE(lay(worked.book));

    const auto problems = foldProblems(worked.book->store(), worked.book.book());
    ASSERT_TRUE(problems);
    EXPECT_TRUE(problems->isEmpty()) << problems->join(QLatin1Char('\n')).toStdString();
}

TEST(Ground, CancelledIsAsIfItHadNotBeen)
{
    Worked worked;
    const size_t entries = logOf(worked.book).size();

    const Status cancelled = lay(worked.book, [](int64_t done, int64_t) { return done < 3; });

    EXPECT_FALSE(cancelled);
    EXPECT_FALSE(hasGround(worked.book->store()));
    EXPECT_EQ(logOf(worked.book).size(), entries);
    worked.set(worked.hers, leadField("phone"), std::string("556"));
    EXPECT_EQ(logOf(worked.book).size(), entries + 1);
}
