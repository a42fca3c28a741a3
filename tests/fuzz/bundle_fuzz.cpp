// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes are the inside of an envelope or they are not, and in whatever pieces they come the same is read
// of them.
#include "sync/bundle.h"

#include <cstdlib>

using namespace ridealong;

namespace {

struct Read
{
    int records = 0;
    bool good = false;
    bool operator==(const Read &) const = default;
};

Read readInPieces(std::string_view input, size_t piece)
{
    Read read;
    const auto count = [&read](auto &&...) -> Status {
        ++read.records;
        return Done{};
    };
    BundleReader reader({.manifest = count, .stream = count, .entry = count, .signature = count});
    read.good = true;
    for (size_t at = 0; at < input.size() && read.good; at += piece)
        read.good = reader.feed(input.substr(at, piece)).ok();
    read.good = read.good && reader.end().ok();
    return read;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const std::string_view input(reinterpret_cast<const char *>(bytes), size);
    if (readInPieces(input, 7) != readInPieces(input, std::max<size_t>(size, 1)))
        std::abort();
    return 0;
}
