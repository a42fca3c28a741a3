// SPDX-License-Identifier: GPL-3.0-or-later
// One gate, and one engagement rule, as a form.
#pragma once

#include "book/book.h"
#include "dialogs/formdialog.h"
#include "scoring/model.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace ridealong {

class PointsSpin;

class GateDialog : public FormDialog
{
    Q_OBJECT
public:
    GateDialog(const LeadData &leadData, const Gate &gate, QWidget *parent);
    Gate gate() const;

private:
    void showMatches();

    const LeadData &m_data;
    QLineEdit *m_when;
    QComboBox *m_atMost;
    QLabel *m_matches;
};

class EngagementDialog : public FormDialog
{
    Q_OBJECT
public:
    EngagementDialog(const Book &book, const EngagementRule &rule, QWidget *parent);
    EngagementRule rule() const;

private:
    const Book &m_book;
    std::vector<uint32_t> m_kinds;
    QLineEdit *m_label;
    QComboBox *m_kind;
    QComboBox *m_outcome;
    PointsSpin *m_points;
    PointsSpin *m_halfLife;
    PointsSpin *m_atMost;
};

} // namespace ridealong
