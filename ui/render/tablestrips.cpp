// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/strips.h"

#include <algorithm>
#include <numeric>

namespace ridealong::render {

using namespace report;

namespace {

constexpr double rounding = 0.25; // of widths that were shared out: a title that just fits is not cut
constexpr Style headStyle{10.5f, 500, Ink::t3}, bodyStyle{11, 400, Ink::t1}, asideStyle{11, 400, Ink::t3};
constexpr double gap = 16, rowHeight = 23, rowBaseline = 15.6, linePitch = 15;
constexpr double asideGap = 7, narrowest = 28;
constexpr int mostLines = 8;

Style styleOf(const Cell &cell)
{
    return {11, int16_t(cell.strong || cell.risk ? 700 : 400), cell.risk ? Ink::risk : Ink::t1};
}

struct Span
{
    double x = 0;
    double width = 0;
};

class Setter
{
public:
    Setter(const Table &table, const Measure &measure)
        : m_table(table)
        , m_measure(measure)
        , m_spans(spans())
    {
    }

    Strip head() const
    {
        Strip strip;
        strip.picture = {m_measure.width, rowHeight, {}};
        for (size_t i = 0; i < m_spans.size(); ++i) {
            const QString title = m_measure.type.elided(headStyle, oneLine(m_table.columns[i].title),
                                                        m_spans[i].width + rounding);
            putIn(strip.picture, i, headStyle, rowBaseline, title);
        }
        addRule(strip.picture, rowHeight - hairline);
        strip.keepsWithNext = true;
        return strip;
    }

    Strip row(const std::vector<Cell> &cells) const
    {
        Strip strip;
        strip.picture.width = m_measure.width;
        int lines = 1;
        for (size_t i = 0; i < std::min(m_spans.size(), cells.size()); ++i)
            lines = std::max(lines, putCell(strip.picture, i, cells[i]));
        strip.picture.height = rowHeight + linePitch * (lines - 1);
        addRule(strip.picture, strip.picture.height - hairline);
        return strip;
    }

private:
    double natural(const Cell &cell) const
    {
        double width = m_measure.type.width(styleOf(cell), oneLine(cell.text)) +
                       (cell.grade == Grade::none ? 0 : badgeRoom);
        if (!cell.aside.isEmpty())
            width += asideGap + m_measure.type.width(asideStyle, oneLine(cell.aside));
        return width;
    }

    std::vector<double> naturals() const
    {
        std::vector<double> widths;
        for (size_t i = 0; i < m_table.columns.size(); ++i) {
            double width = std::max(
                narrowest,
                m_table.headed ? m_measure.type.width(headStyle, oneLine(m_table.columns[i].title)) : 0.0);
            for (const auto &row : m_table.rows)
                if (i < row.size())
                    width = std::max(width, natural(row[i]));
            if (isNumeric(m_table.columns[i]
                              .kind)) // no number is so wide; a text in its place must not crush the rest
                width = std::min(width, std::max(m_measure.width / double(m_table.columns.size()), 90.0));
            widths.push_back(width);
        }
        return widths;
    }

    // Texts give way first, since they can be broken; then all do alike.
    void shrink(std::vector<double> &widths, double room) const
    {
        const auto total = [&] { return std::accumulate(widths.begin(), widths.end(), 0.0); };
        for (size_t round = 0; round < widths.size() && total() > room + 0.01; ++round) {
            size_t widest = widths.size();
            for (size_t i = 0; i < widths.size(); ++i)
                if (!isNumeric(m_table.columns[i].kind) &&
                    (widest == widths.size() || widths[i] > widths[widest]))
                    widest = i;
            if (widest == widths.size())
                break;
            widths[widest] = std::max(
                narrowest, std::max(widths[widest] - (total() - room), room / double(widths.size())));
        }
        if (const double all = total(); all > room)
            for (double &width : widths)
                width *= room / all;
    }

    void stretch(std::vector<double> &widths, double room) const
    {
        double weights = 0;
        for (const Column &column : m_table.columns)
            weights += std::max(column.weight, 0.0);
        const double left = room - std::accumulate(widths.begin(), widths.end(), 0.0);
        if (left > 0 && weights > 0)
            for (size_t i = 0; i < widths.size(); ++i)
                widths[i] += left * std::max(m_table.columns[i].weight, 0.0) / weights;
    }

