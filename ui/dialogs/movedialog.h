// SPDX-License-Identifier: GPL-3.0-or-later
// What a move to another stage still asks for: exit criteria to tick, a reason, a day to come back.
#pragma once

#include "dialogs/formdialog.h"
#include "work/moves.h"

class QCheckBox;

namespace ridealong {

class MoveDialog : public FormDialog
{
    Q_OBJECT
public:
    // The wish is that of each of the leads.
    MoveDialog(const Book &book, std::vector<uint32_t> leads, const MoveWish &wish, QWidget *parent);
    MoveWish wish() const;

private:
    std::vector<uint32_t> m_leads;
    MoveWish m_wish;
    std::vector<std::pair<QCheckBox *, std::string>> m_criteria;
    QComboBox *m_reason = nullptr;
    QDateEdit *m_resurface = nullptr;
};

// A grade by the manager, with its reason and the day until which it holds.
struct OverrideAnswer
{
    Grade grade = Grade::none; // none takes the manager's grade back
    std::string reason;
    Date until;
};

class OverrideDialog : public FormDialog
{
    Q_OBJECT
public:
    OverrideDialog(const Book &book, uint32_t lead, QWidget *parent);
    OverrideAnswer answer() const;

private:
    QComboBox *m_grade;
    QComboBox *m_reason;
    QCheckBox *m_lapses = nullptr;
    QDateEdit *m_until = nullptr;
};

} // namespace ridealong
