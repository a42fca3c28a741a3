// SPDX-License-Identifier: GPL-3.0-or-later
// The A's, or B's, that nobody has touched for longer than the cadence: how long, what they are worth, whose
// they are.
#pragma once

#include "focus/focusfacts.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ridealong {

class FittedTable;
class SectionHeader;
class SegmentedControl;

class NeglectedPane : public QWidget
{
    Q_OBJECT
public:
    explicit NeglectedPane(QWidget *parent = nullptr);
    void setLeads(const Book &book, const FocusFacts &facts);
    void setMayHandOver(bool may) { m_mayHand = may; }

Q_SIGNALS:
    void opened(uint32_t lead);
    void allAsked(ridealong::Grade grade);
    // The leads of one rep who neglects most, and who could take them.
    void handOverAsked(const ridealong::HandOver &over);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showGrade();
    Grade grade() const;

    const Book *m_book = nullptr; // until the page reads again
    FocusFacts m_facts;
    bool m_mayHand = false;
    SectionHeader *m_header;
    SegmentedControl *m_choice;
    FittedTable *m_table;
    QWidget *m_empty;
    QPushButton *m_more;
    QLabel *m_whose;
    QPushButton *m_hand;
    std::vector<uint32_t> m_leads;
};

} // namespace ridealong
