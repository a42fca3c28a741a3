// SPDX-License-Identifier: GPL-3.0-or-later
#include "leads/filterparts.h"

#include "base/words.h"
#include "lead/filter.h"
#include "leads/leadcolumns.h"

#include <QCoreApplication>
#include <algorithm>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("FilterParts", text);
}

std::string among(const std::string &field, const std::vector<std::string> &values)
{
    if (values.size() == 1)
        return field + " = " + quotedForFilter(values.front());
    std::string list;
    for (const std::string &value : values)
        list += (list.empty() ? "" : ", ") + quotedForFilter(value);
    return field + " in (" + list + ')';
}

// As ownedby.h writes it: their ids say nothing to a person.
bool namesLeads(const std::string &clause)
{
    return clause.starts_with("id in (");
}

QString wordFor(const std::string &value)
{
    return value.empty() ? tr("none") : shown(value);
}

} // namespace

std::shared_ptr<LeadFilter> makeLeadFilter()
{
    return std::make_shared<LeadFilter>();
}

std::string clauseOf(const FilterPart &part)
{
    if (part.field.empty())
        return part.clause;
    std::vector<std::string> known = part.values;
    const bool none = std::erase(known, std::string()) > 0;
    if (!none)
        return among(part.field, known);
    const std::string empty = part.field + " is empty";
    return known.empty() ? empty : '(' + empty + " or " + among(part.field, known) + ')';
}

std::string filterOf(const std::string &base, const std::vector<FilterPart> &parts)
{
    std::string filter = base;
    for (const FilterPart &part : parts) {
        const std::string clause = clauseOf(part);
        filter += filter.empty() ? clause : " and " + clause;
    }
    return filter;
}

ChipWords chipWords(const LeadData &data, const FilterPart &part)
{
    if (part.field.empty())
        return namesLeads(part.clause)
                   ? ChipWords{tr("Leads"), QString::number(std::ranges::count(part.clause, ',') + 1)}
                   : ChipWords{tr("Filter"), shown(part.clause)};
    QStringList values;
    for (const std::string &value : part.values)
        values << wordFor(value);
    const QString last = values.takeLast();
    const QString all = values.isEmpty() ? last : tr("%1 or %2").arg(values.join(QStringLiteral(", ")), last);
    return {listColumn(data, part.field).title, all};
}

void toggleValue(std::vector<FilterPart> &parts, const std::string &field, const std::string &value)
{
    auto part = std::ranges::find(parts, field, &FilterPart::field);
    if (part == parts.end())
        part = parts.insert(parts.end(), FilterPart{field});
    if (std::erase(part->values, value) == 0)
        part->values.push_back(value);
    if (field == "grade")
        std::ranges::sort(part->values);
    std::erase_if(parts, [](const FilterPart &p) { return p.clause.empty() && p.values.empty(); });
}

bool hasValue(const std::vector<FilterPart> &parts, const std::string &field, const std::string &value)
{
    const auto part = std::ranges::find(parts, field, &FilterPart::field);
    return part != parts.end() && std::ranges::find(part->values, value) != part->values.end();
}

} // namespace ridealong
