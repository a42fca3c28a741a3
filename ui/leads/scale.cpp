// SPDX-License-Identifier: GPL-3.0-or-later
#include "leads/scale.h"

#include "leads/paint.h"
#include "leads/spoken.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace ridealong {

namespace {

constexpr double barTop = 12;
constexpr double barHeight = 10;

struct Part
{
    double from, to; // points
    int grade;
};

std::array<Part, 5> partsOf(const GradeFloors &floors)
{
    return {{{0, floors[0], 4},
             {floors[0], floors[1], 3},
             {floors[1], floors[2], 2},
             {floors[2], floors[3], 1},
             {floors[3], 100, 0}}};
}

void paintPart(QPainter &painter, const QRectF &rect, int grade, const Theme &t)
{
    const bool plain = t.look == Look::highContrast;
    paintPanel(painter, rect, 2, t.grade[size_t(grade)], plain ? t.line : t.grade[size_t(grade)]);
}

void paintMarker(QPainter &painter, double x, const Theme &t)
{
    painter.fillRect(QRectF(x - 2, barTop - 2, 4, barHeight + 5), t.panel);
    painter.fillRect(QRectF(x - 1, barTop - 4, 2, barHeight + 8), t.t1);
    QPainterPath tip(QPointF(x - 5, barTop - 12));
    tip.lineTo(x + 5, barTop - 12);
    tip.lineTo(x, barTop - 5);
    tip.closeSubpath();
    painter.fillPath(tip, t.t1);
}

} // namespace

GradeScale::GradeScale(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize GradeScale::sizeHint() const
{
    return {240, int(barTop + barHeight) + 4 + currentTheme().px(16)};
}

void GradeScale::setScore(double score, const GradeFloors &floors)
{
    m_score = std::clamp(score, 0.0, 100.0);
    m_floors = floors;
    setAccessibleName(tr("%1 of 100 points. An A starts at %2.").arg(std::lround(score)).arg(floors[3]));
    update();
}

void GradeScale::paintEvent(QPaintEvent *)
{
    const auto &t = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto at = [this](double points) { return points / 100 * width(); };
    const double below = barTop + barHeight + 4;
    for (const auto &part : partsOf(m_floors)) {
        const QRectF room(at(part.from), below, at(part.to) - at(part.from), height() - below);
        const double gap = part.from > 0 ? 1 : 0;
        if (room.width() > gap)
            paintPart(painter, {room.left() + gap, barTop, room.width() - gap, barHeight}, part.grade, t);
        if (room.width() > 24)
            paintText(painter, room, QString(gradeLetter(part.grade)), t.font(11, QFont::DemiBold), t.t2,
                      Qt::AlignHCenter);
        const QRectF label(room.left() - 20, below, 40, room.height());
        if (part.from > 0)
            paintText(painter, label, QString::number(part.from), t.font(11), t.t3, Qt::AlignHCenter);
    }
    paintMarker(painter, at(m_score), t);
}

} // namespace ridealong
