// SPDX-License-Identifier: GPL-3.0-or-later
// Frozen reports of a team: what other laptops change later changes none of them, managers alone hold them,
// and a laptop opens its own before another's.
#include "session/weekreports.h"

#include "report/json.h"
#include "store/connection.h"
#include "support/exchangeteam.h"
#include "support/weekbook.h"

#include <gmock/gmock.h>

using namespace ridealong;

namespace {

const Week lastWeek = Week::of(2026, 41);

WeekReport openedOn(Machine &machine)
{
    const auto made = weekReport(machine.on(), lastWeek, "leadership", machine.clock().now());
    EXPECT_TRUE(made) << made.error().text.toStdString() << made.error().detail.toStdString();
    return made ? *made : WeekReport{};
}

std::string jsonOn(Machine &machine)
{
    return report::toJson(report::composed(openedOn(machine).report));
}

// Won last week for so much, which counts in the figure "Won".
void winOn(Machine &machine, const char *company, int64_t minor)
{
    const uint32_t lead = machine.lead(company);
    ChangeSet changes = machine.on().change();
    changes.set(Entity::lead, lead,
                {{leadField("stage"), Link{machine.book().stageNamed("Won")}},
                 {leadField("closed_on"), Date::parseIso("2026-10-08")},
                 {leadField("value"), Money{minor}}});
    ASSERT_TRUE(machine.on().commit({Op::editLead}, std::move(changes)));
}

struct ReportTeam : Team
{
    Machine mara;

    ReportTeam()
    {
        const uint32_t person = dana.addPerson("Mara Voss", "manager");
        meet();
        join(mara, person);
        dana.read(mara.write("hello.rlx"));
        winOn(dana, "Crane", 1'000'000);
    }
};

} // namespace

TEST(TeamReports, StayAsTheyWereWhenAnotherLaptopsChangesCome)
{
    ReportTeam team;
    ASSERT_TRUE(freezeReports(team.dana.on(), lastWeek));
    const std::string before = jsonOn(team.dana);
    winOn(team.cole, "Acme", 7'000'000);

    team.dana.read(team.cole.write("later.rlx"));

    EXPECT_EQ(jsonOn(team.dana), before);
    const auto corrected = openedOn(team.dana).corrected;
    const auto won = std::ranges::find(corrected, QStringLiteral("Won"), &CorrectedFigure::label);
    ASSERT_NE(won, corrected.end());
    EXPECT_EQ(won->then, QStringLiteral("$10k"));
    EXPECT_EQ(won->today, QStringLiteral("$80k"));
    team.dana.reopen();
    EXPECT_EQ(jsonOn(team.dana), before);
}

TEST(TeamReports, AreForManagersAlone)
{
    ReportTeam team;
    ASSERT_TRUE(freezeReports(team.dana.on(), lastWeek));
    ASSERT_TRUE(wordReport(team.dana.on(), lastWeek, "leadership", "Between managers"));

    const QString file = team.dana.write("all.rlx");
    team.cole.read(file);
    team.mara.read(file);

    EXPECT_EQ(team.cole.book().tables().reportSnapshot.end(), 1u);
    EXPECT_EQ(team.cole.dump().find("Between managers"), std::string::npos);
    EXPECT_TRUE(isReportFrozen(team.mara.book(), lastWeek, "leadership"));
    EXPECT_EQ(jsonOn(team.mara), jsonOn(team.dana));
    EXPECT_EQ(openedOn(team.mara).opening, QStringLiteral("Between managers"));
    EXPECT_FALSE(areReportsDue(team.mara.on())) << "it would change what she has seen";
    EXPECT_FALSE(areReportsDue(team.cole.on()));
    EXPECT_FALSE(freezeReports(team.cole.on(), lastWeek));
}

TEST(TeamReports, EachLaptopOpensItsOwn)
{
    ReportTeam team;
    ASSERT_TRUE(freezeReports(team.mara.on(), lastWeek)); // she does not know of Crane yet
    const std::string maras = jsonOn(team.mara);
    ASSERT_TRUE(freezeReports(team.dana.on(), lastWeek));
    const std::string danas = jsonOn(team.dana);
    ASSERT_NE(maras, danas);

    team.mara.read(team.dana.write("to-mara.rlx"));
    team.dana.read(team.mara.write("to-dana.rlx"));

    EXPECT_EQ(jsonOn(team.mara), maras);
    EXPECT_EQ(jsonOn(team.dana), danas);
    EXPECT_EQ(reportSnapshots(team.dana.book()).size(), 1u);
}

TEST(TeamReports, ABookOfTheVersionBeforeTakesThemAndKeepsThem)
{
    WeekBook book;
    book.close();
    {
        Connection older(book.path(), Connection::Mode::write);
        older.run("DROP TABLE report_snapshot; DROP TABLE saved_mapping; PRAGMA user_version = 5");
    }

    book.reopen();

    EXPECT_TRUE(areReportsDue(book.session()));
    ASSERT_TRUE(freezeReportsIfDue(book.session()));
    const auto made = weekReport(book.session(), lastWeek, "leadership", book->clock().now());
    ASSERT_TRUE(made);
    book.reopen();
    const auto again = weekReport(book.session(), lastWeek, "leadership", book->clock().now());
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->isFrozen);
    EXPECT_EQ(report::toJson(report::composed(again->report)),
              report::toJson(report::composed(made->report)));
}
