// SPDX-License-Identifier: GPL-3.0-or-later
#include "grading/backtestpane.h"

#include "base/spoken.h"
#include "leads/paint.h"
#include "leads/secondink.h"
#include "lists/offer.h"
#include "scoring/verdict.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/labels.h"

#include <QChart>
#include <QChartView>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>
#include <memory>

namespace ridealong {

namespace {

// A small bar in the colour of a series.
class Swatch : public QWidget
{
public:
    Swatch(bool second, QWidget *parent)
        : QWidget(parent)
        , m_second(second)
    {
        setFixedSize(16, 8);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &t = currentTheme();
        const SecondInk ink = m_second ? secondInk(t) : SecondInk{t.ink[0], t.ink[0]};
        paintPanel(painter, rect(), 0, ink.fill, ink.line);
    }

private:
    bool m_second;
};

} // namespace

BacktestPane::BacktestPane(QWidget *parent)
    : QWidget(parent)
    , m_view(new QChartView(this))
    , m_legend(new QWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(new SectionHeader(tr("Back-test: share won, by grade"), this, 20));
    m_basis = addText(Tone::secondary);
    m_few = addText(Tone::primary, TextRole::strong);
    column->addLayout(makeChart());
    fillLegend();
    column->addWidget(m_legend);
    column->addWidget(makeHairline(Qt::Horizontal, this));
    addTitle(tr("What this says"));
    m_claim = addText(Tone::primary);
    m_counts = addText(Tone::secondary);
    m_strength = addText(Tone::secondary);
    m_caution = addText(Tone::primary, TextRole::strong);
    column->addSpacing(8);
    column->addWidget(makeHairline(Qt::Horizontal, this));
    addTitle(tr("When you publish"));
    m_publish = addText(Tone::secondary);
    column->addStretch(1);
}

BacktestPane::~BacktestPane() = default;

QLayout *BacktestPane::makeChart()
{
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->setFixedHeight(currentTheme().px(250));
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setAccessibleName(tr("Back-test: share won, by grade"));
    m_view->setContentsMargins(20, 0, 0, 0);
    using Holds = report::ColumnKind;
    offerChart(
        *m_view, [this] { return backtestAsRows(m_bars); },
        {Holds::text, Holds::number, Holds::number, Holds::share, Holds::share, Holds::share, Holds::money});
    auto *row = new QHBoxLayout;
    row->setContentsMargins(20, 4, 8, 0);
    row->addWidget(m_view);
    return row;
}

void BacktestPane::fillLegend()
{
    auto *legend = new QHBoxLayout(m_legend);
    legend->setContentsMargins(80, 0, 16, 10);
    legend->setSpacing(6);
    m_beforeName = makeLabel({}, TextRole::secondary, Tone::secondary, m_legend);
    legend->addWidget(new Swatch(false, m_legend));
    legend->addWidget(makeLabel(tr("draft"), TextRole::secondary, Tone::secondary, m_legend));
    legend->addSpacing(10);
    legend->addWidget(new Swatch(true, m_legend));
    legend->addWidget(m_beforeName);
    legend->addStretch();
}

QLabel *BacktestPane::addText(Tone tone, TextRole role)
{
    auto *label = makeLabel({}, role, tone, this);
    label->setWordWrap(true);
    label->setContentsMargins(20, 0, 16, 6);
    label->hide();
    layout()->addWidget(label);
    return label;
}

void BacktestPane::addTitle(const QString &title)
{
    auto *label = makeLabel(title, TextRole::label, Tone::primary, this);
    label->setContentsMargins(20, 12, 16, 4);
    layout()->addWidget(label);
}

void BacktestPane::setFacts(const PublishFacts &facts)
{
    m_beforeName->setText(facts.before);
    m_publish->setText(
        tr("All %1 open leads are graded again by %2. Reps get it with the next exchange. Closed leads keep "
           "their grade. Undo goes back to %3.")
            .arg(spokenLocale().toString(facts.open), facts.next, facts.before));
    m_publish->show();
}

void BacktestPane::setBars(BacktestBars bars)
{
    m_bars = std::move(bars);
    m_hasBars = true;
    const Backtest &test = m_bars.draft;
    const auto say = [](QLabel *label, const QString &text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    const Verdict verdict = verdictOf(test, m_bars.before ? &*m_bars.before : nullptr, m_bars.beforeName);
    say(m_basis, test.closed ? knownSentence(test) : tr("No lead is closed yet."));
    say(m_few, test.closed ? tooFewWords(test) : QString());
    say(m_claim, test.tooFew ? tr("Nothing yet: a grade has to be held against leads that were won and lost.")
                             : verdict.claim);
    say(m_counts, verdict.counts);
    say(m_strength, verdict.strength);
    say(m_caution, verdict.caution);
    m_legend->setVisible(m_bars.before.has_value() && test.closed);
    m_view->setVisible(test.closed);
    m_view->setAccessibleDescription(backtestInWords(m_bars));
    draw();
}

void BacktestPane::draw()
{
    const std::unique_ptr<QChart> old(m_view->chart());
    m_view->setChart(backtestChart(m_bars, currentTheme()));
}

void BacktestPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_hasBars)
        draw();
    QWidget::changeEvent(event);
}

} // namespace ridealong
