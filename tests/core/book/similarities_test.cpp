// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/publish.h"
#include "book/similarities.h"

#include "scoring/backtest.h"
#include "scoring/preview.h"
#include "support/people.h"
#include "work/settings.h"

#include <gmock/gmock.h>
#include <thread>

using namespace ridealong;
using ::testing::ElementsAre;

namespace {

constexpr bool marked = true;

Model bySimilarity()
{
    Answer alike;
    alike.atLeast = 90;
    alike.share = 1;
    Criterion criterion;
    criterion.id = criterion.label = criterion.field = "similarity";
    criterion.weight = 100;
    criterion.answers = {alike};
    Model model;
    model.name = "Clones";
    model.criteria = {criterion};
    return model;
}

struct FoodBook : TempBook
{
    uint32_t won = book().stageNamed("Won");
    uint32_t seed = add("Seed", "Food", 100, marked);
    uint32_t other = add("Other", "Paper", 1000, marked);
    uint32_t alike = add("Alike", "Food", 100);
    uint32_t unlike = add("Unlike", "Steel", 1);

    uint32_t add(const char *company, const char *industry, int64_t employees, bool best = false,
                 std::vector<Cell> cells = {})
    {
        cells.insert(cells.end(), {{leadField("industry"), std::string(industry)},
                                   {leadField("employees"), employees},
                                   {leadField("best_account"), best ? Value{true} : Value{}}});
        return addLead(company, std::move(cells));
    }
    void set(uint32_t lead, FieldNo field, Value value)
    {
        setCell(*this, Entity::lead, lead, field, std::move(value));
    }
    void publish(const Model &model)
    {
        auto changes = publishModel(book(), session().change(), model, session().user());
        ASSERT_TRUE(changes) << changes.error().text.toStdString();
        ASSERT_TRUE(session().commit({Op::publishModel}, std::move(*changes)));
    }
    double asked(uint32_t lead) const { return book().similarities().ask(book())->of(lead); }
};

uint32_t wonLead(FoodBook &temp, const char *company, int64_t value, const char *closedOn)
{
    return temp.add(company, "Food", 50, false,
                    {{leadField("stage"), Link{temp.won}},
                     {leadField("value"), Money{value * 100}},
                     {leadField("closed_on"), day(closedOn)}});
}

void sell(FoodBook &temp, uint32_t lead, const char *on, Money amount, Money margin, Money support)
{
    const auto cell = [](Money money) { return money.isSet() ? Value{money} : Value{}; };
    (void)create(temp, Entity::sale,
                 {{saleField("lead"), Link{lead}},
                  {saleField("on"), day(on)},
                  {saleField("amount"), cell(amount)},
                  {saleField("margin"), cell(margin)},
                  {saleField("support_cost"), cell(support)}});
}

void unmark(FoodBook &temp)
{
    temp.set(temp.seed, leadField("best_account"), {});
    temp.set(temp.other, leadField("best_account"), {});
}

} // namespace

TEST(BestAccounts, AreThoseThatTheManagerMarked)
{
    FoodBook temp;
    (void)wonLead(temp, "Rich", 1'000'000, "2026-01-01");

    const BestAccounts best = bestAccounts(temp.book());

    EXPECT_EQ(best.by, BestAccounts::By::marks);
    EXPECT_THAT(best.leads(), ElementsAre(temp.seed, temp.other));
}

