// SPDX-License-Identifier: GPL-3.0-or-later
// How many notes a lead of a conflict had before, and has on each laptop: notes never conflict, they add up.
#pragma once

#include "sync/decisions.h"

#include <QStringList>

namespace ridealong {

class Session;

QStringList noteCounts(const Session &session, const Decision &decision); // before, then each side

} // namespace ridealong
