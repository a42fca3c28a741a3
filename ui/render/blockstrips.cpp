// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/strips.h"

#include "report/charts.h"

#include <QCoreApplication>

#include <algorithm>

namespace ridealong::render {

using namespace report;

static QString tr(const char *text)
{
    return QCoreApplication::translate("Report", text);
}

void addRule(Picture &picture, double y, double thickness, Ink ink)
{
    picture.marks.push_back(Box{0, y, picture.width, thickness, ink});
}

void addHeading(Strips &strips, const Measure &measure, const QString &title, const QString &note)
{
    constexpr Style titleStyle{13, 600, Ink::t1}, noteStyle{10.5f, 400, Ink::t3};
    addLines(strips, measure, titleStyle, measure.type.wrap(titleStyle, title, measure.width, 3), 18,
             element("H2", {}, oneLine(title)));
    addLines(strips, measure, noteStyle, measure.type.wrap(noteStyle, note, measure.width, 4), 16);
    for (Strip &strip : strips)
        strip.keepsWithNext = true;
    if (!strips.empty())
        strips.front().before = blockGap;
}

// A line each, so that a page may end between any two.
void addLines(Strips &strips, const Measure &measure, const Style &style, const std::vector<Line> &lines,
              double pitch, const ElementPtr &paragraph)
{
    for (const Line &line : lines) {
        Strip strip;
        strip.picture = {measure.width, pitch, {}};
        put(strip.picture, style, 0, (pitch + double(style.px) * 0.72) / 2, line);
        strip.tag(0, paragraph);
        strips.push_back(std::move(strip));
    }
}

namespace {

void append(Picture &to, const Picture &from, double dx, double dy)
{
    struct Move
    {
        double dx, dy;
        void operator()(Box &box) const { box.x += dx, box.y += dy; }
        void operator()(Dot &dot) const { dot.x += dx, dot.y += dy; }
        void operator()(Words &words) const { words.x += dx, words.baseline += dy; }
        void operator()(Stroke &stroke) const
        {
            for (Point &point : stroke.points)
                point.x += dx, point.y += dy;
        }
    };
    for (Mark mark : from.marks) {
        std::visit(Move{dx, dy}, mark);
        to.marks.push_back(std::move(mark));
    }
}

Strips proseStrips(const Prose &prose, const Measure &measure)
{
    const Style style = prose.lead ? Style{13.7f, 400, Ink::t1} : Style{11.6f, 400, Ink::t1};
    Strips strips;
    addHeading(strips, measure, prose.title, {});
    const size_t first = strips.size();
    addLines(strips, measure, style, measure.type.wrap(style, prose.runs, measure.width),
             prose.lead ? 20 : 16);
    if (first < strips.size() && first == 0)
        strips[0].before = 11;
    return strips;
}

constexpr size_t mostFigures = 6;
constexpr double figureInset = 14.5, notePitch = 12.7;
constexpr Style labelStyle{11, 600, Ink::t2}, numberStyle{19.5f, 600, Ink::t1},
    figureNoteStyle{10.2f, 400, Ink::t3};

// The first one needs no inset, so it is narrower by that.
std::vector<double> figureEdges(size_t count, double width)
{
    std::vector<double> edges = {0};
    const double each = (width + figureInset) / double(count);
    for (size_t i = 1; i <= count; ++i)
        edges.push_back(each * double(i) - figureInset);
    return edges;
}

// A figure that is cut says nothing: it is set smaller first.
void putFitting(Strip &strip, Style style, double x, double baseline, const QString &words, double room,
                const Measure &measure)
{
    const size_t first = strip.picture.marks.size();
    constexpr double least = 0.65; // of its size
    const QString text = oneLine(words);
    const double width = measure.type.width(style, text);
    if (width > room)
        style.px *= float(std::max(least, room / width * 0.995));
    put(strip.picture, style, x, baseline, measure.type.elided(style, text, room));
    strip.tag(first, element("P"));
}

int putFigure(Strip &strip, const Figure &figure, double x, double room, const Measure &measure)
{
    Style number = numberStyle;
    if (figure.risk)
        number.ink = Ink::risk;
    putFitting(strip, labelStyle, x, 22, figure.label, room, measure);
    putFitting(strip, number, x, 48, figure.text, room, measure);
    const size_t first = strip.picture.marks.size();
    const auto lines = measure.type.wrap(figureNoteStyle, caption(figure), room, 4);
    double baseline = 66;
    for (const Line &line : lines) {
        put(strip.picture, figureNoteStyle, x, baseline, line);
        baseline += notePitch;
    }
    strip.tag(first, element("P"));
    return int(lines.size());
}

Strip figureStrip(std::span<const Figure> figures, const Measure &measure)
{
    Strip strip;
    Picture &picture = strip.picture;
    picture.width = measure.width;
    const auto edges = figureEdges(figures.size(), measure.width);
    int lines = 1;
    for (size_t i = 0; i < figures.size(); ++i) {
        const double x = i == 0 ? 0 : edges[i] + figureInset;
        lines = std::max(lines, putFigure(strip, figures[i], x, edges[i + 1] - x - 6, measure));
    }
    picture.height = 80 + notePitch * (lines - 1);
    for (size_t i = 1; i < figures.size(); ++i)
        picture.marks.push_back(Box{edges[i], 0, hairline, picture.height, Ink::line});
    addRule(picture, 0);
    addRule(picture, picture.height - hairline);
    return strip;
}

Strips figureStrips(const Figures &figures, const Measure &measure)
{
    Strips strips;
    std::vector<Figure> loud = figures.figures;
    std::erase_if(loud, &Figure::quiet);
    const size_t count = loud.size(), most = measure.width < 500 ? 3 : mostFigures;
    const size_t lines = (count + most - 1) / most;
    for (size_t i = 0, from = 0; i < lines; ++i) {
        const size_t n = (count - from) / (lines - i) + ((count - from) % (lines - i) ? 1 : 0);
        strips.push_back(figureStrip(std::span(loud).subspan(from, n), measure));
        strips.back().before = i == 0 ? 15.5 : -hairline;
        from += n;
    }
    return strips;
}

constexpr double chartGap = 9;

void addPicture(Strips &strips, Picture picture, const ElementPtr &figure)
{
    Strip strip;
    strip.picture = std::move(picture);
    strip.before = chartGap;
    strip.tag(0, figure);
    strips.push_back(std::move(strip));
}

// So many bars go into one strip that a page holds it.
Strips mixStrips(const MixChart &chart, const Measure &measure, double)
{
    constexpr size_t most = 25;
    Strips strips;
    addHeading(strips, measure, chart.title, chart.note);
    if (chart.bars.empty())
        addLines(strips, measure, figureNoteStyle,
                 measure.type.wrap(figureNoteStyle, tr("Nothing to show yet."), measure.width), 16);
    const ElementPtr figure = element("Figure", {}, described(chart));
    for (size_t from = 0; from < chart.bars.size(); from += most) {
        const bool isLast = from + most >= chart.bars.size();
        MixChart part{
            .id = {}, .title = {}, .note = {}, .bars = {}, .total = isLast ? chart.total : MixBar{}};
        const auto begin = chart.bars.begin() + std::ptrdiff_t(from);
        part.bars.assign(begin, isLast ? chart.bars.end() : begin + std::ptrdiff_t(most));
        addPicture(strips, mixPicture(part, measure.width), figure);
    }
    return strips;
}

Strips lineStrips(const LineChart &chart, const Measure &measure, double height)
{
    Strips strips;
    addHeading(strips, measure, chart.title, chart.note);
    addPicture(strips, linePicture(chart, measure.width, std::clamp(height, 120.0, lineHeight * 2)),
               element("Figure", {}, described(chart)));
    return strips;
}

// Made narrower as a whole where it is larger than its place.
Picture scaled(const Picture &picture, double factor)
{
    struct Scale
    {
        double factor;
        void operator()(Box &box) const
        {
            box = {box.x * factor, box.y * factor, box.w * factor,
                   box.h * factor, box.fill,       box.radius * factor};
        }
        void operator()(Dot &dot) const
        {
            dot = {dot.x * factor, dot.y * factor, dot.radius * factor, dot.fill};
        }
        void operator()(Words &words) const
        {
            words.x *= factor, words.baseline *= factor, words.room *= factor;
            words.px = float(double(words.px) * factor);
        }
        void operator()(Stroke &stroke) const
        {
            stroke.width *= factor;
            for (Point &point : stroke.points)
                point = {point.x * factor, point.y * factor};
        }
    };
    Picture result{picture.width * factor, picture.height * factor, picture.marks};
    for (Mark &mark : result.marks)
        std::visit(Scale{factor}, mark);
    return result;
}

Strips drawingStrips(const Drawing &drawing, const Measure &measure)
{
    Strips strips;
    addHeading(strips, measure, drawing.title, drawing.note);
    const Picture &picture = drawing.picture;
    if (picture.width > 0 && picture.height > 0)
        addPicture(strips,
                   scaled(picture, std::min({1.0, measure.width / picture.width,
                                             (measure.pageHeight - 80) / picture.height})),
                   element("Figure", {}, drawing.description));
    return strips;
}

Strip actionStrip(const QString &item, size_t number, const Measure &measure, const ElementPtr &list)
{
    constexpr Style style{11, 400, Ink::t1};
    constexpr double indent = 26, pitch = 15.3;
    const auto lines = measure.type.wrap(style, item, measure.width - indent, 12);
    Strip strip;
    strip.picture = {measure.width, 10 + pitch * double(std::max<size_t>(lines.size(), 1)), {}};
    strip.picture.marks.push_back(Dot{8, 12.6, 8, Ink::t1});
    strip.picture.marks.push_back(
        Words{8, 16, QString::number(number), 9.5, 700, Ink::panel, Anchor::middle});
    const ElementPtr entry = element("LI", list);
    strip.tag(0, element("Lbl", entry));
    const size_t first = strip.picture.marks.size();
    double baseline = 16.3;
    for (const Line &line : lines) {
        put(strip.picture, style, indent, baseline, line);
        baseline += pitch;
    }
    strip.tag(first, element("LBody", entry));
    addRule(strip.picture, strip.picture.height - hairline);
    return strip;
}

Strips actionStrips(const Actions &actions, const Measure &measure)
{
    Strips strips;
    addHeading(strips, measure, actions.title, {});
    const ElementPtr list = element("L");
    for (size_t i = 0; i < actions.items.size(); ++i) {
        strips.push_back(actionStrip(actions.items[i], i + 1, measure, list));
        strips.back().before = i == 0 ? 4 : 0;
    }
    return strips;
}

Strips stacked(const std::vector<Plain> &blocks, const Measure &measure, double chartHeight)
{
    Strips strips;
    for (const Plain &block : blocks)
        for (Strip &strip : stripsOf(block, measure, chartHeight))
            strips.push_back(std::move(strip));
    return strips;
}

Strip joined(const Strips &strips, double width)
{
    Strip all;
    all.picture.width = width;
    double &height = all.picture.height;
    for (const Strip &strip : strips) {
        height += all.picture.marks.empty() ? 0 : strip.before;
        place(all, strip, 0, height);
        height += strip.picture.height;
    }
    return all;
}

// In one piece, if a page can hold it.
Strips appendixStrips(const Appendix &appendix, const Measure &measure)
{
    Strips strips = tableStrips(appendixTable(appendix, measure.document), measure);
    Strip whole = joined(strips, measure.width);
    if (whole.picture.height > measure.pageHeight)
        return strips;
    whole.before = blockGap;
    return {std::move(whole)};
}

// A line is as high as the bars beside it, so that both end on one level.
double chartHeightOf(const SideBySide &pair)
{
    for (const auto *side : {&pair.left, &pair.right})
        if (side->size() == 1)
            if (const auto *mix = std::get_if<MixChart>(&side->front()))
                return mixHeight(*mix);
    return 0;
}

Strips pairStrips(const SideBySide &pair, const Measure &measure)
{
    constexpr double between = 16;
    Measure narrow = measure;
    narrow.width = (measure.width - between) / 2;
    const double height = chartHeightOf(pair);
    const Strip left = joined(stacked(pair.left, narrow, height), narrow.width);
    const Strip right = joined(stacked(pair.right, narrow, height), narrow.width);
    Strip strip;
    strip.before = blockGap;
    strip.picture = {measure.width, std::max(left.picture.height, right.picture.height), {}};
    place(strip, left, 0, 0);
    place(strip, right, narrow.width + between, 0);
    if (strip.picture.height <= measure.pageHeight)
        return {std::move(strip)};
    Strips strips = stacked(pair.left, measure, 0);
    for (Strip &one : stacked(pair.right, measure, 0))
        strips.push_back(std::move(one));
    return strips;
}

struct Cutter
{
    const Measure &measure;
    double chartHeight = 0;

