// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/clones.h"

#include "measure/clonescore.h"
#include "support/people.h"
#include "work/bulk.h"

#include <gmock/gmock.h>

using namespace ridealong;
using ::testing::ElementsAre;

namespace {

struct CloneBook : TempBook
{
    uint32_t tessa = addPerson("Tessa Okafor", "TO"), luis = addPerson("Luis Ortega", "LO");

    std::vector<uint32_t> owners(const std::vector<uint32_t> &leads) const
    {
        std::vector<uint32_t> owners;
        for (const uint32_t lead : leads)
            owners.push_back(book().leads()[lead].owner.number);
        return owners;
    }
    Status give(const std::vector<uint32_t> &leads, const std::vector<uint32_t> &reps)
    {
        const auto deal = planDeal(book(), leads, reps).dealt;
        ChangeSet changes = session().change();
        if (const Status dealt = dealClones(changes, book(), deal); !dealt)
            return dealt;
        return session().commit(deedOf(book(), deal), std::move(changes));
    }
};

} // namespace

TEST(Clones, AreDealtInTurnWithTheBestFirst)
{
    CloneBook temp;
    const uint32_t b = addGraded(temp, "B", Grade::B), a1 = addGraded(temp, "A1", Grade::A),
                   a2 = addGraded(temp, "A2", Grade::A), c = addGraded(temp, "C", Grade::C);

    ASSERT_TRUE(temp.give({b, a1, a2, c}, {temp.tessa, temp.luis}));

    EXPECT_THAT(temp.owners({a1, a2, b, c}), ElementsAre(temp.tessa, temp.luis, temp.tessa, temp.luis));
    for (const uint32_t lead : {a1, a2, b, c})
        EXPECT_TRUE(hasTag(temp.book(), lead, "clone"));
    EXPECT_EQ(temp->undoText(), QStringLiteral("Gave 4 clones to Tessa Okafor and Luis Ortega"));
    ASSERT_TRUE(temp->undo());
    EXPECT_THAT(temp.owners({a1, a2, b, c}), ElementsAre(0, 0, 0, 0));
    EXPECT_FALSE(hasTag(temp.book(), a1, "clone"));
}

TEST(Clones, StayInTheTerritoryOfARepAndWithTheirOwner)
{
    CloneBook temp;
    setCell(temp, Entity::person, temp.luis, personField("territory"), std::string("North"));
    std::vector<uint32_t> north;
    for (const char *name : {"N1", "N2", "N3"})
        north.push_back(addGraded(temp, name, Grade::A, 0, {{leadField("territory"), std::string("north")}}));
    const uint32_t south = addGraded(temp, "S", Grade::A, temp.luis);

    const auto plan = planDeal(temp.book(), std::vector{north[0], north[1], north[2], south},
                               std::vector{temp.tessa, temp.luis});

    ASSERT_EQ(plan.dealt.size(), 4u);
    for (const DealtLead &dealt : plan.dealt)
        EXPECT_EQ(dealt.person, temp.luis);
}

TEST(Clones, AreNotGivenToNobodyNorWhenClosed)
{
    CloneBook temp;
    const uint32_t open = temp.addLead("Open"),
                   won = temp.addLead("Won", {{leadField("stage"), Link{temp.book().stageNamed("Won")}}});

    EXPECT_FALSE(temp.give({open}, {}));
    EXPECT_FALSE(temp.give({}, {temp.tessa}));
    EXPECT_FALSE(temp.give({won}, {temp.tessa}));
    setCell(temp, Entity::person, temp.tessa, personField("active"), false);
    EXPECT_FALSE(temp.give({open}, {temp.tessa}));
}

TEST(Clones, TheBestAccountsAreWhoIsNamedAndNobodyElse)
{
    CloneBook temp;
    const uint32_t one = temp.addLead("One"), two = temp.addLead("Two");
    const auto set = [&](std::vector<uint32_t> leads) {
        act(temp, Op::editLead,
            [&](ChangeSet &changes) { return setBestAccounts(changes, temp.book(), leads); });
        return bestAccounts(temp.book()).leads();
    };

    EXPECT_THAT(set({one, two}), ElementsAre(one, two));
    EXPECT_THAT(set({two}), ElementsAre(two));
    EXPECT_THAT(set({}), ElementsAre());
}

TEST(CloneScore, CountsWhatBecameOfClonesAndOfOtherAs)
{
    CloneBook temp;
    const uint32_t won = temp.book().stageNamed("Won"), lost = temp.book().stageNamed("Lost");
    const auto closed = [](uint32_t stage, const char *on) {
        return std::vector<Cell>{{leadField("stage"), Link{stage}}, {leadField("closed_on"), day(on)}};
    };
    const uint32_t called =
        addGraded(temp, "Called", Grade::B, 0, {{leadField("tags"), std::string("fair, Clone")}});
    auto cells = closed(won, "2026-10-01");
    cells.push_back({leadField("tags"), std::string("clone")});
    const uint32_t met = addGraded(temp, "Met", Grade::A, 0, cells);
    const uint32_t other = addGraded(temp, "Other", Grade::A);
    (void)addGraded(temp, "Lost", Grade::A, 0, closed(lost, "2026-10-01"));
    (void)addGraded(temp, "Long ago", Grade::A, 0, closed(won, "2025-01-01"));
    (void)addGraded(temp, "Best", Grade::A, 0, {{leadField("best_account"), true}});
    (void)addGraded(temp, "Not a clone", Grade::B, 0, {{leadField("tags"), std::string("clones, cyclone")}});
    (void)addActivity(temp, called, temp.tessa, "call", "2026-10-02");
    (void)addActivity(temp, met, temp.tessa, "visit", "2026-09-02");
    (void)addActivity(temp, other, temp.tessa, "demo", "2026-09-02");

    const CloneScore score = cloneScore(temp.book());

    const auto line = [](const CloneScoreLine &of) {
        return std::vector<uint32_t>{of.leads, of.touched, of.met, of.closed, of.won};
    };
    EXPECT_THAT(line(score.clones), ElementsAre(2, 2, 1, 1, 1));
    EXPECT_THAT(line(score.others), ElementsAre(2, 1, 1, 1, 0));
    EXPECT_TRUE(score.tooFew);
    EXPECT_EQ(
        cloneScoreSentence(score),
        QStringLiteral("Too few to compare: at least 10 closed clones and 10 closed other A’s are needed."));
}

TEST(CloneScore, SaysWhetherClonesAreWonMoreOften)
{
    CloneScore score;
    score.clones = {.leads = 200, .closed = 100, .won = 60};
    score.others = {.leads = 100, .closed = 100, .won = 20};

    EXPECT_EQ(cloneScoreSentence(score),
              QStringLiteral("Clones are won more often than other A’s: 60% against 20%."));
    score.others.won = 55;
    EXPECT_TRUE(cloneScoreSentence(score).contains(QStringLiteral("too close to tell")));
}
