// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/exchangeteam.h"
#include "sync/laptops.h"

using namespace ridealong;

namespace {

std::string said(const Error &error)
{
    return error.text.toStdString();
}

bool has(const QStringList &lines, const char *text)
{
    return lines.contains(QString::fromUtf8(text));
}

} // namespace

TEST(Exchange, ABookIsInNoTeamUntilSomebodyIsInvited)
{
    Machine dana;
    dana.create("Dana Whitfield");

    EXPECT_FALSE(thisLaptop(dana.on()).isInTeam);
    EXPECT_FALSE(exportChanges(dana.on(), wishTo(dana.file("x.rlx"))));
    ASSERT_TRUE(foundTeam(dana.on()));

    const ThisLaptop laptop = thisLaptop(dana.on());
    EXPECT_TRUE(laptop.isInTeam);
    EXPECT_EQ(laptop.role, "manager");
    EXPECT_FALSE(laptop.isCopy);
    EXPECT_FALSE(laptop.wasRestored);
    EXPECT_EQ(laptop.fingerprint.size(), 8 * 5 - 1);
    EXPECT_EQ(dana.book().tables().laptop.end(), 2u);
}

TEST(Exchange, AnInvitedRepGetsTheirLeadsAndNoOtherOnes)
{
    Team team;

    team.cole.makeFrom(team.invitationOf(team.colesPerson, "cole.rlx"), QString::fromUtf8(Team::word));

    EXPECT_NE(team.cole.lead("Acme"), 0u);
    EXPECT_EQ(team.cole.lead("Bolt"), 0u);
    EXPECT_EQ(team.cole.lead("Crane"), 0u);
    EXPECT_EQ(team.cole.book().info().role, "rep");
    EXPECT_EQ(team.cole.book().info().owner, "Cole Brandt");
    EXPECT_EQ(team.cole.book().info().name, "Harlan");
    EXPECT_EQ(team.cole->user(), team.cole.person("Cole Brandt"));
    EXPECT_TRUE(thisLaptop(team.cole.on()).isInTeam);
    EXPECT_EQ(thisLaptop(team.cole.on()).role, "rep");
}

TEST(Exchange, AWrongPassphraseMakesNoBook)
{
    Team team;
    const QString file = team.invitationOf(team.colesPerson, "cole.rlx");
    team.cole.useKeys();

    const auto made = newFromInvitation(team.cole.file("Book.ridealong"), file,
                                        QStringLiteral("blue heron 43"), team.cole.clock());

    ASSERT_FALSE(made);
    EXPECT_NE(said(made.error()).find("passphrase"), std::string::npos);
    EXPECT_FALSE(QFile::exists(team.cole.file("Book.ridealong")));
}

TEST(Exchange, TheFirstFileLetsTheInvitedLaptopInOnce)
{
    Team team;
    team.cole.makeFrom(team.invitationOf(team.colesPerson, "cole.rlx"), QString::fromUtf8(Team::word));

    const ChangeReport report = team.dana.read(team.cole.write("first.rlx"));

    EXPECT_TRUE(has(report.notices, "Cole Brandt’s laptop was let in by its invitation."));
    EXPECT_NE(laptopOf(team.dana.book(), thisLaptop(team.cole.on()).id), 0u);

    // A second laptop with the same invitation is not believed.
    Machine other;
    other.makeFrom(team.dana.file("cole.rlx"), QString::fromUtf8(Team::word));
    const auto refused = team.dana.tryRead(other.write("first.rlx"));
    ASSERT_FALSE(refused);
    EXPECT_NE(said(refused.error()).find("another laptop"), std::string::npos);
}

