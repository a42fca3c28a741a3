// SPDX-License-Identifier: GPL-3.0-or-later
// Where a person says the hours that nothing tells by itself: a strip in the page that pushes what is below
// down. Each write is a commit that can be undone; what is refused is said below the grid. Hidden until it is
// asked for.
#pragma once

#include "base/result.h"
#include "change/change.h"
#include "measure/balance.h"

#include <QWidget>
#include <functional>

class QLabel;

namespace ridealong {

class ElidedLabel;
class HoursGrid;
struct ShellContext;

class HoursEditor : public QWidget
{
    Q_OBJECT
public:
    explicit HoursEditor(ShellContext &shell, QWidget *parent = nullptr);
    void open(Date on = {}); // the week of the day, this one when unset; takes the focus
    void refresh();          // the book has changed
    HoursGrid *grid() const { return m_grid; }
    QString problem() const;

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    using Verb = std::function<Status(ChangeSet &changes)>;
    QWidget *makeHead();
    bool write(const Verb &verb);
    void say(WorkKind kind, int minutes); // minutes unset: the whole part
    void clear();
    void goBy(int weeks);
    void close();
    void showTyped(const QString &hours);
    void showProblem(const QString &problem);

    ShellContext &m_shell;
    Week m_week;
    QLabel *m_title = nullptr;
    ElidedLabel *m_sum = nullptr;
    QWidget *m_next = nullptr;
    HoursGrid *m_grid = nullptr;
    QLabel *m_hint = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace ridealong
