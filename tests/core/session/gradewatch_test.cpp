// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/gradewatch.h"

#include "book/publish.h"
#include "work/leads.h"
#include "work/moves.h"

#include "support/imports.h"
#include "support/people.h"
#include "support/scorecards.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace ridealong;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

// 60 by need, 30 by budget, 10 by how lately it came.
Model aModel()
{
    Model model;
    model.name = "Test";
    model.criteria = {aCriterion("need", "need", 60, {{.is = {"active"}, .share = 1}}),
                      aCriterion("money", "budget", 30, {{.is = {"yes"}, .share = 1}}),
                      aCriterion("age", "days_since", 10, {{.below = 10, .share = 1}})};
    model.criteria[1].label = "Budget";
    model.criteria[2].date = "received_on";
    model.gates = {{"industry = Mining", Grade::D}};
    return model;
}

void publish(TempBook &book, const Model &model)
{
    auto changes = publishModel(book.book(), book->change(), model, 0);
    ASSERT_TRUE(changes) << changes.error().text.toStdString();
    ASSERT_TRUE(book->commit({Op::publishModel}, std::move(*changes)));
}

uint32_t addBest(TempBook &book, const char *company = "Acme")
{
    return book.addLead(company, {{leadField("need"), std::string("active")},
                                  {leadField("budget"), std::string("yes")},
                                  {leadField("received_on"), book->today()}});
}

void set(TempBook &book, uint32_t lead, std::vector<Cell> cells)
{
    ChangeSet changes = book->change();
    changes.set(Entity::lead, lead, std::move(cells));
    ASSERT_TRUE(book->commit({Op::editLead}, std::move(changes)));
}

std::vector<std::string> journal(TempBook &book, uint32_t lead)
{
    std::vector<std::string> lines;
    for (const GradeChange &change : book->store().gradeChanges(lead))
        lines.push_back(std::string(1, letter(change.from)) + letter(change.to) + " " + change.why);
    return lines;
}

std::unique_ptr<Session> openOn(const QString &path, const char *today)
{
    auto opened = Session::open(path, Store::Access::write, Clock::at(day(today)));
    EXPECT_TRUE(opened);
    return std::move(*opened);
}

} // namespace

TEST(GradeJournal, NamesTheCriteriaThatMovedTheStrongestFirst)
{
    TempBook book;
    publish(book, aModel());
    const uint32_t lead = addBest(book);

    set(book, lead, {{leadField("budget"), std::string("no")}, {leadField("need"), std::string("none")}});
    set(book, lead, {{leadField("need"), std::string("active")}});

    EXPECT_THAT(journal(book, lead), ElementsAre("AE need -60\nmoney -30", "EB need +60"));
    EXPECT_DOUBLE_EQ(book->store().gradeChanges(lead)[0].score, 10);
    EXPECT_EQ(book->store().gradeChanges(lead)[0].model, 1);
}

TEST(GradeJournal, SaysThatAModelWasPublished)
{
    TempBook book;
    publish(book, aModel());
    const uint32_t lead = addBest(book);
    Model other = aModel();
    other.cutoffs = {99.5, 98, 97, 96};
    other.criteria[2].answers[0].share = 0.9;

    publish(book, other);

    EXPECT_THAT(journal(book, lead), ElementsAre("AB model"));
    EXPECT_EQ(wordsOf(book->store().gradeChanges(lead)[0], book.book().model()).toStdString(),
              "version 2 of the model");
}

TEST(GradeJournal, SaysThatTheManagerGaveAndTookAGrade)
{
    TempBook book;
    publish(book, aModel());
    const uint32_t lead = addBest(book);

    act(book, Op::overrideGrade, [&](ChangeSet &changes) {
        return overrideGrade(changes, book.book(), lead, Grade::C, "Slow payer", {});
    });
    act(book, Op::overrideGrade,
        [&](ChangeSet &changes) { return overrideGrade(changes, book.book(), lead, Grade::none, "", {}); });

    EXPECT_THAT(journal(book, lead), ElementsAre("AC override", "CA override over"));
}

TEST(GradeJournal, SaysThatAGateHeldItDown)
{
    TempBook book;
    publish(book, aModel());
    const uint32_t lead = addBest(book);

    set(book, lead, {{leadField("industry"), std::string("Mining")}});

    EXPECT_THAT(journal(book, lead), ElementsAre("AD gate"));
}

TEST(GradeJournal, KeepsWhatUndoDid)
{
    TempBook book;
    publish(book, aModel());
    const uint32_t lead = addBest(book);
    set(book, lead, {{leadField("need"), std::string("none")}});

    ASSERT_TRUE(book->undo());

    EXPECT_THAT(journal(book, lead), ElementsAre("AD need -60", "DA need +60"));
}

