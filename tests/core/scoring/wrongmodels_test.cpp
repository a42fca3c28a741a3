// SPDX-License-Identifier: GPL-3.0-or-later
// Model files as people get them wrong, each by one change of a good one, and what they are told: the line,
// the place and a sentence that says what to do about it.
#include "scoring/jsoncheck.h"
#include "scoring/modeladvice.h"
#include "scoring/modelfile.h"

#include "base/nearword.h"
#include "core/scoring/wrongmodels.h"
#include "support/leadsheet.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace ridealong;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

constexpr std::string_view good = R"({
 "name": "Right", "cutoffs": {"A": 80, "B": 65, "C": 50, "D": 35},
 "criteria": [
  {"id": "industry", "label": "Industry", "dimension": "fit", "field": "industry", "weight": 30,
   "answers": [{"is": ["Food"], "share": 1}, {"contains": "bev", "share": 0.5}], "otherwise": 0},
  {"id": "size", "dimension": "fit", "field": "employees", "weight": 30,
   "answers": [{"at_least": 100, "share": 1}, {"at_least": 20, "below": 100, "share": 0.5}]},
  {"id": "near", "dimension": "fit", "field": "distance_km", "from": [39.77, -86.16], "weight": 10,
   "answers": [{"below": 50, "share": 1}]},
  {"id": "age", "dimension": "need", "field": "days_since", "date": "received_on", "weight": 10,
   "answers": [{"below": 30, "share": 1}]},
  {"id": "came", "dimension": "need", "field": "received_on", "weight": 10,
   "answers": [{"from": "2026-01-01", "to": "2026-06-30", "share": 1}]},
  {"id": "budget", "dimension": "affordability", "field": "budget", "weight": 10,
   "answers": [{"is": ["yes"], "share": 1}]}],
 "gates": [{"when": "need = none", "at_most": "C"}],
 "engagement": [{"label": "Demo", "activity": "demo", "points": 40, "half_life_days": 14, "count": "each"}],
 "heat": {"hot": 60, "warm": 25}
}
)";

std::string withChange(const Wrong &wrong)
{
    std::string json(good);
    const std::string part(wrong.part);
    if (part.empty())
        return wrong.instead;
    const size_t at = json.find(part);
    EXPECT_NE(at, std::string::npos) << part;
    return at == std::string::npos ? json : json.replace(at, part.size(), wrong.instead);
}

std::vector<std::string> faultsOf(const std::string &json)
{
    const LeadSheet sheet;
    const LeadData data = sheet.data();
    std::vector<std::string> sentences;
    for (const ModelFault &fault : readAndCheckModel(json, data, ModelState::published).faults)
        sentences.push_back(sentenceOf(fault).toStdString());
    return sentences;
}

} // namespace

TEST(WrongModels, TheRightOneHasNoFault)
{
    EXPECT_THAT(faultsOf(std::string(good)), IsEmpty());
    EXPECT_THAT(faultsOf("\xEF\xBB\xBF" + std::string(good)), IsEmpty());
}

TEST(WrongModels, AreSixtyAndEachIsToldWhatIsWrongAndWhere)
{
    EXPECT_GE(std::size(wrongs), 60u);
    for (const Wrong &wrong : wrongs) {
        const std::vector<std::string> faults = faultsOf(withChange(wrong));
        EXPECT_EQ(faults.empty() ? "nothing" : faults.front(), wrong.said) << wrong.instead;
    }
}

TEST(WrongModels, AdviceIsGivenForWhatWorksButIsLikelyNotMeant)
{
    const LeadSheet sheet;
    const LeadData data = sheet.data();
    const auto advice = [&](const char *part, const char *instead) {
        const std::string json = withChange({part, instead, ""});
        const ModelReading reading = readAndCheckModel(json, data, ModelState::published);
        EXPECT_THAT(reading.faults, IsEmpty()) << instead;
        std::vector<std::string> sentences;
        for (const ModelFault &each : adviceOn(reading, json, data))
            sentences.push_back(sentenceOf(each).toStdString());
        return sentences;
    };
    const std::string never = ": this answer never counts: an earlier one always holds first";

    EXPECT_THAT(advice("\"Right\"", "\"Right\""), IsEmpty());
    EXPECT_THAT(advice("\"contains\": \"bev\"", "\"is\": [\"FOOD\"]"),
                ElementsAre("Line 5, criteria[0].answers[1]" + never));
    EXPECT_THAT(advice("{\"is\": [\"Food\"]", "{\"contains\": \"e\""),
                ElementsAre("Line 5, criteria[0].answers[1]" + never));
    EXPECT_THAT(advice("\"at_least\": 20, \"below\": 100", "\"at_least\": 200, \"below\": 300"),
                ElementsAre("Line 7, criteria[1].answers[1]" + never));
    EXPECT_THAT(advice("{\"at_least\": 20, \"below\": 100, \"share\": 0.5}",
                       "{\"below\": 100, \"share\": 0.5}, {\"at_least\": 50, \"below\": 150, \"share\": 0}"),
                ElementsAre("Line 7, criteria[1].answers[2]" + never));
    EXPECT_THAT(advice("\"field\": \"industry\"", "\"field\": \"industry\", \"from\": [1, 2]"),
                ElementsAre("Line 4, criteria[0].from: only distance_km is measured from a place"));
    EXPECT_THAT(advice("\"field\": \"industry\"", "\"field\": \"industry\", \"date\": \"received_on\""),
                ElementsAre("Line 4, criteria[0].date: only days_since counts from a date"));
    EXPECT_THAT(advice("[{\"below\": 30, \"share\": 1}]", "[]"),
                ElementsAre("Line 10, criteria[3]: no answer of this criterion gives points"));
}

TEST(WrongModels, JsonIsCheckedWithoutAnEnd)
{
    for (size_t end = 0; end < good.size() - 2; ++end)
        EXPECT_TRUE(checkJson(good.substr(0, end)).broken) << end;
    EXPECT_FALSE(checkJson(good).broken);
    EXPECT_FALSE(checkJson("{\"a\": [1, -2.5e3, true, null, \"\\u00e9\\n\", {}, []]}").broken);
    EXPECT_TRUE(checkJson(std::string(100'000, '[')).broken);
    EXPECT_THAT(
        checkJson("{\"a\": [{\"b\": 1, \"b\": 2}], \"a\": 3}").doubled,
        ElementsAre(testing::Field(&JsonFault::path, "a[0].b"), testing::Field(&JsonFault::path, "a")));
}

TEST(NearWord, IsWhatSomebodyLikelyMeant)
{
    const std::vector<std::string> known = {"industry", "employees", "need", "received_on"};

    EXPECT_EQ(nearWord("Industri", known), "industry");
    EXPECT_EQ(nearWord("recieved_on", known), "received_on");
    EXPECT_EQ(nearWord("moon", known), "");
    EXPECT_EQ(nearWord("", known), "");
    EXPECT_EQ(nearWord("ne", known), "");
    EXPECT_EQ(editsBetween("abcd", "acbd"), 1u);
    EXPECT_EQ(editsBetween("", "abc"), 3u);
}
