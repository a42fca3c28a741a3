// SPDX-License-Identifier: GPL-3.0-or-later
// A stop of the plan as a line of the day: the way there, when it begins and ends, its number in the colour
// of its grade, and the card with goal, role and visit that can be picked up. The row that has the focus is
// the chosen one. Keys on it: 1 to 3 the role, Alt+Up and Alt+Down move, Delete, Enter or F2 the goal, W the
// time there, L the way. Only says what is asked for; the plan answers through setStop().
#pragma once

#include "measure/rideplan.h"
#include "shell/theme.h"

#include <QWidget>

namespace ridealong {

class ElidedLabel;
class GradeBadge;
class QuietField;
class RoleControl;

inline constexpr char stopMime[] = "application/x-ridealong-stop";

class PlanRow : public QWidget
{
    Q_OBJECT
public:
    explicit PlanRow(QWidget *parent = nullptr);
    void setStop(const Book &book, const DraftStop &stop, const PlannedStop &plan, size_t place);
    void setReadOnly(bool readOnly);
    void setChosen(bool chosen);
    bool isChosen() const { return m_chosen; }
    void editGoal();
    void editVisit();
    void editLeg();

Q_SIGNALS:
    void focused();
    void roleAsked(int role);
    void goalTyped(const QString &text);
    void visitTyped(const QString &text);
    void legTyped(const QString &text);
    void moveAsked(int by);
    void removeAsked();
    void opened(); // the lead

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void layOut();
    bool handle(int key, Qt::KeyboardModifiers modifiers);
    void paintTimes(QPainter &painter) const;

    QuietField *m_leg;
    QWidget *m_card;
    GradeBadge *m_badge;
    ElidedLabel *m_company;
    QWidget *m_grip;
    QuietField *m_goal;
    RoleControl *m_role;
    QuietField *m_visit;
    QString m_begins, m_ends, m_spare;
    bool m_isLate = false;
    bool m_chosen = false;
    bool m_readOnly = false;
    int m_grade = -1;
    size_t m_place = 0;
    QPoint m_pressed;
};

// The start and the way back: a time and a place that can be typed over.
class EndRow : public QWidget
{
    Q_OBJECT
public:
    enum class Which { start, back };
    explicit EndRow(Which which, QWidget *parent = nullptr);
    void setEnd(const QString &time, const QString &place, const QString &caption, const QString &leg,
                bool readOnly);
    void editTime();
    void editPlace();

Q_SIGNALS:
    void timeTyped(const QString &text);
    void placeTyped(const QString &text);
    void legTyped(const QString &text); // of the way back

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Which m_which;
    QuietField *m_leg = nullptr;
    QuietField *m_time;
    QuietField *m_place;
    ElidedLabel *m_caption;
};

// Where times, the line of the day and cards stand, from the left.
inline int timesWidth()
{
    return currentTheme().px(46);
}
inline int lineX()
{
    return timesWidth() + 22;
}
inline int cardX()
{
    return timesWidth() + 42;
}

} // namespace ridealong
