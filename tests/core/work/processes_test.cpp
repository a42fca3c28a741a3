// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/processes.h"

#include "lead/filter.h"
#include "measure/funnel.h"
#include "measure/stagehistory.h"
#include "support/imports.h"
#include "support/people.h"
#include "work/leads.h"
#include "work/moves.h"
#include "work/quicklog.h"
#include "work/reasons.h"

#include <gmock/gmock.h>

using namespace ridealong;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

// Two processes that have stages of the same names.
struct Two
{
    TempBook book;
    uint32_t sales = firstProcess(now()), keys = 0;

    Two()
    {
        keys = act(book, Op::editProcess,
                   [&](ChangeSet &changes) { return addProcess(changes, now(), "Key accounts", sales); });
    }
    const Book &now() const { return book.book(); }
    uint32_t stage(const char *name, uint32_t process) const { return stageNamed(now(), name, process); }
    uint32_t lead(const char *company, uint32_t stage)
    {
        return book.addLead(company, {{leadField("stage"), Link{stage}}});
    }
    std::string tryTo(const std::function<Status(ChangeSet &)> &verb)
    {
        ChangeSet changes = book->change();
        Status done = verb(changes);
        EXPECT_TRUE(done || changes.isEmpty()) << "refused, but appended";
        done = done ? book->commit({Op::editProcess}, std::move(changes)) : done;
        return done ? std::string() : done.error().text.toStdString();
    }
    void move(uint32_t lead, uint32_t stage, const char *on, const char *reason = "Price")
    {
        act(book, Op::moveStage, [&](ChangeSet &changes) {
            return moveToStage(changes, now(),
                               {.lead = lead, .stage = stage, .on = day(on), .reason = reason});
        });
    }
    std::string remove(uint32_t stage, const Removal &removal)
    {
        return tryTo([&](ChangeSet &changes) { return removeStage(changes, now(), stage, removal); });
    }
};

std::vector<std::string> namesOf(const Book &book, const std::vector<uint32_t> &stages)
{
    std::vector<std::string> names;
    for (const uint32_t stage : stages)
        names.emplace_back(book.stageName(stage));
    return names;
}

const StageConversion &stepOf(const std::vector<StageConversion> &steps, uint32_t stage)
{
    return *std::ranges::find(steps, stage, &StageConversion::stage);
}

} // namespace

TEST(Processes, AreACopyOrHaveTheUsualStages)
{
    Two two;
    act(two.book, Op::editProcess, [&](ChangeSet &changes) {
        return setCriteria(changes, two.now(), two.stage("Demo", two.sales), "Date agreed");
    });

    const auto copy = act(two.book, Op::editProcess, [&](ChangeSet &changes) {
        return addProcess(changes, two.now(), "Copy", two.sales);
    });
    const auto usual = act(two.book, Op::editProcess,
                           [&](ChangeSet &changes) { return addProcess(changes, two.now(), "Usual"); });

    EXPECT_EQ(namesOf(two.now(), stagesOf(two.now(), copy)),
              namesOf(two.now(), stagesOf(two.now(), two.sales)));
    EXPECT_EQ(two.now().stages().text(two.stage("Demo", copy), stageField("criteria")), "Date agreed");
    EXPECT_EQ(namesOf(two.now(), stagesOf(two.now(), usual)).size(), 9u);
    EXPECT_EQ(processOrder(two.now()), (std::vector{two.sales, two.keys, copy, usual}));
    EXPECT_EQ(two.now().firstStage(), two.stage("Suspect", two.sales));
}

TEST(Processes, HaveANameThatIsGivenOnce)
{
    Two two;
    const auto add = [&](const char *name) {
        return two.tryTo([&](ChangeSet &changes) -> Status {
            const auto added = addProcess(changes, two.now(), name);
            return added ? Status(Done{}) : Status(added.error());
        });
    };

    EXPECT_THAT(add(" key  accounts "), HasSubstr("There is a process called"));
    EXPECT_THAT(add(" "), HasSubstr("Give the process a name"));
    EXPECT_THAT(add("a/b"), HasSubstr("no “/”"));
    EXPECT_EQ(
        two.tryTo([&](ChangeSet &changes) { return renameProcess(changes, two.now(), two.keys, "Large"); }),
        "");

    EXPECT_EQ(processNamed(two.now(), "large"), two.keys);
}

