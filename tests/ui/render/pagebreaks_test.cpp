// SPDX-License-Identifier: GPL-3.0-or-later
// Where a page may end.
#include "render/pages.h"
#include "support/sampledocument.h"

#include <algorithm>
#include <gtest/gtest.h>

using namespace ridealong;
using namespace ridealong::render;
using namespace ridealong::report;

namespace {

bool showsWords(const Picture &page, const QString &text)
{
    return std::ranges::any_of(page.marks, [&](const Mark &mark) {
        const auto *words = std::get_if<Words>(&mark);
        return words && words->text == text;
    });
}

} // namespace

TEST(Pages, DoNotTearATableThatFitsOnOne)
{
    for (int before = 20; before < 50; ++before) {
        Document document = longReport(before);
        auto second = std::get<report::Table>(document.blocks[0]);
        second.title = "Second";
        second.rows.resize(8);
        second.rows.front()[0].text = "First of second";
        second.rows.back()[0].text = "Last of second";
        document.blocks.push_back(second);

        const auto pages = pagesOf(document);

        for (const Picture &page : pages)
            EXPECT_EQ(showsWords(page, "First of second"), showsWords(page, "Last of second")) << before;
    }
}

TEST(Pages, LeaveNoRowAlone)
{
    for (int rows = 30; rows < 80; ++rows) {
        const auto pages = pagesOf(longReport(rows));

        if (pages.size() > 1)
            EXPECT_TRUE(showsWords(pages.back(), QStringLiteral("Lead %1").arg(rows - 2))) << rows;
    }
}

TEST(Pages, StillTearATableWhereHalfAPageWouldBeEmpty)
{
    Document document = longReport(10);
    auto second = std::get<report::Table>(longReport(32).blocks[0]);
    second.title = "Second";
    document.blocks.push_back(second);

    const auto pages = pagesOf(document);

    EXPECT_TRUE(showsWords(pages[0], "Second"));
}
