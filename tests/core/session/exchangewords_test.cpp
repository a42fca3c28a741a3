// SPDX-License-Identifier: GPL-3.0-or-later
// What people are told: of a lead that changed hands, of two that are one, and of what the next file brings.
#include "session/erasing.h"
#include "support/exchangeteam.h"
#include "sync/decisions.h"
#include "sync/laptops.h"
#include "work/merge.h"

using namespace ridealong;

namespace {

void undoLast(Machine &machine)
{
    const auto undone = machine.on().undo();
    EXPECT_TRUE(undone) << undone.error().text.toStdString();
}

} // namespace

TEST(ExchangeWords, ALeadThatWasHandedOverIsOneLineNotItsFields)
{
    Team team;
    team.meet();
    team.cole.set(team.cole.lead("Acme"), leadField("city"), std::string("Dayton"));
    team.dana.read(team.cole.write("a.rlx"));
    team.dana.set(team.dana.lead("Acme"), leadField("owner"), Link{team.erinsPerson});

    const ChangeReport toErin = team.erin.read(team.dana.write("b.rlx"));

    const QString told = toErin.lines.join(u'|');
    EXPECT_TRUE(toErin.lines.contains(QStringLiteral("Dana Whitfield gave Acme to Erin Walsh")))
        << told.toStdString();
    EXPECT_EQ(toErin.lines.filter(QStringLiteral("Acme")).size(), 1) << told.toStdString();
}

TEST(ExchangeWords, ALeadThatIsNewAndWasWorkedOnIsToldOnce)
{
    Team team;
    team.meet();
    const uint32_t dyno = team.cole.addLead("Dyno", team.cole.person("Cole Brandt"));
    team.cole.set(dyno, leadField("city"), std::string("Erie"));

    const ChangeReport toDana = team.dana.read(team.cole.write("a.rlx"));

    EXPECT_EQ(toDana.lines.filter(QStringLiteral("Dyno")),
              QStringList{QStringLiteral("Cole Brandt added Dyno")});
}

TEST(ExchangeWords, LeadsThatALineCountsAreNotCountedOnceMore)
{
    Team team;
    team.meet();
    const uint32_t cole = team.cole.person("Cole Brandt");
    for (const char *company : {"One", "Two", "Three", "Four", "Five", "Six", "Seven"})
        team.cole.addLead(company, cole);

    const ChangeReport toDana = team.dana.read(team.cole.write("a.rlx"));

    EXPECT_EQ(toDana.lines.size(), 4) << toDana.lines.join(u'|').toStdString();
    EXPECT_EQ(toDana.moreLines, 0);
}

TEST(ExchangeWords, WhatIsImportedAgainIsToldAsTheFirstTime)
{
    Team team;
    team.meet();
    team.cole.addLead("Dyno", team.cole.person("Cole Brandt"));
    const QString file = team.cole.write("a.rlx");
    const ChangeReport first = team.dana.read(file);
    undoLast(team.dana);

    const ChangeReport again = team.dana.read(file);

    EXPECT_EQ(again.lines, first.lines) << again.lines.join(u'|').toStdString();
    EXPECT_EQ(again.moreLines, first.moreLines);
}

TEST(ExchangeWords, OfALaptopIsToldWhatBecameOfIt)
{
    Team team;
    team.meet();
    const uint32_t erins = laptopOf(team.dana.book(), thisLaptop(team.erin.on()).id);
    const auto toCole = [&](const char *file) {
        return team.cole.read(team.dana.write(file)).lines.join(u'|').toStdString();
    };
    toCole("before.rlx");

    ASSERT_TRUE(revoke(team.dana.on(), erins, QStringLiteral("Lost")));
    EXPECT_EQ(toCole("a.rlx"), "Dana Whitfield revoked the laptop of Erin Walsh");
    ASSERT_TRUE(takeBackRevoking(team.dana.on(), erins));
    EXPECT_EQ(toCole("b.rlx"), "Dana Whitfield let in the laptop of Erin Walsh");
    ASSERT_TRUE(revoke(team.dana.on(), erins, QStringLiteral("Lost")));
    undoLast(team.dana);
    EXPECT_EQ(toCole("c.rlx"), "Dana Whitfield let in the laptop of Erin Walsh");
}

TEST(ExchangeWords, AMergeIsCalledThat)
{
    Team team;
    team.meet();
    team.cole.addLead("Acme Inc", team.cole.person("Cole Brandt"));
    team.dana.read(team.cole.write("a.rlx"));
    ChangeSet changes = team.dana.on().change();
    ASSERT_TRUE(mergeLeads(changes, team.dana.book(),
                           {.survivor = team.dana.lead("Acme"), .loser = team.dana.lead("Acme Inc")}));
    ASSERT_TRUE(team.dana.on().commit({Op::mergeLeads}, std::move(changes)));

    const ChangeReport toCole = team.cole.read(team.dana.write("b.rlx"));

    const QString told = toCole.lines.join(u'|');
    EXPECT_TRUE(toCole.lines.contains(QStringLiteral("Dana Whitfield merged Acme Inc into Acme")))
        << told.toStdString();
    EXPECT_FALSE(told.contains(QStringLiteral("deleted"))) << told.toStdString();
}

