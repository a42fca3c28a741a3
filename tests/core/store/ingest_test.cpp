// SPDX-License-Identifier: GPL-3.0-or-later
// What entries of other laptops do to the rows, field by field.
#include "support/otherlaptop.h"

using namespace ridealong;
using testing::IsEmpty;

namespace {

constexpr int64_t start = 1'791'000'000'000;
constexpr int64_t twoYears = 2 * 365 * 86'400'000LL;

struct Leads
{
    TempBook book;
    OtherLaptop kim{1}, tessa{2};
    Id acme = idNumbered(1);

    uint32_t row() const { return book.book().leads().find(acme); }
    std::string company() const { return std::string(book.book().leads().text(row(), leadField("company"))); }
    int64_t value() const { return book.book().leads()[row()].value.minor; }
    Written made(int64_t ms = start)
    {
        return kim.write(ms, {createdLead(acme, {{companyTag, cborText("Acme")}, {valueTag, cborWhole(1)}})},
                         Op::addLead);
    }
    Written value(OtherLaptop &by, int64_t ms, int64_t value, std::vector<Digest> seen, int64_t depth = 1)
    {
        return by.write(ms,
                        {setField(Entity::lead, acme, valueTag, cborWhole(value), std::move(seen), depth)});
    }
    size_t leaves(std::string_view mark)
    {
        const std::string all = heldOf(book);
        size_t count = 0;
        for (size_t at = all.find(mark); at != std::string::npos; at = all.find(mark, at + 1))
            ++count;
        return count;
    }
};

} // namespace

TEST(Ingest, ALeadOfAnotherLaptopIsInTheBook)
{
    Leads leads;
    const IngestAccount account = take(leads.book, {leads.made()});

    ASSERT_NE(leads.row(), 0u);
    EXPECT_TRUE(leads.book.book().leads().has(leads.row()));
    EXPECT_EQ(leads.company(), "Acme");
    EXPECT_EQ(account.taken, 1);
    ASSERT_EQ(account.changes.size(), 1u);
    EXPECT_TRUE(account.changes[0].creates);
}

TEST(Ingest, WhoHasSeenAValueBeatsItWhateverTheClocksSay)
{
    Leads leads;
    const Written made = leads.made();
    const Written ahead = leads.value(leads.kim, start + twoYears, 2, {made.hash}, 0);
    take(leads.book, {made, ahead});

    ChangeSet changes = leads.book->change();
    changes.set(Entity::lead, leads.row(), leadField("value"), Money{3});
    ASSERT_TRUE(leads.book->commit({Op::editLead}, std::move(changes)));
    take(leads.book, {ahead});

    EXPECT_EQ(leads.value(), 3);
    EXPECT_EQ(leads.leaves("  or value"), 0u);
    EXPECT_THAT(problemsOf(leads.book), IsEmpty());
}

TEST(Ingest, TwoEditsOfOneMillisecondAreAConflictThatBothLaptopsShowAlike)
{
    Leads a, b;
    const Written made = a.made();
    const Written one = a.value(a.kim, start + 5, 2, {made.hash});
    const Written two = a.value(a.tessa, start + 5, 3, {made.hash});

    const IngestAccount account = take(a.book, {made, one, two});
    take(b.book, {made, two});
    take(b.book, {one});

    EXPECT_EQ(account.conflicts, 1);
    EXPECT_EQ(a.value(), b.value());
    EXPECT_EQ(a.leaves("  or value"), 1u);
    EXPECT_EQ(heldOf(a.book), heldOf(b.book));
}

TEST(Ingest, AnEditThatSawBothEndsTheConflict)
{
    Leads leads;
    const Written made = leads.made();
    const Written one = leads.value(leads.kim, start + 5, 2, {made.hash});
    const Written two = leads.value(leads.tessa, start + 5, 3, {made.hash});
    take(leads.book, {made, one, two});

    ChangeSet changes = leads.book->change();
    changes.set(Entity::lead, leads.row(), leadField("value"), Money{leads.value()});
    ASSERT_TRUE(leads.book->commit({Op::decideConflict}, std::move(changes)));

    EXPECT_EQ(leads.leaves("  or value"), 0u);
    EXPECT_THAT(problemsOf(leads.book), IsEmpty());
}

