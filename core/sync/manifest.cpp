// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/cbor.h"
#include "base/cborcursor.h"
#include "sync/bundlewire.h"

#include <algorithm>

namespace ridealong::bundle {

namespace {

constexpr size_t fieldsOfManifest = 18, fieldsOfStream = 4;
constexpr size_t longestName = 1024;

template<class Bytes>
void appendBytes(std::string &to, const Bytes &bytes)
{
    cbor::bytes(to, {reinterpret_cast<const char *>(bytes.data()), bytes.size()});
}

template<class Bytes>
void takeBytes(cbor::Cursor &cursor, Bytes &bytes)
{
    const std::string_view read = cursor.bytes(bytes.size());
    if (read.size() == bytes.size())
        std::copy(read.begin(), read.end(), reinterpret_cast<char *>(bytes.data()));
}

void appendId(std::string &to, const Id &id)
{
    id.isNull() ? cbor::null(to) : cbor::id(to, id);
}

Id takeId(cbor::Cursor &cursor)
{
    return cursor.takeNull() ? Id{} : cursor.id();
}

std::string takeText(cbor::Cursor &cursor)
{
    const std::string_view text = cursor.text();
    if (text.size() > longestName)
        cursor.fail();
    return std::string{cursor.failed() ? std::string_view{} : text};
}

void appendHeads(std::string &to, const std::vector<Head> &heads)
{
    cbor::array(to, heads.size());
    for (const Head &head : heads) {
        cbor::array(to, 3);
        cbor::id(to, head.stream);
        cbor::whole(to, head.seq);
        cbor::bytes(to, head.hash.view());
    }
}

size_t takeLength(cbor::Cursor &cursor)
{
    const size_t length = cursor.array();
    if (length > mostStreams)
        cursor.fail();
    return cursor.failed() ? 0 : length;
}

void takeHeads(cbor::Cursor &cursor, std::vector<Head> &heads)
{
    for (size_t left = takeLength(cursor); left > 0 && !cursor.failed(); --left) {
        if (cursor.array() != 3)
            return cursor.fail();
        Head head{.stream = cursor.id(), .seq = cursor.whole(), .hash = {}};
        takeBytes(cursor, head.hash.bytes);
        if (head.seq < 1)
            cursor.fail();
        heads.push_back(head);
    }
}

void appendIds(std::string &to, const std::vector<Id> &ids)
{
    cbor::array(to, ids.size());
    for (const Id &id : ids)
        cbor::id(to, id);
}

void takeIds(cbor::Cursor &cursor, std::vector<Id> &ids)
{
    for (size_t left = takeLength(cursor); left > 0 && !cursor.failed(); --left)
        ids.push_back(cursor.id());
}

void takeKeys(cbor::Cursor &cursor, PublicKeys &keys)
{
    takeBytes(cursor, keys.sign);
    takeBytes(cursor, keys.box);
}

void takeKeyList(cbor::Cursor &cursor, std::vector<PublicKeys> &list)
{
    const size_t length = takeLength(cursor);
    if (length % 2 != 0)
        return cursor.fail();
    for (size_t left = length / 2; left > 0 && !cursor.failed(); --left)
        takeKeys(cursor, list.emplace_back());
}

void appendReader(std::string &to, const Manifest &manifest)
{
    appendId(to, manifest.person);
    cbor::text(to, manifest.role);
    appendId(to, manifest.invitation);
    manifest.invitation.isNull() ? cbor::null(to) : appendBytes(to, manifest.invitationSecret);
    appendIds(to, manifest.laptops);
    cbor::array(to, 2 * manifest.laptopKeys.size());
    for (const PublicKeys &keys : manifest.laptopKeys) {
        appendBytes(to, keys.sign);
        appendBytes(to, keys.box);
    }
}

void takeReader(cbor::Cursor &cursor, Manifest &manifest)
{
    manifest.person = takeId(cursor);
    manifest.role = takeText(cursor);
    manifest.invitation = takeId(cursor);
    if (manifest.invitation.isNull() ? !cursor.takeNull() : cursor.next() == cbor::Cursor::Next::null)
        cursor.fail();
    if (!manifest.invitation.isNull())
        takeBytes(cursor, manifest.invitationSecret);
    takeIds(cursor, manifest.laptops);
    takeKeyList(cursor, manifest.laptopKeys);
    if (manifest.laptops.size() != manifest.laptopKeys.size())
        cursor.fail();
}

bool isHex(std::string_view text)
{
    return text.size() == 32 &&
           std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

} // namespace

std::string encoded(const Manifest &manifest)
{
    std::string bytes;
    cbor::array(bytes, fieldsOfManifest);
    cbor::whole(bytes, int64_t(Record::manifest));
    cbor::whole(bytes, version);
    appendId(bytes, manifest.team);
    cbor::id(bytes, manifest.laptop);
    cbor::array(bytes, 2);
    appendBytes(bytes, manifest.sender.sign);
    appendBytes(bytes, manifest.sender.box);
    cbor::text(bytes, manifest.teamName);
    cbor::text(bytes, manifest.program);
    cbor::whole(bytes, manifest.schema);
    cbor::whole(bytes, manifest.made.isSet() ? manifest.made.ms : 0);
    cbor::whole(bytes, manifest.entries);
    appendHeads(bytes, manifest.heads);
    appendIds(bytes, manifest.wanted);
    appendReader(bytes, manifest);
    return bytes;
}

std::optional<Manifest> decodedManifest(std::string_view record)
{
    cbor::Cursor cursor(record);
    if (cursor.array() != fieldsOfManifest || cursor.whole() != int64_t(Record::manifest) ||
        cursor.whole() != version)
        return std::nullopt;
    Manifest manifest{.team = takeId(cursor), .laptop = cursor.id()};
    if (cursor.array() != 2)
        return std::nullopt;
    takeKeys(cursor, manifest.sender);
    manifest.teamName = takeText(cursor);
    manifest.program = takeText(cursor);
    const uint64_t schema = cursor.natural();
    manifest.schema = schema <= 1'000'000 ? int(schema) : -1;
    manifest.made = Instant{cursor.whole()};
    manifest.entries = cursor.whole();
    takeHeads(cursor, manifest.heads);
    takeIds(cursor, manifest.wanted);
    takeReader(cursor, manifest);
    const bool isGood = !cursor.failed() && cursor.atEnd() && manifest.schema >= 0 && manifest.entries >= 0 &&
                        manifest.entries <= limits::entries;
    return isGood ? std::optional{std::move(manifest)} : std::nullopt;
}

std::string encoded(const StreamInfo &stream)
{
    std::string bytes;
    cbor::array(bytes, fieldsOfStream);
    cbor::whole(bytes, int64_t(Record::stream));
    cbor::id(bytes, stream.id);
    cbor::id(bytes, stream.laptop);
    cbor::text(bytes, stream.scope);
    return bytes;
}

std::optional<StreamInfo> decodedStream(std::string_view record)
{
    cbor::Cursor cursor(record);
    if (cursor.array() != fieldsOfStream || cursor.whole() != int64_t(Record::stream))
        return std::nullopt;
    StreamInfo stream;
    stream.id = cursor.id();
    stream.laptop = cursor.id();
    stream.scope = cursor.text();
    const bool isGood = !cursor.failed() && cursor.atEnd() && isScope(stream.scope);
    return isGood ? std::optional{std::move(stream)} : std::nullopt;
}

bool isScope(std::string_view scope)
{
    if (scope == "team" || scope == "managers")
        return true;
    for (const std::string_view whose : {"rep:", "private:"})
        if (scope.starts_with(whose))
            return isHex(scope.substr(whose.size()));
    return false;
}

} // namespace ridealong::bundle