TEST(Exchange, ChangesGoBothWays)
{
    Team team;
    team.meet();
    const uint32_t acme = team.cole.lead("Acme");
    team.cole.set(acme, leadField("value"), Money{7'000'000});
    team.cole.addLead("Dyno", team.cole.person("Cole Brandt"));
    team.dana.addLead("Eagle", team.colesPerson);

    const ChangeReport toDana = team.dana.read(team.cole.write("a.rlx"));
    const ChangeReport toCole = team.cole.read(team.dana.write("b.rlx"));
    team.dana.read(team.cole.write("c.rlx"));

    EXPECT_EQ(team.dana.book().leads()[team.dana.lead("Acme")].value.minor, 7'000'000);
    EXPECT_NE(team.dana.lead("Dyno"), 0u);
    EXPECT_NE(team.cole.lead("Eagle"), 0u);
    EXPECT_TRUE(has(toDana.lines, "Cole Brandt set the value of Acme to $70k"))
        << toDana.lines.join("|").toStdString();
    EXPECT_TRUE(has(toDana.lines, "Cole Brandt added Dyno"));
    EXPECT_TRUE(has(toCole.lines, "Dana Whitfield added Eagle"));
    const std::string rep = "rep:" + team.dana.book().people().id(team.colesPerson).hex();
    EXPECT_EQ(team.dana.dump({"team", rep}), team.cole.dump({"team", rep}));
}

TEST(Exchange, ALostFileHealsWithTheNextOne)
{
    Team team;
    team.meet();
    team.cole.set(team.cole.lead("Acme"), leadField("city"), std::string("Dayton"));
    team.cole.write("lost.rlx");
    team.cole.set(team.cole.lead("Acme"), leadField("city"), std::string("Toledo"));

    team.dana.read(team.cole.write("next.rlx"));

    EXPECT_EQ(team.dana.text(team.dana.lead("Acme"), leadField("city")), "Toledo");
}

TEST(Exchange, DoubledReorderedAndRenamedFilesDoNoHarm)
{
    Team team;
    team.meet();
    team.cole.set(team.cole.lead("Acme"), leadField("city"), std::string("Dayton"));
    const QString first = team.cole.write("one.rlx");
    team.cole.set(team.cole.lead("Acme"), leadField("city"), std::string("Toledo"));
    const QString second = team.cole.write("two.rlx");
    const QString renamed = team.cole.file("photo.dat");
    ASSERT_TRUE(QFile::copy(second, renamed));

    team.dana.read(renamed);
    const std::string after = team.dana.dump();
    const ChangeReport again = team.dana.read(second);
    const ChangeReport older = team.dana.read(first);

    EXPECT_EQ(team.dana.text(team.dana.lead("Acme"), leadField("city")), "Toledo");
    EXPECT_EQ(again.account.taken, 0);
    EXPECT_EQ(again.operation, 0);
    EXPECT_TRUE(has(again.notices, "This file was read before; reading it again does no harm."));
    EXPECT_EQ(older.account.taken, 0);
    EXPECT_EQ(team.dana.dump(), after);
}

TEST(Exchange, ADryRunLeavesTheBookAsItWas)
{
    Team team;
    team.meet();
    team.cole.set(team.cole.lead("Acme"), leadField("city"), std::string("Dayton"));
    const QString file = team.cole.write("a.rlx");
    const std::string before = team.dana.dump();

    const auto report = team.dana.tryRead(file, true);

    ASSERT_TRUE(report) << said(report.error());
    EXPECT_GT(report->account.taken, 0);
    EXPECT_TRUE(has(report->lines, "Cole Brandt set the city of Acme to Dayton"));
    EXPECT_EQ(team.dana.dump(), before);
    EXPECT_EQ(team.dana.text(team.dana.lead("Acme"), leadField("city")), "");
    EXPECT_EQ(team.dana.read(file).account.taken, report->account.taken);
}

TEST(Exchange, AFileOfAnotherTeamChangesNothing)
{
    Team team, others;
    team.meet();
    others.meet();
    const QString file = others.dana.write("x.rlx");
    const std::string before = team.cole.dump();

    const auto refused = team.cole.tryRead(file);

    ASSERT_FALSE(refused);
    EXPECT_NE(said(refused.error()).find("another team"), std::string::npos);
    EXPECT_EQ(team.cole.dump(), before);
    EXPECT_EQ(Peers(const_cast<Store &>(team.cole->store())).files(1).front().problem, refused.error().text);
}

TEST(Exchange, OnesOwnFileIsToldKindly)
{
    Team team;
    team.meet();
    const QString file = team.cole.write("a.rlx");

    const auto refused = team.cole.tryRead(file);

    ASSERT_FALSE(refused);
    EXPECT_NE(said(refused.error()).find("This is your own file"), std::string::npos);
}

