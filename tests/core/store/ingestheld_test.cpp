// SPDX-License-Identifier: GPL-3.0-or-later
// What is not applied: wrong values, what a rep or a revoked laptop may not, what only newer versions know,
// and rows that were erased.
#include "core/store/heldteam.h"
#include "store/connection.h"
#include "store/schema.h"
#include "support/otherlaptop.h"

#include <cmath>
#include <limits>

using namespace ridealong;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

namespace {

constexpr uint16_t activityLeadTag = activityFields[activityField("lead")].info.tag;

LogItem activityOn(const Id &activity, const Id &lead)
{
    return {.kind = LogItem::Kind::create,
            .entity = uint16_t(Entity::activity),
            .row = activity,
            .parts = {{activityLeadTag, cborId(lead)}}};
}

// Null where the activity is not there.
Id leadOfActivity(TempBook &book, const Id &activity)
{
    Connection file(book.path(), Connection::Mode::read);
    Statement select(file, "SELECT l.id FROM activity a JOIN lead l ON l.number = a.lead"
                           " WHERE a.id = ? AND a.made IS NOT NULL");
    return select.bind(1, activity).step() ? select.id(0) : Id();
}

int64_t heldIn(TempBook &book)
{
    return Connection(book.path(), Connection::Mode::read).integer("SELECT count(*) FROM held");
}

} // namespace

TEST(IngestHeld, ARepChangesOwnLeadsButNotTheirOwner)
{
    Team team;
    const Written made = team.lead();
    take(team.book, {team.laptop(), made});

    EXPECT_EQ(take(team.book, {team.set(made, valueTag, cborWhole(5))}).held, 0);
    EXPECT_EQ(team.value(), Money{5});
    EXPECT_EQ(take(team.book, {team.set(made, ownerTag, cborId(team.cole))}).held, 1);
    EXPECT_EQ(team.owner(), team.erin);
    EXPECT_THAT(problemsOf(team.book), IsEmpty());
}

TEST(IngestHeld, AnEditOfALeadThatIsNotTheRepsCountsAsSoonAsItIs)
{
    Team early, late;
    const Written laptop = early.laptop(), made = early.lead();
    const Written edit = early.set(made, valueTag, cborWhole(5));

    EXPECT_EQ(take(early.book, {laptop, edit}).held, 1);
    EXPECT_THAT(heldOf(early.book), IsEmpty());
    take(early.book, {made});
    take(late.book, {made, laptop, edit});

    EXPECT_EQ(early.value(), Money{5});
    EXPECT_EQ(heldOf(early.book), heldOf(late.book));
    EXPECT_THAT(problemsOf(early.book), IsEmpty());
}

TEST(IngestHeld, WhoseLaptopItIsMayBeHeardLater)
{
    Team team, other;
    const Written laptop = team.laptop(), made = team.lead();
    const Written owner = team.set(made, ownerTag, cborId(team.cole));
    const Written quota = team.erins.write(
        start + 9, {{.kind = LogItem::Kind::create,
                     .entity = uint16_t(Entity::quota),
                     .row = idNumbered(3),
                     .parts = {{1, cborId(team.erin)}, {2, cborText("2026-Q4")}, {3, cborWhole(9)}}}});

    take(team.book, {made, owner, quota});
    take(team.book, {laptop});
    take(other.book, {laptop, made, owner, quota});

    EXPECT_EQ(heldOf(team.book), heldOf(other.book));
    EXPECT_FALSE(team.book.book().tables().quota.has(team.book.book().tables().quota.find(idNumbered(3))));
    EXPECT_THAT(problemsOf(team.book), IsEmpty());
}

TEST(IngestHeld, WhatALaptopWroteThatNobodyLetInCountsOnceAManagerDoes)
{
    Team team;
    auto &store = const_cast<Store &>(team.book->store());
    ASSERT_TRUE(store.setMeta("team", idNumbered(99).hex()));
    ASSERT_TRUE(store.setMeta("founder", team.ofManager.stream().laptop.hex() + " keys"));
    OtherLaptop stranger{9, "team"};
    const Id person = idNumbered(30);
    const Written made = stranger.write(
        start, {{.kind = LogItem::Kind::create,
                 .entity = uint16_t(Entity::person),
                 .row = person,
                 .parts = {{personFields[personField("name")].info.tag, cborText("Mallory")}}}});
    const auto isThere = [&] { return team.book.book().people().find(person) != 0; };

    EXPECT_EQ(take(team.book, {made}).held, 1);
    EXPECT_FALSE(isThere());
    take(team.book, {team.ofManager.write(start + 1, {{.kind = LogItem::Kind::create,
                                                       .entity = uint16_t(Entity::laptop),
                                                       .row = stranger.stream().laptop,
                                                       .parts = {{3, cborText("manager")}}}})});
    EXPECT_TRUE(isThere());
    EXPECT_EQ(heldIn(team.book), 0);
    EXPECT_THAT(problemsOf(team.book), IsEmpty());
}

