// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/charts.h"

#include "base/spoken.h"
#include "report/labelroom.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ridealong::report {

static QString tr(const char *text)
{
    return QCoreApplication::translate("Report", text);
}

static double bounded(double share)
{
    return std::isfinite(share) ? std::clamp(share, 0.0, 1.0) : 0.0;
}

// Bounded, and together at most 1, so that no bar leaves its track whatever it is given.
static Shares sane(const Shares &shares)
{
    Shares result;
    std::transform(shares.begin(), shares.end(), result.begin(), bounded);
    const double sum = std::accumulate(result.begin(), result.end(), 0.0);
    if (sum > 1)
        for (double &share : result)
            share /= sum;
    return result;
}

std::array<int, 5> roundedShares(const Shares &given)
{
    const Shares shares = sane(given);
    std::array<int, 5> result = {};
    int left = int(std::lround(100 * std::accumulate(shares.begin(), shares.end(), 0.0)));
    for (size_t i = 0; i < result.size(); ++i)
        left -= result[i] = int(100 * shares[i] + 1e-9);
    const auto rest = [&](size_t i) { return 100 * shares[i] - result[i]; };
    std::array<size_t, 5> order = {0, 1, 2, 3, 4};
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return rest(a) > rest(b); });
    for (size_t i = 0; i < order.size() && left > 0; ++i, --left)
        ++result[order[i]];
    return result;
}

QString percentText(double share)
{
    constexpr double most = 1e6; // beyond it is a mistake, and no text is wide enough
    return std::isfinite(share) ? wholePercent(std::lround(100 * std::clamp(share, -most, most))) : QString();
}

static QString goalText(double goal)
{
    return tr("goal %1").arg(percentText(goal));
}

namespace {

constexpr double pitch = 24, barHeight = 14, overhang = 3;

struct Track
{
    double left, width, y;
};

void drawSegments(Picture &picture, const MixBar &bar, const Track &track)
{
    const Shares shares = sane(bar.shares);
    double x = track.left;
    for (int grade = 0; grade < 5; ++grade) {
        const double w = shares[size_t(grade)] * track.width;
        if (w > 0)
            picture.marks.push_back(Box{x, track.y, std::max(w - 1, 0.5), barHeight, gradeInk(grade), 1.5});
        x += w;
    }
}

void drawGoal(Picture &picture, double goal, const Track &track)
{
    const double x = track.left + bounded(goal) * track.width;
    picture.marks.push_back(Box{x - 2, track.y, 4, barHeight, Ink::panel});
    picture.marks.push_back(Box{x - 1, track.y - overhang, 2, barHeight + 2 * overhang, Ink::t1});
}

void drawShareOfA(Picture &picture, const MixBar &bar, const Track &track)
{
    const QString text = QStringLiteral("A ") + wholePercent(roundedShares(bar.shares)[0]);
    if (sane(bar.shares)[0] * track.width > 40)
        picture.marks.push_back(Words{track.left + 5, track.y + 10.6, text, 9.5, 700, Ink::onA});
}

// As wide as the names and the goals are, where the bars stay wider than they.
struct Sides
{
    double names = 62, goals = 47;
};

Sides sidesOf(const MixChart &chart, double width)
{
    Sides sides;
    const double most = width / 3;
    for (const MixBar &bar : chart.bars) {
        sides.names = std::max(sides.names, std::min(wordsWidth(bar.name, 11, 500) + 6, most));
        if (std::isfinite(bar.goal))
            sides.goals = std::max(sides.goals, std::min(wordsWidth(goalText(bar.goal), 10) + 5, most));
    }
    return sides;
}

void drawBar(Picture &picture, const MixBar &bar, double y, const Sides &sides)
{
    const double baseline = y + 11.2;
    const Track track{sides.names, std::max(picture.width - sides.names - sides.goals, 20.0), y};
    picture.marks.push_back(Words{
        .x = 0, .baseline = baseline, .text = bar.name, .px = 11, .weight = 500, .room = sides.names - 6});
    picture.marks.push_back(Box{track.left, y, track.width, barHeight, Ink::sub2, 1.5});
    drawSegments(picture, bar, track);
    drawShareOfA(picture, bar, track);
    if (std::isfinite(bar.goal)) {
        drawGoal(picture, bar.goal, track);
        picture.marks.push_back(
            Words{picture.width, baseline, goalText(bar.goal), 10, 400, Ink::t3, Anchor::right});
    }
}

// As far apart as the texts need, by the width of an average digit.
void drawLegend(Picture &picture, const MixBar &total, double baseline)
{
    const auto shares = roundedShares(total.shares);
    double x = 0;
    for (int grade = 0; grade < 5; ++grade) {
        const QString text = QString(QChar(u'A' + grade)) + u' ' + wholePercent(shares[size_t(grade)]);
        picture.marks.push_back(Box{x, baseline - 8.5, 9, 9, gradeInk(grade), 2});
        picture.marks.push_back(Words{x + 13, baseline, text, 10.5, 400, Ink::t3});
        x += 24 + 6.5 * double(text.size());
    }
    picture.marks.push_back(Words{picture.width, baseline, total.name, 10.5, 400, Ink::t3, Anchor::right,
                                  std::max(picture.width - x, 20.0)});
}

} // namespace

