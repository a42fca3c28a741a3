// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/onepage.h"

#include "report/charts.h"
#include "report/labelroom.h"

#include <algorithm>
#include <cmath>

namespace ridealong::report {

namespace {

constexpr double gap = 13, headingPitch = 18, notePitch = 16, rowHeight = 23, columnGap = 16;

struct PaperRoom
{
    double width; // between the margins
    double bottom;
    double half() const { return (width - 16) / 2; }
};
constexpr PaperRoom roomOf(Paper paper)
{
    constexpr double below = 48 + 12 + 4; // the footer, and a little
    return paper == Paper::a4 ? PaperRoom{narrowestPage, 1122.5 - below}
                              : PaperRoom{816 - 2 * 48, 1056 - below};
}

int linesOf(const QString &text, double px, double width, int weight = 400)
{
    int lines = text.isEmpty() ? 0 : 1;
    double x = 0;
    const double space = wordsWidth(QStringLiteral(" "), px, weight);
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const double needed = wordsWidth(word, px, weight);
        if (x > 0 && x + needed > width)
            ++lines, x = 0;
        lines += int(needed / width); // a long word is broken
        x += needed + space;
    }
    return lines;
}

double heading(const QString &title, const QString &note, double width)
{
    return gap + headingPitch * std::min(linesOf(title, 13, width, 600), 3) +
           notePitch * std::min(linesOf(note, 10.5, width), 4);
}

double textWidth(const Cell &cell)
{
    const double own = wordsWidth(cell.text, 11, cell.strong || cell.risk ? 700 : 400);
    return own + (cell.grade == Grade::none ? 0 : 23) +
           (cell.aside.isEmpty() ? 0 : 7 + wordsWidth(cell.aside, 11));
}

struct Height
{
    double width;
    double whole; // of the page

    double operator()(const Prose &prose) const
    {
        QString text;
        for (const Run &run : prose.runs)
            text += run.text;
        return heading(prose.title, {}, width) +
               (prose.lead ? 20.0 * linesOf(text, 13.7, width) : 16.0 * linesOf(text, 11.6, width));
    }
    double operator()(const Note &note) const
    {
        return heading(note.title, {}, width) + 16.0 * linesOf(note.text, 11.6, width);
    }
    double operator()(const Figures &figures) const
    {
        const auto count = double(std::ranges::count(figures.figures, false, &Figure::quiet));
        int lines = 1;
        for (const Figure &figure : figures.figures)
            if (!figure.quiet)
                lines = std::max(lines, linesOf(caption(figure), 10.2, (width + 14.5) / count - 20.5));
        return 15.5 + 80 + 12.7 * (std::min(lines, 4) - 1);
    }
    double operator()(const Table &table) const
    {
        if (table.rows.empty())
            return heading(table.title, table.note, width) + 16.0 * linesOf(table.whenEmpty, 11, width);
        const double row = estimatedTableWidth(table) > width && table.headed ? rowHeight + 15 : rowHeight;
        return heading(table.title, table.note, width) + (table.headed ? 3 + rowHeight : 4) +
               row * double(table.rows.size());
    }
    double operator()(const MixChart &chart) const
    {
        return heading(chart.title, chart.note, width) + 9 + mixHeight(chart);
    }
    double operator()(const LineChart &chart) const
    {
        return heading(chart.title, chart.note, width) + 9 + (width < whole ? 120 : lineHeight);
    }
    double operator()(const Actions &actions) const
    {
        double height = heading(actions.title, {}, width) + 4;
        for (const QString &item : actions.items)
            height += 10 + 15.3 * std::max(linesOf(item, 11, width - 26), 1);
        return height;
    }
    template<class Other>
    double operator()(const Other &) const
    {
        return 1e4; // no such block stands on the one page
    }
};

double heightOf(const Section &section, double width, const PaperRoom &room)
{
    double height = 0;
    for (const Plain &block : section.blocks)
        height += std::visit(Height{width, room.width}, block);
    return height;
}

template<class Chart>
bool isChart(const Section &section)
{
    return std::holds_alternative<Chart>(section.blocks.front());
}

// A line without bars beside it keeps its own height; the notes of two charts may differ by a line.
double pairHeight(const Section &left, const Section &right, const PaperRoom &room)
{
    const double height = std::max(heightOf(left, room.half(), room), heightOf(right, room.half(), room));
    const bool line = isChart<LineChart>(left) || isChart<LineChart>(right);
    const bool mix = isChart<MixChart>(left) || isChart<MixChart>(right);
    return height + (line && !mix ? lineHeight - 120 : 0) + (line || mix ? 16 : 4);
}

double titleBottom(const Document &frame, const PaperRoom &room)
{
    const double half = room.width * 0.6;
    const int titles = std::clamp(linesOf(frame.title, 23.2, half, 600), 1, 2);
    const int subtitles = std::clamp(linesOf(frame.subtitle, 12.2, half), 1, 2);
    return std::max(48 + 19 + 28.0 * titles - 8 + 16 * subtitles, 55 + 16.0 * double(frame.author.size())) +
           3;
}

} // namespace

double estimatedTableWidth(const Table &table)
{
    double width = 0;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        double widest = std::max(28.0, wordsWidth(table.columns[i].title, 10.5, 500));
        for (const auto &row : table.rows)
            if (i < row.size())
                widest = std::max(widest, textWidth(row[i]));
        const bool last = i + 1 == table.columns.size();
        const bool meet = !last && isNumeric(table.columns[i].kind) && !isNumeric(table.columns[i + 1].kind);
        width += widest + (last ? 0 : meet ? 2 * columnGap : columnGap);
    }
    return width;
}

double estimatedBottom(const Report &report, Paper paper)
{
    const PaperRoom room = roomOf(paper);
    double y = titleBottom(report.frame, room) + Height{room.width, room.width}(report.opening);
    std::vector<const Section *> shown;
    for (const Section &section : report.sections)
        if (!section.isOptional && !section.blocks.empty())
            shown.push_back(&section);
    for (size_t i = 0; i < shown.size(); ++i) {
        if (shown[i]->isHalf && i + 1 < shown.size() && shown[i + 1]->isHalf) {
            y += pairHeight(*shown[i], *shown[i + 1], room);
            ++i;
        } else {
            y += heightOf(*shown[i], room.width, room);
        }
    }
    return y;
}

bool fitsOnePage(const Report &report)
{
    return estimatedBottom(report, Paper::letter) <= roomOf(Paper::letter).bottom &&
           estimatedBottom(report, Paper::a4) <= roomOf(Paper::a4).bottom;
}

} // namespace ridealong::report
