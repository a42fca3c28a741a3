// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes are an entry of the log or they are not; one that was read is written again as the same bytes, so
// that it has one hash.
#include "change/entry.h"

#include <cstdlib>

using namespace ridealong;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const std::string_view input(reinterpret_cast<const char *>(bytes), size);
    if (const auto entry = decodedEntry(input))
        if (encoded(*entry) != input || hashOf(*entry).isNull())
            std::abort();
    return 0;
}
