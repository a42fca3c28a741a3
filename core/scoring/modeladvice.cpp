// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/modeladvice.h"

#include "base/fold.h"
#include "scoring/criterionfield.h"
#include "scoring/jsoncheck.h"
#include "scoring/jsonplace.h"

#include <QCoreApplication>
#include <algorithm>
#include <limits>
#include <set>

namespace ridealong {

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("model", sentence);
}

std::string at(const std::string &list, size_t index)
{
    return list + '[' + std::to_string(index) + ']';
}

// From `first` up to but without `second`; dates as days.
using Range = std::pair<double, double>;

std::optional<Range> rangeOf(const Answer &answer)
{
    constexpr double endless = std::numeric_limits<double>::infinity();
    if (answer.atLeast || answer.below)
        return Range{answer.atLeast.value_or(-endless), answer.below.value_or(endless)};
    if (answer.from.isSet() || answer.to.isSet())
        return Range{answer.from.isSet() ? answer.from.days : -endless,
                     answer.to.isSet() ? answer.to.days + 1.0 : endless};
    return {};
}

// What the answers so far take, in their order.
class Taken
{
public:
    bool takes(const Answer &answer) const;
    void add(const Answer &answer);

private:
    bool takesText(const std::string &text) const;

    std::set<std::string> m_texts;
    std::vector<std::string> m_parts;
    std::vector<Range> m_ranges; // ascending by their beginnings
};

bool Taken::takesText(const std::string &text) const
{
    return m_texts.contains(text) || std::ranges::any_of(m_parts, [&](const std::string &part) {
               return text.find(part) != std::string::npos;
           });
}

bool Taken::takes(const Answer &answer) const
{
    if (!answer.is.empty())
        return std::ranges::all_of(answer.is, [this](const std::string &t) { return takesText(folded(t)); });
    if (!answer.contains.empty()) {
        const std::string part = folded(answer.contains);
        return std::ranges::any_of(
            m_parts, [&](const std::string &earlier) { return part.find(earlier) != std::string::npos; });
    }
    std::optional<Range> left = rangeOf(answer);
    for (const Range &range : m_ranges)
        if (left && range.first <= left->first)
            left->first = std::max(left->first, range.second);
    return left && left->first >= left->second;
}

void Taken::add(const Answer &answer)
{
    for (const std::string &text : answer.is)
        m_texts.insert(folded(text));
    if (!answer.contains.empty())
        m_parts.push_back(folded(answer.contains));
    if (const auto range = rangeOf(answer)) {
        m_ranges.push_back(*range);
        std::ranges::sort(m_ranges);
    }
}

void addUnreached(std::vector<ModelFault> &advice, const Criterion &criterion, const std::string &path)
{
    Taken taken;
    for (size_t i = 0; i < criterion.answers.size(); ++i) {
        if (taken.takes(criterion.answers[i]))
            advice.push_back({at(path + ".answers", i), 0,
                              say("this answer never counts: an earlier one always holds first")});
        taken.add(criterion.answers[i]);
    }
}

void addUnread(std::vector<ModelFault> &advice, const Criterion &criterion, const std::string &path)
{
    if (criterion.place && criterion.field != distanceField)
        advice.push_back({path + ".from", 0, say("only distance_km is measured from a place")});
    if (!criterion.date.empty() && criterion.field != daysSinceField)
        advice.push_back({path + ".date", 0, say("only days_since counts from a date")});
    if (criterion.answers.empty() && criterion.otherwise == 0 && criterion.weight > 0)
        advice.push_back({path, 0, say("no answer of this criterion gives points")});
}

bool hasKind(const LeadData &data, const std::string &activity)
{
    const uint32_t end = data.endOf ? data.endOf(Entity::kind) : 0;
    for (uint32_t kind = 1; kind < end; ++kind)
        for (const std::string &name : data.namesOf(Entity::kind, kind))
            if (folded(name) == folded(activity))
                return true;
    return end <= 1; // no book is there to ask
}

} // namespace

std::vector<ModelFault> adviceOn(const Model &model, const LeadData &data)
{
    std::vector<ModelFault> advice;
    for (size_t i = 0; i < model.criteria.size(); ++i) {
        addUnread(advice, model.criteria[i], at("criteria", i));
        addUnreached(advice, model.criteria[i], at("criteria", i));
    }
    for (size_t i = 0; i < model.engagement.size(); ++i)
        if (!hasKind(data, model.engagement[i].activity))
            advice.push_back({at("engagement", i) + ".activity", 0,
                              say("the book has no activities of the kind '%1'")
                                  .arg(QString::fromStdString(model.engagement[i].activity))});
    return advice;
}

std::vector<ModelFault> adviceOn(const ModelReading &reading, std::string_view json, const LeadData &data)
{
    std::vector<ModelFault> advice = adviceOn(reading.model, data);
    for (ModelFault &each : advice)
        each.line = lineOfPath(withoutMark(json), each.path);
    return advice;
}

} // namespace ridealong