TEST(IngestHeld, ALaptopThatIsLetInHereCountsFromThenOn)
{
    Team team;
    auto &store = const_cast<Store &>(team.book->store());
    ASSERT_TRUE(store.setMeta("team", idNumbered(99).hex()));
    OtherLaptop stranger{9, "managers"};
    take(team.book, {stranger.write(start, {createdLead(team.acme, {{companyTag, cborText("Acme")}})})});
    ASSERT_EQ(heldIn(team.book), 1);

    ChangeSet changes = team.book->change();
    changes.create(Entity::laptop, stranger.stream().laptop, {{laptopField("role"), std::string("manager")}});
    ASSERT_TRUE(team.book->commit({Op::addLaptop}, std::move(changes)));

    EXPECT_EQ(heldIn(team.book), 0);
    EXPECT_TRUE(team.book.book().leads().has(team.book.book().leads().find(team.acme)));
}

TEST(IngestHeld, ARevokedLaptopCountsUntilThen)
{
    Team team, other;
    const Written made = team.lead();
    const Written before = team.set(made, valueTag, cborWhole(5));
    const Written after = team.erins.write(
        start + 9, {setField(Entity::lead, team.acme, valueTag, cborWhole(6), {before.hash}, 1)});
    const std::string heads = team.erins.stream().id.hex() + " 1 " + before.hash.hex() + "\n";
    const Written revoked = team.laptop(heads);

    take(team.book, {made, before, after});
    EXPECT_EQ(team.value(), Money{6});
    take(team.book, {revoked});
    take(other.book, {revoked, made, before, after});

    EXPECT_EQ(team.value(), Money{5});
    EXPECT_EQ(heldOf(team.book), heldOf(other.book));
    EXPECT_THAT(problemsOf(team.book), IsEmpty());
}

TEST(IngestHeld, AValueThatIsNoneOfItsFieldIsKeptAndNotApplied)
{
    const auto lead = [](uint16_t tag, std::string value) {
        return setField(Entity::lead, idNumbered(1), tag, std::move(value), {}, 3);
    };
    const std::string tooManyDays = cborWhole(std::numeric_limits<int32_t>::max());
    const LogItem wrong[] = {
        lead(valueTag, cborText("much")),
        lead(companyTag, cborWhole(4)),
        lead(30, tooManyDays), // a date
        lead(16, cborWhole(int64_t(1) << 40)),
        lead(20, cborId(idNumbered(1))),
        lead(ownerTag, cborWhole(1)),
        lead(valueTag, cborWhole(std::numeric_limits<int64_t>::max())),
        lead(43, cborWhole(1)),                                                                // yes or no
        lead(36, std::string("\x82\x18\x24\x09", 4)),                                          // a grade of 9
        lead(8, std::string("\x82\x0d", 2) + cborReal(INFINITY)),                              // a latitude
        lead(8, std::string("\x84\x0d", 2) + cborReal(1) + std::string("\x0d") + cborReal(2)), // twice
        lead(13, cborReal(1)), // a field that goes with others
    };
    for (const LogItem &item : wrong) {
        TempBook book;
        OtherLaptop kim(1);
        const IngestAccount account =
            take(book, {kim.write(start, {createdLead(idNumbered(1), {{companyTag, cborText("Acme")}})}),
                        kim.write(start + 1, {item})});

        EXPECT_EQ(account.held, 1) << item.parts[0].tag;
        EXPECT_EQ(account.taken, 2);
        EXPECT_THAT(problemsOf(book), IsEmpty());
        EXPECT_EQ(book.book().leads().text(1, leadField("company")), "Acme");
    }
}

TEST(IngestHeld, WhatOnlyANewerVersionKnowsIsKeptAndReadAfterTheUpdate)
{
    TempBook book;
    OtherLaptop kim(1);
    const Id acme = idNumbered(1);
    take(book, {kim.write(start, {createdLead(acme, {{companyTag, cborText("Acme")}, {900, cborText("new")}}),
                                  {.kind = LogItem::Kind::create, .entity = 99, .row = idNumbered(2)}}),
                kim.write(start + 1, {setField(Entity::lead, acme, 900, cborText("newer"), {})})});
    EXPECT_EQ(book.book().leads().text(1, leadField("company")), "Acme");
    const std::string before = heldOf(book);
    ASSERT_TRUE(book->setMeta("unread_since", "4"));

    book.reopen();

    EXPECT_EQ(heldOf(book), before);
    EXPECT_EQ(book.session().store().meta("unread_since"), std::to_string(schemaVersion()));
    Connection file(book.path(), Connection::Mode::read);
    EXPECT_EQ(file.integer("SELECT count(*) FROM entry WHERE unread = 1"), 2);
    EXPECT_THAT(problemsOf(book), IsEmpty());
}

