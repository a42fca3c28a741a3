// SPDX-License-Identifier: GPL-3.0-or-later
#include "grading/scorecardpane.h"

#include "grading/modeldraft.h"
#include "grading/profilepane.h"
#include "grading/rules.h"
#include "scoring/modeledit.h"
#include "scoring/modelwords.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/labels.h"
#include "shell/widgets/scrolled.h"
#include "shell/widgets/tabs.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>

namespace ridealong {

namespace {

constexpr double enough = 0.005;

enum PartTab { ProfileTab, GatesTab, EngagementTab };

QString countWords(size_t number)
{
    return number ? QString::number(number) : QString();
}

QString sumWords(const Model &model)
{
    const double over = model.totalWeight() - 100;
    if (sumsToHundred(model))
        return ScorecardPane::tr("100 of 100 points");
    if (model.criteria.empty())
        return ScorecardPane::tr("Add a criterion first: a model without one makes every lead an E.");
    const QString sum = pointsWords(model.totalWeight());
    return over > 0 ? ScorecardPane::tr("%1 of 100 points: %2 too many. Shown shared out to 100.")
                          .arg(sum, pointsWords(over))
                    : ScorecardPane::tr("%1 of 100 points: %2 are missing. Shown shared out to 100.")
                          .arg(sum, pointsWords(-over));
}

} // namespace

bool sumsToHundred(const Model &model)
{
    return std::abs(model.totalWeight() - 100) < enough;
}

ScorecardPane::ScorecardPane(ShellContext &shell, ModelDraft &draft, const LiveGrading &live, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_tabs(new CountTabs(this))
    , m_stack(new QStackedWidget(this))
    , m_profile(new ProfilePane(shell, draft, live))
    , m_gates(new GatesPane(shell, draft))
    , m_engagement(new EngagementPane(shell, draft))
{
    m_tabs->add(tr("Company profile"));
    m_tabs->add(tr("Gates"));
    m_tabs->add(tr("Engagement"));
    m_tabs->setAccessibleName(tr("Parts of the model"));
    for (QWidget *part : {static_cast<QWidget *>(m_profile), static_cast<QWidget *>(m_gates),
                          static_cast<QWidget *>(m_engagement)})
        m_stack->addWidget(makeScrolled(part, m_stack));
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(18, 0, 16, 0);
    tabs->addWidget(m_tabs);
    tabs->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(tabs);
    column->addWidget(makeHairline(Qt::Horizontal, this));
    column->addWidget(m_stack, 1);
    column->addWidget(makeSum()); // below, so that the rows stay where they are
    setMinimumWidth(currentTheme().px(330));
}

QWidget *ScorecardPane::makeSum()
{
    auto *sum = new QWidget(this);
    m_sum = makeLabel({}, TextRole::secondary, Tone::risk, sum);
    m_sum->setWordWrap(true);
    m_shareOut = makeSmallButton(tr("Make it 100"), ButtonKind::link, nullptr, sum);
    m_shareOut->setToolTip(tr("Shares out 100 points in the same proportion"));
    connect(m_shareOut, &QPushButton::clicked, this, [this] { m_draft.edit({}, shareOutWeights); });
    auto *row = new QHBoxLayout;
    row->setContentsMargins(24, 2, 10, 2);
    sum->setFixedHeight(currentTheme().px(36));
    row->addWidget(m_sum, 1);
    row->addWidget(m_shareOut);
    auto *column = new QVBoxLayout(sum);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHairline(Qt::Horizontal, sum));
    column->addLayout(row);
    return sum;
}

void ScorecardPane::refresh()
{
    const Model &model = m_draft.model();
    m_profile->refresh();
    m_gates->refresh();
    m_engagement->refresh();
    m_tabs->setCount(ProfileTab, countWords(model.criteria.size()));
    m_tabs->setCount(GatesTab, countWords(model.gates.size()));
    m_tabs->setCount(EngagementTab, countWords(model.engagement.size()));
    const bool whole = sumsToHundred(model);
    dress(*m_sum, TextRole::secondary, whole ? Tone::secondary : Tone::risk);
    m_sum->setText(sumWords(model));
    m_shareOut->setVisible(!whole && model.totalWeight() > 0);
}

void ScorecardPane::showCounts()
{
    m_profile->showCounts();
}

void ScorecardPane::chooseCriterion(const std::string &id)
{
    m_tabs->setCurrentIndex(ProfileTab);
    m_profile->chooseCriterion(id);
}

} // namespace ridealong
