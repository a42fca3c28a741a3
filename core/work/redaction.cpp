// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/redaction.h"

#include <QCoreApplication>
#include <algorithm>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("redaction", text);
}

uint32_t linkOf(const TableBase &table, uint32_t row, FieldNo field)
{
    const Value value = table.value(row, field);
    const auto *link = std::get_if<Link>(&value);
    return link ? link->number : 0;
}

// What was merged into a lead holds the same person's data.
std::vector<uint32_t> withMerged(const Book &book, uint32_t lead)
{
    std::vector<uint32_t> leads{lead};
    for (size_t at = 0; at < leads.size(); ++at)
        for (uint32_t other = 1; other < book.leads().end(); ++other)
            if (book.leads()[other].mergedInto.number == leads[at] &&
                std::ranges::find(leads, other) == leads.end())
                leads.push_back(other);
    std::ranges::sort(leads);
    return leads;
}

void addRowsOf(RedactionPlan &plan, const Book &book, const std::vector<uint32_t> &leads)
{
    for (size_t entity = 1; entity < entityCount; ++entity) {
        const TableBase *table = book.tables().at(Entity(entity));
        const FieldNo field = table && Entity(entity) != Entity::lead ? table->fieldByKey("lead") : noField;
        if (field == noField || table->info(field).target != Entity::lead)
            continue;
        for (uint32_t row = 1; row < table->end(); ++row)
            if (std::ranges::binary_search(leads, linkOf(*table, row, field)))
                plan.rows.push_back({Entity(entity), row});
    }
}

void addName(RedactionPlan &plan, std::string_view name)
{
    constexpr size_t least = 3; // shorter ones stand in too many words
    if (name.size() >= least && std::ranges::find(plan.names, name) == plan.names.end())
        plan.names.emplace_back(name);
}

void addNames(RedactionPlan &plan, const Book &book)
{
    for (const RowRef &row : plan.rows) {
        if (row.entity == Entity::lead)
            for (const char *key : {"company", "contact", "email", "reference"})
                addName(plan, book.leads().text(row.number, book.leads().fieldByKey(key)));
        if (row.entity == Entity::contact)
            for (const char *key : {"name", "email"})
                addName(plan, book.tables().contact.text(row.number, book.tables().contact.fieldByKey(key)));
    }
}

QString countWords(const RedactionPlan &plan)
{
    const auto contacts = std::ranges::count(plan.rows, Entity::contact, &RowRef::entity);
    const auto activities = std::ranges::count(plan.rows, Entity::activity, &RowRef::entity);
    return tr("a lead (contacts: %1, activities: %2, rows in all: %3)")
        .arg(contacts)
        .arg(activities)
        .arg(plan.rows.size());
}

Id idOf(const Book &book, const RowRef &row)
{
    return book.tables().at(row.entity)->id(row.number);
}

} // namespace

Result<RedactionPlan> planRedaction(const Book &book, const RedactionWish &wish)
{
    if (book.info().role == "rep")
        return refuse(tr("Erasing for good is the manager’s to do. Ask the manager."));
    if (wish.reason.empty())
        return refuse(tr("Say why it is erased: the reason stays when all else is gone."));
    RedactionPlan plan;
    if (wish.contact) {
        plan.rows.push_back({Entity::contact, wish.contact});
        plan.what = tr("a contact");
    } else {
        const std::vector<uint32_t> leads = withMerged(book, wish.lead);
        plan.rows.push_back({Entity::lead, wish.lead});
        for (const uint32_t lead : leads)
            if (lead != wish.lead)
                plan.rows.push_back({Entity::lead, lead});
        addRowsOf(plan, book, leads);
        plan.what = countWords(plan);
    }
    addNames(plan, book);
    for (const std::string &name : plan.names)
        if (QString::fromStdString(wish.reason).contains(QString::fromStdString(name), Qt::CaseInsensitive))
            return refuse(tr("The reason names what is to be erased. Say it without the name."));
    return plan;
}

void recordRedaction(ChangeSet &changes, const Book &book, const RedactionPlan &plan,
                     const RedactionWish &wish)
{
    changes.create(Entity::redaction, {{redactionField("subject"), idOf(book, plan.rows.front()).hex()},
                                       {redactionField("what"), plan.what.toStdString()},
                                       {redactionField("reason"), wish.reason},
                                       {redactionField("by"), Link{wish.by}},
                                       {redactionField("on"), book.today()},
                                       {redactionField("rows"), int64_t(plan.rows.size())}});
}

} // namespace ridealong
