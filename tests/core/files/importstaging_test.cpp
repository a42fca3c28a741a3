// SPDX-License-Identifier: GPL-3.0-or-later
// What a person decides before a file is imported: rows that look like what is there, spellings, grades.
#include "files/importgrades.h"
#include "session/mappings.h"
#include "support/imports.h"

#include <thread>

using namespace ridealong;

namespace {

constexpr auto ofLeads = ImportTable::leads;

// Acme by phone and by company and place, Beta by e-mail, Corn by its name alone; Dove is new, and Dove again
// by its e-mail.
constexpr char stagedList[] = "Company,City,Postal code,E-mail,Phone,Industry\n"
                              "ACME Inc,Dayton,45402,,937 555 0111,Pumps\n"
                              "Beta Two,,,Ann@Beta.example,,Pumps\n"
                              "Corn GmbH,Lima,,,,\n"
                              "Dove,Toledo,,d@dove.example,,\n"
                              "Dove Ltd,Toledo,,D@dove.example,,Food\n";

struct Staged
{
    TempBook book;

    Staged()
    {
        const auto made = importText(book, ofLeads,
                                     "company,city,postal_code,email,phone,industry\n"
                                     "Acme,Dayton,45402,,(937) 555-0111,\n"
                                     "Beta,Lima,,ann@beta.example,,Food\n"
                                     "Corn,Lima,,,,\n");
        EXPECT_TRUE(made);
    }
    Result<ImportPlan> plan(ImportOptions options = {})
    {
        return planImport(book.book(), ofLeads, aFile(book, "list.csv", stagedList), options);
    }
    ImportReport dry(const ImportOptions &options = {})
    {
        const auto planned = plan(options);
        EXPECT_TRUE(planned);
        return dryRun(book.session(), *planned).value();
    }
    ImportReport import(const ImportOptions &options)
    {
        const auto planned = plan(options);
        EXPECT_TRUE(planned);
        return importFile(book.session(), *planned).value();
    }
    std::string text(uint32_t lead, const char *key) { return leadText(book, lead, key); }
};

} // namespace

TEST(ImportStaging, ListsWhatARowLooksLikeAndWhy)
{
    Staged it;

    const ImportReport report = it.dry();

    ASSERT_EQ(report.alikeRows.size(), 4u);
    EXPECT_EQ(report.alike, 4);
    const AlikeRow &acme = report.alikeRows[0], &beta = report.alikeRows[1], &corn = report.alikeRows[2],
                   &dove = report.alikeRows[3];
    EXPECT_EQ(acme.line, 2);
    EXPECT_EQ(acme.target, 1u);
    EXPECT_EQ(acme.sure, Sureness::sure);
    EXPECT_EQ(acme.why, (std::array{false, true, true, false}));
    EXPECT_EQ(acme.other, "Acme, Dayton");
    EXPECT_EQ(beta.sure, Sureness::likely);
    EXPECT_TRUE(beta.why[0]);
    EXPECT_EQ(corn.sure, Sureness::perhaps);
    EXPECT_TRUE(corn.why[3]);
    EXPECT_FALSE(dove.isOfBook);
    EXPECT_EQ(dove.otherLine, 5);
    EXPECT_EQ(report.created, 5) << "each is a new lead until somebody says otherwise";
    EXPECT_EQ(report.duplicates, 3) << "the name alone is a warning";
}

TEST(ImportStaging, OtherPlacesAreOtherCompanies)
{
    TempBook book;
    ASSERT_TRUE(importText(book, ofLeads, "company,city,postal_code\nAcme,Dayton,45402\n"));
    const auto plan =
        planImport(book.book(), ofLeads,
                   aFile(book, "b.csv", "company,city,postal_code\nAcme,Lima,\nAcme,Dayton,1\n"), {});

    const auto report = dryRun(book.session(), *plan);

    ASSERT_TRUE(report);
    EXPECT_EQ(report->alike, 0);
}

