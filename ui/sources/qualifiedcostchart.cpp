// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/qualifiedcostchart.h"

#include "base/words.h"
#include "leads/paint.h"
#include "sources/sourcewords.h"

#include <QChart>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QPainter>
#include <QStringList>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("QualifiedCost", text);
}

double majorOf(const QualifiedCost &cost, size_t quarter)
{
    return toMajor(cost.quarters[quarter].perQualified, minorPerMajor(cost.currency));
}

int fiscalQuarter(const QualifiedCost &cost, size_t quarter)
{
    const int month = cost.quarters[quarter].quarter.from.month();
    return (month - cost.fiscalStart + 12) % 12 / 3 + 1;
}

QLineSeries *addLine(QChart &chart, const QualifiedCost &cost, const Theme &t)
{
    auto *line = new QLineSeries(&chart);
    for (size_t i = 0; i < cost.quarters.size(); ++i)
        if (cost.quarters[i].perQualified.isSet())
            line->append(double(i), majorOf(cost, i));
    line->setPen(QPen(t.ink[0], 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    chart.addSeries(line);
    return line;
}

void addAxes(QChart &chart, QLineSeries &line, double last, double top)
{
    auto *quarters = new QValueAxis(&chart);
    quarters->setRange(-0.15, std::max(1.0, last) + 0.05);
    quarters->setVisible(false);
    auto *scale = new QValueAxis(&chart);
    scale->setRange(0, top * 1.06); // a point at the top is not cut
    scale->setVisible(false);
    chart.addAxis(quarters, Qt::AlignBottom);
    chart.addAxis(scale, Qt::AlignLeft);
    line.attachAxis(quarters);
    line.attachAxis(scale);
}

// Base line, points, the last figure and the quarters, laid out anew with the plot.
class Labels : public QGraphicsItem
{
public:
    Labels(QChart &chart, QLineSeries &line, QualifiedCost cost, const Theme &theme)
        : QGraphicsItem(&chart)
        , m_chart(chart)
        , m_line(line)
        , m_cost(std::move(cost))
        , m_theme(theme)
    {
        setZValue(20);
    }
    QRectF boundingRect() const override { return m_chart.rect(); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        const QRectF plot = m_chart.plotArea();
        painter->fillRect(QRectF(plot.left(), plot.bottom(), plot.width(), 1), m_theme.line2);
        paintLast(*painter);
        paintQuarters(*painter, plot.bottom() + 3);
    }

private:
    QPointF at(QPointF value) const { return m_chart.mapToPosition(value, &m_line); }

    // A quarter between two without a figure has no line: its point alone shows it.
    void paintLast(QPainter &painter) const
    {
        const QPointF last = m_line.points().constLast(), point = at(last);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.ink[0]);
        painter.drawEllipse(point, 4, 4);
        const Money money = m_cost.quarters[size_t(std::lround(last.x()))].perQualified;
        const QString text = unitMoney(money, m_cost.currency);
        const QFont font = m_theme.font(12, QFont::DemiBold);
        const double width = QFontMetricsF(font).horizontalAdvance(text) + 4;
        paintText(painter, {point.x() + 9, point.y() - 10, width, 20}, text, font, m_theme.t1);
    }

    void paintQuarters(QPainter &painter, double y) const
    {
        const QFont font = m_theme.font(TextRole::chart);
        for (size_t i = 0; i < m_cost.quarters.size(); ++i) {
            const QString text = quarterLabel(m_cost, i);
            const double width = QFontMetricsF(font).horizontalAdvance(text) + 2;
            paintText(painter, {at({double(i), 0}).x() - width / 2, y, width + 2, 16}, text, font,
                      m_theme.t3);
        }
    }

    QChart &m_chart;
    QLineSeries &m_line;
    QualifiedCost m_cost;
    Theme m_theme;
};

} // namespace

