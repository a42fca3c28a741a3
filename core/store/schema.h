// SPDX-License-Identifier: GPL-3.0-or-later
// The versions of a book's file: ordered migrations from resources/schema, each run once, and what tells a
// book from any other file before SQLite touches it.
#pragma once

#include "base/result.h"
#include "store/connection.h"

namespace ridealong {

inline constexpr int32_t bookApplicationId = 0x52444C47; // "RDLG"
int schemaVersion();                                     // the newest that this program knows
// The oldest program version that can read what this one writes; each book says it of itself.
inline constexpr int oldestReader = 1;

// Read from the file's first bytes only; nothing is opened or changed.
struct FileFacts
{
    bool exists = false;
    bool isEmpty = false;
    bool isBook = false; // an SQLite file with our application id
    int version = 0;
};
FileFacts factsOf(const QString &path);

void layTables(Connection &connection, int version); // empty ones, as that version has them
void migrate(Connection &connection, int from);      // throws StoreError; runs in the caller's transaction
// What differs between the book's tables and those that its version must have; empty when nothing does.
std::string schemaDifference(Connection &connection);

} // namespace ridealong
