// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"

#include <QString>
#include <algorithm>

namespace ridealong {

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
}

bool isAscii(std::string_view text)
{
    unsigned char all = 0;
    for (char c : text)
        all |= static_cast<unsigned char>(c);
    return all < 0x80;
}

} // namespace

void foldInto(std::string_view text, std::string &out)
{
    if (!isAscii(text)) {
        const QString wide = QString::fromUtf8(text.data(), qsizetype(text.size()));
        out = wide.normalized(QString::NormalizationForm_C).toCaseFolded().toStdString();
        return;
    }
    out.resize(text.size());
    std::ranges::transform(text, out.begin(), lower);
}

std::string folded(std::string_view text)
{
    std::string out;
    foldInto(text, out);
    return out;
}

} // namespace ridealong
