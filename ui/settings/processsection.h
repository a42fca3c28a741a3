// SPDX-License-Identifier: GPL-3.0-or-later
// The stages that a lead goes through, and why a lead may be lost.
#pragma once

#include "settings/rowssection.h"

namespace ridealong {

class ProcessSection : public RowsSection
{
    Q_OBJECT
public:
    explicit ProcessSection(ShellContext &shell, QWidget *parent = nullptr);

protected:
    std::vector<RowLine> lines() const override;
    QString nameOf(uint32_t row) const override;
    void showRow() override;

private:
    Status add(const QString &name);
    Status change(const Verb &verb) const;
    void addNames();
    void addFigures();
    QStringList cellsOf(uint32_t stage, int leads) const;

    std::vector<QWidget *> m_ofOpenStages; // rows that closed stages do not have
};

SettingsSection *makeProcessSection(ShellContext &shell, QWidget *parent);
QString processFact(const ShellContext &shell);

class LostSection : public SettingsSection
{
    Q_OBJECT
public:
    explicit LostSection(ShellContext &shell, QWidget *parent = nullptr);
};

SettingsSection *makeLostSection(ShellContext &shell, QWidget *parent);
QString lostFact(const ShellContext &shell);

} // namespace ridealong