TEST(Processes, InAnotherOrderGiveNewLeadsAnotherFirstStage)
{
    Two two;

    EXPECT_EQ(two.tryTo([&](ChangeSet &changes) { return moveProcess(changes, two.now(), two.keys, -1); }),
              "");

    EXPECT_EQ(two.now().firstStage(), two.stage("Suspect", two.keys));
    EXPECT_EQ(two.now().stageNamed("Demo"), two.stage("Demo", two.keys));
    ASSERT_TRUE(two.book->undo());
    EXPECT_EQ(two.now().stageNamed("Demo"), two.stage("Demo", two.sales));
}

TEST(Processes, AStageOfTheSameNameIsThatOfTheLeadsOwn)
{
    Two two;
    const uint32_t own = two.stage("Demo", two.keys), first = two.stage("Demo", two.sales);

    ASSERT_NE(own, first);
    EXPECT_EQ(two.now().stageNamed("demo"), first);
    EXPECT_EQ(two.now().stageNamed("key accounts/Demo"), own);
    EXPECT_EQ(stageCalled(two.now(), first), "Demo");
    EXPECT_EQ(stageCalled(two.now(), own), "Key accounts/Demo");
    EXPECT_EQ(two.now().stageNamed(stageCalled(two.now(), own)), own);
}

TEST(Processes, ALeadGoesToAChosenStageOfAnother)
{
    Two two;
    setCell(two.book, Entity::stage, two.stage("Demo", two.sales), stageField("criteria"),
            std::string("Date agreed"));
    const uint32_t acme = two.lead("Acme", two.stage("Demo", two.sales));

    EXPECT_TRUE(needsOfMove(two.now(), acme, two.stage("Qualified", two.keys)).criteria.empty())
        << "going back";
    EXPECT_THAT(needsOfMove(two.now(), acme, two.stage("Quoted", two.keys)).criteria,
                ElementsAre("Date agreed"));
    EXPECT_THAT(needsOfMove(two.now(), acme, two.stage("Won", two.keys)).criteria,
                ElementsAre("Date agreed"));
    EXPECT_TRUE(needsOfMove(two.now(), acme, two.stage("Lost", two.keys)).reason);
    two.move(acme, two.stage("Won", two.keys), "2026-10-01");

    EXPECT_EQ(processOfLead(two.now(), acme), two.keys);
    EXPECT_EQ(two.now().leads()[acme].closedOn, day("2026-10-01"));
}

TEST(Processes, TheQuickLogMovesWithinTheLeadsOwn)
{
    Two two;
    const uint32_t acme = two.lead("Acme", two.stage("Contacted", two.keys));
    LeadNames names;
    names.refresh(two.now().leadData());
    const auto line = readQuickLine("acme called, wants demo", quickContext(two.now(), names, 600));

    const QuickPlan plan = quickPlan(two.now(), names, line, 0, 0);

    ASSERT_TRUE(plan.move) << plan.question.toStdString();
    EXPECT_EQ(processOf(two.now(), plan.move->stage), two.keys);
    EXPECT_EQ(plan.lead, acme);
}

TEST(Processes, AnImportKeepsLeadsInTheirOwn)
{
    Two two;
    two.book.addLead("Acme", {{leadField("reference"), std::string("1")},
                              {leadField("stage"), Link{two.stage("Contacted", two.keys)}}});

    const auto report =
        importText(two.book, ImportTable::leads,
                   "reference,company,stage,process\n1,Acme,Demo,\n2,Bolt,Demo,\n3,Cog,Demo,Key accounts\n"
                   "4,Dyn,Key accounts/Quoted,\n5,Elm,Demo,Nobody's\n6,Fox,,Key accounts\n",
                   {.match = {"reference"}});

    ASSERT_TRUE(report) << report.error().text.toStdString();
    const auto stageOf = [&](uint32_t lead) {
        return stageCalled(two.now(), two.now().leads()[lead].stage.number);
    };
    EXPECT_EQ(report->rejected, 1);
    EXPECT_EQ(stageOf(1), "Key accounts/Demo");
    EXPECT_EQ(stageOf(2), "Demo");
    EXPECT_EQ(stageOf(3), "Key accounts/Demo");
    EXPECT_EQ(stageOf(4), "Key accounts/Quoted");
    EXPECT_EQ(stageOf(5), "Key accounts/Suspect");
}

