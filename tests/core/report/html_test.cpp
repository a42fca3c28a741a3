// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/html.h"
#include "support/golden.h"
#include "support/sampledocument.h"

#include <QXmlStreamReader>
#include <gmock/gmock.h>

using namespace ridealong::report;
using testing::HasSubstr;
using testing::Not;

namespace {

// Well-formed apart from the elements that HTML never closes.
QString mistakeIn(std::string html)
{
    for (size_t at = html.find("<meta"); at != std::string::npos; at = html.find("<meta", at + 1))
        html.insert(html.find('>', at), "/");
    html.erase(0, html.find("<html"));
    QXmlStreamReader reader(QString::fromStdString(html));
    while (!reader.atEnd())
        reader.readNext();
    return reader.errorString();
}

std::string one(Block block)
{
    Document document;
    document.blocks = {std::move(block)};
    return toHtml(document);
}

} // namespace

TEST(Html, RendersTheSampleReport)
{
    const std::string html = toHtml(sampleReport());

    EXPECT_TRUE(isGolden("report/weekly.html", html));
    EXPECT_EQ(mistakeIn(html), QString());
}

TEST(Html, LetsNoTextBecomeMarkup)
{
    const std::string html = toHtml(hostileReport());

    EXPECT_THAT(html, Not(HasSubstr("<script")));
    EXPECT_THAT(html, Not(HasSubstr("<b>R&D")));
    EXPECT_THAT(html, HasSubstr("&lt;script&gt;alert(&#39;x&#39;)"));
    EXPECT_EQ(mistakeIn(html), QString());
}

TEST(Html, HoldsNoControlCharacters)
{
    const std::string html = toHtml(hostileReport());

    for (const char c : html)
        ASSERT_TRUE(static_cast<unsigned char>(c) >= 0x20 || c == '\n') << int(c);
    EXPECT_THAT(html, Not(HasSubstr("nan")));
    EXPECT_THAT(html, Not(HasSubstr("inf,")));
}

TEST(Html, HeadsRowsAndColumnsForScreenReaders)
{
    const std::string html = one(Table{.id = "t",
                                       .title = "Reps",
                                       .note = {},
                                       .columns = {{"a", "Rep"}, {"b", "Won", ColumnKind::money}},
                                       .rows = {{{.text = "Ann"}, {.text = "$5"}}},
                                       .whenEmpty = {}});

    EXPECT_THAT(html, HasSubstr("<th scope=\"col\">Rep</th>"));
    EXPECT_THAT(html, HasSubstr("<th scope=\"row\"><bdi>Ann</bdi></th>"));
    EXPECT_THAT(html, HasSubstr("<caption class=\"hidden\">Reps</caption>"));
}

TEST(Html, SaysAChartInWords)
{
    const std::string html = one(
        MixChart{.id = "m", .title = "Effort", .note = {}, .bars = {{"Ann", {1, 0, 0, 0, 0}}}, .total = {}});

    EXPECT_THAT(html, HasSubstr("role=\"img\" aria-labelledby=\"m-t m-d\""));
    EXPECT_THAT(html, HasSubstr("<desc id=\"m-d\">Ann: A 100%.</desc>"));
}

TEST(Html, TurnsHebrewAround)
{
    const std::string html = one(Note{{}, QString::fromUtf8("שלום")});

    EXPECT_THAT(html, HasSubstr("<p dir=\"rtl\">שלום</p>"));
}

TEST(Html, SaysThatATableIsEmpty)
{
    EXPECT_THAT(one(Table{.id = "t",
                          .title = "Won",
                          .note = {},
                          .columns = {{"a", "A"}},
                          .rows = {},
                          .whenEmpty = "No deals."}),
                HasSubstr("No deals."));
}
