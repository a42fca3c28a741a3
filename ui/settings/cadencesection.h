// SPDX-License-Identifier: GPL-3.0-or-later
// How often leads of a grade are touched, how soon an inquiry is answered, and the sequences of follow-ups
// that propose the next step: their list, and below it the form of the current one.
#pragma once

#include "settings/rowssection.h"

class QPushButton;

namespace ridealong {

class CadenceSection : public RowsSection
{
    Q_OBJECT
public:
    explicit CadenceSection(ShellContext &shell, QWidget *parent = nullptr);
    void refresh() override;

protected:
    std::vector<RowLine> lines() const override;
    QString nameOf(uint32_t row) const override;

private:
    void addIntervals();
    void addSequences();
    void addRowForm();
    Status add(const QString &steps);
    Status change(const Verb &verb) const;
    Status give(Grade grade, uint32_t stage); // the current sequence to these
    QString stepsOf(uint32_t row) const;

    QPushButton *m_usual = nullptr;
};

SettingsSection *makeCadenceSection(ShellContext &shell, QWidget *parent);
QString cadenceFact(const ShellContext &shell);

} // namespace ridealong