TEST(Exchange, AFileForSomebodyElseIsNotOpened)
{
    Team team;
    team.meet();
    const QString file =
        team.dana.write("erin.rlx", wishFor(laptopOf(team.dana.book(), thisLaptop(team.erin.on()).id)));

    const auto refused = team.cole.tryRead(file);

    ASSERT_FALSE(refused);
    EXPECT_NE(said(refused.error()).find("isn’t for this laptop"), std::string::npos);
}

TEST(Exchange, RepsLearnOfEachOtherNothingButTheTeam)
{
    Team team;
    team.meet();
    team.erin.set(team.erin.lead("Bolt"), leadField("city"), std::string("Erie"));
    team.dana.read(team.erin.write("a.rlx"));

    team.cole.read(team.dana.write("b.rlx"));

    EXPECT_EQ(team.cole.lead("Bolt"), 0u);
    EXPECT_EQ(team.dana.text(team.dana.lead("Bolt"), leadField("city")), "Erie");
}

TEST(Exchange, AReassignedLeadReachesTheNewRepAndTheOldOneSeesThatItLeft)
{
    Team team;
    team.meet();
    team.cole.set(team.cole.lead("Acme"), leadField("city"), std::string("Dayton"));
    team.dana.read(team.cole.write("a.rlx"));
    team.dana.set(team.dana.lead("Acme"), leadField("owner"), Link{team.erinsPerson});

    const QString file = team.dana.write("b.rlx");
    const ChangeReport toErin = team.erin.read(file);
    team.cole.read(file);

    const uint32_t acme = team.erin.lead("Acme");
    ASSERT_NE(acme, 0u) << toErin.sentence.toStdString();
    EXPECT_EQ(team.erin.text(acme, leadField("city")), "Dayton");
    EXPECT_EQ(team.erin.book().leads()[acme].owner.number, team.erin.person("Erin Walsh"));
    EXPECT_EQ(team.cole.book().leads()[team.cole.lead("Acme")].owner.number, team.cole.person("Erin Walsh"));
}

TEST(Exchange, ARevokedLaptopIsNotReadAnyMore)
{
    Team team;
    team.meet();
    const uint32_t laptop = laptopOf(team.dana.book(), thisLaptop(team.cole.on()).id);
    ASSERT_TRUE(revoke(team.dana.on(), laptop, QStringLiteral("Stolen")));
    team.cole.set(team.cole.lead("Acme"), leadField("city"), std::string("Dayton"));

    const auto refused = team.dana.tryRead(team.cole.write("a.rlx"));
    const QString out = team.dana.write("b.rlx");

    ASSERT_FALSE(refused);
    EXPECT_NE(said(refused.error()).find("revoked"), std::string::npos);
    EXPECT_FALSE(team.cole.tryRead(out));
}

TEST(Exchange, AThirdLaptopRelaysWhatItHas)
{
    Team team;
    team.meet();
    team.erin.set(team.erin.lead("Bolt"), leadField("city"), std::string("Erie"));
    Machine anna;
    const uint32_t annasPerson = team.dana.addPerson("Anna Reed", "manager");
    team.join(anna, annasPerson);
    team.dana.read(anna.write("first.rlx"));
    const QString welcome = team.dana.write("welcome.rlx");
    anna.read(welcome);
    team.erin.read(welcome); // and knows of Anna's laptop

    // Erin's file goes to Anna alone; Dana hears of it from her.
    anna.read(team.erin.write("a.rlx"));
    const QString relayed = anna.write("b.rlx");
    const ChangeReport report = team.dana.read(relayed);

    EXPECT_EQ(team.dana.text(team.dana.lead("Bolt"), leadField("city")), "Erie")
        << report.sentence.toStdString();
    EXPECT_TRUE(has(report.lines, "Erin Walsh set the city of Bolt to Erie"));
}

TEST(Exchange, ARequestTellsWhatIsMissing)
{
    Team team;
    team.meet();
    const QString file = team.cole.file("ask.rlx");
    ASSERT_TRUE(writeRequest(team.cole.on(), file));

    const ChangeReport report = team.dana.read(file);

    EXPECT_EQ(report.kind, EnvelopeKind::request);
    EXPECT_EQ(report.operation, 0);
    EXPECT_LT(QFileInfo(file).size(), 4096);
}
