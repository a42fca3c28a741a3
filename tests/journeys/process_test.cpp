// SPDX-License-Identifier: GPL-3.0-or-later
// A second process for key accounts, on the command line: its stages, a lead that goes through them, and what
// the funnel says of it; then the process goes again.
#include "support/cli.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace ridealong;

namespace {

struct Shop
{
    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("Shop.ridealong"));

    Shop()
    {
        EXPECT_EQ(runCli({QStringLiteral("new"), file, QStringLiteral("--name"), QStringLiteral("Shop"),
                          QStringLiteral("--owner"), QStringLiteral("Dana Whitfield")})
                      .status,
                  0);
    }
    Said say(const QStringList &words) const
    {
        return runCli(QStringList{QStringLiteral("--book"), file, QStringLiteral("--today"),
                                  QStringLiteral("2026-10-14"), QStringLiteral("--json")} +
                      words);
    }
    Said say(const char *words) const { return say(QString::fromUtf8(words).split(u'|')); }
};

QStringList values(const QJsonArray &rows, const char *key)
{
    QStringList out;
    for (const auto &row : rows)
        out << row.toObject()[QLatin1String(key)].toString();
    return out;
}

} // namespace

TEST(ProcessJourney, TwoProcessesWithStagesOfTheSameNames)
{
    const Shop shop;

    EXPECT_EQ(shop.say("process|add|Key accounts|--copy|Sales").status, 0);
    EXPECT_EQ(shop.say("stage|add|Negotiation|--process|Key accounts").status, 0);
    EXPECT_EQ(shop.say("stage|set|Demo|--process|Key accounts|--probability|60|--days|30|--criterion|Date "
                       "agreed")
                  .status,
              0);
    EXPECT_EQ(shop.say("lead|add|company=Acme|process=Key accounts").status, 0);
    EXPECT_EQ(shop.say("lead|add|company=Bolt").status, 0);
    EXPECT_EQ(shop.say("lead|move|Acme|Demo").status, 0);
    const Said refused = shop.say("lead|move|Acme|Quoted");
    EXPECT_EQ(refused.status, 1);
    EXPECT_TRUE(refused.err.contains("Date agreed"));
    EXPECT_EQ(shop.say("lead|move|Acme|Quoted|--reason|He was in a hurry").status, 0);

    const auto processes = shop.say("process|list").json()[QStringLiteral("processes")].toArray();
    EXPECT_EQ(values(processes, "process"),
              (QStringList{QStringLiteral("Sales"), QStringLiteral("Key accounts")}));
    EXPECT_EQ(processes[1].toObject()[QStringLiteral("stages")].toInt(), 10);
    EXPECT_EQ(processes[1].toObject()[QStringLiteral("leads")].toInt(), 1);
    EXPECT_EQ(shop.say("pipeline|--process|Key accounts").json()[QStringLiteral("stages")].toArray().size(),
              10);
    EXPECT_EQ(shop.say("pipeline").json()[QStringLiteral("stages")].toArray().size(), 19);
    const auto shown = shop.say("lead|show|Acme").json();
    EXPECT_EQ(shown[QStringLiteral("process")].toString(), QStringLiteral("Key accounts"));
    EXPECT_EQ(values(shown[QStringLiteral("stages")].toArray(), "stage"),
              (QStringList{QStringLiteral("Suspect"), QStringLiteral("Demo"), QStringLiteral("Quoted")}));
    EXPECT_EQ(shop.say("leads|--where|stage = Suspect").json()[QStringLiteral("total")].toInt(), 1);
}

TEST(ProcessJourney, AStageAndAProcessGoAndTheirLeadsStay)
{
    const Shop shop;
    shop.say("process|add|Key accounts");
    shop.say("lead|add|company=Acme|process=Key accounts|stage=Demo");

    EXPECT_EQ(shop.say("stage|remove|Demo|--process|Key accounts").status, 1);
    EXPECT_EQ(shop.say("stage|remove|Key accounts/Demo|--into|Quoted|--reason|No demos any more").status, 0);
    EXPECT_EQ(shop.say("process|remove|Key accounts").status, 1);
    EXPECT_EQ(shop.say("process|remove|Key accounts|--into|Sales").status, 0);

    const auto shown = shop.say("lead|show|Acme").json();
    EXPECT_EQ(shown[QStringLiteral("process")].toString(), QStringLiteral("Sales"));
    EXPECT_EQ(values(shown[QStringLiteral("stages")].toArray(), "stage"),
              (QStringList{QStringLiteral("Suspect"), QStringLiteral("Demo"), QStringLiteral("Quoted"),
                           QStringLiteral("Quoted")}));
    EXPECT_EQ(shop.say("undo|2").status, 0);
    EXPECT_EQ(shop.say("lead|show|Acme").json()[QStringLiteral("process")].toString(),
              QStringLiteral("Key accounts"));
}

TEST(ProcessJourney, AReasonThatIsNotOnTheListIsTakenAndSaid)
{
    const Shop shop;
    shop.say("lead|add|company=Acme");
    shop.say("lead|add|company=Bolt");

    const Said listed = runCli({QStringLiteral("--book"), shop.file, QStringLiteral("lead"),
                                QStringLiteral("move"), QStringLiteral("Bolt"), QStringLiteral("Lost"),
                                QStringLiteral("--reason"), QStringLiteral("price")});
    const Said typed = runCli({QStringLiteral("--book"), shop.file, QStringLiteral("lead"),
                               QStringLiteral("move"), QStringLiteral("Acme"), QStringLiteral("Lost"),
                               QStringLiteral("--reason"), QStringLiteral("The boss left")});

    EXPECT_EQ(typed.status, 0);
    EXPECT_TRUE(typed.out.contains("is not on the list"));
    EXPECT_FALSE(listed.out.contains("is not on the list"));
    const auto funnel = shop.say("funnel|--by|source").json();
    EXPECT_EQ(values(funnel[QStringLiteral("lost")].toArray(), "reason").size(), 2);
    EXPECT_TRUE(funnel[QStringLiteral("velocity")].isObject());
    EXPECT_EQ(funnel[QStringLiteral("stages")].toArray()[0].toObject()[QStringLiteral("lost_here")].toInt(),
              2);
}
