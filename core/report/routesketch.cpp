// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/routesketch.h"

#include "report/labelroom.h"
#include "report/routescene.h"
#include "report/routewords.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cmath>

namespace ridealong::report {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("RouteSketch", text);
}

constexpr double corner = 8, borderRoom = 5, ring = 3.5;

enum class Side { above, below, right, left, aboveRight, aboveLeft, belowRight, belowLeft };
constexpr std::array around = {Side::above,      Side::below,     Side::right,      Side::left,
                               Side::aboveRight, Side::aboveLeft, Side::belowRight, Side::belowLeft};
constexpr std::array rightFirst = {Side::right,      Side::left,      Side::above,      Side::below,
                                   Side::aboveRight, Side::aboveLeft, Side::belowRight, Side::belowLeft};

Room beside(const Point &at, Side side, double reach, double w, double h)
{
    const double near = reach * 0.72 + 2;
    switch (side) {
    case Side::above:
        return {at.x - w / 2, at.y - reach - 3 - h, w, h};
    case Side::below:
        return {at.x - w / 2, at.y + reach + 2, w, h};
    case Side::right:
        return {at.x + reach + 5, at.y - h / 2, w, h};
    case Side::left:
        return {at.x - reach - 5 - w, at.y - h / 2, w, h};
    case Side::aboveRight:
        return {at.x + near, at.y - near - h, w, h};
    case Side::aboveLeft:
        return {at.x - near - w, at.y - near - h, w, h};
    case Side::belowRight:
        return {at.x + near, at.y + near, w, h};
    case Side::belowLeft:
        break;
    }
    return {at.x - near - w, at.y + near, w, h};
}

class Painter
{
public:
    Painter(RouteScene scene, const BookInfo &info, const RouteWish &wish)
        : m_scene(std::move(scene))
        , m_info(info)
        , m_wish(wish)
        , m_size(m_scene.sizes)
        , m_nodes(m_scene.nodes)
        , m_room({borderRoom - 1, borderRoom - 1, wish.width - 2 * borderRoom + 2,
                  wish.height - 2 * borderRoom + 2})
    {
    }

    RouteSketch made()
    {
        m_sketch.picture = {m_wish.width, m_wish.height, {}};
        drawGround();
        takeRoom();
        drawDetour();
        drawLegs();
        drawNodes();
        drawNames();
        drawUnknown();
        return std::move(m_sketch);
    }

private:
    size_t stops() const { return m_scene.stops; }
    bool isStop(size_t node) const { return node >= 1 && node <= stops(); }
    template<class M>
    void draw(M mark)
    {
        m_sketch.picture.marks.emplace_back(std::move(mark));
    }

    void drawGround()
    {
        draw(Box{0, 0, m_wish.width, m_wish.height, Ink::line, corner});
        draw(Box{1, 1, m_wish.width - 2, m_wish.height - 2, Ink::sub, corner - 1});
        if (m_wish.small)
            return;
        if (!m_scene.isEmpty) {
            drawGrid();
            drawScale();
            drawNorth();
        } else {
            draw(Words{m_wish.width / 2, m_wish.height / 2, tr("No place of this day is known yet."), 12, 400,
                       Ink::t3, Anchor::middle, m_wish.width - 24});
        }
    }

    void drawGrid()
    {
        const double step = m_scene.scale.pixels;
        for (double x = step; x < m_wish.width - 1; x += step)
            draw(Box{x, 1, 1, m_wish.height - 2, Ink::grid});
        for (double y = step; y < m_wish.height - 1; y += step)
            draw(Box{1, y, m_wish.width - 2, 1, Ink::grid});
    }

    double foot() const { return m_wish.height - 14 - (m_scene.unknown ? unknownRowHeight : 0); }

    void drawScale()
    {
        const double x = 14, y = foot(), w = m_scene.scale.pixels, words = wordsWidth(m_scene.scale.text, 11);
        draw(Stroke{{{x, y - 4}, {x, y + 4}}, Ink::ink2, 1.3});
        draw(Stroke{{{x, y}, {x + w, y}}, Ink::ink2, 1.3});
        draw(Stroke{{{x + w, y - 4}, {x + w, y + 4}}, Ink::ink2, 1.3});
        draw(Words{x + w + 7, y + 4, m_scene.scale.text, 11, 400, Ink::t2});
        m_room.take({x - 4, y - 8, w + words + 20, 16});
    }

    void drawNorth()
    {
        const double x = m_wish.width - 22, y = foot();
        draw(Stroke{
            {{x - 4, y - 13}, {x, y - 23}, {x + 4, y - 13}, {x, y - 15}, {x - 4, y - 13}}, Ink::ink2, 2});
        draw(Stroke{{{x, y - 15}, {x, y - 21}}, Ink::ink2, 2.5});
        draw(Words{x, y + 3, tr("N"), 11, 600, Ink::t2, Anchor::middle});
        m_room.take({x - 9, y - 26, 18, 32});
    }

    double reachOf(size_t node) const
    {
        return !isStop(node) ? m_size.square / 2 : m_size.dot + (node - 1 == m_wish.chosen ? ring : 0);
    }

