// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/bytescan.h"
#include "files/textsource.h"

#include <array>

namespace ridealong {

namespace {

uint32_t byteAt(std::string_view text, size_t i)
{
    return uint8_t(text[i]);
}

// What a lead byte asks of the byte after it, so that nothing overlong, no surrogate and nothing above
// U+10FFFF passes.
struct Lead
{
    uint32_t length = 0;
    uint32_t low = 0x80;
    uint32_t high = 0xBF;
};

Lead leadOf(uint32_t byte)
{
    if (byte >= 0xC2 && byte <= 0xDF)
        return {2};
    if (byte >= 0xE0 && byte <= 0xEF)
        return {3, byte == 0xE0 ? 0xA0u : 0x80u, byte == 0xED ? 0x9Fu : 0xBFu};
    if (byte >= 0xF0 && byte <= 0xF4)
        return {4, byte == 0xF0 ? 0x90u : 0x80u, byte == 0xF4 ? 0x8Fu : 0xBFu};
    return {};
}

Decoded decodeUtf8(std::string_view text, bool atEnd)
{
    const uint32_t first = byteAt(text, 0);
    if (first < 0x80)
        return {1, first, true};
    const Lead lead = leadOf(first);
    char32_t character = first & (lead.length == 2 ? 0x1Fu : lead.length == 3 ? 0x0Fu : 0x07u);
    for (uint32_t i = 1; i < lead.length; ++i) {
        if (i == text.size())
            return atEnd ? Decoded{i} : Decoded{};
        const uint32_t next = byteAt(text, i);
        if (next < (i == 1 ? lead.low : 0x80u) || next > (i == 1 ? lead.high : 0xBFu))
            return {i};
        character = character << 6 | (next & 0x3F);
    }
    return lead.length ? Decoded{lead.length, character, true} : Decoded{1};
}

Decoded decodeUtf16(std::string_view text, bool atEnd, bool little)
{
    const auto unit = [&](size_t at) {
        return little ? byteAt(text, at) | byteAt(text, at + 1) << 8
                      : byteAt(text, at) << 8 | byteAt(text, at + 1);
    };
    if (text.size() < 2)
        return atEnd ? Decoded{1} : Decoded{};
    const uint32_t high = unit(0);
    if (high < 0xD800 || high > 0xDFFF)
        return {2, high, true};
    if (high > 0xDBFF)
        return {2};
    if (text.size() < 4)
        return atEnd ? Decoded{2} : Decoded{};
    const uint32_t low = unit(2);
    if (low < 0xDC00 || low > 0xDFFF)
        return {2};
    return {4, 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00), true};
}

Decoded decodeUtf32(std::string_view text, bool atEnd, bool little)
{
    if (text.size() < 4)
        return atEnd ? Decoded{uint32_t(text.size())} : Decoded{};
    uint32_t character = 0;
    for (size_t i = 0; i < 4; ++i)
        character |= byteAt(text, i) << (little ? 8 * i : 24 - 8 * i);
    if (character > 0x10FFFF || (character >= 0xD800 && character <= 0xDFFF))
        return {4};
    return {4, character, true};
}

// 0x80-0x9F; 0 where Windows-1252 has no character.
constexpr std::array<uint16_t, 32> windows1252{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

Decoded decodeWindows1252(uint32_t byte)
{
    if (byte < 0x80 || byte > 0x9F)
        return {1, byte, true};
    const char32_t character = windows1252[byte - 0x80];
    return character ? Decoded{1, character, true} : Decoded{1};
}

} // namespace

Decoded decodeOne(Encoding encoding, std::string_view text, bool atEnd)
{
    switch (encoding) {
    case Encoding::utf8:
        return decodeUtf8(text, atEnd);
    case Encoding::utf16le:
    case Encoding::utf16be:
        return decodeUtf16(text, atEnd, encoding == Encoding::utf16le);
    case Encoding::utf32le:
    case Encoding::utf32be:
        return decodeUtf32(text, atEnd, encoding == Encoding::utf32le);
    case Encoding::windows1252:
        return decodeWindows1252(byteAt(text, 0));
    case Encoding::latin1:
        break;
    }
    return {1, byteAt(text, 0), true};
}

size_t putUtf8(char *to, char32_t c)
{
    if (c < 0x80) {
        to[0] = char(c);
        return 1;
    }
    const size_t length = c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    const uint32_t lead = length == 2 ? 0xC0u : length == 3 ? 0xE0u : 0xF0u;
    for (size_t i = length; i-- > 1; c >>= 6)
        to[i] = char(0x80 | (c & 0x3F));
    to[0] = char(lead | c);
    return length;
}

size_t validUtf8(std::string_view text)
{
    size_t at = 0;
    while (at < text.size()) {
        if (at + 64 <= text.size()) {
            const int ascii = std::countr_zero(highBytes(text.data() + at));
            at += size_t(ascii);
            if (ascii == 64)
                continue;
        }
        do {
            const Decoded decoded = decodeUtf8(text.substr(at), false);
            if (!decoded.ok)
                return at;
            at += decoded.bytes;
        } while (at < text.size() && uint8_t(text[at]) >= 0x80);
    }
    return at;
}

std::string toUtf8(std::string_view bytes, Encoding encoding)
{
    std::string text;
    text.reserve(bytes.size());
    for (size_t at = 0; at < bytes.size();) {
        const Decoded decoded = decodeOne(encoding, bytes.substr(at), true);
        char character[4];
        text.append(character, putUtf8(character, decoded.character));
        at += decoded.bytes;
    }
    return text;
}

} // namespace ridealong
