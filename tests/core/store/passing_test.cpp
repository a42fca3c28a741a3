// SPDX-License-Identifier: GPL-3.0-or-later
// A lead that changes hands: what its old owner is told, and what its new one is given.
#include "store/ground.h"
#include "store/leaves.h"
#include "store/passing.h"

#include "support/logrows.h"
#include "support/otherlaptop.h"
#include "support/people.h"

#include <gmock/gmock.h>

using namespace ridealong;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

struct Team
{
    TempBook book;
    uint32_t tessa = book.addPerson("Tessa Okafor", "TO");
    uint32_t cole = book.addPerson("Cole Marsh", "CM");
    uint32_t lead = book.addLead("Acme", {{leadField("owner"), Link{cole}}});
    uint32_t call = addActivity(book, lead, cole, "call", "2026-10-13");

    explicit Team(bool withGround = true)
    {
        const Status laid =
            withGround ? layGround(store(), book.book(), book->user(), book->clock().now()) : Status(Done{});
        EXPECT_TRUE(laid);
    }
    Store &store() { return const_cast<Store &>(book->store()); }
    int64_t passOn()
    {
        const auto passed = ridealong::passOn(store(), book.book(), book->user(), book->clock().now());
        EXPECT_TRUE(passed);
        return *passed;
    }
    void set(FieldNo field, Value value)
    {
        ChangeSet changes = book->change();
        changes.set(Entity::lead, lead, field, std::move(value));
        EXPECT_TRUE(book->commit({Op::editLead}, std::move(changes)));
    }
};

const LogItem *copyOf(const LogRow &row, const Id &id)
{
    for (const LogItem &item : row.entry.items)
        if (item.row == id && item.kind == LogItem::Kind::copy)
            return &item;
    return nullptr;
}

const LogPart *partOf(const LogItem &item, FieldNo field)
{
    for (const LogPart &part : item.parts)
        if (part.tag == leadFields[field].info.tag)
            return &part;
    return nullptr;
}

constexpr int64_t later = 1'795'000'000'000;

// A manager's laptop that writes for the reps of the team.
struct OtherManager
{
    Team &team;
    Id lead = team.book.book().leads().id(team.lead);

    OtherLaptop writingFor(uint32_t person) const
    {
        return OtherLaptop(1, "rep:" + team.book.book().people().id(person).hex());
    }
    std::vector<Digest> seen(FieldNo field) const
    {
        Connection db(team.book.path(), Connection::Mode::read);
        const auto winner = winnerOf(db, Entity::lead, team.lead, leadFields[field].info.tag);
        return {winner->stamp.written};
    }
    Id idOf(uint32_t person) const { return team.book.book().people().id(person); }
};

std::vector<LogRow> passedIn(TempBook &book, const std::string &scope)
{
    std::vector<LogRow> rows = logOf(book);
    std::erase_if(
        rows, [&](const LogRow &row) { return row.scope != scope || row.entry.op != uint16_t(Op::passOn); });
    return rows;
}

std::vector<std::string> valuesOf(const LogItem &item, uint16_t tag)
{
    std::vector<std::string> values;
    for (const LogPart &part : item.parts)
        if (part.tag == tag)
            values.push_back(part.value);
    return values;
}

} // namespace

TEST(PassingOn, TheOldOwnerIsToldInTheScopeThatTheLeadLeaves)
{
    Team team;

    team.set(leadField("owner"), Link{team.tessa});

    EXPECT_EQ(lastEntry(team.book).scope, "rep:CM");
    EXPECT_EQ(strayCount(team.book->store()), 1);
}

TEST(PassingOn, WithoutATeamNobodyNeedsToBeTold)
{
    Team team(false);

    team.set(leadField("owner"), Link{team.tessa});

    EXPECT_EQ(strayCount(team.book->store()), 0);
    EXPECT_EQ(team.passOn(), 0);
}

