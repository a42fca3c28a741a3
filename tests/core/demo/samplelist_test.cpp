// SPDX-License-Identifier: GPL-3.0-or-later
// The list that the program brings is imported into the demonstration by whoever tries it.
#include "demo/demo.h"
#include "session/importing.h"
#include "support/paths.h"
#include "support/tempbook.h"

using namespace ridealong;

TEST(SampleList, IsOfOtherCompaniesThanTheDemonstration)
{
    TempBook book;
    ASSERT_TRUE(makeDemo(book.session(), {}));
    const QString folder = inSources("/resources/samples/");
    const auto mapping = readMappingFile(folder + QStringLiteral("leads.map.json"));
    ASSERT_TRUE(mapping);

    const auto plan = planImport(book.book(), ImportTable::leads, folder + QStringLiteral("leads.csv"),
                                 {.mapping = *mapping});
    const auto report = dryRun(book.session(), *plan);

    ASSERT_TRUE(report);
    ASSERT_EQ(report->alikeRows.size(), 1u);
    EXPECT_EQ(report->alikeRows[0].otherLine, 10) << "the list says one company twice on purpose";
}
