// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/qualifiedcosts.h"

#include "base/words.h"
#include "leads/paint.h"
#include "lists/offer.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/labels.h"
#include "sources/sourceleads.h"
#include "sources/sourcewords.h"

#include <QChart>
#include <QGridLayout>
#include <QLineSeries>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>
#include <memory>

namespace ridealong {

namespace {

constexpr int inARow = 3;

QualifiedCost costOf(const Book &book, const SourceFacts &facts, const SourceRow &row)
{
    return {.name = sayableName(row),
            .currency = book.info().currency,
            .fiscalStart = book.info().fiscalStartMonth,
            .quarters = costOfQualified(book, row.source, book.today(), 4, facts.options.suspects)};
}

// Those with a name, most leads first.
std::vector<const SourceRow *> largest(const SourceFacts &facts)
{
    std::vector<const SourceRow *> rows;
    for (const SourceRow &row : facts.rows)
        if (!row.isCampaign && !row.source.empty())
            rows.push_back(&row);
    std::ranges::stable_sort(rows,
                             [](const SourceRow *a, const SourceRow *b) { return a->leads > b->leads; });
    rows.resize(std::min(rows.size(), QualifiedCosts::most));
    return rows;
}

// The leads of all quarters of the chart.
QString filterOfQuarters(const Book &book, const SourceFacts &facts, const SourceRow &row,
                         const std::vector<QuarterCost> &quarters)
{
    if (quarters.empty())
        return {};
    SourceOptions options = facts.options;
    options.period = {quarters.front().quarter.from, book.today()};
    return QString::fromStdString(filterOf(options, row));
}

} // namespace

QualifiedCostView::QualifiedCostView(QWidget *parent)
    : QChartView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setBackgroundBrush(Qt::NoBrush);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setMinimumSize(120, 90);
    using Holds = report::ColumnKind;
    offerChart(*this, [this] { return costAsRows(m_cost); },
               {Holds::text, Holds::text, Holds::money, Holds::number, Holds::money});
}

QualifiedCostView::~QualifiedCostView() = default;

void QualifiedCostView::setCost(const QualifiedCost &cost, double top)
{
    if (cost == m_cost && top == m_top)
        return; // a chart costs more than all that a commit does
    m_cost = cost;
    m_top = top;
    setAccessibleName(tr("Cost of one qualified lead: %1").arg(cost.name));
    setAccessibleDescription(costInWords(cost));
    draw();
}

void QualifiedCostView::draw()
{
    const std::unique_ptr<QChart> old(chart());
    auto *fresh = qualifiedCostChart(m_cost, m_top, currentTheme());
    setChart(fresh);
    for (auto *series : fresh->series())
        if (auto *line = qobject_cast<QLineSeries *>(series))
            connect(line, &QLineSeries::hovered, this, &QualifiedCostView::showTip);
}

void QualifiedCostView::showTip(QPointF at, bool on)
{
    const auto quarter = size_t(std::max(0L, std::lround(at.x())));
    if (on && quarter < m_cost.quarters.size())
        QToolTip::showText(QCursor::pos(), quarterInWords(m_cost, quarter), this);
    else
        QToolTip::hideText();
}

void QualifiedCostView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !m_cost.quarters.empty())
        draw();
    QChartView::changeEvent(event);
}

void QualifiedCostView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT pressed();
    else
        event->ignore();
}

void QualifiedCostView::mouseReleaseEvent(QMouseEvent *event)
{
    QChartView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT pressed();
}

void QualifiedCostView::paintEvent(QPaintEvent *event)
{
    QChartView::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    paintPanel(painter, QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), 4, Qt::transparent,
               currentTheme().accent, 2);
}

QualifiedCosts::QualifiedCosts(QWidget *parent)
    : QWidget(parent)
    , m_header(new SectionHeader(tr("Cost of one qualified lead"), this))
    , m_grid(new QGridLayout)
    , m_none(makeLabel(tr("No source has a cost and a qualified lead in the last four quarters."),
                       TextRole::body, Tone::secondary, this))
{
    m_none->setContentsMargins(24, 0, 16, 12);
    m_none->setWordWrap(true);
    m_grid->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(makeHairline(Qt::Horizontal, this));
    column->addWidget(m_none);
    column->addLayout(m_grid);
    for (int i = 0; i < inARow; ++i)
        m_grid->setColumnStretch(2 * i, 1);
    while (m_parts.size() < most)
        addPart();
}

// Between it and the part beside it; above the first of a row, for the whole row.
QWidget *QualifiedCosts::addLine(int row, int at)
{
    auto *line = makeHairline(at ? Qt::Vertical : Qt::Horizontal, this);
    if (at)
        m_grid->addWidget(line, 2 * row, 2 * at - 1);
    else if (row)
        m_grid->addWidget(line, 2 * row - 1, 0, 1, 2 * inARow - 1);
    return line;
}

void QualifiedCosts::addPart()
{
    const int place = int(m_parts.size()), row = place / inARow, at = place % inARow;
    auto *frame = new QWidget(this);
    Part part{frame, makeLabel({}, TextRole::body, Tone::primary, frame), new QualifiedCostView(frame),
              makeLabel(tr("No cost entered, or none qualified"), TextRole::secondary, Tone::caption, frame),
              addLine(row, at)};
    part.view->setFixedHeight(currentTheme().px(118));
    part.none->setWordWrap(true);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(at == 0 ? 24 : 16, 10, 8, 8);
    column->setSpacing(2);
    column->addWidget(part.name);
    column->addWidget(part.view);
    column->addWidget(part.none);
    column->addStretch(1);
    m_grid->addWidget(frame, 2 * row, 2 * at);
    connect(part.view, &QualifiedCostView::pressed, this,
            [this, place] { Q_EMIT opened(m_filters[size_t(place)]); });
    m_parts.push_back(part);
}

void QualifiedCosts::showPart(size_t place, const QualifiedCost &cost, double top)
{
    const Part &part = m_parts[place];
    const bool known = hasPoint(cost);
    part.name->setText(cost.name);
    part.view->setCost(cost, top);
    part.view->setVisible(known);
    part.none->setVisible(!known);
}

void QualifiedCosts::setFacts(const Book &book, const SourceFacts &facts)
{
    std::vector<QualifiedCost> costs;
    m_filters.clear();
    double highest = 0;
    for (const SourceRow *row : largest(facts)) {
        costs.push_back(costOf(book, facts, *row));
        m_filters.push_back(filterOfQuarters(book, facts, *row, costs.back().quarters));
        highest = std::max(highest, mostOf(costs.back()));
    }
    const double top = niceTop(highest);
    const bool any = std::ranges::any_of(costs, hasPoint);
    for (size_t i = 0; i < m_parts.size(); ++i) {
        m_parts[i].frame->setVisible(any && i < costs.size());
        m_parts[i].line->setVisible(any && i > 0 && i < costs.size());
        if (any && i < costs.size())
            showPart(i, costs[i], top);
    }
    m_none->setVisible(!any);
    const auto amount = [&](double major) {
        return unitMoney({int64_t(std::llround(major)) * minorPerMajor(book.info().currency)},
                         book.info().currency);
    };
    m_header->setCaption(any ? tr("same scale, %1 to %2").arg(amount(0), amount(top)) : QString());
}

} // namespace ridealong
