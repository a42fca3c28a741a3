// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sampledocument.h"

using namespace ridealong;
using namespace ridealong::report;

static Value dollars(int64_t whole)
{
    return Money{whole * 100};
}

static Cell percent(int whole, bool risk = false)
{
    return {.text = QString(QString::number(whole) + u'%'), .value = whole / 100.0, .risk = risk};
}

static Cell count(int n)
{
    return {.text = QString::number(n), .value = int64_t(n)};
}

static Cell money(const char *text, int64_t whole)
{
    return {.text = QString::fromUtf8(text), .value = dollars(whole)};
}

static Figures figures()
{
    return {{{.id = "field_share",
              .label = "Field vs desk",
              .text = "53% field",
              .value = 0.53,
              .note = "19 h field, 17 h desk",
              .last = 0.5,
              .lastText = "50%",
              .change = "+3 points",
              .definition = "Hours of visits and ride-alongs as a share of all logged hours."},
             {.id = "followup_rate",
              .label = "Follow-up rate",
              .text = "83%",
              .value = 0.83,
              .note = "80 of 96 on time",
              .last = 0.8,
              .lastText = "80%",
              .change = "+3 points",
              .definition = "Inquiries touched as a share of inquiries received."},
             {.id = "effort_on_a",
              .label = "Effort on A’s",
              .text = "68%",
              .value = 0.68,
              .note = "Goal 74%. D and E took 4%",
              .last = {},
              .lastText = {},
              .change = {},
              .definition = "Logged hours with leads of grade A as a share of the hours with any lead."},
             {.id = "won",
              .label = "Won",
              .text = "$234k",
              .value = dollars(234000),
              .note = "5 deals, 10 new qualified leads",
              .last = dollars(190000),
              .lastText = "$190k",
              .change = "+$44k",
              .definition = "The value of the deals won in the week."},
             {.id = "forecast",
              .label = "Q4 forecast",
              .text = "$1.50M",
              .value = dollars(1500000),
              .note = "83% of $1.80M",
              .last = dollars(1480000),
              .lastText = "$1.48M",
              .change = "+$20k",
              .definition = "Won plus open value times the odds of its stage."}}};
}

static MixChart effort()
{
    return {.id = "effort",
            .title = "Where did the effort go?",
            .note = "Share of hours by grade. The mark is each rep’s goal for A’s.",
            .bars = {{"Marcus", {0.80, 0.18, 0.02, 0, 0}, 0.8},
                     {"Priya", {0.82, 0.18, 0, 0, 0}, 0.8},
                     {"Cole", {0.41, 0.22, 0.14, 0.15, 0.08}, 0.7},
                     {"Tessa", {0.73, 0.22, 0.05, 0, 0}, 0.8},
                     {"Luis", {0.57, 0.29, 0.10, 0.04, 0}, 0.6},
                     {"Erin", {0.70, 0.26, 0.04, 0, 0}, 0.7}},
            .total = {"team", {0.68, 0.22, 0.06, 0.03, 0.01}}};
}

static LineChart onTime()
{
    LineChart chart{.id = "on_time",
                    .title = "Do we follow up on time?",
                    .note = "Share of follow-ups done by their date, last 13 weeks.",
                    .points = {},
                    .goal = 1,
                    .caption = "January: 25%. On time wins 36% of the time, late wins 12%."};
    const double shares[] = {0.61, 0.63, 0.62, 0.66, 0.68, 0.67, 0.70, 0.69, 0.73, 0.75, 0.78, 0.80, 0.83};
    for (int i = 0; i < 13; ++i)
        chart.points.push_back({QString(u"wk " + QString::number(29 + i)), shares[i]});
    return chart;
}

static Table reps()
{
    const auto name = [](const char *text) { return Cell{.text = text, .strong = true}; };
    const Cell none{.text = "none", .value = dollars(0)};
    return {.id = "reps",
            .title = "Reps",
            .note = {},
            .columns = {{"rep", "Rep"},
                        {"area", "Area"},
                        {"on_a", "On A’s", ColumnKind::share},
                        {"goal", "Goal", ColumnKind::share},
                        {"followup", "Follow-up", ColumnKind::share},
                        {"qualified", "New qualified", ColumnKind::number},
                        {"won", "Won", ColumnKind::money},
                        {"quota", "Q4 goal", ColumnKind::share},
                        {"ride", "Ride-along"}},
            .rows = {{name("Marcus Bell"),
                      {"Dayton"},
                      percent(80),
                      percent(80),
                      percent(89),
                      count(2),
                      money("$96k", 96000),
                      percent(96),
                      {"Thu Oct 8, 4 stops"}},
                     {name("Priya Raman"),
                      {"Columbus"},
                      percent(82),
                      percent(80),
                      percent(100),
                      count(3),
                      money("$50k", 50000),
                      percent(109),
                      {"Wed Oct 7, 5 stops"}},
                     {name("Cole Jensen"),
                      {"Indianapolis"},
                      percent(41, true),
                      percent(70),
                      percent(53, true),
                      count(0),
                      none,
                      percent(41, true),
                      {"none since Sep 3"}},
                     {name("Tessa Okafor"),
                      {"Louisville"},
                      percent(73),
                      percent(80),
                      percent(87),
                      count(2),
                      none,
                      percent(86)},
                     {name("Luis Ortega"),
                      {"Cincinnati"},
                      percent(57),
                      percent(60),
                      percent(85),
                      count(1),
                      money("$30k", 30000),
                      percent(62)},
                     {name("Erin Walsh"),
                      {"Toledo"},
                      percent(70),
                      percent(70),
                      percent(79),
                      count(2),
                      money("$58k", 58000),
                      percent(89)}},
            .whenEmpty = {}};
}

