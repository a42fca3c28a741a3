// SPDX-License-Identifier: GPL-3.0-or-later
// However many rows, little memory; and a file that is whole or not there. The same lead stands in them again
// and again: a book of so many would take longer than all the tests.
#include "files/export.h"

#include "files/xlsxwriter.h"
#include "support/measuredchild.h"
#include "support/tempbook.h"

#include <QDir>
#include <QFile>
#include <gmock/gmock.h>

using namespace ridealong;
using testing::HasSubstr;

namespace {

struct OutBook : TempBook
{
    OutBook()
        : acme(addLead("Acme Bottling and Canning Works of Lima, Incorporated"))
    {
        EXPECT_TRUE(QDir().mkpath(file("out")));
    }
    Result<int64_t> exportRows(int64_t rows, const QString &path, const Progress &progress = {})
    {
        const ExportOptions options{.leads = std::vector<uint32_t>(size_t(rows), acme)};
        return exportFile(ExportTable::leads, book(), session().store(), path, options, progress);
    }
    QString path(const char *ending) const { return file("out") + "/leads." + ending; }
    QStringList files() const
    {
        return QDir(file("out")).entryList(QDir::Files | QDir::Hidden | QDir::System);
    }

    uint32_t acme;
};

std::string firstOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(40).toStdString() : std::string();
}

} // namespace

TEST(Export, TakesTheSameMemoryForAnyNumberOfRows)
{
#if defined(RIDEALONG_SANITIZED)
    GTEST_SKIP() << "the sanitizer keeps what is given back";
#endif
    OutBook book;
    for (const char *ending : {"csv", "xlsx"}) {
        const Taken few = inAChild([&] { return book.exportRows(2'000, book.path(ending)).ok(); });
        const Taken many = inAChild([&] { return book.exportRows(20'000, book.path(ending)).ok(); });

        EXPECT_TRUE(few.gave && many.gave);
        EXPECT_LT(many.mebibytes, few.mebibytes + 4) << ending; // all rows of the workbook are 40 and more
    }
}

TEST(Export, LeavesItsFileAndNothingBesideIt)
{
    OutBook book;

    ASSERT_TRUE(book.exportRows(3, book.path("xlsx")));
    ASSERT_TRUE(book.exportRows(3, book.path("csv")));

    EXPECT_EQ(book.files(), (QStringList{"leads.csv", "leads.xlsx"}));
}

TEST(Export, IsCancelledWithoutAFile)
{
    OutBook book;
    for (const char *ending : {"csv", "xlsx"}) {
        ASSERT_TRUE(book.exportRows(2, book.path(ending)));
        const std::string before = firstOf(book.path(ending));
        const qint64 size = QFileInfo(book.path(ending)).size();

        const auto rows = book.exportRows(20'000, book.path(ending), [](int64_t done, int64_t total) {
            EXPECT_EQ(total, 20'000);
            return done < 10'000;
        });

        ASSERT_FALSE(rows);
        EXPECT_EQ(rows.error().kind, ErrorKind::cancelled);
        EXPECT_EQ(firstOf(book.path(ending)), before);
        EXPECT_EQ(QFileInfo(book.path(ending)).size(), size);
    }
    EXPECT_EQ(book.files(), (QStringList{"leads.csv", "leads.xlsx"}));
}

TEST(Export, IsCancelledWhileAWorkbookIsPacked)
{
    OutBook book;

    const auto rows =
        book.exportRows(100, book.path("xlsx"), [](int64_t done, int64_t total) { return done < total; });

    ASSERT_FALSE(rows);
    EXPECT_EQ(rows.error().kind, ErrorKind::cancelled);
    EXPECT_TRUE(book.files().isEmpty());
}

TEST(Export, SaysThatASheetHoldsNoMore)
{
    OutBook book;

    const auto rows = book.exportRows(XlsxWriter::mostRows + 1, book.path("xlsx"));

    ASSERT_FALSE(rows);
    EXPECT_EQ(rows.error().kind, ErrorKind::refused);
    EXPECT_THAT(rows.error().text.toStdString(), HasSubstr("1,048,575"));
    EXPECT_THAT(rows.error().text.toStdString(), HasSubstr("1,048,576"));
    EXPECT_THAT(rows.error().text.toStdString(), HasSubstr(".csv"));
    EXPECT_EQ(book.files(), QStringList());
}
