// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/nearword.h"
#include "scoring/jsoncheck.h"
#include "scoring/jsonplace.h"
#include "scoring/modelfile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cmath>

namespace ridealong {

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("model", sentence);
}

std::string at(const std::string &list, qsizetype index)
{
    return list + '[' + std::to_string(index) + ']';
}

using Keys = std::initializer_list<const char *>;

QString unknownKey(const std::string &near)
{
    return near.empty() ? say("this key is not known")
                        : say("this key is not known; '%1' is").arg(QString::fromStdString(near));
}

QString noNumber(const QJsonValue &value)
{
    bool isNumber = false;
    const QString text = value.toString();
    text.toDouble(&isNumber);
    return isNumber ? say("this should be a number: %1 without quotes").arg(text)
                    : say("this should be a number");
}

// One object of the file; each reader notes what is wrong under the object's path.
class Reader
{
public:
    Reader(QJsonObject object, std::string path, std::vector<ModelFault> &faults)
        : m_object(std::move(object))
        , m_path(std::move(path))
        , m_faults(faults)
    {
    }

    void allow(Keys keys) const
    {
        const std::vector<std::string> known(keys.begin(), keys.end());
        for (const QString &key : m_object.keys())
            if (std::ranges::find(known, key.toStdString()) == known.end())
                fault(key.toStdString(), unknownKey(nearWord(key.toStdString(), known)));
    }
    bool has(const char *key) const { return m_object.contains(QLatin1String(key)); }
    QJsonValue value(const char *key) const { return m_object.value(QLatin1String(key)); }
    std::string pathOf(const std::string &key) const
    {
        return m_path.empty() || key.empty() ? m_path + key : m_path + '.' + key;
    }
    void fault(const std::string &key, const QString &text) const
    {
        if (m_faults.size() < mostFaults)
            m_faults.push_back({pathOf(key), 0, text});
    }

    void text(const char *key, std::string &out, bool needed = false) const
    {
        if (!has(key)) {
            if (needed)
                fault(key, say("this is missing"));
            return;
        }
        if (!value(key).isString())
            return fault(key, say("this should be a text"));
        out = value(key).toString().toStdString();
        if (needed && out.empty())
            fault(key, say("this is empty"));
    }
    void number(const char *key, double &out, double low, double high, bool needed = false) const
    {
        if (!has(key)) {
            if (needed)
                fault(key, say("this is missing"));
            return;
        }
        const double number = value(key).toDouble(std::nan(""));
        if (std::isnan(number))
            return fault(key, noNumber(value(key)));
        if (number < low || number > high)
            return fault(key, say("%1 is not between %2 and %3").arg(number).arg(low).arg(high));
        out = number;
    }
    void bound(const char *key, std::optional<double> &out) const
    {
        double number = std::nan("");
        this->number(key, number, -1e15, 1e15);
        if (!std::isnan(number))
            out = number;
    }
    void date(const char *key, Date &out) const
    {
        out = Date::parseIso(value(key).toString().toStdString());
        if (has(key) && !out.isSet())
            fault(key, say("this should be a date such as 2026-11-21"));
    }
    // Calls read(object reader) for each element.
    void list(const char *key, size_t most, auto &&read) const
    {
        if (!has(key))
            return;
        if (!value(key).isArray())
            return fault(key, say("this should be a list"));
        const QJsonArray array = value(key).toArray();
        if (size_t(array.size()) > most)
            return fault(key, say("%1 are too many: at most %2").arg(array.size()).arg(most));
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (array[i].isObject())
                read(Reader(array[i].toObject(), pathOf(at(key, i)), m_faults));
            else
                fault(at(key, i), say("this should be an object"));
        }
    }
    Reader object(const char *key) const
    {
        if (has(key) && !value(key).isObject())
            fault(key, say("this should be an object"));
        return {value(key).toObject(), pathOf(key), m_faults};
    }

private:
    QJsonObject m_object;
    std::string m_path;
    std::vector<ModelFault> &m_faults;
};

void readIs(const Reader &reader, std::vector<std::string> &out)
{
    const QJsonValue is = reader.value("is");
    const QJsonArray values = is.isArray() ? is.toArray() : QJsonArray{is};
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (values[i].isString())
            out.push_back(values[i].toString().toStdString());
        else if (values[i].isBool())
            out.push_back(values[i].toBool() ? "yes" : "no");
        else if (values[i].isDouble())
            out.push_back(QByteArray::number(values[i].toDouble(), 'g', 17).toStdString());
        else
            reader.fault(at("is", i), say("this should be a text, a number, true or false"));
    }
    if (out.empty())
        reader.fault("is", say("this is empty"));
}

