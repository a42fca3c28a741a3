// SPDX-License-Identifier: GPL-3.0-or-later
// Corrections of a quick-log line are edits of its text, so that the line always says all that will be saved.
#pragma once

#include "followup/quicklog.h"

#include <QString>

namespace ridealong {

// The place in the line gets other words; a place that is not there is added to the end (before a note).
QString withWords(const QString &line, QuickPlace place, const QString &words);

// The first words of a row of the quick log's table, such as "wants demo".
QString firstWords(const char *words);

} // namespace ridealong
