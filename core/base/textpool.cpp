// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/textpool.h"

#include "base/hash.h"

#include <algorithm>
#include <cstring>

namespace ridealong {

namespace {

constexpr size_t chunkSize = 1 << 18;
constexpr unsigned char longMark = 255;

} // namespace

TextPool::TextPool(const TextPool &other)
    : m_starts(other.m_starts)
    , m_slots(other.m_slots)
    , m_chunks(other.m_chunks)
{
}

std::string_view TextPool::view(Text text) const
{
    const char *start = m_starts[text.code];
    if (!start)
        return {};
    const auto length = static_cast<unsigned char>(*start);
    if (length != longMark)
        return {start + 1, length};
    uint32_t size = 0;
    std::memcpy(&size, start + 1, sizeof size);
    return {start + 1 + sizeof size, size};
}

const char *TextPool::store(std::string_view text)
{
    const bool isLong = text.size() >= longMark;
    const size_t need = text.size() + (isLong ? 1 + sizeof(uint32_t) : 1);
    if (need > m_chunkLeft) {
        const size_t size = std::max(m_chunks.empty() ? size_t(1024) : chunkSize, need);
        m_chunks.push_back(std::make_shared_for_overwrite<char[]>(size));
        m_next = m_chunks.back().get();
        m_chunkLeft = size;
    }
    char *start = m_next;
    m_next += need;
    m_chunkLeft -= need;
    char *to = start;
    *to++ = char(isLong ? longMark : text.size());
    if (isLong) {
        const auto size = uint32_t(text.size());
        std::memcpy(to, &size, sizeof size);
        to += sizeof size;
    }
    std::memcpy(to, text.data(), text.size());
    return start;
}

size_t TextPool::slotOf(std::string_view text, uint32_t hash) const
{
    const size_t mask = m_slots.size() - 1;
    size_t slot = hash & mask;
    while (m_slots[slot].code && (m_slots[slot].hash != hash || view({m_slots[slot].code}) != text))
        slot = (slot + 1) & mask;
    return slot;
}

void TextPool::grow()
{
    std::vector<Slot> old(std::max<size_t>(16, m_slots.size() * 2));
    old.swap(m_slots);
    const size_t mask = m_slots.size() - 1;
    for (const Slot &known : old) {
        size_t slot = known.hash & mask;
        while (known.code && m_slots[slot].code)
            slot = (slot + 1) & mask;
        if (known.code)
            m_slots[slot] = known;
    }
}

Text TextPool::intern(std::string_view text)
{
    if (text.empty())
        return {};
    if (m_starts.size() * 4 > m_slots.size() * 3)
        grow();
    const auto hash = uint32_t(hash64(text));
    Slot &slot = m_slots[slotOf(text, hash)];
    if (!slot.code) {
        m_starts.push_back(store(text));
        slot = {hash, size() - 1};
    }
    return {slot.code};
}

bool TextPool::find(std::string_view text, Text &out) const
{
    out = {};
    if (text.empty())
        return true;
    if (m_slots.empty())
        return false;
    out.code = m_slots[slotOf(text, uint32_t(hash64(text)))].code;
    return out.code != 0;
}

} // namespace ridealong
