// SPDX-License-Identifier: GPL-3.0-or-later
// Moving many steps at once, as after a holiday: whose, due from when to when, the first new day, as they lay
// or so many a day; what would move is said while the fields change. Reads the book and never touches the
// Session.
#pragma once

#include "dialogs/formdialog.h"
#include "work/movesteps.h"

class QCheckBox;
class QSpinBox;

namespace ridealong {

class MoveStepsDialog : public FormDialog
{
    Q_OBJECT
public:
    // Of one person where `only` names him.
    MoveStepsDialog(const Book &book, uint32_t only, QWidget *parent);
    StepsWish wish() const;
    QString preview() const;

private:
    void addPeople(uint32_t only);
    void renew();

    const Book &m_book;
    std::vector<uint32_t> m_people; // 0: everybody
    QComboBox *m_who;
    QDateEdit *m_from, *m_to, *m_start;
    QCheckBox *m_spreads;
    QSpinBox *m_perDay;
    QLabel *m_preview;
};

// "23 steps: 12 go to Mon, Oct 19, 11 to Tue, Oct 20."
QString shiftsInWords(std::span<const StepShift> shifts, Date today);

} // namespace ridealong
