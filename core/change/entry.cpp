// SPDX-License-Identifier: GPL-3.0-or-later
#include "change/entry.h"

#include "base/cbor.h"
#include "base/cborcursor.h"

#include <algorithm>
#include <limits>

namespace ridealong {

namespace {

constexpr std::string_view entryMark = "ridealong entry 1";
constexpr int64_t deepest = int64_t(1) << 40;

void appendDigests(std::string &to, const std::vector<Digest> &digests)
{
    cbor::array(to, digests.size());
    for (const Digest &digest : digests)
        cbor::bytes(to, digest.view());
}

void appendHead(std::string &to, const LogItem &item, size_t length)
{
    cbor::array(to, length);
    cbor::whole(to, int64_t(item.kind));
    cbor::whole(to, item.entity);
    cbor::id(to, item.row);
}

void appendCreate(std::string &to, const LogItem &item)
{
    appendHead(to, item, 4);
    cbor::array(to, 2 * item.parts.size());
    for (const LogPart &part : item.parts) {
        cbor::whole(to, part.tag);
        to += part.value;
    }
}

void appendSet(std::string &to, const LogItem &item)
{
    const LogPart &part = item.parts.front();
    appendHead(to, item, 7);
    cbor::whole(to, part.tag);
    to += part.value;
    cbor::whole(to, part.stamp.depth);
    appendDigests(to, part.seen);
}

// Most registers of a row share one stamp, so each stamp stands once.
void appendCopy(std::string &to, const LogItem &item)
{
    std::vector<Stamp> stamps;
    for (const LogPart &part : item.parts)
        if (std::ranges::find(stamps, part.stamp) == stamps.end())
            stamps.push_back(part.stamp);
    appendHead(to, item, 7);
    cbor::bytes(to, item.made.view());
    cbor::array(to, stamps.size());
    for (const Stamp &stamp : stamps) {
        cbor::array(to, 3);
        cbor::whole(to, stamp.depth);
        cbor::whole(to, stamp.hlc);
        cbor::bytes(to, stamp.written.view());
    }
    cbor::array(to, 3 * item.parts.size());
    for (const LogPart &part : item.parts) {
        cbor::whole(to, part.tag);
        cbor::whole(to, std::ranges::find(stamps, part.stamp) - stamps.begin());
        to += part.value;
    }
    cbor::array(to, 2 * item.passed.size());
    for (const LogPassed &passed : item.passed) {
        cbor::whole(to, passed.tag);
        appendDigests(to, passed.entries);
    }
}

uint16_t takeShort(cbor::Cursor &from)
{
    const uint64_t number = from.natural();
    if (number > std::numeric_limits<uint16_t>::max())
        from.fail();
    return from.failed() ? uint16_t(0) : uint16_t(number);
}

int64_t takeDepth(cbor::Cursor &from)
{
    const auto depth = int64_t(from.natural());
    if (depth > deepest)
        from.fail();
    return depth;
}

std::vector<Digest> takeDigests(cbor::Cursor &from)
{
    std::vector<Digest> digests;
    for (size_t left = from.array(); left > 0 && !from.failed(); --left)
        digests.push_back(from.digest());
    return digests;
}

void takeHead(cbor::Cursor &from, LogItem &item)
{
    item.entity = takeShort(from);
    item.row = from.id();
}

void takeCreate(cbor::Cursor &from, LogItem &item)
{
    takeHead(from, item);
    const size_t length = from.array();
    if (length % 2)
        from.fail();
    for (size_t left = length / 2; left > 0 && !from.failed(); --left) {
        const uint16_t tag = takeShort(from);
        if (!item.parts.empty() && tag <= item.parts.back().tag)
            return from.fail();
        item.parts.push_back({.tag = tag, .value = std::string(from.value())});
    }
}

void takeSet(cbor::Cursor &from, LogItem &item)
{
    takeHead(from, item);
    LogPart part{.tag = takeShort(from), .value = std::string(from.value())};
    part.stamp.depth = takeDepth(from);
    part.seen = takeDigests(from);
    item.parts.push_back(std::move(part));
}

std::vector<Stamp> takeStamps(cbor::Cursor &from)
{
    std::vector<Stamp> stamps;
    for (size_t left = from.array(); left > 0 && !from.failed(); --left) {
        if (from.array() != 3)
            from.fail();
        Stamp stamp;
        stamp.depth = takeDepth(from);
        stamp.hlc = int64_t(from.natural());
        stamp.written = from.digest();
        stamps.push_back(stamp);
    }
    return stamps;
}

bool hasTwice(std::vector<Stamp> stamps)
{
    std::ranges::sort(stamps);
    return std::ranges::adjacent_find(stamps) != stamps.end();
}

void takeCopy(cbor::Cursor &from, LogItem &item)
{
    takeHead(from, item);
    item.made = from.digest();
    const std::vector<Stamp> stamps = takeStamps(from);
    const size_t parts = from.array();
    if (parts % 3)
        from.fail();
    uint64_t used = 0; // each stamp stands once, in the order of its first use
    for (size_t left = parts / 3; left > 0 && !from.failed(); --left) {
        const uint16_t tag = takeShort(from);
        const uint64_t stamp = from.natural();
        if (stamp >= stamps.size() || stamp > used)
            return from.fail();
        used += stamp == used;
        item.parts.push_back({.tag = tag, .value = std::string(from.value()), .stamp = stamps[stamp]});
    }
    if (used != stamps.size() || hasTwice(stamps))
        return from.fail();
    const size_t passed = from.array();
    if (passed % 2)
        from.fail();
    for (size_t left = passed / 2; left > 0 && !from.failed(); --left) {
        const uint16_t tag = takeShort(from);
        item.passed.push_back({.tag = tag, .entries = takeDigests(from)});
    }
}

LogItem takeItem(cbor::Cursor &from)
{
    LogItem item;
    if (from.next() == cbor::Cursor::Next::bytes) {
        item.kind = LogItem::Kind::erased;
        item.hash = from.digest();
        return item;
    }
    const size_t length = from.array();
    const uint64_t kind = from.natural();
    item.kind = LogItem::Kind(kind);
    if (kind == uint64_t(LogItem::Kind::create) && length == 4)
        takeCreate(from, item);
    else if (kind == uint64_t(LogItem::Kind::set) && length == 7)
        takeSet(from, item);
    else if (kind == uint64_t(LogItem::Kind::copy) && length == 7)
        takeCopy(from, item);
    else if (kind == uint64_t(LogItem::Kind::redact) && length == 3)
        takeHead(from, item);
    else
        from.fail();
    return item;
}

void appendPerson(std::string &to, const LogEntry &entry)
{
    if (entry.person.isNull())
        cbor::null(to);
    else
        cbor::id(to, entry.person);
}

void takeBody(cbor::Cursor &from, LogEntry &entry)
{
    entry.person = from.takeNull() ? Id{} : from.id();
    for (size_t left = from.array(); left > 0 && !from.failed(); --left)
        entry.items.push_back(takeItem(from));
}

} // namespace

std::string encoded(const LogItem &item)
{
    std::string bytes;
    switch (item.kind) {
    case LogItem::Kind::create:
        appendCreate(bytes, item);
        break;
    case LogItem::Kind::set:
        appendSet(bytes, item);
        break;
    case LogItem::Kind::copy:
        appendCopy(bytes, item);
        break;
    case LogItem::Kind::redact:
        appendHead(bytes, item, 3);
        break;
    case LogItem::Kind::erased:
        cbor::bytes(bytes, item.hash.view());
        break;
    }
    return bytes;
}

std::string encodedBody(const LogEntry &entry)
{
    std::string items;
    for (const LogItem &item : entry.items)
        items += encoded(item);
    return encodedBody(entry, entry.items.size(), items);
}

std::string encodedBody(const LogEntry &head, size_t count, std::string_view items)
{
    std::string bytes;
    bytes.reserve(items.size() + 32);
    cbor::array(bytes, 2);
    appendPerson(bytes, head);
    cbor::array(bytes, count);
    return bytes.append(items);
}

std::string encoded(const LogEntry &entry)
{
    return encodedWith(entry, encodedBody(entry));
}

std::string encodedWith(const LogEntry &head, std::string_view body)
{
    std::string bytes;
    bytes.reserve(body.size() + 96);
    cbor::array(bytes, 7);
    cbor::id(bytes, head.stream);
    cbor::whole(bytes, head.seq);
    cbor::bytes(bytes, head.prev.view());
    cbor::whole(bytes, head.hlc);
    cbor::whole(bytes, head.schema);
    cbor::whole(bytes, head.op);
    return bytes.append(body);
}

Digest hashOf(const LogItem &item)
{
    return item.kind == LogItem::Kind::erased ? item.hash : Digest::of(encoded(item));
}

Digest hashOf(const LogEntry &entry)
{
    std::vector<Digest> items;
    items.reserve(entry.items.size());
    for (const LogItem &item : entry.items)
        items.push_back(hashOf(item));
    return hashOf(entry, items);
}

Digest hashOf(const LogEntry &head, std::span<const Digest> items)
{
    std::string covered;
    covered.reserve(128 + 34 * items.size());
    cbor::array(covered, 9);
    cbor::text(covered, entryMark);
    cbor::id(covered, head.stream);
    cbor::whole(covered, head.seq);
    cbor::bytes(covered, head.prev.view());
    cbor::whole(covered, head.hlc);
    cbor::whole(covered, head.schema);
    cbor::whole(covered, head.op);
    appendPerson(covered, head);
    cbor::array(covered, items.size());
    for (const Digest &item : items)
        cbor::bytes(covered, item.view());
    return Digest::of(covered);
}

bool decodeBody(std::string_view bytes, LogEntry &entry)
{
    cbor::Cursor from(bytes);
    entry.items.clear();
    if (bytes.size() > largestEntry || from.array() != 2)
        return false;
    takeBody(from, entry);
    return !from.failed() && from.atEnd();
}

std::optional<LogEntry> decodedEntry(std::string_view bytes)
{
    cbor::Cursor from(bytes);
    if (bytes.size() > largestEntry || from.array() != 7)
        return {};
    LogEntry entry;
    entry.stream = from.id();
    entry.seq = int64_t(from.natural());
    entry.prev = from.digest();
    entry.hlc = int64_t(from.natural());
    entry.schema = takeShort(from);
    entry.op = takeShort(from);
    if (from.array() != 2)
        return {};
    takeBody(from, entry);
    const bool starts = entry.seq == 1;
    if (from.failed() || !from.atEnd() || entry.seq < 1 || starts != entry.prev.isNull())
        return {};
    return entry;
}

} // namespace ridealong
