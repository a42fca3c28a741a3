// SPDX-License-Identifier: GPL-3.0-or-later
// A stop of a ride in a line: when it begins, the grade, the company, the manager's role. Painted by hand.
#pragma once

#include "measure/rideplan.h"

#include <QAbstractButton>

namespace ridealong {

class RideStopRow : public QAbstractButton
{
    Q_OBJECT
public:
    RideStopRow(const Book &book, const DraftStop &stop, const PlannedStop &plan, size_t place,
                QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_time, m_company, m_role;
    const char *m_icon = nullptr;
    int m_grade = -1;
};

} // namespace ridealong
