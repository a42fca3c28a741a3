// SPDX-License-Identifier: GPL-3.0-or-later
// The published models, the newest first: who published each and when, and what it changed. An earlier one
// can be taken as the draft or published again.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace ridealong {

class FittedTable;
class ModelDraft;
class StateView;
struct ShellContext;

class VersionsPane : public QWidget
{
    Q_OBJECT
public:
    VersionsPane(ShellContext &shell, ModelDraft &draft, QWidget *parent = nullptr);
    void refresh();
    int count() const { return int(m_rows.size()); }

Q_SIGNALS:
    void exportAsked(int version);

private:
    void showCurrent();
    void takeAsDraft();
    void publishAgain();
    int version() const; // 0 for none

    ShellContext &m_shell;
    ModelDraft &m_draft;
    std::vector<uint32_t> m_rows;
    StateView *m_empty;
    QWidget *m_list;
    FittedTable *m_table;
    QLabel *m_title;
    QLabel *m_changes;
    QPushButton *m_take;
    QPushButton *m_publish;
};

} // namespace ridealong
