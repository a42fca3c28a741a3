// SPDX-License-Identifier: GPL-3.0-or-later
// Which grades moved lately and what moved them: a line for each move from one grade to another, which leads
// to its leads. Reads the journal of grades on refresh(); whoever owns it calls that when the book changed.
#pragma once

#include "measure/drift.h"

#include <QWidget>

namespace ridealong {

class FittedTable;
class SectionHeader;
class SegmentedControl;
struct ShellContext;

class DriftPane : public QWidget
{
    Q_OBJECT
public:
    explicit DriftPane(ShellContext &shell, QWidget *parent = nullptr);
    void refresh();

private:
    Period period() const;
    void addLine(const DriftLine &line);
    void openLeads(int row);

    ShellContext &m_shell;
    Drift m_drift;
    SectionHeader *m_header;
    SegmentedControl *m_length;
    FittedTable *m_table;
    QWidget *m_empty;
};

} // namespace ridealong
