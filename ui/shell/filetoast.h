// SPDX-License-Identifier: GPL-3.0-or-later
// A file that a person makes: what it may be called, and what the shell says of it when it is there, a
// sentence and the way to its folder.
#pragma once

#include "shell/widgets/toast.h"

namespace ridealong {

QString fitForFile(const QString &title); // letters, digits, spaces, hyphens
ToastText fileToast(const QString &text, const QString &path);

} // namespace ridealong