    // Dots and legs first, so that no word is written over them.
    void takeRoom()
    {
        for (size_t i = 0; i < m_nodes.size(); ++i) {
            const double r = reachOf(i) + 1;
            if (m_nodes[i].known)
                m_room.take({m_nodes[i].at.x - r, m_nodes[i].at.y - r, 2 * r, 2 * r});
        }
        for (const SceneLeg &leg : m_scene.legs)
            m_room.takeLine(m_nodes[leg.from].at, m_nodes[leg.to].at);
        for (const auto &[from, to] : m_scene.detourLegs)
            m_room.takeLine(m_nodes[from].at, m_nodes[to].at);
        if (m_scene.unknown)
            m_room.take({0, m_wish.height - unknownRowHeight, m_wish.width, unknownRowHeight});
    }

    void drawDetour()
    {
        for (const auto &[from, to] : m_scene.detourLegs)
            draw(Stroke{{m_nodes[from].at, m_nodes[to].at}, Ink::accent, 1.5, true});
    }

    void drawLegs()
    {
        for (const SceneLeg &leg : m_scene.legs)
            draw(Stroke{{m_nodes[leg.from].at, m_nodes[leg.to].at},
                        !leg.whole     ? Ink::ink3
                        : m_wish.small ? Ink::ink2
                                       : Ink::ink1,
                        leg.whole ? m_size.lineWidth : 1});
    }

    void drawSquare(const Point &at, Ink ink)
    {
        const double side = m_size.square, border = 1.6;
        draw(Box{at.x - side / 2, at.y - side / 2, side, side, ink, 4.5});
        draw(Box{at.x - side / 2 + border, at.y - side / 2 + border, side - 2 * border, side - 2 * border,
                 Ink::panel, 3});
    }

    void drawStart(const Point &at)
    {
        drawSquare(at, Ink::t1);
        if (m_wish.small)
            return;
        const auto shifted = [&](std::vector<Point> points) {
            for (Point &point : points)
                point = {at.x + point.x, at.y + point.y};
            return points;
        };
        draw(Stroke{shifted({{-5, -0.2}, {0, -4.8}, {5, -0.2}}), Ink::t1, 1.3});
        draw(Stroke{shifted({{-3.4, -1}, {-3.4, 4.2}, {3.4, 4.2}, {3.4, -1}}), Ink::t1, 1.3});
    }

    void drawCandidate(const SceneNode &node)
    {
        drawSquare(node.at, inkOf(node.grade));
        if (node.grade != Grade::none)
            draw(Words{node.at.x, node.at.y + m_size.square * 0.2, QString(QLatin1Char(letter(node.grade))),
                       float(m_size.square * 0.56), 700, Ink::t1, Anchor::middle});
    }

    static Ink inkOf(Grade grade)
    {
        return grade == Grade::none ? Ink::ink2 : gradeInk(int(grade) - int(Grade::A));
    }

    void drawStop(size_t stop, const SceneNode &node, const Point &at)
    {
        const bool plain = m_wish.small || node.grade == Grade::none;
        if (stop == m_wish.chosen) {
            draw(Dot{at.x, at.y, m_size.dot + ring, Ink::accent});
            draw(Dot{at.x, at.y, m_size.dot + 1.5, Ink::sub});
        }
        draw(Dot{at.x, at.y, m_size.dot, plain ? Ink::ink1 : inkOf(node.grade)});
        draw(Words{at.x, at.y + m_size.dot * 0.37, QString::number(stop + 1), float(m_size.dot * 1.08), 600,
                   plain ? Ink::panel : onGradeInk(int(node.grade) - int(Grade::A)), Anchor::middle});
        m_sketch.marks.push_back({at.x, at.y, stop, node.lead});
    }

    void drawNodes()
    {
        for (size_t i = stops() + 1; i < m_nodes.size(); ++i) {
            if (!m_nodes[i].known)
                continue;
            drawCandidate(m_nodes[i]);
            m_sketch.marks.push_back({m_nodes[i].at.x, m_nodes[i].at.y, SIZE_MAX, m_nodes[i].lead});
        }
        if (m_nodes[0].known)
            drawStart(m_nodes[0].at);
        for (size_t i = 1; i <= stops(); ++i)
            if (m_nodes[i].known)
                drawStop(i - 1, m_nodes[i], m_nodes[i].at);
    }

    void drawName(size_t index, int16_t weight, Ink ink, std::span<const Side> sides)
    {
        const SceneNode &node = m_nodes[index];
        if (!node.known || node.name.isEmpty())
            return;
        const double most = m_wish.width * 0.45;
        const double w = std::min(wordsWidth(node.name, m_size.namePx, weight), most),
                     h = m_size.namePx * 1.25;
        std::vector<Room> choices;
        for (const Side side : sides)
            choices.push_back(beside(node.at, side, reachOf(index), w, h));
        for (const Side side : {Side::above, Side::below}) // beginning or ending there, as the border lets it
            for (const double x : {node.at.x - w / 2, node.at.x - 8, node.at.x - w + 8}) {
                Room room = beside(node.at, side, reachOf(index), w, h);
                room.x = std::clamp(x, borderRoom, std::max(borderRoom, m_wish.width - borderRoom - w));
                choices.push_back(room);
            }
        const auto room = m_room.place(choices);
        if (!room)
            return;
        const bool left = room->x >= node.at.x, right = room->x + w <= node.at.x;
        draw(Words{left    ? room->x
                   : right ? room->x + w
                           : room->x + w / 2,
                   room->y + h * 0.78, node.name, float(m_size.namePx), weight, ink,
                   left    ? Anchor::left
                   : right ? Anchor::right
                           : Anchor::middle,
                   w});
    }

