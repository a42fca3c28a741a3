// SPDX-License-Identifier: GPL-3.0-or-later
// Asks before somebody's data is erased for good: what it is, why, and the name typed once more, because
// nothing takes it back. Returns the wish and erases nothing.
#pragma once

#include "dialogs/formdialog.h"
#include "work/redaction.h"

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;

namespace ridealong {

class Session;

class EraseDialog : public FormDialog
{
    Q_OBJECT
public:
    EraseDialog(const Session &session, uint32_t lead, QWidget *parent);
    RedactionWish wish() const;
    QString name() const; // of what is erased: what has to be typed

private:
    void addSubjects(uint32_t lead);
    void showSubject();
    QString refusal() const;

    struct Subject
    {
        uint32_t lead = 0, contact = 0;
        QString name;
    };

    const Session &m_session;
    std::vector<Subject> m_subjects; // of m_what's rows
    QComboBox *m_what;
    QLabel *m_holds;
    QLineEdit *m_reason, *m_typed;
};

} // namespace ridealong
