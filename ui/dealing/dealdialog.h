// SPDX-License-Identifier: GPL-3.0-or-later
// Dealing before it happens: who takes part, what each would get beside what is there already, and lead by
// lead to whom and why, which a person may change. Returns the plan and never touches the Session.
#pragma once

#include "dialogs/formdialog.h"
#include "work/dealing.h"

#include <map>

class QCheckBox;

namespace ridealong {

class FittedTable;

class DealDialog : public FormDialog
{
    Q_OBJECT
public:
    // The leads of `from`, or without an owner; whoever leaves does not take part.
    DealDialog(const Book &book, std::vector<uint32_t> leads, uint32_t from, QWidget *parent);

    const DealPlan &plan() const { return m_plan; }
    void takePart(uint32_t rep, bool takes);
    void give(uint32_t lead, uint32_t rep); // 0: leave it where it is
    FittedTable *leadTable() const { return m_leadTable; }

private:
    QWidget *makePeople(uint32_t from);
    QWidget *makeLeads();
    std::vector<uint32_t> reps() const;
    void replan();
    void showPlan();
    void showPeople();
    void showLeads();
    void askForRep(int row);

    const Book &m_book;
    std::vector<uint32_t> m_leads;
    std::map<uint32_t, QCheckBox *> m_boxes;
    std::map<uint32_t, uint32_t> m_chosen; // by a person: lead and rep
    DealPlan m_plan;
    FittedTable *m_peopleTable = nullptr;
    FittedTable *m_leadTable = nullptr;
    QLabel *m_left = nullptr;
    std::vector<uint32_t> m_shown;
};

} // namespace ridealong