double mixHeight(const MixChart &chart)
{
    return overhang + pitch * double(chart.bars.size()) + (chart.total.name.isEmpty() ? -6 : 19);
}

Picture mixPicture(const MixChart &chart, double width)
{
    Picture picture{width, mixHeight(chart), {}};
    const Sides sides = sidesOf(chart, width);
    double y = overhang;
    for (const MixBar &bar : chart.bars) {
        drawBar(picture, bar, y, sides);
        y += pitch;
    }
    if (!chart.total.name.isEmpty())
        drawLegend(picture, chart.total, y + 14);
    return picture;
}

namespace {

constexpr double marginLeft = 4, leastRight = 70, goalPx = 10.5, labelGap = 12;

struct Plot
{
    double left, right, top, bottom;
    double y(double share) const { return bottom - bounded(share) * (bottom - top); }
    double x(size_t i, size_t count) const
    {
        return count < 2 ? right : left + (right - left) * double(i) / double(count - 1);
    }
};

size_t lastKnown(const LineChart &chart)
{
    size_t i = chart.points.size();
    while (i > 0 && !std::isfinite(chart.points[i - 1].share))
        --i;
    return i; // one behind it; 0: none
}

size_t firstKnown(const LineChart &chart)
{
    size_t i = 0;
    while (i < chart.points.size() && !std::isfinite(chart.points[i].share))
        ++i;
    return i;
}

// Where the last value is written: beside its dot, but not upon the goal.
double lastBaseline(const LineChart &chart, const Plot &plot)
{
    const size_t last = lastKnown(chart);
    if (last == 0)
        return -1000;
    const double share = chart.points[last - 1].share, base = plot.y(share) + 4,
                 goal = plot.y(chart.goal) + 4;
    if (!std::isfinite(chart.goal) || std::abs(base - goal) >= labelGap)
        return base;
    return share > chart.goal ? goal - labelGap : goal + labelGap;
}

void drawGrid(Picture &picture, const LineChart &chart, const Plot &plot)
{
    const double taken = lastBaseline(chart, plot);
    for (const double level : {1.0, 0.5, 0.0}) {
        const double y = plot.y(level);
        const bool isGoal = std::isfinite(chart.goal) && std::abs(plot.y(chart.goal) - y) < labelGap;
        if (!std::isfinite(chart.goal) || std::abs(chart.goal - level) > 1e-6)
            picture.marks.push_back(
                Stroke{{{plot.left, y}, {plot.right, y}}, level > 0 ? Ink::grid : Ink::line2});
        if (!isGoal && std::abs(taken - y - 4) >= labelGap)
            picture.marks.push_back(Words{plot.right + 6, y + 4, percentText(level), goalPx, 400, Ink::t3});
    }
    if (!std::isfinite(chart.goal))
        return;
    const double y = plot.y(chart.goal);
    picture.marks.push_back(Stroke{{{plot.left, y}, {plot.right, y}}, Ink::ink2, 1, true});
    picture.marks.push_back(Words{plot.right + 6, y + 4, goalText(chart.goal), goalPx, 400, Ink::t3});
}

void drawLine(Picture &picture, const LineChart &chart, const Plot &plot)
{
    Stroke stroke{{}, Ink::ink1, 2};
    const auto flush = [&] {
        if (stroke.points.size() > 1)
            picture.marks.push_back(stroke);
        else if (stroke.points.size() == 1)
            picture.marks.push_back(Dot{stroke.points[0].x, stroke.points[0].y, 1.5, Ink::ink1});
        stroke.points.clear();
    };
    for (size_t i = 0; i < chart.points.size(); ++i) {
        if (std::isfinite(chart.points[i].share))
            stroke.points.push_back({plot.x(i, chart.points.size()), plot.y(chart.points[i].share)});
        else
            flush();
    }
    flush();
}

void drawEnds(Picture &picture, const LineChart &chart, const Plot &plot)
{
    const size_t first = firstKnown(chart), last = lastKnown(chart) - 1, count = chart.points.size();
    const double end = chart.points[last].share, x = plot.x(last, count);
    picture.marks.push_back(Dot{x, plot.y(end), 3.3, Ink::ink1});
    picture.marks.push_back(Words{plot.right + 7, lastBaseline(chart, plot), percentText(end), 11.5, 600});
    if (first == last)
        return;
    const double y = plot.y(chart.points[first].share);
    const double baseline = y - 8 < plot.top + 4 ? y + 15 : y - 8;
    picture.marks.push_back(
        Words{plot.x(first, count), baseline, percentText(chart.points[first].share), 11, 600});
}

void drawWeeks(Picture &picture, const LineChart &chart, const Plot &plot)
{
    const size_t count = chart.points.size();
    const size_t step = std::max<size_t>(1, (count + 2) / 4);
    for (size_t back = 0; back < count; back += step) {
        const size_t i = count - 1 - back;
        const Anchor anchor = i == 0 ? Anchor::left : Anchor::middle;
        picture.marks.push_back(Words{plot.x(i, count), plot.bottom + 16, chart.points[i].label, goalPx, 400,
                                      Ink::t3, anchor, (plot.right - plot.left) / 4});
    }
}

} // namespace

