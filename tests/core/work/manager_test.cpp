// SPDX-License-Identifier: GPL-3.0-or-later
// What the manager decides for the book: goals and brakes, settings, views; and a rep's lead that waits for
// him.
#include "lead/filter.h"
#include "measure/followups.h"
#include "measure/intake.h"
#include "session/adding.h"
#include "support/tempbook.h"
#include "work/focus.h"
#include "work/leads.h"
#include "work/settings.h"
#include "work/views.h"

#include <gmock/gmock.h>

using namespace ridealong;
using testing::HasSubstr;

namespace {

Date day(const char *iso)
{
    return Date::parseIso(iso);
}

template<class Verb>
Status act(TempBook &book, Op op, Verb verb)
{
    ChangeSet changes = book->change();
    const auto done = verb(changes);
    return done ? book->commit({op}, std::move(changes)) : Status(done.error());
}

Status goals(TempBook &book, uint32_t person, Date from, MixPolicy policy)
{
    return act(book, Op::editPolicy, [&](ChangeSet &changes) {
        return setPolicy(changes, book.book(), {.person = person, .from = from, .policy = policy});
    });
}

} // namespace

TEST(Goals, HoldFromTheirDayAndReplaceThoseOfTheSameDay)
{
    TempBook book;
    const uint32_t kim = book.addPerson("Kim Lee", "KL");
    const uint32_t before = book.book().tables().policy.end();

    ASSERT_TRUE(goals(book, kim, day("2026-10-12"), {.goalA = 0.7, .goalB = 0.3}));
    ASSERT_TRUE(goals(book, kim, day("2026-10-12"), {.goalA = 0.6, .goalB = 0.3, .goalC = 0.1}));

    const auto &policies = book.book().tables().policy;
    EXPECT_EQ(policies.end(), before + 1);
    EXPECT_DOUBLE_EQ(policyOn(policies, kim, Week::of(day("2026-10-14"))).goalA, 0.6);
    EXPECT_DOUBLE_EQ(policyOn(policies, kim, Week::of(day("2026-10-07"))).goalA, 0.8);
    EXPECT_DOUBLE_EQ(policyOn(policies, book->user(), Week::of(day("2026-10-14"))).goalA, 0.8);
}

TEST(Goals, ThatDoNotSumToAHundredAreRefused)
{
    TempBook book;

    const Status refused = goals(book, 0, day("2026-10-12"), {.goalA = 0.8, .goalB = 0.3});

    ASSERT_FALSE(refused);
    EXPECT_THAT(refused.error().text.toStdString(), HasSubstr("sum to 100; these sum to 110"));
    EXPECT_FALSE(goals(book, 0, day("2026-10-12"), {.goalA = 1.2, .goalB = -0.2}));
    EXPECT_FALSE(goals(book, 0, Date(), {}));
    EXPECT_FALSE(goals(book, 999, day("2026-10-12"), {}));
}

TEST(Goals, ABrakeThatIsNotOnCannotBeReleased)
{
    TempBook book;
    const uint32_t kim = book.addPerson("Kim Lee", "KL");
    ChangeSet changes = book->change();

    const Status refused = releaseBrake(changes, book.book(),
                                        {.person = kim, .until = day("2026-10-20"), .reason = "Fair week"});

    ASSERT_FALSE(refused);
    EXPECT_THAT(refused.error().text.toStdString(), HasSubstr("brake of Kim Lee is not on"));
    EXPECT_TRUE(changes.isEmpty());
}

TEST(Settings, OfTheRuleOf45StandInTheBookAndCount)
{
    TempBook book;
    ASSERT_NE(book.book().settingRow("our_share"), 0u);
    EXPECT_DOUBLE_EQ(ruleOf(book.book()).share, 0.25);
    EXPECT_FALSE(ruleOf(book.book()).averageSale.isSet());

    ASSERT_TRUE(act(book, Op::editSettings, [&](ChangeSet &changes) {
        (void)setSetting(changes, book.book(), "average_sale", "12000");
        return setSetting(changes, book.book(), "our_share", "0.3");
    }));

    EXPECT_DOUBLE_EQ(ruleOf(book.book()).share, 0.3);
    EXPECT_EQ(ruleOf(book.book()).averageSale.minor, 1'200'000);
}