TEST(ImportStaging, WhereOneOfTwoSaysNoCityTheyMayBeOne)
{
    TempBook book;
    ASSERT_TRUE(importText(book, ofLeads, "company,city\nAcme,\nBolt,Dayton\n"));
    const auto plan =
        planImport(book.book(), ofLeads, aFile(book, "b.csv", "company,city\nAcme,Lima\nBolt,\n"), {});

    const auto report = dryRun(book.session(), *plan);

    ASSERT_TRUE(report);
    ASSERT_EQ(report->alikeRows.size(), 2u);
    EXPECT_EQ(report->alikeRows[0].sure, Sureness::perhaps);
    EXPECT_EQ(report->alikeRows[0].target, 1u);
    EXPECT_EQ(report->created, 2) << "each is a new lead until somebody says otherwise";
}

TEST(ImportStaging, DecidesRowByRow)
{
    Staged it;

    const ImportReport report =
        it.import({.decisions = {{2, OnMatch::update}, {3, OnMatch::skip}, {4, OnMatch::fill}}});

    EXPECT_EQ(report.created, 2);
    EXPECT_EQ(report.updated, 2);
    EXPECT_EQ(report.skipped, 1);
    EXPECT_EQ(it.text(1, "company"), "ACME Inc");
    EXPECT_EQ(it.text(1, "industry"), "Pumps");
    EXPECT_EQ(it.text(2, "company"), "Beta");
    EXPECT_EQ(it.text(3, "company"), "Corn") << "filling in leaves what is there";
    EXPECT_EQ(it.text(4, "company"), "Dove");
    EXPECT_EQ(it.text(5, "company"), "Dove Ltd");
}

TEST(ImportStaging, OneRuleForAllButTheDoubtfulOnes)
{
    Staged it;

    const ImportReport report = it.import({.onLikely = OnMatch::update});

    EXPECT_EQ(report.updated, 3) << "Acme, Beta, and the second Dove into the first";
    EXPECT_EQ(report.created, 2) << "Corn by its name alone, and Dove";
    EXPECT_EQ(it.text(5, "company"), "Dove Ltd");
    EXPECT_EQ(it.text(5, "industry"), "Food");
    EXPECT_FALSE(it.book.book().leads().has(6));
}

TEST(ImportStaging, ADryRunAndTheImportSayTheSame)
{
    const ImportOptions options{.onLikely = OnMatch::fill,
                                .decisions = {{4, OnMatch::update}, {6, OnMatch::skip}}};
    Staged one, other;

    const ImportReport dry = one.dry(options), real = other.import(options);

    EXPECT_EQ(dry.created, real.created);
    EXPECT_EQ(dry.updated, real.updated);
    EXPECT_EQ(dry.skipped, real.skipped);
    EXPECT_EQ(real.created, 1);
    EXPECT_EQ(real.skipped, 1);
}

TEST(ImportStaging, WhatIsTakenBackLeavesTheBookAsItWas)
{
    Staged it;
    (void)it.import({.onLikely = OnMatch::update});
    ASSERT_EQ(earlierImports(it.book.book()).size(), 2u);
    EXPECT_EQ(earlierImports(it.book.book())[0].rows, 5);

    const auto reverted = revertImport(it.book.session(), earlierImports(it.book.book())[0].id);

    ASSERT_TRUE(reverted);
    EXPECT_EQ(reverted->removed, 2);
    EXPECT_EQ(it.text(1, "company"), "Acme");
    EXPECT_EQ(it.text(1, "industry"), "");
    EXPECT_EQ(earlierImports(it.book.book()).size(), 1u);
}

namespace {

// `work` as a job that was lent the pen, on a thread of its own.
template<class F>
void lent(Session &session, F work)
{
    ASSERT_TRUE(session.lendPen());
    std::thread worker(work);
    worker.join();
    ASSERT_TRUE(session.absorb());
}

size_t leadsThere(const Book &book)
{
    size_t count = 0;
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead)
        count += book.leads().has(lead);
    return count;
}

QByteArray manyRows(int count)
{
    QByteArray text = "Company,City\n";
    for (int i = 0; i < count; ++i)
        text += "Plant " + QByteArray::number(i) + ",Lima\n";
    return text;
}

} // namespace