TEST(PassingOn, TheNewOwnerGetsTheLeadAndAllThatHangsOnItWithTheirStamps)
{
    Team team;
    const Digest ground = [&] {
        for (const LogRow &row : logOf(team.book))
            for (const LogItem &item : row.entry.items)
                if (item.row == team.book.book().leads().id(team.lead))
                    return row.hash;
        return Digest{};
    }();
    team.set(leadField("phone"), std::string("1"));
    const LogRow first = lastEntry(team.book);
    team.set(leadField("phone"), std::string("2"));
    const LogRow second = lastEntry(team.book);
    team.set(leadField("owner"), Link{team.tessa});

    EXPECT_EQ(team.passOn(), 2);

    const LogRow passed = lastEntry(team.book);
    EXPECT_EQ(passed.scope, "rep:TO");
    EXPECT_EQ(passed.entry.op, uint16_t(Op::passOn));
    const LogItem *lead = copyOf(passed, team.book.book().leads().id(team.lead));
    ASSERT_TRUE(lead);
    EXPECT_EQ(lead->made, ground);
    ASSERT_TRUE(partOf(*lead, leadField("phone")));
    EXPECT_EQ(partOf(*lead, leadField("phone"))->stamp, (Stamp{0, second.entry.hlc, second.hash}));
    EXPECT_EQ(partOf(*lead, leadField("company"))->stamp.written, ground);
    const auto phone =
        std::ranges::find(lead->passed, leadFields[leadField("phone")].info.tag, &LogPassed::tag);
    ASSERT_NE(phone, lead->passed.end());
    EXPECT_THAT(phone->entries, testing::UnorderedElementsAre(ground, first.hash));
    EXPECT_TRUE(copyOf(passed, team.book->store().idOf(Entity::activity, team.call)));
    EXPECT_EQ(strayCount(team.book->store()), 0);
    EXPECT_EQ(hashOf(passed.entry), passed.hash);
    EXPECT_EQ(team.passOn(), 0);
}

TEST(PassingOn, AnEditAfterwardsIsWrittenForTheNewOwner)
{
    Team team;
    team.set(leadField("owner"), Link{team.tessa});
    team.passOn();

    team.set(leadField("phone"), std::string("3"));

    EXPECT_EQ(lastEntry(team.book).scope, "rep:TO");
    EXPECT_EQ(strayCount(team.book->store()), 0);
}

TEST(PassingOn, TwoChangesOfTheOwnerInOneActionEndWithTheSecond)
{
    Team team;
    const Digest noneBefore = {}; // what a first entry of a stream says to have known of its own laptop
    ChangeSet changes = team.book->change();

    changes.set(Entity::lead, team.lead, leadField("owner"), Link{team.tessa});
    changes.set(Entity::lead, team.lead, leadField("owner"), Link{team.cole});
    changes.set(Entity::lead, team.lead, leadField("owner"), Link{team.tessa});
    ASSERT_TRUE(team.book->commit({Op::assign}, std::move(changes)));

    team.book.reopen();
    EXPECT_EQ(team.book.book().leads()[team.lead].owner.number, team.tessa);
    const LogPart last = lastEntry(team.book).entry.items[0].parts[0];
    EXPECT_EQ(countIn(team.book, "SELECT max(entry) FROM stamp"), lastEntry(team.book).number);
    EXPECT_THAT(last.seen, ElementsAre(testing::Ne(noneBefore), noneBefore));
}

TEST(PassingOn, ALeafThatLostGoesAlong)
{
    Team team;
    team.set(leadField("phone"), std::string("1"));
    team.book.close();
    {
        Connection db(team.book.path(), Connection::Mode::write);
        Statement entry(db, "INSERT INTO entry(number, stream, seq, prev, hlc, schema, op, body, hash)"
                            " VALUES(900, 0, 0, x'', 0, 0, 0, x'', ?)");
        entry.bindBlob(1, Digest::of("another's").view()).run();
        Statement rival(db, "INSERT INTO rival(entity, row, field, entry, depth, hlc, value)"
                            " VALUES(1, ?, ?, 900, 0, 7, x'6130')");
        rival.bind(1, int64_t(team.lead)).bind(2, int64_t(leadFields[leadField("phone")].info.tag)).run();
    }
    team.book.reopen();
    team.set(leadField("owner"), Link{team.tessa});

    team.passOn();

    const LogRow passed = lastEntry(team.book);
    const LogItem *lead = copyOf(passed, team.book.book().leads().id(team.lead));
    ASSERT_TRUE(lead);
    EXPECT_EQ(std::ranges::count(lead->parts, leadFields[leadField("phone")].info.tag, &LogPart::tag), 2);
    EXPECT_EQ(std::ranges::count(lead->parts, (Stamp{0, 7, Digest::of("another's")}), &LogPart::stamp), 1);
}

