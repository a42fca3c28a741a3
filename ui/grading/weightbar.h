// SPDX-License-Identifier: GPL-3.0-or-later
// A criterion's weight as a bar, with a tick where the published model has it.
#pragma once

#include <QWidget>

namespace ridealong {

class WeightBar : public QWidget
{
    Q_OBJECT
public:
    explicit WeightBar(QWidget *parent = nullptr);
    // `was` below 0 for a criterion that the published model has not; `most` is what a full bar means.
    void setWeight(double weight, double was, double most);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_weight = 0, m_was = -1, m_most = 30;
};

} // namespace ridealong
