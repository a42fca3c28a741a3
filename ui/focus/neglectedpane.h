// SPDX-License-Identifier: GPL-3.0-or-later
// The A's that nobody has touched for longer than the cadence: how long, what they are worth, whose they are.
#pragma once

#include "focus/focusfacts.h"

#include <QWidget>

namespace ridealong {

class FittedTable;
class SectionHeader;

class NeglectedPane : public QWidget
{
    Q_OBJECT
public:
    explicit NeglectedPane(QWidget *parent = nullptr);
    void setLeads(const Book &book, const FocusFacts &facts);

Q_SIGNALS:
    void opened(uint32_t lead);
    void allAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    SectionHeader *m_header;
    FittedTable *m_table;
    QWidget *m_empty;
    QWidget *m_more;
    std::vector<uint32_t> m_leads;
};

} // namespace ridealong
