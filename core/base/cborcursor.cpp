// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/cborcursor.h"

#include <bit>
#include <cstddef>
#include <cstring>
#include <limits>

namespace ridealong::cbor {

namespace {

constexpr int majorWhole = 0, majorNegative = 1, majorBytes = 2, majorText = 3, majorArray = 4,
              majorOther = 7;
constexpr unsigned char isFalse = 0xF4, isTrue = 0xF5, isNull = 0xF6, isReal = 0xFB;

// The shortest form is the only one: a value that would fit into less is refused.
bool isShortest(int size, uint64_t value)
{
    switch (size) {
    case 1:
        return value >= 24;
    case 2:
        return value > 0xFF;
    case 4:
        return value > 0xFFFF;
    default:
        return value > 0xFFFFFFFF;
    }
}

constexpr ptrdiff_t atOnce = 8;

// Eight letters of ASCII: most texts hold no others.
bool isPlain(const unsigned char *at, const unsigned char *end)
{
    if (end - at < atOnce)
        return false;
    uint64_t letters;
    std::memcpy(&letters, at, sizeof letters);
    return (letters & 0x8080808080808080) == 0;
}

} // namespace

bool isUtf8(std::string_view text)
{
    const auto *at = reinterpret_cast<const unsigned char *>(text.data());
    const auto *const end = at + text.size();
    const auto follows = [end](const unsigned char *byte, unsigned char from = 0x80,
                               unsigned char to = 0xBF) {
        return byte < end && *byte >= from && *byte <= to;
    };
    while (at < end) {
        const unsigned char lead = *at;
        if (lead < 0x80) {
            at += isPlain(at, end) ? atOnce : 1;
        } else if (lead >= 0xC2 && lead <= 0xDF && follows(at + 1)) {
            at += 2;
        } else if (lead >= 0xE0 && lead <= 0xEF &&
                   follows(at + 1, lead == 0xE0 ? 0xA0 : 0x80, lead == 0xED ? 0x9F : 0xBF) &&
                   follows(at + 2)) {
            at += 3;
        } else if (lead >= 0xF0 && lead <= 0xF4 &&
                   follows(at + 1, lead == 0xF0 ? 0x90 : 0x80, lead == 0xF4 ? 0x8F : 0xBF) &&
                   follows(at + 2) && follows(at + 3)) {
            at += 4;
        } else {
            return false;
        }
    }
    return true;
}

Cursor::Head Cursor::head()
{
    if (m_failed || m_at >= m_bytes.size()) {
        m_failed = true;
        return {};
    }
    const auto first = static_cast<unsigned char>(m_bytes[m_at]);
    const int low = first & 31;
    if (low < 24) {
        ++m_at;
        return {first >> 5, uint64_t(low)};
    }
    const int size = low <= 27 ? 1 << (low - 24) : 0;
    if (size == 0 || m_bytes.size() - m_at - 1 < size_t(size)) {
        m_failed = true;
        return {};
    }
    uint64_t value = 0;
    for (int i = 1; i <= size; ++i)
        value = value << 8 | static_cast<unsigned char>(m_bytes[m_at + size_t(i)]);
    m_failed = first >> 5 == majorOther || !isShortest(size, value);
    m_at += size_t(size) + 1;
    return {first >> 5, value};
}

size_t Cursor::array()
{
    const Head head = this->head();
    if (head.major != majorArray || head.length > m_bytes.size() - m_at)
        m_failed = true;
    return m_failed ? 0 : size_t(head.length);
}

int64_t Cursor::whole()
{
    const Head head = this->head();
    if ((head.major != majorWhole && head.major != majorNegative) ||
        head.length > uint64_t(std::numeric_limits<int64_t>::max()))
        m_failed = true;
    if (m_failed)
        return 0;
    return head.major == majorWhole ? int64_t(head.length) : -1 - int64_t(head.length);
}

uint64_t Cursor::natural()
{
    const int64_t value = whole();
    if (value < 0)
        m_failed = true;
    return m_failed ? 0 : uint64_t(value);
}

std::string_view Cursor::run(int major)
{
    const Head head = this->head();
    if (head.major != major || m_failed || head.length > m_bytes.size() - m_at || head.length > longestText) {
        m_failed = true;
        return {};
    }
    const std::string_view found = m_bytes.substr(m_at, size_t(head.length));
    m_at += found.size();
    return found;
}

std::string_view Cursor::text()
{
    const std::string_view found = run(majorText);
    if (!isUtf8(found))
        m_failed = true;
    return m_failed ? std::string_view{} : found;
}

std::string_view Cursor::bytes()
{
    return run(majorBytes);
}

std::string_view Cursor::bytes(size_t length)
{
    const std::string_view found = bytes();
    if (found.size() != length)
        m_failed = true;
    return m_failed ? std::string_view{} : found;
}

Id Cursor::id()
{
    const std::string_view sixteen = bytes(16);
    const Id id = m_failed ? Id{} : Id::fromBytes(sixteen.data());
    m_failed = m_failed || id.isNull();
    return id;
}

Digest Cursor::digest()
{
    return Digest::from(bytes(32));
}

bool Cursor::takeNull()
{
    if (next() != Next::null)
        return false;
    ++m_at;
    return true;
}

bool Cursor::boolean()
{
    if (next() != Next::boolean) {
        m_failed = true;
        return false;
    }
    return static_cast<unsigned char>(m_bytes[m_at++]) == isTrue;
}

double Cursor::real()
{
    if (next() != Next::real || m_bytes.size() - m_at < 9) {
        m_failed = true;
        return 0;
    }
    uint64_t bits = 0;
    for (size_t i = 1; i <= 8; ++i)
        bits = bits << 8 | static_cast<unsigned char>(m_bytes[m_at + i]);
    m_at += 9;
    return std::bit_cast<double>(bits);
}

Cursor::Next Cursor::next() const
{
    if (m_failed || m_at >= m_bytes.size())
        return Next::none;
    const auto first = static_cast<unsigned char>(m_bytes[m_at]);
    switch (first >> 5) {
    case majorWhole:
    case majorNegative:
        return Next::whole;
    case majorBytes:
        return Next::bytes;
    case majorText:
        return Next::text;
    case majorArray:
        return Next::array;
    case majorOther:
        return first == isFalse || first == isTrue ? Next::boolean
               : first == isNull                   ? Next::null
               : first == isReal                   ? Next::real
                                                   : Next::none;
    default:
        return Next::none;
    }
}

void Cursor::skip(int nesting)
{
    switch (next()) {
    case Next::whole:
        (void)whole();
        return;
    case Next::bytes:
        (void)bytes();
        return;
    case Next::text:
        (void)text();
        return;
    case Next::boolean:
        (void)boolean();
        return;
    case Next::null:
        (void)takeNull();
        return;
    case Next::real:
        (void)real();
        return;
    case Next::array:
        break;
    case Next::none:
        m_failed = true;
        return;
    }
    if (nesting >= mostNesting)
        m_failed = true;
    for (size_t left = array(); left > 0 && !m_failed; --left)
        skip(nesting + 1);
}

std::string_view Cursor::value()
{
    const size_t from = m_at;
    skip(0);
    return m_failed ? std::string_view{} : m_bytes.substr(from, m_at - from);
}

} // namespace ridealong::cbor
