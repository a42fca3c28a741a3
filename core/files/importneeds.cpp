// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/importneeds.h"

#include "base/words.h"

#include <QCoreApplication>
#include <algorithm>
#include <unordered_set>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ImportPlan", text);
}

struct Need
{
    ImportTable table;
    std::vector<const char *> oneOf;
};

QString fieldNames(const std::vector<const char *> &keys)
{
    QStringList names;
    for (const char *key : keys)
        names += QLatin1String(key);
    return names.join(tr(" or "));
}

QString fieldLabels(const ImportPlan &plan, const std::vector<const char *> &keys)
{
    QStringList labels;
    for (const char *key : keys)
        labels += QCoreApplication::translate("field", plan.fields[size_t(plan.field(key))].label.c_str());
    return labels.join(tr(" or "));
}

// One of these has no column or constant yet; none where nothing lacks.
std::vector<const char *> lackOf(const ImportPlan &plan)
{
    const Need needs[] = {{ImportTable::leads, {"company", "reference", "email"}},
                          {ImportTable::activities, {"reference", "company"}},
                          {ImportTable::activities, {"kind"}},
                          {ImportTable::activities, {"on"}},
                          {ImportTable::sales, {"reference", "company"}},
                          {ImportTable::sales, {"on"}},
                          {ImportTable::sales, {"amount"}},
                          {ImportTable::people, {"name"}},
                          {ImportTable::costs, {"source"}},
                          {ImportTable::costs, {"month"}},
                          {ImportTable::costs, {"amount"}},
                          {ImportTable::quotas, {"person"}},
                          {ImportTable::quotas, {"period"}},
                          {ImportTable::quotas, {"amount"}}};
    for (const Need &need : needs)
        if (need.table == plan.table &&
            std::ranges::none_of(need.oneOf, [&](const char *key) { return plan.isFilled(key); }))
            return need.oneOf;
    return {};
}

// "The likeliest is "job"."
QString likeliestOf(const ImportPlan &plan)
{
    return plan.standIn < 0
               ? QString()
               : QString(u' ' + tr("The likeliest is %1.")
                                    .arg(ridealong::quoted(plan.columns[size_t(plan.standIn)].header)));
}

bool hasLetter(std::string_view cell)
{
    return std::ranges::any_of(cell, [](char c) {
        return static_cast<unsigned char>(c) >= 0x80 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    });
}

struct Words
{
    size_t cells = 0;
    size_t kinds = 0; // that differ
};

Words wordsIn(const ImportSample &sample, size_t column)
{
    std::unordered_set<std::string_view> kinds;
    Words words;
    for (const auto &row : sample.rows) {
        const std::string_view cell = column < row.size() ? trimmed(row[column]) : std::string_view{};
        if (!hasLetter(cell) || saysUnknown(cell))
            continue;
        ++words.cells;
        kinds.insert(cell);
    }
    words.kinds = kinds.size();
    return words;
}

bool isText(const ImportPlan &plan, const ImportColumn &column)
{
    return column.field < 0 || plan.fields[size_t(column.field)].type == Type::text;
}

// The people, else what differs most from row to row. -1 for none.
int standInForCompany(const ImportPlan &plan, const ImportSample &sample)
{
    int best = -1, people = -1;
    size_t most = 1; // one word in each row tells nothing
    for (size_t i = 0; i < plan.columns.size(); ++i) {
        const Words words = wordsIn(sample, i);
        if (!isText(plan, plan.columns[i]) || words.cells * 2 < sample.rows.size())
            continue;
        if (plan.columns[i].field == plan.field("contact") && words.kinds * 2 > words.cells)
            people = int(i); // the last one, which holds what those before it said too
        if (words.kinds > most) {
            most = words.kinds;
            best = int(i);
        }
    }
    return people >= 0 ? people : best;
}

} // namespace

QString headerList(const ImportPlan &plan)
{
    constexpr size_t most = 12;
    QStringList names;
    for (size_t i = 0; i < std::min(most, plan.columns.size()); ++i)
        names += shown(plan.columns[i].header).left(40);
    if (plan.columns.size() > most)
        names += QString(QChar(0x2026));
    return names.join(QLatin1String(", "));
}

Status checkNeeds(ImportPlan &plan, const ImportSample &sample, bool isDraft)
{
    const auto lack = lackOf(plan);
    if (lack.empty())
        return Done{};
    if (plan.table == ImportTable::leads)
        plan.standIn = standInForCompany(plan, sample);
    plan.lacks = tr("Every row needs %1: say which column holds it.").arg(fieldLabels(plan, lack));
    if (isDraft)
        return Done{};
    return Error{ErrorKind::badData,
                 tr("%1 has no column that is known to hold %2, which every row of %3 needs. Say in a "
                    "mapping which of its columns does: %4.")
                         .arg(sourceName(plan), fieldNames(lack), QLatin1String(nameOf(plan.table)),
                              headerList(plan)) +
                     likeliestOf(plan)};
}

} // namespace ridealong