Picture linePicture(const LineChart &chart, double width, double height)
{
    Picture picture{width, height, {}};
    const double below = chart.caption.isEmpty() ? 20 : 41;
    const double right = std::isfinite(chart.goal)
                             ? std::max(leastRight, wordsWidth(goalText(chart.goal), goalPx) + 8)
                             : leastRight;
    const Plot plot{marginLeft, std::max(width - right, marginLeft + 20), 8.5,
                    std::max(height - below, 30.0)};
    drawGrid(picture, chart, plot);
    if (lastKnown(chart) == 0) {
        picture.marks.push_back(
            Words{plot.left, (plot.top + plot.bottom) / 2, tr("Nothing to show yet."), 11, 400, Ink::t3});
    } else {
        drawLine(picture, chart, plot);
        drawEnds(picture, chart, plot);
        drawWeeks(picture, chart, plot);
    }
    if (!chart.caption.isEmpty())
        picture.marks.push_back(
            Words{0, height - 4.5, chart.caption, 10.5, 400, Ink::t3, Anchor::left, width});
    return picture;
}

static QString barSentence(const MixBar &bar)
{
    QStringList parts;
    const auto shares = roundedShares(bar.shares);
    for (int grade = 0; grade < 5; ++grade)
        if (shares[size_t(grade)] > 0)
            parts << QString(QString(QChar(u'A' + grade)) + u' ' + wholePercent(shares[size_t(grade)]));
    if (parts.isEmpty())
        parts << tr("nothing logged");
    if (std::isfinite(bar.goal))
        parts << goalText(bar.goal);
    return bar.name + u": " + parts.join(u", ") + u'.';
}

QString described(const MixChart &chart)
{
    QStringList sentences;
    for (const MixBar &bar : chart.bars)
        sentences << barSentence(bar);
    if (!chart.total.name.isEmpty())
        sentences << barSentence(chart.total);
    return sentences.join(u' ');
}

QString described(const LineChart &chart)
{
    const size_t first = firstKnown(chart), last = lastKnown(chart);
    if (last == 0)
        return tr("Nothing to show yet.");
    const LinePoint &from = chart.points[first], &to = chart.points[last - 1];
    QString text = tr("From %1 in %2 to %3 in %4.")
                       .arg(percentText(from.share), from.label, percentText(to.share), to.label);
    if (std::isfinite(chart.goal))
        text += u' ' + tr("The goal is %1.").arg(percentText(chart.goal));
    return chart.caption.isEmpty() ? text : QString(text + u' ' + chart.caption);
}

} // namespace ridealong::report
