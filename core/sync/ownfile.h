// SPDX-License-Identifier: GPL-3.0-or-later
// Small files that only their owner may read, in the folder of the keys: replaced whole or not at all, and on
// the disk when the call returns.
#pragma once

#include "base/result.h"

#include <QString>
#include <optional>
#include <string>
#include <string_view>

namespace ridealong {

Status writeOwnFile(const QString &path, std::string_view text); // makes the folder with it
std::optional<std::string> readOwnFile(const QString &path);     // nothing for one that is not there

} // namespace ridealong