TEST(Ingest, AThirdLaptopPassesOnWhatItHeard)
{
    Leads a, b;
    const Written made = a.made();
    const Written seen = a.value(a.tessa, start + 1, 7, {made.hash}); // Tessa heard of it from Kim

    take(a.book, {made, seen});
    take(b.book, {seen}); // the row was never heard of
    EXPECT_FALSE(b.book.book().leads().has(b.row()));
    take(b.book, {made});

    EXPECT_EQ(b.value(), 7);
    EXPECT_EQ(heldOf(a.book), heldOf(b.book));
}

TEST(Ingest, AnEditAndADeleteBothCountAndUndeletingBringsTheEditBack)
{
    Leads leads;
    const Written made = leads.made();
    const std::string isDeleted = std::string("\x82\x18\x2e\xf5", 4), isNone = std::string("\x80", 1);
    const Written deleted =
        leads.kim.write(start + 1, {setField(Entity::lead, leads.acme, deletedTag, isDeleted, {made.hash})});
    const Written edited = leads.value(leads.tessa, start + 2, 9, {made.hash});
    take(leads.book, {made, deleted, edited});
    EXPECT_TRUE(leads.book.book().leads().isDeleted(leads.row()));

    const Written back = leads.tessa.write(
        start + 3, {setField(Entity::lead, leads.acme, deletedTag, isNone, {made.hash, deleted.hash}, 2)});
    take(leads.book, {back});

    EXPECT_FALSE(leads.book.book().leads().isDeleted(leads.row()));
    EXPECT_EQ(leads.value(), 9);
    EXPECT_THAT(problemsOf(leads.book), IsEmpty());
}

TEST(Ingest, ARowThatTwoMadeUnderOneIdIsOneRow)
{
    Leads a, b;
    const Written one = a.made();
    const Written two = a.tessa.write(
        start + 1, {createdLead(a.acme, {{companyTag, cborText("Acme Ltd")}, {notesTag, cborText("big")}})});

    take(a.book, {one, two});
    take(b.book, {two, one});

    EXPECT_EQ(a.company(), "Acme Ltd");
    EXPECT_EQ(a.value(), 1);
    EXPECT_EQ(heldOf(a.book), heldOf(b.book));
    EXPECT_THAT(problemsOf(b.book), IsEmpty());
}

TEST(Ingest, ACopyKeepsTheStampsAndAddsNothing)
{
    Leads a, b, c;
    const Written made = a.made();
    const Written edited = a.value(a.kim, start + 1, 5, {made.hash}, 0);
    const LogItem copy{.kind = LogItem::Kind::copy,
                       .entity = uint16_t(Entity::lead),
                       .row = a.acme,
                       .parts = {{companyTag, cborText("Acme"), {0, made.entry.hlc, made.hash}},
                                 {valueTag, cborWhole(5), {0, edited.entry.hlc, edited.hash}}},
                       .passed = {{valueTag, {made.hash}}},
                       .made = made.hash};
    const Written passed = a.tessa.write(start + 2, {copy}, Op::passOn);

    take(a.book, {made, edited, passed});
    take(b.book, {passed});
    take(c.book, {passed});
    take(c.book, {made, edited});

    EXPECT_EQ(heldOf(a.book), heldOf(b.book));
    EXPECT_EQ(heldOf(a.book), heldOf(c.book));
    EXPECT_TRUE(b.book.book().leads().has(b.row()));
    for (Leads *each : {&a, &b, &c})
        EXPECT_THAT(problemsOf(each->book), IsEmpty());
}