Answer readAnswer(const Reader &reader)
{
    Answer answer;
    reader.allow({"is", "contains", "at_least", "below", "from", "to", "share"});
    const int forms = int(reader.has("is")) + int(reader.has("contains")) +
                      int(reader.has("at_least") || reader.has("below")) +
                      int(reader.has("from") || reader.has("to"));
    if (forms != 1)
        reader.fault({}, say("an answer has one of: is; contains; at_least, below; from, to"));
    if (reader.has("is"))
        readIs(reader, answer.is);
    if (reader.has("contains"))
        reader.text("contains", answer.contains, true);
    reader.bound("at_least", answer.atLeast);
    reader.bound("below", answer.below);
    reader.date("from", answer.from);
    reader.date("to", answer.to);
    if (answer.atLeast && answer.below && *answer.atLeast >= *answer.below)
        reader.fault("below",
                     say("nothing is at least %1 and below %2").arg(*answer.atLeast).arg(*answer.below));
    if (answer.from.isSet() && answer.to.isSet() && answer.from > answer.to)
        reader.fault("to", say("this is before 'from'"));
    reader.number("share", answer.share, 0, 1, true);
    return answer;
}

void readPlace(const Reader &reader, Criterion &criterion)
{
    if (!reader.has("from"))
        return;
    const QJsonArray pair = reader.value("from").toArray();
    const double latitude = pair.at(0).toDouble(std::nan(""));
    const double longitude = pair.at(1).toDouble(std::nan(""));
    if (pair.size() == 2 && std::abs(latitude) <= 90 && std::abs(longitude) <= 180)
        criterion.place = {latitude, longitude};
    else
        reader.fault("from", say("this should be [latitude, longitude] in degrees"));
}

void readDimension(const Reader &reader, Criterion &criterion)
{
    std::string key;
    reader.text("dimension", key, true);
    const auto known = std::ranges::find(dimensionKeys, key);
    if (known != dimensionKeys.end())
        criterion.dimension = Dimension(known - dimensionKeys.begin());
    else if (!key.empty())
        reader.fault("dimension", say("this is one of fit, need, affordability, awareness"));
}

Criterion readCriterion(const Reader &reader)
{
    Criterion criterion;
    reader.allow({"id", "label", "dimension", "field", "from", "date", "weight", "answers", "otherwise"});
    reader.text("id", criterion.id, true);
    reader.text("label", criterion.label);
    readDimension(reader, criterion);
    reader.text("field", criterion.field, true);
    readPlace(reader, criterion);
    reader.text("date", criterion.date);
    reader.number("weight", criterion.weight, 0, 100, true);
    reader.list("answers", mostAnswers,
                [&](const Reader &inner) { criterion.answers.push_back(readAnswer(inner)); });
    reader.number("otherwise", criterion.otherwise, 0, 1);
    return criterion;
}

Gate readGate(const Reader &reader)
{
    Gate gate;
    std::string grade;
    reader.allow({"when", "at_most"});
    reader.text("when", gate.when, true);
    reader.text("at_most", grade, true);
    if (grade.size() == 1 && grade[0] >= 'A' && grade[0] <= 'E')
        gate.atMost = Grade(grade[0] - 'A' + 1);
    else if (!grade.empty())
        reader.fault("at_most", say("a grade is A, B, C, D or E"));
    return gate;
}

void readCount(const Reader &reader, EngagementRule &rule)
{
    const QJsonValue count = reader.value("count");
    const double number = count.toDouble(-1);
    if (count.isUndefined() || count.toString() == QLatin1String("each"))
        rule.atMost = 0;
    else if (count.toString() == QLatin1String("once"))
        rule.atMost = 1;
    else if (number >= 1 && number <= 1000 && number == std::floor(number))
        rule.atMost = int(number);
    else
        reader.fault("count", say("this is \"each\", \"once\" or a whole number from 1 to 1000"));
}

EngagementRule readRule(const Reader &reader)
{
    EngagementRule rule;
    reader.allow({"label", "activity", "outcome", "points", "half_life_days", "count"});
    reader.text("label", rule.label);
    reader.text("activity", rule.activity, true);
    reader.text("outcome", rule.outcome);
    reader.number("points", rule.points, -100, 100, true);
    reader.number("half_life_days", rule.halfLifeDays, 0.5, 3650, true);
    readCount(reader, rule);
    return rule;
}

