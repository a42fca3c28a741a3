// SPDX-License-Identifier: GPL-3.0-or-later
// A manager looks for companies like the best ones, from the command line.
#include "support/cli.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <gmock/gmock.h>

using namespace ridealong;
using testing::HasSubstr;

namespace {

class Desk
{
public:
    Desk()
    {
        run({"new", file("Team.ridealong"), "--name", "Team", "--owner", "Dana Whitfield"});
        const QString list = write("leads.csv", "Company,Industry,Employees,Region,Stage,Value,Closed on\n"
                                                "Oak Dairy,Food,100,Ohio,Won,5000,2026-03-01\n"
                                                "Elm Dairy,food,150,Ohio,Won,4000,2026-03-02\n"
                                                "\"Ash, Sons & Co\",Food,120,Ohio,Won,3000,2026-03-03\n"
                                                "Twin,FOOD,100,Ohio,Suspect,,\n"
                                                "Alike,Food,200,Ohio,Suspect,,\n"
                                                "Afar,Food,100,Texas,Suspect,,\n"
                                                "Unlike,Steel,90000,Texas,Suspect,,\n"
                                                "Blank,,,,Suspect,,\n"
                                                "Lost one,Food,100,Ohio,Lost,,2026-02-01\n");
        run({"import", "leads", list});
    }

    QString file(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    Said say(const QStringList &words) const
    {
        return runCli(QStringList{"--book", file("Team.ridealong"), "--today", "2026-10-14"} + words);
    }
    QJsonObject run(const QStringList &words) const
    {
        const Said said = say(words + QStringList{"--json"});
        EXPECT_EQ(said.status, 0) << words.join(u' ').toStdString() << ": " << said.err.toStdString();
        return said.json();
    }
    QString write(const char *name, const QByteArray &text) const
    {
        QFile out(file(name));
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(text);
        return out.fileName();
    }
    void mark(const QString &company) const { run({"lead", "set", company, "best_account=yes"}); }

private:
    QTemporaryDir m_folder;
};

QStringList companies(const QJsonObject &answer)
{
    QStringList names;
    for (const QJsonValue &row : answer[QLatin1String("rows")].toArray())
        names << row[QLatin1String("company")].toString();
    return names;
}

QStringList texts(const QJsonValue &list)
{
    QStringList all;
    for (const QJsonValue &value : list.toArray())
        all << value.toString();
    return all;
}

} // namespace

TEST(LookalikesJourney, MarksTheBestAccountsAndFindsTheirClones)
{
    Desk desk;
    for (const char *company : {"Oak Dairy", "Elm Dairy", "Ash, Sons & Co"})
        desk.mark(QString::fromUtf8(company));

    const QJsonObject found = desk.run({"lookalikes"});

    EXPECT_EQ(texts(found["seeds"]), (QStringList{"Oak Dairy", "Elm Dairy", "Ash, Sons & Co"}));
    EXPECT_TRUE(found["spread_warning"].isNull());
    EXPECT_EQ(companies(found), (QStringList{"Twin", "Alike", "Afar", "Unlike"}));
    const QJsonObject twin = found["rows"].toArray()[0].toObject();
    EXPECT_EQ(texts(twin["nearest"]), (QStringList{"Oak Dairy", "Ash, Sons & Co", "Elm Dairy"}));
    const double range = std::log(900);
    EXPECT_NEAR(twin["similarity"].toDouble(), 100 - (std::log(1.2) + std::log(1.5)) / range / 9 * 100, 1e-9);
    EXPECT_EQ(found["not_comparable"].toInt(), 1);
}

TEST(LookalikesJourney, WithoutMarksTakesTheTopFifthByValue)
{
    Desk desk;

    const QJsonObject found = desk.run({"lookalikes", "--top", "1"});

    EXPECT_EQ(texts(found["seeds"]), QStringList{"Oak Dairy"});
    EXPECT_EQ(companies(found), QStringList{"Twin"});
    EXPECT_EQ(found["rows"].toArray()[0].toObject()["similarity"].toDouble(), 100);
    EXPECT_THAT(found["note"].toString().toStdString(), HasSubstr("three or more"));
}

TEST(LookalikesJourney, TakesSeedsAndFieldsByName)
{
    Desk desk;

    const QJsonObject found = desk.run(
        {"lookalikes", "--seeds", "Ash, Sons & Co,Unlike", "--fields", "industry,region", "--min", "40"});

    EXPECT_EQ(texts(found["seeds"]), (QStringList{"Ash, Sons & Co", "Unlike"}));
    EXPECT_THAT(found["spread_warning"].toString().toStdString(), HasSubstr("unlike each other"));
    EXPECT_EQ(companies(found), (QStringList{"Afar", "Alike", "Twin"}));
    EXPECT_EQ(desk.say({"lookalikes", "--seeds", "Nobody"}).status, 1);
    EXPECT_EQ(desk.say({"lookalikes", "--fields", "grade"}).status, 2);
}

TEST(LookalikesJourney, GivesClonesToARepAndTakesThatBack)
{
    Desk desk;
    desk.run({"import", "people", desk.write("team.csv", "Name,Initials,Role\nTessa Okafor,TO,rep\n")});
    const auto owned = [&] {
        return desk.run({"leads", "--where", "owner = TO and tags ~ clone"})["total"].toInt();
    };

    const QJsonObject plan = desk.run({"lookalikes", "deal", "--to", "TO", "--top", "2", "--dry-run"});
    EXPECT_EQ(companies(plan), (QStringList{"Twin", "Alike"}));
    EXPECT_EQ(owned(), 0);
    EXPECT_EQ(desk.run({"lookalikes", "deal", "--to", "TO", "--top", "2"})["dealt"].toInt(), 2);
    EXPECT_EQ(owned(), 2);
    EXPECT_EQ(desk.run({"lookalikes", "scoreboard"})["clones"].toObject()["leads"].toInt(), 2);
    desk.run({"undo"});
    EXPECT_EQ(owned(), 0);
}

TEST(LookalikesJourney, CountsTheClonesOfAFileBeforeItIsImported)
{
    Desk desk;
    const QString list = desk.write("more.csv", "Company,Industry,Employees,Region\nNew Dairy,food,100,Ohio\n"
                                                "Mill,Steel,90000,Texas\nOak Dairy Inc,Food,100,Ohio\n");

    const Said said = desk.say({"import", "leads", list, "--dry-run"});

    EXPECT_THAT(said.out.toStdString(), HasSubstr("1 of 3 rows are clones of your best accounts"));
    EXPECT_EQ(desk.run({"leads", "--search", "Mill"})["total"].toInt(), 0);
}

TEST(LookalikesJourney, SaysSoWhereThereIsNothingToCompareWith)
{
    QTemporaryDir folder;
    const QString book = folder.filePath(QStringLiteral("New.ridealong"));
    ASSERT_EQ(runCli({"new", book, "--name", "New"}).status, 0);

    const Said said = runCli({"--book", book, "lookalikes"});

    EXPECT_EQ(said.status, 0);
    EXPECT_THAT(said.out.toStdString(), HasSubstr("There are no best accounts yet."));
}
