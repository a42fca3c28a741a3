// SPDX-License-Identifier: GPL-3.0-or-later
#include "grading/backtestchart.h"

#include "base/spoken.h"
#include "base/words.h"
#include "leads/paint.h"
#include "leads/secondink.h"
#include "scoring/modelwords.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QCoreApplication>
#include <QGraphicsLayout>
#include <QGraphicsSimpleTextItem>
#include <QHorizontalBarSeries>
#include <QPainter>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

namespace ridealong {

namespace {

constexpr int grades = 5;
constexpr double headRoom = 60; // badges and counts at the left
constexpr double valueRoom = 78;

QString tr(const char *text)
{
    return QCoreApplication::translate("BacktestChart", text);
}

// The greatest share or end of a range, to the next 20 %.
double topOf(const BacktestBars &bars)
{
    double top = 0.2;
    for (const BacktestRow &row : bars.draft.grades)
        if (row.closed)
            top = std::max(top, row.winRate);
    if (bars.before)
        for (const BacktestRow &row : bars.before->grades)
            if (row.closed)
                top = std::max(top, row.winRate);
    return std::min(1.0, std::ceil(top * 5 - 1e-9) / 5);
}

QBarSet *makeSet(const Backtest &test, const QString &name, const SecondInk &ink)
{
    auto *set = new QBarSet(name);
    for (int grade = grades; grade-- > 0;) // the axis grows upwards
        *set << (test.grades[size_t(grade)].closed ? test.grades[size_t(grade)].winRate : 0);
    set->setBrush(ink.fill);
    set->setPen(ink.line == ink.fill ? QPen(Qt::NoPen) : QPen(ink.line, 1));
    return set;
}

QHorizontalBarSeries *addBars(QChart &chart, const BacktestBars &bars, const Theme &t)
{
    auto *series = new QHorizontalBarSeries(&chart);
    series->setBarWidth(bars.before ? 0.5 : 0.34);
    if (bars.before) // the lower one of a pair comes first
        series->append(makeSet(*bars.before, bars.beforeName, secondInk(t)));
    series->append(makeSet(bars.draft, tr("draft"), {t.ink[0], t.ink[0]}));
    chart.addSeries(series);
    return series;
}

void addAxes(QChart &chart, QHorizontalBarSeries &series, double top, const Theme &t)
{
    auto *names = new QBarCategoryAxis(&chart);
    for (int grade = grades; grade-- > 0;)
        names->append(QString(gradeLetter(grade)));
    names->setVisible(false);
    auto *scale = new QValueAxis(&chart);
    scale->setRange(0, top);
    scale->setTickCount(int(std::lround(top * 5)) + 1);
    scale->setLabelsVisible(false);
    scale->setLineVisible(false);
    scale->setGridLineColor(t.grid);
    chart.addAxis(names, Qt::AlignLeft);
    chart.addAxis(scale, Qt::AlignBottom);
    series.attachAxis(names);
    series.attachAxis(scale);
}

// Badges, counts, ranges and figures in one item over the chart, laid out anew with the plot.
class Labels : public QGraphicsItem
{
public:
    Labels(QChart &chart, QHorizontalBarSeries &series, BacktestBars bars, const Theme &theme)
        : QGraphicsItem(&chart)
        , m_chart(chart)
        , m_series(series)
        , m_bars(std::move(bars))
        , m_theme(theme)
    {
        setZValue(20);
    }
    QRectF boundingRect() const override { return m_chart.rect(); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        for (int grade = 0; grade < grades; ++grade)
            paintRow(*painter, grade);
        paintScale(*painter);
    }

private:
    double xOf(double share, int grade) const
    {
        return m_chart.mapToPosition({share, double(grades - 1 - grade)}, &m_series).x();
    }

    void paintRow(QPainter &painter, int grade) const
    {
        const BacktestRow &row = m_bars.draft.grades[size_t(grade)];
        const double y = m_chart.mapToPosition({0, double(grades - 1 - grade)}, &m_series).y();
        paintGradeBadge(painter, {0, y - 10, 20, 20}, grade, m_theme);
        paintText(painter, {26, y - 10, 34, 20}, shortCount(row.closed), m_theme.font(12), m_theme.t3,
                  Qt::AlignLeft | Qt::AlignVCenter);
        if (!row.closed) {
            paintText(painter, {xOf(0, grade) + 6, y - 10, 120, 20}, tr("none closed"), m_theme.font(12),
                      m_theme.t3, Qt::AlignLeft | Qt::AlignVCenter);
            return;
        }
        paintFigures(painter, grade, row, y);
    }