    // In the order of what a driver needs: where, then how far, then what else.
    void drawNames()
    {
        const int16_t strong = m_wish.small ? 400 : 600;
        const Ink ink = m_wish.small ? Ink::t2 : Ink::t1;
        for (size_t i = 1; i <= stops(); ++i)
            drawName(i, strong, ink, around);
        if (m_wish.small)
            drawName(0, strong, ink, around);
        else
            drawName(0, strong, ink, rightFirst);
        if (const size_t detour = m_scene.detourNode)
            drawName(detour, 600, Ink::accent, rightFirst);
        if (!m_wish.small)
            for (const SceneLeg &leg : m_scene.legs)
                drawLength(leg);
        for (size_t i = stops() + 1; i < m_nodes.size(); ++i)
            if (i != m_scene.detourNode)
                drawName(i, 400, Ink::t2, around);
    }

    Point middle() const
    {
        Point sum;
        double count = 0;
        for (size_t i = 0; i <= stops(); ++i)
            if (m_nodes[i].known)
                sum = {sum.x + m_nodes[i].at.x, sum.y + m_nodes[i].at.y}, ++count;
        return count > 0 ? Point{sum.x / count, sum.y / count} : sum;
    }

    // Beside the leg, outside of the round if there is room.
    void drawLength(const SceneLeg &leg)
    {
        const Point a = m_nodes[leg.from].at, b = m_nodes[leg.to].at;
        const double length = std::hypot(b.x - a.x, b.y - a.y);
        if (!std::isfinite(leg.km) || length < 1)
            return;
        const QString text = distanceWords(m_info, leg.km);
        const double w = wordsWidth(text, m_size.lengthPx), h = m_size.lengthPx * 1.2;
        Point normal{-(b.y - a.y) / length, (b.x - a.x) / length};
        const Point inner = middle();
        if ((inner.x - (a.x + b.x) / 2) * normal.x + (inner.y - (a.y + b.y) / 2) * normal.y > 0)
            normal = {-normal.x, -normal.y};
        std::vector<Room> choices;
        for (const double part : {0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74})
            for (const double side : {1.0, -1.0}) {
                const double off = side * ((std::abs(normal.x) * w + std::abs(normal.y) * h) / 2 + 4);
                choices.push_back({a.x + (b.x - a.x) * part + normal.x * off - w / 2,
                                   a.y + (b.y - a.y) * part + normal.y * off - h / 2, w, h});
            }
        if (const auto room = m_room.place(choices))
            draw(Words{room->x + w / 2, room->y + h * 0.78, text, float(m_size.lengthPx), 400, Ink::t2,
                       Anchor::middle});
    }

    // Their numbers in a row below the map, with names where all of them fit.
    void drawUnknown()
    {
        if (!m_scene.unknown)
            return;
        const double y = m_wish.height - unknownRowHeight / 2, end = m_wish.width - 14;
        const QString title = tr("Place unknown");
        draw(Box{1, m_wish.height - unknownRowHeight, m_wish.width - 2, 1, Ink::line});
        draw(Words{14, y + 4, title, 11, 400, Ink::t3});
        double x = 14 + wordsWidth(title, 11) + 20;
        const double each = (end - x) / double(m_scene.unknown);
        const bool named = each > 90;
        const double step = named ? each : 2 * m_size.dot + 6;
        for (size_t i = 0; i <= stops() && x + m_size.dot <= end; ++i) {
            const SceneNode &node = m_nodes[i];
            if (node.known)
                continue;
            if (i == 0)
                drawStart({x, y});
            else
                drawStop(i - 1, node, {x, y});
            if (named)
                draw(Words{x + m_size.dot + 5, y + 4, node.name, 11, 400, Ink::t2, Anchor::left,
                           each - 2 * m_size.dot - 12});
            x += step;
        }
    }

    const RouteScene m_scene;
    const BookInfo &m_info;
    const RouteWish &m_wish;
    const SceneSizes &m_size;
    const std::vector<SceneNode> &m_nodes;
    LabelRoom m_room;
    RouteSketch m_sketch;
};

} // namespace

RouteSketch routeSketch(const Book &book, const Places &places, const RideDraft &draft, const RidePlan &plan,
                        const RouteWish &wish)
{
    const RouteScene scene = routeScene(book, places, draft, plan, wish);
    RouteSketch sketch = Painter(scene, book.info(), wish).made();
    sketch.description = routeWords(book, draft, plan, wish.candidates, scene.detour);
    return sketch;
}

} // namespace ridealong::report
