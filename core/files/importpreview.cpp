// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/importpreview.h"

namespace ridealong {

namespace {

// What a book is set up with; rows keep their numbers, so a plan for the one fits the other.
constexpr Entity setUpEntities[] = {Entity::setting, Entity::person, Entity::process,     Entity::stage,
                                    Entity::kind,    Entity::model,  Entity::customField, Entity::policy};

void copyTable(const TableBase &from, TableBase &to)
{
    for (uint32_t row = 1; row < from.end(); ++row) {
        to.addRow(row, from.id(row));
        for (FieldNo field = 0; field < from.fieldCount(); ++field)
            if (!(from.info(field).flags & cold))
                to.setValue(row, field, from.value(row, field));
    }
}

void addGrades(ImportPreview &preview)
{
    const Book &book = *preview.book;
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead) {
        if (!book.leads().has(lead))
            continue;
        preview.leads.push_back(lead);
        const Standing &standing = book.standing(lead);
        if (standing.grade != Grade::none)
            ++preview.grades[size_t(standing.grade) - 1];
    }
}

} // namespace

std::unique_ptr<Book> bookSetUpLike(const Book &from)
{
    auto book = std::make_unique<Book>();
    for (const Entity entity : setUpEntities)
        copyTable(*from.tables().at(entity), *book->forLoading().at(entity));
    book->loaded(from.today());
    return book;
}

Result<ImportPreview> previewImport(const ImportPlan &plan, const Book &book, Instant now, int64_t mostRows,
                                    const Progress &progress)
{
    ImportPreview preview{.book = bookSetUpLike(book)};
    ImportPlan quiet = plan;
    quiet.rejects.clear();
    std::vector<ChangeSet> parts;
    const ImportRunOptions options{.now = now,
                                   .mostRows = mostRows,
                                   .seen = [&parts](const ChangeSet &changes) { parts.push_back(changes); }};
    auto report = runImport(quiet, *preview.book, options, progress);
    if (!report)
        return report.error();
    preview.report = std::move(*report);
    for (const ChangeSet &changes : parts)
        preview.book->apply(changes);
    addGrades(preview);
    return preview;
}

} // namespace ridealong
