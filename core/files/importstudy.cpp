// SPDX-License-Identifier: GPL-3.0-or-later
// How the cells of each column are written, and which of them can't be read.
#include "files/csv.h"
#include "files/importnames.h"
#include "files/importsample.h"

#include <QCoreApplication>
#include <algorithm>

namespace ridealong {

namespace {

constexpr size_t rowsAtOnce = 2000;
constexpr size_t fewSamples = 5;
constexpr size_t fewNames = 50;

QString tr(const char *text)
{
    return QCoreApplication::translate("ImportPlan", text);
}

using Cells = std::vector<std::string_view>;

Cells cellsOf(const std::vector<std::vector<std::string>> &rows, size_t column)
{
    Cells cells;
    for (const auto &row : rows)
        if (column < row.size() && !isBlankCell(row[column]) && !saysUnknown(row[column]))
            cells.push_back(row[column]);
    return cells;
}

bool isNumber(Type type)
{
    return type == Type::number || type == Type::integer || type == Type::money;
}

Type typeOf(const ImportPlan &plan, const ImportColumn &column)
{
    return column.field < 0 ? Type::text : plan.fields[size_t(column.field)].type;
}

// What is usual in this file: what its columns that leave no doubt say, else what is usual with its currency.
struct Usual
{
    DateOrder order;
    char decimal;
};

char usualDecimal(std::string_view currency)
{
    constexpr std::string_view commas = "EUR SEK NOK DKK PLN CZK HUF BRL TRY RON RUB ISK";
    return !currency.empty() && commas.find(currency) != std::string_view::npos ? ',' : '.';
}

// True where the cells leave no doubt.
bool detect(ImportColumn &column, Type type, const Cells &cells, const Usual &usual)
{
    if (type == Type::date) {
        const DateGuess guess = detectDates(cells, usual.order);
        column.format.date = guess.format;
        column.ambiguous = guess.ambiguous;
        return guess.parsed > 0 && !guess.ambiguous;
    }
    const NumberGuess guess = detectNumbers(cells, usual.decimal);
    column.format.number = guess.format;
    column.ambiguous = guess.ambiguous;
    return guess.parsed > 0 && !guess.ambiguous;
}

bool isOpen(const ImportPlan &plan, const ImportColumn &column, const ImportMapping &mapping)
{
    const Type type = typeOf(plan, column);
    return (type == Type::date && !mapping.date) || (isNumber(type) && !mapping.decimal);
}

void detectAll(ImportPlan &plan, const ImportSample &sample, const ImportMapping &mapping, Usual usual)
{
    for (int pass = 0; pass < 2; ++pass) {
        for (size_t i = 0; i < plan.columns.size(); ++i) {
            ImportColumn &column = plan.columns[i];
            const Type type = typeOf(plan, column);
            if (!isOpen(plan, column, mapping) || (pass == 1 && !column.ambiguous))
                continue;
            const bool sure = detect(column, type, cellsOf(sample.rows, i), usual);
            if (sure && type == Type::date && column.format.date.order != DateOrder::ymd)
                usual.order = column.format.date.order;
            else if (sure && type != Type::date)
                usual.decimal = column.format.number.decimal;
        }
    }
    for (ImportColumn &column : plan.columns) {
        column.format.date.order = mapping.date.value_or(column.format.date.order);
        column.format.number.decimal = mapping.decimal.value_or(column.format.number.decimal);
    }
}

// One part of the file after another, until nothing is open any more.
void settle(ImportPlan &plan, const Usual &usual)
{
    CsvReader reader;
    if (!reader.open(plan.rows.path, plan.format))
        return;
    std::vector<std::vector<std::string>> rows;
    const auto ask = [&] {
        for (size_t i = 0; i < plan.columns.size(); ++i) {
            ImportColumn sure = plan.columns[i];
            if (sure.ambiguous && detect(sure, typeOf(plan, sure), cellsOf(rows, i), usual))
                plan.columns[i] = std::move(sure);
        }
        rows.clear();
    };
    const auto open = [&] { return std::ranges::any_of(plan.columns, &ImportColumn::ambiguous); };
    for (CsvRow row; open() && reader.next(row);) {
        std::vector<std::string> kept(row.cells.size());
        for (size_t i = 0; i < std::min(kept.size(), plan.columns.size()); ++i)
            if (plan.columns[i].ambiguous)
                kept[i] = row.cells[i];
        rows.push_back(std::move(kept));
        if (rows.size() == rowsAtOnce)
            ask();
    }
    if (open())
        ask();
}

void addFew(std::vector<std::string> &list, std::string_view cell, size_t most)
{
    if (list.size() < most && std::ranges::find(list, cell) == list.end())
        list.emplace_back(cell);
}

bool canBeRead(const ImportPlan &plan, ImportColumn &column, std::string_view cell, const ImportNames &names)
{
    const ImportField &field = plan.fields[size_t(column.field)];
    Value value;
    QString why;
    if (!readCell(field, column.format, cell, value, why))
        return false;
    const auto *name = std::get_if<std::string>(&value);
    if (field.type != Type::link || !name || names.find(field.target, *name))
        return true;
    if (field.target == Entity::person)
        addFew(column.unknownNames, *name, fewNames);
    return field.target == Entity::person;
}

void count(ImportPlan &plan, ImportColumn &column, const ImportSample &sample, size_t i,
           const ImportNames &names)
{
    std::string folded;
    for (const auto &row : sample.rows) {
        const std::string_view cell = i < row.size() ? trimmed(row[i]) : std::string_view{};
        if (cell.empty())
            continue;
        ++column.filled;
        addFew(column.samples, cell, fewSamples);
        if (column.field < 0)
            continue;
        if (canBeRead(plan, column, plan.meaning(column.field, cell, folded), names))
            ++column.readable;
        else
            addFew(column.unreadable, cell, fewSamples);
    }
}

bool namedExactly(const ImportField &field, const std::string &header)
{
    const std::string folded = foldedHeader(header);
    return folded == foldedHeader(field.key) || folded == foldedHeader(field.label);
}

void dropMisfit(ImportPlan &plan, ImportColumn &column)
{
    const ImportField &field = plan.fields[size_t(column.field)];
    if (column.readable * 2 >= column.filled || namedExactly(field, column.header))
        return;
    plan.notes += tr("The column %1 was left out: its cells are not what %2 needs, such as %3.")
                      .arg(ridealong::quoted(column.header), QString::fromStdString(field.key),
                           ridealong::quoted(column.unreadable.empty() ? std::string_view{}
                                                                       : column.unreadable.front()));
    column.field = -1;
    column.ambiguous = false;
}

void tellDoubts(ImportPlan &plan)
{
    for (const ImportColumn &column : plan.columns)
        if (column.ambiguous && column.field >= 0)
            plan.notes +=
                tr("The cells of %1 can be read in two ways; %2 was read as is usual here. A mapping can "
                   "say otherwise.")
                    .arg(ridealong::quoted(column.header),
                         ridealong::quoted(column.samples.empty() ? "" : column.samples.front()));
}

} // namespace

void studyColumns(ImportPlan &plan, const ImportSample &sample, const ImportMapping &mapping,
                  const Book &book, const std::vector<bool> &said)
{
    const std::string &currency = book.info().currency;
    const Usual usual{usualDateOrder(currency), usualDecimal(currency)};
    detectAll(plan, sample, mapping, usual);
    if (std::ranges::any_of(plan.columns, &ImportColumn::ambiguous))
        settle(plan, usual);
    const ImportNames names(book);
    for (size_t i = 0; i < plan.columns.size(); ++i) {
        count(plan, plan.columns[i], sample, i, names);
        if (plan.columns[i].field >= 0 && !said[i])
            dropMisfit(plan, plan.columns[i]);
    }
    tellDoubts(plan);
}

} // namespace ridealong
