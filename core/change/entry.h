// SPDX-License-Identifier: GPL-3.0-or-later
// An entry of the change log as every laptop holds it: one action of one person in one scope. Named by its
// hash, which covers the hash before it in its stream, so a stream can only grow at its end. The hash covers
// each item by the item's own hash, so that an item can be erased for good and the chain still holds. Values
// are canonical CBOR; what this version does not know is kept and passed on as it came.
#pragma once

#include "base/id.h"
#include "change/stamp.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ridealong {

// A value for a field or register (book/registers.h) by its tag.
struct LogPart
{
    uint16_t tag = 0;
    std::string
        value; // of a register of several fields: an array of tag, value, tag, value ... with what is set
    Stamp stamp = {};              // in a copy: of who wrote it first; in a set only its depth is given
    std::vector<Digest> seen = {}; // in a set: the entries that it replaces

    bool operator==(const LogPart &) const = default;
};

// What a copy says was replaced in a register, so that whoever never had those entries agrees.
struct LogPassed
{
    uint16_t tag = 0;
    std::vector<Digest> entries;

    bool operator==(const LogPassed &) const = default;
};

struct LogItem
{
    enum class Kind : uint8_t {
        create, // a row with its fields, one part each, tags ascending
        set,    // one register of a row
        copy,   // a row as it stands, each register with the stamps it has, for the scope it moved to
        redact, // the row is erased for good; nothing written to it counts any more
        erased  // an item whose content was erased; its hash is left
    };
    Kind kind = Kind::create;
    uint16_t entity = 0; // its number: also one of a newer version
    Id row = {};
    std::vector<LogPart> parts = {};
    std::vector<LogPassed> passed = {}; // of a copy
    Digest made = {};                   // of a copy: the entry that made the row
    Digest hash = {};                   // of an erased item

    bool operator==(const LogItem &) const = default;
};

struct LogEntry
{
    Id stream = {};
    int64_t seq = 1;  // from 1
    Digest prev = {}; // null for the first
    int64_t hlc = 0;
    int schema = 0;
    uint16_t op = 0; // its number: also one of a newer version
    Id person = {};  // who did it; null where nobody is said to
    std::vector<LogItem> items = {};

    bool operator==(const LogEntry &) const = default;
};

inline constexpr size_t largestEntry = 4 * 1024 * 1024; // bytes, encoded

std::string encoded(const LogItem &item);
std::string
encodedBody(const LogEntry &entry);         // person and items: what a book keeps of it beside its columns
std::string encoded(const LogEntry &entry); // whole, as it stands in a change file
Digest hashOf(const LogItem &item);
Digest hashOf(const LogEntry &entry);
// The same for who has the items encoded already: `head` is read without its items.
std::string encodedBody(const LogEntry &head, size_t count, std::string_view items);
std::string encodedWith(const LogEntry &head, std::string_view body);
Digest hashOf(const LogEntry &head, std::span<const Digest> items);

// Nothing for bytes that are not exactly what the functions above write: wrong kinds, unknown order, too
// deep, too large, bytes behind the end. No input makes them take more memory than a few times its size.
std::optional<LogEntry> decodedEntry(std::string_view bytes);
bool decodeBody(std::string_view bytes, LogEntry &entry); // fills person and items

} // namespace ridealong
