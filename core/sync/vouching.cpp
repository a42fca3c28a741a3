// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/vouching.h"

#include "base/cborcursor.h"
#include "sync/laptops.h"

#include <algorithm>

namespace ridealong {

namespace {

constexpr std::string_view managerRole = "manager";

uint16_t tagOf(std::string_view key)
{
    for (const auto &field : laptopFields)
        if (key == field.info.key)
            return field.info.tag;
    return 0;
}

std::string textOf(const LogItem &item, std::string_view key)
{
    const auto part = std::ranges::find(item.parts, tagOf(key), &LogPart::tag);
    if (part == item.parts.end())
        return {};
    cbor::Cursor cursor(part->value);
    const std::string_view text = cursor.text();
    return cursor.failed() ? std::string() : std::string(text);
}

Id linkOf(const LogItem &item, std::string_view key)
{
    const auto part = std::ranges::find(item.parts, tagOf(key), &LogPart::tag);
    if (part == item.parts.end())
        return {};
    cbor::Cursor cursor(part->value);
    const Id id = cursor.id();
    return cursor.failed() ? Id{} : id;
}

std::optional<KnownLaptop> laptopIn(const LogItem &item)
{
    KnownLaptop known{.role = textOf(item, "role"), .person = linkOf(item, "person")};
    const auto sign = keyFrom(textOf(item, "sign_key")), box = keyFrom(textOf(item, "box_key"));
    if (!sign || !box)
        return std::nullopt;
    known.keys = {*sign, *box};
    return known;
}

} // namespace

std::string headMessage(const Id &stream, const Digest &entry)
{
    std::string message("ridealong head 1");
    char id[16];
    stream.toBytes(id);
    message.append(id, sizeof id);
    message += entry.view();
    return message;
}

Trust::Trust(const Book &book)
{
    const Table<Laptop> &laptops = book.tables().laptop;
    for (uint32_t row = 1; row < laptops.end(); ++row)
        if (const auto keys = keysOf(book, row))
            m_laptops[laptops.id(row)] = {*keys, std::string(laptops.text(row, laptopField("role"))),
                                          book.people().id(laptops[row].person.number),
                                          laptops[row].revokedOn.isSet()};
}

void Trust::pin(const Id &laptop, const KnownLaptop &known)
{
    m_laptops[laptop] = known;
}

bool Trust::add(const Id &laptop, const KnownLaptop &known)
{
    return m_laptops.emplace(laptop, known).second;
}

const KnownLaptop *Trust::find(const Id &laptop) const
{
    const auto found = m_laptops.find(laptop);
    return found == m_laptops.end() ? nullptr : &found->second;
}

void Vouching::meet(const StreamInfo &stream)
{
    if (m_streamOf.emplace(stream.id, uint32_t(m_streams.size())).second)
        m_streams.push_back({.info = stream});
}

void Vouching::see(const LogEntry &entry, const Digest &hash)
{
    const auto stream = m_streamOf.find(entry.stream);
    if (stream == m_streamOf.end())
        return;
    const auto number = uint32_t(m_seen.size());
    Met &met = m_streams[stream->second];
    Seen seen{.hash = hash, .stream = stream->second};
    if (met.last != none && m_seen[met.last].hash == entry.prev)
        seen.before = met.last;
    else if (!entry.prev.isNull())
        m_unlinked.push_back({number, entry.prev});
    met.last = number;
    m_seen.push_back(seen);
    if (met.info.scope == "team")
        noteLaptops(entry, number);
}

void Vouching::noteLaptops(const LogEntry &entry, uint32_t number)
{
    for (const LogItem &item : entry.items)
        if (item.kind == LogItem::Kind::create && item.entity == uint16_t(Entity::laptop))
            if (const auto known = laptopIn(item))
                m_letIn.push_back({number, item.row, *known});
}

void Vouching::sign(const Digest &entry, std::string_view signature)
{
    m_signatures.emplace(entry, signature);
}

void Vouching::settle()
{
    link();
    bool learned = true;
    while (learned) {
        for (uint32_t stream = 0; stream < m_streams.size(); ++stream)
            settle(stream);
        learned = letIn();
    }
    for (const Seen &seen : m_seen)
        if (seen.vouched)
            m_vouched.push_back(seen.hash);
    std::ranges::sort(m_vouched);
}

// Entries whose predecessor stands elsewhere in the file, or not in it at all.
void Vouching::link()
{
    std::unordered_map<Digest, uint32_t> wanted;
    for (const auto &[number, before] : m_unlinked)
        wanted.emplace(before, none);
    for (uint32_t number = 0; number < m_seen.size(); ++number) {
        if (const auto found = wanted.find(m_seen[number].hash); found != wanted.end())
            found->second = number;
        if (m_signatures.contains(m_seen[number].hash))
            m_signed.emplace(m_seen[number].hash, number);
    }
    for (const auto &[number, before] : m_unlinked)
        if (const uint32_t found = wanted[before];
            found != none && m_seen[found].stream == m_seen[number].stream)
            m_seen[number].before = found;
}

// Once its laptop is known. A signature that is wrong is as none.
void Vouching::settle(uint32_t stream)
{
    Met &met = m_streams[stream];
    const KnownLaptop *writer = m_trust.find(met.info.laptop);
    if (met.settled || !writer || !mayWrite(met.info))
        return;
    met.settled = true;
    for (const auto &[hash, number] : m_signed) {
        if (m_seen[number].stream != stream)
            continue;
        std::string &signature = m_signatures[hash];
        if (isSignedBy(writer->keys.sign, headMessage(met.info.id, hash), signature))
            vouchBack(number);
        else
            signature.clear();
    }
}

void Vouching::vouchBack(uint32_t entry)
{
    for (; entry != none && !m_seen[entry].vouched; entry = m_seen[entry].before)
        m_seen[entry].vouched = true;
}

bool Vouching::letIn()
{
    bool learned = false;
    for (const LetIn &in : m_letIn) {
        const Seen &seen = m_seen[in.entry];
        const KnownLaptop *by = m_trust.find(m_streams[seen.stream].info.laptop);
        if (seen.vouched && by && by->role == managerRole)
            learned |= m_trust.add(in.laptop, in.known);
    }
    return learned;
}

bool Vouching::vouches(const Digest &entry) const
{
    return std::ranges::binary_search(m_vouched, entry);
}

bool Vouching::mayWrite(const StreamInfo &stream) const
{
    const KnownLaptop *writer = m_trust.find(stream.laptop);
    if (!writer)
        return false;
    if (writer->role == managerRole)
        return mayHold(managerRole, writer->person, stream.scope);
    return stream.scope != "team" && mayHold(writer->role, writer->person, stream.scope);
}

std::string_view Vouching::signatureOf(const Digest &entry) const
{
    const auto found = m_signatures.find(entry);
    return found == m_signatures.end() || !vouches(entry) ? std::string_view() : found->second;
}

} // namespace ridealong
