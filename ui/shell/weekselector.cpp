// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/weekselector.h"

#include "shell/widgets/buttons.h"
#include "shell/widgets/labels.h"

#include <QDate>
#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

namespace ridealong {

namespace {

QString dayText(Date date, const QString &format)
{
    return QLocale().toString(QDate(date.year(), date.month(), date.day()), format);
}

} // namespace

QString weekText(Week week)
{
    if (!week.isSet())
        return {};
    const Date from = week.first(), to = from.plus(4);
    const bool oneMonth = from.month() == to.month();
    const QString first = dayText(from, QStringLiteral("MMM d"));
    const QString last = dayText(to, oneMonth ? QStringLiteral("d") : QStringLiteral("MMM d"));
    return WeekSelector::tr("Week %1 · %2 – %3").arg(week.number()).arg(first, last);
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
    const Week wanted = std::min(m_week.plus(weeks), m_last);
    if (wanted == m_week)
        return;
    setWeek(wanted);
    Q_EMIT chosen(wanted);
}

} // namespace ridealong
