// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON Schema of the model file and the reader say the same: each key of one is known to the other, and
// so are the limits.
#include "scoring/modelfile.h"

#include "support/scorecards.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace ridealong;
using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

namespace {

QJsonObject schema()
{
    QFile file(QStringLiteral(":/model.schema.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

QJsonObject resolved(const QJsonObject &part)
{
    const QString reference = part["$ref"].toString();
    return reference.isEmpty() ? part : schema()["$defs"].toObject()[reference.section(u'/', -1)].toObject();
}

// What in the value the schema does not know, is missing or is out of bounds; only the words that ours uses.
void check(const QJsonValue &value, const QJsonObject &unresolved, const QString &path, QStringList &wrong)
{
    const QJsonObject part = resolved(unresolved);
    if (value.isObject()) {
        const QJsonObject known = part["properties"].toObject(), object = value.toObject();
        for (const QString &key : object.keys())
            if (!known.contains(key))
                wrong << QString(path + u'.' + key);
            else
                check(object[key], known[key].toObject(), path + u'.' + key, wrong);
        for (const QJsonValue &needed : part["required"].toArray())
            if (!object.contains(needed.toString()))
                wrong << QString(path + QStringLiteral(" lacks ") + needed.toString());
    } else if (value.isArray() && part.contains(QLatin1String("items")) && part["items"].isObject()) {
        for (const QJsonValue &each : value.toArray())
            check(each, part["items"].toObject(), path, wrong);
    } else if (value.isDouble() && part.contains(QLatin1String("minimum"))) {
        if (value.toDouble() < part["minimum"].toDouble() || value.toDouble() > part["maximum"].toDouble())
            wrong << QString(path + QStringLiteral(" is out of bounds"));
    }
}

QStringList wrongIn(const Model &model)
{
    QStringList wrong;
    check(QJsonDocument::fromJson(QByteArray::fromStdString(writeModel(model))).object(), schema(), {},
          wrong);
    return wrong;
}

Model everyKey()
{
    Model model = exampleModel();
    model.description = "All that a model may have";
    model.criteria.push_back(aCriterion("age", "days_since", 0, {{.below = 30, .share = 1}}, 0.25));
    model.criteria.back().date = "received_on";
    model.criteria.push_back(aCriterion(
        "came", "received_on", 0, {{.from = Date::of(2026, 1, 1), .to = Date::of(2026, 6, 30), .share = 1}}));
    model.criteria.push_back(aCriterion("words", "industry", 0, {{.contains = "pump", .share = 1}}));
    model.engagement.push_back(
        {.label = "Call", .activity = "call", .outcome = "connected", .points = -2, .atMost = 3});
    return model;
}

QStringList keysOf(const char *definition)
{
    const QJsonObject all = schema();
    return (definition ? all["$defs"].toObject()[QLatin1String(definition)].toObject() : all)["properties"]
        .toObject()
        .keys();
}

// The reader's faults for an object with all of these keys, in the place that `around` has a %1 for.
std::vector<std::string> unknownKeys(const QStringList &keys, const QString &around)
{
    QJsonObject object;
    for (const QString &key : keys)
        object[key] = QJsonValue();
    const QByteArray json =
        QString(around).arg(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))).toUtf8();
    std::vector<std::string> unknown;
    for (const ModelFault &fault : readModel({json.data(), size_t(json.size())}).faults)
        if (fault.text.startsWith(QLatin1String("this key is not known")))
            unknown.push_back(fault.path);
    return unknown;
}

} // namespace

TEST(ModelSchema, KnowsEveryKeyThatIsWritten)
{
    EXPECT_TRUE(wrongIn(everyKey()).isEmpty()) << wrongIn(everyKey()).join(u' ').toStdString();
    EXPECT_TRUE(wrongIn(defaultModel()).isEmpty());
    Model wrong = everyKey();
    wrong.criteria[0].weight = 120;
    EXPECT_EQ(wrongIn(wrong), QStringList(".criteria.weight is out of bounds"));
}

TEST(ModelSchema, NamesNoKeyThatTheReaderDoesNotKnow)
{
    constexpr std::pair<const char *, const char *> places[] = {
        {nullptr, "%1"},
        {"criterion", R"({"criteria": [%1]})"},
        {"answer", R"({"criteria": [{"answers": [%1]}]})"},
        {"gate", R"({"gates": [%1]})"},
        {"rule", R"({"engagement": [%1]})"}};
    for (const auto &[definition, around] : places) {
        const QStringList keys = keysOf(definition);
        EXPECT_FALSE(keys.isEmpty());
        EXPECT_THAT(unknownKeys(keys, QLatin1String(around)), IsEmpty());
        EXPECT_THAT(unknownKeys({QStringLiteral("moon")}, QLatin1String(around)),
                    Contains(HasSubstr("moon")));
    }
    for (const char *part : {"cutoffs", "heat"})
        EXPECT_THAT(unknownKeys(schema()["properties"][QLatin1String(part)]["properties"].toObject().keys(),
                                QStringLiteral("{\"%1\": ").arg(QLatin1String(part)) + QStringLiteral("%1}")),
                    IsEmpty());
}

TEST(ModelSchema, HasTheLimitsOfTheReader)
{
    const QJsonObject all = schema(), parts = all["properties"].toObject(),
                      definitions = all["$defs"].toObject();

    EXPECT_EQ(parts["criteria"]["maxItems"].toInt(), int(mostCriteria));
    EXPECT_EQ(parts["gates"]["maxItems"].toInt(), int(mostRules));
    EXPECT_EQ(parts["engagement"]["maxItems"].toInt(), int(mostRules));
    EXPECT_EQ(definitions["criterion"]["properties"]["answers"]["maxItems"].toInt(), int(mostAnswers));
    EXPECT_EQ(all["$schema"], "https://json-schema.org/draft/2020-12/schema");
}

TEST(ModelSchema, SaysWhatEachKeyIsFor)
{
    const QJsonObject definitions = schema()["$defs"].toObject();
    for (const char *name : {"criterion", "answer", "gate", "rule"}) {
        const QJsonObject keys = definitions[QLatin1String(name)]["properties"].toObject();
        for (const QString &key : keys.keys())
            EXPECT_FALSE(keys[key]["description"].toString().isEmpty()) << name << '.' << key.toStdString();
    }
}
