// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/routescene.h"

#include "base/words.h"
#include "book/leadname.h"
#include "report/routewords.h"

#include <algorithm>
#include <cmath>

namespace ridealong::report {

namespace {

constexpr SceneSizes usual{12, 19, 12, 11.5, 2.5, 62, 40, 62};
constexpr SceneSizes little{9, 13, 11, 10.5, 1.8, 46, 24, 24};

Place placeOfStop(const Places &places, const RideDraft &draft, const RidePlan &plan, size_t stop)
{
    return stop < plan.stops.size() && plan.stops[stop].place.isKnown() ? plan.stops[stop].place
                                                                        : places.of(draft.stops[stop].lead);
}

std::vector<SceneNode> nodesOf(const Book &book, const Places &places, const RideDraft &draft,
                               const RidePlan &plan, const RouteWish &wish)
{
    std::vector<SceneNode> nodes = {{draft.start, shown(draft.startName)}};
    const std::vector<QString> names = stopNames(book, draft);
    for (size_t i = 0; i < draft.stops.size(); ++i)
        nodes.push_back({placeOfStop(places, draft, plan, i), names[i], gradeOfStop(book, draft.stops[i]),
                         draft.stops[i].lead});
    for (const uint32_t lead : wish.candidates)
        if (book.leads().has(lead))
            nodes.push_back({places.of(lead), companyOf(book, lead), book.standing(lead).grade, lead});
    for (SceneNode &node : nodes)
        node.known = isOnEarth(node.place);
    return nodes;
}

Room mapArea(const RouteScene &scene, const RouteWish &wish)
{
    const SceneSizes &sizes = scene.sizes;
    const double below = sizes.below + (scene.unknown ? unknownRowHeight : 0);
    return {sizes.besides, sizes.above, std::max(wish.width - 2 * sizes.besides, 20.0),
            std::max(wish.height - sizes.above - below, 20.0)};
}

void setOut(RouteScene &scene, const Room &area, const RouteWish &wish, bool inMiles)
{
    std::vector<Place> places;
    for (const SceneNode &node : scene.nodes)
        places.push_back(node.place);
    const RouteGround ground(places, area);
    std::vector<Point> points;
    for (const SceneNode &node : scene.nodes)
        if (node.known)
            points.push_back(ground.at(node.place));
    spreadApart(points, 2 * scene.sizes.dot + 5, area);
    auto next = points.begin();
    for (SceneNode &node : scene.nodes)
        if (node.known)
            node.at = *next++;
    scene.scale = scaleBar(ground.pixelsPerKm(), inMiles, std::clamp(wish.width / 3.5, 30.0, 120.0));
    scene.isEmpty = points.empty();
}

// What the name of the chosen candidate lacks to its right; the ways there leave room on no other side.
double missingBeside(const RouteScene &scene, const RouteWish &wish)
{
    constexpr double around = 14;
    if (!scene.detourNode)
        return 0;
    const SceneNode &node = scene.nodes[scene.detourNode];
    const double end = node.at.x + scene.sizes.square / 2 + wordsWidth(node.name, scene.sizes.namePx, 600);
    return std::clamp(end + around - wish.width, 0.0, wish.width / 4);
}

std::vector<SceneLeg> legsOf(const RouteScene &scene, const RidePlan &plan)
{
    std::vector<SceneLeg> legs;
    size_t from = scene.nodes[0].known ? 0 : SIZE_MAX;
    bool whole = true;
    for (size_t i = 1; scene.stops > 0 && i <= scene.stops + 1; ++i) {
        const size_t to = i <= scene.stops ? i : 0;
        const double km = to == 0                      ? plan.backKm
                          : to - 1 < plan.stops.size() ? plan.stops[to - 1].legKm
                                                       : std::nan("");
        if (scene.nodes[to].known && from != SIZE_MAX)
            legs.push_back({from, to, whole ? km : std::nan(""), whole});
        whole = scene.nodes[to].known;
        from = whole ? to : from;
    }
    return legs;
}

void findDetour(RouteScene &scene)
{
    for (size_t i = scene.stops + 1; i < scene.nodes.size() && !scene.detourNode; ++i)
        if (scene.detour.lead && scene.nodes[i].lead == scene.detour.lead && scene.nodes[i].known)
            scene.detourNode = i;
}

void addDetourLegs(RouteScene &scene)
{
    if (!scene.detourNode || scene.detour.minutes == unsetInt)
        return;
    const size_t before = std::min(scene.detour.position, scene.stops);
    const size_t after = before < scene.stops ? before + 1 : 0; // node 0 is the start
    if (scene.nodes[before].known)
        scene.detourLegs.push_back({before, scene.detourNode});
    if (scene.nodes[after].known)
        scene.detourLegs.push_back({scene.detourNode, after});
}

} // namespace

RouteScene routeScene(const Book &book, const Places &places, const RideDraft &draft, const RidePlan &plan,
                      const RouteWish &wish)
{
    RouteScene scene;
    scene.sizes = wish.small ? little : usual;
    scene.nodes = nodesOf(book, places, draft, plan, wish);
    scene.stops = draft.stops.size();
    scene.unknown =
        size_t(std::count_if(scene.nodes.begin(), scene.nodes.begin() + std::ptrdiff_t(scene.stops) + 1,
                             [](const SceneNode &node) { return !node.known; }));
    if (wish.detourTo) {
        scene.detour = detourOf(book, places, draft, wish.detourTo);
        scene.detour.lead = wish.detourTo;
    }
    findDetour(scene);
    Room area = mapArea(scene, wish);
    setOut(scene, area, wish, book.info().inMiles);
    if (const double missing = missingBeside(scene, wish); missing > 0 && !wish.small) {
        area.w -= missing;
        setOut(scene, area, wish, book.info().inMiles);
    }
    scene.legs = legsOf(scene, plan);
    addDetourLegs(scene);
    return scene;
}

} // namespace ridealong::report
