// SPDX-License-Identifier: GPL-3.0-or-later
// How ride-alongs are reckoned: roads, hours, how often, and the goal for hours in the field.
#pragma once

#include "settings/section.h"

namespace ridealong {

class RideSection : public SettingsSection
{
    Q_OBJECT
public:
    explicit RideSection(ShellContext &shell, QWidget *parent = nullptr);
    void refresh() override;

private:
    void addRoads();
    void addHours();
    void addGoal();
    EntryField *addHour(const QString &label, const char *key, const QString &note = {});

    EntryField *m_from = nullptr;
    EntryField *m_to = nullptr;
};

SettingsSection *makeRideSection(ShellContext &shell, QWidget *parent);
QString rideFact(const ShellContext &shell);

} // namespace ridealong