void readCutoffs(const Reader &reader, Model &model)
{
    if (!reader.has("cutoffs"))
        return;
    const Reader cutoffs = reader.object("cutoffs");
    cutoffs.allow({"A", "B", "C", "D"});
    constexpr const char *letters[] = {"A", "B", "C", "D"};
    for (size_t i = 0; i < 4; ++i)
        cutoffs.number(letters[i], model.cutoffs[i], 0, 100, true);
}

void readHeat(const Reader &reader, Model &model)
{
    const Reader heat = reader.object("heat");
    heat.allow({"hot", "warm"});
    heat.number("hot", model.hot, 0, 100);
    heat.number("warm", model.warm, 0, 100);
}

Model readRoot(const Reader &reader)
{
    Model model;
    reader.allow({"$schema", "name", "description", "cutoffs", "criteria", "gates", "engagement", "heat"});
    reader.text("name", model.name, true);
    reader.text("description", model.description);
    readCutoffs(reader, model);
    if (!reader.has("criteria"))
        reader.fault("criteria", say("this is missing"));
    reader.list("criteria", mostCriteria,
                [&](const Reader &inner) { model.criteria.push_back(readCriterion(inner)); });
    reader.list("gates", mostRules, [&](const Reader &inner) { model.gates.push_back(readGate(inner)); });
    reader.list("engagement", mostRules,
                [&](const Reader &inner) { model.engagement.push_back(readRule(inner)); });
    readHeat(reader, model);
    return model;
}

ModelReading broken(int line, const QString &text)
{
    return {{}, {{{}, line, text}}};
}

// A key that stands twice is read once, so what else is wrong is of the one that counts.
void addDoubled(std::vector<ModelFault> &faults, std::string_view json, const JsonCheck &check)
{
    for (const JsonFault &doubled : check.doubled)
        if (faults.size() < mostFaults)
            faults.push_back({doubled.path, lineAt(json, doubled.offset), doubled.text});
}

// Whether all weights were read, so that their sum says something.
bool knowsWeights(const std::vector<ModelFault> &faults)
{
    return std::ranges::none_of(faults, [](const ModelFault &fault) {
        const std::string_view path = fault.path;
        return path.ends_with(".weight") || (path.starts_with("criteria") && path.find('.') == path.npos);
    });
}

} // namespace

ModelReading readModel(std::string_view json)
{
    if (json.size() > largestModelFile)
        return broken(1, say("the file is larger than a model can be (1 MiB)"));
    json = withoutMark(json);
    const JsonCheck check = checkJson(json);
    if (check.broken)
        return broken(lineAt(json, check.broken->offset),
                      say("this is not JSON: %1").arg(check.broken->text));
    if (json[json.find_first_not_of(" \t\r\n")] != '{') // there is one, or it were broken
        return broken(1, say("a model is an object { ... }"));
    QJsonParseError error;
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), qsizetype(json.size())), &error);
    if (error.error != QJsonParseError::NoError)
        return broken(lineAt(json, size_t(std::max(error.offset, 0))),
                      say("this is not JSON: %1").arg(error.errorString()));
    ModelReading reading;
    reading.model = readRoot(Reader(document.object(), {}, reading.faults));
    for (ModelFault &fault : reading.faults)
        fault.line = lineOfPath(json, fault.path);
    addDoubled(reading.faults, json, check);
    return reading;
}

ModelReading readAndCheckModel(std::string_view json, const LeadData &data, ModelState state)
{
    ModelReading reading = readModel(json);
    if (!reading.faults.empty() && reading.faults.front().path.empty())
        return reading; // not a model at all
    json = withoutMark(json);
    if (!knowsWeights(reading.faults))
        state = ModelState::draft;
    for (ModelFault &fault : checkModel(reading.model, data, state)) {
        const auto samePlace = [&](const ModelFault &known) { return known.path == fault.path; };
        if (reading.faults.size() >= mostFaults || std::ranges::any_of(reading.faults, samePlace))
            continue;
        fault.line = lineOfPath(json, fault.path);
        reading.faults.push_back(std::move(fault));
    }
    std::ranges::stable_sort(reading.faults, {}, &ModelFault::line);
    return reading;
}

QString sentenceOf(const ModelFault &fault)
{
    const QString path = QString::fromStdString(fault.path);
    if (fault.line > 0 && !path.isEmpty())
        return say("Line %1, %2: %3").arg(QString::number(fault.line), path, fault.text);
    if (fault.line > 0)
        return say("Line %1: %2").arg(QString::number(fault.line), fault.text);
    return path.isEmpty() ? fault.text : say("%1: %2").arg(path, fault.text);
}

} // namespace ridealong
