// SPDX-License-Identifier: GPL-3.0-or-later
// A list that comes in again, and its rows without a reference.
#include "support/imports.h"

using namespace ridealong;

namespace {

// Two have no reference, and these two are equal but for their reference.
constexpr char referencedList[] = "Reference,Company,City,Stage,Value\n"
                                  "R-1,Acme,Dayton,Demo,100\n"
                                  ",Beta,Lima,Contacted,200\n"
                                  ",Beta,Lima,Contacted,200\n"
                                  "R-2,Corn,Lima,Suspect,\n";

} // namespace

TEST(SameLeads, ARowWithoutReferenceThatCameInBeforeIsNoNewLead)
{
    TempBook book;
    const auto first = importText(book, ImportTable::leads, referencedList);
    ASSERT_TRUE(first);
    EXPECT_EQ(first->created, 4) << "the list says Beta twice";

    const auto again = importText(book, ImportTable::leads, referencedList);

    ASSERT_TRUE(again);
    EXPECT_EQ(again->created, 0);
    EXPECT_EQ(again->unchanged, 4);
    ASSERT_EQ(again->alikeRows.size(), 2u) << "each of the two has its own lead";
    EXPECT_TRUE(again->alikeRows[0].isSame);
    EXPECT_EQ(again->alikeRows[0].sure, Sureness::sure);
    EXPECT_EQ(again->alikeRows[0].target, 2u);
    EXPECT_EQ(again->alikeRows[1].target, 3u);
    EXPECT_EQ(whyWords(again->alikeRows[0]), QStringLiteral("the same row again"));
}

TEST(SameLeads, ARuleAndADecisionGoBeforeWhatIsUsualForTheSameRowAgain)
{
    TempBook book;
    ASSERT_TRUE(importText(book, ImportTable::leads, referencedList));
    const QString path = aFile(book, "again.csv", referencedList);
    const auto plan = planImport(book.book(), ImportTable::leads, path, {.onLikely = OnMatch::skip});
    const auto other =
        planImport(book.book(), ImportTable::leads, path, {.decisions = {{3, OnMatch::create}}});
    const auto third =
        importText(book, ImportTable::leads, "Reference,Company,City\n,Beta,Lima\n,Beta,Lima\n,Beta,Lima\n");

    EXPECT_EQ(dryRun(book.session(), *plan)->skipped, 2);
    EXPECT_EQ(dryRun(book.session(), *other)->created, 1);
    ASSERT_TRUE(third);
    EXPECT_EQ(third->created, 1) << "two leads answer for two rows";
    EXPECT_EQ(third->alikeRows.at(2).sure, Sureness::perhaps) << "and the third is said to be like them";
}

TEST(SameLeads, ARowWithoutReferenceThatSaysSomethingElseIsAskedAbout)
{
    TempBook book;
    ASSERT_TRUE(importText(book, ImportTable::leads, referencedList));

    const auto later = importText(book, ImportTable::leads,
                                  "Reference,Company,City,Value\n,Beta,Lima,250\nR-9,Acme,Dayton,1\n");

    ASSERT_TRUE(later);
    EXPECT_EQ(later->created, 2);
    ASSERT_EQ(later->alikeRows.size(), 1u) << "Acme has a reference of its own";
    EXPECT_FALSE(later->alikeRows[0].isSame);
    EXPECT_EQ(later->alikeRows[0].sure, Sureness::perhaps);
}

TEST(SameLeads, AListWithoutReferencesSaysWhichOfItsRowsCameInBefore)
{
    TempBook book;
    const QByteArray list = "Company,City,Owner\nAcme,Dayton,Ann Lee\nBeta,Lima,\n";
    ASSERT_TRUE(importText(book, ImportTable::leads, list));

    const auto again = importText(book, ImportTable::leads, list);

    ASSERT_TRUE(again);
    EXPECT_EQ(again->created, 2) << "until somebody says otherwise";
    EXPECT_EQ(again->duplicates, 2);
    EXPECT_TRUE(again->alikeRows.at(0).isSame);
}

namespace {

Result<ImportPlan> draftOf(TempBook &book, const QByteArray &list)
{
    return planImport(book.book(), ImportTable::leads, aFile(book, "list.csv", list), {.isDraft = true});
}

std::string standInOf(TempBook &book, const QByteArray &list)
{
    const auto plan = draftOf(book, list);
    EXPECT_TRUE(plan);
    return plan->standIn < 0 ? std::string() : plan->columns[size_t(plan->standIn)].header;
}

} // namespace

TEST(ImportNeeds, OffersTheLikeliestColumnForACompany)
{
    TempBook book;

    EXPECT_EQ(standInOf(book, "First name,Last name,Zip\nAnn,Lee,1\nBo,Ray,2\n"), "Last name");
    EXPECT_EQ(standInOf(book, "age;job;marital\n30;admin;single\n40;nurse;single\n41;cook;unknown\n"), "job");
    EXPECT_EQ(standInOf(book, "a,b\n1,2\n3,4\n"), "") << "numbers name nobody";
    EXPECT_EQ(standInOf(book, "Company,b\nAcme,x\n"), "") << "nothing lacks";
}

TEST(ImportNeeds, PeopleStandForTheCompanyWithTheirWholeName)
{
    TempBook book;

    const auto report = importText(
        book, ImportTable::leads, "First name,Last name\nAnn,Lee\nBo,\n",
        {.mapping = R"({"columns": {"First name": "contact", "Last name": ["contact", "company"]}})"});

    ASSERT_TRUE(report) << report.error().text.toStdString();
    EXPECT_EQ(leadText(book, 1, "company"), "Ann Lee");
    EXPECT_EQ(leadText(book, 1, "contact"), "Ann Lee");
    EXPECT_EQ(leadText(book, 2, "company"), "Bo");
}

TEST(ImportNeeds, AContactWhoseNameStandsInTwoColumnsIsTakenWhole)
{
    TempBook book;

    const auto report = importText(book, ImportTable::leads, "Company,First Name,Surname\nAcme,Ann,Lee\n");
    const auto other = importText(book, ImportTable::leads, "Company,Contact,Surname\nBeta,Bo Ray,Ray\n");

    ASSERT_TRUE(report && other);
    EXPECT_EQ(leadText(book, 1, "contact"), "Ann Lee");
    EXPECT_EQ(leadText(book, 2, "contact"), "Bo Ray") << "the file has the whole name";
}

TEST(ImportNeeds, WithoutAWindowTheMistakeNamesTheLikeliest)
{
    TempBook book;

    const auto plan = planOf(book, ImportTable::leads, aFile(book, "b.csv", "age;job\n30;admin\n40;nurse\n"));

    ASSERT_FALSE(plan);
    EXPECT_TRUE(plan.error().text.endsWith(QStringLiteral("The likeliest is “job”.")));
}
