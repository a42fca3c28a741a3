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
constexpr size_t badgeMarks = 2; // its square and its letter

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
        const ElementPtr row = element("TR", m_element);
        for (size_t i = 0; i < m_spans.size(); ++i) {
            const size_t first = strip.picture.marks.size();
            const QString title = m_measure.type.elided(headStyle, oneLine(m_table.columns[i].title),
                                                        m_spans[i].width + rounding);
            putIn(strip.picture, i, headStyle, rowBaseline, title);
            strip.tag(first, element("TH", row));
        }
        addRule(strip.picture, rowHeight - hairline);
        strip.keepsWithNext = true;
        return strip;
    }

    double wanted() const
    {
        constexpr double easyText = 150;
        const std::vector<double> widths = naturals();
        double width = 0;
        for (size_t i = 0; i < widths.size(); ++i)
            width += gapBehind(i) +
                     (isNumeric(m_table.columns[i].kind) ? widths[i] : std::min(widths[i], easyText));
        return width;
    }

    Strip row(const std::vector<Cell> &cells) const
    {
        Strip strip;
        strip.picture.width = m_measure.width;
        int lines = 1;
        const ElementPtr row = element("TR", m_element);
        for (size_t i = 0; i < m_spans.size(); ++i) {
            const ElementPtr cell = element("TD", row);
            if (i < cells.size())
                lines = std::max(lines, putCell(strip, i, cells[i], cell));
            else
                strip.tag(strip.picture.marks.size(), cell);
        }
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
            double width = 0;
            for (const auto &row : m_table.rows)
                if (i < row.size())
                    width = std::max(width, natural(row[i]));
            if (isNumeric(m_table.columns[i].kind))
                width = std::min(width, std::max(share(), 90.0));
            widths.push_back(std::max({narrowest, headWidth(i), width}));
        }
        return widths;
    }

    double share() const { return m_measure.width / double(m_table.columns.size()); }

    // No number and no head of a number is so wide; a text in its place must not crush the rest.
    double headWidth(size_t column) const
    {
        if (!m_table.headed)
            return 0;
        const double width = m_measure.type.width(headStyle, oneLine(m_table.columns[column].title));
        return isNumeric(m_table.columns[column].kind) ? std::min(width, std::max(share(), 150.0)) : width;
    }

    // What no text may be wider than, so that all columns fit.
    double widestText(const std::vector<double> &widths, double room) const
    {
        std::vector<double> texts;
        for (size_t i = 0; i < widths.size(); ++i)
            if (isNumeric(m_table.columns[i].kind))
                room -= widths[i];
            else
                texts.push_back(widths[i]);
        std::ranges::sort(texts);
        for (size_t i = 0; i < texts.size(); ++i) {
            const double each = room / double(texts.size() - i);
            if (texts[i] > each)
                return each;
            room -= texts[i];
        }
        return m_measure.width;
    }

    // Texts give way first, since they can be broken; then all do alike.
    void shrink(std::vector<double> &widths, double room) const
    {
        const double most = std::max({narrowest, room / double(widths.size()), widestText(widths, room)});
        for (size_t i = 0; i < widths.size(); ++i)
            if (!isNumeric(m_table.columns[i].kind))
                widths[i] = std::min(widths[i], most);
        if (const double all = std::accumulate(widths.begin(), widths.end(), 0.0); all > room)
            for (double &width : widths)
                width *= room / all;
    }

    // Numbers stand apart before the texts take what is left.
    void loosen(std::vector<double> &widths, double room) const
    {
        constexpr double apart = 20;
        const double left = room - std::accumulate(widths.begin(), widths.end(), 0.0);
        const auto numbers = double(std::ranges::count_if(
            m_table.columns, [](const Column &column) { return isNumeric(column.kind); }));
        if (left <= 0 || numbers <= 0 || !m_table.headed)
            return;
        for (size_t i = 0; i < widths.size(); ++i)
            if (isNumeric(m_table.columns[i].kind))
                widths[i] += std::min(apart, left / 2 / numbers);
    }

    void stretch(std::vector<double> &widths, double room) const
    {
        double weights = 0;
        for (const Column &column : m_table.columns)
            weights += std::max(column.weight, 0.0);
        loosen(widths, room);
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
    int putCell(Strip &strip, size_t column, const Cell &cell, const ElementPtr &spoken) const
    {
        const Style style = styleOf(cell);
        const QString text = oneLine(cell.text);
        if (cell.grade != Grade::none || !cell.aside.isEmpty())
            return putBadged(strip, m_spans[column], cell, text, spoken);
        const size_t first = strip.picture.marks.size();
        int lines = 1;
        if (m_measure.type.width(style, text) <= m_spans[column].width + 0.01)
            putIn(strip.picture, column, style, rowBaseline, text);
        else
            lines = putWrapped(strip.picture, column, style, text);
        strip.tag(first, spoken);
        return lines;
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

    int putBadged(Strip &strip, const Span &span, const Cell &cell, const QString &text,
                  const ElementPtr &spoken) const
    {
        Picture &picture = strip.picture;
        double x = span.x;
        if (cell.grade != Grade::none) {
            putBadge(picture, cell.grade, x, (rowHeight - badgeSide) / 2);
            strip.tag(strip.picture.marks.size() - badgeMarks, element("Span", spoken));
            x += badgeRoom;
        }
        const double end = span.x + span.width;
        const QString shown = m_measure.type.elided(styleOf(cell), text, end - x);
        put(picture, styleOf(cell), x, rowBaseline, shown);
        strip.tag(picture.marks.size() - (shown.isEmpty() ? 0 : 1), element("Span", spoken));
        x += shown.isEmpty() ? 0 : m_measure.type.width(styleOf(cell), shown) + asideGap;
        if (end - x > narrowest && !cell.aside.isEmpty()) {
            put(picture, asideStyle, x, rowBaseline,
                m_measure.type.elided(asideStyle, oneLine(cell.aside), end - x));
            strip.tag(picture.marks.size() - 1, element("Span", spoken));
        }
        return 1;
    }

    const Table &m_table;
    const Measure &m_measure;
    std::vector<Span> m_spans;
    ElementPtr m_element = element("Table");
};

// Neither the first rows nor the last ones stand on a page alone.
bool staysWithNext(size_t row, size_t rows)
{
    constexpr size_t together = 3;
    return row + 1 < rows && (row + 1 < together || row + together >= rows);
}

} // namespace

void putBadge(Picture &picture, Grade grade, double x, double y)
{
    const int index = int(grade) - int(Grade::A);
    picture.marks.push_back(Box{x, y, badgeSide, badgeSide, gradeInk(index), 3.5});
    picture.marks.push_back(Words{x + badgeSide / 2, y + 11.8, QString(QLatin1Char(letter(grade))), 10.5, 700,
                                  onGradeInk(index), Anchor::middle});
}

double wantedWidth(const Table &table, const Measure &measure)
{
    return Setter(table, measure).wanted();
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
        strips.push_back(setter.head());
        strips.back().before = 3;
        auto again = std::make_shared<Strip>(strips.back());
        again->tags.clear();
        head = std::move(again);
    }
    for (size_t i = 0; i < table.rows.size(); ++i) {
        strips.push_back(setter.row(table.rows[i]));
        strips.back().repeated = head;
        strips.back().keepsWithNext = staysWithNext(i, table.rows.size());
    }
    if (!head && strips.size() > table.rows.size())
        strips[strips.size() - table.rows.size()].before = 4;
    return strips;
}

} // namespace ridealong::render