TEST(GradeJournal, KeepsWhatAnImportChangedButNotWhatItBrought)
{
    TempBook book;
    publish(book, aModel());
    ASSERT_TRUE(importText(book, ImportTable::leads, "reference,company,need,budget\n1,Acme,active,yes\n"));
    EXPECT_THAT(journal(book, 1), IsEmpty());

    ASSERT_TRUE(importText(book, ImportTable::leads, "reference,company,need\n1,Acme,none\n2,Bolt,none\n",
                           {.match = {"reference"}, .onMatch = OnMatch::update}));

    EXPECT_THAT(journal(book, 1), ElementsAre("AE need -60"));
    EXPECT_THAT(journal(book, 2), IsEmpty());
}

TEST(GradeJournal, KeepsWhatAnImportChangedThatNobodyReadsBack)
{
    TempBook book;
    publish(book, aModel());
    ASSERT_TRUE(importText(book, ImportTable::leads, "reference,company,need,budget\n1,Acme,active,yes\n"));

    book->leaveUnread();
    ASSERT_TRUE(importText(book, ImportTable::leads, "reference,company,need\n1,Acme,none\n",
                           {.match = {"reference"}, .onMatch = OnMatch::update}));

    EXPECT_THAT(journal(book, 1), ElementsAre("AE need -60"));
}

TEST(GradeJournal, AnOverrideThatLapsesOvernightIsInTheJournalOnce)
{
    TempBook book;
    publish(book, aModel());
    const uint32_t lead = addBest(book);
    act(book, Op::overrideGrade, [&](ChangeSet &changes) {
        return overrideGrade(changes, book.book(), lead, Grade::C, "Slow payer", day("2026-10-15"));
    });
    const QString path = book.path();
    book.close();

    EXPECT_EQ(openOn(path, "2026-10-15")->book().standing(lead).grade, Grade::C);
    auto session = openOn(path, "2026-10-16");
    EXPECT_EQ(session->book().standing(lead).grade, Grade::A);
    session.reset();
    session = openOn(path, "2026-10-16");

    const std::vector<GradeChange> history = session->store().gradeChanges(lead);
    ASSERT_THAT(history, SizeIs(2));
    EXPECT_EQ(history[1].to, Grade::A);
    EXPECT_EQ(history[1].why, "override over\ntime");
    EXPECT_EQ(history[1].at.localDate(), day("2026-10-16"));
}

TEST(GradeJournal, DaysMoveCriteriaThatCountThem)
{
    TempBook book;
    Model model = aModel();
    model.criteria[0].weight = 45;
    model.criteria[2].weight = 25;
    publish(book, model);
    const uint32_t lead = addBest(book);
    const QString path = book.path();
    book.close();

    auto session = openOn(path, "2026-10-24");

    const std::vector<GradeChange> history = session->store().gradeChanges(lead);
    ASSERT_THAT(history, SizeIs(1));
    EXPECT_EQ(history[0].why, "age -25\ntime");
}

TEST(GradeJournal, AReopenedLeadSaysSo)
{
    TempBook book;
    publish(book, aModel());
    const uint32_t lead = addBest(book);
    const auto move = [&](const char *stage) {
        act(book, Op::moveStage, [&](ChangeSet &changes) {
            return moveToStage(changes, book.book(),
                               {.lead = lead, .stage = book.book().stageNamed(stage), .on = {}});
        });
    };
    move("Won");
    set(book, lead, {{leadField("need"), std::string("none")}});
    EXPECT_THAT(journal(book, lead), IsEmpty());

    move("Contacted");

    EXPECT_THAT(journal(book, lead), ElementsAre("AD stage"));
}

TEST(GradeReasons, AreReadAsTheyWereWritten)
{
    const std::vector<GradeReason> reasons = {{.criterion = "the need", .points = -12.5},
                                              {.criterion = "gate", .points = 3},
                                              {.kind = GradeReason::Kind::gate},
                                              {.kind = GradeReason::Kind::overrideOver}};

    const std::string text = writeReasons(reasons);

    EXPECT_EQ(text, "the need -12.5\ngate +3\ngate\noverride over");
    EXPECT_EQ(readReasons(text), reasons);
    EXPECT_THAT(readReasons("nonsense\nneed\nneed -\nneed 5\nneed -5x\n\n "), IsEmpty());
}

TEST(Trend, ComparesTheGradeWithThatOf28DaysAgo)
{
    const auto change = [](const char *on, Grade from, Grade to) {
        return GradeChange{.lead = 1, .at = Instant::fromLocal(day(on), 600), .from = from, .to = to};
    };
    const std::vector<GradeChange> history = {change("2026-09-01", Grade::E, Grade::C),
                                              change("2026-10-01", Grade::C, Grade::A),
                                              change("2026-10-10", Grade::A, Grade::B)};

    EXPECT_EQ(trendOf(history, Grade::B, day("2026-10-14")), Trend::rising);
    EXPECT_EQ(trendOf(history, Grade::B, day("2026-11-05")), Trend::falling); // an A until October 10
    EXPECT_EQ(trendOf(history, Grade::B, day("2026-12-24")), Trend::steady);
    EXPECT_EQ(trendOf({}, Grade::B, day("2026-10-14")), Trend::steady);
    EXPECT_EQ(gradeAt(history, Grade::B, change("2026-09-15", {}, {}).at), Grade::C);
}