TEST(ExchangeWords, AnErasureIsToldFirstAndCantBeTakenBack)
{
    Team team;
    team.meet();
    ASSERT_TRUE(eraseForGood(team.dana.on(), {.lead = team.dana.lead("Acme"),
                                              .contact = 0,
                                              .reason = "She asked for it",
                                              .by = team.dana.person("Dana Whitfield")}));

    const ChangeReport toCole = team.cole.read(team.dana.write("b.rlx"));

    EXPECT_TRUE(toCole.erases);
    ASSERT_FALSE(toCole.lines.isEmpty());
    EXPECT_TRUE(toCole.lines.front().startsWith(QStringLiteral("Dana Whitfield erased for good: a lead")))
        << toCole.lines.front().toStdString();
    EXPECT_FALSE(team.cole.on().undo());
}

TEST(ExchangeWords, TheSecondFileOfADayHasANameOfItsOwn)
{
    Team team;
    team.meet();
    const QTemporaryDir folder;
    const QString first = suggestedFile(team.dana.on(), folder.path());
    QFile there(first);
    ASSERT_TRUE(there.open(QIODevice::WriteOnly));

    EXPECT_NE(suggestedFile(team.dana.on(), folder.path()), first);
}

TEST(ExchangeWords, TheNextFileHasNothingNewRightBehindAnExport)
{
    Team team;
    team.meet();
    team.cole.set(team.cole.lead("Acme"), leadField("city"), std::string("Dayton"));
    EXPECT_EQ(nextFile(team.cole.on()).fresh, 1);

    team.cole.write("a.rlx");
    const NextFile unconfirmed = nextFile(team.cole.on());
    team.cole.set(team.cole.lead("Acme"), leadField("city"), std::string("Erie"));
    const NextFile after = nextFile(team.cole.on());

    EXPECT_EQ(unconfirmed.fresh, 0);
    EXPECT_EQ(unconfirmed.entries, 1) << "until somebody has it";
    EXPECT_EQ(after.fresh, 1);
    EXPECT_EQ(after.entries, 2);
}

TEST(ExchangeWords, AFileForOnePersonLeavesItNewForTheOthers)
{
    Team team;
    team.meet();
    team.dana.write("a.rlx");
    team.dana.addPerson("Anna Reed");

    team.dana.write("b.rlx", wishFor(laptopOf(team.dana.book(), thisLaptop(team.cole.on()).id)));

    EXPECT_EQ(nextFile(team.dana.on()).fresh, 1);
}

TEST(ExchangeWords, WhatSomebodyWroteIsNoNewsForHim)
{
    Team team;
    team.meet();
    team.dana.write("welcome.rlx");
    team.dana.setClock(Clock::at(Date::of(2026, 10, 15)));
    team.dana.reopen();
    team.cole.set(team.cole.lead("Acme"), leadField("city"), std::string("Dayton"));
    team.dana.read(team.cole.write("a.rlx"));
    team.cole.set(team.cole.lead("Acme"), leadField("city"), std::string("Erie"));
    team.dana.read(team.cole.write("b.rlx"));

    undoLast(team.dana);

    EXPECT_EQ(nextFile(team.dana.on()).fresh, 0);
}

TEST(ExchangeWords, AConflictThatAnotherLaptopDecidedIsTold)
{
    Team team;
    team.meet();
    const auto value = [](int64_t cents) { return Value{Money{cents}}; };
    team.dana.set(team.dana.lead("Acme"), leadField("value"), value(100'00));
    team.cole.set(team.cole.lead("Acme"), leadField("value"), value(200'00));
    team.cole.read(team.dana.write("a.rlx"));
    team.dana.read(team.cole.write("b.rlx"));
    const auto open = decisions(team.dana->store(), team.dana->book(), team.dana->user());
    ASSERT_TRUE(open && open->size() == 1);
    ChangeSet changes = team.dana.on().change();
    ASSERT_TRUE(decide(changes, team.dana->book(), open->front(), std::vector<Picked>{{0, 0}}));
    ASSERT_TRUE(team.dana.on().commit({Op::decideConflict}, std::move(changes)));
    const QString file = team.dana.write("c.rlx");

    const auto dry = importChanges(team.cole.on(), {.file = file, .dryRun = true});
    const ChangeReport toCole = team.cole.read(file);

    const QStringList told{QStringLiteral("Dana Whitfield decided a conflict about Acme")};
    ASSERT_TRUE(dry) << dry.error().text.toStdString();
    EXPECT_EQ(dry->lines, told) << dry->lines.join(u'|').toStdString();
    EXPECT_EQ(toCole.lines, told) << toCole.lines.join(u'|').toStdString();
    EXPECT_EQ(toCole.moreLines, 0);
}