static Table won()
{
    const auto deal = [](const char *name, const char *aside, Grade grade, const char *text, int64_t whole) {
        return std::vector<Cell>{{.text = name, .aside = aside, .grade = grade, .strong = true},
                                 {.text = text, .value = dollars(whole), .strong = true}};
    };
    return {.id = "won",
            .title = "Won this week",
            .note = {},
            .columns = {{"lead", "Lead", ColumnKind::text, 1}, {"value", "Value", ColumnKind::money, 0}},
            .rows = {deal("Bryan Syrup Works", "Erin, customer referral", Grade::A, "$58k", 58000),
                     deal("Xenia Foods", "Marcus, supplier hand-off", Grade::A, "$56k", 56000),
                     deal("Marysville Creamery", "Priya, website inquiry", Grade::B, "$50k", 50000),
                     deal("Piqua Paper", "Marcus, rep prospecting", Grade::A, "$40k", 40000),
                     deal("Batesville Pharma", "Luis, customer referral", Grade::A, "$30k", 30000)},
            .headed = false,
            .whenEmpty = {}};
}

static Actions next()
{
    return {"What we do next week",
            {"Ride with Cole on Thursday: four stops, two of them stalled A’s. His brake stays on.",
             "Clear the overdue follow-ups: 9 leads and $391k were late on Friday evening.",
             "Stop buying lists. 140 names, 6 qualified, none won, $12.4k in 90 days."}};
}

static Document titled(const char *title)
{
    return {.title = QString::fromUtf8(title),
            .subtitle = "Harlan Fluid Systems, week 41, October 5 to 9, 2026",
            .author = {"Dana Whitfield, sales manager", "6 reps, 214 open leads"},
            .footer = "Effort is logged hours. Forecast is won plus open value times stage odds.",
            .made = "Made with Ridealong, Oct 9, 2026, 4:40 PM",
            .madeAt = Instant{1791564000000},
            .blocks = {}};
}

Document sampleReport()
{
    Document document = titled("Weekly sales report");
    document.blocks = {
        Prose{{},
              {{"We won $234k in five deals. More than half of my week was in the field, up from 28% six "
                "weeks ago. "},
               {"The problem is Cole:", true},
               {" 41% of his effort goes to A’s against a goal of 70%, and 7 of his 15 follow-ups were late. "
                "I ride "
                "with him on October 15."}},
              true},
        figures(),
        SideBySide{{effort()}, {onTime()}},
        reps(),
        SideBySide{{won()}, {next()}},
        SideBySide{
            {Note{"Off profile", "5 suspects came in below profile: 1 approved, 4 refused. Reasons: off "
                                 "profile 3, duplicate 1."}},
            {Note{"Marketing hand-offs",
                  "11 received: 7 accepted, 4 rejected. 3 were off profile, 1 had no project."}}},
        Appendix{"Definitions",
                 {{"Effort", "Logged hours with a lead: fixed minutes for calls and mails, real time "
                             "for visits."}}}};
    return document;
}

Document hostileReport()
{
    const QString evil =
        QString::fromUtf8("<script>alert('x')</script> \"quoted\" & \x01\x1b\x7f") + QChar(0xD800);
    const QString endless(3000, u'W');
    const QString hebrew = QString::fromUtf8("שלום עולם, מכירות 42");
    Document document = titled("<b>R&D</b> \"report\"");
    document.language = "en\"><script>";
    document.footer = endless;
    document.author = {endless, hebrew};
    MixChart mix{.id = "m\"'><",
                 .title = evil,
                 .note = evil,
                 .bars = {},
                 .total = {evil, {9, -3, 7, 0, unknownShare}}};
    mix.bars = {{endless, {0, 0, 0, 0, 0}}, {hebrew, {1e300, 1, 1, 1, 1}, 1e300}, {evil, {0.2}, -5}};
    const LineChart line{.id = "l",
                         .title = evil,
                         .note = endless,
                         .points = {{endless, 7}, {hebrew}, {evil, -2}},
                         .goal = 55,
                         .caption = endless};
    const Table table{
        .id = "t",
        .title = evil,
        .note = hebrew,
        .columns = {{"a", evil}, {"b", endless, ColumnKind::money, -3}, {"c", hebrew}},
        .rows = {{{.text = "=HYPERLINK(\"http://x\")"}, {.text = endless}, {.text = hebrew}},
                 {{.text = evil, .aside = endless, .grade = Grade::C}, {.text = "1", .value = unknownShare}},
                 {},
                 {{}, {}, {}, {.text = "one too many"}}},
        .whenEmpty = {}};
    const Figure figure{.id = "f<",
                        .label = endless,
                        .text = endless,
                        .value = Money{},
                        .note = evil,
                        .last = {},
                        .lastText = hebrew,
                        .change = evil,
                        .definition = endless,
                        .risk = true};
    document.blocks = {Prose{evil, {{endless, true}, {hebrew}, {evil}}, true},
                       Figures{{figure, {}, figure}},
                       mix,
                       line,
                       table,
                       SideBySide{{mix, table}, {line}},
                       Actions{evil, {endless, evil, hebrew}},
                       Note{hebrew, endless},
                       Figures{},
                       Table{},
                       MixChart{},
                       LineChart{},
                       Drawing{},
                       SideBySide{},
                       Appendix{evil, {{evil, endless}}}};
    return document;
}

Document longReport(int rows)
{
    Document document = titled("All leads");
    Table table = reps();
    const auto pattern = table.rows;
    table.rows.clear();
    for (int i = 0; i < rows; ++i) {
        table.rows.push_back(pattern[size_t(i) % pattern.size()]);
        table.rows.back()[0].text = QString(u"Lead " + QString::number(i + 1));
    }
    document.blocks = {table};
    return document;
}
