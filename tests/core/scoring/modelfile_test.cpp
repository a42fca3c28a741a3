// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/jsonplace.h"
#include "scoring/modelfile.h"

#include "support/leadsheet.h"
#include "support/scorecards.h"

#include <QFile>
#include <QJsonDocument>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace ridealong;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

std::vector<std::string> faultsOf(std::string_view json, ModelState state = ModelState::published)
{
    const LeadSheet sheet;
    const LeadData data = sheet.data();
    std::vector<std::string> sentences;
    for (const ModelFault &fault : readAndCheckModel(json, data, state).faults)
        sentences.push_back(sentenceOf(fault).toStdString());
    return sentences;
}

std::string exampleWith(const std::string &part, const std::string &instead)
{
    std::string json = exampleModelText();
    const size_t at = json.find(part);
    EXPECT_NE(at, std::string::npos) << part;
    return json.replace(at, part.size(), instead);
}

} // namespace

TEST(ModelFile, ReadsTheDocumentedExample)
{
    const ModelReading reading = readModel(exampleModelText());

    EXPECT_THAT(reading.faults, IsEmpty());
    const Model &model = reading.model;
    EXPECT_EQ(model.name, "Model 7");
    ASSERT_THAT(model.criteria, SizeIs(4));
    EXPECT_THAT(model.criteria[0].answers[0].is, ElementsAre("Food", "Beverage"));
    EXPECT_EQ(model.criteria[1].answers[1].atLeast, 20);
    EXPECT_EQ(model.criteria[1].answers[1].below, 100);
    EXPECT_EQ(model.criteria[2].place, std::pair(39.77, -86.16));
    EXPECT_EQ(model.criteria[3].dimension, Dimension::affordability);
    EXPECT_EQ(model.gates[0].atMost, Grade::C);
    EXPECT_EQ(model.engagement[0].atMost, 0);
    EXPECT_EQ(model.totalWeight(), 100);
    EXPECT_THAT(faultsOf(exampleModelText()), IsEmpty());
}

TEST(ModelFile, ReadsAgainWhatItWrites)
{
    Model model = exampleModel();
    model.description = "\"quoted\" \\ and\nlines \x01 and Zürich";
    model.criteria[0].answers[0] = {.contains = "pump", .share = 0.1 + 0.2};
    model.criteria.push_back(aCriterion("age", "days_since", 0, {{.below = 30, .share = 1}}, 0.25));
    model.criteria.back().date = "received_on";
    model.criteria.push_back(
        aCriterion("in", "received_on", 0,
                   {{.from = Date::of(2026, 1, 1), .to = Date::of(2026, 6, 30), .share = 1},
                    {.to = Date::of(2020, 1, 1)}}));
    model.engagement.push_back({.label = "",
                                .activity = "call",
                                .outcome = "connected",
                                .points = -2.5,
                                .halfLifeDays = 7,
                                .atMost = 3});
    model.engagement.push_back({.label = "x", .activity = "visit", .points = 1, .atMost = 1});

    const ModelReading again = readModel(writeModel(model));

    EXPECT_THAT(again.faults, IsEmpty());
    EXPECT_EQ(again.model, model);
    EXPECT_EQ(writeModel(again.model), writeModel(model));
}

TEST(ModelFile, ShipsADefaultWithoutFault)
{
    const Model model = defaultModel();

    EXPECT_EQ(model.totalWeight(), 100);
    EXPECT_THAT(faultsOf(writeModel(model)), IsEmpty());
    for (Dimension dimension :
         {Dimension::fit, Dimension::need, Dimension::affordability, Dimension::awareness})
        EXPECT_THAT(model.criteria, Contains(testing::Field(&Criterion::dimension, dimension)));
}

TEST(ModelFile, ShipsASchemaThatIsJson)
{
    QFile file(QStringLiteral(":/model.schema.json"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));

    EXPECT_TRUE(QJsonDocument::fromJson(file.readAll()).isObject());
}

