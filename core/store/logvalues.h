// SPDX-License-Identifier: GPL-3.0-or-later
// Values as the log writes them: canonical CBOR, links by the id of what they point at, what is unset as
// null, and a register of several fields as one array of tag, value, tag, value ... of those that are set.
#pragma once

#include "change/change.h"
#include "store/connection.h"

#include <functional>
#include <span>
#include <string>

namespace ridealong {

class TableBase;

using IdOfRow = std::function<Id(Entity, uint32_t)>; // null for a row that is not in the book

bool isNothing(const Value &value); // unset in whatever way its type has: an empty text, no number, row 0
void appendLogValue(std::string &to, const FieldInfo &info, const Value &value, const IdOfRow &idOf);

// A register as the row has it in the file, with the cells of a change that is about to be written over it
// (the later of two counts). Throws StoreError.
std::string registerValue(Connection &connection, const TableBase &table, uint32_t number, uint16_t tag,
                          std::span<const Cell *const> over, const IdOfRow &idOf);
// The same from a row that was read already: `column` is that of the table's first field.
std::string registerValue(const Statement &row, int column, const TableBase &table, uint16_t tag,
                          const IdOfRow &idOf);

} // namespace ridealong