TEST(IngestHeld, WhatWasErasedStaysErasedWhateverComes)
{
    Team team, other;
    const Written made = team.lead();
    const Written edit = team.manager.write(
        start + 1, {setField(Entity::lead, team.acme, notesTag, cborText("secret words"), {made.hash}, 0)});
    const Written erased = team.ofManager.write(
        start + 2, {{.kind = LogItem::Kind::redact, .entity = uint16_t(Entity::lead), .row = team.acme}},
        Op::redact);

    take(team.book, {made, edit, erased});
    take(other.book, {erased});
    take(other.book, {made, edit});

    for (Team *each : {&team, &other}) {
        const uint32_t lead = each->book.book().leads().find(team.acme);
        EXPECT_FALSE(each->book.book().leads().has(lead));
        EXPECT_THAT(each->book.session().store().searchNotes("secret", each->book.book(), 9), IsEmpty());
        EXPECT_THAT(problemsOf(each->book), IsEmpty());
    }
    Connection file(team.book.path(), Connection::Mode::read);
    EXPECT_EQ(file.integer("SELECT count(*) FROM entry WHERE instr(body, CAST('secret words' AS BLOB))"), 0);
    EXPECT_EQ(file.integer("SELECT count(*) FROM operation_part WHERE instr(body, CAST('secret' AS BLOB))"),
              0);
}

TEST(IngestHeld, ARepMakesLeadsOfItsOwnOnly)
{
    Team team;
    const auto made = [&](uint64_t number, std::vector<LogPart> parts) {
        return team.erins.write(start + 1, {createdLead(idNumbered(number), std::move(parts))});
    };
    take(team.book, {team.laptop()});

    EXPECT_EQ(
        take(team.book, {made(21, {{companyTag, cborText("His")}, {ownerTag, cborId(team.erin)}})}).held, 0);
    EXPECT_EQ(
        take(team.book, {made(22, {{companyTag, cborText("Cole's")}, {ownerTag, cborId(team.cole)}})}).held,
        1);
    EXPECT_EQ(take(team.book, {made(23, {{companyTag, cborText("Nobody's")}})}).held, 1);

    EXPECT_NE(team.book.book().leads().find(idNumbered(21)), 0u);
    EXPECT_EQ(team.book.book().leads().find(idNumbered(22)), 0u);
    EXPECT_EQ(team.book.book().leads().find(idNumbered(23)), 0u);
    EXPECT_THAT(problemsOf(team.book), IsEmpty());
}

TEST(IngestHeld, ARepSaysNothingOfTheWorkOfOthers)
{
    Team team;
    const uint16_t rep = workTimeFields[workTimeField("person")].info.tag;
    const auto made = [&](uint64_t number, const Id &of) {
        return team.erins.write(start + 1, {{.kind = LogItem::Kind::create,
                                             .entity = uint16_t(Entity::workTime),
                                             .row = idNumbered(number),
                                             .parts = {{rep, cborId(of)}}}});
    };
    const Written own = made(31, team.erin);
    take(team.book, {team.laptop(), own});

    EXPECT_EQ(take(team.book, {made(32, team.cole)}).held, 1);
    EXPECT_EQ(take(team.book, {team.erins.write(start + 2, {setField(Entity::workTime, idNumbered(31), rep,
                                                                     cborId(team.cole), {own.hash})})})
                  .held,
              1);
    EXPECT_THAT(problemsOf(team.book), IsEmpty());
}

TEST(IngestHeld, ARepHangsNothingOnALeadOfSomebodyElse)
{
    Team team;
    const Written laptop = team.laptop(), lead = team.lead();
    OtherLaptop forCole(5, "rep:" + team.cole.hex());
    const Id coles = idNumbered(41), call = idNumbered(42);
    const Written other = forCole.write(
        start, {createdLead(coles, {{companyTag, cborText("Cole's")}, {ownerTag, cborId(team.cole)}})});
    const Written made = team.erins.write(start + 1, {activityOn(call, team.acme)});
    take(team.book, {laptop, lead, other, made});

    const IngestAccount moved =
        take(team.book, {team.erins.write(start + 2, {setField(Entity::activity, call, activityLeadTag,
                                                               cborId(coles), {made.hash})})});

    EXPECT_EQ(moved.held, 1);
    EXPECT_EQ(leadOfActivity(team.book, call), team.acme);
    EXPECT_THAT(problemsOf(team.book), IsEmpty());
}

