// SPDX-License-Identifier: GPL-3.0-or-later
// Which machine this is, as a mark that is another one for each laptop of the exchange: the system's own name
// for the machine, hashed with the laptop's id, so that it identifies nobody and can't be turned back. Empty
// where the system has no such name; then nothing can be said.
#pragma once

#include "base/id.h"

#include <string>
#include <string_view>

namespace ridealong {

std::string machineMark(const Id &laptop);
// Another one than the one that this mark was made on; never where either is unknown.
bool isAnotherMachine(const Id &laptop, std::string_view mark);

} // namespace ridealong
