// SPDX-License-Identifier: GPL-3.0-or-later
// What a change leaves in the log: entries that every laptop reads, with registers, depths and what they
// replace.
#include "base/cbor.h"
#include "base/cborcursor.h"
#include "book/registers.h"

#include "support/logrows.h"
#include "support/people.h"

#include <gmock/gmock.h>

using namespace ridealong;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

uint16_t tagOf(FieldNo field)
{
    return leadFields[field].info.tag;
}

Status set(TempBook &book, Entity entity, uint32_t row, std::vector<Cell> cells, Op op = Op::editLead)
{
    ChangeSet changes = book->change();
    changes.set(entity, row, std::move(cells));
    return book->commit({op}, std::move(changes));
}

Status setLead(TempBook &book, uint32_t lead, FieldNo field, Value value, Op op = Op::editLead)
{
    return set(book, Entity::lead, lead, {{field, std::move(value)}}, op);
}

std::string text(const char *value)
{
    std::string bytes;
    cbor::text(bytes, value);
    return bytes;
}

void addRival(TempBook &book, uint32_t lead, uint16_t tag, const char *hash, bool ghost)
{
    book.close();
    Connection db(book.path(), Connection::Mode::write);
    Statement entry(db, "INSERT INTO entry(number, stream, seq, prev, hlc, schema, op, body, hash)"
                        " VALUES((SELECT max(number) + 1 FROM entry), ?, 9, x'', 1, 5, 4, x'82F680', ?)");
    entry.bind(1, int64_t(ghost ? 0 : 1)).bindBlob(2, Digest::of(hash).view()).run();
    Statement rival(db, "INSERT INTO rival(entity, row, field, entry, depth, hlc, value)"
                        " VALUES(1, ?, ?, ?, 3, 7, x'6141')");
    rival.bind(1, int64_t(lead)).bind(2, int64_t(tag)).bind(3, db.lastRowId()).run();
}

} // namespace

TEST(Log, EachEntryIsWhatItsHashSaysAndFollowsTheOneBefore)
{
    TempBook book;
    const uint32_t lead = book.addLead("Acme", {{leadField("city"), std::string("Dayton")}});

    ASSERT_TRUE(setLead(book, lead, leadField("phone"), std::string("555 0100")));
    ASSERT_TRUE(setLead(book, lead, leadField("city"), std::string("Toledo")));

    std::map<Id, LogRow> ends;
    const auto log = logOf(book);
    ASSERT_GT(log.size(), 4u);
    for (const LogRow &row : log) {
        EXPECT_EQ(encodedBody(row.entry), row.body);
        EXPECT_EQ(hashOf(row.entry), row.hash);
        EXPECT_TRUE(decodedEntry(encoded(row.entry)));
        const bool starts = !ends.contains(row.entry.stream);
        EXPECT_EQ(row.entry.prev, starts ? Digest{} : ends[row.entry.stream].hash);
        EXPECT_EQ(row.entry.seq, starts ? 1 : ends[row.entry.stream].entry.seq + 1);
        ends[row.entry.stream] = row;
    }
}

TEST(Log, ARowIsMadeWithItsFieldsByAscendingTagAndWithoutThoseThatAreEmpty)
{
    TempBook book;

    book.addLead("Acme", {{leadField("latitude"), std::nan("")},
                          {leadField("city"), std::string()},
                          {leadField("owner"), Link{0}},
                          {leadField("phone"), std::string("555")}});

    const LogItem item = lastEntry(book).entry.items.front();
    EXPECT_EQ(item.kind, LogItem::Kind::create);
    std::vector<uint16_t> tags;
    for (const LogPart &part : item.parts)
        tags.push_back(part.tag);
    EXPECT_TRUE(std::ranges::is_sorted(tags));
    EXPECT_THAT(tags, testing::Contains(tagOf(leadField("phone"))));
    for (const char *empty : {"latitude", "city", "owner"})
        EXPECT_THAT(tags, testing::Not(testing::Contains(tagOf(book.book().leads().fieldByKey(empty)))))
            << empty;
}

TEST(Log, AFieldOfAGroupIsWrittenWithTheOthersThatAreSet)
{
    TempBook book;
    const uint32_t lead = book.addLead(
        "Acme", {{leadField("street"), std::string("1 Main St")}, {leadField("country"), std::string("US")}});

    ASSERT_TRUE(setLead(book, lead, leadField("city"), std::string("Toledo")));

    const LogItem item = lastEntry(book).entry.items.front();
    ASSERT_EQ(item.kind, LogItem::Kind::set);
    EXPECT_EQ(item.parts[0].tag, registerOf(Entity::lead, tagOf(leadField("city"))));
    std::string expected;
    cbor::array(expected, 6);
    for (const auto &[field, value] : {std::pair(leadField("street"), "1 Main St"),
                                       {leadField("city"), "Toledo"},
                                       {leadField("country"), "US"}}) {
        cbor::whole(expected, tagOf(field));
        cbor::text(expected, value);
    }
    EXPECT_EQ(item.parts[0].value, expected);
}

