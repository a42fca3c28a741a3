// SPDX-License-Identifier: GPL-3.0-or-later
// A setting that is a number of 0 or more; nothing where it is another text.
#pragma once

#include "book/book.h"

#include <QByteArray>
#include <cmath>
#include <optional>

namespace ridealong {

inline std::optional<double> numberSetting(const Book &book, std::string_view key)
{
    bool ok = false;
    const double number = QByteArray::fromStdString(book.setting(key)).toDouble(&ok);
    return ok && std::isfinite(number) && number >= 0 ? std::optional(number) : std::nullopt;
}

} // namespace ridealong
