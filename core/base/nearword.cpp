// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/nearword.h"

#include "base/fold.h"

#include <algorithm>
#include <vector>

namespace ridealong {

namespace {

constexpr size_t longest = 64; // longer words are compared by their beginnings
constexpr size_t shortest = 3; // any other short word is near

} // namespace

size_t editsBetween(std::string_view a, std::string_view b)
{
    a = a.substr(0, longest);
    b = b.substr(0, longest);
    std::vector<size_t> before, last(b.size() + 1), now(b.size() + 1);
    for (size_t j = 0; j <= b.size(); ++j)
        last[j] = j;
    for (size_t i = 1; i <= a.size(); ++i) {
        now[0] = i;
        for (size_t j = 1; j <= b.size(); ++j) {
            now[j] = std::min({last[j] + 1, now[j - 1] + 1, last[j - 1] + (a[i - 1] != b[j - 1])});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                now[j] = std::min(now[j], before[j - 2] + 1);
        }
        before = last;
        last.swap(now);
    }
    return last[b.size()];
}

std::string nearWord(std::string_view word, std::span<const std::string> known)
{
    const std::string wanted = folded(word);
    const std::string *nearest = nullptr;
    size_t fewest = wanted.size() < shortest ? 0 : std::max<size_t>(1, wanted.size() / 3) + 1;
    for (const std::string &each : known)
        if (const size_t edits = editsBetween(wanted, folded(each)); edits < fewest) {
            fewest = edits;
            nearest = &each;
        }
    return nearest ? *nearest : std::string();
}

} // namespace ridealong
