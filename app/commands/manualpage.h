// SPDX-License-Identifier: GPL-3.0-or-later
// The manual page of ridealong-cli, as troff, made of the catalog.
#pragma once

#include <QString>

namespace ridealong::cli {

QString manualPage();

} // namespace ridealong::cli
