// SPDX-License-Identifier: GPL-3.0-or-later
// The exchange folder: a folder that something else carries between the laptops. Chosen or switched off in a
// dialog; watching it is ui/sync/folderwatcher's.
#pragma once

class QWidget;

namespace ridealong {

struct ShellContext;

void chooseExchangeFolder(ShellContext &shell, QWidget *parent);

} // namespace ridealong
