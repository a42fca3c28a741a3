// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes are the front and header of an envelope or they are not, without memory beyond their size; a
// header that was read is written again as the same bytes.
#include "sync/envelopeheader.h"

#include <cstdlib>

using namespace ridealong;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const std::string_view input(reinterpret_cast<const char *>(bytes), size);
    const auto front = envelope::decodedFront(input.substr(0, size_t(envelope::frontBytes)));
    if (const auto *good = std::get_if<envelope::Front>(&front))
        if (good->minor == 0 && envelope::encoded(*good) != input.substr(0, size_t(envelope::frontBytes)))
            std::abort();
    const std::string_view rest = input.substr(std::min(size, size_t(envelope::frontBytes)));
    if (const auto header = envelope::decodedHeader(rest, 0))
        if (envelope::encoded(*header) != rest)
            std::abort();
    envelope::decodedHeader(rest, 1);
    return 0;
}
