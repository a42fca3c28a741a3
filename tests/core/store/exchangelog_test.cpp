// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/exchangelog.h"
#include "store/ownstreams.h"

#include "support/logrows.h"

#include <gmock/gmock.h>

using namespace ridealong;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

struct Phones
{
    TempBook book;
    uint32_t lead = book.addLead("Acme");

    void set(const char *phone)
    {
        ChangeSet changes = book->change();
        changes.set(Entity::lead, lead, leadField("phone"), std::string(phone));
        EXPECT_TRUE(book->commit({Op::editLead}, std::move(changes)));
    }
    Store &store() { return const_cast<Store &>(book->store()); }
    ExchangeLog log() { return ExchangeLog(book->store()); }
    StreamInfo managers()
    {
        const auto streams = log().streams();
        for (const StreamInfo &stream : *streams)
            if (stream.scope == "managers" && stream.whose != StreamInfo::Whose::closed)
                return stream;
        return {};
    }
    std::vector<int64_t> missing(std::vector<Digest> theirs)
    {
        std::vector<int64_t> places;
        EXPECT_TRUE(log().eachMissing(managers(), theirs, [&](const LoggedEntry &entry) -> Status {
            const auto decoded = decodedEntry(entry.bytes);
            EXPECT_TRUE(decoded);
            EXPECT_EQ(hashOf(*decoded), entry.hash);
            places.push_back(decoded->seq);
            return Done{};
        }));
        EXPECT_EQ(*log().countMissing(managers(), theirs), int64_t(places.size()));
        return places;
    }
    Digest hashAt(int64_t seq)
    {
        for (const LogRow &row : logOf(book))
            if (row.scope == "managers" && row.entry.seq == seq)
                return row.hash;
        return {};
    }
};

} // namespace

TEST(ExchangeLog, GivesWhatCantBeReachedFromTheirHeads)
{
    Phones phones;
    phones.set("1");
    phones.set("2");

    EXPECT_THAT(phones.missing({}), ElementsAre(1, 2, 3));
    EXPECT_THAT(phones.missing({phones.hashAt(2)}), ElementsAre(3));
    EXPECT_THAT(phones.missing({phones.hashAt(1), phones.hashAt(3)}), IsEmpty());
    EXPECT_THAT(phones.missing({Digest::of("that is not here")}), ElementsAre(1, 2, 3));
}

TEST(ExchangeLog, OfAForkGivesTheEndThatTheyLack)
{
    Phones phones;
    phones.set("1");
    phones.set("2");
    const Digest first = phones.hashAt(1), second = phones.hashAt(2), third = phones.hashAt(3);
    phones.book.close();
    LogEntry other;
    {
        Connection db(phones.book.path(), Connection::Mode::write);
        const int64_t stream = db.integer("SELECT number FROM stream WHERE scope = 'managers'");
        Statement id(db, "SELECT id FROM stream WHERE number = ?");
        id.bind(1, stream).step();
        other = {.stream = id.id(0), .seq = 2, .prev = first, .hlc = 5, .schema = 5, .op = 4};
        id.reset();
        Statement entry(db, "INSERT INTO entry(number, stream, seq, prev, hlc, schema, op, body, hash)"
                            " VALUES(900, ?, 2, ?, 5, 5, 4, ?, ?)");
        const std::string body = encodedBody(other);
        entry.bind(1, stream)
            .bindBlob(2, first.view())
            .bindBlob(3, body)
            .bindBlob(4, hashOf(other).view())
            .run();
        Statement fork(db, "INSERT INTO fork(stream, entry) VALUES(?, 900)");
        fork.bind(1, stream).run();
    }
    phones.book.reopen();

    EXPECT_THAT(phones.missing({third}), ElementsAre(2));
    EXPECT_THAT(phones.missing({hashOf(other)}), ElementsAre(2, 3));
    EXPECT_THAT(phones.missing({second}), ElementsAre(2, 3));
    EXPECT_THAT(phones.missing({third, hashOf(other)}), IsEmpty());
    const auto heads = phones.log().heads();
    ASSERT_TRUE(heads);
    std::vector<Digest> ends;
    for (const Head &head : *heads)
        if (head.stream == other.stream)
            ends.push_back(head.hash);
    EXPECT_THAT(ends, testing::UnorderedElementsAre(third, hashOf(other)));
}

TEST(ExchangeLog, ARestoredBookGoesOnInNewStreamsAndKeepsTheOld)
{
    Phones phones;
    const StreamInfo before = phones.managers();

    ASSERT_TRUE(closeOwnStreams(phones.store()));
    phones.set("1");

    const StreamInfo after = phones.managers();
    EXPECT_NE(after.id, before.id);
    EXPECT_EQ(after.laptop, before.laptop);
    EXPECT_THAT(phones.missing({}), ElementsAre(1));
    const auto streams = phones.log().streams();
    const auto old = std::ranges::find(*streams, before.id, &StreamInfo::id);
    ASSERT_NE(old, streams->end());
    EXPECT_EQ(old->whose, StreamInfo::Whose::closed);
}

TEST(ExchangeLog, ACopiedBookIsALaptopOfItsOwn)
{
    Phones phones;
    const StreamInfo before = phones.managers();

    const auto id = newIdentity(phones.store(), phones.book->clock().now());
    ASSERT_TRUE(id);
    phones.book.reopen();
    phones.set("1");

    EXPECT_EQ(phones.book->store().deviceId(), id->hex());
    const auto streams = phones.log().streams();
    for (const StreamInfo &stream : *streams) {
        const bool isOld = stream.number <= before.number || stream.laptop == before.laptop;
        EXPECT_EQ(stream.laptop, isOld ? before.laptop : *id);
        EXPECT_EQ(stream.whose, isOld ? StreamInfo::Whose::others : StreamInfo::Whose::open);
    }
    EXPECT_EQ(lastEntry(phones.book).entry.items[0].parts[0].stamp.depth, 1); // over another laptop's value
}

TEST(ExchangeLog, AClosingThatFailsLeavesTheStreamsOpen)
{
    Phones phones;
    const StreamInfo before = phones.managers();

    const auto bulk = phones.book->bulk({Op::import}, [&](BulkWriter &) -> Status {
        EXPECT_TRUE(closeOwnStreams(phones.store()));
        return refuse(QStringLiteral("no"));
    });
    EXPECT_FALSE(bulk);
    phones.set("1");

    EXPECT_EQ(phones.managers().id, before.id);
}
