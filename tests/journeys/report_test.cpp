// SPDX-License-Identifier: GPL-3.0-or-later
// The weekly report from the command line, as a manager sends it on Wednesday.
#include "support/cli.h"
#include "support/weekbook.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <algorithm>
#include <gmock/gmock.h>

using namespace ridealong;
using testing::HasSubstr;
using testing::StartsWith;

namespace {

struct Desk
{
    WeekBook book;

    Said run(QStringList words, const char *today = "2026-10-14")
    {
        book.close();
        return runCli(QStringList{"--book", book.path(), "--today", today} + words);
    }
    std::string contents(const char *name)
    {
        QFile file(book.file(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
    }
};

} // namespace

TEST(ReportJourney, WritesLastWeekInEveryFormat)
{
    Desk desk;

    for (const char *name : {"week.pdf", "week.html", "week.xlsx", "week.csv", "week.json"})
        EXPECT_EQ(desk.run({"report", "weekly", "--week", "2026-W41", desk.book.file(name)}).status, 0)
            << name;

    EXPECT_EQ(desk.run({"--quiet", "report", "weekly", desk.book.file("again.pdf")}).err, "");
    EXPECT_THAT(desk.contents("week.pdf"), StartsWith("%PDF-"));
    EXPECT_THAT(desk.contents("week.html"), HasSubstr("The problem is Cole:"));
    EXPECT_THAT(desk.contents("week.csv"), HasSubstr("Bryan Syrup Works"));
    EXPECT_THAT(desk.contents("week.json"), HasSubstr("\"new_qualified\""));
}

TEST(ReportJourney, GivesTheFiguresToOtherPrograms)
{
    Desk desk;

    const Said said =
        desk.run({"report", "weekly", "--week", "2026-W41", desk.book.file("week.html"), "--json"});

    EXPECT_EQ(said.json()["week"], "2026-W41");
    EXPECT_EQ(said.json()["pack"], "leadership");
    EXPECT_EQ(said.json()["file"], desk.book.file("week.html"));
    const QJsonObject figures = said.json()["figures"].toObject();
    EXPECT_EQ(figures["won_amount"]["value"], 88000);
    EXPECT_EQ(figures["won_amount"]["last"], 20000);
    EXPECT_EQ(figures["step_completion"]["value"], 0.8);
}

TEST(ReportJourney, SaysWhatTheFiguresNoLongerSayOfTheOpeningWords)
{
    Desk desk;
    const QString path = desk.book.file("week.html");
    const QString late = QStringLiteral("One lead worth $25k has an overdue follow-up.");
    const auto written = [&](const char *today) {
        return desk.run({"--json", "report", "weekly", "--week", "2026-W42", path}, today).json();
    };
    ASSERT_EQ(desk.run({"report", "opening", late + " I ride with Cole."}).status, 0);
    EXPECT_TRUE(written("2026-10-14")["words_on"].isNull());
    EXPECT_TRUE(written("2026-10-14")["words_moved"].toArray().isEmpty());

    const QJsonObject monday = written("2026-10-19");

    EXPECT_EQ(monday["words_on"], "2026-10-14");
    ASSERT_EQ(monday["words_moved"].toArray().size(), 1);
    EXPECT_EQ(monday["words_moved"][0]["then"], late);
    EXPECT_TRUE(monday["words_moved"][0]["today"].toString().startsWith("At the end of the week "));
    EXPECT_THAT(desk.contents("week.html"), HasSubstr("Opening words as of Oct 14"));
    EXPECT_THAT(desk.run({"report", "weekly", "--week", "2026-W42", path}, "2026-10-19").out.toStdString(),
                HasSubstr("The opening words are of 2026-10-14: “One lead worth $25k"));
}

TEST(ReportJourney, SaysSoWhereTheFiguresSayNothingOfASentenceAnyMore)
{
    Desk desk;
    const char *friday = "2026-10-09", *monday = "2026-10-12";
    const QString path = desk.book.file("week.json");
    const QStringList report{"report", "weekly", "--week", "2026-W41", path};
    ASSERT_EQ(desk.run(report, friday).status, 0);
    const auto problem = QRegularExpression(QStringLiteral("The problem is Cole:.*? late"))
                             .match(QString::fromStdString(desk.contents("week.json")));
    ASSERT_TRUE(problem.hasMatch());
    ASSERT_EQ(desk.run({"report", "opening", problem.captured() + "."}, friday).status, 0);

    ASSERT_EQ(
        desk.run({"brake", "release", "Cole Jensen", "--until", "2026-10-30", "--reason", "Ill"}, friday)
            .status,
        0);

    EXPECT_THAT(desk.run(report, monday).out.toStdString(),
                HasSubstr(" late.” The figures say nothing of it now."));
}

TEST(ReportJourney, TakesTheWeekOfTodayWhereNoneIsNamed)
{
    Desk desk;

    const Said said = desk.run({"report", "weekly", desk.book.file("week.csv"), "--json"});

    EXPECT_EQ(said.json()["week"], "2026-W42");
    const QJsonObject figures = said.json()["figures"].toObject();
    EXPECT_EQ(figures["won_amount"]["value"], 99000);
}

TEST(ReportJourney, SaysWhatIsWrong)
{
    Desk desk;

    const Said ending = desk.run({"report", "weekly", desk.book.file("week.doc")});
    EXPECT_EQ(ending.status, 2);
    EXPECT_THAT(ending.err.toStdString(), HasSubstr("pdf, html, xlsx, csv and json"));

    EXPECT_EQ(desk.run({"report", "weekly", "--week", "W41", desk.book.file("week.csv")}).status, 2);
    EXPECT_EQ(desk.run({"report", "weekly", "--pack", "nobody", desk.book.file("week.csv")}).status, 2);
    EXPECT_EQ(desk.run({"report", "weekly", "--pack", "Sales management", desk.book.file("m.csv")}).status,
              0);
    EXPECT_EQ(desk.run({"report", "weekly", "--week", "2026-W43", desk.book.file("week.csv")}).status, 1);
    EXPECT_EQ(desk.run({"report", "weekly", desk.book.file("no/such/folder/week.csv")}).status, 1);
    EXPECT_FALSE(QFile::exists(desk.book.file("week.csv")));
}

TEST(ReportJourney, AWeekIsFrozenAndOpenedLaterWithItsFigures)
{
    Desk desk;
    const QString out = desk.book.file("week.json");
    const Said frozen = desk.run({"report", "freeze", "--json"});
    EXPECT_EQ(frozen.json()["week"], "2026-W41");
    EXPECT_EQ(frozen.json()["frozen"], true);
    EXPECT_EQ(desk.run({"report", "freeze", "--json"}).json()["frozen"], false);
    EXPECT_EQ(desk.run({"report", "freeze", "--week", "2026-W42"}).status, 1);
    const QJsonObject row =
        desk.run({"report", "snapshots", "--json"}).json()["rows"].toArray()[0].toObject();
    EXPECT_EQ(row["week"], "2026-W41");
    EXPECT_EQ(row["taken_on"], "2026-10-14");
    EXPECT_TRUE(row["packs"].toArray().contains("leadership"));

    ASSERT_EQ(desk.run({"lead", "set", "Xenia Foods", "value=3000"}).status, 0); // was 30,000
    const QJsonObject then = desk.run({"report", "weekly", "--week", "2026-W41", out, "--json"}).json();

    EXPECT_EQ(then["frozen"], true);
    EXPECT_EQ(then["taken_on"], "2026-10-14");
    EXPECT_EQ(then["figures"]["won_amount"]["value"], 88000);
    const QJsonArray corrected = then["corrected"].toArray();
    EXPECT_TRUE(std::ranges::any_of(corrected, [](const QJsonValue &figure) {
        return figure["figure"] == "Won" && figure["then"] == "$88k" && figure["today"] == "$61k";
    })) << QJsonDocument(corrected).toJson().constData();
    const QJsonObject now =
        desk.run({"report", "weekly", "--fresh", "--week", "2026-W41", out, "--json"}).json();
    EXPECT_EQ(now["frozen"], false);
    EXPECT_EQ(now["taken_on"], QJsonValue(QJsonValue::Null));
    EXPECT_EQ(now["figures"]["won_amount"]["value"], 61000);
    EXPECT_THAT(desk.run({"report", "weekly", "--week", "2026-W41", out}).out.toStdString(),
                HasSubstr("Corrected since: Won was $88k and is $61k."));
}

TEST(ReportJourney, ItsOpeningIsWordedAndTakenBack)
{
    Desk desk;
    const auto html = [&] {
        EXPECT_EQ(desk.run({"report", "weekly", "--week", "2026-W41", desk.book.file("week.html")}).status,
                  0);
        return desk.contents("week.html");
    };
    ASSERT_EQ(desk.run({"report", "opening", "A week to be proud of.", "--week", "2026-W41"}).status, 0);
    EXPECT_THAT(html(), HasSubstr("A week to be proud of."));
    ASSERT_EQ(desk.run({"report", "freeze"}).status, 0);
    EXPECT_THAT(html(), HasSubstr("A week to be proud of."));

    EXPECT_EQ(desk.run({"undo"}).status, 0); // the words: freezing is passed over
    EXPECT_THAT(html(), HasSubstr("The problem is Cole:"));
    EXPECT_EQ(desk.run({"report", "opening", "Again.", "--week", "2026-W41"}).status, 0);
    EXPECT_EQ(desk.run({"report", "opening", "--clear", "--week", "2026-W41"}).status, 0);

    EXPECT_THAT(html(), HasSubstr("The problem is Cole:"));
    EXPECT_EQ(desk.run({"report", "opening", "--week", "2026-W41"}).status, 2);
}

TEST(ReportJourney, ThePacksOfAWeekGoIntoAFolder)
{
    Desk desk;
    const QString folder = desk.book.file("packs");
    const QString pdf = QDir(folder).filePath("Ridealong 2026-W41 Leadership.pdf"),
                  page = QDir(folder).filePath("Ridealong 2026-W41 Leadership.html");
    const QStringList line = {"report",     "packs",     folder,     "--packs",
                              "leadership", "--formats", "pdf,html", "--json"};
    const auto first = [&](const Said &said) { return said.json()["rows"].toArray()[1].toObject(); };
    ASSERT_EQ(desk.run({"report", "freeze"}).status, 0);

    EXPECT_EQ(first(desk.run(line))["written"], true);

    EXPECT_TRUE(QFile::exists(pdf));
    EXPECT_TRUE(QFile::exists(page));
    EXPECT_EQ(first(desk.run(line))["written"], false) << "as before";
    ASSERT_EQ(desk.run({"report", "opening", "Reworded.", "--week", "2026-W41"}).status, 0);
    EXPECT_EQ(first(desk.run(line))["written"], true) << "nobody else had changed it";
    EXPECT_THAT(desk.contents("packs/Ridealong 2026-W41 Leadership.html"), HasSubstr("Reworded."));
    QFile file(page);
    ASSERT_TRUE(file.open(QIODevice::Append) && file.write("<!-- mine -->") > 0);
    file.close();
    ASSERT_EQ(desk.run({"report", "opening", "Once more.", "--week", "2026-W41"}).status, 0);
    EXPECT_EQ(first(desk.run(line))["kept"], true);
    EXPECT_THAT(desk.contents("packs/Ridealong 2026-W41 Leadership.html"), HasSubstr("<!-- mine -->"));
    EXPECT_EQ(first(desk.run(line + QStringList{"--replace"}))["written"], true);
    EXPECT_THAT(desk.contents("packs/Ridealong 2026-W41 Leadership.html"), HasSubstr("Once more."));
    EXPECT_EQ(QDir(folder).entryList(QDir::Files).size(), 2);
    EXPECT_EQ(desk.run({"report", "packs", folder, "--packs", "nobody"}).status, 1);
    EXPECT_EQ(desk.run({"report", "packs", folder, "--formats", "doc"}).status, 2);
}

TEST(ReportJourney, TwoWeeksAreCompared)
{
    Desk desk;

    const Said said = desk.run({"report", "compare", "2026-W41", "2026-W40", "--json"});

    EXPECT_EQ(said.json()["earlier"], "2026-W40");
    EXPECT_EQ(said.json()["later"], "2026-W41");
    const QJsonArray rows = said.json()["rows"].toArray();
    EXPECT_TRUE(std::ranges::any_of(rows, [](const QJsonValue &row) {
        return row["figure"] == "Won" && row["earlier"] == 20000 && row["later"] == 88000 &&
               row["change"] == 68000;
    }));
}
