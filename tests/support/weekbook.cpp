// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/weekbook.h"

namespace ridealong {

namespace {

Value date(const char *iso)
{
    const Date day = Date::parseIso(iso);
    return day.isSet() ? Value{day} : Value{};
}

Value dollars(int64_t whole)
{
    return Money{whole * 100};
}

} // namespace

WeekBook::WeekBook()
{
    fillPeople();
    fillWon();
    fillOpen();
}

void WeekBook::row(Entity entity, std::vector<Cell> cells)
{
    ChangeSet changes = session().change();
    changes.create(entity, std::move(cells));
    EXPECT_TRUE(session().commit({Op::demo}, std::move(changes)));
}

uint32_t WeekBook::lead(const char *company, const char *stage, uint32_t owner, std::vector<Cell> cells)
{
    cells.push_back({leadField("company"), std::string(company)});
    cells.push_back({leadField("stage"), Link{book().stageNamed(stage)}});
    cells.push_back({leadField("owner"), owner ? Value{Link{owner}} : Value{}});
    ChangeSet changes = session().change();
    const uint32_t number = changes.create(Entity::lead, std::move(cells));
    EXPECT_TRUE(session().commit({Op::addLead}, std::move(changes)));
    return number;
}

void WeekBook::activity(uint32_t lead, uint32_t person, const char *on, int minutes, Grade grade)
{
    row(Entity::activity, {{activityField("lead"), Link{lead}},
                           {activityField("person"), Link{person}},
                           {activityField("kind"), Link{book().kindNamed("call")}},
                           {activityField("on"), date(on)},
                           {activityField("minutes"), int64_t(minutes)},
                           {activityField("grade"), grade}});
}

void WeekBook::step(uint32_t lead, const char *due, const char *doneOn, int32_t state)
{
    row(Entity::step, {{stepField("lead"), Link{lead}},
                       {stepField("due"), date(due)},
                       {stepField("state"), int64_t(state)},
                       {stepField("done_on"), date(doneOn)}});
}

void WeekBook::move(uint32_t lead, const char *from, const char *to, const char *on)
{
    row(Entity::move, {{moveField("lead"), Link{lead}},
                       {moveField("from_stage"), Link{book().stageNamed(from)}},
                       {moveField("to_stage"), Link{book().stageNamed(to)}},
                       {moveField("on"), date(on)}});
}

void WeekBook::fillPeople()
{
    marcus = addPerson("Marcus Bell", "MB");
    cole = addPerson("Cole Jensen", "CJ");
    ChangeSet changes = session().change();
    changes.set(Entity::person, marcus, personField("territory"), std::string("Dayton"));
    changes.set(Entity::person, cole, personField("office"), std::string("Indianapolis"));
    EXPECT_TRUE(session().commit({Op::editTeam}, std::move(changes)));
}

// Week 40: Dayton Dairy $20k. Week 41: Xenia $30k and Bryan $50k + $8k. Week 42, so not yet: Lima $99k.
void WeekBook::fillWon()
{
    const auto won = [&](const char *company, uint32_t owner, int64_t value, const char *on,
                         const char *source) {
        const uint32_t number = lead(company, "Won", owner,
                                     {{leadField("value"), dollars(value)},
                                      {leadField("closed_on"), date(on)},
                                      {leadField("closed_grade"), Grade::A},
                                      {leadField("source"), std::string(source)},
                                      {leadField("received_on"), date("2026-05-04")}});
        move(number, "Quoted", "Won", on);
        return number;
    };
    won("Dayton Dairy", marcus, 20'000, "2026-10-02", "referral");
    won("Xenia Foods", marcus, 30'000, "2026-10-06", "supplier hand-off");
    const uint32_t bryan = won("Bryan Syrup Works", cole, 70'000, "2026-10-09", "");
    for (const int64_t amount : {50'000, 8'000})
        row(Entity::sale, {{saleField("lead"), Link{bryan}},
                           {saleField("on"), date("2026-10-09")},
                           {saleField("amount"), dollars(amount)}});
    const uint32_t lima = won("Lima Steel", marcus, 99'000, "2026-10-12", "fair");
    ChangeSet changes = session().change();
    changes.set(Entity::lead, lima, leadField("close_on"), date("2026-10-20"));
    EXPECT_TRUE(session().commit({Op::editLead}, std::move(changes)));
}

// Four inquiries of the last 13 weeks: three touched by October 11, the fourth two days later.
void WeekBook::fillOpen()
{
    const uint32_t piqua = lead("Piqua Paper", "Demo", marcus,
                                {{leadField("value"), dollars(40'000)},
                                 {leadField("received_on"), date("2026-09-01")},
                                 {leadField("close_on"), date("2026-11-01")}});
    const uint32_t troy =
        lead("Troy Pumps", "Qualified", marcus, {{leadField("received_on"), date("2026-09-08")}});
    const uint32_t celina =
        lead("Celina Castings", "Contacted", cole,
             {{leadField("value"), dollars(25'000)}, {leadField("received_on"), date("2026-10-01")}});
    const uint32_t urbana =
        lead("Urbana Tool", "Suspect", cole, {{leadField("received_on"), date("2026-10-08")}});
    move(piqua, "Contacted", "Demo", "2026-10-07");
    move(troy, "Contacted", "Qualified", "2026-09-30");

    activity(piqua, marcus, "2026-10-06", 60, Grade::A);
    activity(troy, marcus, "2026-10-07", 15, Grade::B);
    activity(celina, cole, "2026-10-01", 100, Grade::D);
    activity(celina, cole, "2026-10-05", 90, Grade::D);
    activity(piqua, cole, "2026-10-08", 30, Grade::A);
    activity(urbana, cole, "2026-10-13", 10, Grade::C);

    step(celina, "2026-10-01", "2026-10-02");
    step(piqua, "2026-10-06", "2026-10-06");
    step(piqua, "2026-10-07", "2026-10-06");
    step(troy, "2026-10-07", "2026-10-07");
    step(urbana, "2026-10-09", "2026-10-09");
    step(celina, "2026-10-08", "", 1);
}

} // namespace ridealong
