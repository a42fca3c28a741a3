// SPDX-License-Identifier: GPL-3.0-or-later
// What a book holds depends on the set of entries alone: not on their order, nor on how often they came.
#include "change/register.h"
#include "support/otherlaptop.h"

#include <random>

using namespace ridealong;
using testing::IsEmpty;

namespace {

constexpr int64_t start = 1'791'000'000'000;

// Histories of three laptops that hear of each other at random. Who writes has seen the leaves of a random
// earlier moment, so conflicts, late arrivals and values replaced before they come all occur.
std::vector<Written> history(unsigned seed)
{
    std::mt19937 random(seed);
    const auto upTo = [&](unsigned most) { return unsigned(random() % most); };
    OtherLaptop laptops[] = {OtherLaptop(1), OtherLaptop(2), OtherLaptop(3)};
    const uint16_t tags[] = {companyTag, valueTag, notesTag, ownerTag};
    std::vector<Written> all;
    std::map<std::pair<unsigned, uint16_t>, std::vector<Register>> moments;
    for (unsigned i = 0; i < 60; ++i) {
        const unsigned row = upTo(4);
        const uint16_t tag = tags[upTo(4)];
        const Id id = idNumbered(row);
        const std::string value = tag == valueTag   ? cborWhole(upTo(5))
                                  : tag == ownerTag ? cborId(idNumbered(7 + upTo(2)))
                                                    : cborText("v" + std::to_string(upTo(5)));
        auto &past = moments[{row, tag}];
        std::vector<Digest> seen;
        int64_t depth = 0;
        if (!past.empty())
            for (const Leaf &leaf : past[upTo(unsigned(past.size()))].leaves()) {
                seen.push_back(leaf.stamp.written);
                depth = std::max(depth, leaf.stamp.depth + 1);
            }
        const int64_t ms = start + upTo(20);
        OtherLaptop &laptop = laptops[upTo(3)];
        if (upTo(5) == 0) {
            all.push_back(laptop.write(ms, {createdLead(id, {{.tag = companyTag, .value = cborText("made")},
                                                             {.tag = valueTag, .value = cborWhole(1)}})}));
            continue;
        }
        all.push_back(laptop.write(ms, {setField(Entity::lead, id, tag, value, seen, depth)}));
        Register next = past.empty() ? Register{} : past.back();
        next.write({{depth, ms << hlcCounterBits, all.back().hash}, value}, seen);
        past.push_back(std::move(next));
    }
    return all;
}

} // namespace

TEST(IngestOrder, AnyOrderAndAnyNumberOfTimesGivesTheSame)
{
    for (unsigned seed = 1; seed <= 4; ++seed) {
        std::vector<Written> entries = history(seed);
        TempBook first;
        take(first, entries);
        const std::string expected = heldOf(first);
        ASSERT_THAT(problemsOf(first), IsEmpty()) << "seed " << seed;

        for (unsigned order = 1; order <= 3; ++order) {
            TempBook other;
            std::shuffle(entries.begin(), entries.end(), std::mt19937(seed * 100 + order));
            const auto half = entries.begin() + ptrdiff_t(entries.size() / 2);
            take(other, {entries.begin(), half});
            ASSERT_THAT(problemsOf(other), IsEmpty()) << "half, seed " << seed << " order " << order;
            take(other, {entries.begin(), entries.end()});
            const IngestAccount again = take(other, entries);

            EXPECT_EQ(heldOf(other), expected) << "seed " << seed << " order " << order;
            EXPECT_THAT(problemsOf(other), IsEmpty()) << "seed " << seed << " order " << order;
            EXPECT_EQ(again.taken, 0);
            EXPECT_EQ(again.known, int64_t(entries.size()));
        }
    }
}

TEST(IngestOrder, TheBookInMemoryIsTheOneThatIsReadFromTheFile)
{
    TempBook book;
    take(book, history(9));
    std::vector<std::string> before, after;
    const auto names = [&](std::vector<std::string> &to) {
        for (uint32_t lead = 1; lead < book.book().leads().end(); ++lead)
            to.push_back(std::string(book.book().leads().text(lead, leadField("company"))) +
                         (book.book().leads().has(lead) ? "" : " deleted"));
    };

    names(before);
    book.reopen();
    names(after);

    EXPECT_EQ(before, after);
}

TEST(IngestOrder, WhatFollowsAnUnknownEntryWaitsForIt)
{
    TempBook book;
    OtherLaptop kim(1);
    const Written first = kim.write(start, {createdLead(idNumbered(1), {{companyTag, cborText("Acme")}})});
    const Written second =
        kim.write(start + 1, {setField(Entity::lead, idNumbered(1), valueTag, cborWhole(5), {first.hash})});

    const IngestAccount early = take(book, {second});
    EXPECT_EQ(early.waiting, 1);
    EXPECT_EQ(early.taken, 0);
    EXPECT_EQ(early.waitingFor.at(kim.stream().laptop), 1);

    const IngestAccount late = take(book, {first});
    EXPECT_EQ(late.taken, 1);
    EXPECT_EQ(late.freed, 1);
    EXPECT_TRUE(late.waitingFor.empty());
    const uint32_t lead = book.book().leads().find(idNumbered(1));
    EXPECT_EQ(book.book().leads()[lead].value, Money{5});
}

TEST(IngestOrder, WhatNobodyVouchesForWaits)
{
    TempBook book;
    OtherLaptop kim(1);
    const Written first = kim.write(start, {createdLead(idNumbered(1), {{companyTag, cborText("Acme")}})});
    const Written second =
        kim.write(start + 1, {setField(Entity::lead, idNumbered(1), valueTag, cborWhole(5), {first.hash})});

    EXPECT_EQ(take(book, {first}, false).waiting, 1);
    EXPECT_EQ(book.book().leads().find(idNumbered(1)), 0u);

    const IngestAccount signedNow = take(book, {second});
    EXPECT_EQ(signedNow.taken, 1);
    EXPECT_EQ(signedNow.freed, 1);
}

TEST(IngestOrder, AStreamThatForkedKeepsBothEnds)
{
    OtherLaptop kim(1);
    const Written first = kim.write(start, {createdLead(idNumbered(1), {{companyTag, cborText("Acme")}})});
    OtherLaptop copy = kim.copied();
    const Written one =
        kim.write(start + 1, {setField(Entity::lead, idNumbered(1), valueTag, cborWhole(5), {first.hash})});
    const Written other =
        copy.write(start + 2, {setField(Entity::lead, idNumbered(1), valueTag, cborWhole(6), {first.hash})});
    TempBook a, b;

    take(a, {first, one, other});
    take(b, {other, first, one});

    EXPECT_EQ(heldOf(a), heldOf(b));
    const auto heads = ExchangeLog(a.session().store()).heads();
    ASSERT_TRUE(heads);
    EXPECT_EQ(std::ranges::count(*heads, kim.stream().id, &Head::stream), 2);
}
