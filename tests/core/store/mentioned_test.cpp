// SPDX-License-Identifier: GPL-3.0-or-later
// A row of which another laptop spoke before its making came, made here in the meantime.
#include "support/otherlaptop.h"
#include "work/forecasts.h"
#include "work/settings.h"

using namespace ridealong;
using testing::IsEmpty;

namespace {

constexpr int64_t quotaDay = 1'791'000'000'000;
constexpr uint16_t amountTag = quotaFields[quotaField("amount")].info.tag;

struct QuotaBook
{
    TempBook book;
    uint32_t cole = book.addPerson("Cole Marsh", "CM");
    Id person = book.book().people().id(cole);
    Id quota = Id::hashedFrom("quota|" + person.hex() + "|2026-Q4");
    OtherLaptop first{1, "rep:" + person.hex()}, second{2, "rep:" + person.hex()};
    Written made = first.write(
        quotaDay, {{.kind = LogItem::Kind::create,
                    .entity = uint16_t(Entity::quota),
                    .row = quota,
                    .parts = {{1, cborId(person)}, {2, cborText("2026-Q4")}, {3, cborWhole(500)}}}});
    Written changed =
        second.write(quotaDay + 1, {setField(Entity::quota, quota, amountTag, cborWhole(700), {made.hash})});

    void setQuota(int64_t amount)
    {
        ChangeSet changes = book->change();
        ASSERT_TRUE(ridealong::setQuota(changes, book.book(), cole, "2026-Q4", Money{amount}));
        const Status done = book->commit({Op::editQuotas}, std::move(changes));
        ASSERT_TRUE(done) << done.error().text.toStdString() << done.error().detail.toStdString();
    }
    int64_t amount() const
    {
        const auto &quotas = book.book().tables().quota;
        const uint32_t row = quotas.find(quota);
        return quotas.has(row) ? quotas[row].amount.minor : -1;
    }
    std::vector<std::string> all() { return {"rep:" + person.hex()}; }
};

} // namespace

TEST(Mentioned, AQuotaThatAnotherChangedBeforeItsMakingCameCanBeMadeHere)
{
    QuotaBook book;
    take(book.book, {book.changed});
    EXPECT_EQ(book.amount(), -1);

    book.setQuota(900);

    EXPECT_EQ(book.amount(), 700); // who wrote that had seen a value, and what was typed here is a rival
    book.book.reopen();
    EXPECT_EQ(book.amount(), 700);
    EXPECT_THAT(problemsOf(book.book), IsEmpty());
    take(book.book, {book.made});
    EXPECT_EQ(book.amount(), 700);
    EXPECT_THAT(problemsOf(book.book), IsEmpty());
    book.setQuota(950);
    EXPECT_EQ(book.amount(), 950);
    EXPECT_THAT(problemsOf(book.book), IsEmpty());
}

TEST(Mentioned, InABulkToo)
{
    QuotaBook book;
    take(book.book, {book.changed});

    const auto done = book.book->bulk({Op::editQuotas}, [&](BulkWriter &writer) -> Status {
        ChangeSet changes = writer.change();
        if (const Status set = setQuota(changes, book.book.book(), book.cole, "2026-Q4", Money{900}); !set)
            return set;
        return writer.write(changes);
    });

    ASSERT_TRUE(done) << done.error().detail.toStdString();
    EXPECT_EQ(book.amount(), 700);
    EXPECT_THAT(problemsOf(book.book), IsEmpty());
}
