// SPDX-License-Identifier: GPL-3.0-or-later
// The grades that the manager gave: which hold, until when and why, and which lapsed lately. Each can be
// opened, changed and taken back. Reads the book on refresh(); whoever owns it calls that when it changed.
#pragma once

#include "measure/overrides.h"

#include <QWidget>

class QVBoxLayout;

namespace ridealong {

class SectionHeader;
struct ShellContext;

class OverridesPane : public QWidget
{
    Q_OBJECT
public:
    explicit OverridesPane(ShellContext &shell, QWidget *parent = nullptr);
    void refresh();

private:
    QWidget *makeRow(const OverrideNow &given);
    void takeBack(uint32_t lead);

    ShellContext &m_shell;
    SectionHeader *m_header;
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_column;
    QWidget *m_empty;
};

} // namespace ridealong
