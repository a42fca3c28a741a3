// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/moves.h"

#include "support/people.h"

#include <gmock/gmock.h>

using namespace ridealong;

namespace {

void moveTo(TempBook &book, uint32_t lead, const char *stage, std::string reason = {},
            const char *on = "2026-10-14")
{
    act(book, Op::moveStage, [&](ChangeSet &changes) {
        return moveToStage(changes, book.book(),
                           {.lead = lead,
                            .stage = book.book().stageNamed(stage),
                            .on = day(on),
                            .reason = std::move(reason)});
    });
}

void setCriteria(TempBook &book, const char *stage, const char *lines)
{
    setCell(book, Entity::stage, book.book().stageNamed(stage), stageField("criteria"), std::string(lines));
}

} // namespace

TEST(Moves, KeepsWhereFromAndWhere)
{
    TempBook book;
    const uint32_t lead = book.addLead("Acme");

    moveTo(book, lead, "Demo", {}, "2026-10-12");

    const uint32_t row = book.book().movesOf().newest(lead);
    const Move &move = book.book().moves()[row];
    EXPECT_EQ(move.fromStage.number, book.book().stageNamed("Suspect"));
    EXPECT_EQ(move.toStage.number, book.book().stageNamed("Demo"));
    EXPECT_EQ(move.on, day("2026-10-12"));
    EXPECT_EQ(book.book().standing(lead).stageSince, day("2026-10-12"));
}

TEST(Moves, ClosingKeepsTheGradeAndReopeningForgetsIt)
{
    TempBook book;
    const uint32_t lead = addGraded(book, "Acme", Grade::B);

    moveTo(book, lead, "Lost", "Price");
    setCell(book, Entity::lead, lead, leadField("override_grade"), Value{});

    EXPECT_EQ(book.book().leads()[lead].closedOn, day("2026-10-14"));
    EXPECT_EQ(book.book().leads()[lead].closedGrade, Grade::B);
    EXPECT_EQ(book.book().standing(lead).grade, Grade::B);
    EXPECT_EQ(book.book().leads().text(lead, leadField("lost_reason")), "Price");

    moveTo(book, lead, "Demo");

    EXPECT_FALSE(book.book().leads()[lead].closedOn.isSet());
    EXPECT_EQ(book.book().leads()[lead].closedGrade, Grade::none);
    EXPECT_EQ(book.book().leads().text(lead, leadField("lost_reason")), "");
}

TEST(Moves, FromLostToWonKeepsTheGradeOfTheClosing)
{
    TempBook book;
    const uint32_t lead = addGraded(book, "Acme", Grade::A);
    moveTo(book, lead, "No decision", "Timing", "2026-10-01");
    setCell(book, Entity::lead, lead, leadField("override_grade"), Grade::D);

    moveTo(book, lead, "Won");

    EXPECT_EQ(book.book().leads()[lead].closedGrade, Grade::A);
    EXPECT_EQ(book.book().leads()[lead].closedOn, day("2026-10-14"));
    EXPECT_EQ(book.book().leads().text(lead, leadField("lost_reason")), "");
}

TEST(Moves, AsksForAReasonWhenLostOrACriterionIsSkipped)
{
    TempBook book;
    const uint32_t lead = book.addLead("Acme");
    setCriteria(book, "Suspect", "Decision maker known\nNeed heard");
    setCriteria(book, "Contacted", "Budget named");
    const Book &b = book.book();
    const uint32_t qualified = b.stageNamed("Qualified"), lost = b.stageNamed("Lost");

    EXPECT_EQ(needsOfMove(b, lead, qualified).criteria.size(), 3u);
    EXPECT_TRUE(needsReason(b, {.lead = lead, .stage = qualified}).contains(QLatin1String("Decision maker")));
    EXPECT_TRUE(needsReason(b, {.lead = lead,
                                .stage = qualified,
                                .ticked = {"Decision maker known", "Need heard", "Budget named"}})
                    .isEmpty());
    EXPECT_TRUE(needsReason(b, {.lead = lead, .stage = qualified, .reason = "Referred"}).isEmpty());
    EXPECT_TRUE(needsOfMove(b, lead, lost).criteria.empty());
    EXPECT_FALSE(needsReason(b, {.lead = lead, .stage = lost}).isEmpty());
    EXPECT_TRUE(needsReason(b, {.lead = lead, .stage = lost, .reason = "Price"}).isEmpty());
    EXPECT_THAT(lostReasons(b), testing::Contains("Price"));
}