TEST(Settings, RefuseWhatTheyCannotHold)
{
    TempBook book;
    ChangeSet changes = book->change();

    for (const auto &[key, text] : {std::pair{"our_share", "1.5"},
                                    {"our_share", "some"},
                                    {"cadence_a", "1.5"},
                                    {"work_from", ""},
                                    {"role", "rep"},
                                    {"no_such", "1"}})
        EXPECT_FALSE(setSetting(changes, book.book(), key, text)) << key << " = " << text;

    EXPECT_TRUE(changes.isEmpty());
}

TEST(Views, AreFoundByNameAndSavedOnce)
{
    TempBook book;
    const auto save = [&](const char *name, const char *filter) {
        return act(book, Op::editView, [&](ChangeSet &changes) {
            return saveView(changes, book.book(), {.name = QString::fromUtf8(name), .filter = filter});
        });
    };

    ASSERT_TRUE(save("Food", "industry = Food"));
    ASSERT_TRUE(save(" food ", "industry ~ food"));

    EXPECT_EQ(viewNamed(book.book(), QStringLiteral("FOOD"))->filter, "industry ~ food");
    EXPECT_EQ(viewNamed(book.book(), QStringLiteral("Neglected A's"))->filter,
              "neglected = yes and grade = A");
    EXPECT_EQ(book.book().tables().view.end(), 2u);
    EXPECT_FALSE(viewNamed(book.book(), QStringLiteral("Nothing")));
    EXPECT_FALSE(save("", "industry = Food"));
    EXPECT_FALSE(save("Wrong", "industry = ("));
}

TEST(Views, OfTheProgramStayAndSavedOnesGo)
{
    TempBook book;
    ASSERT_TRUE(act(book, Op::editView, [&](ChangeSet &changes) {
        return saveView(changes, book.book(), {.name = QStringLiteral("Food")});
    }));
    const auto remove = [&](const char *name) {
        return act(book, Op::editView, [&](ChangeSet &changes) {
            return removeView(changes, book.book(), viewNamed(book.book(), QString::fromUtf8(name))->saved);
        });
    };

    EXPECT_TRUE(remove("Food"));
    EXPECT_FALSE(remove("All open"));

    EXPECT_FALSE(viewNamed(book.book(), QStringLiteral("Food")));
    for (const LeadView &view : leadViews(book.book()))
        EXPECT_TRUE(parseFilter(view.filter, book.book().leadData())) << view.filter;
}

TEST(Adding, ARepsPoorLeadWaitsAtIntakeInOneActionAndOneUndo)
{
    TempBook book;
    const uint32_t kim = book.addPerson("Kim Lee", "KL");
    book->setUser(kim);
    const size_t actions = book->store().operations(100).size();

    const auto lead = addLead(book.session(), {{leadField("company"), std::string("Poor Pumps")}});

    ASSERT_TRUE(lead);
    EXPECT_FALSE(isCallable(book.book(), *lead));
    EXPECT_EQ(book.book().leads()[*lead].owner.number, kim);
    EXPECT_EQ(book->store().operations(100).size(), actions + 1);
    ASSERT_TRUE(book->undo());
    EXPECT_FALSE(book.book().leads().has(*lead));
    ASSERT_TRUE(book->redo());
    EXPECT_TRUE(book.book().leads().has(*lead));
    EXPECT_FALSE(isCallable(book.book(), *lead));
}

TEST(Adding, LeavesNoLeadWhereTheRestIsRefused)
{
    TempBook book;

    const auto lead = addLead(book.session(), {{leadField("company"), std::string("Acme")}},
                              [](ChangeSet &, uint32_t) { return Status(refuse(QStringLiteral("no"))); });

    ASSERT_FALSE(lead);
    EXPECT_EQ(lead.error().text, QStringLiteral("no"));
    EXPECT_FALSE(book.book().leads().has(1));
    EXPECT_TRUE(book->undoText().isEmpty());
    EXPECT_TRUE(book->redoText().isEmpty());
}
