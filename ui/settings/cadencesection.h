// SPDX-License-Identifier: GPL-3.0-or-later
// How often leads of a grade are touched, and how soon an inquiry is answered.
#pragma once

#include "settings/section.h"

namespace ridealong {

class CadenceSection : public SettingsSection
{
    Q_OBJECT
public:
    explicit CadenceSection(ShellContext &shell, QWidget *parent = nullptr);
};

SettingsSection *makeCadenceSection(ShellContext &shell, QWidget *parent);
QString cadenceFact(const ShellContext &shell);

} // namespace ridealong
