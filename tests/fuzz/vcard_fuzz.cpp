// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes are cards that end.
#include "files/vcardreader.h"

#include <QBuffer>
#include <cstdlib>

using namespace ridealong;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    QBuffer buffer;
    buffer.setData("BEGIN:VCARD\n" + QByteArray(reinterpret_cast<const char *>(bytes), qsizetype(size)));
    buffer.open(QIODevice::ReadOnly);
    VCardReader reader(buffer);
    size_t cards = 0;
    for (VCard card; reader.next(card);)
        if (++cards > size / 11 + 1) // as long as BEGIN:VCARD
            std::abort();
    return 0;
}
