// SPDX-License-Identifier: GPL-3.0-or-later
// One stop of a debrief: whom it was with, its goal and how the goal was met; the current one also has the
// line for what came of it and what is next. Says what was answered; who listens keeps it. Keys while it has
// the focus: 1-3 the answer, 0 did not take place, Enter the line, the arrows to other stops.
#pragma once

#include "work/debriefs.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace ridealong {

class ElidedLabel;
class SegmentedControl;

class StopRow : public QWidget
{
    Q_OBJECT
public:
    StopRow(const Book &book, const DebriefStop &stop, QWidget *parent = nullptr);

    void setStop(const Book &book, const DebriefStop &stop);
    void setLine(const Book &book, const DebriefStop &stop); // what was typed, anew
    void setCurrent(bool current);
    QLineEdit *line() const { return m_line; }
    QCheckBox *missed() const { return m_missed; }

Q_SIGNALS:
    void chosen();            // has the focus now
    void answered(int place); // 0 met, 1 partly, 2 not met
    void tookPlace(bool took);
    void typed(const QString &line);
    void stepped(int by); // to the next or the previous stop
    void sideStepped();   // to the pane at the right

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLayout *makeHead(const Book &book, uint32_t row);
    QWidget *makeMore();
    void leaveLine();
    void say(const DebriefStop &stop);

    QString m_about; // for a screen reader
    SegmentedControl *m_answer;
    QLabel *m_words;
    QWidget *m_more;
    QLineEdit *m_line;
    QCheckBox *m_missed;
    bool m_current = false;
    bool m_setting = false;
};

inline constexpr const char *stopResults[] = {"met", "partly", "not met"};

} // namespace ridealong