TEST(Moves, AParkedInquiryComesBackOnADay)
{
    TempBook book;
    const uint32_t lead = book.addLead("Acme", {{leadField("received_on"), day("2026-10-01")}});
    const uint32_t parked = book.book().stageNamed("Parked");

    EXPECT_FALSE(needsReason(book.book(), {.lead = lead, .stage = parked}).isEmpty());
    act(book, Op::moveStage, [&](ChangeSet &changes) {
        return moveToStage(changes, book.book(),
                           {.lead = lead, .stage = parked, .resurfaceOn = day("2027-01-11")});
    });

    EXPECT_EQ(book.book().standing(lead).nextStepOn, day("2027-01-11"));
}

TEST(Moves, LosingEndsTheOpenSteps)
{
    TempBook book;
    const uint32_t lead = book.addLead("Acme");
    const uint32_t step = addStep(book, lead, "2026-10-20");

    moveTo(book, lead, "Lost", "Price");

    EXPECT_EQ(book.book().steps()[step].state, stepDropped);
    ASSERT_TRUE(book->undo());
    EXPECT_EQ(book.book().steps()[step].state, stepOpen);
    EXPECT_EQ(book.book().standing(lead).stageType, StageType::open);
    EXPECT_EQ(book.book().leads()[lead].closedGrade, Grade::none);
}

TEST(Moves, RefusesTheFutureAndWhatIsNotThere)
{
    TempBook book;
    const uint32_t lead = book.addLead("Acme");
    ChangeSet changes = book->change();

    EXPECT_FALSE(moveToStage(changes, book.book(), {.lead = lead, .stage = 4, .on = day("2026-10-15")}));
    EXPECT_FALSE(moveToStage(changes, book.book(), {.lead = 99, .stage = 4}));
    EXPECT_FALSE(moveToStage(changes, book.book(), {.lead = lead, .stage = 99}));
    EXPECT_TRUE(changes.isEmpty());
}

TEST(Moves, SeveralKeepTheTicksThatConcernThem)
{
    TempBook book;
    setCriteria(book, "Demo", "Budget named");
    const uint32_t demo = book.addLead("Demo Inc"), early = book.addLead("Early Inc");
    moveTo(book, demo, "Demo");
    const std::vector<uint32_t> leads = {demo, early};
    const uint32_t quoted = book.book().stageNamed("Quoted");

    const MoveNeeds needs = needsOfMoves(book.book(), leads, quoted);
    const QString open = needsReason(book.book(), leads, {.stage = quoted});
    act(book, Op::moveStage, [&](ChangeSet &changes) {
        return moveToStage(changes, book.book(), leads,
                           {.stage = quoted, .ticked = {"Budget named", "Other"}});
    });

    EXPECT_THAT(needs.criteria, testing::Contains("Budget named"));
    EXPECT_FALSE(open.isEmpty());
    for (const uint32_t lead : leads) {
        EXPECT_EQ(book.book().leads()[lead].stage.number, quoted);
        const uint32_t move = book.book().movesOf().newest(lead);
        EXPECT_EQ(book.book().moves().text(move, moveField("criteria")), "Budget named");
    }
}

TEST(Moves, SeveralAreRefusedTogether)
{
    TempBook book;
    const uint32_t lead = book.addLead("Acme");
    ChangeSet changes = book->change();

    const Status moved = moveToStage(changes, book.book(), std::vector<uint32_t>{lead, 999},
                                     {.stage = book.book().stageNamed("Demo")});

    EXPECT_FALSE(moved);
    EXPECT_TRUE(changes.isEmpty());
}

// 1000.00 x (0.75 - 0.50) + 400.00 x (0.75 - 0.05), from the default chances.
TEST(Moves, ForecastChangesByValueTimesChance)
{
    TempBook book;
    const uint32_t demo = book.addLead("Demo Inc", {{leadField("value"), Money{100'000}}});
    const uint32_t suspect = book.addLead("Early Inc", {{leadField("value"), Money{40'000}}});
    moveTo(book, demo, "Demo");

    const Money change =
        forecastChange(book.book(), std::vector<uint32_t>{demo, suspect}, book.book().stageNamed("Quoted"));

    EXPECT_EQ(change.minor, 25'000 + 28'000);
}
