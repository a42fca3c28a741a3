// SPDX-License-Identifier: GPL-3.0-or-later
// Hand-offs from the command line: offered by the manager, answered by the rep, and the receipt for
// marketing.
#include "files/tabled.h"
#include "support/cli.h"

#include <QFile>
#include <QFileInfo>
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
        QFile people(file("people.csv"));
        EXPECT_TRUE(people.open(QIODevice::WriteOnly));
        people.write("name,initials,role\nKim Lee,KL,rep\nSam Ray,SR,rep\n");
        people.close();
        EXPECT_EQ(run({"import", "people", people.fileName()}).status, 0);
        for (const char *company : {"Acme", "Bolt", "Cask"})
            EXPECT_EQ(run({"lead", "add", QStringLiteral("company=%1").arg(QLatin1String(company)),
                           "received_on=2026-10-13", "source=Web", "reference=R-1"})
                          .status,
                      0);
    }

    QString file(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    Said run(const QStringList &words) const
    {
        return runCli(QStringList{"--book", file("Team.ridealong"), "--today", "2026-10-14"} + words);
    }
    QJsonObject json(const QStringList &words) const
    {
        const Said said = run(words + QStringList{"--json"});
        EXPECT_EQ(said.status, 0) << words.join(u' ').toStdString() << ": " << said.err.toStdString();
        return said.json();
    }
    QByteArray read(const char *name) const
    {
        QFile in(file(name));
        EXPECT_TRUE(in.open(QIODevice::ReadOnly));
        return in.readAll();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST(HandoffJourney, FromAnOfferToTheReceiptForMarketing)
{
    Desk desk;

    const QJsonObject offered =
        desk.json({"handoff", "offer", "Acme", "Bolt", "Cask", "--to", "Kim Lee", "--request", "A quote"});
    EXPECT_EQ(offered["count"], 3);
    const QJsonObject first = offered["rows"].toArray()[0].toObject();
    EXPECT_EQ(first["company"], "Acme");
    EXPECT_EQ(first["state"], "waiting");
    EXPECT_EQ(first["from"], "Dana Whitfield");
    EXPECT_EQ(first["to"], "Kim Lee");
    EXPECT_EQ(first["request"], "A quote");
    EXPECT_EQ(desk.json({"calls", "--person", "Kim Lee"})["total"], 0);

    EXPECT_EQ(desk.json({"handoff", "accept", "Acme", "--as", "Kim Lee"})["state"], "accepted");
    EXPECT_EQ(desk.json({"handoff", "reject", "Bolt", "--reason", "wrong-route", "--as", "KL"})["reason"],
              "Wrong route");
    EXPECT_EQ(desk.run({"log", "Cask", "call", "--as", "KL"}).status, 0);
    const QJsonObject rates =
        desk.json({"handoff", "rates", "--by", "source"})["rows"].toArray()[0].toObject();
    EXPECT_EQ(rates["key"], "Web");
    EXPECT_EQ(rates["offered"], 3);
    EXPECT_EQ(rates["accepted"], 2);
    EXPECT_NEAR(rates["acceptance"].toDouble(), 2.0 / 3, 1e-9);
    EXPECT_EQ(rates["reject_reasons"].toObject()["wrong-route"], 1);

    EXPECT_EQ(desk.json({"handoff", "disqualify", "Cask", "--reason", "no-budget", "--as", "KL"})["stage"],
              "No decision");
    EXPECT_EQ(desk.json({"handoff", "recycle", "Acme", "--reason", "Spring", "--until", "2027-03-01", "--as",
                         "KL"})["next_step_on"],
              "2027-03-01");
    EXPECT_EQ(desk.json({"handoff", "receipt", desk.file("r.json")})["rows"], 3);
    const QJsonArray receipt = QJsonDocument::fromJson(desk.read("r.json")).object()["rows"].toArray();
    ASSERT_EQ(receipt.size(), 3);
    EXPECT_EQ(receipt[0].toObject()["answer"], "recycled");
    EXPECT_EQ(receipt[0].toObject()["fate"], "Parked");
    EXPECT_EQ(receipt[0].toObject()["fate_reason"], "Spring");
    EXPECT_EQ(receipt[0].toObject()["parked_until"], "2027-03-01");
    EXPECT_EQ(receipt[1].toObject()["answer"], "rejected");
    EXPECT_EQ(receipt[2].toObject()["fate_reason"], "No budget");
    EXPECT_EQ(receipt[2].toObject()["first_touch_on"], "2026-10-14");
}

TEST(HandoffJourney, TheReceiptIsTheSameEachTimeAndTellsNothingPrivate)
{
    Desk desk;
    EXPECT_EQ(desk.run({"handoff", "offer", "Acme", "--to", "KL"}).status, 0);
    EXPECT_EQ(
        desk.run({"handoff", "reject", "Acme", "--reason", "bad-data", "--comment", "The phone is dead"})
            .status,
        0);
    EXPECT_EQ(desk.run({"lead", "set", "Acme", "notes=Their boss is difficult"}).status, 0);

    for (const char *name : {"a.csv", "b.csv", "c.xlsx", "d.json"})
        EXPECT_EQ(desk.run({"handoff", "receipt", desk.file(name)}).status, 0);

    EXPECT_EQ(desk.read("a.csv"), desk.read("b.csv"));
    EXPECT_THAT(desk.read("a.csv").toStdString(), HasSubstr("Wrong or missing data"));
    for (const char *name : {"a.csv", "d.json"}) {
        EXPECT_FALSE(desk.read(name).contains("difficult"));
        EXPECT_FALSE(desk.read(name).contains("dead"));
    }
    const auto sheet = tabled(desk.file("c.xlsx"));
    ASSERT_TRUE(sheet);
    QFile rows(sheet->path);
    ASSERT_TRUE(rows.open(QIODevice::ReadOnly));
    EXPECT_TRUE(
        rows.readLine().startsWith("Reference,Company,Source,Campaign,Given by,Given to,Offered on,"));
    EXPECT_TRUE(desk.read("a.csv").contains("reference,company,source,campaign,given_by,"));
}

TEST(HandoffJourney, WhatIsRefusedSaysWhyAndChangesNothing)
{
    Desk desk;
    EXPECT_EQ(desk.run({"handoff", "offer", "Acme", "--to", "Kim Lee"}).status, 0);

    const Said twice = desk.run({"handoff", "accept", "Acme", "Bolt"});
    EXPECT_EQ(twice.status, 1);
    EXPECT_THAT(twice.err.toStdString(), HasSubstr("Bolt does not wait for an answer."));
    EXPECT_EQ(desk.json({"handoff", "list", "--state", "waiting"})["total"], 1);
    const Said other = desk.run({"handoff", "accept", "Acme", "--as", "Sam Ray"});
    EXPECT_EQ(other.status, 1);
    EXPECT_THAT(other.err.toStdString(), HasSubstr("Kim Lee, who answers it"));
    EXPECT_EQ(desk.run({"handoff", "reject", "Acme", "--reason", "too small"}).status, 2);
    EXPECT_EQ(desk.run({"handoff", "accept", "Acme"}).status, 0);
    EXPECT_EQ(desk.run({"log", "Acme", "call", "--outcome", "no answer", "--as", "KL"}).status, 0);
    const Said early = desk.run({"handoff", "disqualify", "Acme", "--reason", "unreachable"});
    EXPECT_EQ(early.status, 1);
    EXPECT_THAT(early.err.toStdString(), HasSubstr("after 6 attempts without an answer; these are 1"));
    EXPECT_EQ(desk.run({"handoff", "receipt", desk.file("r.txt")}).status, 2);
    EXPECT_FALSE(QFileInfo::exists(desk.file("r.txt")));
}
