// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/evaluate.h"

#include "store/connection.h"
#include "support/people.h"

using namespace ridealong;

TEST(Standings, GradeByWhatElseStandsOfTheLeadToday)
{
    // "Came to us" is worth 15 points in the model that a new book has, to inquiries alone.
    TempBook temp;
    const uint32_t lead = temp.addLead("Acme", {{leadField("received_on"), Date::of(2026, 10, 1)}});
    const uint32_t suspect = temp.addLead("Brew");

    EXPECT_DOUBLE_EQ(temp.book().standing(lead).score, 15);
    EXPECT_DOUBLE_EQ(temp.book().standing(suspect).score, 0);
    temp.reopen();
    EXPECT_DOUBLE_EQ(temp.book().standing(lead).score, 15);
    EXPECT_DOUBLE_EQ(temp.book().scorer().score(lead).score, 15);
}

TEST(Standings, AttemptsAreTheTouchesAfterTheLastThatReachedSomebody)
{
    TempBook temp;
    const uint32_t lead = temp.addLead("Acme"), never = temp.addLead("Brew");
    const auto call = [&](uint32_t whom, const char *on, int64_t minute, const char *outcome) {
        addActivity(temp, whom, 0, "call", on,
                    {{activityField("time"), minute}, {activityField("outcome"), std::string(outcome)}});
    };
    call(lead, "2026-10-12", 600, "voicemail");
    call(lead, "2026-10-12", 540, "interested");
    call(lead, "2026-10-13", 540, "no answer");
    call(lead, "2026-10-09", 540, "busy");
    call(lead, "2026-10-15", 540, "busy"); // to come
    call(never, "2026-10-12", 540, "");

    EXPECT_EQ(temp.book().standing(lead).attempts, 2);
    EXPECT_EQ(temp.book().standing(lead).touches, 4);
    EXPECT_EQ(temp.book().standing(lead).lastTouchOn, Date::of(2026, 10, 13));
    EXPECT_EQ(temp.book().standing(lead).firstTouchOn, Date::of(2026, 10, 9));
    EXPECT_EQ(temp.book().standing(never).attempts, 1);
}

TEST(Standings, AGradeThatTheFileMakesUpIsNone)
{
    TempBook temp;
    const uint32_t lead = temp.addLead("Acme", {{leadField("override_grade"), Grade::A}});
    temp.close();
    Connection(temp.path(), Connection::Mode::write).run("UPDATE lead SET override_grade = 200");

    temp.reopen();

    EXPECT_EQ(temp.book().leads()[lead].overrideGrade, Grade::none);
}

TEST(Standings, AreRenewedOnlyBySettingsThatTheyDependOn)
{
    TempBook temp;
    temp.addLead("Acme");
    bool everything = false;
    QObject::connect(&temp.session(), &Session::changed,
                     [&](const Touched &touched) { everything = touched.everything; });
    const auto renews = [&](Entity entity, uint32_t row, FieldNo field, Value value) {
        ChangeSet changes = temp->change();
        changes.set(entity, row, field, std::move(value));
        EXPECT_TRUE(temp->commit({Op::editSettings}, std::move(changes)));
        return everything;
    };
    const auto setting = [&](const char *key, const char *text) {
        return renews(Entity::setting, temp.book().settingRow(key), settingField("text"), std::string(text));
    };
    const uint32_t demo = temp.book().stageNamed("Demo"), call = temp.book().kindNamed("call");

    EXPECT_FALSE(setting("name", "Harlan"));
    EXPECT_FALSE(setting("our_share", "0.3"));
    EXPECT_TRUE(setting("cadence_a", "7"));
    EXPECT_TRUE(setting("currency", "JPY"));
    EXPECT_FALSE(renews(Entity::stage, demo, stageField("criteria"), std::string("Date agreed")));
    EXPECT_TRUE(renews(Entity::stage, demo, stageField("idle_days"), int64_t(3)));
    EXPECT_FALSE(renews(Entity::stage, demo, stageField("name"), std::string("Trial")));
    EXPECT_FALSE(renews(Entity::kind, call, kindField("minutes"), int64_t(3)));
}
