// SPDX-License-Identifier: GPL-3.0-or-later
#include "focus/mixview.h"

#include "lists/offer.h"

#include <QBarSet>
#include <QChart>
#include <QStackedBarSeries>
#include <QToolTip>
#include <memory>

namespace ridealong {

MixView::MixView(QWidget *parent)
    : QChartView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setBackgroundBrush(Qt::NoBrush);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setMinimumSize(140, 120);
    new Offer(*this, true, [this] { return m_series ? mixTable(*m_series) : report::Table(); });
}

MixView::~MixView() = default;

void MixView::setSeries(const MixSeries &series, const QString &name)
{
    setAccessibleName(name);
    if (m_series && *m_series == series)
        return; // a chart costs more than all that a commit does
    m_series = series;
    QStringList weeks;
    for (const MixColumn &column : series.columns)
        weeks << column.tip;
    setAccessibleDescription(weeks.join(QStringLiteral("; ")));
    draw();
}

void MixView::draw()
{
    const std::unique_ptr<QChart> old(chart());
    auto *fresh = gradeMix(*m_series, currentTheme());
    setChart(fresh);
    for (auto *series : fresh->series()) {
        if (auto *bars = qobject_cast<QStackedBarSeries *>(series))
            connect(bars, &QStackedBarSeries::hovered, this,
                    [this](bool on, int column) { showTip(on, column); });
    }
}

void MixView::showTip(bool on, int column)
{
    if (on && column >= 0 && size_t(column) < m_series->columns.size())
        QToolTip::showText(QCursor::pos(), m_series->columns[size_t(column)].tip, this);
    else
        QToolTip::hideText();
}

void MixView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_series)
        draw();
    QChartView::changeEvent(event);
}

void MixView::mouseReleaseEvent(QMouseEvent *event)
{
    QChartView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT pressed();
}

} // namespace ridealong