    // A text that follows a number stands close to it, so that room is wider.
    double gapBehind(size_t column) const
    {
        if (column + 1 >= m_table.columns.size())
            return 0;
        const bool meet =
            isNumeric(m_table.columns[column].kind) && !isNumeric(m_table.columns[column + 1].kind);
        return std::min(meet ? 2 * gap : gap, m_measure.width / double(m_table.columns.size()) / 3);
    }

    std::vector<Span> spans() const
    {
        std::vector<double> widths = naturals();
        double room = m_measure.width;
        for (size_t i = 0; i < widths.size(); ++i)
            room -= gapBehind(i);
        shrink(widths, room);
        stretch(widths, room);
        std::vector<Span> spans;
        double x = 0;
        for (size_t i = 0; i < widths.size(); ++i) {
            spans.push_back({x, widths[i]});
            x += widths[i] + gapBehind(i);
        }
        return spans;
    }

    void putIn(Picture &picture, size_t column, const Style &style, double baseline,
               const QString &text) const
    {
        const Span &span = m_spans[column];
        const bool right = isNumeric(m_table.columns[column].kind) || text.isRightToLeft();
        const double x = right ? span.x + span.width - m_measure.type.width(style, text) : span.x;
        put(picture, style, x, baseline, text);
    }

    // Returns how many lines it took.
    int putCell(Picture &picture, size_t column, const Cell &cell) const
    {
        const Style style = styleOf(cell);
        const QString text = oneLine(cell.text);
        if (cell.grade != Grade::none || !cell.aside.isEmpty())
            return putBadged(picture, m_spans[column], cell, text);
        if (m_measure.type.width(style, text) <= m_spans[column].width + 0.01) {
            putIn(picture, column, style, rowBaseline, text);
            return 1;
        }
        return putWrapped(picture, column, style, text);
    }

    int putWrapped(Picture &picture, size_t column, const Style &style, const QString &text) const
    {
        const int most = isNumeric(m_table.columns[column].kind) ? 1 : mostLines;
        const auto lines = m_measure.type.wrap(style, text, m_spans[column].width, most);
        double baseline = rowBaseline;
        for (const Line &line : lines) {
            put(picture, style, m_spans[column].x, baseline, line);
            baseline += linePitch;
        }
        return int(lines.size());
    }

    int putBadged(Picture &picture, const Span &span, const Cell &cell, const QString &text) const
    {
        double x = span.x;
        if (cell.grade != Grade::none) {
            putBadge(picture, cell.grade, x, (rowHeight - badgeSide) / 2);
            x += badgeRoom;
        }
        const double end = span.x + span.width;
        const QString shown = m_measure.type.elided(styleOf(cell), text, end - x);
        put(picture, styleOf(cell), x, rowBaseline, shown);
        x += shown.isEmpty() ? 0 : m_measure.type.width(styleOf(cell), shown) + asideGap;
        if (end - x > narrowest)
            put(picture, asideStyle, x, rowBaseline,
                m_measure.type.elided(asideStyle, oneLine(cell.aside), end - x));
        return 1;
    }

    const Table &m_table;
    const Measure &m_measure;
    std::vector<Span> m_spans;
};

} // namespace

void putBadge(Picture &picture, Grade grade, double x, double y)
{
    const int index = int(grade) - int(Grade::A);
    picture.marks.push_back(Box{x, y, badgeSide, badgeSide, gradeInk(index), 3.5});
    picture.marks.push_back(Words{x + badgeSide / 2, y + 11.8, QString(QLatin1Char(letter(grade))), 10.5, 700,
                                  onGradeInk(index), Anchor::middle});
}

Strips tableStrips(const Table &table, const Measure &measure)
{
    Strips strips;
    addHeading(strips, measure, table.title, table.note);
    if (table.rows.empty() || table.columns.empty()) {
        const QString words = table.whenEmpty;
        addLines(strips, measure, asideStyle, measure.type.wrap(asideStyle, words, measure.width), 16);
        return strips;
    }
    const Setter setter(table, measure);
    std::shared_ptr<const Strip> head;
    if (table.headed) {
        head = std::make_shared<const Strip>(setter.head());
        strips.push_back(*head);
        strips.back().before = 3;
    }
    for (const auto &row : table.rows) {
        strips.push_back(setter.row(row));
        strips.back().repeated = head;
    }
    if (!head && strips.size() > table.rows.size())
        strips[strips.size() - table.rows.size()].before = 4;
    return strips;
}

} // namespace ridealong::render
