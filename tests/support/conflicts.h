// SPDX-License-Identifier: GPL-3.0-or-later
// A team with conflicts, by real change files: Dana manages Cole and Erin; over the weekend both changed what
// the other had not seen. For tests and for pictures.
#pragma once

#include "support/exchangeteam.h"
#include "sync/decisions.h"

namespace ridealong {

struct ConflictTeam : Team
{
    static constexpr int64_t hourMs = 3'600'000;

    // Each who joins costs a passphrase.
    explicit ConflictTeam(bool withErin = false)
    {
        addHoosier();
        addDemo("Wabash Castings", 28'000, colesPerson);
        addDemo("Ohio Falls Chemical", 41'000, erinsPerson);
        if (withErin) {
            meet();
            return;
        }
        cole.makeFrom(invitationOf(colesPerson, "cole.rlx"), QString::fromUtf8(word));
        dana.read(cole.write("first.rlx"));
    }

    // The same lead changed on two laptops; afterwards Dana has Cole's file.
    void changeHoosier()
    {
        at(dana, "2026-10-15", 16 * 60 + 12);
        setValue(dana, "Hoosier Ethanol Partners", 70'000);
        setStep(dana, "Hoosier Ethanol Partners", "Set the trial-pump date", "2026-10-15");
        at(cole, "2026-10-16", 7 * 60 + 50);
        setValue(cole, "Hoosier Ethanol Partners", 85'000);
        setStep(cole, "Hoosier Ethanol Partners", "Send the revised quote", "2026-10-16");
        addNote(cole, "Hoosier Ethanol Partners",
                "They want a second skid. Bill asked for a revised quote by Friday.");
        at(dana, "2026-10-16", 8 * 60 + 5);
        dana.read(cole.write("cole-2.rlx"));
    }
    void changeOthers()
    {
        setValue(dana, "Wabash Castings", 30'000);
        setValue(cole, "Wabash Castings", 33'000);
        setValue(dana, "Ohio Falls Chemical", 45'000);
        setValue(erin, "Ohio Falls Chemical", 52'000);
        dana.read(cole.write("cole-3.rlx"));
        dana.read(erin.write("erin-3.rlx"));
    }

    static void at(Machine &who, const char *day, int minute)
    {
        who.setClock(Clock::at(Instant::fromLocal(Date::parseIso(day), minute)));
        who.reopen();
    }
    static void setValue(Machine &who, std::string_view company, int64_t major)
    {
        who.set(who.lead(company), leadField("value"), Money{major * 100});
    }
    static void setStep(Machine &who, std::string_view company, const char *note, const char *due)
    {
        const uint32_t step = who.book().standing(who.lead(company)).nextStep.number;
        ASSERT_GT(step, 0u);
        ChangeSet changes = who.on().change();
        changes.set(Entity::step, step,
                    {{stepField("note"), std::string(note)}, {stepField("due"), Date::parseIso(due)}});
        ASSERT_TRUE(who.on().commit({Op::editLead}, std::move(changes)));
    }
    static void addNote(Machine &who, std::string_view company, const char *note)
    {
        ChangeSet changes = who.on().change();
        changes.create(Entity::activity, {{activityField("lead"), Link{who.lead(company)}},
                                          {activityField("person"), Link{who.on().user()}},
                                          {activityField("kind"), Link{who.book().kindNamed("call")}},
                                          {activityField("on"), who.on().today()},
                                          {activityField("time"), int64_t(7 * 60 + 50)},
                                          {activityField("note"), std::string(note)}});
        ASSERT_TRUE(who.on().commit({Op::logActivity}, std::move(changes)));
    }
    static std::vector<Decision> open(Machine &who)
    {
        auto found = decisions(who.on().store(), who.book(), who.on().user());
        EXPECT_TRUE(found) << found.error().text.toStdString() << found.error().detail.toStdString();
        return found ? std::move(*found) : std::vector<Decision>{};
    }
    static int count(Machine &who)
    {
        const auto found = decisionCount(who.on().store(), who.book(), who.on().user());
        return found ? *found : -1;
    }
    // For each field the value of the laptop with this name in the columns.
    static void decideFor(Machine &who, const QString &side)
    {
        const auto all = open(who);
        ASSERT_FALSE(all.empty());
        const Decision &decision = all.front();
        std::vector<Picked> picked;
        for (size_t field = 0; field < decision.fields.size(); ++field)
            for (size_t i = 0; i < decision.fields[field].choices.size(); ++i)
                if (decision.sides[decision.fields[field].choices[i].side].name == side)
                    picked.push_back({field, i});
        ChangeSet changes = who.on().change();
        ASSERT_TRUE(decide(changes, who.book(), decision, picked));
        ASSERT_TRUE(who.on().commit({Op::decideConflict, decision.title}, std::move(changes)));
    }
    static void answerWith(Machine &who, const char *word)
    {
        const auto all = open(who);
        ASSERT_FALSE(all.empty());
        ChangeSet changes = who.on().change();
        const Status done = answer(changes, who.book(), all.front(), word, who.on().user());
        ASSERT_TRUE(done) << done.error().text.toStdString();
        ASSERT_TRUE(who.on().commit({Op::decideConflict, all.front().title}, std::move(changes)));
    }

private:
    uint32_t addDemo(const char *company, int64_t value, uint32_t owner)
    {
        const uint32_t lead = dana.addLead(company, owner);
        ChangeSet changes = dana.on().change();
        changes.set(Entity::lead, lead,
                    {{leadField("stage"), Link{dana.book().stageNamed("Demo")}},
                     {leadField("value"), Money{value * 100}}});
        EXPECT_TRUE(dana.on().commit({Op::editLead}, std::move(changes)));
        return lead;
    }
    void addHoosier()
    {
        const uint32_t lead = addDemo("Hoosier Ethanol Partners", 62'000, colesPerson);
        ChangeSet changes = dana.on().change();
        changes.set(Entity::lead, lead,
                    {{leadField("city"), std::string("Lebanon")},
                     {leadField("region"), std::string("IN")},
                     {leadField("contact"), std::string("Bill Hartke")}});
        changes.create(Entity::step, {{stepField("lead"), Link{lead}},
                                      {stepField("kind"), Link{dana.book().kindNamed("call")}},
                                      {stepField("due"), Date::parseIso("2026-10-15")},
                                      {stepField("note"), std::string("Call Bill Hartke")},
                                      {stepField("state"), int64_t(stepOpen)}});
        EXPECT_TRUE(dana.on().commit({Op::editLead}, std::move(changes)));
    }
};

} // namespace ridealong
