// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/logrows.h"

#include <gmock/gmock.h>

using namespace ridealong;

namespace {

struct Damaged
{
    TempBook book;
    uint32_t lead = book.addLead("Acme");

    Damaged()
    {
        ChangeSet changes = book->change();
        changes.set(Entity::lead, lead, leadField("phone"), std::string("555"));
        EXPECT_TRUE(book->commit({Op::editLead}, std::move(changes)));
    }
    void damage(const char *sql)
    {
        book.close();
        Connection(book.path(), Connection::Mode::write).run(sql);
        book.reopen();
    }
    std::string problems(bool deep)
    {
        const auto found = book->store().check(deep, book.book());
        EXPECT_TRUE(found);
        return found->join(QLatin1Char('\n')).toStdString();
    }
};

} // namespace

TEST(LogHealth, AWholeLogHasNoProblems)
{
    Damaged whole;

    EXPECT_EQ(whole.problems(true), "");
}

TEST(LogHealth, AnEntryThatWasChangedIsFoundByItsHash)
{
    Damaged book;
    book.damage("UPDATE entry SET body = CAST(replace(body, x'63353535', x'63353536') AS BLOB)");

    EXPECT_EQ(book.problems(false), "");
    EXPECT_THAT(book.problems(true),
                testing::HasSubstr("1 entries of the change log are not what they were"));
}

TEST(LogHealth, AHoleInAChainIsFound)
{
    Damaged book;
    book.damage("DELETE FROM entry WHERE number = (SELECT max(number) - 1 FROM entry)");

    EXPECT_THAT(book.problems(false), testing::HasSubstr("1 entries of the change log do not follow"));
    EXPECT_THAT(book.problems(true), testing::HasSubstr("1 entries that made rows are missing"));
}

TEST(LogHealth, AForkIsNoDamageButAnEndThatNobodyKnowsIs)
{
    Damaged book;
    book.damage(
        "INSERT INTO entry(number, stream, seq, prev, hlc, schema, op, body, hash) SELECT 900, stream, seq,"
        " prev, hlc, schema, op, body, randomblob(32) FROM entry WHERE seq = 2 LIMIT 1");
    EXPECT_EQ(book.problems(false), "1 ends of streams of the change log are not known as such.");

    book.damage("INSERT INTO fork(stream, entry) SELECT stream, 900 FROM entry WHERE number = 900");
    EXPECT_EQ(book.problems(false), "");
}
