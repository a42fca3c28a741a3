// SPDX-License-Identifier: GPL-3.0-or-later
// Which leads are to be passed on to where they are now, after others told of them.
#include "store/connection.h"
#include "store/ground.h"
#include "store/passing.h"
#include "support/otherlaptop.h"

using namespace ridealong;

namespace {

constexpr int64_t start = 1'791'000'000'000;
constexpr uint16_t activityLeadTag = activityFields[activityField("lead")].info.tag;

struct Team
{
    TempBook book;
    Id acme = idNumbered(1), erin = idNumbered(7), cole = idNumbered(8);
    OtherLaptop forErin{1, "rep:" + idNumbered(7).hex()}, forCole{2, "rep:" + idNumbered(8).hex()};

    Team()
    {
        auto &store = const_cast<Store &>(book->store());
        EXPECT_TRUE(layGround(store, book.book(), book->user(), book->clock().now()));
    }
    Written made(OtherLaptop &by, const Id &owner)
    {
        return by.write(start,
                        {createdLead(acme, {{companyTag, cborText("Acme")}, {ownerTag, cborId(owner)}})});
    }
    bool isStray()
    {
        Connection file(book.path(), Connection::Mode::read);
        Statement select(file, "SELECT 1 FROM stray s JOIN lead l ON l.number = s.row"
                               " WHERE s.entity = 1 AND l.id = ?");
        return select.bind(1, acme).step();
    }
};

} // namespace

TEST(IngestStray, ALeadThatStandsWhereItIsIsNone)
{
    Team team;
    take(team.book, {team.made(team.forErin, team.erin)});

    EXPECT_FALSE(team.isStray());
}

TEST(IngestStray, ALeadThatChangedHandsIsOneThoughItsNewHomeToldOfIt)
{
    Team team;
    const Written made = team.made(team.forErin, team.erin);
    take(team.book, {made});

    // The old owner's stub was lost with a book that was restored; the copy for the new one was not.
    const LogItem copy{
        .kind = LogItem::Kind::copy,
        .entity = uint16_t(Entity::lead),
        .row = team.acme,
        .parts = {{ownerTag, cborId(team.cole), {1, (start + 1) << hlcCounterBits, Digest::of("lost")}}},
        .passed = {{ownerTag, {made.hash}}},
        .made = made.hash};
    take(team.book, {team.forCole.write(start + 2, {copy}, Op::passOn)});

    EXPECT_TRUE(team.isStray());
}

TEST(IngestStray, ALeadIsOneThatOnlyWhatHangsOnItSpeaksOf)
{
    Team team;
    take(team.book, {team.forErin.write(start, {{.kind = LogItem::Kind::create,
                                                 .entity = uint16_t(Entity::activity),
                                                 .row = idNumbered(2),
                                                 .parts = {{activityLeadTag, cborId(team.acme)}}}})});
    EXPECT_TRUE(team.isStray());

    take(team.book, {team.made(team.forCole, team.cole)});
    EXPECT_TRUE(team.isStray());
}

TEST(IngestStray, ALeadThatIsErasedIsNone)
{
    Team team;
    const Written made = team.made(team.forErin, team.erin);
    const Written call = team.forErin.write(start, {{.kind = LogItem::Kind::create,
                                                     .entity = uint16_t(Entity::activity),
                                                     .row = idNumbered(2),
                                                     .parts = {{activityLeadTag, cborId(team.acme)}}}});
    const Written erased = team.forErin.write(
        start + 2, {{.kind = LogItem::Kind::redact, .entity = uint16_t(Entity::lead), .row = team.acme}},
        Op::redact);

    take(team.book, {made, call, erased});

    EXPECT_FALSE(team.isStray());
}

TEST(IngestStray, ARideIsOneThatWentToAnotherRepWhileItWasWrittenToHere)
{
    Team team;
    const Id ride = idNumbered(5);
    constexpr uint16_t repTag = rideFields[rideField("rep")].info.tag;
    const auto isStray = [&] {
        Connection file(team.book.path(), Connection::Mode::read);
        Statement select(file, "SELECT 1 FROM stray s JOIN ride r ON r.number = s.row"
                               " WHERE s.entity = ? AND r.id = ?");
        return select.bind(1, int64_t(Entity::ride)).bind(2, ride).step();
    };
    const Written made = team.forErin.write(start, {{.kind = LogItem::Kind::create,
                                                     .entity = uint16_t(Entity::ride),
                                                     .row = ride,
                                                     .parts = {{repTag, cborId(team.erin)}}}});
    take(team.book, {made});
    EXPECT_FALSE(isStray());
    OtherLaptop second{3, "rep:" + idNumbered(7).hex()};
    take(team.book,
         {second.write(start + 1, {setField(Entity::ride, ride, repTag, cborId(team.cole), {made.hash})})});
    EXPECT_TRUE(isStray());

    // Another manager had not heard of that.
    ASSERT_TRUE(passOn(const_cast<Store &>(team.book->store()), team.book.book(), team.book->user(),
                       team.book->clock().now()));
    EXPECT_FALSE(isStray());
    constexpr uint16_t objectiveTag = rideFields[rideField("objective")].info.tag;
    take(team.book, {team.forErin.write(start + 2, {setField(Entity::ride, ride, objectiveTag,
                                                             cborText("Close"), {made.hash})})});
    EXPECT_TRUE(isStray());
}