TEST(Processes, AFilterByStageFindsThatOfEachProcess)
{
    Two two;
    two.lead("Acme", two.stage("Demo", two.sales));
    two.lead("Bolt", two.stage("Demo", two.keys));

    const auto count = [&](const char *text) {
        const auto filter = parseFilter(text, two.now().leadData());
        EXPECT_TRUE(filter) << text;
        return filter ? filter->select(two.now().leadData()).size() : 0;
    };
    EXPECT_EQ(count("stage = Demo"), 2u);
    EXPECT_EQ(count("stage = \"Key accounts/Demo\""), 1u);
}

TEST(Processes, ARemovedOneLeavesItsLeadsInAnother)
{
    Two two;
    const uint32_t open = two.lead("Open", two.stage("Demo", two.keys));
    const uint32_t lost = two.lead("Lost", two.stage("Demo", two.keys));
    two.move(lost, two.stage("No decision", two.keys), "2026-09-20", "Postponed");
    const auto remove = [&](uint32_t into) {
        return two.tryTo(
            [&](ChangeSet &changes) { return removeProcess(changes, two.now(), two.keys, {.into = into}); });
    };

    EXPECT_THAT(remove(0), HasSubstr("Leads in it: 2"));
    EXPECT_THAT(remove(two.keys), HasSubstr("another process"));
    EXPECT_EQ(remove(two.sales), "");

    EXPECT_EQ(two.now().leads()[open].stage.number, two.stage("Demo", two.sales));
    EXPECT_EQ(two.now().leads()[lost].stage.number, two.stage("No decision", two.sales));
    EXPECT_EQ(two.now().leads()[lost].closedOn, day("2026-09-20"));
    EXPECT_EQ(two.now().leads().text(lost, leadField("lost_reason")), "Postponed");
    EXPECT_EQ(processOrder(two.now()), std::vector{two.sales});
    EXPECT_EQ(processNamed(two.now(), "Key accounts"), 0u);
    EXPECT_EQ(processName(two.now(), two.keys), "Key accounts");
    EXPECT_THAT(two.tryTo([&](ChangeSet &changes) { return removeProcess(changes, two.now(), two.sales); }),
                HasSubstr("the only process"));
    ASSERT_TRUE(two.book->undo());
    EXPECT_EQ(processOfLead(two.now(), open), two.keys);
    EXPECT_EQ(stagesOf(two.now(), two.keys).size(), 9u);
    ASSERT_TRUE(two.book->redo());
    EXPECT_EQ(processOfLead(two.now(), open), two.sales);
}

TEST(Stages, ARemovedOneGivesItsLeadsToAnotherOfItsType)
{
    Two two;
    const uint32_t demo = two.stage("Demo", two.sales), quoted = two.stage("Quoted", two.sales);
    const uint32_t acme = two.lead("Acme", two.stage("Suspect", two.sales));
    two.move(acme, demo, "2026-09-10");

    EXPECT_THAT(two.remove(demo, {}), HasSubstr("Leads in it: 1"));
    EXPECT_THAT(two.remove(demo, {.into = demo}), HasSubstr("another stage"));
    EXPECT_THAT(two.remove(demo, {.into = two.stage("Won", two.sales)}), HasSubstr("of another type"));
    EXPECT_THAT(two.remove(demo, {.into = two.stage("Demo", two.keys)}), HasSubstr("stay in its process"));
    EXPECT_EQ(two.remove(demo, {.into = quoted}), "");

    EXPECT_EQ(two.now().leads()[acme].stage.number, quoted);
    const auto visits = stageHistory(two.now(), acme);
    ASSERT_EQ(visits.size(), 3u);
    EXPECT_EQ(two.now().stageName(visits[1].stage), "Demo");
    EXPECT_EQ(two.now().moves().text(visits[2].move, moveField("reason")), "The stage Demo was removed");
    ASSERT_TRUE(two.book->undo());
    EXPECT_EQ(two.now().leads()[acme].stage.number, demo);
    EXPECT_EQ(stageHistory(two.now(), acme).size(), 2u);
    ASSERT_TRUE(two.book->redo());
    EXPECT_EQ(two.now().leads()[acme].stage.number, quoted);
}

TEST(Stages, WhoClosedInARemovedOneKeepsWhatItClosedWith)
{
    Two two;
    const uint32_t twin = act(two.book, Op::editProcess, [&](ChangeSet &changes) {
        return addStage(changes, two.now(), two.sales, "Won by partner", StageType::won);
    });
    const uint32_t acme = addGraded(two.book, "Acme", Grade::B);
    two.move(acme, twin, "2026-08-03");
    setCell(two.book, Entity::lead, acme, leadField("override_grade"), Grade::D);
    const Lead before = two.now().leads()[acme];

    ASSERT_EQ(two.remove(twin, {.into = two.stage("Won", two.sales)}), "");

    const Lead &after = two.now().leads()[acme];
    EXPECT_EQ(two.now().stageName(after.stage.number), "Won");
    EXPECT_EQ(after.closedOn, day("2026-08-03"));
    EXPECT_EQ(after.closedGrade, before.closedGrade);
    EXPECT_EQ(two.now().standing(acme).grade, Grade::B);
}

