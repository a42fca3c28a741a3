// SPDX-License-Identifier: GPL-3.0-or-later
// What the draft would change: the thresholds over the leads' points, who moves from which grade to which, by
// name, and beside it the back-test; one below the other where there is little room.
#pragma once

#include <QWidget>

class QBoxLayout;

namespace ridealong {

class BacktestPane;
class LiveGrading;
class ModelDraft;
class MovesList;
class MovesMatrix;
class SectionHeader;
class Thresholds;
struct ShellContext;

class PreviewPane : public QWidget
{
    Q_OBJECT
public:
    PreviewPane(ShellContext &shell, ModelDraft &draft, const LiveGrading &live, QWidget *parent = nullptr);
    void showDraft();   // the floors
    void showPreview(); // what was counted anew
    void showTests();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeChange();
    void showMoves();

    ShellContext &m_shell;
    ModelDraft &m_draft;
    const LiveGrading &m_live;
    SectionHeader *m_floorsHead = nullptr, *m_movesHead = nullptr;
    Thresholds *m_floors = nullptr;
    MovesMatrix *m_matrix = nullptr;
    MovesList *m_moves = nullptr;
    BacktestPane *m_backtest;
    QBoxLayout *m_columns;
};

} // namespace ridealong
