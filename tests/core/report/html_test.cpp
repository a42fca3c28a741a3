// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/html.h"
#include "support/golden.h"
#include "support/pdfread.h"
#include "support/sampledocument.h"
#include "support/webpage.h"

#include <gmock/gmock.h>

using namespace ridealong::report;
using testing::HasSubstr;
using testing::Not;

namespace {

// Empty for a page that a validator accepts and that can be heard.
std::string wrongWith(const std::string &html)
{
    const QByteArray page = QByteArray::fromStdString(html);
    QStringList faults = faultsOf(page);
    faults.removeIf([](const QString &fault) { return fault.contains(": an empty "); }); // as it was given
    return faults.join('\n').toStdString() + (canRead("tidy") ? complaintsOf(page) : "");
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
    EXPECT_EQ(wrongWith(html), "");
}

TEST(Html, LetsNoTextBecomeMarkup)
{
    const std::string html = toHtml(hostileReport());

    EXPECT_THAT(html, Not(HasSubstr("<script")));
    EXPECT_THAT(html, Not(HasSubstr("<b>R&D")));
    EXPECT_THAT(html, HasSubstr("&lt;script&gt;alert(&#39;x&#39;)"));
    EXPECT_EQ(wrongWith(html), "");
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

    EXPECT_THAT(html,
                HasSubstr("role=\"img\" aria-labelledby=\"picture1-t\" aria-describedby=\"picture1-d\""));
    EXPECT_THAT(html, HasSubstr("<desc id=\"picture1-d\">Ann: A 100%.</desc>"));
}

TEST(Html, NamesAPictureWithoutATitleByItsWords)
{
    const std::string html = one(Drawing{"map", {}, {}, Picture{10, 10, {}}, "A way"});

    EXPECT_THAT(html, HasSubstr("aria-labelledby=\"picture1-d\" viewBox"));
    EXPECT_THAT(html, HasSubstr("<desc id=\"picture1-d\">A way</desc>"));
    EXPECT_THAT(html, Not(HasSubstr("<title id")));
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

TEST(Html, BreaksNoWordOfATableButAnEndlessOne)
{
    const auto cell = [](const QString &text) {
        return one(Table{.id = "t",
                         .title = "T",
                         .note = {},
                         .columns = {{"a", "A"}, {"b", "B"}},
                         .rows = {{{.text = "x"}, {.text = text}}},
                         .whenEmpty = {}});
    };

    EXPECT_THAT(cell("Donaudampfschifffahrt GmbH und Söhne"), HasSubstr("<td><bdi>Donau"));
    EXPECT_THAT(cell(QString(29, 'x')), HasSubstr("<td class=\"w\"><bdi>xxx"));
    EXPECT_THAT(cell("x"), HasSubstr("overflow-wrap:break-word}"));
}

TEST(Html, IsPrintedOnItsOwnPaper)
{
    Document document;
    document.title = "Wide";
    EXPECT_THAT(toHtml(document), HasSubstr("@page{size:letter;"));
    document.paper = Paper::a4;
    document.landscape = true;
    EXPECT_THAT(toHtml(document), HasSubstr("@page{size:A4 landscape;"));
}

// The checks of a page find what they are made for.
TEST(WebPage, IsBlamedForEachFault)
{
    const QByteArray good = "<!DOCTYPE html><html lang=\"en\"><head><title>T</title></head><body>"
                            "<header><h1>T</h1></header><main><h2 id=\"a\">B</h2></main></body></html>";
    ASSERT_EQ(faultsOf(good), QStringList());

    const std::pair<const char *, const char *> faults[] = {
        {" lang=\"en\"", ""},
        {"<title>T</title>", ""},
        {"<title>T</title>", "<title></title>"},
        {"h2", "h3"},
        {"<main>", "<main><p id=\"a\"></p>"},
        {"<main>", "<main><a href=\"#b\">x</a>"},
        {"<main>", "<main><script></script>"},
        {"<main>", "<main><p onclick=\"f()\"></p>"},
        {"<main>", "<main><img alt=\"x\" src=\"http://x/y.png\"/>"},
        {"<main>", "<main><img src=\"data:x\"/>"},
        {"<main>", "<main><svg role=\"img\"></svg>"},
        {"<main>", "<main><table><tr><td>x</td></tr></table>"},
        {"<main>", "<main><table><caption>C</caption><tr><th>x</th></tr></table>"},
        {"<main>", "<main><table><caption>C</caption><tr><th scope=\"col\">x</th></tr>"
                   "<tr><td>x</td><td>y</td></tr></table>"},
        {"<main>", "<main></main><main>"},
        {"</main>", "</p></main>"},
    };
    for (const auto &[from, to] : faults)
        EXPECT_NE(faultsOf(QByteArray(good).replace(from, to)), QStringList()) << from << " -> " << to;
}
