// SPDX-License-Identifier: GPL-3.0-or-later
#include "leads/filterparts.h"

#include "base/words.h"
#include "lead/filter.h"
#include "leads/leadcolumns.h"

#include <QCoreApplication>
#include <QRegularExpression>
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

QString wordFor(const std::string &value, Type type)
{
    if (type == Type::yesNo)
        return value == "yes" ? tr("yes") : tr("no");
    return value.empty() ? tr("none") : shown(value);
}

// Fields that are asked for by their values; others are compared, and stay as they were written.
bool isByValue(const QString &field)
{
    constexpr std::string_view fields[] = {"grade", "neglected", "open", "owner", "source", "stage"};
    return std::ranges::count(fields, field.toStdString()) > 0;
}

FilterPart partOf(const QString &clause)
{
    static const QRegularExpression simple(
        QStringLiteral("^([a-z_]+) (?:= (\"[^\"\\\\]*\"|\\w+)|in \\(([\\w, ]+)\\))$"));
    const auto match = simple.match(clause);
    if (!match.hasMatch() || !isByValue(match.captured(1)))
        return {.field = {}, .clause = clause.toStdString()};
    FilterPart part{.field = match.captured(1).toStdString()};
    const QString all = match.captured(2).isEmpty() ? match.captured(3) : match.captured(2);
    const bool quoted = all.startsWith(u'"');
    for (const QString &value : quoted ? QStringList{all.mid(1, all.size() - 2)} : all.split(u','))
        part.values.push_back(value.trimmed().toStdString());
    return part;
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

std::vector<FilterPart> partsOf(const QString &filter)
{
    std::vector<FilterPart> parts;
    for (const QString &clause : filter.split(QStringLiteral(" and "))) {
        const bool whole = clause.count(u'(') == clause.count(u')') && clause.count(u'"') % 2 == 0;
        if (!whole || clause.contains(QStringLiteral(" or ")))
            return {{.field = {}, .clause = filter.toStdString()}};
        parts.push_back(partOf(clause.trimmed()));
    }
    return parts;
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
    const ListColumn column = listColumn(data, part.field);
    for (const std::string &value : part.values)
        values << wordFor(value, column.field.type);
    const QString last = values.takeLast();
    const QString all = values.isEmpty() ? last : tr("%1 or %2").arg(values.join(QStringLiteral(", ")), last);
    return {column.title, all};
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
