// SPDX-License-Identifier: GPL-3.0-or-later
// "Why an A" as a picture: the scale of 0 to 100 points cut at the floors of the grades, E to A, with a
// marker at the lead's score.
#pragma once

#include "shell/theme.h"

#include <QWidget>
#include <array>

namespace ridealong {

// The least points of D, C, B and A, rising.
using GradeFloors = std::array<double, 4>;

class GradeScale : public QWidget
{
    Q_OBJECT
public:
    explicit GradeScale(QWidget *parent = nullptr);
    void setScore(double score, const GradeFloors &floors);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_score = 0;
    GradeFloors m_floors{35, 50, 65, 80};
};

} // namespace ridealong
