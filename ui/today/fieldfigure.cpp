// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/fieldfigure.h"

#include "balance/balancechart.h"
#include "balance/balancewords.h"
#include "balance/trendline.h"
#include "base/words.h"
#include "quicklog/quicklogger.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace ridealong {

namespace {

QString shareText(const Balance &week)
{
    if (std::isnan(week.fieldShare))
        return FieldFigure::tr("none");
    return week.said > 0 ? FieldFigure::tr("%1 field").arg(percentWords(week.fieldShare))
                         : hoursWords(week.of(WorkKind::field));
}

QString hoursText(const Balance &week)
{
    if (week.total() == 0)
        return FieldFigure::tr("Nothing is known of this week yet.");
    return minutesInWords(week.minutes);
}

QString goalText(const Book &book, const Balance &week)
{
    const QString band = goalWords(book.info());
    if (week.total() > 0 && week.said == 0)
        return FieldFigure::tr("Goal %1. Say your other hours to see the share.").arg(band);
    if (week.tooLittle && week.total() > 0)
        return FieldFigure::tr("Goal %1. Under 4 hours say little.").arg(band);
    switch (fieldGoal(book.info(), week.fieldShare)) {
    case FieldGoal::below:
        return FieldFigure::tr("Below the goal of %1").arg(band);
    case FieldGoal::above:
        return FieldFigure::tr("Above the goal of %1").arg(band);
    default:
        return FieldFigure::tr("Goal %1").arg(band);
    }
}

} // namespace

FieldFacts fieldFacts(const Book &book, uint32_t person)
{
    FieldFacts facts;
    facts.trend = balanceTrend(book, person, Week::of(book.today()));
    facts.week = facts.trend.back();
    facts.updateSeconds = medianUpdateSeconds();
    facts.partsToSay = partsToSay(book, facts.week);
    return facts;
}

QString paperworkWords(const FieldFacts &facts)
{
    const QString share = facts.week.said == 0
                              ? QString()
                              : FieldFigure::tr("%1 paperwork").arg(percentWords(facts.week.paperworkShare));
    const QString seconds =
        facts.updateSeconds > 0
            ? FieldFigure::tr("%1 s to log a call").arg(QLocale().toString(facts.updateSeconds, 'f', 1))
            : QString();
    QStringList parts{share, seconds};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

FieldFigure::FieldFigure(QWidget *parent)
    : QWidget(parent)
    , m_share(makeLabel({}, TextRole::headline, Tone::primary, this))
    , m_hours(makeLabel({}, TextRole::secondary, Tone::secondary, this))
    , m_goal(makeLabel({}, TextRole::secondary, Tone::secondary, this))
    , m_paperwork(makeLabel({}, TextRole::secondary, Tone::secondary, this))
    , m_trend(new TrendLine(this))
    , m_say(makeButton({}, ButtonKind::link, nullptr, this))
    , m_chart(new BalanceChart(this))
{
    for (QLabel *label : {m_hours, m_goal, m_paperwork})
        label->setWordWrap(true);
    m_paperwork->setToolTip(tr("Desk and report hours of all hours of this week, and the median time of an "
                               "update in the quick log on this laptop"));
    m_say->setToolTip(tr("H"));
    auto *below = new QHBoxLayout;
    below->setSpacing(12);
    below->addWidget(m_say);
    below->addWidget(m_trend);
    below->addStretch(1);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(makeLabel(tr("Field vs desk"), TextRole::label, Tone::secondary, this));
    texts->addSpacing(3);
    texts->addWidget(m_share);
    texts->addWidget(m_hours);
    texts->addWidget(m_goal);
    texts->addWidget(m_paperwork);
    texts->addLayout(below);
    texts->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 14, 16, 8);
    row->setSpacing(12);
    row->addLayout(texts, 4);
    row->addWidget(m_chart, 5);
    connect(m_say, &QPushButton::clicked, this, [this] { Q_EMIT hoursAsked({}); });
    connect(m_chart, &BalanceChart::dayAsked, this, &FieldFigure::hoursAsked);
}

void FieldFigure::setFacts(const Book &book, const FieldFacts &facts)
{
    const Balance &week = facts.week;
    const QString plan = planInWords(week);
    m_share->setText(shareText(week));
    m_hours->setText(hoursText(week));
    m_goal->setText(plan.isEmpty() ? goalText(book, week) : tr("%1 · %2").arg(goalText(book, week), plan));
    m_goal->setToolTip(tr("The plan is today’s and coming rides and visits, with the rest of the working "
                          "hours at the desk."));
    m_paperwork->setText(paperworkWords(facts));
    m_paperwork->setVisible(!m_paperwork->text().isEmpty());
    m_trend->setWeeks(facts.trend, book.info());
    m_say->setText(facts.partsToSay == 0   ? tr("Say your hours")
                   : facts.partsToSay == 1 ? tr("1 part of a day to say")
                                           : tr("%1 parts of days to say").arg(facts.partsToSay));
    m_chart->setWeek(week, book.today());
}

} // namespace ridealong
