// SPDX-License-Identifier: GPL-3.0-or-later
// The processes, the stages that a lead goes through in each, and why a lead may be lost.
#pragma once

#include "settings/rowssection.h"

namespace ridealong {

class ProcessSection : public RowsSection
{
    Q_OBJECT
public:
    explicit ProcessSection(ShellContext &shell, QWidget *parent = nullptr);

    void refresh() override;

protected:
    std::vector<RowLine> lines() const override;
    QString nameOf(uint32_t row) const override;
    void showRow() override;

private:
    void addProcessRows();
    void addRemoval();
    uint32_t process() const; // of which the stages are shown
    std::vector<uint32_t> otherProcesses() const;
    std::vector<uint32_t> sameType() const; // that leads of the current stage could go to
    Status addNewProcess(const QString &name);
    Status putFirst(int place);
    Status removeInto(int place);
    Status removeProcessInto(int place);
    Status add(const QString &name);
    Status change(const Verb &verb) const;
    void addNames();
    void addFigures();
    QStringList cellsOf(uint32_t stage, int leads) const;

    uint32_t m_process = 0; // that was chosen; 0 the first
    ChoiceField *m_processes = nullptr;
    ChoiceField *m_processGoes = nullptr;
    ChoiceField *m_first = nullptr;
    ChoiceField *m_leadsGo = nullptr;
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