TEST(Log, ChangesOfOneRowInOneActionAreOneItemForEachRegister)
{
    TempBook book;
    const uint32_t lead = book.addLead("Acme");
    ChangeSet changes = book->change();

    changes.set(Entity::lead, lead, leadField("city"), std::string("Toledo"));
    changes.set(Entity::lead, lead, leadField("phone"), std::string("1"));
    changes.set(Entity::lead, lead, leadField("country"), std::string("US"));
    changes.set(Entity::lead, lead, leadField("phone"), std::string("2"));
    const uint32_t made = changes.create(Entity::lead, {{leadField("company"), std::string("Made")}});
    changes.set(Entity::lead, made, leadField("company"), std::string("Made and named"));
    ASSERT_TRUE(book->commit({Op::editLead}, std::move(changes)));

    const auto items = lastEntry(book).entry.items;
    ASSERT_THAT(items, SizeIs(3)); // address, phone, the new lead
    EXPECT_EQ(items[1].parts[0].value, text("2"));
    EXPECT_EQ(items[2].kind, LogItem::Kind::create);
    EXPECT_EQ(items[2].parts[0].value, text("Made and named"));
    EXPECT_EQ(book.book().leads().text(made, leadField("company")), "Made and named");
}

TEST(Log, ASetReplacesWhatItSaw)
{
    TempBook book;
    const uint32_t lead = book.addLead("Acme", {{leadField("phone"), std::string("0")}});
    const Digest made = lastEntry(book).hash;

    ASSERT_TRUE(setLead(book, lead, leadField("phone"), std::string("1")));
    const LogRow first = lastEntry(book);
    ASSERT_TRUE(setLead(book, lead, leadField("phone"), std::string("2")));

    EXPECT_THAT(first.entry.items[0].parts[0].seen, ElementsAre(made));
    EXPECT_THAT(lastEntry(book).entry.items[0].parts[0].seen, ElementsAre(first.hash));
    EXPECT_EQ(lastEntry(book).entry.items[0].parts[0].stamp.depth, 0); // all in own streams
}

TEST(Log, AnyEditThatSawAllLeavesClosesTheConflict)
{
    TempBook book;
    const uint32_t lead = book.addLead("Acme", {{leadField("phone"), std::string("0")}});
    const Digest made = lastEntry(book).hash;
    addRival(book, lead, tagOf(leadField("phone")), "another's", false);
    addRival(book, lead, tagOf(leadField("phone")), "a ghost's", true);
    book.reopen();

    ASSERT_TRUE(setLead(book, lead, leadField("phone"), std::string("1")));

    EXPECT_THAT(lastEntry(book).entry.items[0].parts[0].seen,
                testing::UnorderedElementsAre(made, Digest::of("another's"), Digest::of("a ghost's")));
    EXPECT_EQ(countIn(book, "SELECT count(*) FROM rival"), 0);
    EXPECT_EQ(countIn(book,
                      "SELECT count(*) FROM gone g JOIN entry e ON e.number = g.entry WHERE e.stream = 0"
                      " AND g.entity = 1"),
              1);
    EXPECT_EQ(countIn(book, "SELECT count(*) FROM gone"), 1);
}

TEST(Log, OverAnothersValueTheStampIsDeeper)
{
    TempBook book;
    const uint32_t lead = book.addLead("Acme", {{leadField("phone"), std::string("0")}});
    ASSERT_TRUE(setLead(book, lead, leadField("phone"), std::string("1")));
    book.close();
    Connection(book.path(), Connection::Mode::write)
        .run("UPDATE stream SET mine = 0; UPDATE stamp SET depth = 4");
    book.reopen();

    ASSERT_TRUE(setLead(book, lead, leadField("phone"), std::string("2")));

    EXPECT_EQ(lastEntry(book).entry.items[0].parts[0].stamp.depth, 5);
    EXPECT_EQ(countIn(book, "SELECT max(depth) FROM stamp"), 5);
}

TEST(Log, ToKeepWhatIsShownIsAnEntryOnlyWhereItIsADecision)
{
    TempBook book;
    const uint32_t lead = book.addLead("Acme", {{leadField("phone"), std::string("0")}});
    const size_t before = logOf(book).size();

    ASSERT_TRUE(setLead(book, lead, leadField("phone"), std::string("0")));
    EXPECT_THAT(logOf(book), SizeIs(before));
    ASSERT_TRUE(setLead(book, lead, leadField("phone"), std::string("0"), Op::decideConflict));

    EXPECT_THAT(logOf(book), SizeIs(before + 1));
}

TEST(Log, ATextThatNoChangeFileCanHoldIsRefused)
{
    TempBook book;
    const uint32_t lead = book.addLead("Acme");
    const size_t before = logOf(book).size();

    const Status tooLong = setLead(book, lead, leadField("notes"), std::string(cbor::longestText + 1, 'x'));
    const Status noText = setLead(book, lead, leadField("notes"), std::string("\xC3("));

    ASSERT_FALSE(tooLong);
    EXPECT_TRUE(tooLong.error().text.contains(QLatin1String("longer than the 1 MB")))
        << tooLong.error().text.toStdString();
    EXPECT_FALSE(noText);
    EXPECT_THAT(logOf(book), SizeIs(before));
    EXPECT_TRUE(setLead(book, lead, leadField("notes"), std::string(cbor::longestText, 'x')));
    EXPECT_TRUE(decodedEntry(encoded(lastEntry(book).entry)));
}

TEST(Log, ManyRowsAreEntriesThatAChangeFileCanHold)
{
    TempBook book;
    ChangeSet changes = book->change();
    for (int i = 0; i < 2500; ++i)
        changes.create(Entity::lead, {{leadField("company"), std::string("Company ") + std::to_string(i)},
                                      {leadField("notes"), std::string(2000, 'n')}});

    ASSERT_TRUE(book->commit({Op::import}, std::move(changes)));

    size_t rows = 0;
    for (const LogRow &row : logOf(book)) {
        EXPECT_LT(encoded(row.entry).size(), largestEntry / 2);
        if (row.entry.op == uint16_t(Op::import))
            rows += row.entry.items.size();
    }
    EXPECT_EQ(rows, 2500u);
}