TEST(ModelFile, SaysWhatIsWrongAndOnWhichLine)
{
    EXPECT_THAT(faultsOf(exampleWith("\"share\": 0.4", "\"share\": 1.4")),
                ElementsAre("Line 4, criteria[0].answers[1].share: 1.4 is not between 0 and 1"));
    EXPECT_THAT(faultsOf(exampleWith("\"weight\": 10", "\"weight\": 15")),
                ElementsAre("Line 2, criteria: the weights sum to 105 and not to 100"));
    EXPECT_THAT(faultsOf(exampleWith("\"weight\": 10", "\"weight\": 15"), ModelState::draft), IsEmpty());
    EXPECT_THAT(faultsOf(exampleWith("\"field\": \"employees\"", "\"field\": \"emploies\"")),
                ElementsAre("Line 5, criteria[1].field: there is no field 'emploies'; there is 'employees'"));
    EXPECT_THAT(faultsOf(exampleWith("\"id\": \"size\"", "\"id\": \"industry\"")),
                ElementsAre("Line 5, criteria[1].id: another criterion has the id 'industry'"));
    EXPECT_THAT(faultsOf(exampleWith("\"B\": 65", "\"B\": 80")),
                ElementsAre("Line 1, cutoffs.B: this should be less than that of A"));
    EXPECT_THAT(faultsOf(exampleWith("need = none", "need = nun")),
                ElementsAre("Line 11, gates[0].when: Column 8: need is one of none, latent, active"));
    EXPECT_THAT(faultsOf(exampleWith("need = none", "grade = A")),
                ElementsAre("Line 11, gates[0].when: grade cannot decide on a grade"));
    EXPECT_THAT(faultsOf(exampleWith("[\"yes\"]", "[\"maybe\"]")),
                ElementsAre("Line 10, criteria[3].answers[0].is[0]: budget is one of no, yes"));
    EXPECT_THAT(faultsOf(exampleWith("\"below\": 50", "\"from\": \"2026-01-01\"")),
                ElementsAre("Line 8, criteria[2].answers[0].from: this field is not a date"));
    EXPECT_THAT(faultsOf(exampleWith("\"below\": 100", "\"below\": 20")),
                ElementsAre("Line 6, criteria[1].answers[1].below: nothing is at least 20 and below 20"));
    EXPECT_THAT(faultsOf(exampleWith("[39.77, -86.16]", "[139.77, -86.16]")),
                ElementsAre("Line 7, criteria[2].from: this should be [latitude, longitude] in degrees"));
    EXPECT_THAT(faultsOf(exampleWith("\"label\": \"Site size\"", "\"lable\": \"Site size\"")),
                ElementsAre("Line 5, criteria[1].lable: this key is not known; 'label' is"));
    EXPECT_THAT(faultsOf(exampleWith("\"weight\": 40,", "\"weight\": \"40\",")),
                Contains("Line 5, criteria[1].weight: this should be a number: 40 without quotes"));
    EXPECT_THAT(faultsOf(exampleWith("\"is\": [\"Retail\"], ", "")),
                ElementsAre(HasSubstr("Line 4, criteria[0].answers[1]: an answer has one of")));
    EXPECT_THAT(faultsOf(exampleWith("\"each\"", "0")),
                ElementsAre(HasSubstr("Line 12, engagement[0].count")));
}

TEST(ModelFile, TellsAllFaultsAtOnceInTheirOrder)
{
    std::string json = exampleWith("\"share\": 0.4", "\"share\": -1");
    json.replace(json.find("\"need = none\""), 13, "\"need =\"");
    json.replace(json.find("\"hot\": 60"), 9, "\"hot\": 10");

    EXPECT_THAT(faultsOf(json),
                ElementsAre(HasSubstr("Line 4,"), HasSubstr("Line 11,"), HasSubstr("Line 13,")));
}

TEST(ModelFile, NamesTheLineOfASyntaxError)
{
    EXPECT_THAT(faultsOf("{\"name\": \"x\",\n\n oops}"), ElementsAre(HasSubstr("Line 3: this is not JSON")));
    EXPECT_THAT(faultsOf(""), ElementsAre(HasSubstr("this is not JSON")));
    EXPECT_THAT(faultsOf("[]"), ElementsAre("Line 1: a model is an object { ... }"));
    EXPECT_THAT(faultsOf("{}"), Contains("Line 1, criteria: this is missing"));
}

TEST(ModelFile, RefusesHostileFiles)
{
    EXPECT_THAT(faultsOf(std::string(largestModelFile + 1, ' ')), ElementsAre(HasSubstr("1 MiB")));
    EXPECT_THAT(faultsOf(std::string(1 << 20, '[')), ElementsAre(HasSubstr("this is not JSON")));
    std::string many = "{\"name\": \"x\", \"criteria\": [{}";
    for (int i = 0; i < 600; ++i)
        many += ",\n{}";
    EXPECT_THAT(faultsOf(many + "]}"), Contains(HasSubstr("601 are too many")));
    std::string wrong = "{\"name\": \"x\", \"criteria\": [{}";
    for (int i = 0; i < 400; ++i)
        wrong += ",\n7";
    EXPECT_THAT(faultsOf(wrong + "]}"), SizeIs(mostFaults));
    EXPECT_THAT(faultsOf("{\"name\": 3, \"criteria\": {}, \"gates\": 1, \"heat\": [], \"cutoffs\": 0}"),
                SizeIs(testing::Ge(5u)));
    EXPECT_THAT(faultsOf(exampleWith("\"weight\": 30", "\"weight\": 1e999")), testing::Not(IsEmpty()));
}

TEST(JsonPlace, FindsTheLineOfAPath)
{
    constexpr std::string_view json = "{\n\"a\": [1,\n {\"x\": \"}]\\\"\",\n \"b\": 2}],\n\"c\": {}}";

    EXPECT_EQ(lineOfPath(json, "a"), 2);
    EXPECT_EQ(lineOfPath(json, "a[1]"), 3);
    EXPECT_EQ(lineOfPath(json, "a[1].b"), 4);
    EXPECT_EQ(lineOfPath(json, "a[1].missing"), 3);
    EXPECT_EQ(lineOfPath(json, "a[7].b"), 2);
    EXPECT_EQ(lineOfPath(json, "c.d.e"), 5);
    EXPECT_EQ(lineOfPath("", "a"), 1);
    EXPECT_EQ(lineOfPath("{\"a\": \"never closed", "b[0].c"), 1);
}
