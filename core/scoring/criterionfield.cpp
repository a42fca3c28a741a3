// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/criterionfield.h"

#include "base/nearword.h"

#include <QCoreApplication>
#include <algorithm>

namespace ridealong {

namespace {

using Kind = CriterionField::Kind;

LeadFieldRef plainNumberField(std::string_view key)
{
    LeadFieldRef field;
    field.type = Type::number;
    field.key = key;
    return field;
}

CriterionField missing(const QString &problem, bool inDate = false)
{
    return {.read = {}, .answered = {}, .problem = problem, .problemInDate = inDate};
}

QString unknownField(const std::string &key, const LeadData &data)
{
    std::vector<std::string> known = {std::string(distanceField), std::string(similarityField),
                                      std::string(daysSinceField)};
    for (const LeadFieldRef &field : allLeadFields(data))
        known.push_back(field.key);
    const std::string near = nearWord(key, known);
    const QString shown = QString::fromStdString(key);
    return near.empty() ? QCoreApplication::translate("model", "there is no field '%1'").arg(shown)
                        : QCoreApplication::translate("model", "there is no field '%1'; there is '%2'")
                              .arg(shown, QString::fromStdString(near));
}

CriterionField ageOf(const Criterion &criterion, const LeadData &data)
{
    if (criterion.date.empty())
        return missing(QCoreApplication::translate("model", "say since which date, such as received_on"),
                       true);
    LeadFieldRef date = findLeadField(data, criterion.date);
    if (!date.isFound())
        return missing(unknownField(criterion.date, data), true);
    if (date.type != Type::date && date.type != Type::instant)
        return missing(QCoreApplication::translate("model", "this field is not a date"), true);
    return {
        .kind = Kind::daysSince, .read = date, .answered = plainNumberField(daysSinceField), .problem = {}};
}

} // namespace

bool followsFromGrade(std::string_view key)
{
    constexpr std::string_view keys[] = {"grade",        "score",        "completeness", "overridden",
                                         "neglected",    "heat",         "engagement",   "override_grade",
                                         "closed_grade", "closed_score", "intake"};
    return std::ranges::count(keys, key) > 0;
}

bool isProfileField(const LeadFieldRef &field)
{
    if (field.kind == LeadFieldRef::Kind::computed)
        return field.what == Computed::inquiry;
    constexpr std::string_view work[] = {"owner",       "stage",    "value", "close_on",    "closed_on",
                                         "lost_reason", "category", "tags",  "best_account"};
    return std::ranges::count(work, field.key) == 0;
}

CriterionField findCriterionField(const Criterion &criterion, const LeadData &data)
{
    if (criterion.field == distanceField)
        return {.kind = Kind::distance,
                .read = findLeadField(data, "latitude"),
                .answered = plainNumberField(distanceField),
                .problem = {}};
    if (criterion.field == similarityField)
        return {.kind = Kind::similarity,
                .read = {},
                .answered = plainNumberField(similarityField),
                .problem = {}};
    if (criterion.field == daysSinceField)
        return ageOf(criterion, data);
    LeadFieldRef field = findLeadField(data, criterion.field);
    if (!field.isFound())
        return missing(unknownField(criterion.field, data));
    if (followsFromGrade(field.key) || (field.flags & cold))
        return missing(QCoreApplication::translate("model", "a criterion cannot read this field"));
    return {.kind = Kind::field, .read = field, .answered = field, .problem = {}};
}

} // namespace ridealong
