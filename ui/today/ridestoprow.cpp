// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/ridestoprow.h"

#include "leads/leadwords.h"
#include "leads/paint.h"
#include "measure/ridewords.h"
#include "rides/ridewords.h"
#include "shell/icons.h"

#include <QKeyEvent>
#include <QPainter>

namespace ridealong {

RideStopRow::RideStopRow(const Book &book, const DraftStop &stop, const PlannedStop &plan, size_t place,
                         QWidget *parent)
    : QAbstractButton(parent)
    , m_time(clockWords(plan.beginsAt))
    , m_company(companyOfStop(book, stop))
    , m_grade(gradeIndex(gradeOfStop(book, stop)))
{
    if (const int role = roleIndex(stop.role); role >= 0) {
        m_role = labelOf(roleRows[size_t(role)]);
        m_icon = roleRows[size_t(role)].icon;
    }
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(stopSpoken(book, stop, plan, place));
    setToolTip(stopSpoken(book, stop, plan, place));
}

QSize RideStopRow::sizeHint() const
{
    return {200, currentTheme().px(30)};
}

void RideStopRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void RideStopRow::paintEvent(QPaintEvent *)
{
    const Theme &t = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double timeWidth = t.px(38), badge = t.px(16), icon = t.px(14);
    const QFont small = t.font(TextRole::secondary);
    const double roleWidth = QFontMetricsF(small).horizontalAdvance(m_role) + 2;
    paintDigits(painter, {0, 0, timeWidth, double(height())}, m_time, t.font(TextRole::body), t.t2);
    paintGradeBadge(painter, {timeWidth + 8, (height() - badge) / 2, badge, badge}, m_grade, t);
    const double text = timeWidth + 8 + badge + 8, role = width() - roleWidth;
    paintText(painter, {text, 0, role - icon - 12 - text, double(height())}, m_company,
              t.font(TextRole::name), t.t1);
    if (m_icon)
        paintIcon(painter, {int(role - icon - 4), int((height() - icon) / 2), int(icon), int(icon)}, m_icon,
                  t.t2);
    paintText(painter, {role, 0, roleWidth, double(height())}, m_role, small, t.t2);
    painter.fillRect(QRectF(0, height() - 1, width(), 1), t.line);
    if (!hasFocus())
        return;
    painter.setPen(QPen(t.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -2), 4, 4);
}

} // namespace ridealong