TEST(Ingest, WhatACopySaysWasReplacedNeverComesBack)
{
    Leads leads;
    const Written made = leads.made();
    const Written lost = leads.value(leads.kim, start + 9, 4, {made.hash});
    const LogItem copy{
        .kind = LogItem::Kind::copy,
        .entity = uint16_t(Entity::lead),
        .row = leads.acme,
        .parts = {{valueTag, cborWhole(5), {1, (start + 1) << hlcCounterBits, Digest::of("x")}}},
        .passed = {{valueTag, {made.hash, lost.hash}}},
        .made = made.hash};

    take(leads.book, {leads.tessa.write(start + 10, {copy}, Op::passOn)});
    take(leads.book, {made, lost});

    EXPECT_EQ(leads.value(), 5);
    EXPECT_EQ(leads.leaves("  or value"), 0u);
    EXPECT_THAT(problemsOf(leads.book), IsEmpty());
}

TEST(Ingest, NotesAreFoundByTheirWords)
{
    Leads leads;
    const Written made = leads.made();
    take(leads.book, {made});
    take(leads.book, {leads.kim.write(start + 1, {setField(Entity::lead, leads.acme, notesTag,
                                                           cborText("ask for the crane"), {made.hash}, 0)})});
    const Store &store = leads.book.session().store();

    EXPECT_EQ(store.searchNotes("crane", leads.book.book(), 9), std::vector<uint32_t>{leads.row()});
    EXPECT_EQ(store.coldText(Entity::lead, leads.row(), leadField("notes"), leads.book.book()),
              "ask for the crane");
}

TEST(Ingest, TheAuditSaysWhoReallyDidIt)
{
    TempBook book;
    const uint32_t person = book.addPerson("Kim Adler", "KA");
    const Id who = book.book().people().id(person), acme = idNumbered(1);
    OtherLaptop kim(1, "managers", who);
    const Written made = kim.write(start, {createdLead(acme, {{companyTag, cborText("Acme")}})}, Op::addLead);
    take(book, {made, kim.write(start + 60'000,
                                {setField(Entity::lead, acme, valueTag, cborWhole(5), {made.hash}, 0)})});

    const auto lines = book.session().store().audit(book.book(), book.book().leads().find(acme), 10);

    ASSERT_EQ(lines.size(), 2u);
    EXPECT_EQ(lines[0].who, "Kim Adler");
    EXPECT_EQ(lines[0].at, Instant{start + 60'000});
    EXPECT_EQ(lines[0].op, Op::editLead);
    EXPECT_EQ(lines[1].op, Op::addLead);
}

TEST(Ingest, AStreamThatThisLaptopKnowsOtherwiseIsRefusedWhole)
{
    Leads leads;
    const Written made = leads.made();
    take(leads.book, {made});
    StreamInfo other = made.stream;
    other.scope = "team";

    const auto done = leads.book->bulk({Op::importChanges},
                                       [&](BulkWriter &writer) { return writer.ingest().meet(other); });

    EXPECT_FALSE(done);
    EXPECT_FALSE(leads.book->bulk({Op::importChanges}, [&](BulkWriter &writer) {
        return writer.ingest().meet({.id = idNumbered(5), .laptop = idNumbered(6), .scope = "rep:me"});
    }));
}

TEST(Ingest, OwnWorkInTheSameActionFitsBehindIt)
{
    Leads leads;
    const Written made = leads.made();
    ASSERT_TRUE(leads.book->bulk({Op::importChanges}, [&](BulkWriter &writer) -> Status {
        Ingest &ingest = writer.ingest();
        (void)ingest.meet(made.stream);
        if (const Status taken = ingest.take(made.entry, made.hash, true); !taken)
            return taken;
        ChangeSet changes = writer.change();
        changes.create(Entity::lead, {{leadField("company"), std::string("Mine")}});
        if (const Status written = writer.write(changes); !written)
            return written;
        return ingest.finish();
    }));

    EXPECT_EQ(leads.book.book().leads().end(), 3u);
    EXPECT_EQ(leads.company(), "Acme");
}
