// SPDX-License-Identifier: GPL-3.0-or-later
// The small dialogs for several promises at once: what happened and what comes next, a new date, a reason to
// drop. Each returns a value and never touches the Session.
#pragma once

#include "dialogs/formdialog.h"
#include "work/steps.h"

class QCheckBox;
class QLineEdit;

namespace ridealong {

// Kinds are 0 where each promise keeps its own.
struct TouchesAnswer
{
    ActivityWish touch = {};
    std::optional<StepWish> next = {};
};

class TouchesDialog : public FormDialog
{
    Q_OBJECT
public:
    enum class Asks { done, touch };

    TouchesDialog(const Book &book, Asks asks, const QString &subject, QWidget *parent);
    TouchesAnswer answer() const;

private:
    void addNext(const Book &book, bool offered);

    std::vector<uint32_t> m_kinds; // 0 first, where each keeps its own
    QComboBox *m_kind = nullptr;
    QComboBox *m_outcome = nullptr;
    QLineEdit *m_note = nullptr;
    QCheckBox *m_hasNext = nullptr;
    QComboBox *m_nextKind = nullptr;
    QDateEdit *m_nextDue = nullptr;
    QLineEdit *m_nextNote = nullptr;
};

class NewDateDialog : public FormDialog
{
    Q_OBJECT
public:
    NewDateDialog(const Book &book, const QString &subject, Date proposed, QWidget *parent);
    Date date() const;

private:
    QDateEdit *m_date;
};

class DropDialog : public FormDialog
{
    Q_OBJECT
public:
    DropDialog(const QString &subject, QWidget *parent);
    QString reason() const;

private:
    QComboBox *m_reason;
};

} // namespace ridealong
