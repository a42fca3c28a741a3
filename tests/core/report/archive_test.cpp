// SPDX-License-Identifier: GPL-3.0-or-later
// A report that is kept as a text comes back as it was, and no text, however broken, does harm.
#include "report/archive.h"

#include "report/archivefields.h"
#include "report/html.h"
#include "report/json.h"
#include "support/sampledocument.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <zstd.h>

#include <gmock/gmock.h>
#include <random>

using namespace ridealong;
using namespace ridealong::report;
using testing::HasSubstr;

namespace {

Plain plainOf(const Block &block)
{
    return std::visit(
        [](const auto &kind) -> Plain {
            if constexpr (std::is_same_v<std::decay_t<decltype(kind)>, SideBySide>)
                return kind.left.empty() ? Plain{Note{}} : kind.left.front();
            else
                return kind;
        },
        block);
}

// Each block of a document as a section of its own, and once more in the frame.
Report reportOf(Document document)
{
    Report report{.frame = document,
                  .opening = {"Opening", {{"We won "}, {"$88k", true}}, true},
                  .sections = {},
                  .termsTitle = "Definitions",
                  .terms = {{"Effort", "Hours"}}};
    for (const Block &block : document.blocks) {
        Section section{.key = "s" + std::to_string(report.sections.size()),
                        .title = "Section",
                        .blocks = {plainOf(block)},
                        .isHalf = report.sections.size() % 2 == 0,
                        .isOptional = report.sections.size() % 5 == 4};
        report.sections.push_back(std::move(section));
    }
    return report;
}

// Every kind of mark, of value and of block, with numbers that no rounding spares.
Report everyKind()
{
    Document document = sampleReport();
    Table table{.id = "values",
                .title = "Values",
                .note = "note",
                .columns = {{"a", "A", ColumnKind::money, 0.1}, {"b", "B", ColumnKind::grade, 2}},
                .rows = {},
                .headed = false,
                .whenEmpty = "nothing"};
    const Value values[] = {{},
                            std::string("text"),
                            0.1 + 0.2,
                            std::numeric_limits<double>::infinity(),
                            -std::numeric_limits<double>::infinity(),
                            1e-320,
                            int64_t(9'007'199'254'740'993),
                            std::numeric_limits<int64_t>::min(),
                            std::numeric_limits<int64_t>::max(),
                            true,
                            Money{-12'345'678'901'234'567},
                            Money{},
                            Date::parseIso("2026-10-14"),
                            Date{},
                            Instant{1'791'936'000'123},
                            Instant{},
                            Grade::C,
                            Link{4'294'967'295}};
    for (const Value &value : values)
        table.rows.push_back({{.text = "x", .value = value, .aside = "y", .grade = Grade::E, .strong = true},
                              {.text = "z", .risk = true}});
    Picture picture{640,
                    480.5,
                    {Box{1, 2, 3, 4.25, Ink::gradeA, 2}, Stroke{{{0, 0.1}, {1e9, -3}}, Ink::risk, 1.5, true},
                     Dot{1, 2, 3, Ink::onE}, Words{1, 2, "said", 10.7f, 700, Ink::t3, Anchor::right, 90}}};
    document.blocks.push_back(table);
    document.blocks.push_back(Drawing{"map", "Map", "note", picture, "a way"});
    document.blocks.push_back(
        Agenda{"day",
               "Day",
               "note",
               {{"9:00", Grade::B, "Acme", "aside", "12 km", {{"key", "line", true, true}, {}}}, {}},
               "more",
               "empty"});
    document.blocks.push_back(Note{"Title", QString(QChar(0)) + QStringLiteral("\n\t\x7f \"quoted\" \\ é")});
    document.madeAt = {1'791'936'000'123};
    document.paper = Paper::a4;
    document.landscape = true;
    document.colour = false;
    return reportOf(document);
}

void expectSame(const Report &report)
{
    const std::string text = archived(report);
    const auto back = fromArchive(text);
    ASSERT_TRUE(back) << back.error().text.toStdString() << back.error().detail.toStdString();
    EXPECT_EQ(archived(*back), text);
    for (const Arrangement &arrangement : {Arrangement{}, Arrangement{.hidden = {"s0"}, .added = {"s4"}}}) {
        const Document then = composed(report, arrangement), now = composed(*back, arrangement);
        EXPECT_EQ(toJson(then), toJson(now));
        EXPECT_EQ(toHtml(then), toHtml(now));
    }
    Document frame = report.frame, frameBack = back->frame;
    EXPECT_EQ(toHtml(frame), toHtml(frameBack));
}

std::string textOfJson(const QByteArray &json)
{
    QByteArray frame(qsizetype(ZSTD_compressBound(size_t(json.size()))), '\0');
    const size_t size =
        ZSTD_compress(frame.data(), size_t(frame.size()), json.constData(), size_t(json.size()), 3);
    return frame.left(qsizetype(size)).toBase64().toStdString();
}

QByteArray jsonOfText(const std::string &text)
{
    const QByteArray frame = QByteArray::fromBase64(QByteArray::fromStdString(text));
    QByteArray plain(4 * 1024 * 1024, '\0');
    const size_t size =
        ZSTD_decompress(plain.data(), size_t(plain.size()), frame.constData(), size_t(frame.size()));
    EXPECT_FALSE(ZSTD_isError(size));
    return plain.left(qsizetype(size));
}

} // namespace

TEST(ReportArchive, ComesBackAsItWas)
{
    expectSame(everyKind());
    expectSame(reportOf(sampleReport()));
    expectSame(reportOf(hostileReport()));
    expectSame(Report{});
}

TEST(ReportArchive, ValuesComeBackToTheLastDigit)
{
    const Report report = everyKind();

    const auto back = fromArchive(archived(report));

    ASSERT_TRUE(back);
    const auto tableOf = [](const Report &of) {
        for (const Section &section : of.sections)
            for (const Plain &block : section.blocks)
                if (const auto *table = std::get_if<Table>(&block); table && table->id == "values")
                    return *table;
        return Table{};
    };
    const Table then = tableOf(report), now = tableOf(*back);
    ASSERT_EQ(then.rows.size(), 18u);
    ASSERT_EQ(now.rows.size(), then.rows.size());
    for (size_t row = 0; row < then.rows.size(); ++row)
        EXPECT_EQ(then.rows[row][0].value, now.rows[row][0].value) << row;
    EXPECT_FALSE(now.headed);
    EXPECT_EQ(now.columns[0].weight, 0.1);
}

TEST(ReportArchive, SharesThatAreNotKnownStayUnknown)
{
    Report report;
    report.sections.push_back({.key = "mix",
                               .title = {},
                               .blocks = {MixChart{.id = "m",
                                                   .title = {},
                                                   .note = {},
                                                   .bars = {{"Cole", {0.25, 0.75, 0, 0, unknownShare}}},
                                                   .total = {}}}});

    const auto back = fromArchive(archived(report));

    ASSERT_TRUE(back);
    const auto &chart = std::get<MixChart>(back->sections[0].blocks[0]);
    EXPECT_EQ(chart.bars[0].shares[1], 0.75);
    EXPECT_TRUE(std::isnan(chart.bars[0].shares[4]));
    EXPECT_TRUE(std::isnan(chart.bars[0].goal));
}

TEST(ReportArchive, SaysThatANewerVersionWroteIt)
{
    QJsonObject json = QJsonDocument::fromJson(jsonOfText(archived(everyKind()))).object();
    json["version"] = archiveVersion + 1;

    const auto read = fromArchive(textOfJson(QJsonDocument(json).toJson()));

    ASSERT_FALSE(read);
    EXPECT_THAT(read.error().text.toStdString(), HasSubstr("newer version"));
}

TEST(ReportArchive, RefusesWhatItWouldLose)
{
    QJsonObject json = QJsonDocument::fromJson(jsonOfText(archived(everyKind()))).object();
    QJsonObject report = json["report"].toObject();
    report["watermark"] = "draft";
    json["report"] = report;

    EXPECT_FALSE(fromArchive(textOfJson(QJsonDocument(json).toJson())));
}

TEST(ReportArchive, ReadsWhatWasFrozenBeforeAMemberCame)
{
    QJsonObject json = QJsonDocument::fromJson(jsonOfText(archived(everyKind()))).object();
    QJsonObject report = json["report"].toObject();
    report.remove("terms_title");
    json["report"] = report;

    const auto read = fromArchive(textOfJson(QJsonDocument(json).toJson()));

    ASSERT_TRUE(read);
    EXPECT_TRUE(read->termsTitle.isEmpty());
    EXPECT_EQ(read->terms.size(), 1u);
}

TEST(ReportArchive, RefusesWhatWouldFillTheMemory)
{
    const QByteArray zeros(64 * 1024 * 1024, ' '); // packs into a few kilobytes
    const auto read = fromArchive(textOfJson(zeros));
    ASSERT_FALSE(read);
    EXPECT_THAT(read.error().detail.toStdString(), HasSubstr("too large")); // and not that it is no JSON
    EXPECT_FALSE(fromArchive(std::string(2 * 1024 * 1024, 'A')));
    QByteArray many = "{\"version\":1,\"report\":{\"sections\":[";
    for (int each = 0; each < 600'000; ++each)
        many += each ? ",{}" : "{}";
    EXPECT_FALSE(fromArchive(textOfJson(many + "]}}")));
    EXPECT_FALSE(fromArchive(textOfJson(QByteArray(100'000, '['))));
}

TEST(ReportArchive, NoBrokenTextDoesHarm)
{
    const std::string text = archived(everyKind());
    const QByteArray json = jsonOfText(text);
    std::mt19937 random(42);
    for (int each = 0; each < 500; ++each) {
        std::string broken = text;
        for (unsigned hits = 1 + random() % 3; hits > 0; --hits)
            broken[random() % broken.size()] = char(random());
        const auto back = fromArchive(broken.substr(0, each % 3 ? broken.size() : random() % broken.size()));
        EXPECT_TRUE(!back || archived(*back) == text); // the frame's checksum finds what changed it
    }
    int refused = 0;
    for (int each = 0; each < 500; ++each) {
        QByteArray broken = json;
        for (unsigned hits = 1 + random() % 4; hits > 0; --hits)
            broken[qsizetype(random() % size_t(broken.size()))] = "0123456789-e\"[]{},:ntfx"[random() % 23];
        const auto back = fromArchive(textOfJson(broken));
        if (back)
            (void)toHtml(composed(*back));
        refused += !back.ok();
    }
    EXPECT_GT(refused, 100);
    EXPECT_FALSE(fromArchive(""));
    EXPECT_FALSE(fromArchive("bm90IHpzdGQ="));
}
