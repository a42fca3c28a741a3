// SPDX-License-Identifier: GPL-3.0-or-later
// A manager's job from the command line: a book, a list of prospects, grades, a call, the mix, and taking it
// back.
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
        const Said made = runCli({"new", file("Team.ridealong"), "--name", "Team", "--owner",
                                  "Dana Whitfield", "--today", "2026-10-01"});
        EXPECT_EQ(made.status, 0) << made.err.toStdString();
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

    QString write(const char *name, const QByteArray &text) const
    {
        QFile out(file(name));
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(text);
        return out.fileName();
    }

private:
    QTemporaryDir m_folder;
};

QByteArray prospects()
{
    return "Account Name;Sales Rep;Industry;Headcount;Deal value;Need\n"
           "Acme Pumps;Kim Lee;Food;140;48.000,00;active\n"
           "Müller GmbH;Kim Lee;Retail;12;;none\n"
           "Baker Dairy;Raj Patel;Food;abc;1.250,50;latent\n";
}

QByteArray model()
{
    return R"({"name": "Fit", "cutoffs": {"A": 80, "B": 65, "C": 50, "D": 35}, "criteria": [
      {"id": "industry", "label": "Industry", "dimension": "fit", "field": "industry", "weight": 60,
       "answers": [{"is": ["food"], "share": 1}]},
      {"id": "size", "label": "Size", "dimension": "fit", "field": "employees", "weight": 40,
       "answers": [{"at_least": 100, "share": 1}, {"at_least": 10, "below": 100, "share": 0.5}]}]})";
}

} // namespace

TEST(ManagerJourney, FromAListOfProspectsToACallAndBack)
{
    Desk desk;
    const QString list = desk.write("prospects.csv", prospects());

    const Said imported =
        desk.run({"import", "leads", list, "--rejects", desk.file("rejects.csv"), "--json"});
    EXPECT_EQ(imported.status, 3);
    EXPECT_EQ(imported.json()["created"], 2);
    EXPECT_EQ(imported.json()["rejected"], 1);

    EXPECT_EQ(desk.run({"model", "publish", desk.write("fit.json", model())}).status, 0);
    const QJsonArray leads = desk.json({"leads", "--sort=-score"})["rows"].toArray();
    ASSERT_EQ(leads.size(), 2);
    EXPECT_EQ(leads[0].toObject()["company"], "Acme Pumps");
    EXPECT_EQ(leads[0].toObject()["score"], 100);
    EXPECT_EQ(leads[0].toObject()["grade"], "A");
    EXPECT_EQ(leads[0].toObject()["value"], 48000);
    EXPECT_EQ(leads[1].toObject()["score"], 20);
    EXPECT_EQ(leads[1].toObject()["grade"], "E");

    const QJsonObject logged = desk.json(
        {"log", "Acme Pumps", "call", "--outcome", "interested", "--next", "visit@2026-10-20", "--as", "KL"});
    EXPECT_EQ(logged["grade_at"], "A");
    EXPECT_EQ(logged["next_step_on"], "2026-10-20");
    const QJsonObject mix = desk.json({"mix", "--person", "Kim Lee"})["rows"].toArray()[0].toObject();
    EXPECT_EQ(mix["minutes"], 10);
    EXPECT_EQ(mix["shares"].toObject()["A"], 1);

    EXPECT_EQ(desk.json({"lead", "move", "Acme Pumps", "Won"})["closed_grade"], "A");
    EXPECT_EQ(desk.json({"funnel"})["rows"].toArray()[0].toObject()["won_amount"], 48000);
    desk.json({"undo", "2"});
    EXPECT_EQ(desk.json({"lead", "show", "Acme Pumps"})["stage"], "Suspect");
    EXPECT_EQ(desk.json({"info"})["activities"], 0);
    desk.json({"redo", "2"});
    EXPECT_EQ(desk.json({"lead", "show", "Acme Pumps"})["stage"], "Won");

    EXPECT_EQ(desk.json({"import", "revert"})["removed"], 2);
    EXPECT_EQ(desk.json({"info"})["leads"], 0);
    EXPECT_EQ(desk.json({"check", "--deep"})["ok"], true);
}

TEST(ManagerJourney, SaysWhatIsWrongAndChangesNothing)
{
    Desk desk;

    const Said noLead = desk.run({"lead", "move", "Nobody", "Won"});
    const Said noStage = desk.run({"lead", "add", "company=Acme", "stage=Sold"});
    const Said noFilter = desk.run({"leads", "--where", "grade in (A,B and"});
    const Said noBook = runCli({"info", "--book", desk.file("none.ridealong")});
    const Said noReason = desk.run({"lead", "override", "Acme", "A"});

    EXPECT_EQ(noLead.status, 1);
    EXPECT_THAT(noLead.err.toStdString(), HasSubstr("No lead is called Nobody"));
    EXPECT_NE(noStage.status, 0);
    EXPECT_THAT(noStage.err.toStdString(), HasSubstr("Suspect, Contacted"));
    EXPECT_THAT(noFilter.err.toStdString(), HasSubstr("olumn"));
    EXPECT_EQ(noBook.status, 1);
    EXPECT_EQ(noReason.status, 1);
    EXPECT_EQ(desk.json({"info"})["leads"], 0);
}

TEST(ManagerJourney, AClosedLeadKeepsItsGradeWhateverChanges)
{
    Desk desk;
    EXPECT_EQ(desk.run({"model", "publish", desk.write("fit.json", model())}).status, 0);
    desk.json({"lead", "add", "company=Acme", "industry=Food", "employees=140"});

    desk.json({"lead", "move", "Acme", "Lost", "--reason", "price"});
    desk.json({"lead", "set", "Acme", "industry=Retail"});

    EXPECT_EQ(desk.json({"explain", "Acme"})["grade"], "A");
    EXPECT_EQ(desk.json({"lead", "show", "Acme"})["stage"], "Lost");
}

TEST(ManagerJourney, HelpManualAndCompletionsNameEveryCommand)
{
    const std::string manual = runCli({"manual"}).out.toStdString();
    const std::string bash = runCli({"completion", "bash"}).out.toStdString();

    for (const char *command : {"import", "leads", "explain", "mix", "funnel", "backup"}) {
        EXPECT_THAT(manual, HasSubstr(command));
        EXPECT_THAT(bash, HasSubstr(command));
        EXPECT_EQ(runCli({"help", command}).status, 0) << command;
    }
}
