// SPDX-License-Identifier: GPL-3.0-or-later
#include "focus/mixchart.h"

#include "base/words.h"
#include "leads/paint.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsSimpleTextItem>
#include <QLineSeries>
#include <QStackedBarSeries>
#include <QValueAxis>
#include <cmath>

namespace ridealong {

namespace {

constexpr double letterRoom = 13;

QString tr(const char *text)
{
    return QCoreApplication::translate("MixChart", text);
}

QStackedBarSeries *addBars(QChart &chart, const MixSeries &mix, const Theme &t)
{
    auto *bars = new QStackedBarSeries(&chart);
    bars->setBarWidth(0.72);
    for (int grade = 0; grade < 5; ++grade) {
        auto *set = new QBarSet(QString(gradeLetter(grade)), bars);
        for (const MixColumn &column : mix.columns)
            *set << column.part[size_t(grade)];
        set->setBrush(t.grade[size_t(grade)]);
        set->setPen(QPen(t.look == Look::highContrast ? t.line : t.panel, 1));
        bars->append(set);
    }
    chart.addSeries(bars);
    return bars;
}

// Qt's own labels give way to dots where columns are narrow; ours stand below the plot (addWeeks).
void addAxes(QChart &chart, QStackedBarSeries &bars, const MixSeries &mix)
{
    auto *weeks = new QBarCategoryAxis(&chart);
    for (size_t i = 0; i < mix.columns.size(); ++i)
        weeks->append(QString::number(i));
    weeks->setVisible(false);
    auto *scale = new QValueAxis(&chart);
    scale->setRange(0, mix.top);
    scale->setVisible(false);
    chart.addAxis(weeks, Qt::AlignBottom);
    chart.addAxis(scale, Qt::AlignLeft);
    bars.attachAxis(weeks);
    bars.attachAxis(scale);
}

QLineSeries *addLine(QChart &chart, const MixSeries &mix, const QColor &color, double width)
{
    auto *line = new QLineSeries(&chart);
    line->append(-0.5, mix.goal);
    line->append(double(mix.columns.size()) - 0.5, mix.goal);
    QPen pen(color, width);
    pen.setCapStyle(Qt::FlatCap);
    line->setPen(pen);
    chart.addSeries(line);
    for (auto *axis : chart.axes())
        line->attachAxis(axis);
    return line;
}

QGraphicsSimpleTextItem *addText(QChart &chart, const QString &text, const QFont &font, const QColor &color)
{
    auto *item = new QGraphicsSimpleTextItem(text, &chart);
    item->setFont(font);
    item->setBrush(color);
    item->setZValue(20);
    return item;
}

// The middle of a segment, or of its larger part beside a line that crosses the middle.
double freeMiddle(double top, double bottom, double line)
{
    const double middle = (top + bottom) / 2;
    if (std::abs(middle - line) > letterRoom / 2 + 2 || bottom - top < 2 * letterRoom)
        return middle;
    return line - top > bottom - line ? (top + line) / 2 : (bottom + line) / 2;
}

// The letters stand in the newest column; where they fit is known when the chart has its size.
void addLetters(QChart &chart, QStackedBarSeries &bars, const MixSeries &mix, const Theme &t)
{
    std::array<QGraphicsSimpleTextItem *, 5> letters;
    for (int grade = 0; grade < 5; ++grade)
        letters[size_t(grade)] =
            addText(chart, QString(gradeLetter(grade)), t.font(10.5, QFont::Bold), t.onGrade[size_t(grade)]);
    const auto place = [&chart, &bars, letters, goal = mix.goal, parts = mix.columns.back().part,
                        column = double(mix.columns.size() - 1)] {
        double below = 0;
        for (size_t grade = 0; grade < 5; ++grade) {
            const QPointF low = chart.mapToPosition({column, below}, &bars);
            below += parts[grade];
            const QPointF high = chart.mapToPosition({column, below}, &bars);
            const QRectF box = letters[grade]->boundingRect();
            const double line = goal < 0 ? -100 : chart.mapToPosition({column, goal}, &bars).y();
            // A is named at the foot of its column, the others where the goal line leaves room.
            const double middle = grade == 0 ? low.y() - 9 : freeMiddle(high.y(), low.y(), line);
            letters[grade]->setVisible(low.y() - high.y() >= letterRoom);
            letters[grade]->setPos(low.x() - box.width() / 2, middle - box.height() / 2);
        }
    };
    QObject::connect(&chart, &QChart::plotAreaChanged, &chart, place);
}

// The weeks below the columns, as many as have room, always the newest.
void addWeeks(QChart &chart, QStackedBarSeries &bars, const MixSeries &mix, const Theme &t)
{
    std::vector<QGraphicsSimpleTextItem *> labels;
    for (size_t i = 0; i < mix.columns.size(); ++i) {
        const bool newest = i + 1 == mix.columns.size();
        labels.push_back(addText(chart, mix.columns[i].label,
                                 t.font(11, newest ? QFont::Bold : QFont::Normal), newest ? t.t1 : t.t3));
    }
    auto *base = new QGraphicsLineItem(&chart);
    base->setPen(QPen(t.line2, 1));
    QObject::connect(
        &chart, &QChart::plotAreaChanged, &chart, [&chart, &bars, labels, base](const QRectF &plot) {
            base->setLine(QLineF(plot.bottomLeft(), plot.bottomRight()));
            const double room = plot.width() / double(labels.size());
            const auto every = size_t(std::max(1.0, std::ceil(labels.back()->boundingRect().width() / room)));
            for (size_t i = 0; i < labels.size(); ++i) {
                const QPointF foot = chart.mapToPosition({double(i), 0}, &bars);
                labels[i]->setVisible((labels.size() - 1 - i) % every == 0);
                labels[i]->setPos(foot.x() - labels[i]->boundingRect().width() / 2, plot.bottom() + 3);
            }
        });
}

void addGoalLabel(QChart &chart, QLineSeries &line, const MixSeries &mix, const Theme &t)
{
    auto *label = addText(chart, percentWords(mix.goal / mix.top), t.font(11, QFont::DemiBold), t.t1);
    QObject::connect(&chart, &QChart::plotAreaChanged, &chart, [&chart, &line, label](const QRectF &plot) {
        const double y = chart.mapToPosition(line.points().constLast(), &line).y();
        label->setPos(plot.right() + 4, y - label->boundingRect().height() / 2);
    });
}

} // namespace

QChart *gradeMix(const MixSeries &mix, const Theme &theme)
{
    auto *chart = new QChart;
    chart->legend()->hide();
    chart->setBackgroundVisible(false);
    chart->setBackgroundRoundness(0);
    const double right =
        mix.goal >= 0
            ? QFontMetricsF(theme.font(11, QFont::DemiBold)).horizontalAdvance(QStringLiteral("100%")) + 6
            : 0;
    const int below = int(QFontMetricsF(theme.font(TextRole::chart)).height()) + 6;
    chart->setMargins({0, 6, int(right), below});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    if (mix.columns.empty())
        return chart;
    auto *bars = addBars(*chart, mix, theme);
    addAxes(*chart, *bars, mix);
    addWeeks(*chart, *bars, mix, theme);
    addLetters(*chart, *bars, mix, theme);
    if (mix.goal >= 0) {
        addLine(*chart, mix, theme.panel, 4);
        addGoalLabel(*chart, *addLine(*chart, mix, theme.t1, 2), mix, theme);
    }
    return chart;
}

report::Table mixTable(const MixSeries &mix)
{
    QString rows = tr("Week\tA\tB\tC\tD\tE\n");
    for (const MixColumn &column : mix.columns) {
        rows += column.label;
        for (const double part : column.part)
            rows += u'\t' + QString::number(part, 'g', 4);
        rows += u'\n';
    }
    using Holds = report::ColumnKind;
    std::vector<Holds> kinds(6, mix.top <= 1 ? Holds::share : Holds::number);
    kinds.front() = Holds::text;
    return tableFromRows({}, rows, kinds);
}

} // namespace ridealong
