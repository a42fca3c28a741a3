// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/modelfile.h"

#include "lead/filter.h"
#include "lead/filterconstant.h"
#include "scoring/criterionfield.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <unordered_set>

namespace ridealong {

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("model", sentence);
}

QString shown(const std::string &text)
{
    return QString::fromStdString(text);
}

std::string at(const std::string &list, size_t index)
{
    return list + '[' + std::to_string(index) + ']';
}

constexpr double roundingOfWeights = 0.005;

struct Check
{
    const Model &model;
    const LeadData &data;
    std::vector<ModelFault> faults = {};

    void fault(std::string path, QString text)
    {
        if (faults.size() < mostFaults)
            faults.push_back({std::move(path), 0, std::move(text)});
    }
    void floors();
    void ids();
    void weights();
    void sizes();
    void criterion(const Criterion &criterion, const std::string &path);
    void answer(const Answer &answer, const LeadFieldRef &field, const std::string &path);
    void gate(const Gate &gate, const std::string &path);
};

void Check::floors()
{
    constexpr const char *letters[] = {"A", "B", "C", "D"};
    for (size_t i = 1; i < model.cutoffs.size(); ++i)
        if (model.cutoffs[i] >= model.cutoffs[i - 1])
            fault(std::string("cutoffs.") + letters[i],
                  say("this should be less than that of %1").arg(QLatin1String(letters[i - 1])));
    if (model.warm >= model.hot)
        fault("heat.warm", say("this should be less than 'hot'"));
}

void Check::ids()
{
    std::unordered_set<std::string> seen;
    for (size_t i = 0; i < model.criteria.size(); ++i)
        if (!seen.insert(model.criteria[i].id).second)
            fault(at("criteria", i) + ".id",
                  say("another criterion has the id '%1'").arg(shown(model.criteria[i].id)));
}

void Check::weights()
{
    const double sum = model.totalWeight();
    if (std::abs(sum - 100) > roundingOfWeights)
        fault("criteria", say("the weights sum to %1 and not to 100").arg(sum));
}

void Check::sizes()
{
    size_t answers = 0, contains = 0;
    for (const Criterion &criterion : model.criteria) {
        answers += criterion.answers.size();
        contains += size_t(
            std::ranges::count_if(criterion.answers, [](const Answer &a) { return !a.contains.empty(); }));
    }
    if (model.criteria.size() > mostCriteria)
        fault("criteria", say("there are more than %1").arg(mostCriteria));
    if (answers > mostAnswers)
        fault("criteria", say("there are more than %1 answers").arg(mostAnswers));
    if (contains > mostContains)
        fault("criteria", say("there are more than %1 answers with 'contains'").arg(mostContains));
}

void Check::answer(const Answer &answer, const LeadFieldRef &field, const std::string &path)
{
    const bool named = isTextual(field.type) || field.type == Type::link;
    const bool dated = field.type == Type::date || field.type == Type::instant;
    const bool counted = isNumeric(field.type) && !dated;
    if (!answer.contains.empty() && !named)
        fault(path + ".contains", say("this field is not a text"));
    if (answer.atLeast && !counted)
        fault(path + ".at_least", say("this field is not a number"));
    if (answer.below && !counted)
        fault(path + ".below", say("this field is not a number"));
    if (answer.from.isSet() && !dated)
        fault(path + ".from", say("this field is not a date"));
    if (answer.to.isSet() && !dated)
        fault(path + ".to", say("this field is not a date"));
    if (field.type == Type::link)
        return; // names of people and stages differ from book to book
    for (size_t i = 0; i < answer.is.size(); ++i) {
        FilterTest test{.column = {data, field}, .op = FilterTest::Op::equal, .constants = {}};
        if (const QString wrong = addConstant(test, answer.is[i]); !wrong.isEmpty())
            fault(at(path + ".is", i), wrong);
    }
}

void Check::criterion(const Criterion &criterion, const std::string &path)
{
    const CriterionField field = findCriterionField(criterion, data);
    if (!field.problem.isEmpty())
        return fault(path + (field.problemInDate ? ".date" : ".field"), field.problem);
    if (field.kind == CriterionField::Kind::distance && !criterion.place)
        fault(path + ".from", say("say from where: [latitude, longitude]"));
    for (size_t i = 0; i < criterion.answers.size(); ++i)
        answer(criterion.answers[i], field.answered, at(path + ".answers", i));
}

void Check::gate(const Gate &gate, const std::string &path)
{
    const Result<Filter> filter = parseFilter(gate.when, data);
    if (!filter)
        return fault(path + ".when", filter.error().text);
    if (filter->isEmpty())
        fault(path + ".when", say("this is empty"));
    for (const std::string &key : filter->fieldsUsed())
        if (followsFromGrade(key))
            fault(path + ".when", say("%1 cannot decide on a grade").arg(shown(key)));
}

} // namespace

std::vector<ModelFault> checkModel(const Model &model, const LeadData &data, ModelState state)
{
    Check check{model, data};
    check.floors();
    check.sizes();
    check.ids();
    if (state == ModelState::published)
        check.weights();
    for (size_t i = 0; i < model.criteria.size(); ++i)
        check.criterion(model.criteria[i], at("criteria", i));
    for (size_t i = 0; i < model.gates.size(); ++i)
        check.gate(model.gates[i], at("gates", i));
    return check.faults;
}

} // namespace ridealong
