// SPDX-License-Identifier: GPL-3.0-or-later
// Turns one row of a file into changes of a book: one taker for each table. For importrun.cpp alone.
#pragma once

#include "files/importnames.h"
#include "files/importrun.h"

#include <memory>

namespace ridealong {

struct ImportContext
{
    const ImportPlan &plan;
    const Book &book;
    const ImportRunOptions &options;
    ImportNames names;
    Date today;
    int64_t line = 0; // of the row that is taken
};

enum class RowFate : uint8_t { created, updated, unchanged, skipped, rejected };

struct RowResult
{
    RowFate fate = RowFate::created;
    bool duplicate = false;
    int64_t records = 0; // that were updated
    int field = -1;      // rejected: of this field of the plan; -1 for the whole row
    QString why = {};
    std::optional<AlikeRow> alike = {};
};

inline RowResult rejected(int field, QString why)
{
    return {.fate = RowFate::rejected, .field = field, .why = std::move(why)};
}

// The values of one row, by field of the plan; names of linked rows are texts. A taker may move them out.
using RowValues = std::vector<Value>;

inline std::string_view textOf(const RowValues &values, int field)
{
    const auto *text = field < 0 ? nullptr : std::get_if<std::string>(&values[size_t(field)]);
    return text ? std::string_view(*text) : std::string_view{};
}

class RowTaker
{
public:
    virtual ~RowTaker() = default;
    virtual RowResult take(RowValues &values, ChangeSet &changes) = 0;
    virtual void wrote() {} // the changes so far are in the file, the set is empty again
};

std::unique_ptr<RowTaker> takerOf(ImportContext &context);
std::unique_ptr<RowTaker> leadRows(ImportContext &context);
std::unique_ptr<RowTaker> factRows(ImportContext &context); // activities and sales
std::unique_ptr<RowTaker> peopleRows(ImportContext &context);
std::unique_ptr<RowTaker> keyedRows(ImportContext &context); // costs and quotas

} // namespace ridealong
