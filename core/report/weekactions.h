// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be done next, for one kind of reader: from the week's figures and from "needs you", which is
// kept for no earlier week and so said of this one and the last only.
#pragma once

#include "report/weekpack.h"

#include <QStringList>

namespace ridealong::report {

enum class Reader : uint8_t { leadership = 1, management = 2, marketing = 4, president = 8, cfo = 16 };

// `first` are the reader's own, made from the pack's figures.
Plain nextBlock(const WeekPack &pack, Reader reader, const QStringList &first = {}, size_t most = 4);

} // namespace ridealong::report
