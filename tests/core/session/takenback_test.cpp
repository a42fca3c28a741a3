// SPDX-License-Identifier: GPL-3.0-or-later
// What can be taken back in the exchange: the revoking of a laptop whose last file is still to come, and an
// import. And what those read whom it concerns.
#include "support/exchangeteam.h"
#include "sync/laptops.h"

#include <gmock/gmock.h>

using namespace ridealong;
using testing::HasSubstr;

namespace {

uint32_t laptopIn(Machine &here, Machine &of)
{
    const Id id = thisLaptop(of.on()).id;
    return laptopOf(here.book(), id);
}

Peers peersOf(Machine &machine)
{
    return Peers(const_cast<Store &>(machine->store()));
}

} // namespace

TEST(TakenBack, TheLastFileOfWhoLeftIsHadByTakingTheRevokingBack)
{
    Team team;
    team.meet();
    team.cole.set(team.cole.lead("Acme"), leadField("city"), std::string("Dayton"));
    const QString last = team.cole.write("last.rlx");
    const uint32_t laptop = laptopIn(team.dana, team.cole);
    ASSERT_TRUE(revoke(team.dana.on(), laptop, QStringLiteral("Left us")));

    const auto refused = team.dana.tryRead(last);
    ASSERT_FALSE(refused);
    EXPECT_THAT(refused.error().text.toStdString(), HasSubstr("was revoked on Oct 14"));
    EXPECT_THAT(refused.error().text.toStdString(), HasSubstr("take the revoking back on page Sync"));

    ASSERT_TRUE(takeBackRevoking(team.dana.on(), laptop));
    team.dana.read(last);
    ASSERT_TRUE(revoke(team.dana.on(), laptop, QStringLiteral("Left us")));

    const uint32_t acme = team.dana.lead("Acme");
    EXPECT_EQ(team.dana.text(acme, leadField("city")), "Dayton");
    team.cole.set(team.cole.lead("Acme"), leadField("city"), std::string("Lima"));
    EXPECT_FALSE(team.dana.tryRead(team.cole.write("later.rlx")));
    EXPECT_EQ(team.dana.text(acme, leadField("city")), "Dayton");
}

TEST(TakenBack, ARevokingIsTakenBackByAManagerAndOnlyWhereThereIsOne)
{
    Team team;
    team.meet();
    const uint32_t laptop = laptopIn(team.dana, team.cole);

    EXPECT_FALSE(takeBackRevoking(team.dana.on(), laptop));
    EXPECT_FALSE(takeBackRevoking(team.dana.on(), 0));
    EXPECT_FALSE(takeBackRevoking(team.cole.on(), 1));

    ASSERT_TRUE(revoke(team.dana.on(), laptop, QStringLiteral("Left us")));
    ASSERT_TRUE(takeBackRevoking(team.dana.on(), laptop));
    EXPECT_FALSE(team.dana.book().tables().laptop[laptop].revokedOn.isSet());
    ASSERT_TRUE(team.dana->undo());
    EXPECT_TRUE(team.dana.book().tables().laptop[laptop].revokedOn.isSet());
}

TEST(TakenBack, WhoWasTakenOffTheTeamReadsWhoWroteAndWhenTheLastFileCame)
{
    Team team;
    team.meet();
    team.dana.addLead("Dayton Tool");
    team.cole.read(team.dana.write("before.rlx"));
    ASSERT_TRUE(revoke(team.dana.on(), laptopIn(team.dana, team.cole), QStringLiteral("Left us")));
    team.dana.set(team.dana.lead("Acme"), leadField("city"), std::string("Dayton"));

    const auto refused = team.cole.tryRead(team.dana.write("after.rlx"));

    ASSERT_FALSE(refused);
    const std::string said = refused.error().text.toStdString();
    EXPECT_THAT(said, HasSubstr("Dana Whitfield wrote it on "));
    EXPECT_THAT(said, HasSubstr("The last one for this laptop came on "));
    EXPECT_THAT(said, HasSubstr("If Dana Whitfield took it off the team since"));
}

TEST(TakenBack, AnotherRepsFileSaysNothingOfATeamThatWasLeft)
{
    Team team;
    team.meet();
    team.cole.set(team.cole.lead("Acme"), leadField("city"), std::string("Dayton"));

    const auto refused = team.erin.tryRead(team.cole.write("cole.rlx"));

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().text.toStdString().find("off the team"), std::string::npos)
        << refused.error().text.toStdString();
}

TEST(TakenBack, AnUndoneImportIsRememberedAsThatUntilItsFileIsReadAgain)
{
    Team team;
    team.meet();
    team.cole.set(team.cole.lead("Acme"), leadField("city"), std::string("Dayton"));
    const QString file = team.cole.write("a.rlx");
    team.dana.read(file);
    ASSERT_FALSE(peersOf(team.dana).files(1).front().isUndone());

    ASSERT_TRUE(team.dana->undo());

    const ExchangeFile undone = peersOf(team.dana).files(1).front();
    EXPECT_EQ(undone.name.toStdString(), "a.rlx");
    EXPECT_TRUE(undone.isUndone());
    EXPECT_FALSE(peersOf(team.dana).wasRead(undone.digest));
    team.dana.read(file);
    EXPECT_FALSE(peersOf(team.dana).files(1).front().isUndone());
    EXPECT_EQ(team.dana.text(team.dana.lead("Acme"), leadField("city")), "Dayton");
}
