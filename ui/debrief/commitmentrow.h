// SPDX-License-Identifier: GPL-3.0-or-later
// One commitment of a debrief: who, what and by when. One of before has three answers, a new one can be taken
// away. Says what was chosen; who listens keeps it.
#pragma once

#include "work/debriefs.h"

#include <QWidget>

class QLabel;

namespace ridealong {

class SegmentedControl;

class CommitmentRow : public QWidget
{
    Q_OBJECT
public:
    CommitmentRow(const Book &book, const DebriefCommitment &commitment, QWidget *parent = nullptr);
    void setState(const std::string &state);

Q_SIGNALS:
    void answered(const std::string &state);
    void removed();
    void stepped(int by);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    bool answerByKey(int key);

    QString m_words;
    SegmentedControl *m_state = nullptr; // of one of before
};

} // namespace ridealong