TEST(BestAccounts, AreElseTheTopFifthByWhatIsLeftOfTheirSales)
{
    FoodBook temp;
    unmark(temp);
    const uint32_t loud = wonLead(temp, "Loud", 900, "2026-01-01");
    const uint32_t quiet = wonLead(temp, "Quiet", 1, "2026-01-01");
    const uint32_t again = wonLead(temp, "QUIET Inc.", 1, "2026-02-01");
    const uint32_t old = wonLead(temp, "Old", 5000, "2024-10-14");
    for (const char *name : {"A", "B", "C"})
        (void)wonLead(temp, name, 10, "2026-01-01");
    sell(temp, loud, "2026-01-02", Money{100'000}, Money{90'000}, Money{80'000});
    sell(temp, quiet, "2025-01-02", Money{100'000}, Money{30'000}, {});
    sell(temp, again, "2026-02-02", Money{25'000}, {}, {}); // no margin: by its amount
    sell(temp, old, "2024-10-14", Money{999'999}, {}, {});  // a day too early

    const BestAccounts best = bestAccounts(temp.book());

    EXPECT_EQ(best.by, BestAccounts::By::value);
    EXPECT_EQ(best.wonAccounts, 6u);
    EXPECT_THAT(best.leads(), ElementsAre(again, loud)); // the newest stands for the account
    EXPECT_EQ(best.accounts[0].value, Money{55'000});
    EXPECT_EQ(best.accounts[1].value, Money{10'000});
}

TEST(BestAccounts, OfAllTimeWhereNothingWasSoldLately)
{
    FoodBook temp;
    unmark(temp);
    const uint32_t old = wonLead(temp, "Old", 5000, "2020-10-14");
    (void)wonLead(temp, "Poor", 0, "2020-10-14");

    const BestAccounts best = bestAccounts(temp.book());

    EXPECT_EQ(best.by, BestAccounts::By::valueOfAllTime);
    EXPECT_THAT(best.leads(), ElementsAre(old));
}

TEST(BestAccounts, AreNoneWhereNothingWasWon)
{
    FoodBook temp;
    unmark(temp);

    EXPECT_TRUE(bestAccounts(temp.book()).accounts.empty());
}

TEST(Similarities, GradeByAModelThatReadsThem)
{
    FoodBook temp;

    temp.publish(bySimilarity());

    EXPECT_DOUBLE_EQ(temp.asked(temp.alike), (100 + 100 * (1 - 1.0 / 3) / 2) / 2);
    EXPECT_EQ(temp.book().standing(temp.alike).grade, Grade::E); // of two seeds one is unlike
    temp.set(temp.other, leadField("best_account"), {});
    EXPECT_EQ(temp.book().standing(temp.alike).grade, Grade::A);
    EXPECT_EQ(temp.book().standing(temp.unlike).grade, Grade::E);
    ASSERT_TRUE(temp->undo());
    EXPECT_EQ(temp.book().standing(temp.alike).grade, Grade::E);
}

TEST(Similarities, FollowEachCommitAsIfWorkedOutAnew)
{
    FoodBook temp;
    temp.publish(bySimilarity());
    const auto same = [&](const char *after) {
        const auto kept = temp.book().similarities().ask(temp.book())->ofLead;
        std::vector<double> standings;
        for (uint32_t lead = 1; lead < temp.book().leads().end(); ++lead)
            standings.push_back(temp.book().standing(lead).score);
        temp.reopen();
        EXPECT_THAT(temp.book().similarities().ask(temp.book())->ofLead,
                    ::testing::Pointwise(::testing::NanSensitiveDoubleEq(), kept))
            << after;
        for (uint32_t lead = 1; lead < temp.book().leads().end(); ++lead)
            EXPECT_EQ(temp.book().standing(lead).score, standings[lead - 1]) << after;
    };

    temp.set(temp.alike, leadField("industry"), std::string("Paper"));
    same("an edit of one lead");
    temp.set(temp.unlike, leadField("employees"), int64_t(100'000));
    same("a wider range");
    temp.set(temp.seed, leadField("industry"), std::string("Steel"));
    same("a seed that is another now");
    (void)temp.add("New", "Steel", 100);
    same("a new lead");
    unmark(temp);
    same("no seeds any more");
    (void)wonLead(temp, "Won", 100, "2026-09-01");
    same("a won lead");
}

TEST(Similarities, OfWhatAJobWroteCameWithItsRows)
{
    FoodBook temp;
    temp.publish(bySimilarity());
    ASSERT_TRUE(temp->lendPen());
    std::thread([&temp] {
        EXPECT_TRUE(temp->bulk({Op::import, QStringLiteral("a.csv")}, [&temp](BulkWriter &writer) -> Status {
            ChangeSet changes = writer.change();
            changes.set(Entity::lead, temp.other, leadField("best_account"), {});
            changes.create(Entity::lead, {{leadField("company"), std::string("New")},
                                          {leadField("industry"), std::string("Food")},
                                          {leadField("employees"), int64_t(100)}});
            return writer.write(changes);
        }));
    }).join();
    ASSERT_TRUE(temp->absorb());

    const Resemblance *known = temp.book().similarities().known();
    ASSERT_TRUE(known);
    EXPECT_EQ(known->best.leads(), std::vector<uint32_t>{temp.seed});
    EXPECT_DOUBLE_EQ(known->of(temp.unlike + 1), 100);
    temp.set(temp.unlike, leadField("industry"), std::string("Food")); // by the seed's row of this Book
    EXPECT_DOUBLE_EQ(temp.asked(temp.unlike), (100 + 100 * (1 - 2.0 / 3)) / 2);
    EXPECT_EQ(temp.book().standing(temp.alike).grade, Grade::A);
}

TEST(Similarities, CompareByTheFieldsThatTheManagerChose)
{
    FoodBook temp;
    temp.publish(bySimilarity());
    temp.set(temp.other, leadField("best_account"), {});
    temp.set(temp.alike, leadField("employees"), int64_t(1));
    ASSERT_EQ(temp.book().standing(temp.alike).grade, Grade::E);

    ChangeSet changes = temp->change();
    putSetting(changes, temp.book(), lookalikeFieldsKey, "industry");
    ASSERT_TRUE(temp->commit({Op::editSettings}, std::move(changes)));

    EXPECT_EQ(temp.book().standing(temp.alike).grade, Grade::A);
    ASSERT_TRUE(temp->undo());
    EXPECT_EQ(temp.book().standing(temp.alike).grade, Grade::E);
}

TEST(Similarities, ServeAPreviewAndABackTestOfADraft)
{
    FoodBook temp;
    temp.set(temp.other, leadField("best_account"), {});
    (void)wonLead(temp, "Steel", 100, "2026-09-01");
    const Model draft = bySimilarity();

    const Preview preview = previewModel(
        temp.book().scorer(), Scorer(draft, temp.book().leadData(), similarityFor(draft, temp.book())));
    const Backtest test = backtest(draft, temp.book().leadData(), similarityFor(draft, temp.book()));

    EXPECT_EQ(preview.after[size_t(Grade::A)], 1u); // the one that is alike, and not the seed itself
    EXPECT_EQ(test.closed, 1u);
    EXPECT_FALSE(similarityFor(Model{}, temp.book()));
}
