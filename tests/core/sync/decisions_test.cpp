// SPDX-License-Identifier: GPL-3.0-or-later
// Decisions after an exchange, by real books and real files.
#include "support/conflicts.h"

#include "store/connection.h"

namespace ridealong {

namespace {

using What = Decision::Kind;

const FieldConflict *fieldCalled(const Decision &decision, const char *label)
{
    for (const FieldConflict &field : decision.fields)
        if (field.label == QString::fromUtf8(label))
            return &field;
    return nullptr;
}

int64_t valueOf(Machine &who, std::string_view company)
{
    return who.book().leads()[who.lead(company)].value.minor / 100;
}

} // namespace

TEST(Decisions, AFieldThatTwoChangedIsListedWithWhatWasBefore)
{
    ConflictTeam team;

    team.changeHoosier();

    const auto all = ConflictTeam::open(team.dana);
    ASSERT_EQ(all.size(), 1u);
    const Decision &decision = all.front();
    EXPECT_EQ(decision.title, QStringLiteral("Hoosier Ethanol Partners"));
    ASSERT_EQ(decision.sides.size(), 2u);
    EXPECT_EQ(decision.sides[0].name, QStringLiteral("This laptop"));
    EXPECT_EQ(decision.sides[0].who, QStringLiteral("Dana"));
    EXPECT_EQ(decision.sides[1].name, QStringLiteral("Cole’s laptop"));
    const FieldConflict *value = fieldCalled(decision, "Value");
    ASSERT_TRUE(value);
    EXPECT_EQ(value->before, QStringLiteral("$62k"));
    ASSERT_EQ(value->choices.size(), 2u);
    EXPECT_EQ(value->choices[0].text, QStringLiteral("$85k")) << "the later one is shown";
    EXPECT_TRUE(value->choices[0].isShown);
    EXPECT_TRUE(value->choices[1].isOurs);
    EXPECT_EQ(ConflictTeam::count(team.dana), 1);
}

TEST(Decisions, ANextStepStandsWithItsLead)
{
    ConflictTeam team;

    team.changeHoosier();

    const auto all = ConflictTeam::open(team.dana);
    ASSERT_EQ(all.size(), 1u);
    const FieldConflict *step = fieldCalled(all.front(), "Next step");
    ASSERT_TRUE(step);
    EXPECT_EQ(step->before, QStringLiteral("Call Bill Hartke, Oct 15"));
    EXPECT_EQ(step->choices[0].text, QStringLiteral("Send the revised quote, Oct 16"));
    EXPECT_EQ(step->choices[1].text, QStringLiteral("Set the trial-pump date, Oct 15"));
    EXPECT_EQ(all.front().note,
              QStringLiteral("They want a second skid. Bill asked for a revised quote by Friday."));
}

TEST(Decisions, WhatWasDecidedHereIsKnownAsItStoodBefore)
{
    ConflictTeam team;
    team.changeHoosier();
    const Instant before = team.dana.clock().now();
    ConflictTeam::at(team.dana, "2026-10-16", 8 * 60 + 30);
    const QString id = ConflictTeam::open(team.dana).front().id;
    ConflictTeam::decideFor(team.dana, QStringLiteral("This laptop"));
    team.dana.reopen();
    const auto decided = [&](Instant since) {
        return *decidedHere(team.dana.on().store(), team.dana.book(), team.dana.on().user(), since);
    };

    const auto all = decided(before);

    ASSERT_EQ(all.size(), 1u);
    EXPECT_EQ(all.front().id, id);
    const FieldConflict *value = fieldCalled(all.front(), "Value");
    ASSERT_TRUE(value);
    EXPECT_EQ(value->before, QStringLiteral("$62k"));
    ASSERT_EQ(value->choices.size(), 2u);
    QStringList texts{value->choices[0].text, value->choices[1].text};
    texts.sort();
    EXPECT_EQ(texts, (QStringList{QStringLiteral("$70k"), QStringLiteral("$85k")}));
    ASSERT_EQ(all.front().sides.size(), 2u);
    EXPECT_EQ(all.front().sides[0].name, QStringLiteral("This laptop"));
    EXPECT_EQ(all.front().sides[1].name, QStringLiteral("Cole’s laptop"));
    EXPECT_TRUE(decided(team.dana.clock().now()).empty()) << "that was before";

    ASSERT_TRUE(team.dana.on().undo());
    EXPECT_EQ(valueOf(team.dana, "Hoosier Ethanol Partners"), 85'000);
    EXPECT_EQ(decided(before).size(), 1u) << "taken back, it can still be decided again";
}

TEST(Decisions, ADecisionClosesTheConflictOnEveryLaptop)
{
    ConflictTeam team;
    team.changeHoosier();

    ConflictTeam::decideFor(team.dana, QStringLiteral("This laptop"));
    team.cole.read(team.dana.write("decided.rlx"));

    EXPECT_EQ(ConflictTeam::count(team.dana), 0);
    EXPECT_EQ(ConflictTeam::count(team.cole), 0);
    EXPECT_EQ(valueOf(team.dana, "Hoosier Ethanol Partners"), 70'000);
    EXPECT_EQ(valueOf(team.cole, "Hoosier Ethanol Partners"), 70'000);
}

TEST(Decisions, KeepingTheShownValueDecidesToo)
{
    ConflictTeam team;
    team.changeHoosier();

    ConflictTeam::decideFor(team.dana, QStringLiteral("Cole’s laptop"));
    team.cole.read(team.dana.write("decided.rlx"));

    EXPECT_EQ(ConflictTeam::count(team.dana), 0);
    EXPECT_EQ(ConflictTeam::count(team.cole), 0);
    EXPECT_EQ(valueOf(team.cole, "Hoosier Ethanol Partners"), 85'000);
}

TEST(Decisions, TheOtherLaptopSeesTheSameConflict)
{
    ConflictTeam team;
    team.changeHoosier();

    team.cole.read(team.dana.write("undecided.rlx"));

    const auto here = ConflictTeam::open(team.dana), there = ConflictTeam::open(team.cole);
    ASSERT_EQ(here.size(), 1u);
    ASSERT_EQ(there.size(), 1u);
    EXPECT_EQ(here[0].id, there[0].id);
    EXPECT_EQ(here[0].fields.size(), there[0].fields.size());
    EXPECT_EQ(here[0].fields[0].choices[0].text, there[0].fields[0].choices[0].text);
    EXPECT_EQ(there[0].sides[1].name, QStringLiteral("Dana’s laptop"));
}

TEST(Decisions, TwoWhoDecideAlikeAtOnceAreDone)
{
    ConflictTeam team;
    team.changeHoosier();
    team.cole.read(team.dana.write("undecided.rlx"));

    ConflictTeam::decideFor(team.dana, QStringLiteral("Cole’s laptop"));
    ConflictTeam::decideFor(team.cole, QStringLiteral("This laptop"));
    const QString fromCole = team.cole.write("cole-4.rlx");
    team.cole.read(team.dana.write("dana-4.rlx"));
    team.dana.read(fromCole);

    EXPECT_EQ(ConflictTeam::count(team.dana), 0);
    EXPECT_EQ(ConflictTeam::count(team.cole), 0);
}

TEST(Decisions, TwoWhoDecideDifferentlyHaveOneConflictAgain)
{
    ConflictTeam team;
    team.changeHoosier();
    team.cole.read(team.dana.write("undecided.rlx"));

    ConflictTeam::decideFor(team.dana, QStringLiteral("This laptop"));
    ConflictTeam::decideFor(team.cole, QStringLiteral("This laptop"));
    const QString fromCole = team.cole.write("cole-4.rlx");
    team.cole.read(team.dana.write("dana-4.rlx"));
    team.dana.read(fromCole);
    EXPECT_EQ(ConflictTeam::count(team.dana), 1);
    ConflictTeam::decideFor(team.dana, QStringLiteral("This laptop"));
    team.cole.read(team.dana.write("dana-5.rlx"));

    EXPECT_EQ(ConflictTeam::count(team.dana), 0);
    EXPECT_EQ(ConflictTeam::count(team.cole), 0);
    EXPECT_EQ(valueOf(team.cole, "Hoosier Ethanol Partners"), 70'000);
}

TEST(Decisions, TheSameValueTypedTwiceIsNone)
{
    ConflictTeam team;

    ConflictTeam::setValue(team.dana, "Acme", 9'000);
    ConflictTeam::setValue(team.cole, "Acme", 9'000);
    team.dana.read(team.cole.write("same.rlx"));

    EXPECT_EQ(ConflictTeam::count(team.dana), 0);
}

TEST(Decisions, OwnersThatTwoManagersGaveKeepWhoseItWasBeforeTheDecision)
{
    ConflictTeam team;
    const uint32_t mona = team.dana.addPerson("Mona Reyes", "manager");
    Machine monas;
    monas.makeFrom(team.invitationOf(mona, "mona.rlx"), QString::fromUtf8(ConflictTeam::word));
    team.dana.read(monas.write("first.rlx"));
    const uint32_t acme = monas.lead("Acme");
    monas.set(acme, leadField("owner"), Link{monas.person("Erin Walsh")});
    team.dana.set(team.dana.lead("Acme"), leadField("owner"), Value{});
    team.dana.read(monas.write("hers.rlx"));
    const Instant before = team.dana.clock().now();
    ConflictTeam::at(team.dana, "2026-10-15", 8 * 60);

    ConflictTeam::decideFor(team.dana, QStringLiteral("This laptop"));

    const auto decided = decidedHere(team.dana.on().store(), team.dana.book(), team.dana.on().user(), before);
    ASSERT_TRUE(decided && decided->size() == 1);
    const FieldConflict *owner = fieldCalled(decided->front(), "Owner");
    ASSERT_TRUE(owner);
    EXPECT_EQ(owner->choices.size(), 2u);
    EXPECT_EQ(owner->before, QStringLiteral("Cole Brandt"));
}

TEST(Decisions, ACompanyAddedOnTwoLaptopsIsAskedAbout)
{
    ConflictTeam team;
    team.dana.set(team.dana.addLead("Falls City Beverage", team.colesPerson), leadField("email"),
                  std::string("buy@fallscity.example"));
    const uint32_t own = team.cole.person("Cole Brandt");
    team.cole.set(team.cole.addLead("Falls City Bev", own), leadField("email"),
                  std::string("buy@fallscity.example"));
    team.dana.read(team.cole.write("added.rlx"));
    const auto all = ConflictTeam::open(team.dana);
    ASSERT_EQ(all.size(), 1u);
    EXPECT_EQ(all[0].kind, What::duplicates);

    ConflictTeam::answerWith(team.dana, "different");

    EXPECT_EQ(ConflictTeam::count(team.dana), 0);
    EXPECT_TRUE(team.dana.lead("Falls City Beverage") && team.dana.lead("Falls City Bev"));
}

TEST(Decisions, AClockThatRunsAheadIsSaid)
{
    ConflictTeam team;
    ConflictTeam::at(team.cole, "2026-10-20", 9 * 60);
    ConflictTeam::setValue(team.cole, "Acme", 9'000);
    ConflictTeam::at(team.dana, "2026-10-14", 10 * 60);

    team.dana.read(team.cole.write("ahead.rlx"));

    const auto all = ConflictTeam::open(team.dana);
    ASSERT_EQ(all.size(), 1u);
    EXPECT_EQ(all[0].kind, What::wrongClock);
    ConflictTeam::answerWith(team.dana, "keep");
    EXPECT_EQ(ConflictTeam::count(team.dana), 0);
}

TEST(Decisions, ARepsLaptopIsNotAskedWhatIsTheManagers)
{
    ConflictTeam team;
    team.dana.set(team.dana.lead("Acme"), leadField("deleted"), true);
    ConflictTeam::at(team.cole, "2026-10-15", 9 * 60);
    ConflictTeam::setValue(team.cole, "Acme", 9'000);

    team.cole.read(team.dana.write("deleted.rlx"));

    EXPECT_EQ(ConflictTeam::count(team.cole), 0);
}

TEST(Decisions, WhatIsRememberedIsFoundAnewWhenSomethingCame)
{
    ConflictTeam team;
    DecisionMemory memory;
    const auto count = [&] {
        return *decisionCount(team.dana.on().store(), team.dana.book(), team.dana.on().user(), &memory);
    };
    EXPECT_EQ(count(), 0);

    ConflictTeam::at(team.cole, "2026-10-20", 9 * 60);
    ConflictTeam::setValue(team.cole, "Acme", 9'000);
    team.dana.read(team.cole.write("ahead.rlx"));

    EXPECT_EQ(count(), 1);
}

} // namespace ridealong
