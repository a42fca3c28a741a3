// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/forecastboard.h"

#include "base/words.h"
#include "forecast/forecasttable.h"
#include "forecast/openleadspane.h"
#include "forecast/pastpane.h"
#include "forecast/whatifstrip.h"
#include "leads/leadwords.h"
#include "shell/theme.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/explained.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/labels.h"

#include <QGridLayout>
#include <QLocale>
#include <QResizeEvent>
#include <QVBoxLayout>
#include <algorithm>

namespace ridealong {

namespace {

constexpr int narrow = 1080; // of the page: below it the right goes under the left
constexpr int leftPart = 770, rightPart = 464;

QString leadsWords(int leads)
{
    return leads == 1 ? ForecastBoard::tr("one lead")
                      : ForecastBoard::tr("%1 leads").arg(QLocale().toString(leads));
}

BarPart stagePart(const Book &book, const StagePart &part, int place)
{
    const double perMajor = double(book.info().perMajor);
    const QString name = part.stage ? shown(book.stageName(part.stage)) : ForecastBoard::tr("No stage");
    const double odds = part.value.minor > 0 ? double(part.weighted.minor) / double(part.value.minor) : 0;
    return {.name = ForecastBoard::tr("%1, %2").arg(name, percentWords(odds)),
            .amount = moneyOf(book, part.weighted),
            .tip = ForecastBoard::tr("%1: %2 of %3, at odds of %4, in %5")
                       .arg(name, moneyOf(book, part.weighted), moneyOf(book, part.value), percentWords(odds),
                            leadsWords(part.leads)),
            .value = double(part.weighted.minor) / perMajor,
            .ink = std::min(3, place)};
}

bool isShown(const StagePart &part)
{
    return part.weighted.orZero() > 0;
}

} // namespace

BarPicture barPicture(const Book &book, const ForecastFacts &facts)
{
    const ForecastRow &whole = facts.whole;
    const double perMajor = double(book.info().perMajor);
    BarPicture picture{.name = periodTitle(book, facts.options.period)};
    picture.parts.push_back(
        {.name = ForecastBoard::tr("Won"),
         .amount = moneyOf(book, whole.won),
         .tip = ForecastBoard::tr("Won: %1 in %2").arg(moneyOf(book, whole.won), leadsWords(whole.deals)),
         .value = std::max(0.0, double(whole.won.minor) / perMajor),
         .ink = 0});
    int place = 1;
    for (const StagePart &part : whole.stages)
        if (isShown(part))
            picture.parts.push_back(stagePart(book, part, place++));
    if (whole.gap.orZero() > 0)
        picture.parts.push_back(
            {.name = ForecastBoard::tr("Missing"),
             .amount = ForecastBoard::tr("%1 short").arg(moneyOf(book, whole.gap)),
             .tip = whole.pipelineNeeded.isSet()
                        ? ForecastBoard::tr("%1 is missing; at your win rate of %2 it "
                                            "takes %3 more of open leads")
                              .arg(moneyOf(book, whole.gap), percentWords(whole.winRate),
                                   moneyOf(book, whole.pipelineNeeded))
                        : ForecastBoard::tr("%1 is missing").arg(moneyOf(book, whole.gap)),
             .value = double(whole.gap.minor) / perMajor,
             .ink = -1});
    if (whole.quota.orZero() > 0) {
        picture.goal = double(whole.quota.minor) / perMajor;
        picture.goalText = ForecastBoard::tr("quota %1").arg(moneyOf(book, whole.quota));
    }
    picture.forecast = double(whole.forecast().minor) / perMajor;
    picture.low = whole.p10.isSet() ? double(whole.p10.minor) / perMajor : picture.forecast;
    picture.high = whole.p90.isSet() ? double(whole.p90.minor) / perMajor : picture.forecast;
    picture.rangeText = rangeText(book, whole);
    return picture;
}

ForecastBoard::ForecastBoard(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_left(new QWidget(this))
    , m_right(new QWidget(this))
    , m_between(makeHairline(Qt::Vertical, this))
    , m_below(makeHairline(Qt::Horizontal, this))
    , m_table(new ForecastTable(m_left))
    , m_whatIf(new WhatIfStrip(m_left))
    , m_past(new PastPane(m_right))
    , m_open(new OpenLeadsPane(m_right))
{
    auto *left = new QVBoxLayout(m_left);
    left->setContentsMargins({});
    left->setSpacing(0);
    left->addWidget(makeBar());
    left->addWidget(m_table);
    left->addWidget(m_whatIf);
    left->addStretch(1);
    auto *right = new QVBoxLayout(m_right);
    right->setContentsMargins({});
    right->setSpacing(0);
    right->addWidget(m_past);
    right->addWidget(makeHairline(Qt::Horizontal, m_right));
    right->addWidget(m_open);
    right->addStretch(1);
    m_grid->setContentsMargins({});
    m_grid->setSpacing(0);
    arrange(false);
}

QWidget *ForecastBoard::makeBar()
{
    auto *part = new QWidget(m_left);
    m_header = new SectionHeader({}, part);
    m_odds = new SegmentedControl(tr("Odds of the stages"), {tr("Your odds"), tr("Measured")}, part);
    auto *odds = makeSmallButton(tr("Odds…"), ButtonKind::link, nullptr, part);
    m_header->addWidget(odds);
    m_header->addWidget(m_odds);
    m_bar = new ForecastBar(part);
    m_history = makeLabel({}, TextRole::secondary, Tone::caption, part);
    m_history->setWordWrap(true);
    m_history->setIndent(2); // as the bar is
    m_said = makeLabel({}, TextRole::secondary, Tone::caption, part);
    m_said->setWordWrap(true);
    m_said->setIndent(2);
    m_said->setTextFormat(Qt::RichText);
    m_said->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_said, &QLabel::linkActivated, this, &ForecastBoard::categoryOpened);
    explain(*m_header, "forecast");
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(22, 4, 16, 8);
    inner->setSpacing(2);
    inner->addWidget(m_bar);
    inner->addWidget(m_said);
    inner->addWidget(m_history);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(inner);
    connect(m_bar, &ForecastBar::opened, this, &ForecastBoard::openPart);
    connect(m_odds, &SegmentedControl::chosen, this, [this](int which) { Q_EMIT measuredAsked(which == 1); });
    connect(odds, &QPushButton::clicked, this, &ForecastBoard::oddsAsked);
    return part;
}

void ForecastBoard::setFacts(const Book &book, const ForecastFacts &facts)
{
    m_facts = facts;
    m_header->setTitle(periodTitle(book, facts.options.period));
    m_header->setCaption(oddsCaption(facts));
    m_odds->setCurrent(facts.options.measuredOdds ? 1 : 0);
    m_bar->setPicture(barPicture(book, facts));
    m_said->setText(categoryLinks(book, facts.whole));
    m_said->setVisible(!m_said->text().isEmpty());
}

void ForecastBoard::setHistory(const QString &sentence, const QString &how)
{
    m_history->setText(sentence);
    m_history->setToolTip(how);
    m_history->setVisible(!sentence.isEmpty());
}

// Won is the first part, what is missing the last one, the stages are between them.
void ForecastBoard::openPart(int part)
{
    if (part == 0)
        return Q_EMIT wonOpened();
    if (m_bar->picture().parts[size_t(part)].ink < 0)
        return Q_EMIT gapOpened();
    int place = 0;
    for (const StagePart &stage : m_facts.whole.stages)
        if (isShown(stage) && ++place == part)
            return Q_EMIT stageOpened(stage.stage);
}

void ForecastBoard::addLower(QWidget *left, QWidget *right)
{
    m_lowerLeft = left;
    m_lowerRight = right;
    const bool isNarrow = m_narrow == 1;
    m_narrow = -1;
    arrange(isNarrow);
}

void ForecastBoard::showLower(bool shows)
{
    m_showsLower = shows;
    for (QWidget *part : {m_lowerLeft, m_lowerRight, m_below})
        if (part)
            part->setVisible(shows && m_lowerLeft);
}

void ForecastBoard::arrange(bool isNarrow)
{
    if (m_narrow == int(isNarrow))
        return;
    m_narrow = int(isNarrow);
    while (auto *item = m_grid->takeAt(0))
        delete item;
    m_grid->addWidget(m_left, 0, 0);
    m_grid->addWidget(m_between, isNarrow ? 1 : 0, isNarrow ? 0 : 1, isNarrow ? 1 : 7, 1); // to the bottom
    m_between->setVisible(!isNarrow);
    m_grid->addWidget(m_right, isNarrow ? 2 : 0, isNarrow ? 0 : 2);
    m_grid->addWidget(m_below, isNarrow ? 3 : 1, 0, 1, isNarrow ? 1 : 3);
    if (m_lowerLeft)
        m_grid->addWidget(m_lowerLeft, isNarrow ? 4 : 2, 0);
    if (m_lowerRight)
        m_grid->addWidget(m_lowerRight, isNarrow ? 5 : 2, isNarrow ? 0 : 2);
    m_grid->setColumnStretch(0, leftPart);
    m_grid->setColumnStretch(2, isNarrow ? 0 : rightPart);
    for (int row = 0; row < 7; ++row)
        m_grid->setRowStretch(row, row == 6 ? 1 : 0);
    showLower(m_showsLower);
}

void ForecastBoard::resizeEvent(QResizeEvent *event)
{
    arrange(event->size().width() < currentTheme().px(narrow));
    QWidget::resizeEvent(event);
}

} // namespace ridealong
