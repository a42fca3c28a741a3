// SPDX-License-Identifier: GPL-3.0-or-later
// To whom clones go: a check box a rep, and who would get how many before anything is given.
#pragma once

#include "dialogs/formdialog.h"
#include "work/clones.h"

class QCheckBox;

namespace ridealong {

class GiveDialog : public FormDialog
{
    Q_OBJECT
public:
    GiveDialog(const Book &book, std::vector<uint32_t> leads, QWidget *parent);
    std::vector<DealtLead> deal() const { return plan().dealt; }

private:
    std::vector<uint32_t> reps() const;
    DealPlan plan() const { return planDeal(m_book, m_leads, reps()); }
    void preview();

    const Book &m_book;
    std::vector<uint32_t> m_leads;
    std::vector<std::pair<uint32_t, QCheckBox *>> m_boxes;
    QLabel *m_preview;
};

} // namespace ridealong
