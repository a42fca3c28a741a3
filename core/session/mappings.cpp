// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/mappings.h"

#include "base/digest.h"
#include "base/fold.h"
#include "base/words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Mappings", text);
}

std::string headersKey(ImportTable table, const std::vector<std::string> &headers)
{
    std::vector<std::string> names;
    for (const std::string &header : headers)
        names.push_back(foldedHeader(folded(header)));
    std::ranges::sort(names); // columns that changed places are the same ones
    std::string all = nameOf(table);
    for (const std::string &name : names)
        all.append("\n").append(name);
    return Digest::of(all).hex();
}

std::optional<RememberedMapping> readRow(const Book &book, uint32_t row)
{
    const auto &rows = book.tables().savedMapping;
    const auto table = importTableNamed(rows.text(row, savedMappingField("table")));
    const std::string json(rows.text(row, savedMappingField("mapping")));
    auto mapping = readMapping(QByteArray::fromStdString(json));
    if (!table || !mapping)
        return {};
    return RememberedMapping{row, std::string(rows.text(row, savedMappingField("name"))), *table,
                             rows[row].usedOn, std::move(*mapping)};
}

uint32_t rowOf(const Book &book, const std::string &key)
{
    const auto &rows = book.tables().savedMapping;
    for (uint32_t row = rows.end(); row-- > 1;)
        if (rows.has(row) && rows.text(row, savedMappingField("headers")) == key)
            return row;
    return 0;
}

// Nothing of the one file: constants, separator and encoding are found or said anew.
ImportMapping worthKeeping(const ImportPlan &plan, const ImportMapping &said)
{
    ImportMapping kept{.columns = {},
                       .values = said.values,
                       .constants = {},
                       .scale = said.scale,
                       .header = {},
                       .date = said.date,
                       .decimal = said.decimal,
                       .delimiter = {},
                       .encoding = {},
                       .notes = {}};
    for (const ImportColumn &column : plan.columns)
        for (const std::string &field : fieldsOf(plan, column))
            kept.columns.push_back({column.header, field});
    return kept;
}

// What a person said goes before what is proposed.
ImportMapping under(ImportMapping proposed, const ImportMapping &said)
{
    ImportMapping both = said;
    both.columns = std::move(proposed.columns);
    both.values = std::move(proposed.values);
    both.scale = std::move(proposed.scale);
    both.date = said.date ? said.date : proposed.date;
    both.decimal = said.decimal ? said.decimal : proposed.decimal;
    std::erase_if(both.columns,
                  [&](const ImportMapping::Column &column) { return said.constants.contains(column.field); });
    return both;
}

std::vector<std::string> headersIn(const ImportPlan &plan)
{
    std::vector<std::string> headers;
    for (const ImportColumn &column : plan.columns)
        headers.push_back(column.header);
    return headers;
}

} // namespace

std::vector<RememberedMapping> rememberedMappings(const Book &book)
{
    std::vector<RememberedMapping> all;
    const auto &rows = book.tables().savedMapping;
    for (uint32_t row = 1; row < rows.end(); ++row)
        if (rows.has(row))
            if (auto remembered = readRow(book, row))
                all.push_back(std::move(*remembered));
    std::ranges::stable_sort(all, std::greater<>(), &RememberedMapping::usedOn);
    return all;
}

std::optional<RememberedMapping> rememberedFor(const Book &book, ImportTable table,
                                               const std::vector<std::string> &headers)
{
    const uint32_t row = rowOf(book, headersKey(table, headers));
    return row ? readRow(book, row) : std::nullopt;
}

QString describe(const RememberedMapping &remembered, Date today)
{
    const QString day = remembered.usedOn.year() == today.year()
                            ? dayWords(remembered.usedOn)
                            : QString::fromStdString(remembered.usedOn.iso());
    return tr("As with %1 on %2.").arg(shown(remembered.name), day);
}