TEST(PassingOn, WhoGotALeadThatAnotherManagerGaveAwayAtThatTimeIsToldWhoseItIs)
{
    Team team;
    const uint32_t erin = team.book.addPerson("Erin Walsh", "EW");
    OtherManager other{team};
    OtherLaptop kim = other.writingFor(team.cole);
    const auto before = other.seen(leadField("owner"));
    team.set(leadField("owner"), Link{team.tessa});
    team.passOn();
    ASSERT_THAT(passedIn(team.book, "rep:TO"), SizeIs(1));

    take(team.book, {kim.write(later, {setField(Entity::lead, other.lead, ownerTag, cborId(other.idOf(erin)),
                                                before, 5)})});
    EXPECT_EQ(team.passOn(), 2);

    const auto told = passedIn(team.book, "rep:TO");
    ASSERT_THAT(told, SizeIs(2));
    ASSERT_THAT(told[1].entry.items, SizeIs(1));
    const LogItem &item = told[1].entry.items[0];
    EXPECT_THAT(item.parts, SizeIs(2)); // the owner and who lost, nothing else of a lead that is not hers
    EXPECT_THAT(valuesOf(item, ownerTag),
                ElementsAre(cborId(other.idOf(erin)), cborId(other.idOf(team.tessa))));
    EXPECT_THAT(passedIn(team.book, "rep:EW"), SizeIs(1));
    EXPECT_THAT(passedIn(team.book, "rep:CM"), IsEmpty());
    EXPECT_THAT(problemsOf(team.book), IsEmpty());

    TempBook hers; // a laptop that has only what is in her scope
    const StreamInfo stream{
        .id = told[0].entry.stream, .laptop = idNumbered(3), .scope = "rep:" + other.idOf(team.tessa).hex()};
    for (const LogRow &row : told) {
        take(hers, {{stream, row.entry, row.hash}});
        const uint32_t lead = hers.book().leads().find(other.lead);
        const Id owner = hers->store().idOf(Entity::person, hers.book().leads()[lead].owner.number);
        EXPECT_EQ(owner, other.idOf(row.number == told[0].number ? team.tessa : erin));
    }
}

TEST(PassingOn, WhoWasToldOnceIsNotToldAgain)
{
    Team team;
    const uint32_t erin = team.book.addPerson("Erin Walsh", "EW");
    OtherManager other{team};
    OtherLaptop kim = other.writingFor(team.cole);
    const auto before = other.seen(leadField("owner"));
    team.set(leadField("owner"), Link{team.tessa});
    team.passOn();
    take(team.book, {kim.write(later, {setField(Entity::lead, other.lead, ownerTag, cborId(other.idOf(erin)),
                                                before, 5)})});
    team.passOn();

    take(team.book, {kim.write(later + 1, {setField(Entity::lead, other.lead, valueTag, cborWhole(5), {})})});
    EXPECT_EQ(team.passOn(), 2);

    EXPECT_THAT(passedIn(team.book, "rep:TO"), SizeIs(2));
}

TEST(PassingOn, WhatOnlyANewerVersionCanReadGoesAlongAsItCame)
{
    Team team;
    OtherManager other{team};
    OtherLaptop kim = other.writingFor(team.cole);
    constexpr uint16_t newer = 900;
    const uint16_t street = leadFields[leadField("street")].info.tag;
    team.set(leadField("street"), std::string("1 Main St"));
    std::string address;
    cbor::array(address, 4);
    address += cborWhole(street) + cborText("2 Main St") + cborWhole(newer) + cborText("2nd floor");
    const Written alone =
        kim.write(later, {setField(Entity::lead, other.lead, newer, cborText("new"), {}, 0)});
    const Written together = kim.write(
        later + 1, {setField(Entity::lead, other.lead, street, address, other.seen(leadField("street")))});
    take(team.book, {alone, together});
    team.set(leadField("owner"), Link{team.tessa});

    team.passOn();

    const LogRow last = lastEntry(team.book);
    const LogItem *lead = copyOf(last, other.lead);
    ASSERT_TRUE(lead);
    EXPECT_THAT(valuesOf(*lead, newer), ElementsAre(cborText("new")));
    EXPECT_EQ(std::ranges::count(lead->parts, (Stamp{0, alone.entry.hlc, alone.hash}), &LogPart::stamp), 1);
    EXPECT_THAT(valuesOf(*lead, street), ElementsAre(address));
    EXPECT_EQ(std::ranges::count(lead->parts, (Stamp{1, together.entry.hlc, together.hash}), &LogPart::stamp),
              1);
}

TEST(PassingOn, OnARepsLaptopNothingIsWrittenForOthers)
{
    Team team;
    team.book.close();
    Connection(team.book.path(), Connection::Mode::write)
        .run("INSERT INTO meta(key, value) VALUES('laptop_role', 'rep')");
    team.book.reopen();
    const auto write =
        [&](const std::function<void(ChangeSet &)> &change) { // past the Session, which refuses
            ChangeSet changes = team.book->change();
            change(changes);
            EXPECT_TRUE(team.store().commit({Op::editLead}, team.cole, changes, team.book.book()));
            return lastEntry(team.book).scope;
        };

    EXPECT_EQ(
        write([&](ChangeSet &c) { c.set(Entity::lead, team.lead, leadField("phone"), std::string("1")); }),
        "rep:CM");
    EXPECT_EQ(write([&](ChangeSet &c) {
                  c.create(Entity::cost, {{costField("campaign"), std::string("Stand")}});
              }),
              "private:CM");
    EXPECT_EQ(
        write([&](ChangeSet &c) { c.set(Entity::lead, team.lead, leadField("owner"), Link{team.tessa}); }),
        "rep:CM");
    EXPECT_EQ(strayCount(team.book->store()), 0);
    EXPECT_EQ(team.passOn(), 0);
}
