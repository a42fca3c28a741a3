// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/weekselector.h"

#include "base/spoken.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/labels.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace ridealong {

namespace {

// The days of a range within one year; the month stands once where it is the same.
QString rangeText(Date from, Date to)
{
    const bool oneMonth = from.month() == to.month();
    const bool monthFirst = speech() == Speech::english;
    const QString day = speech() == Speech::german ? QStringLiteral("d.") : QStringLiteral("d");
    const QString full = monthFirst ? QStringLiteral("MMM d") : day + QStringLiteral(" MMM");
    //: From a day to another: Oct 12 – 16
    return WeekSelector::tr("%1 – %2").arg(spokenDate(from, oneMonth && !monthFirst ? day : full),
                                           spokenDate(to, oneMonth && monthFirst ? day : full));
}

} // namespace

QString weekText(Week week)
{
    if (!week.isSet())
        return {};
    return WeekSelector::tr("Week %1 · %2")
        .arg(week.number())
        .arg(rangeText(week.first(), week.first().plus(4)));
}

WeekSelector::WeekSelector(QWidget *parent)
    : QWidget(parent)
    , m_text(makeLabel({}, TextRole::name, Tone::secondary, this))
    , m_back(makeIconButton("chevron-left", tr("Week back"), this))
    , m_forward(makeIconButton("chevron-right", tr("Week forward"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(4);
    row->addWidget(m_back);
    row->addWidget(m_text);
    row->addWidget(m_forward);
    connect(m_back, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { step(1); });
}

void WeekSelector::setRange(Week last)
{
    m_last = last;
    setWeek(m_week.isSet() ? std::min(m_week, last) : last);
}

void WeekSelector::setWeek(Week week)
{
    m_week = week;
    m_text->setText(weekText(week));
    setAccessibleName(m_text->text());
    m_forward->setEnabled(week < m_last);
}

void WeekSelector::step(int weeks)
{
    choose(m_week.plus(weeks));
}

void WeekSelector::choose(Week week)
{
    const Week wanted = std::min(week, m_last);
    if (wanted == m_week)
        return;
    setWeek(wanted);
    Q_EMIT chosen(wanted);
}

} // namespace ridealong