TEST(IngestHeld, WhatHangsOnALeadThatWasErasedIsItsWritersStill)
{
    Team before, after, late;
    const Written laptop = before.laptop(), lead = before.lead();
    const Written call = before.erins.write(start + 1, {activityOn(idNumbered(42), before.acme)});
    const Written erased = before.ofManager.write(
        start + 2, {{.kind = LogItem::Kind::redact, .entity = uint16_t(Entity::lead), .row = before.acme}},
        Op::redact);

    take(before.book, {laptop, lead, call, erased});
    take(after.book, {laptop, erased, call, lead});
    EXPECT_EQ(take(late.book, {laptop, call}).held, 1);
    take(late.book, {erased});

    for (Team *each : {&before, &after, &late}) {
        EXPECT_EQ(leadOfActivity(each->book, idNumbered(42)), each->acme);
        EXPECT_THAT(problemsOf(each->book), IsEmpty());
        EXPECT_EQ(heldIn(each->book), 0);
    }
}

TEST(IngestHeld, OfWhatIsHeldNothingIsLeftOnceItsRowIsErased)
{
    Team team;
    const Written laptop = team.laptop();
    const Written edit = team.set(team.lead(), notesTag, cborText("secret words")); // of an unknown lead
    const Written erased = team.ofManager.write(
        start + 9, {{.kind = LogItem::Kind::redact, .entity = uint16_t(Entity::lead), .row = team.acme}},
        Op::redact);
    EXPECT_EQ(take(team.book, {laptop, edit}).held, 1);

    take(team.book, {erased});

    EXPECT_EQ(heldIn(team.book), 0);
    Connection file(team.book.path(), Connection::Mode::read);
    EXPECT_EQ(file.integer("SELECT count(*) FROM entry WHERE instr(body, CAST('secret words' AS BLOB))"), 0);
}

TEST(IngestHeld, ARowOfWhichNothingCountsIsNotTaken)
{
    Team team;
    const Id quota = idNumbered(3);
    take(team.book, {team.laptop(), team.erins.write(start, {{.kind = LogItem::Kind::create,
                                                              .entity = uint16_t(Entity::quota),
                                                              .row = quota,
                                                              .parts = {{3, cborWhole(9)}}}})});
    EXPECT_EQ(heldIn(team.book), 1);

    ChangeSet changes = team.book->change();
    changes.create(Entity::quota, quota, {{quotaField("amount"), Money{7}}});

    EXPECT_TRUE(team.book->commit({Op::editLead}, std::move(changes)));
}

TEST(IngestHeld, ALeafOfACopyCountsThoughItsOwnEntryDoesNot)
{
    Team first, last;
    const Written laptop = first.laptop(), made = first.lead();
    const Written edit = first.set(made, ownerTag, cborId(first.cole)); // not a rep's to change
    const Written copy =
        first.ofManager.write(start + 9,
                              {{.kind = LogItem::Kind::copy,
                                .entity = uint16_t(Entity::lead),
                                .row = first.acme,
                                .parts = {{ownerTag, cborId(first.cole), {1, edit.entry.hlc, edit.hash}}},
                                .passed = {{ownerTag, {made.hash}}},
                                .made = made.hash}},
                              Op::passOn);

    take(first.book, {laptop, made, copy, edit});
    take(last.book, {laptop, made, edit, copy});

    EXPECT_EQ(heldOf(first.book), heldOf(last.book));
    for (Team *each : {&first, &last}) {
        EXPECT_EQ(each->owner(), each->cole);
        EXPECT_THAT(problemsOf(each->book), IsEmpty());
    }
}

TEST(IngestHeld, ALeafOfACopyCountsWhereItsEntrySpokeOfOtherFieldsOnly)
{
    Team first, last;
    const Written laptop = first.laptop(), made = first.lead();
    const Written edit = first.set(made, notesTag, cborText("big"));
    const Written copy =
        first.ofManager.write(start + 9,
                              {{.kind = LogItem::Kind::copy,
                                .entity = uint16_t(Entity::lead),
                                .row = first.acme,
                                .parts = {{valueTag, cborWhole(5), {1, edit.entry.hlc, edit.hash}}},
                                .made = made.hash}},
                              Op::passOn);

    take(first.book, {laptop, made, copy, edit});
    take(last.book, {laptop, made, edit, copy});

    EXPECT_EQ(last.value(), Money{5});
    EXPECT_EQ(heldOf(first.book), heldOf(last.book));
    EXPECT_THAT(problemsOf(last.book), IsEmpty());
}
