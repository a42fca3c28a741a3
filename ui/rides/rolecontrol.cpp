// SPDX-License-Identifier: GPL-3.0-or-later
#include "rides/rolecontrol.h"

#include "leads/paint.h"
#include "rides/ridewords.h"
#include "shell/icons.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>
#include <cmath>

namespace ridealong {

namespace {

class RoleSegment : public QToolButton
{
public:
    RoleSegment(const RoleRow &role, size_t place, QWidget *parent)
        : QToolButton(parent)
        , m_icon(role.icon)
        , m_place(place)
    {
        setText(labelOf(role));
        setAccessibleName(text());
        setToolTip(text());
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {wordsWidth() + 24, currentTheme().px(24)}; }
    QSize minimumSizeHint() const override { return {30, currentTheme().px(24)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &t = currentTheme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool first = m_place == 0, last = m_place + 1 == roleRows.size();
        painter.setPen(QPen(t.line2, 1));
        painter.setBrush(isChecked() ? t.accentTint : t.panel);
        painter.drawRoundedRect(QRectF(rect()).adjusted(first ? 0.5 : -9.5, 0.5, last ? -0.5 : 9.5, -0.5), 5,
                                5);
        if (!last)
            painter.fillRect(QRectF(width() - 1, 1, 1, height() - 2), t.line2);
        if (isChecked() && t.look == Look::highContrast) // no fill says it there
            painter.fillRect(QRectF(4, height() - 5, width() - 8, 3), t.accent);
        paintInside(painter);
    }

private:
    QFont wordsFont() const { return currentTheme().font(12, isChecked() ? QFont::DemiBold : QFont::Normal); }
    int wordsWidth() const
    {
        const QFontMetricsF metrics(currentTheme().font(12, QFont::DemiBold));
        return int(std::ceil(metrics.horizontalAdvance(text())));
    }
    void paintInside(QPainter &painter) const
    {
        const Theme &t = currentTheme();
        const QColor color = isChecked() ? t.accent : t.t2;
        const int side = 13, gap = 5;
        const QFontMetricsF metrics(wordsFont());
        const double words = metrics.horizontalAdvance(text());
        const bool room = words + side + gap + 3 <= width();
        const double all = room ? words + side + gap : side;
        const int left = int((width() - all) / 2);
        paintIcon(painter, {left, (height() - side) / 2, side, side}, m_icon, color);
        if (room)
            paintText(painter, QRectF(left + side + gap, 0, words + 2, height()), text(), wordsFont(), color);
    }

    const char *m_icon;
    size_t m_place;
};

} // namespace

RoleControl::RoleControl(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(tr("Your role"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    for (size_t i = 0; i < roleRows.size(); ++i) {
        auto *segment = new RoleSegment(roleRows[i], i, this);
        m_group->addButton(segment, int(i));
        row->addWidget(segment, segment->sizeHint().width());
    }
    connect(m_group, &QButtonGroup::idClicked, this, &RoleControl::chosen);
}

void RoleControl::setRole(int index)
{
    m_group->setExclusive(index >= 0);
    for (QAbstractButton *button : m_group->buttons())
        button->setChecked(m_group->id(button) == index);
    m_group->setExclusive(true);
}

int RoleControl::role() const
{
    return m_group->checkedId();
}

void RoleControl::setReadOnly(bool readOnly)
{
    setAttribute(Qt::WA_TransparentForMouseEvents, readOnly);
    for (QAbstractButton *button : m_group->buttons())
        button->setFocusPolicy(readOnly ? Qt::NoFocus : Qt::StrongFocus);
}

} // namespace ridealong
