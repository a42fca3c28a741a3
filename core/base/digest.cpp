// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/digest.h"

#include <sodium.h>

namespace ridealong {

Digest Digest::of(std::string_view data)
{
    Digest digest;
    crypto_generichash(digest.bytes.data(), digest.bytes.size(),
                       reinterpret_cast<const unsigned char *>(data.data()), data.size(), nullptr, 0);
    return digest;
}

Digest Digest::from(std::string_view thirtyTwo)
{
    Digest digest;
    if (thirtyTwo.size() == digest.bytes.size())
        std::memcpy(digest.bytes.data(), thirtyTwo.data(), digest.bytes.size());
    return digest;
}

std::string Digest::hex() const
{
    constexpr char digits[] = "0123456789abcdef";
    std::string text;
    for (const unsigned char byte : bytes) {
        text += digits[byte >> 4];
        text += digits[byte & 15];
    }
    return text;
}

} // namespace ridealong
