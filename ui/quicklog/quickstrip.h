// SPDX-License-Identifier: GPL-3.0-or-later
// The strip under the top bar that shows what a quick-log line was understood as, what follows from it, and
// what is still to be answered. It shows; the QuickLogger decides.
#pragma once

#include "work/quicklog.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace ridealong {

class Book;
class QuickField;

class QuickStrip : public QFrame
{
    Q_OBJECT
public:
    explicit QuickStrip(QWidget *parent = nullptr);

    void present(const Book &book, const QuickLine &line, const QuickPlan &plan);
    QuickField *lead() const { return m_lead; }
    QuickField *what() const { return m_what; }
    QuickField *outcome() const { return m_outcome; }
    QuickField *next() const { return m_next; }
    QPushButton *save() const { return m_save; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void showConsequences(const QuickPlan &plan);

    QuickField *m_lead;
    QuickField *m_what;
    QuickField *m_outcome;
    QuickField *m_next;
    QPushButton *m_save;
    QLabel *m_says;
    QLabel *m_warns;
    QWidget *m_hints; // the keys
};

} // namespace ridealong
