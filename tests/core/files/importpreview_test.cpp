// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/importpreview.h"

#include "support/tempbook.h"

#include <QFile>
#include <gtest/gtest.h>
#include <numeric>

using namespace ridealong;

TEST(ImportPreview, GradesTheFirstRowsAndTouchesNothing)
{
    TempBook book;
    book.addLead("Already There");
    QFile file(book.file("a.csv"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Company,Owner,Need\nLincoln Ridge,Tess Okafor,active\nClark Pharma,Tess Okafor,\nThird,,\n");
    file.close();
    const auto plan = planImport(book.book(), ImportTable::leads, file.fileName(), {});
    ASSERT_TRUE(plan) << plan.error().text.toStdString();

    const auto preview = previewImport(*plan, book.book(), book->clock().now(), 2);

    ASSERT_TRUE(preview);
    ASSERT_EQ(preview->leads.size(), 2u);
    EXPECT_EQ(preview->book->leads().text(preview->leads[0], leadField("company")), "Lincoln Ridge");
    EXPECT_EQ(preview->book->personName(preview->book->leads()[preview->leads[1]].owner.number),
              "Tess Okafor");
    EXPECT_EQ(std::accumulate(preview->grades.begin(), preview->grades.end(), 0u), 2u);
    EXPECT_EQ(book.book().leads().end(), 2u);
    EXPECT_EQ(book.book().personNamed("Tess Okafor"), 0u);
}
