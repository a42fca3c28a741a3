// SPDX-License-Identifier: GPL-3.0-or-later
// The week of each rep in one row: effort by grade with the goal, follow-up, what is overdue, the quarter's
// quota if any is set, the next ride-along.
#pragma once

#include "today/todayfacts.h"

#include <QWidget>

namespace ridealong {

class FittedTable;
class SectionHeader;

class RepsTable : public QWidget
{
    Q_OBJECT
public:
    explicit RepsTable(QWidget *parent = nullptr);
    void setFacts(const Book &book, const TodayFacts &facts);

Q_SIGNALS:
    void opened(uint32_t person);

private:
    SectionHeader *m_header;
    FittedTable *m_table;
    QWidget *m_empty;
    std::vector<uint32_t> m_people;
};

} // namespace ridealong
