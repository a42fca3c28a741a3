// SPDX-License-Identifier: GPL-3.0-or-later
#include "lead/samevalues.h"
#include "work/bulk.h"
#include "work/fields.h"
#include "work/folding.h"

#include "support/tempbook.h"

#include <QElapsedTimer>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace ridealong;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

std::vector<std::string> textsOf(const SameValue &value)
{
    std::vector<std::string> texts;
    for (const Spelling &spelling : value.spellings)
        texts.push_back(spelling.text);
    return texts;
}

void addLeads(TempBook &book, const char *industry, int leads)
{
    for (int i = 0; i < leads; ++i)
        book.addLead("Acme", {{leadField("industry"), std::string(industry)}});
}

LeadFieldRef industry(const TempBook &book)
{
    return findLeadField(book.book().leadData(), "industry");
}

} // namespace

TEST(SameValues, AreThoseThatDifferInCaseSpaceAndPunctuation)
{
    const auto values = sameValues(
        {{"Google", 10}, {"google", 3}, {"OnlineStore", 4}, {"Online Store", 5}, {"online-store", 1}});

    ASSERT_EQ(values.size(), 2u);
    EXPECT_THAT(textsOf(values[0]), ElementsAre("Online Store", "OnlineStore", "online-store"));
    EXPECT_EQ(values[0].leads(), 5u);
    EXPECT_THAT(textsOf(values[1]), ElementsAre("Google", "google"));
    EXPECT_TRUE(values[1].isSure);
}

TEST(SameValues, AreSeldomSlipsOfFrequentWords)
{
    const auto values = sameValues({{"Technology", 50}, {"technolgy", 4}, {"Tecnhology", 1}, {"Retail", 9}});

    ASSERT_EQ(values.size(), 1u);
    EXPECT_THAT(textsOf(values[0]), ElementsAre("Technology", "technolgy", "Tecnhology"));
    EXPECT_FALSE(values[0].isSure);
}

TEST(SameValues, AreNeverCodesAndNumbers)
{
    EXPECT_THAT(
        sameValues(
            {{"US", 50}, {"UK", 1}, {"Q1", 50}, {"Q2", 1}, {"1.5", 50}, {"15", 1}, {"-5", 2}, {"5", 9}}),
        IsEmpty());
    EXPECT_THAT(sameValues({{"Region 1", 50}, {"Region 2", 1}, {"1.5 kilowatt", 50}, {"15 kilowatt", 1}}),
                IsEmpty());
    EXPECT_THAT(sameValues({{"C++", 50}, {"C#", 1}, {"C", 9}, {"North", 50}, {"Forth", 1}}), IsEmpty());
    EXPECT_THAT(sameValues({{"Technology", 50}, {"Technologu", 20}}), IsEmpty()); // both in use
    EXPECT_THAT(sameValues({{"", 1}, {"?", 5}, {"???", 5}}), IsEmpty());
}

TEST(SameValues, OfManyTextsTakeNoTimeForEachPair)
{
    std::vector<Spelling> spellings;
    for (int i = 0; i < 20'000; ++i) {
        std::string name = "company";
        for (int rest = i; rest; rest /= 26)
            name += char('a' + rest % 26);
        spellings.push_back({name, uint32_t(1 + i % 40)});
    }
    QElapsedTimer timer;
    timer.start();

    (void)sameValues(spellings);

    EXPECT_LT(timer.elapsed(), 30'000); // each against each takes minutes
}

TEST(Folding, MakesSpellingsOneAndIsUndoneAsOne)
{
    TempBook book;
    addLeads(book, "Technology", 6);
    addLeads(book, "technology", 2);
    addLeads(book, "technolgy", 1);
    addLeads(book, "Retail", 1);
    const auto groups = sameValues(book.book().leadData(), industry(book));
    ASSERT_EQ(groups.size(), 1u);
    const std::vector<FoldWish> wishes = {{textsOf(groups[0]), "Technology"}};
    ChangeSet changes = book->change();

    ASSERT_TRUE(foldValues(changes, book.book(), industry(book), wishes));
    ASSERT_TRUE(book->commit({Op::foldSpellings, QStringLiteral("Industry"), foldedInto(wishes)},
                             std::move(changes)));

    EXPECT_THAT(sameValues(book.book().leadData(), industry(book)), IsEmpty());
    EXPECT_EQ(leadText(book.book().leadData(), 9, industry(book)), "Technology");
    EXPECT_EQ(leadText(book.book().leadData(), 10, industry(book)), "Retail");
    EXPECT_EQ(describe(book->store().operations(1).front().deed),
              QStringLiteral("Folded spellings of Industry into Technology"));
    ASSERT_TRUE(book->undo());
    EXPECT_EQ(leadText(book.book().leadData(), 9, industry(book)), "technolgy");
    EXPECT_EQ(leadText(book.book().leadData(), 7, industry(book)), "technology");
}

TEST(Folding, WorksOnFieldsThatTheManagerDefined)
{
    TempBook book;
    ChangeSet define = book->change();
    const auto row = defineField(define, book.book(), {.label = "Machine"});
    ASSERT_TRUE(row && book->commit({Op::customField}, std::move(define)));
    const LeadFieldRef machine = findLeadField(book.book().leadData(), "machine");
    for (const char *text : {"Lathe", "Lathe", "lathe"}) {
        const uint32_t lead = book.addLead("Acme");
        ChangeSet set = book->change();
        ASSERT_TRUE(foldValues(set, book.book(), machine, {}));
        const uint32_t leads[] = {lead};
        ASSERT_TRUE(setField(set, book.book(), leads, machine, std::string(text)));
        ASSERT_TRUE(book->commit({Op::editLead}, std::move(set)));
    }
    ChangeSet changes = book->change();

    ASSERT_TRUE(foldValues(changes, book.book(), machine, {{{"Lathe", "lathe"}, "Turning lathe"}}));
    ASSERT_TRUE(book->commit({Op::foldSpellings}, std::move(changes)));

    for (uint32_t lead = 1; lead <= 3; ++lead)
        EXPECT_EQ(leadText(book.book().leadData(), lead, machine), "Turning lathe");
}

TEST(Folding, RefusesANumberAndAnEmptyValue)
{
    TempBook book;
    ChangeSet changes = book->change();
    const LeadData &data = book.book().leadData();

    EXPECT_FALSE(foldValues(changes, book.book(), findLeadField(data, "employees"), {}));
    EXPECT_FALSE(foldValues(changes, book.book(), findLeadField(data, "industry"), {{{"a", "A"}, "  "}}));
}
