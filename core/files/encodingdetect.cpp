// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/csvdetect.h"
#include "files/textsource.h"

#include <algorithm>
#include <array>
#include <optional>

namespace ridealong {

namespace {

using namespace std::string_view_literals;

struct Mark
{
    std::string_view bytes;
    Encoding encoding;
};

constexpr std::array marks{Mark{"\xFF\xFE\0\0"sv, Encoding::utf32le},
                           Mark{"\0\0\xFE\xFF"sv, Encoding::utf32be}, Mark{"\xEF\xBB\xBF"sv, Encoding::utf8},
                           Mark{"\xFF\xFE"sv, Encoding::utf16le}, Mark{"\xFE\xFF"sv, Encoding::utf16be}};

// Separators, digits and line ends have zero bytes in the wide encodings; where these stand tells which.
// `share`: one zero in so many bytes is the least for two bytes a character.
std::optional<Encoding> wideEncoding(std::string_view body, size_t share)
{
    std::array<size_t, 4> zeros{};
    for (size_t i = 0; i < body.size(); ++i)
        zeros[i % 4] += body[i] == 0;
    const size_t units = body.size() / 4;
    const auto nearlyAll = [&](size_t n) { return units > 0 && n * 20 >= units * 19; };
    const auto few = [&](size_t n) { return n * 2 < units; };
    if (nearlyAll(zeros[2]) && nearlyAll(zeros[3]) && few(zeros[0]))
        return Encoding::utf32le;
    if (nearlyAll(zeros[0]) && nearlyAll(zeros[1]) && few(zeros[3]))
        return Encoding::utf32be;
    const size_t even = zeros[0] + zeros[2], odd = zeros[1] + zeros[3];
    if (odd * share > body.size() && even * 10 < odd)
        return Encoding::utf16le;
    if (even * share > body.size() && odd * 10 < even)
        return Encoding::utf16be;
    return {};
}

// UTF-8 with a few bad bytes is UTF-8. Windows-1252 holds all of Latin-1 but for five bytes that it does not
// have.
Encoding narrowEncoding(std::string_view body)
{
    size_t good = 0, bad = 0;
    for (size_t at = validUtf8(body); at < body.size();) {
        const Decoded decoded = decodeOne(Encoding::utf8, body.substr(at), false);
        if (decoded.bytes == 0)
            break;
        good += decoded.ok && decoded.bytes > 1;
        bad += !decoded.ok;
        at += decoded.bytes;
    }
    good += size_t(
        std::ranges::count_if(body.substr(0, validUtf8(body)), [](char c) { return uint8_t(c) >= 0xC0; }));
    if (bad == 0 || good > bad * 3)
        return Encoding::utf8;
    const bool none1252 = body.find_first_of("\x81\x8D\x8F\x90\x9D") != std::string_view::npos;
    return none1252 ? Encoding::latin1 : Encoding::windows1252;
}

bool isNarrowText(std::string_view body)
{
    return body.find('\0') == std::string_view::npos && body.size() - validUtf8(body) < 4;
}

} // namespace

EncodingGuess detectEncoding(std::string_view bytes)
{
    for (const Mark &mark : marks) {
        if (!bytes.starts_with(mark.bytes))
            continue;
        const int length = int(mark.bytes.size());
        const std::string_view body = bytes.substr(mark.bytes.size());
        const std::optional<Encoding> wide = wideEncoding(body, 40);
        if (length == 4 && wide != mark.encoding)
            continue;
        if (wide)
            return {*wide, length};
        if (mark.encoding == Encoding::utf8 || isNarrowText(body))
            return {narrowEncoding(body), length};
        return {mark.encoding, length};
    }
    const std::optional<Encoding> wide = wideEncoding(bytes, 8);
    return {wide ? *wide : narrowEncoding(bytes), 0};
}

} // namespace ridealong