    Strips operator()(const Prose &prose) const { return proseStrips(prose, measure); }
    Strips operator()(const Figures &figures) const { return figureStrips(figures, measure); }
    Strips operator()(const Table &table) const { return tableStrips(table, measure); }
    Strips operator()(const MixChart &chart) const { return mixStrips(chart, measure, chartHeight); }
    Strips operator()(const LineChart &chart) const
    {
        return lineStrips(chart, measure, chartHeight > 0 ? chartHeight : lineHeight);
    }
    Strips operator()(const Drawing &drawing) const { return drawingStrips(drawing, measure); }
    Strips operator()(const Agenda &agenda) const { return agendaStrips(agenda, measure); }
    Strips operator()(const Actions &actions) const { return actionStrips(actions, measure); }
    Strips operator()(const Note &note) const { return proseStrips({note.title, {{note.text}}}, measure); }
    Strips operator()(const Appendix &appendix) const { return appendixStrips(appendix, measure); }
    Strips operator()(const SideBySide &pair) const { return pairStrips(pair, measure); }
};

} // namespace

Strips stripsOf(const Plain &block, const Measure &measure, double chartHeight)
{
    return std::visit(Cutter{measure, chartHeight}, block);
}

Strips stripsOf(const Block &block, const Measure &measure)
{
    return std::visit(Cutter{measure}, block);
}

void place(Strip &page, const Strip &strip, double x, double y)
{
    const size_t first = page.picture.marks.size();
    append(page.picture, strip.picture, x, y);
    for (const Tagged &tagged : strip.tags)
        page.tags.push_back({first + tagged.from, first + tagged.to, tagged.element});
}

} // namespace ridealong::render
