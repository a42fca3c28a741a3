// SPDX-License-Identifier: GPL-3.0-or-later
// Real histories of other people, where they lie beside the project (RIDEALONG_SHARED, or ../shared): what a
// suggestion makes of a telephone campaign, and of a pipeline in which nothing predicts.
#include "scoring/suggest.h"
#include "work/fields.h"

#include "support/imports.h"
#include "support/paths.h"

#include <gmock/gmock.h>

using namespace ridealong;
using testing::Contains;
using testing::HasSubstr;
using testing::Not;

namespace {

QString others()
{
    const QString said = qEnvironmentVariable("RIDEALONG_SHARED");
    const QString beside = inSources("/../shared");
    const QString folder = (said.isEmpty() ? beside : said) + QStringLiteral("/data");
    return QFile::exists(folder) ? folder : QString();
}

void define(TempBook &book, const char *label, const char *type)
{
    ChangeSet changes = book->change();
    const auto field = defineField(changes, book.book(), {.label = label, .type = type});
    ASSERT_TRUE(field) << field.error().text.toStdString();
    ASSERT_TRUE(book->commit({Op::customField, QString::fromUtf8(label)}, std::move(changes)));
}

constexpr std::pair<const char *, const char *> bankFields[] = {{"age", "number"},
                                                                {"job", "text"},
                                                                {"marital", "text"},
                                                                {"education", "text"},
                                                                {"default", "text"},
                                                                {"housing", "text"},
                                                                {"loan", "text"},
                                                                {"channel used", "text"},
                                                                {"month", "text"},
                                                                {"day_of_week", "text"},
                                                                {"duration", "number"},
                                                                {"calls", "number"},
                                                                {"pdays", "number"},
                                                                {"previous", "number"},
                                                                {"poutcome", "text"},
                                                                {"emp.var.rate", "number"},
                                                                {"cons.price.idx", "number"},
                                                                {"cons.conf.idx", "number"},
                                                                {"euribor3m", "number"},
                                                                {"nr.employed", "number"}};

// The file has no companies, so each row gets a name of its own; `y` is won or lost.
QByteArray bankText()
{
    QFile file(others() + QStringLiteral("/uci_bank/bank-additional.csv"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QByteArray text = file.readLine().trimmed() + ";company\n";
    for (int row = 1; !file.atEnd(); ++row)
        if (const QByteArray line = file.readLine().trimmed(); !line.isEmpty())
            text += line + ";Client " + QByteArray::number(row) + '\n';
    return text;
}

std::vector<std::string> keysBut(const Book &book, std::initializer_list<const char *> without)
{
    std::vector<std::string> keys;
    for (const uint32_t field : fieldsInOrder(book)) {
        std::string key(book.tables().customField.text(field, customFieldField("key")));
        if (std::ranges::none_of(without, [&](const char *other) { return key == other; }))
            keys.push_back(std::move(key));
    }
    return keys;
}

const SuggestedField &fieldOf(const Suggestion &suggestion, std::string_view key)
{
    return *std::ranges::find(suggestion.fields, key, [](const SuggestedField &f) { return f.field.key; });
}

} // namespace

TEST(SuggestWalk, ATelephoneCampaignIsPredictedWithoutItsLeak)
{
    if (others().isEmpty())
        GTEST_SKIP() << "no files of others here";
    TempBook book;
    for (const auto &[label, type] : bankFields)
        define(book, label, type);
    const auto report = importText(book, ImportTable::leads, bankText(),
                                   {.mapping = R"({"columns": {"contact": "channel_used", "campaign": "calls",
                                                   "y": "stage"},
                                                   "values": {"stage": {"yes": "Won", "no": "Lost"}}})"});
    ASSERT_TRUE(report) << report.error().text.toStdString();
    ASSERT_EQ(report->created, 4119);

    const auto everything = suggestModel(book.book().leadData());
    const auto before =
        suggestModel(book.book().leadData(),
                     {.fields = keysBut(book.book(), {"duration", "month", "emp_var_rate", "cons_price_idx",
                                                      "cons_conf_idx", "euribor3m", "nr_employed"})});

    ASSERT_TRUE(everything) << everything.error().text.toStdString();
    ASSERT_TRUE(before) << before.error().text.toStdString();
    EXPECT_EQ(everything->closed, (Tally{451, 3668}));
    EXPECT_FALSE(fieldOf(*everything, "duration").leak.isEmpty());
    EXPECT_FALSE(fieldOf(*everything, "duration").criterion);
    EXPECT_EQ(before->fields.size(), 13u);
    EXPECT_GE(before->auc, 0.72);
    EXPECT_DOUBLE_EQ(before->model.totalWeight(), 100);
    for (const uint64_t seed : {2, 3, 4})
        EXPECT_GE(suggestModel(
                      book.book().leadData(),
                      {.fields = keysBut(book.book(), {"duration", "month", "emp_var_rate", "cons_price_idx",
                                                       "cons_conf_idx", "euribor3m", "nr_employed"}),
                       .seed = seed})
                      ->auc,
                  0.72)
            << seed;
}

TEST(SuggestWalk, APipelineInWhichNothingPredictsIsCalledThat)
{
    if (others().isEmpty())
        GTEST_SKIP() << "no files of others here";
    TempBook book("2017-12-31");
    const QString samples = inSources("/resources/samples/maven/");
    const auto mapping = [&](const char *name) {
        QFile file(samples + QString::fromUtf8(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
        return file.readAll();
    };
    const QString folder = others() + QStringLiteral("/maven_crm/");
    ASSERT_TRUE(importPath(book, ImportTable::leads, folder + QStringLiteral("sales_pipeline.csv"),
                           {.mapping = mapping("pipeline.map.json")}));
    ASSERT_TRUE(importPath(book, ImportTable::leads, folder + QStringLiteral("accounts.csv"),
                           {.mapping = mapping("accounts.map.json"), .match = {"company"}}));

    const auto suggestion = suggestModel(book.book().leadData());

    ASSERT_TRUE(suggestion) << suggestion.error().text.toStdString();
    EXPECT_TRUE(suggestion->hardlyTells);
    EXPECT_NEAR(suggestion->auc, 0.5, 0.03);
    for (const char *field : {"industry", "employees", "product"})
        EXPECT_EQ(fieldOf(*suggestion, field).strength, Strength::none) << field;
    for (const char *label : {"Industry", "Employees", "Product"})
        EXPECT_THAT(suggestion->verdict.toStdString(), HasSubstr(label));
    EXPECT_THAT(suggestion->verdict.toStdString(), HasSubstr("hardly predict winning"));
}
