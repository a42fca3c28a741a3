// SPDX-License-Identifier: GPL-3.0-or-later
// Reads canonical CBOR from bytes that somebody else wrote, and nothing but that: lengths known, integers and
// heads as short as they can be, doubles of eight bytes, texts valid UTF-8, no maps, tags or undefined.
// QCborStreamReader accepts more than one spelling of a value, and two spellings would be two hashes. Once
// something is wrong the cursor has failed for good and gives zeros; ask failed() before trusting anything.
// Reads in place and takes no memory of its own; views stay valid as long as the bytes.
#pragma once

#include "base/digest.h"
#include "base/id.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace ridealong::cbor {

inline constexpr int mostNesting = 8;
inline constexpr size_t longestText = 1024 * 1024;

class Cursor
{
public:
    explicit Cursor(std::string_view bytes)
        : m_bytes(bytes)
    {
    }

    bool failed() const { return m_failed; }
    bool atEnd() const { return m_failed || m_at == m_bytes.size(); }
    size_t at() const { return m_at; }
    void fail() { m_failed = true; }

    size_t array(); // its length; at most as many elements as bytes are left
    int64_t whole();
    uint64_t natural(); // a whole number that is not negative
    std::string_view text();
    std::string_view bytes();
    std::string_view bytes(size_t length); // of that length or failed
    Id id();                               // 16 bytes, not all zero
    Digest digest();                       // 32 bytes
    bool takeNull();                       // whether a null stood here, which is then behind
    bool boolean();
    double real();
    std::string_view value(); // one whole element as it stands, whatever it is

    enum class Next : uint8_t { none, whole, bytes, text, array, boolean, null, real };
    Next next() const; // what stands here; none at the end and for what is not allowed

private:
    struct Head
    {
        int major = -1;
        uint64_t length = 0;
    };
    Head head();
    std::string_view run(int major);
    void skip(int nesting);

    std::string_view m_bytes;
    size_t m_at = 0;
    bool m_failed = false;
};

bool isUtf8(std::string_view text); // as Unicode has it: no surrogates, nothing overlong

} // namespace ridealong::cbor
