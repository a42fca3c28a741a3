// SPDX-License-Identifier: GPL-3.0-or-later
// When and where this laptop reminds of follow-ups.
#pragma once

#include "settings/section.h"

namespace ridealong {

class RemindersSection : public SettingsSection
{
    Q_OBJECT
public:
    explicit RemindersSection(ShellContext &shell, QWidget *parent = nullptr);
};

SettingsSection *makeRemindersSection(ShellContext &shell, QWidget *parent);
QString remindersFact(const ShellContext &shell);

} // namespace ridealong
