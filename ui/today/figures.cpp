// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/figures.h"

#include "base/spoken.h"
#include "base/words.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/explained.h"
#include "shell/widgets/labels.h"
#include "shell/widgets/mixbar.h"
#include "today/fieldfigure.h"
#include "today/sparkline.h"

#include <QBoxLayout>
#include <QPushButton>

namespace ridealong {

namespace {

constexpr int wideEnough = 1080; // for four figures in a row

QVBoxLayout *cellColumn(QWidget *cell, int left)
{
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(left, 14, 20, 12);
    column->setSpacing(4);
    return column;
}

QLabel *wrapped(Tone tone, QWidget *parent)
{
    auto *label = makeLabel({}, TextRole::secondary, tone, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

TodayFigures::TodayFigures(QWidget *parent)
    : QWidget(parent)
{
    const auto half = [this](QWidget *first, QWidget *second, int a, int b) {
        auto *row = new QHBoxLayout;
        row->setSpacing(0);
        row->addWidget(first, a);
        row->addWidget(makeHairline(Qt::Vertical, this));
        row->addWidget(second, b);
        return row;
    };
    m_field = new FieldFigure(this);
    m_between = makeHairline(Qt::Vertical, this);
    m_below = makeHairline(Qt::Horizontal, this);
    m_below->hide();
    m_halves = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_halves->setContentsMargins({});
    m_halves->setSpacing(0);
    m_halves->addLayout(half(m_field, makeFollowUp(), 8, 5), 13);
    m_halves->addWidget(m_between);
    m_halves->addWidget(m_below);
    m_halves->addLayout(half(makeEffort(), makeForecast(), 5, 4), 9);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void TodayFigures::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() >= currentTheme().px(wideEnough);
    m_halves->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_between->setVisible(wide);
    m_below->setVisible(!wide);
    m_mix->parentWidget()->layout()->setContentsMargins(wide ? 20 : 24, 14, 20,
                                                        12); // a row begins at the inset
}

QWidget *TodayFigures::makeFollowUp()
{
    auto *cell = new QWidget(this);
    explain(*cell, "followup_rate");
    m_rate = makeLabel({}, TextRole::headline, Tone::primary, cell);
    m_touched = makeLabel({}, TextRole::secondary, Tone::secondary, cell);
    auto *overdue = makeButton({}, ButtonKind::link, nullptr, cell);
    overdue->setProperty("kind", QStringLiteral("riskLink"));
    m_overdue = overdue;
    m_line = new Sparkline(cell);
    explain(*overdue, "money_at_risk");
    connect(overdue, &QPushButton::clicked, this, &TodayFigures::overdueAsked);
    auto *column = cellColumn(cell, 24);
    column->addWidget(makeLabel(tr("Follow-up rate"), TextRole::label, Tone::secondary, cell));
    auto *middle = new QHBoxLayout;
    middle->setSpacing(16);
    middle->addWidget(m_rate, 0, Qt::AlignTop); // in line with the other figures
    middle->addWidget(m_line, 1);
    column->addLayout(middle);
    column->addWidget(m_touched);
    column->addWidget(m_overdue, 0, Qt::AlignLeft);
    column->addStretch(1);
    return cell;
}

QWidget *TodayFigures::makeEffort()
{
    auto *cell = new QWidget(this);
    explain(*cell, "effort_on_a");
    m_onA = makeLabel({}, TextRole::headline, Tone::primary, cell);
    m_goal = makeLabel({}, TextRole::secondary, Tone::secondary, cell);
    m_mix = new MixBar(12, cell);
    m_legend = new MixLegend(cell);
    auto *column = cellColumn(cell, 20);
    column->addWidget(makeLabel(tr("Effort on A’s"), TextRole::label, Tone::secondary, cell));
    auto *figures = new QHBoxLayout;
    figures->setSpacing(10);
    figures->addWidget(m_onA, 0, Qt::AlignBottom);
    figures->addWidget(m_goal, 1, Qt::AlignBottom);
    standOnBaselineOf(*m_goal, *m_onA);
    column->addLayout(figures);
    column->addWidget(m_mix);
    column->addSpacing(2);
    column->addWidget(m_legend);
    column->addStretch(1);
    return cell;
}

QWidget *TodayFigures::makeForecast()
{
    auto *cell = new QWidget(this);
    explain(*cell, "forecast");
    m_quarter = makeLabel({}, TextRole::label, Tone::secondary, cell);
    m_forecast = makeLabel({}, TextRole::headline, Tone::primary, cell);
    m_attained = new GoalBar(cell);
    m_short = wrapped(Tone::secondary, cell);
    auto *column = cellColumn(cell, 20);
    column->addWidget(m_quarter);
    column->addWidget(m_forecast);
    column->addSpacing(4);
    column->addWidget(m_attained);
    column->addSpacing(4);
    column->addWidget(m_short);
    column->addStretch(1);
    return cell;
}

void TodayFigures::setFacts(const Book &book, const TodayFacts &facts)
{
    showFollowUp(book, facts);
    showEffort(facts);
    showForecast(book, facts);
}

void TodayFigures::showFollowUp(const Book &book, const TodayFacts &facts)
{
    const report::Ratio &rate = facts.week.followUp;
    const report::Overdue &overdue = facts.week.overdue;
    m_rate->setText(rate.whole ? percentWords(rate.share()) : tr("none"));
    m_touched->setText(rate.whole ? tr("%L1 of %L2 inquiries touched").arg(rate.part).arg(rate.whole)
                                  : tr("No inquiry in 13 weeks"));
    m_touched->setToolTip(tr("Inquiries received in the last 13 weeks"));
    auto *button = static_cast<QPushButton *>(m_overdue);
    button->setText(tr("%L1 overdue · %2 at risk")
                        .arg(overdue.leads)
                        .arg(moneyWords({overdue.value}, book.info().currency)));
    button->setVisible(overdue.leads > 0);
    std::vector<double> values;
    QStringList spoken;
    for (const MonthRate &month : facts.months) {
        values.push_back(month.rate.share());
        spoken << tr("%1 %2").arg(monthWords(month.month), percentWords(month.rate.share()));
    }
    const QString first =
        facts.months.empty()
            ? QString()
            : tr("%1 in %2").arg(percentWords(values.front()), monthShort(facts.months.front().month));
    m_line->setValues(values, first,
                      tr("Follow-up rate by month: %1").arg(spoken.join(QStringLiteral(", "))));
}

void TodayFigures::showEffort(const TodayFacts &facts)
{
    const GradeMinutes &effort = facts.week.effort;
    GradeShares shares{.goal = facts.week.goalA};
    std::array<LegendText, 5> legend;
    for (size_t i = 0; i < 5 && effort.total(); ++i)
        shares.share[i] = double(effort.of[i]) / double(effort.total());
    const std::array<int, 5> percents = wholePercents(shares.share);
    for (size_t i = 0; i < 5 && effort.total(); ++i)
        legend[i].weak = tr("%1%").arg(percents[i]);
    m_onA->setText(effort.total() ? percentWords(effort.share(Grade::A)) : tr("none"));
    m_goal->setText(effort.total() ? tr("goal %1").arg(percentWords(facts.week.goalA))
                                   : tr("No effort is logged in this week yet"));
    m_mix->setShares(shares);
    m_mix->setVisible(effort.total() > 0);
    m_legend->setTexts(legend);
}

void TodayFigures::showForecast(const Book &book, const TodayFacts &facts)
{
    const report::QuarterForecast &forecast = facts.week.forecast;
    const auto money = [&book](int64_t minor) { return moneyWords({minor}, book.info().currency); };
    m_quarter->setText(tr("Forecast, %1").arg(quarterName(forecast.quarter, book.info().fiscalStartMonth)));
    m_forecast->setText(money(forecast.total()));
    m_attained->setVisible(forecast.quota > 0);
    if (forecast.quota <= 0) {
        m_short->setText(
            tr("%1 won, %2 weighted. No quota is set.").arg(money(forecast.won), money(forecast.weighted)));
        return;
    }
    const double share = double(forecast.total()) / double(forecast.quota);
    const int64_t lacking = forecast.quota - forecast.total();
    m_attained->setShare(share);
    m_attained->setAccessibleName(tr("%1 of the quota").arg(percentWords(share)));
    m_short->setText(lacking > 0 ? tr("%1 of the %2 quota, %3 short")
                                       .arg(percentWords(share), money(forecast.quota), money(lacking))
                                 : tr("%1 of the %2 quota").arg(percentWords(share), money(forecast.quota)));
    m_short->setToolTip(tr("%1 won, %2 weighted").arg(money(forecast.won), money(forecast.weighted)));
}

} // namespace ridealong