Status rememberMapping(Session &session, const ImportPlan &plan, const ImportMapping &said)
{
    if (!plan.format.hasHeader)
        return Done{};
    const Book &book = session.book();
    const std::string key = headersKey(plan.table, headersIn(plan));
    const QString name = sourceName(plan);
    const QByteArray json = toJson(worthKeeping(plan, said));
    std::vector<Cell> cells{{savedMappingField("name"), name.toStdString()},
                            {savedMappingField("table"), std::string(nameOf(plan.table))},
                            {savedMappingField("headers"), key},
                            {savedMappingField("mapping"), json.toStdString()},
                            {savedMappingField("used_on"), session.today()}};
    ChangeSet changes = session.change();
    if (const uint32_t row = rowOf(book, key))
        changes.set(Entity::savedMapping, row, std::move(cells));
    else
        changes.create(Entity::savedMapping, std::move(cells));
    return session.commit({Op::keepMapping, name}, std::move(changes));
}

Status forgetMapping(Session &session, uint32_t row)
{
    const auto &rows = session.book().tables().savedMapping;
    if (!rows.has(row))
        return Error{ErrorKind::notFound, tr("These columns are not remembered.")};
    ChangeSet changes = session.change();
    changes.set(Entity::savedMapping, row, savedMappingField("deleted"), true);
    return session.commit({Op::forgetMapping, shown(rows.text(row, savedMappingField("name")))},
                          std::move(changes));
}

uint32_t mappingNamed(const Book &book, std::string_view name)
{
    for (const RememberedMapping &remembered : rememberedMappings(book))
        if (folded(remembered.name) == folded(name))
            return remembered.row;
    return 0;
}

namespace {

// The ways to a plan, for one list.
struct Proposing
{
    const Book &book;
    ImportTable table;
    const QString &path;
    const ImportOptions &options;
    const Tabled &rows;
    const std::vector<std::string> &headers;

    Result<ProposedPlan> planned(ImportMapping mapping) const;
    std::optional<ProposedPlan> byMemory() const;
    Result<ProposedPlan> byProgram(std::string_view preset) const; // an empty one is found by the headers
};

Result<ProposedPlan> Proposing::planned(ImportMapping mapping) const
{
    ProposedPlan proposed{.plan = {}, .options = options};
    proposed.options.mapping = std::move(mapping);
    proposed.options.rows = rows;
    auto plan = planImport(book, table, path, proposed.options);
    if (!plan)
        return plan.error();
    proposed.plan = std::move(*plan);
    return proposed;
}

std::optional<ProposedPlan> Proposing::byMemory() const
{
    auto remembered = rememberedFor(book, table, headers);
    if (!remembered)
        return {};
    auto proposed = planned(under(remembered->mapping, options.mapping));
    if (!proposed)
        return {};
    proposed->note = describe(*remembered, book.today());
    proposed->remembered = std::move(remembered);
    return std::move(*proposed);
}

Result<ProposedPlan> Proposing::byProgram(std::string_view preset) const
{
    const ImportPreset *program =
        preset.empty() ? presetOf(table, headers) : presetNamed(preset, table, headers);
    if (!program && !preset.empty())
        return Error{ErrorKind::usage, tr("There is no preset %1 for %2. There are: %3.")
                                           .arg(shown(preset), QLatin1String(nameOf(table)),
                                                presetPrograms().join(QLatin1String(", ")))};
    if (!program)
        return planned(options.mapping);
    auto proposed = planned(under(mappingOf(*program, headers, book), options.mapping));
    if (!proposed && preset.empty())
        return planned(options.mapping);
    if (proposed) {
        proposed->preset = program;
        proposed->note = preset.empty() ? tr("Looks like an export of %1.").arg(QLatin1String(program->name))
                                        : tr("Read as an export of %1.").arg(QLatin1String(program->name));
    }
    return proposed;
}

} // namespace

Result<ProposedPlan> proposePlan(const Book &book, ImportTable table, const QString &path,
                                 const ImportOptions &options, std::string_view preset)
{
    const bool isSaid = !options.mapping.columns.empty() || !options.mapping.values.empty();
    auto rows = options.rows ? Result<Tabled>(*options.rows) : tabled(path, options.sheet);
    if (!rows)
        return rows.error();
    const auto headers = headersOf(book, table, *rows, options.mapping);
    if (!headers)
        return headers.error();
    const Proposing proposing{book, table, path, options, *rows, *headers};
    if (isSaid || preset == "none")
        return proposing.planned(options.mapping);
    if (preset.empty())
        if (auto remembered = proposing.byMemory())
            return std::move(*remembered);
    return proposing.byProgram(preset);
}

} // namespace ridealong
