// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/envelopeheader.h"

#include "base/cbor.h"
#include "base/cborcursor.h"

#include <algorithm>
#include <limits>

namespace ridealong::envelope {

namespace {

constexpr size_t fieldsOfHeader = 14;
constexpr size_t fieldsOfPassphrase = 4;
constexpr size_t nonceBytes = 16, hintBytes = 8, saltBytes = 16, idBytes = 16;
constexpr size_t boxSealBytes = 80;    // of 32 bytes in a sealed box
constexpr size_t secretSealBytes = 72; // nonce, mark and 32 bytes
constexpr qsizetype longestName = 100;
constexpr int mostParts = 10'000;

template<class T>
void appendNumber(std::string &to, T value)
{
    for (size_t i = 0; i < sizeof value; ++i)
        to += char(uint8_t(value >> (8 * i)));
}

uint64_t numberAt(std::string_view bytes, size_t at, size_t size)
{
    uint64_t value = 0;
    for (size_t i = 0; i < size; ++i)
        value |= uint64_t(uint8_t(bytes[at + i])) << (8 * i);
    return value;
}

void appendId(std::string &to, const Id &id)
{
    id.isNull() ? cbor::null(to) : cbor::id(to, id);
}

template<class Bytes>
std::string_view viewOf(const Bytes &bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

template<class Bytes>
void takeBytes(cbor::Cursor &cursor, Bytes &bytes)
{
    const std::string_view read = cursor.bytes(bytes.size());
    if (read.size() == bytes.size())
        std::copy(read.begin(), read.end(), reinterpret_cast<char *>(bytes.data()));
}

Id takeId(cbor::Cursor &cursor)
{
    return cursor.takeNull() ? Id{} : cursor.id();
}

int takeSmall(cbor::Cursor &cursor, int least, int most)
{
    const int64_t value = cursor.whole();
    if (value < least || value > most)
        cursor.fail();
    return cursor.failed() ? least : int(value);
}

void takeSlot(cbor::Cursor &cursor, Header &header)
{
    if (cursor.array() != 3)
        return cursor.fail();
    Slot slot;
    slot.kind = Slot::Kind(takeSmall(cursor, 1, 2));
    const bool isBox = slot.kind == Slot::Kind::box;
    slot.hint = cursor.bytes(isBox ? hintBytes : idBytes);
    slot.sealed = cursor.bytes(isBox ? boxSealBytes : secretSealBytes);
    header.slots.push_back(std::move(slot));
}

void takeSlots(cbor::Cursor &cursor, Header &header)
{
    const size_t length = cursor.array();
    if (length < 1 || length > 1 + size_t(limits::recipients))
        return cursor.fail();
    header.nonce = cursor.bytes(nonceBytes);
    for (size_t i = 1; i < length && !cursor.failed(); ++i)
        takeSlot(cursor, header);
}

void takePassphrase(cbor::Cursor &cursor, Header &header)
{
    if (cursor.takeNull())
        return;
    if (cursor.array() != fieldsOfPassphrase)
        return cursor.fail();
    PassphraseSlot slot;
    slot.passes = cursor.whole();
    slot.memory = cursor.whole();
    slot.salt = cursor.bytes(saltBytes);
    slot.sealed = cursor.bytes(secretSealBytes);
    if (slot.passes < 1 || slot.passes > mostArgonPasses || slot.memory < 8192 ||
        slot.memory > mostArgonMemory)
        cursor.fail();
    header.passphrase = std::move(slot);
}

void takeName(cbor::Cursor &cursor, EnvelopeHeader &header)
{
    const std::string_view name = cursor.text();
    if (name.size() > size_t(longestName) * 4)
        return cursor.fail();
    header.senderName = QString::fromUtf8(name.data(), qsizetype(name.size()));
    if (header.senderName.size() > longestName)
        cursor.fail();
}

void takeParts(cbor::Cursor &cursor, EnvelopeHeader &header)
{
    header.part = takeSmall(cursor, 1, mostParts);
    header.parts = takeSmall(cursor, 1, mostParts);
    if (header.part > header.parts)
        cursor.fail();
    header.set = takeId(cursor);
}

void takeProof(cbor::Cursor &cursor, EnvelopeHeader &header)
{
    header.invitation = takeId(cursor);
    if (header.invitation.isNull() ? !cursor.takeNull() : cursor.next() == cbor::Cursor::Next::null)
        return cursor.fail();
    if (!header.invitation.isNull())
        takeBytes(cursor, header.invitationProof);
}

void takeSender(cbor::Cursor &cursor, EnvelopeHeader &header)
{
    header.team = takeId(cursor);
    header.laptop = takeId(cursor);
    takeBytes(cursor, header.sender.sign);
    takeBytes(cursor, header.sender.box);
    takeName(cursor, header);
    header.made = cursor.takeNull() ? Instant{} : Instant{cursor.whole()};
}

} // namespace

std::string encoded(const Front &front)
{
    std::string bytes{magic};
    appendNumber(bytes, uint16_t(front.major));
    appendNumber(bytes, uint16_t(front.minor));
    appendNumber(bytes, uint32_t(front.headerBytes));
    appendNumber(bytes, uint64_t(front.total));
    appendNumber(bytes, uint64_t(0));
    return bytes;
}

std::variant<Front, EnvelopeProblem> decodedFront(std::string_view bytes)
{
    if (!bytes.starts_with(magic))
        return EnvelopeProblem::notOurs;
    if (bytes.size() != size_t(frontBytes))
        return EnvelopeProblem::damaged;
    Front front{.major = int(numberAt(bytes, 8, 2)), .minor = int(numberAt(bytes, 10, 2))};
    if (front.major > major)
        return EnvelopeProblem::newer;
    const uint64_t header = numberAt(bytes, 12, 4), total = numberAt(bytes, 16, 8);
    if (front.major != major || numberAt(bytes, 24, 8) != 0)
        return EnvelopeProblem::damaged;
    if (header > uint64_t(limits::headerBytes) || total > uint64_t(backupBytes))
        return EnvelopeProblem::tooLarge;
    front.headerBytes = int64_t(header);
    front.total = int64_t(total);
    const int64_t least = frontBytes + front.headerBytes + streamHeaderBytes + sealBytes + signatureBytes;
    if (front.headerBytes == 0 || front.total < least)
        return EnvelopeProblem::damaged;
    return front;
}

std::string encoded(const Header &header)
{
    const EnvelopeHeader &shown = header.shown;
    std::string bytes;
    cbor::array(bytes, fieldsOfHeader);
    cbor::whole(bytes, int64_t(shown.kind));
    appendId(bytes, shown.team);
    appendId(bytes, shown.laptop);
    cbor::bytes(bytes, viewOf(shown.sender.sign));
    cbor::bytes(bytes, viewOf(shown.sender.box));
    cbor::text(bytes, shown.senderName.left(longestName).toUtf8().toStdString());
    shown.made.isSet() ? cbor::whole(bytes, shown.made.ms) : cbor::null(bytes);
    cbor::whole(bytes, shown.part);
    cbor::whole(bytes, shown.parts);
    appendId(bytes, shown.set);
    appendId(bytes, shown.invitation);
    shown.invitation.isNull() ? cbor::null(bytes) : cbor::bytes(bytes, viewOf(shown.invitationProof));
    cbor::array(bytes, 1 + header.slots.size());
    cbor::bytes(bytes, header.nonce);
    for (const Slot &slot : header.slots) {
        cbor::array(bytes, 3);
        cbor::whole(bytes, int64_t(slot.kind));
        cbor::bytes(bytes, slot.hint);
        cbor::bytes(bytes, slot.sealed);
    }
    if (const auto &slot = header.passphrase) {
        cbor::array(bytes, fieldsOfPassphrase);
        cbor::whole(bytes, slot->passes);
        cbor::whole(bytes, slot->memory);
        cbor::bytes(bytes, slot->salt);
        cbor::bytes(bytes, slot->sealed);
    } else {
        cbor::null(bytes);
    }
    return bytes;
}

std::optional<Header> decodedHeader(std::string_view bytes, int minorVersion)
{
    cbor::Cursor cursor(bytes);
    Header header;
    const size_t fields = cursor.array();
    if (fields < fieldsOfHeader || (minorVersion == 0 && fields > fieldsOfHeader))
        return std::nullopt;
    header.shown.kind = EnvelopeKind(takeSmall(cursor, 1, 5));
    takeSender(cursor, header.shown);
    takeParts(cursor, header.shown);
    takeProof(cursor, header.shown);
    takeSlots(cursor, header);
    takePassphrase(cursor, header);
    for (size_t i = fieldsOfHeader; i < fields && !cursor.failed(); ++i)
        cursor.value(); // what a later version says beside it
    if (cursor.failed() || !cursor.atEnd())
        return std::nullopt;
    if (header.slots.empty() && !header.passphrase && header.shown.kind != EnvelopeKind::join)
        return std::nullopt;
    header.shown.hasPassphrase = header.passphrase.has_value();
    header.shown.recipients = int(header.slots.size());
    return header;
}

int64_t largest(EnvelopeKind kind)
{
    return kind == EnvelopeKind::backup ? backupBytes : limits::fileBytes;
}

int64_t largestPlain(EnvelopeKind kind, int64_t total)
{
    if (kind == EnvelopeKind::backup) // goes to the disk; a book's freed pages are zeros
        return std::min<int64_t>(backupBytes,
                                 1000 * std::min<int64_t>(total, backupBytes / 1000) + (64 << 20));
    return std::min(limits::plainBytes, 200 * total + (1 << 20));
}

} // namespace ridealong::envelope
