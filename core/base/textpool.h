// SPDX-License-Identifier: GPL-3.0-or-later
// Every different text of one column, once. A text is a 32-bit code; code 0 is the empty text. Codes and
// views stay valid for the life of the pool. One thread writes; while none writes, any may read.
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace ridealong {

// A text kept in the pool of its column.
struct Text
{
    uint32_t code = 0;
    bool isEmpty() const { return code == 0; }
    bool operator==(const Text &) const = default;
};

class TextPool
{
public:
    TextPool() { m_starts.push_back(nullptr); }
    // The same codes; the bytes are shared, and each pool goes on by itself.
    TextPool(const TextPool &other);
    TextPool(TextPool &&) = default;
    TextPool &operator=(TextPool &&) = default;

    Text intern(std::string_view text);
    std::string_view view(Text text) const;
    bool find(std::string_view text, Text &out) const;          // false where no row ever had it
    uint32_t size() const { return uint32_t(m_starts.size()); } // codes are 0 .. size()-1

private:
    struct Slot // the hash beside the code: a text is looked at only where it is very likely the one
    {
        uint32_t hash = 0;
        uint32_t code = 0; // 0 = free
    };

    const char *store(std::string_view text);
    void grow();
    size_t slotOf(std::string_view text, uint32_t hash) const;

    std::vector<const char *> m_starts; // each points at a length (one byte, or 255 and four) and the bytes
    std::vector<Slot> m_slots;          // open addressing
    std::vector<std::shared_ptr<char[]>> m_chunks;
    size_t m_chunkLeft = 0;
    char *m_next = nullptr;
};

} // namespace ridealong
