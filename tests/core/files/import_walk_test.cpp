// SPDX-License-Identifier: GPL-3.0-or-later
// Files of other people, where they lie beside the project (RIDEALONG_SHARED, or ../shared): a first day with
// a real pipeline, and whatever else there is, of which each file gives figures or a sentence.
#include "support/imports.h"
#include "support/paths.h"

#include <QDirIterator>

using namespace ridealong;

namespace {

QString others()
{
    const QString said = qEnvironmentVariable("RIDEALONG_SHARED");
    const QString beside = inSources("/../shared");
    const QString folder = (said.isEmpty() ? beside : said) + QStringLiteral("/data");
    return QFile::exists(folder) ? folder : QString();
}

QByteArray sampleMapping(const char *name)
{
    QFile file(inSources("/resources/samples/maven/") + QString::fromUtf8(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
    return file.readAll();
}

struct Tally
{
    int leads = 0, won = 0, lost = 0, withIndustry = 0;
    int64_t wonAmount = 0;
};

Tally tallyOf(const Book &book)
{
    Tally tally;
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead) {
        const StageType type = book.stageType(book.leads()[lead].stage.number);
        tally.leads += book.leads().has(lead);
        tally.won += type == StageType::won;
        tally.lost += type == StageType::lost;
        tally.withIndustry += !book.leads()[lead].industry.isEmpty();
        tally.wonAmount += book.wonAmount(lead).orZero();
    }
    return tally;
}

} // namespace

TEST(Walk, ARealPipelineIsInTheBookInThreeFiles)
{
    if (others().isEmpty())
        GTEST_SKIP() << "no files of others here";
    TempBook book("2017-12-31");
    const QString folder = others() + QStringLiteral("/maven_crm/");

    const auto pipeline = importPath(book, ImportTable::leads, folder + QStringLiteral("sales_pipeline.csv"),
                                     {.mapping = sampleMapping("pipeline.map.json")});
    const auto accounts = importPath(book, ImportTable::leads, folder + QStringLiteral("accounts.csv"),
                                     {.mapping = sampleMapping("accounts.map.json"), .match = {"company"}});
    const auto team = importPath(book, ImportTable::people, folder + QStringLiteral("sales_teams.csv"),
                                 {.mapping = sampleMapping("team.map.json")});

    ASSERT_TRUE(pipeline) << pipeline.error().text.toStdString();
    ASSERT_TRUE(accounts) << accounts.error().text.toStdString();
    ASSERT_TRUE(team) << team.error().text.toStdString();
    EXPECT_EQ(pipeline->created, 8800);
    EXPECT_EQ(pipeline->rejected, 0);
    EXPECT_EQ(pipeline->peopleAdded.size(), 30u);
    EXPECT_EQ(accounts->created, 0);
    EXPECT_EQ(accounts->recordsUpdated, 8800 - 1425);
    EXPECT_EQ(team->rows, 35);
    EXPECT_EQ(team->rejected, 0);
    const Tally tally = tallyOf(book.book());
    EXPECT_EQ(tally.leads, 8800);
    EXPECT_EQ(tally.won, 4238);
    EXPECT_EQ(tally.lost, 2473);
    EXPECT_EQ(tally.wonAmount, 10'005'534 * int64_t(100));
    EXPECT_NEAR(100.0 * tally.won / (tally.won + tally.lost), 63.15, 0.005);
    EXPECT_EQ(tally.withIndustry, 8800 - 1425);
    EXPECT_EQ(leadText(book, 1, "company"), "Cancity");
    EXPECT_EQ(leadText(book, 1, "closed_on"), "2017-03-01");
    EXPECT_EQ(leadText(book, 2, "product"), "GTX Pro");
    const Book &b = book.book();
    EXPECT_EQ(b.personName(b.people()[b.personNamed("Moses Frase")].manager.number), "Dustin Brinkmann");
}

TEST(Walk, ImportsAreTakenBackOneAfterTheOther)
{
    if (others().isEmpty())
        GTEST_SKIP() << "no files of others here";
    TempBook book("2017-12-31");
    const QString folder = others() + QStringLiteral("/maven_crm/");
    ASSERT_TRUE(importPath(book, ImportTable::leads, folder + QStringLiteral("sales_pipeline.csv"),
                           {.mapping = sampleMapping("pipeline.map.json")}));
    ASSERT_TRUE(importPath(book, ImportTable::leads, folder + QStringLiteral("accounts.csv"),
                           {.mapping = sampleMapping("accounts.map.json"), .match = {"company"}}));

    const auto accounts = revertImport(book.session());
    ASSERT_TRUE(accounts) << accounts.error().text.toStdString();
    EXPECT_EQ(accounts->removed, 0);
    EXPECT_EQ(accounts->restored, 8800 - 1425);
    EXPECT_EQ(tallyOf(book.book()).withIndustry, 0);
    const auto pipeline = revertImport(book.session());

    ASSERT_TRUE(pipeline) << pipeline.error().text.toStdString();
    EXPECT_EQ(pipeline->removed, 8800);
    EXPECT_EQ(tallyOf(book.book()).leads, 0);
}

TEST(Walk, EveryFileGivesFiguresOrASentence)
{
    if (others().isEmpty())
        GTEST_SKIP() << "no files of others here";
    TempBook book;
    int files = 0, taken = 0;
    QDirIterator it(others(), QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        for (const ImportTable table : {ImportTable::leads, ImportTable::people, ImportTable::activities}) {
            const auto report = importPath(book, table, path);
            ++files;
            if (!report) {
                EXPECT_FALSE(report.error().text.isEmpty()) << path.toStdString();
                continue;
            }
            ++taken;
            EXPECT_EQ(report->rows, report->created + report->updated + report->skipped + report->rejected)
                << path.toStdString();
            EXPECT_FALSE(describe(*report).isEmpty());
        }
    }
    EXPECT_GT(files, 100);
    EXPECT_GT(taken, 10);
}

TEST(Walk, TheSampleOfTheProgramImportsWhole)
{
    TempBook book("2026-11-20");
    QFile map(inSources("/resources/samples/leads.map.json"));
    ASSERT_TRUE(map.open(QIODevice::ReadOnly));

    const auto report = importPath(book, ImportTable::leads, inSources("/resources/samples/leads.csv"),
                                   {.mapping = map.readAll()});

    ASSERT_TRUE(report) << report.error().text.toStdString();
    EXPECT_GT(report->created, 10);
    EXPECT_LE(report->rejected, 1) << "one row is wrong on purpose";
}
