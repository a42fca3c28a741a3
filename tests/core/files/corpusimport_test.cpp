// SPDX-License-Identifier: GPL-3.0-or-later
// Every file of other people as leads, with nothing written: what it holds is what its description says, and
// where it holds no leads a sentence says why.
#include "session/importing.h"

#include "support/tables.h"
#include "support/tempbook.h"

#include <QDirIterator>

using namespace ridealong;

namespace {

class CorpusImport : public testing::Test
{
protected:
    void SetUp() override
    {
        if (!QDir(sharedData()).exists())
            GTEST_SKIP() << "no files of other people here";
    }

    Result<ImportReport> tried(const QString &path, ImportTable table, const ImportOptions &options = {})
    {
        const auto plan = planImport(m_book.book(), table, path, options);
        return plan ? dryRun(m_book.session(), *plan) : Result<ImportReport>(plan.error());
    }

    TempBook m_book;
};

} // namespace

TEST_F(CorpusImport, EveryFileGivesRowsOrASentence)
{
    QDirIterator files(sharedData(), {QStringLiteral("*.csv"), QStringLiteral("*.vcf")}, QDir::Files,
                       QDirIterator::Subdirectories);
    int read = 0, refused = 0;
    while (files.hasNext()) {
        const QString path = files.next();
        for (const ImportTable table : {ImportTable::leads, ImportTable::people}) {
            const auto report = tried(path, table);

            if (report)
                EXPECT_EQ(report->rows,
                          report->created + report->updated + report->skipped + report->rejected)
                    << path.toStdString();
            else
                EXPECT_TRUE(report.error().text.endsWith(QLatin1Char('.')))
                    << report.error().text.toStdString();
            read += report.ok();
            refused += !report;
        }
    }
    EXPECT_GT(read, 40);
    EXPECT_GT(refused, 20);
}

TEST_F(CorpusImport, FilesHoldTheRowsThatTheirDescriptionCounts)
{
    struct Counted
    {
        const char *file;
        ImportTable table;
        int64_t rows;
        std::vector<ImportMapping::Column> columns;
    };
    const Counted counted[] = {
        {"maven_crm/sales_pipeline.csv", ImportTable::leads, 8800, {}},
        {"maven_crm/accounts.csv", ImportTable::leads, 85, {}},
        {"maven_crm/sales_teams.csv", ImportTable::people, 35, {{"sales_agent", "name"}}},
        {"uci_bank/bank-additional.csv", ImportTable::leads, 4119, {{"job", "company"}}},
        {"salesforce/samples/data/accountData.csv", ImportTable::leads, 423, {}},
        {"salesforce/samples/data/opportunityData.csv", ImportTable::leads, 38, {}},
        {"salesforce/testfiles/20kRows.csv", ImportTable::leads, 20'000, {{"COLUMN1", "company"}}}};
    for (const Counted &each : counted) {
        ImportOptions options;
        options.mapping.columns = each.columns;

        const auto report =
            tried(sharedData() + QLatin1Char('/') + QLatin1String(each.file), each.table, options);

        ASSERT_TRUE(report) << each.file << ": " << report.error().text.toStdString();
        EXPECT_EQ(report->rows, each.rows) << each.file;
        EXPECT_GT(report->created + report->updated, 0) << each.file;
    }
}
