// SPDX-License-Identifier: GPL-3.0-or-later
// A rep whose brake is on: why in words, and the way to release it: a reason and a last day, asked for below
// the words. It asks and tells; whoever made it commits.
#pragma once

#include "focus/focusfacts.h"
#include "work/focus.h"

#include <QWidget>

class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ridealong {

class BrakePane : public QWidget
{
    Q_OBJECT
public:
    // A manager sees whose it is, and may release it; a rep sees his own.
    enum class For : uint8_t { manager, reader, rep };
    BrakePane(const Book &book, const RepFocus &rep, For viewer, QWidget *parent = nullptr);
    void askForRelease(); // opens the form
    void showProblem(const QString &problem);

    QLineEdit *reasonField() const { return m_reason; }
    QDateEdit *untilField() const { return m_until; }
    QPushButton *releaseButton() const { return m_release; } // of the form

Q_SIGNALS:
    void released(const ridealong::ReleaseWish &wish);
    void leadsAsked(uint32_t person);
    void weeksAsked(uint32_t person);

private:
    QWidget *makeForm(Date today);
    void submit();

    uint32_t m_person;
    QWidget *m_form = nullptr;
    QLineEdit *m_reason = nullptr;
    QDateEdit *m_until = nullptr;
    QPushButton *m_release = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace ridealong
