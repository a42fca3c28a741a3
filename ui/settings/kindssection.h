// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of activities and the minutes that each counts where none are logged.
#pragma once

#include "settings/rowssection.h"

namespace ridealong {

class KindsSection : public RowsSection
{
    Q_OBJECT
public:
    explicit KindsSection(ShellContext &shell, QWidget *parent = nullptr);

protected:
    std::vector<RowLine> lines() const override;
    QString nameOf(uint32_t row) const override;

private:
    Status add(const QString &name);
    Status change(const Verb &verb) const;
};

SettingsSection *makeKindsSection(ShellContext &shell, QWidget *parent);
QString kindsFact(const ShellContext &shell);

} // namespace ridealong
