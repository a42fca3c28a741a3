// SPDX-License-Identifier: GPL-3.0-or-later
#include "followups/ontimechart.h"

#include "base/spoken.h"
#include "base/words.h"
#include "leads/paint.h"

#include <QChart>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>
#include <algorithm>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("OnTimeChart", text);
}

QLineSeries *addLine(QChart &chart, const std::vector<StepWeek> &weeks, const Theme &t)
{
    auto *line = new QLineSeries(&chart);
    for (size_t i = 0; i < weeks.size(); ++i)
        if (weeks[i].due)
            line->append(double(i), weeks[i].share());
    line->setPen(QPen(t.ink[0], 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    chart.addSeries(line);
    return line;
}

void addGoal(QChart &chart, double last, const Theme &t)
{
    auto *goal = new QLineSeries(&chart);
    goal->append(0, 1);
    goal->append(last, 1);
    QPen pen(t.t2, 1);
    pen.setDashPattern({4, 3});
    goal->setPen(pen);
    chart.addSeries(goal);
}

void addAxes(QChart &chart, double last, const Theme &t)
{
    auto *weeks = new QValueAxis(&chart);
    weeks->setRange(0, std::max(1.0, last));
    weeks->setVisible(false);
    auto *scale = new QValueAxis(&chart);
    scale->setRange(0, 1.06); // a point at 100 % is not cut
    scale->setTickType(QValueAxis::TicksDynamic);
    scale->setTickInterval(0.5);
    scale->setLabelsVisible(false);
    scale->setLineVisible(false);
    scale->setGridLineColor(t.grid);
    chart.addAxis(weeks, Qt::AlignBottom);
    chart.addAxis(scale, Qt::AlignLeft);
    for (auto *series : chart.series())
        for (auto *axis : chart.axes())
            series->attachAxis(axis);
}

// Everything that is written around the line, laid out anew with the plot.
class Labels : public QGraphicsItem
{
public:
    Labels(QChart &chart, QLineSeries &line, const std::vector<StepWeek> &weeks, const Theme &theme)
        : QGraphicsItem(&chart)
        , m_chart(chart)
        , m_line(line)
        , m_weeks(weeks)
        , m_theme(theme)
    {
        setZValue(20);
    }
    QRectF boundingRect() const override { return m_chart.rect(); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        paintScale(*painter);
        paintEnds(*painter);
        paintMonths(*painter);
    }

private:
    QPointF at(QPointF value) const { return m_chart.mapToPosition(value, &m_line); }
    double right() const { return m_chart.plotArea().right() + 8; }

    void write(QPainter &painter, QPointF middleLeft, const QString &text, const QFont &font,
               const QColor &color) const
    {
        const QFontMetricsF metrics(font);
        paintText(painter, {middleLeft.x(), middleLeft.y() - 10, metrics.horizontalAdvance(text) + 4, 20},
                  text, font, color);
    }

    // A figure of the scale gives way to that of the last point.
    void paintScale(QPainter &painter) const
    {
        const double last = at(m_line.points().constLast()).y();
        for (const double share : {0.0, 0.5}) {
            const double y = at({0, share}).y();
            if (std::abs(y - last) > 15)
                write(painter, {right(), y}, percentWords(share), m_theme.font(TextRole::chart), m_theme.t3);
        }
        const double goal = at({0, 1}).y();
        if (last - goal > 15)
            write(painter, {right(), goal}, tr("goal 100%"), m_theme.font(11, QFont::Medium), m_theme.t2);
    }

    void paintEnds(QPainter &painter) const
    {
        const QPointF first = m_line.points().constFirst(), last = m_line.points().constLast();
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.ink[0]);
        for (const QPointF end : {first, last}) // a series of points would be cut at the edge
            painter.drawEllipse(at(end), 4, 4);
        write(painter, {right(), at(last).y()}, percentWords(last.y()), m_theme.font(14, QFont::DemiBold),
              m_theme.t1);
        const double above = at(first).y() - 14 < m_chart.plotArea().top() ? 14 : -14;
        write(painter, {m_chart.plotArea().left(), at(first).y() + above}, percentWords(first.y()),
              m_theme.font(12, QFont::DemiBold), m_theme.t1);
    }

    // Each month below its first week, as many as have room.
    void paintMonths(QPainter &painter) const
    {
        const QFont font = m_theme.font(TextRole::chart);
        const double y = m_chart.plotArea().bottom() + 12;
        double free = m_chart.plotArea().left();
        for (size_t i = 0; i < m_weeks.size(); ++i) {
            const Date thursday = m_weeks[i].week.first().plus(3);
            if (i && thursday.month() == m_weeks[i - 1].week.first().plus(3).month())
                continue;
            const QString month = monthShort(thursday);
            const double x = at({double(i), 0}).x(), width = QFontMetricsF(font).horizontalAdvance(month);
            if (x < free - 0.5 || x + width > m_chart.plotArea().right() + 24)
                continue;
            write(painter, {x, y}, month, font, m_theme.t3);
            free = x + width + 12;
        }
    }

    QChart &m_chart;
    QLineSeries &m_line;
    std::vector<StepWeek> m_weeks;
    Theme m_theme;
};

} // namespace

bool isEnoughForALine(const std::vector<StepWeek> &weeks)
{
    return std::ranges::count_if(weeks, [](const StepWeek &week) { return week.due > 0; }) >=
           fewestOnTimeWeeks;
}

QChart *onTimeChart(const std::vector<StepWeek> &weeks, const Theme &theme)
{
    auto *chart = new QChart;
    chart->legend()->hide();
    chart->setBackgroundVisible(false);
    chart->setBackgroundRoundness(0);
    const double room = QFontMetricsF(theme.font(11, QFont::Medium)).horizontalAdvance(tr("goal 100%"));
    chart->setMargins({6, 4, int(room) + 16, int(QFontMetricsF(theme.font(TextRole::chart)).height()) + 8});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    if (!isEnoughForALine(weeks))
        return chart;
    const double last = double(weeks.size()) - 1;
    addGoal(*chart, last, theme);
    auto *line = addLine(*chart, weeks, theme);
    addAxes(*chart, last, theme);
    auto *labels = new Labels(*chart, *line, weeks, theme);
    QObject::connect(chart, &QChart::plotAreaChanged, chart, [labels] { labels->update(); });
    return chart;
}

QString weekInWords(const StepWeek &week)
{
    if (!week.due)
        return tr("Week %1: nothing fell due").arg(week.week.number());
    return tr("Week %1: %2 of %3 on time, %4")
        .arg(week.week.number())
        .arg(week.done)
        .arg(week.due)
        .arg(percentWords(week.share()));
}

QString onTimeAsRows(const std::vector<StepWeek> &weeks)
{
    QString rows = tr("Week\tDue\tOn time\tShare\n");
    for (const StepWeek &week : weeks)
        rows += QStringLiteral("%1\t%2\t%3\t%4\n")
                    .arg(QString::fromStdString(week.week.iso()))
                    .arg(week.due)
                    .arg(week.done)
                    .arg(week.due ? QString::number(week.share(), 'f', 4) : QString());
    return rows;
}

QString onTimeInWords(const std::vector<StepWeek> &weeks)
{
    QStringList words;
    for (const StepWeek &week : weeks)
        words << weekInWords(week);
    return words.join(QStringLiteral("; "));
}

} // namespace ridealong