bool QualifiedCost::operator==(const QualifiedCost &other) const
{
    const auto isSame = [](const QuarterCost &a, const QuarterCost &b) {
        return a.quarter == b.quarter && a.cost == b.cost && a.perQualified == b.perQualified &&
               a.qualified == b.qualified;
    };
    return name == other.name && currency == other.currency && fiscalStart == other.fiscalStart &&
           std::ranges::equal(quarters, other.quarters, isSame);
}

double mostOf(const QualifiedCost &cost)
{
    double most = 0;
    for (size_t i = 0; i < cost.quarters.size(); ++i)
        if (cost.quarters[i].perQualified.isSet())
            most = std::max(most, majorOf(cost, i));
    return most;
}

// The next number of two digits, the second one even.
double niceTop(double most)
{
    if (!(most > 0) || !std::isfinite(most))
        return 1;
    const double step = std::pow(10, std::floor(std::log10(most))) / 5;
    return std::ceil(most / step - 1e-9) * step;
}

bool hasPoint(const QualifiedCost &cost)
{
    return std::ranges::any_of(cost.quarters,
                               [](const QuarterCost &quarter) { return quarter.perQualified.isSet(); });
}

QChart *qualifiedCostChart(const QualifiedCost &cost, double top, const Theme &theme)
{
    auto *chart = new QChart;
    chart->legend()->hide();
    chart->setBackgroundVisible(false);
    chart->setBackgroundRoundness(0);
    const QFontMetricsF strong(theme.font(12, QFont::DemiBold));
    const int right = int(strong.horizontalAdvance(QStringLiteral("$99,999"))) + 12;
    chart->setMargins({2, 4, right, int(QFontMetricsF(theme.font(TextRole::chart)).height()) + 6});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    if (!hasPoint(cost))
        return chart;
    auto *line = addLine(*chart, cost, theme);
    addAxes(*chart, *line, double(cost.quarters.size()) - 1, top);
    auto *labels = new Labels(*chart, *line, cost, theme);
    QObject::connect(chart, &QChart::plotAreaChanged, chart, [labels] { labels->update(); });
    return chart;
}

QString quarterLabel(const QualifiedCost &cost, size_t quarter)
{
    return quarter + 1 == cost.quarters.size() ? tr("now") : tr("Q%1").arg(fiscalQuarter(cost, quarter));
}

QString quarterInWords(const QualifiedCost &cost, size_t quarter)
{
    const QuarterCost &of = cost.quarters[quarter];
    const QString label = tr("Q%1 %2").arg(QString::number(fiscalQuarter(cost, quarter)),
                                           QString::number(of.quarter.to.year()));
    const QString qualified = of.qualified == 1 ? tr("1 qualified") : tr("%1 qualified").arg(of.qualified);
    if (!of.cost.isSet())
        return tr("%1: no cost entered, %2").arg(label, qualified);
    const QString whole = moneyWords(of.cost, cost.currency);
    if (!of.perQualified.isSet())
        return tr("%1: cost %2, none qualified").arg(label, whole);
    return tr("%1: %2, cost %3, %4").arg(label, unitMoney(of.perQualified, cost.currency), whole, qualified);
}

QString costInWords(const QualifiedCost &cost)
{
    QStringList words;
    for (size_t i = 0; i < cost.quarters.size(); ++i)
        words << quarterInWords(cost, i);
    return words.join(QStringLiteral("; "));
}

QString costAsRows(const QualifiedCost &cost)
{
    QString rows = tr("Source\tQuarter\tCost\tQualified\tPer qualified\n");
    const auto plain = [&](Money money) {
        return money.isSet() ? QString::number(toMajor(money, minorPerMajor(cost.currency)), 'f',
                                               minorDigits(cost.currency))
                             : QString();
    };
    for (size_t i = 0; i < cost.quarters.size(); ++i) {
        const QuarterCost &of = cost.quarters[i];
        rows += QStringLiteral("%1\tQ%2 %3\t%4\t%5\t%6\n")
                    .arg(cost.name, QString::number(fiscalQuarter(cost, i)),
                         QString::number(of.quarter.to.year()), plain(of.cost), QString::number(of.qualified),
                         plain(of.perQualified));
    }
    return rows;
}

} // namespace ridealong
