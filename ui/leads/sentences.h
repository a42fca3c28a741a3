// SPDX-License-Identifier: GPL-3.0-or-later
// Several sentences as one text for a toast. A name may end one with its own full stop, "Bolt Co.".
#pragma once

#include <QString>
#include <QStringList>

namespace ridealong {

// Each ends before the next begins, and no full stop stands twice. Empty ones are left out.
QString asOneText(const QStringList &sentences);

} // namespace ridealong