    void paintFigures(QPainter &painter, int grade, const BacktestRow &row, double y) const
    {
        const double middle = m_bars.before ? y - 5.5 : y;
        const double low = xOf(row.range.low, grade);
        const double high = std::min(xOf(row.range.high, grade), m_chart.plotArea().right() + 4);
        painter.setPen(QPen(m_theme.t2, 1));
        painter.drawLine(QPointF(low, middle), QPointF(high, middle));
        for (const double end : {low, high})
            painter.drawLine(QPointF(end, middle - 3), QPointF(end, middle + 3));
        const BacktestRow *was = m_bars.before ? &m_bars.before->grades[size_t(grade)] : nullptr;
        double x = std::max(high, xOf(row.winRate, grade)) + 6;
        if (was && was->closed)
            x = std::max(x, xOf(was->winRate, grade) + 6);
        paintText(painter, {x, y - 16, valueRoom, 16}, percentWords(row.winRate),
                  m_theme.font(12, QFont::DemiBold), m_theme.t1, Qt::AlignLeft | Qt::AlignVCenter);
        if (was && was->closed)
            paintText(painter, {x, y, valueRoom, 15}, tr("was %1").arg(percentWords(was->winRate)),
                      m_theme.font(11), m_theme.t3, Qt::AlignLeft | Qt::AlignVCenter);
    }

    void paintScale(QPainter &painter) const
    {
        const QRectF plot = m_chart.plotArea();
        const double top = topOf(m_bars);
        for (int step = 0; step <= int(std::lround(top * 5)); ++step)
            paintText(painter, {xOf(step * 0.2, 0) - 24, plot.bottom() + 3, 48, 16}, percentWords(step * 0.2),
                      m_theme.font(11), m_theme.t3, Qt::AlignHCenter);
    }

    QChart &m_chart;
    QHorizontalBarSeries &m_series;
    BacktestBars m_bars;
    Theme m_theme;
};

QString rowInWords(const BacktestRow &row, const BacktestRow *was)
{
    const QString grade(QLatin1Char(letter(row.grade)));
    if (!row.closed)
        return tr("%1: none closed").arg(grade);
    const QString now =
        tr("%1: %2 of %3 won, %4, likely %5 to %6")
            .arg(grade)
            .arg(row.won)
            .arg(row.closed)
            .arg(percentWords(row.winRate), percentWords(row.range.low), percentWords(row.range.high));
    return was && was->closed ? tr("%1, was %2").arg(now, percentWords(was->winRate)) : now;
}

} // namespace

QChart *backtestChart(const BacktestBars &bars, const Theme &theme)
{
    auto *chart = new QChart;
    chart->legend()->hide();
    chart->setBackgroundVisible(false);
    chart->setBackgroundRoundness(0);
    chart->setMargins({int(headRoom), 4, int(valueRoom), 22});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    auto *series = addBars(*chart, bars, theme);
    addAxes(*chart, *series, topOf(bars), theme);
    auto *labels = new Labels(*chart, *series, bars, theme);
    QObject::connect(chart, &QChart::plotAreaChanged, chart, [labels] { labels->update(); });
    return chart;
}

QString backtestAsRows(const BacktestBars &bars)
{
    QString rows = tr("Grade\tClosed\tWon\tShare won\tLow\tHigh\tRevenue per lead\n");
    const auto text = [](double number) {
        return std::isnan(number) ? QString() : QString::number(number, 'f', 4);
    };
    for (const BacktestRow &row : bars.draft.grades)
        rows +=
            QStringLiteral("%1\t%2\t%3\t%4\t%5\t%6\t%7\n")
                .arg(QLatin1Char(letter(row.grade)))
                .arg(row.closed)
                .arg(row.won)
                .arg(text(row.winRate), text(row.range.low), text(row.range.high), text(row.revenuePerLead));
    return rows;
}

QString backtestInWords(const BacktestBars &bars)
{
    QStringList lines;
    for (size_t i = 0; i < bars.draft.grades.size(); ++i)
        lines << rowInWords(bars.draft.grades[i], bars.before ? &bars.before->grades[i] : nullptr);
    return lines.join(QStringLiteral("; "));
}

} // namespace ridealong
