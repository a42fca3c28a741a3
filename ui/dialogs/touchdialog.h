// SPDX-License-Identifier: GPL-3.0-or-later
// "Done and next" in one small dialog: what happened with a lead, and what comes next. What comes next is
// what the cadence, the outcome or habit proposes, until it is changed by hand. Both dialogs keep the book.
#pragma once

#include "dialogs/formdialog.h"
#include "work/steps.h"

class QCheckBox;
class QLabel;
class QLineEdit;

namespace ridealong {

struct TouchAnswer
{
    FinishWish wish;
    bool finishesStep = false; // the lead's next step was this touch
};

class TouchDialog : public FormDialog
{
    Q_OBJECT
public:
    TouchDialog(const Book &book, uint32_t lead, uint32_t person, QWidget *parent);
    // As if the touch was the lead's next step, which is done by it.
    void takeStepForDone(const Book &book);
    TouchAnswer answer() const;

private:
    void addNext(const Book &book);
    void addProposal();
    void propose();

    const Book &m_book;
    uint32_t m_lead, m_person;
    std::vector<uint32_t> m_kinds;
    QComboBox *m_kind;
    QComboBox *m_outcome;
    QLineEdit *m_note;
    QCheckBox *m_finishes = nullptr;
    QCheckBox *m_hasNext = nullptr;
    QComboBox *m_nextKind = nullptr;
    QDateEdit *m_nextDue = nullptr;
    QLineEdit *m_nextNote = nullptr;
    QLabel *m_why = nullptr;
    bool m_proposing = false;
    bool m_ownNext = false; // kind or day were chosen by hand
};

// Plans a next step, or moves the date of the one that is set.
class StepDialog : public FormDialog
{
    Q_OBJECT
public:
    StepDialog(const Book &book, uint32_t lead, QWidget *parent);
    StepWish wish() const;

private:
    uint32_t m_lead;
    std::vector<uint32_t> m_kinds;
    QComboBox *m_kind = nullptr;
    QDateEdit *m_due;
    QLineEdit *m_note = nullptr;
};

// The next day on which the book's owner works.
Date nextWorkday(const Book &book, Date after);

} // namespace ridealong
