// SPDX-License-Identifier: GPL-3.0-or-later
// A file of a few megabytes beside the book that holds nothing but room. When the disk is full, SQLite can
// neither save nor tidy up; the ballast is then thrown off, so that what a person just did can be saved.
#pragma once

#include <QString>

namespace ridealong {

QString ballastPath(const QString &book); // "Team.ridealong.ballast"
// Lays it where it is missing and there is room enough; without, the book works all the same.
void layBallast(const QString &book);
bool throwBallast(const QString &book); // true where there was one

} // namespace ridealong
