// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/importdraft.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <algorithm>

namespace ridealong {

namespace {

// What was guessed is said from now on, so that one choice of a person does not move the others.
void keepColumns(ImportDraft &draft)
{
    draft.options.mapping.columns.clear();
    for (const ImportColumn &column : draft.plan->columns)
        for (const std::string &field : fieldsOf(*draft.plan, column))
            draft.options.mapping.columns.push_back({column.header, field});
}

QDir folderForCopied()
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return documents.exists() ? documents : QDir::home();
}

Status planOr(ImportDraft &draft, const Book &book, ImportOptions before)
{
    Status done = plan(draft, book);
    if (!done)
        draft.options = std::move(before);
    return done;
}

} // namespace

Status plan(ImportDraft &draft, const Book &book)
{
    auto made = planImport(book, draft.table, draft.path, draft.options);
    if (!made)
        return made.error();
    draft.plan = std::move(*made);
    return Done{};
}

Status propose(ImportDraft &draft, const Book &book)
{
    ImportOptions bare = draft.options;
    bare.mapping = {};
    bare.decisions.clear();
    auto proposed = proposePlan(book, draft.table, draft.path, bare, draft.preset);
    if (!proposed)
        return proposed.error();
    draft.options = std::move(proposed->options);
    draft.plan = std::move(proposed->plan);
    draft.note = proposed->note;
    draft.remembered = proposed->remembered ? proposed->remembered->row : 0;
    draft.found = proposed->preset;
    return Done{};
}

Status useMappingFile(ImportDraft &draft, const Book &book, const QString &path)
{
    const auto mapping = mappingInFile(path, book);
    if (!mapping)
        return mapping.error();
    ImportOptions before = draft.options;
    draft.options.mapping = *mapping;
    draft.options.decisions.clear();
    const Status planned = planOr(draft, book, std::move(before));
    if (!planned)
        return planned;
    draft.note = QCoreApplication::translate("ImportView", "Columns by %1.").arg(QFileInfo(path).fileName());
    draft.remembered = 0;
    draft.found = nullptr;
    return Done{};
}

Status chooseField(ImportDraft &draft, const Book &book, int column, const std::string &key)
{
    ImportOptions before = draft.options;
    keepColumns(draft);
    auto &columns = draft.options.mapping.columns;
    const std::string &header = draft.plan->columns[size_t(column)].header;
    for (auto &other : columns) {
        if (!key.empty() && other.field == key && !joinsColumns(key))
            other.field.clear(); // a field has one column
    }
    std::erase_if(columns, [&](const ImportMapping::Column &said) { return said.header == header; });
    columns.push_back({header, key});
    return planOr(draft, book, std::move(before));
}

Status useStandIn(ImportDraft &draft, const Book &book)
{
    ImportOptions before = draft.options;
    keepColumns(draft);
    auto &columns = draft.options.mapping.columns;
    const ImportColumn &column = draft.plan->columns[size_t(draft.plan->standIn)];
    const bool isContact = column.field == draft.plan->field("contact");
    if (!isContact)
        std::erase_if(columns,
                      [&](const ImportMapping::Column &said) { return said.header == column.header; });
    columns.push_back({column.header, "company"});
    return planOr(draft, book, std::move(before));
}

Status chooseDateOrder(ImportDraft &draft, const Book &book, DateOrder order)
{
    ImportOptions before = draft.options;
    keepColumns(draft);
    draft.options.mapping.date = order;
    return planOr(draft, book, std::move(before));
}

Status chooseDecimal(ImportDraft &draft, const Book &book, char decimal)
{
    ImportOptions before = draft.options;
    keepColumns(draft);
    draft.options.mapping.decimal = decimal;
    return planOr(draft, book, std::move(before));
}

Status chooseScale(ImportDraft &draft, const Book &book, const std::string &field, int64_t times)
{
    ImportOptions before = draft.options;
    keepColumns(draft);
    draft.options.mapping.scale[field] = times;
    return planOr(draft, book, std::move(before));
}

// What a text of the file was said to mean before follows into the new spelling.
Status foldValues(ImportDraft &draft, const Book &book, const std::vector<ValueFold> &folds)
{
    ImportOptions before = draft.options;
    keepColumns(draft);
    for (const ValueFold &fold : folds) {
        auto &meanings = draft.options.mapping.values[fold.field];
        for (auto &[from, into] : meanings)
            if (into == fold.from)
                into = fold.into;
        meanings[fold.from] = fold.into;
    }
    return planOr(draft, book, std::move(before));
}

Status chooseMeaning(ImportDraft &draft, const Book &book, const std::string &field, const std::string &name,
                     const std::string &meaning)
{
    ImportOptions before = draft.options;
    keepColumns(draft);
    draft.options.mapping.values[field][name] = meaning;
    return planOr(draft, book, std::move(before));
}

int matchedColumns(const ImportPlan &plan)
{
    return int(
        std::ranges::count_if(plan.columns, [](const ImportColumn &column) { return column.field >= 0; }));
}

QString rejectsPathOf(const ImportDraft &draft)
{
    const QFileInfo file(draft.path.isEmpty() ? folderForCopied().filePath(draft.options.name) : draft.path);
    const QString name = file.completeBaseName();
    QString path = file.dir().filePath(name + QStringLiteral("-rejected.csv"));
    for (int next = 2; QFileInfo::exists(path); ++next)
        path = file.dir().filePath(QStringLiteral("%1-rejected %2.csv").arg(name, QString::number(next)));
    return path;
}

} // namespace ridealong
