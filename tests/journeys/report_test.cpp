// SPDX-License-Identifier: GPL-3.0-or-later
// The weekly report from the command line, as a manager sends it on Wednesday.
#include "support/cli.h"
#include "support/weekbook.h"

#include <QFile>
#include <gmock/gmock.h>

using namespace ridealong;
using testing::HasSubstr;
using testing::StartsWith;

namespace {

struct Desk
{
    WeekBook book;

    Said run(QStringList words)
    {
        book.close();
        return runCli(QStringList{"--book", book.path(), "--today", "2026-10-14"} + words);
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
    EXPECT_EQ(desk.run({"report", "weekly", "--week", "2026-W43", desk.book.file("week.csv")}).status, 1);
    EXPECT_EQ(desk.run({"report", "weekly", desk.book.file("no/such/folder/week.csv")}).status, 1);
    EXPECT_FALSE(QFile::exists(desk.book.file("week.csv")));
}