TEST(ImportStaging, AJobTakesAFewRowsBackAndBringsThemAgain)
{
    Staged it;
    (void)it.import({.onLikely = OnMatch::update});
    EXPECT_FALSE(isLongToTakeBack(it.book.session(), it.book.session().store().nextToUndo()));

    lent(it.book.session(), [&] { EXPECT_TRUE(revertImport(it.book.session())); });
    EXPECT_EQ(leadsThere(it.book.book()), 3u);
    EXPECT_EQ(it.text(1, "company"), "Acme");
    lent(it.book.session(), [&] { EXPECT_TRUE(it.book->undo()); });

    EXPECT_EQ(leadsThere(it.book.book()), 5u);
    EXPECT_EQ(it.text(1, "company"), "ACME Inc");
    EXPECT_EQ(earlierImports(it.book.book()).size(), 2u);
}

TEST(ImportStaging, AnEditOfManyRowsIsLongToTakeBackAndAJobDoesIt)
{
    TempBook book;
    ASSERT_TRUE(importText(book, ofLeads, manyRows(2'000)));
    const auto editOf = [&](uint32_t leads) {
        ChangeSet changes = book->change();
        for (uint32_t lead = 1; lead <= leads; ++lead)
            changes.set(Entity::lead, lead, leadField("city"), "Toledo " + std::to_string(leads));
        EXPECT_TRUE(book->commit({Op::editLead}, std::move(changes)));
        return book.session().store().nextToUndo();
    };

    EXPECT_FALSE(isLongToTakeBack(book.session(), editOf(20)));
    EXPECT_TRUE(isLongToTakeBack(book.session(), editOf(2'000)));
    lent(book.session(), [&] { EXPECT_TRUE(book->undo()); });

    EXPECT_EQ(book.book().leads().text(20, leadField("city")), "Toledo 20");
    EXPECT_EQ(book.book().leads().text(21, leadField("city")), "Lima");
}

TEST(ImportStaging, TakingManyRowsBackIsCancelledWithoutATrace)
{
    TempBook book;
    ASSERT_TRUE(importText(book, ofLeads, manyRows(12'000)));
    ASSERT_TRUE(isLongToTakeBack(book.session(), book.session().store().nextToUndo()));
    int64_t steps = 0, of = 0;

    lent(book.session(), [&] {
        const auto cancelled = revertImport(book.session(), {}, [&](int64_t done, int64_t total) {
            of = total;
            return done == 0 || ++steps < 2;
        });
        ASSERT_FALSE(cancelled);
        EXPECT_EQ(cancelled.error().kind, ErrorKind::cancelled);
    });
    EXPECT_GE(of, 12'000);
    EXPECT_EQ(leadsThere(book.book()), 12'000u);
    EXPECT_EQ(earlierImports(book.book()).size(), 1u);
    lent(book.session(), [&] { EXPECT_EQ(revertImport(book.session())->removed, 12'000); });

    EXPECT_EQ(leadsThere(book.book()), 0u);
    EXPECT_TRUE(earlierImports(book.book()).empty());
}

TEST(ImportStaging, ADraftMayLackWhatEveryRowNeeds)
{
    Staged it;
    const QString file = aFile(it.book, "odd.csv", "Whom,Where\nAcme,Lima\n");
    ASSERT_FALSE(planImport(it.book.book(), ofLeads, file, {}));

    const auto draft = planImport(it.book.book(), ofLeads, file, {.isDraft = true});

    ASSERT_TRUE(draft);
    EXPECT_EQ(draft->lacks, QStringLiteral("Every row needs Company or Reference or E-mail: say which column "
                                           "holds it."));
    EXPECT_FALSE(importFile(it.book.session(), *draft));
    EXPECT_FALSE(dryRun(it.book.session(), *draft));
}

TEST(ImportStaging, TellsTheCellOfARejectedRow)
{
    TempBook book;

    const auto report = importText(book, ofLeads, "Company,Employees\nAcme,12\nBeta,a dozen\nCorn,3\n");

    ASSERT_TRUE(report);
    ASSERT_EQ(report->rejections.size(), 1u);
    EXPECT_EQ(report->rejections[0].line, 3);
    EXPECT_EQ(report->rejections[0].cell, "a dozen");
}

TEST(ImportStaging, ProposesSpellingsThatTheBookOrTheFileHasMoreOften)
{
    TempBook book;
    ASSERT_TRUE(importText(book, ofLeads, "company,industry\nAcme,Food\n"));
    QByteArray text = "company,industry\nA1,technolgy\nA2,food\nA3,FOOD\n";
    for (int i = 0; i < 6; ++i)
        text += "B" + QByteArray::number(i) + ",technology\n";
    const QString path = aFile(book, "c.csv", text);
    const auto plan = planImport(book.book(), ofLeads, path, {});

    const auto report = dryRun(book.session(), *plan);

    ASSERT_EQ(report->folds.size(), 3u);
    EXPECT_EQ(report->folds[0].from, "FOOD");
    EXPECT_EQ(report->folds[0].into, "Food") << "as the book has it";
    EXPECT_TRUE(report->folds[0].isSure);
    EXPECT_EQ(report->folds[2].from, "technolgy");
    EXPECT_EQ(report->folds[2].into, "technology");
    EXPECT_FALSE(report->folds[2].isSure);
    EXPECT_EQ(report->folds[2].rows, 1);

    ImportOptions folded;
    folded.mapping.values["industry"] = {{"technolgy", "technology"}, {"food", "Food"}, {"FOOD", "Food"}};
    const auto again = planImport(book.book(), ofLeads, path, folded);
    EXPECT_TRUE(dryRun(book.session(), *again)->folds.empty());
}

TEST(ImportStaging, SmallLettersAreNoSlipThoughASlipStandsBesideThem)
{
    TempBook book;
    QByteArray text = "company,industry\nA1,technolgy\nA2,TECHNOLOGY\n";
    for (int i = 0; i < 12; ++i)
        text += "B" + QByteArray::number(i) + ",technology\n";
    const auto plan = planImport(book.book(), ofLeads, aFile(book, "c.csv", text), {});

    const auto report = dryRun(book.session(), *plan);

    ASSERT_EQ(report->folds.size(), 2u);
    EXPECT_EQ(report->folds[0].from, "TECHNOLOGY");
    EXPECT_TRUE(report->folds[0].isSure);
    EXPECT_FALSE(report->folds[1].isSure);
}

TEST(ImportStaging, GradesTheWholeListBeforeItIsTaken)
{
    TempBook book;
    QByteArray text = "company,need,budget,employees\n";
    for (int i = 0; i < 40; ++i)
        text += "Row " + QByteArray::number(i) + ",none,no,1\n";
    const auto plan = planImport(book.book(), ofLeads, aFile(book, "d.csv", text), {});

    const auto list = gradesInFile(*plan, book.book(), book->clock().now(), book->user());

    ASSERT_TRUE(list);
    EXPECT_EQ(list->rows, 40);
    EXPECT_TRUE(list->isAll);
    EXPECT_EQ(list->grades[0], 0);
    EXPECT_EQ(book.book().leads().end(), 1u);
}

TEST(ImportStaging, SaysWhatAListHolds)
{
    ListGrades list{.grades = {12, 3, 0, 25, 10}, .rows = 50};
    list.limitDe = 0.05;

    EXPECT_EQ(describe(list).toStdString(), "This list holds 12 A’s; 70% is D and E.");
    EXPECT_EQ(warning(list).toStdString(),
              "The goals leave 5% of the effort to D and E, and no call list shows them.");
    list.waiting = 35;
    EXPECT_NE(warning(list).indexOf(QStringLiteral("35 of them wait at intake")), -1);
    EXPECT_TRUE(describe(ListGrades{}).isEmpty());
    EXPECT_TRUE(warning(ListGrades{}).isEmpty());
}

TEST(ImportStaging, GradingIsCancelledWithoutATrace)
{
    Staged it;

    const auto list = gradesInFile(*it.plan(), it.book.book(), it.book->clock().now(), it.book->user(),
                                   [](int64_t, int64_t) { return false; });

    ASSERT_FALSE(list);
    EXPECT_EQ(list.error().kind, ErrorKind::cancelled);
    EXPECT_EQ(it.book.book().leads().end(), 4u);
}
