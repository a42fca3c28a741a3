// SPDX-License-Identifier: GPL-3.0-or-later
// The demonstration book of this computer's user: where it is kept, and how it is made. Any thread.
#pragma once

#include "base/clock.h"
#include "base/progress.h"
#include "base/result.h"

namespace ridealong {

QString demonstrationPath();
// Makes the folder too. The file is there when it is whole, or not at all.
Status makeDemonstration(const QString &path, const Clock &clock, const Progress &progress = {});

} // namespace ridealong
