// SPDX-License-Identifier: GPL-3.0-or-later
#include "focus/teamstrip.h"

#include "base/words.h"
#include "shell/widgets/explained.h"
#include "shell/widgets/flowlayout.h"
#include "shell/widgets/labels.h"
#include "shell/widgets/mixbar.h"

#include <QHBoxLayout>
#include <cmath>
#include <numeric>

namespace ridealong {

namespace {

QString titleOf(const FocusFacts &facts)
{
    const QString title = facts.isOwn       ? facts.isCurrent ? TeamStrip::tr("Your effort, week %1 so far")
                                                              : TeamStrip::tr("Your effort, week %1")
                                : facts.isCurrent ? TeamStrip::tr("Team, week %1 so far")
                                            : TeamStrip::tr("Team, week %1");
    return title.arg(facts.week.number());
}

QString poolWords(const FocusFacts &facts)
{
    const int open = std::accumulate(facts.pool.begin(), facts.pool.end(), 0);
    return open
               ? TeamStrip::tr("%1 of the open leads are A’s").arg(percentWords(double(facts.pool[0]) / open))
               : QString();
}

QString wasteWords(const Book &book, const FocusFacts &facts)
{
    const QString hours = hoursInProse(facts.team.waste());
    return facts.waste.isSet()
               ? TeamStrip::tr("%1 on D and E, %2").arg(hours, moneyWords(facts.waste, book.info().currency))
               : TeamStrip::tr("%1 on D and E").arg(hours);
}

void showWords(QLabel *label, const QString &words)
{
    label->setText(words);
    label->setVisible(!words.isEmpty());
}

} // namespace

TeamStrip::TeamStrip(QWidget *parent)
    : QWidget(parent)
    , m_title(makeLabel({}, TextRole::strong, Tone::primary, this))
    , m_sentence(makeLabel({}, TextRole::body, Tone::secondary, this))
    , m_bar(new MixBar(14, this))
    , m_legend(new MixLegend(this))
    , m_pool(makeLabel({}, TextRole::secondary, Tone::caption, this))
    , m_coverage(makeLabel({}, TextRole::secondary, Tone::caption, this))
    , m_discipline(makeLabel({}, TextRole::secondary, Tone::caption, this))
    , m_waste(makeLabel({}, TextRole::secondary, Tone::caption, this))
{
    explain(*m_sentence, "effort_on_a");
    explain(*m_coverage, "coverage_a");
    explain(*m_discipline, "call_discipline");
    explain(*m_waste, "waste_money");
    m_bar->setMaximumWidth(292);
    auto *title = new QHBoxLayout;
    title->setSpacing(12);
    title->addWidget(m_title);
    title->addWidget(m_sentence, 1);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(16);
    bar->addWidget(m_bar, 1);
    bar->addWidget(m_legend);
    bar->addStretch();
    auto *figures = new QWidget(this);
    auto *flow = new FlowLayout(figures, 20);
    for (QLabel *label : {m_pool, m_coverage, m_discipline, m_waste})
        flow->addWidget(label);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 14, 16, 12);
    column->setSpacing(6);
    column->addLayout(title);
    column->addLayout(bar);
    column->addWidget(figures);
}

void TeamStrip::setFacts(const Book &book, const FocusFacts &facts)
{
    m_title->setText(titleOf(facts));
    m_sentence->setText(teamSentence(facts));
    showBar(facts);
    showWords(m_pool, poolWords(facts));
    showWords(m_coverage, std::isnan(facts.coverageA)
                              ? QString()
                              : tr("%1 of the A’s touched in time").arg(percentWords(facts.coverageA)));
    showWords(m_discipline, std::isnan(facts.discipline)
                                ? QString()
                                : tr("%1 of the calls in turn").arg(percentWords(facts.discipline)));
    showWords(m_waste, facts.team.total() ? wasteWords(book, facts) : QString());
}

void TeamStrip::showBar(const FocusFacts &facts)
{
    GradeShares shares{.goal = facts.goalA};
    std::array<LegendText, 5> legend;
    for (size_t i = 0; i < 5 && facts.team.total(); ++i)
        shares.share[i] = double(facts.team.of[i]) / double(facts.team.total());
    const std::array<int, 5> percents = wholePercents(shares.share);
    for (size_t i = 0; i < 5 && facts.team.total(); ++i)
        legend[i] = {hoursWords(facts.team.of[i]), tr("%1%").arg(percents[i])};
    m_bar->setShares(shares);
    m_bar->setVisible(facts.team.total() > 0);
    m_legend->setTexts(legend);
}

} // namespace ridealong
