// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes are a mapping or a sentence; a mapping names our fields only and survives being written as JSON.
#include "files/sdlmapping.h"

#include <cstdlib>

using namespace ridealong;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const auto mapping = readSdl(QByteArray(reinterpret_cast<const char *>(bytes), qsizetype(size)));
    if (!mapping)
        return mapping.error().text.isEmpty() ? std::abort(), 0 : 0;
    if (!readMapping(toJson(*mapping)))
        std::abort();
    return 0;
}
