// SPDX-License-Identifier: GPL-3.0-or-later
// The call in hand: whom to ask for and why now, the eight outcomes with their keys, when to follow up (as
// the cadence or the outcome proposes, or on a day of one's own), a note, and the last touches. It says what
// was chosen; the page saves it. A note that was typed stays with its lead until it is saved.
#pragma once

#include "followup/quicklog.h"
#include "repday/calllistmodel.h"

#include <QWidget>
#include <memory>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ridealong {

class Draft;

class Chip;
class Session;

class CallCard : public QWidget
{
    Q_OBJECT
public:
    explicit CallCard(QWidget *parent = nullptr);
    ~CallCard() override;

    void setCall(const Session &session, const DayRow &call); // without a lead: none
    void chooseOutcome(int place);                            // 0 to 7, the order of the keys
    int outcome() const;                                      // -1 while none is chosen
    // What was chosen as the quick log says it; ready to be planned.
    QuickLine line(const Book &book) const;
    void forgetNote();

Q_SIGNALS:
    void saveAsked();

private:
    void addOutcomes(QVBoxLayout &column);
    void addDays(QVBoxLayout &column);
    void fill(const Session &session, const DayRow &call);
    void showProposal();
    Date dayAt(const Book &book, int place) const;

    const Session *m_session = nullptr;
    uint32_t m_lead = 0;
    QWidget *m_about = nullptr; // made anew for each lead
    QWidget *m_touches = nullptr;
    QVBoxLayout *m_column;
    QButtonGroup *m_outcomes;
    QButtonGroup *m_days;
    QLabel *m_proposal; // why the first of the days is proposed
    QLineEdit *m_note;
    QPushButton *m_save;
    std::unique_ptr<Draft> m_draft; // of the note with this lead
};

} // namespace ridealong
