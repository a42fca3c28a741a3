// SPDX-License-Identifier: GPL-3.0-or-later
// Inquiries by the month they were received in: what had become of them 3, 6 and 12 months later.
#pragma once

#include "measure/forecastpast.h"

#include <QWidget>

class QLabel;

namespace ridealong {

class FittedTable;

class CohortView : public QWidget
{
    Q_OBJECT
public:
    explicit CohortView(QWidget *parent = nullptr);
    void setCohorts(const Book &book, std::vector<Cohort> cohorts);
    FittedTable *table() const { return m_table; }
    QString asRows() const;

Q_SIGNALS:
    void monthOpened(ridealong::Date month); // the inquiries of it

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    FittedTable *m_table;
    QLabel *m_none;
    std::vector<Cohort> m_cohorts;
    int64_t m_perMajor = 100;
};

} // namespace ridealong
