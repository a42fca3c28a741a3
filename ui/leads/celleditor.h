// SPDX-License-Identifier: GPL-3.0-or-later
// Edits one cell of the table of leads where it stands. Enter commits, Tab commits and goes on to the next
// cell that can be edited, Escape leaves all as it was. What cannot be read or is refused is said beside the
// cell, which stays open with what was typed. The table's viewport owns it.
#pragma once

#include "leads/leadtable.h"

#include <QPointer>

class QLabel;

namespace ridealong {

struct ShellContext;

class CellEditor : public QObject
{
    Q_OBJECT
public:
    CellEditor(ShellContext &shell, LeadTable &table);

    // False where the column is nothing that a person sets: then nothing happened.
    bool open(const QModelIndex &cell);
    bool isOpen() const { return !m_editor.isNull(); }
    QWidget *editor() const { return m_editor; }
    QString problem() const; // empty while all can be read

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool handleKey(int key);
    bool commit();
    bool fail(const QString &sentence);
    void close();
    void goOn(int step);
    void place();
    void placeProblem(const QRect &cell);

    ShellContext &m_shell;
    LeadTable &m_table;
    uint32_t m_lead = 0;
    LeadFieldRef m_field;
    QString m_before;
    QPointer<QWidget> m_editor;
    QPointer<QLabel> m_problem;
};

} // namespace ridealong
