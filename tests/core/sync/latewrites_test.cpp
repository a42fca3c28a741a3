// SPDX-License-Identifier: GPL-3.0-or-later
// What was written by who had not seen that a lead was deleted or handed over, by real books and real files.
#include "support/conflicts.h"

#include <ctime>
#include <functional>

namespace ridealong {

namespace {

int64_t majorsOf(Machine &who, std::string_view company)
{
    return who.book().leads()[who.lead(company)].value.minor / 100;
}

// One thing is listed, and the answer closes it.
void answerTheOnly(Decision::Kind kind, Machine &who, const char *answer)
{
    const auto all = ConflictTeam::open(who);
    ASSERT_EQ(all.size(), 1u);
    EXPECT_EQ(all[0].kind, kind);
    ConflictTeam::answerWith(who, answer);
    EXPECT_EQ(ConflictTeam::count(who), 0);
}

void setAll(Machine &who, FieldNo field, const Value &value)
{
    ChangeSet changes = who.on().change();
    for (uint32_t lead = 1; lead < who.book().leads().end(); ++lead)
        changes.set(Entity::lead, lead, field, value);
    ASSERT_TRUE(who->commit({Op::editLead}, std::move(changes)));
}

std::clock_t cpuOf(const std::function<void()> &work)
{
    const std::clock_t begun = std::clock();
    work();
    return std::clock() - begun;
}

} // namespace

TEST(LateWrites, AnEditAfterTheDeleteIsListedAndBroughtBack)
{
    ConflictTeam team;
    team.dana.set(team.dana.lead("Acme"), leadField("deleted"), true);
    ConflictTeam::at(team.cole, "2026-10-15", 9 * 60);
    ConflictTeam::setValue(team.cole, "Acme", 9'000);
    ConflictTeam::at(team.dana, "2026-10-15", 10 * 60);
    team.dana.read(team.cole.write("late.rlx"));

    answerTheOnly(Decision::Kind::editedAfterDelete, team.dana, "undo");

    EXPECT_EQ(majorsOf(team.dana, "Acme"), 9'000);
}

TEST(LateWrites, AnEditByWhoHadNotSeenTheDeleteIsListedThoughHisClockIsSlow)
{
    ConflictTeam team;
    ConflictTeam::setValue(team.cole, "Acme", 8'000); // known before the delete, and no matter of it
    team.dana.read(team.cole.write("known.rlx"));
    team.cole.read(team.dana.write("back.rlx"));
    ConflictTeam::at(team.dana, "2026-10-16", 9 * 60);
    team.dana.set(team.dana.lead("Acme"), leadField("deleted"), true);
    EXPECT_EQ(ConflictTeam::count(team.dana), 0);
    ConflictTeam::at(team.cole, "2026-10-15", 9 * 60);
    ConflictTeam::addNote(team.cole, "Acme", "They ordered");
    ConflictTeam::setValue(team.cole, "Acme", 9'000);

    team.dana.read(team.cole.write("late.rlx"));

    answerTheOnly(Decision::Kind::editedAfterDelete, team.dana, "keep");
}

TEST(LateWrites, AnEditThatTheDeleteKnewIsNoneThoughItsClockRanAhead)
{
    ConflictTeam team;
    ConflictTeam::at(team.cole, "2026-10-14", 23 * 60);
    ConflictTeam::setValue(team.cole, "Acme", 8'000);
    team.dana.read(team.cole.write("ahead.rlx"));

    team.dana.set(team.dana.lead("Acme"), leadField("deleted"), true);
    team.dana.read(team.cole.write("again.rlx"));

    EXPECT_EQ(ConflictTeam::count(team.dana), 0);
}

TEST(LateWrites, WhatTheFormerOwnerWroteAfterTheHandOverCanBeTakenBack)
{
    ConflictTeam team;
    ConflictTeam::setValue(team.dana, "Acme", 5'000);
    team.cole.read(team.dana.write("before.rlx"));
    team.dana.set(team.dana.lead("Acme"), leadField("owner"), Link{team.erinsPerson});
    ConflictTeam::at(team.cole, "2026-10-15", 9 * 60);
    ConflictTeam::setValue(team.cole, "Acme", 9'000);
    ConflictTeam::at(team.dana, "2026-10-15", 10 * 60);
    team.dana.read(team.cole.write("late.rlx"));

    answerTheOnly(Decision::Kind::editedAfterHandover, team.dana, "undo");

    EXPECT_EQ(majorsOf(team.dana, "Acme"), 5'000);
}

TEST(LateWrites, AHandOverThatKnewOfACallIsNoneThoughTheCallersClockRanAhead)
{
    ConflictTeam team;
    ConflictTeam::at(team.cole, "2026-10-14", 23 * 60);
    ConflictTeam::addNote(team.cole, "Acme", "They ordered");
    ConflictTeam::setValue(team.cole, "Acme", 8'000);
    team.dana.read(team.cole.write("ahead.rlx"));

    team.dana.set(team.dana.lead("Acme"), leadField("owner"), Link{team.erinsPerson});
    ConflictTeam::at(team.cole, "2026-10-15", 9 * 60);
    ConflictTeam::setValue(team.cole, "Wabash Castings", 9'000); // something comes, and all is looked at
    team.dana.read(team.cole.write("again.rlx"));

    EXPECT_EQ(ConflictTeam::count(team.dana), 0);
}

TEST(LateWrites, ACallByWhoHadNotSeenTheHandOverIsListedThoughHisClockIsSlow)
{
    ConflictTeam team;
    ConflictTeam::addNote(team.cole, "Acme", "They think it over"); // known, and no matter of it
    team.dana.read(team.cole.write("known.rlx"));
    ConflictTeam::at(team.dana, "2026-10-16", 9 * 60);
    team.dana.set(team.dana.lead("Acme"), leadField("owner"), Link{team.erinsPerson}); // first in her stream
    EXPECT_EQ(ConflictTeam::count(team.dana), 0);
    ConflictTeam::at(team.cole, "2026-10-15", 9 * 60);
    ConflictTeam::addNote(team.cole, "Acme", "They ordered");

    team.dana.read(team.cole.write("late.rlx"));

    answerTheOnly(Decision::Kind::editedAfterHandover, team.dana, "keep");
}

// What Cole did there is one entry of the log.
TEST(LateWrites, ManyLeadsThatWereHandedOverMeanwhileAreListedAtOnce)
{
    ConflictTeam team;
    for (int lead = 0; lead < 1000; ++lead)
        team.dana.addLead(("Lead " + std::to_string(lead)).c_str(), team.colesPerson);
    team.cole.read(team.dana.write("leads.rlx"));
    setAll(team.cole, leadField("value"), Money{900'000});
    const QString file = team.cole.write("edited.rlx");
    const auto handing = cpuOf([&] { setAll(team.dana, leadField("owner"), Link{team.erinsPerson}); });
    team.dana.read(file);

    std::vector<Decision> all;
    const auto listing = cpuOf([&] { all = ConflictTeam::open(team.dana); });

    EXPECT_EQ(all.size(), 200u);
    EXPECT_LT(listing, 8 * handing);
}

} // namespace ridealong
