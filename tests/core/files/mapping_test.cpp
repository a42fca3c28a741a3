// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/mapping.h"

#include "support/imports.h"

using namespace ridealong;

namespace {

std::vector<std::string> mapped(TempBook &book, ImportTable table, const std::vector<std::string> &headers)
{
    const auto fields = importFields(table, book.book());
    std::vector<std::string> keys;
    for (const int field : mapHeaders(fields, headers, {}))
        keys.push_back(field < 0 ? "" : fields[size_t(field)].key);
    return keys;
}

} // namespace

TEST(Mapping, ReadsAllItsKeysAndWritesThemAgain)
{
    const QByteArray json = R"({"columns": {"Firm": "company", "Printed": null},
        "values": {"stage": {"Engaging": "Contacted"}, "budget": {"unsure": null}}, "constants": {"country": "US"},
        "scale": {"annual_revenue": 1000000}, "header": true, "date": "mdy", "decimal": ",", "delimiter": "tab",
        "encoding": "windows-1252"})";

    const auto mapping = readMapping(json);

    ASSERT_TRUE(mapping) << mapping.error().text.toStdString();
    EXPECT_EQ(mapping->columns.size(), 2u);
    EXPECT_EQ(mapping->values.at("stage").at("Engaging"), "Contacted");
    EXPECT_EQ(mapping->values.at("budget").at("unsure"), "");
    EXPECT_EQ(mapping->scale.at("annual_revenue"), 1'000'000);
    EXPECT_EQ(*mapping->delimiter, '\t');
    EXPECT_EQ(*readMapping(toJson(*mapping)), *mapping);
}

TEST(Mapping, SaysWhichKeyIsWrongAndWhy)
{
    const std::pair<const char *, const char *> wrong[] = {
        {"{\"colums\": {}}", "colums"},
        {"{\"columns\": {\"A\": 3}}", "columns.A"},
        {"{\"scale\": {\"value\": 0.5}}", "scale.value"},
        {"{\"scale\": {\"value\": -1}}", "scale.value"},
        {"{\"date\": \"dm\"}", "date"},
        {"{\"decimal\": \"x\"}", "decimal"},
        {"{\"delimiter\": \"ab\"}", "delimiter"},
        {"{\"encoding\": \"klingon\"}", "encoding"},
        {"{\"values\": {\"stage\": 1}}", "values.stage"},
        {"{\"constants\": {\"owner\": []}}", "constants.owner"},
        {"[1]", "object"},
        {"{\"columns\": ", "line 1"},
    };
    for (const auto &[json, key] : wrong) {
        const auto mapping = readMapping(json);
        ASSERT_FALSE(mapping) << json;
        EXPECT_TRUE(mapping.error().text.contains(QLatin1String(key))) << mapping.error().text.toStdString();
    }
}

TEST(Mapping, FindsFieldsByKeyLabelAndUsualWords)
{
    TempBook book;
    using Keys = std::vector<std::string>;

    EXPECT_EQ(
        mapped(book, ImportTable::leads,
               {"opportunity_id", "sales_agent", "product", "account", "deal_stage", "engage_date",
                "close_date", "close_value"}),
        (Keys{"reference", "owner", "product", "company", "stage", "received_on", "close_on", "value"}));
    EXPECT_EQ(mapped(book, ImportTable::leads, {"Name", "Account Name", "Postal-Code", "??", "E-Mail"}),
              (Keys{"", "company", "postal_code", "", "email"}));
    EXPECT_EQ(mapped(book, ImportTable::leads, {"Company", "company", "Next Step On"}),
              (Keys{"company", "", "next_step_on"}));
    EXPECT_EQ(
        mapped(book, ImportTable::activities, {"Account", "Sales Rep", "Type", "Date", "Duration", "Notes"}),
        (Keys{"company", "person", "kind", "on", "minutes", "note"}));
    EXPECT_EQ(mapped(book, ImportTable::people, {"sales_agent", "manager", "regional_office"}),
              (Keys{"name", "manager", "office"}));
}

TEST(Mapping, ReadsEstAsEstimatedOrExpected)
{
    TempBook book;

    EXPECT_EQ(
        mapped(book, ImportTable::leads, {"Company", "Est. value", "Est. close", "Established", "Est."}),
        (std::vector<std::string>{"company", "value", "close_on", "", ""}));
    EXPECT_EQ(mapped(book, ImportTable::leads, {"Est. value", "Deal value"}),
              (std::vector<std::string>{"", "value"}));
}

TEST(Mapping, RefusesColumnsAndFieldsThatAreNotThere)
{
    TempBook book;
    const QString file = aFile(book, "a.csv", "Firm,Town\nAcme,Dayton\n");
    const std::pair<const char *, const char *> wrong[] = {
        {R"({"columns": {"Company": "company"}})", "columns.Company"},
        {R"({"columns": {"Firm": "compny"}})", "compny"},
        {R"({"columns": {"Firm": "company", "Town": "company"}})", "another column"},
        {R"({"constants": {"colour": "red"}})", "colour"},
        {R"({"constants": {"employees": "many"}})", "constants.employees"},
        {R"({"values": {"colour": {"a": "b"}}})", "values.colour"},
        {R"({"scale": {"city": 10}})", "scale.city"},
    };
    for (const auto &[json, words] : wrong) {
        const auto plan = planOf(book, ImportTable::leads, file, {.mapping = json});
        ASSERT_FALSE(plan) << json;
        EXPECT_TRUE(plan.error().text.contains(QLatin1String(words))) << plan.error().text.toStdString();
    }
}
