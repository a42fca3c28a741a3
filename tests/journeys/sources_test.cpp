// SPDX-License-Identifier: GPL-3.0-or-later
// Which sources pay, from the command line: costs out of files and grids, the figures, the report for
// marketing.
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
        EXPECT_EQ(runCli({"new", file("Team.ridealong"), "--name", "Team", "--owner", "Dana Whitfield",
                          "--today", "2026-10-01"})
                      .status,
                  0);
        write("leads.csv", "reference,company,source,campaign,received_on,stage,value,closed_on\n"
                           "R1,Acme,Trade show,Spring,2026-08-20,Won,5000,2026-09-20\n"
                           "R2,Bolt,trade show,,2026-09-02,Lost,900,2026-09-22\n"
                           "R3,Cask,Web,,2026-09-03,Contacted,100,\n");
        EXPECT_EQ(run({"import", "leads", file("leads.csv")}).status, 0);
    }

    QString file(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    Said run(const QStringList &words) const
    {
        return runCli(QStringList{"--book", file("Team.ridealong"), "--today", "2026-10-14"} + words);
    }
    QJsonObject json(const QStringList &words, int status = 0) const
    {
        const Said said = run(words + QStringList{"--json"});
        EXPECT_EQ(said.status, status) << words.join(u' ').toStdString() << ": " << said.err.toStdString();
        return said.json();
    }
    void write(const char *name, const char *text) const
    {
        QFile out(file(name));
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(text);
    }
    QByteArray read(const char *name) const
    {
        QFile in(file(name));
        EXPECT_TRUE(in.open(QIODevice::ReadOnly)) << name;
        return in.readAll();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST(SourcesJourney, FromCostsToWhatPays)
{
    Desk desk;
    desk.write("costs.csv", "Source,Campaign,Month,Cost\n"
                            "Trade show,Spring,Sep 2026,\"$1,000.00\"\n"
                            "TRADE SHOW,,2026-10-01,$500\n"
                            "Web,,11/2026,70\n"
                            "Web,,2026-09,\xE2\x82\xAC"
                            "80\n"
                            ",,2026-09,5\n"
                            "Web,,2026-13,5\n");

    const QJsonObject dry = desk.json(
        {"import", "costs", desk.file("costs.csv"), "--dry-run", "--rejects", desk.file("bad.csv")}, 3);
    EXPECT_EQ(dry["created"], 3);
    EXPECT_EQ(dry["rejected"], 3);
    EXPECT_EQ(desk.json({"costs", "list"})["rows"].toArray().size(), 0);
    const QJsonObject taken =
        desk.json({"import", "costs", desk.file("costs.csv"), "--rejects", desk.file("bad.csv")}, 3);
    EXPECT_EQ(taken["created"], 3);
    EXPECT_THAT(desk.read("bad.csv").toStdString(), HasSubstr("currency"));
    EXPECT_EQ(desk.json({"costs", "list", "--from", "2026-10", "--to", "2026-11"})["rows"].toArray().size(),
              2);

    const QJsonObject sources = desk.json({"sources", "--from", "2026-08-01", "--to", "2026-10-14"});
    const QJsonObject fair = sources["rows"].toArray()[0].toObject();
    EXPECT_EQ(fair["source"], "Trade show");
    EXPECT_EQ(fair["leads"], 2);
    EXPECT_EQ(fair["cost"], 1500);
    EXPECT_EQ(fair["cost_per_lead"], 750);
    EXPECT_EQ(fair["won"], 1);
    EXPECT_EQ(fair["win_rate"], 0.5);
    EXPECT_EQ(fair["won_amount"], 5000);
    EXPECT_EQ(fair["cost_per_win"], 1500);
    EXPECT_NEAR(fair["roi"].toDouble(), 3500.0 / 1500, 1e-12);
    EXPECT_TRUE(fair["roi_full_followup"].isNull());
    EXPECT_TRUE(fair["acceptance"].isNull());
    EXPECT_EQ(fair["grades"].toObject().size(), 5);
    EXPECT_EQ(fair["flags"].toArray()[0], "too_few");
    for (const char *key : {"share_ab", "low", "high", "followup_rate", "campaign", "qualified", "cost_per_a",
                            "cost_per_qualified", "return_per_1", "win_low", "win_high", "graded"})
        EXPECT_TRUE(fair.contains(QLatin1String(key))) << key;
    const QJsonObject web = sources["rows"].toArray()[1].toObject();
    EXPECT_TRUE(web["cost"].isNull());
    EXPECT_TRUE(web["roi"].isNull());
    EXPECT_EQ(sources["all"].toObject()["leads"], 3);
    EXPECT_EQ(sources["all"].toObject()["cost"], 1500);
    EXPECT_EQ(desk.json({"sources", "--campaigns"})["rows"].toArray()[1].toObject()["campaign"], "Spring");
}

TEST(SourcesJourney, CostsAreSetPastedAndTakenBack)
{
    Desk desk;

    EXPECT_EQ(desk.json({"costs", "set", "Web", "Nov 2026", "1200.50"})["amount"], 1200.5);
    EXPECT_EQ(desk.run({"costs", "set", "Web", "soon", "5"}).status, 2);
    EXPECT_EQ(desk.run({"costs", "set", "Web", "2026-11",
                        "\xE2\x82\xAC"
                        "5"})
                  .status,
              2);
    EXPECT_EQ(desk.run({"costs", "set", "Web", "2026-11", "none"}).status, 0);
    EXPECT_TRUE(desk.json({"costs", "list"})["rows"].toArray().isEmpty());
    EXPECT_EQ(desk.run({"undo"}).status, 0);
    EXPECT_EQ(desk.json({"costs", "list"})["rows"].toArray().size(), 1);

    desk.write("grid.txt", "Source\tSep 2026\tOct 2026\nWeb\t10\t20\nFair\t\tx\n");
    const Said wrong = desk.run({"costs", "paste", desk.file("grid.txt")});
    EXPECT_EQ(wrong.status, 1);
    EXPECT_THAT(wrong.err.toStdString(), HasSubstr("Line 3, column 3"));
    EXPECT_EQ(desk.json({"costs", "list"})["rows"].toArray().size(), 1);
    EXPECT_EQ(desk.json({"costs", "paste", desk.file("grid.txt"), "--dry-run"})["faults"].toArray().size(),
              1);
    desk.write("grid.txt", "Source\tSep 2026\tOct 2026\nWeb\t10\t20\nFair\t\t30\n");
    EXPECT_EQ(desk.json({"costs", "paste", desk.file("grid.txt")})["set"], 3);
    EXPECT_EQ(desk.json({"costs", "list"})["rows"].toArray().size(), 4);
}

TEST(SourcesJourney, TheReportForMarketingInEachKindOfFile)
{
    Desk desk;
    EXPECT_EQ(desk.run({"costs", "set", "Trade show", "2026-09", "1000"}).status, 0);

    for (const char *name : {"out.html", "out.csv", "out.xlsx", "out.pdf", "out.json"}) {
        EXPECT_EQ(desk.run({"sources", "--out", desk.file(name)}).status, 0) << name;
        EXPECT_GT(desk.read(name).size(), 500) << name;
    }
    EXPECT_THAT(desk.read("out.html").toStdString(), HasSubstr("Which source pays?"));
    EXPECT_THAT(desk.read("out.csv").toStdString(), HasSubstr("Trade show,2"));
    EXPECT_EQ(desk.run({"sources", "--out", desk.file("out.doc")}).status, 2);
    EXPECT_EQ(desk.run({"sources", "--out", desk.file("Team.ridealong")}).status, 2);
    EXPECT_THAT(desk.run({"sources"}).out.toStdString(), HasSubstr("too little data, 2 leads"));
}

TEST(SourcesJourney, SalesAndQuotasOfWrongRowsAreRejectedWithReason)
{
    Desk desk;
    desk.write("sales.csv", "reference,on,amount\nR1,2026-09-20,5000\nR1,2026-09-25,-400\n"
                            "R1,2026-09-25,\xC2\xA3"
                            "7\nR9,2026-09-25,1\nR1,soon,1\n");
    desk.write("quotas.csv",
               "person,period,amount\nDana Whitfield,2026-Q4,100000\nDana Whitfield,Nov 2026,1\n"
               "Dana Whitfield,11/2026,2\nDana Whitfield,2026-Q5,1\nDana Whitfield,2026-12-01,3\n");

    const QJsonObject sales =
        desk.json({"import", "sales", desk.file("sales.csv"), "--rejects", desk.file("bad.csv")}, 3);
    EXPECT_EQ(sales["created"], 2);
    EXPECT_EQ(sales["rejected"], 3);
    EXPECT_EQ(desk.json({"sources"})["rows"].toArray()[0].toObject()["won_amount"], 4600);
    const QJsonObject quotas = desk.json({"import", "quotas", desk.file("quotas.csv")}, 3);
    EXPECT_EQ(quotas["rejected"], 1);
    EXPECT_EQ(quotas["created"], 3); // November was given twice: the later row counts
    EXPECT_EQ(quotas["updated"], 1);
}