TEST(Stages, RenamedOrRemovedOnesLeaveTheFunnelAsItWas)
{
    Two two;
    const uint32_t contacted = two.stage("Contacted", two.sales),
                   qualified = two.stage("Qualified", two.sales), demo = two.stage("Demo", two.sales),
                   quoted = two.stage("Quoted", two.sales);
    const uint32_t acme = two.lead("Acme", two.stage("Suspect", two.sales));
    two.move(acme, quoted, "2026-09-01"); // and then back
    two.move(acme, contacted, "2026-09-05");
    const uint32_t bolt = two.lead("Bolt", two.stage("Suspect", two.sales));
    two.move(bolt, demo, "2026-09-10");
    const auto before = conversions(two.now(), {});

    EXPECT_EQ(two.tryTo([&](ChangeSet &changes) { return renameStage(changes, two.now(), demo, "Trial"); }),
              "");
    const auto renamed = conversions(two.now(), {});
    EXPECT_EQ(two.remove(quoted, {}), "");
    EXPECT_EQ(two.tryTo([&](ChangeSet &changes) { return moveStage(changes, two.now(), contacted, -1); }),
              "");
    EXPECT_EQ(two.tryTo([&](ChangeSet &changes) { return moveStage(changes, two.now(), contacted, 1); }), "");
    const auto removed = conversions(two.now(), {});

    for (size_t i = 0; i < before.size(); ++i) {
        EXPECT_EQ(before[i].entered, renamed[i].entered);
        EXPECT_EQ(before[i].wentOn, renamed[i].wentOn);
    }
    EXPECT_EQ(stepOf(before, quoted).entered, 1);
    EXPECT_EQ(removed.size(), before.size() - 1);
    EXPECT_EQ(stepOf(removed, demo).entered, 2) << "Acme was beyond it";
    EXPECT_EQ(stepOf(removed, qualified).wentOn, 2);
}

TEST(Stages, TheFunnelOfAProcessCountsItsOwnLeads)
{
    Two two;
    const uint32_t acme = two.lead("Acme", two.stage("Suspect", two.sales)),
                   bolt = two.lead("Bolt", two.stage("Suspect", two.keys));
    two.move(acme, two.stage("Demo", two.sales), "2026-09-01");
    two.move(acme, two.stage("Contacted", two.keys), "2026-09-05"); // follows the other one from here on
    two.move(bolt, two.stage("Lost", two.keys), "2026-09-05");

    const auto sales = conversions(two.now(), {.process = two.sales}),
               keys = conversions(two.now(), {.process = two.keys});

    EXPECT_EQ(sales.front().entered, 0);
    EXPECT_EQ(keys.front().entered, 2);
    EXPECT_EQ(keys.front().lostHere, 1);
    EXPECT_EQ(keys[1].entered, 1);
    EXPECT_EQ(funnel(two.now(), FunnelBy::all, FunnelOf{.process = two.keys})[0].entered, 2);
}

TEST(Reasons, EachWayNotToWinHasItsList)
{
    Two two;
    const uint32_t lost = two.stage("Lost", two.sales), none = two.stage("No decision", two.keys);

    EXPECT_THAT(closeReasons(two.now(), lost), testing::Contains("Price"));
    EXPECT_THAT(closeReasons(two.now(), none), testing::Contains("Postponed"));
    EXPECT_TRUE(closeReasons(two.now(), two.stage("Demo", two.sales)).empty());
    EXPECT_EQ(asListed(two.now(), lost, "pRICE"), "Price");
    EXPECT_EQ(unlistedWords(two.now(), lost, "price"), QString());
    EXPECT_TRUE(unlistedWords(two.now(), lost, "Boss left").contains(QStringLiteral("kept as typed")));
    const uint32_t acme = two.lead("Acme", two.stage("Demo", two.sales));
    two.move(acme, lost, "2026-10-01", "PRICE");
    EXPECT_EQ(two.now().leads().text(acme, leadField("lost_reason")), "Price");
}
