// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/routesketch.h"

#include "base/geo.h"
#include "render/chartpicture.h"
#include "report/labelroom.h"
#include "support/rides.h"

#include <cmath>
#include <gmock/gmock.h>
#include <random>

using namespace ridealong;
using namespace ridealong::report;
using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

namespace {

struct Town
{
    const char *company, *city;
    double latitude, longitude;
    Grade grade = Grade::A;
};

const Town towns[] = {{"Hoosier Ethanol", "Lebanon", 40.048, -86.469, Grade::A},
                      {"Wabash Castings", "Crawfordsville", 40.041, -86.874, Grade::B},
                      {"Tippecanoe Biologics", "Lafayette", 40.417, -86.875, Grade::A},
                      {"Kokomo Plating", "Kokomo", 40.486, -86.133, Grade::B}};

struct SketchBook : RideBook
{
    SketchBook()
    {
        setting("distance_unit", "mi");
        day.rep = cole;
        day.manager = dana;
        day.on = today();
        day.startName = "Indianapolis branch";
        day.start = {39.768, -86.158, PlaceKnown::exact};
    }
    static Date today() { return ridealong::day("2026-10-15"); }
    void setting(const char *key, const char *value)
    {
        setCell(*this, Entity::setting, book().settingRow(key), settingField("text"), std::string(value));
    }
    uint32_t at(const Town &town)
    {
        return addGraded(*this, town.company, town.grade, cole,
                         {{leadField("city"), std::string(town.city)},
                          {leadField("latitude"), town.latitude},
                          {leadField("longitude"), town.longitude}});
    }
    uint32_t stop(const Town &town)
    {
        day.stops.push_back({.lead = at(town)});
        return day.stops.back().lead;
    }
    void allStops()
    {
        for (const Town &town : towns)
            stop(town);
    }
    RouteSketch sketch(const RouteWish &wish = {}) const
    {
        const Places places(book());
        return routeSketch(book(), places, day, planOf(book(), places, day), wish);
    }

    RideDraft day;
};

template<class T>
std::vector<T> all(const RouteSketch &sketch)
{
    std::vector<T> result;
    for (const report::Mark &mark : sketch.picture.marks)
        if (const auto *one = std::get_if<T>(&mark))
            result.push_back(*one);
    return result;
}

std::vector<std::string> texts(const RouteSketch &sketch)
{
    std::vector<std::string> result;
    for (const Words &words : all<Words>(sketch))
        result.push_back(words.text.toStdString());
    return result;
}

double apart(const RouteSketch::Mark &a, const RouteSketch::Mark &b)
{
    return std::hypot(a.x - b.x, a.y - b.y);
}

Room roomOf(const Words &words, render::Faces &faces)
{
    const double full = faces.at(words.px, words.weight).width(words.text);
    const double w = words.room > 0 ? std::min(full, words.room) : full;
    const double x = words.x - (words.anchor == Anchor::middle  ? w / 2
                                : words.anchor == Anchor::right ? w
                                                                : 0);
    return {x, words.baseline - double(words.px) * 0.73, w, double(words.px) * 0.73};
}

bool overlap(const Room &a, const Room &b)
{
    return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

bool isInDot(const Room &room, const Dot &dot)
{
    return dot.x - dot.radius <= room.x && room.x + room.w <= dot.x + dot.radius &&
           dot.y - dot.radius <= room.y && room.y + room.h <= dot.y + dot.radius;
}

bool isOnLeg(const Room &room, const Stroke &leg)
{
    for (double part = 0; part <= 1; part += 0.002) {
        const double x = leg.points[0].x + part * (leg.points[1].x - leg.points[0].x);
        const double y = leg.points[0].y + part * (leg.points[1].y - leg.points[0].y);
        if (x > room.x && x < room.x + room.w && y > room.y && y < room.y + room.h)
            return true;
    }
    return false;
}

// Words cover no other words, no dot but their own, and no leg; all is inside of the picture.
void expectNothingCovered(const RouteSketch &sketch)
{
    render::Faces faces;
    const auto words = all<Words>(sketch);
    for (size_t i = 0; i < words.size(); ++i) {
        const Room room = roomOf(words[i], faces);
        EXPECT_GE(room.x, 0) << words[i].text.toStdString();
        EXPECT_LE(room.x + room.w, sketch.picture.width) << words[i].text.toStdString();
        EXPECT_LE(words[i].baseline, sketch.picture.height) << words[i].text.toStdString();
        for (size_t j = i + 1; j < words.size(); ++j)
            EXPECT_FALSE(overlap(room, roomOf(words[j], faces)))
                << words[i].text.toStdString() << " and " << words[j].text.toStdString();
        const auto dots = all<Dot>(sketch);
        const bool isNumber = std::ranges::any_of(dots, [&](const Dot &dot) { return isInDot(room, dot); });
        for (const Stroke &stroke : all<Stroke>(sketch))
            EXPECT_TRUE(isNumber || words[i].text.size() == 1 || stroke.points.size() != 2 ||
                        !isOnLeg(room, stroke))
                << words[i].text.toStdString();
        for (const Dot &dot : dots) {
            const Room around{dot.x - dot.radius, dot.y - dot.radius, 2 * dot.radius, 2 * dot.radius};
            EXPECT_TRUE(!overlap(room, around) || isInDot(room, dot)) << words[i].text.toStdString();
        }
    }
}

} // namespace

TEST(RouteSketch, KeepsDistancesTrueToEachOther)
{
    SketchBook book;
    book.allStops();

    const RouteSketch sketch = book.sketch();

    ASSERT_EQ(sketch.marks.size(), 4u);
    const auto km = [](size_t a, size_t b) {
        return greatCircleKm(towns[a].latitude, towns[a].longitude, towns[b].latitude, towns[b].longitude);
    };
    const double scale = apart(sketch.marks[0], sketch.marks[3]) / km(0, 3);
    for (size_t a = 0; a < 4; ++a)
        for (size_t b = a + 1; b < 4; ++b)
            EXPECT_NEAR(apart(sketch.marks[a], sketch.marks[b]) / km(a, b) / scale, 1, 0.01) << a << b;
    EXPECT_LT(sketch.marks[3].y, sketch.marks[0].y); // north is up
    EXPECT_LT(sketch.marks[1].x, sketch.marks[0].x); // west is left
}

TEST(RouteSketch, NumbersTheStopsInTheColourOfTheirGrade)
{
    SketchBook book;
    book.allStops();

    const RouteSketch sketch = book.sketch();

    std::vector<Ink> inks;
    for (const Dot &dot : all<Dot>(sketch))
        inks.push_back(dot.fill);
    EXPECT_EQ(inks, (std::vector{Ink::gradeA, Ink::gradeB, Ink::gradeA, Ink::gradeB}));
    for (const char *word :
         {"1", "2", "3", "4", "Lebanon", "Crawfordsville", "Lafayette", "Kokomo", "Indianapolis branch", "N"})
        EXPECT_THAT(texts(sketch), Contains(word));
    expectNothingCovered(sketch);
}

TEST(RouteSketch, TellsTheLengthOfEachLegAsThePlanHasIt)
{
    SketchBook book;
    book.allStops();
    const Places places(book.book());
    const RidePlan plan = planOf(book.book(), places, book.day);

    const RouteSketch sketch = book.sketch();

    for (const PlannedStop &stop : plan.stops)
        EXPECT_THAT(texts(sketch), Contains(distanceWords(book.book().info(), stop.legKm).toStdString()));
    EXPECT_THAT(texts(sketch), Contains(distanceWords(book.book().info(), plan.backKm).toStdString()));
}

TEST(RouteSketch, HasAScaleWithARoundNumber)
{
    SketchBook book;
    book.allStops();

    const RouteSketch sketch = book.sketch();

    const auto strokes = all<Stroke>(sketch);
    const auto bar = std::ranges::find_if(strokes, [&](const Stroke &stroke) {
        return stroke.ink == Ink::ink2 && stroke.points.size() == 2 && stroke.points[0].x == 14 &&
               stroke.points[1].x > 20;
    });
    ASSERT_NE(bar, strokes.end());
    EXPECT_THAT(texts(sketch), Contains("20 mi"));
    const double pixelsPerKm =
        apart(sketch.marks[0], sketch.marks[3]) /
        greatCircleKm(towns[0].latitude, towns[0].longitude, towns[3].latitude, towns[3].longitude);
    EXPECT_NEAR(bar->points[1].x - 14, 20 * 1.609344 * pixelsPerKm, 1);
}

TEST(RouteSketch, KeepsNeighboursAcrossTheDateLine)
{
    SketchBook book;
    book.day.start = {-17.0, 179.5, PlaceKnown::exact};
    book.stop({"East", "East", -17.0, -179.9});
    book.stop({"West", "West", -17.0, 179.9});

    const RouteSketch sketch = book.sketch();

    EXPECT_GT(sketch.marks[0].x, sketch.marks[1].x); // 180.1 is east of 179.9
    EXPECT_NEAR(apart(sketch.marks[0], sketch.marks[1]), (sketch.picture.width - 124) / 3, 1);
}

TEST(RouteSketch, PartsStopsThatAreAtOnePlace)
{
    SketchBook book;
    for (int i = 0; i < 9; ++i)
        book.stop({"Same", "Lebanon", 40.048, -86.469});
    book.day.start = {40.048, -86.469, PlaceKnown::exact};

    const RouteSketch sketch = book.sketch();

    for (size_t a = 0; a < 9; ++a)
        for (size_t b = a + 1; b < 9; ++b)
            EXPECT_GT(apart(sketch.marks[a], sketch.marks[b]), 24) << a << b;
    expectNothingCovered(sketch);
}

TEST(RouteSketch, SaysTheCompanyWhereTwoStopsShareACity)
{
    SketchBook book;
    book.stop({"Acme", "Lebanon", 40.05, -86.5});
    book.stop({"Bolt", "Lebanon", 40.3, -86.2});

    const RouteSketch sketch = book.sketch();

    EXPECT_THAT(texts(sketch), Contains("Acme"));
    EXPECT_THAT(texts(sketch), Contains("Bolt"));
    EXPECT_THAT(texts(sketch), Not(Contains("Lebanon")));
}

TEST(RouteSketch, PutsStopsThatNobodyCanPlaceIntoARowBelow)
{
    SketchBook book;
    book.stop(towns[0]);
    book.day.stops.push_back({.lead = book.lead("Nowhere Inc.")});
    book.stop(towns[3]);

    const RouteSketch sketch = book.sketch();

    EXPECT_THAT(texts(sketch), Contains("Place unknown"));
    EXPECT_THAT(texts(sketch), Contains("Nowhere Inc."));
    ASSERT_EQ(sketch.marks.size(), 3u);
    const auto unknown = std::ranges::find(sketch.marks, 1u, &RouteSketch::Mark::stop);
    ASSERT_NE(unknown, sketch.marks.end());
    EXPECT_GT(unknown->y, sketch.picture.height - 36);
    EXPECT_THAT(sketch.description.toStdString(), HasSubstr("Its place is unknown."));
    expectNothingCovered(sketch);
}

TEST(RouteSketch, DrawsTheDetourToACandidate)
{
    SketchBook book;
    book.allStops();
    const uint32_t brewing = book.at({"Anderson Brewing", "Anderson", 40.105, -85.68});
    const uint32_t dairy = book.at({"Monon Dairy", "Monon", 40.864, -86.877, Grade::C});

    const RouteSketch sketch = book.sketch({.candidates = {brewing, dairy}, .detourTo = brewing});

    int dashed = 0;
    for (const Stroke &stroke : all<Stroke>(sketch))
        dashed += stroke.dashed && stroke.ink == Ink::accent;
    EXPECT_EQ(dashed, 2);
    EXPECT_EQ(std::ranges::count(sketch.marks, SIZE_MAX, &RouteSketch::Mark::stop), 2);
    EXPECT_THAT(texts(sketch), Contains("Anderson Brewing"));
    EXPECT_THAT(sketch.description.toStdString(),
                HasSubstr("Near this way: Anderson Brewing and Monon Dairy."));
    EXPECT_THAT(sketch.description.toStdString(), HasSubstr("Anderson Brewing would make the day"));
    expectNothingCovered(sketch);
}

TEST(RouteSketch, SaysTheWayInSentences)
{
    SketchBook book;
    book.allStops();

    const std::string said = book.sketch().description.toStdString();

    EXPECT_THAT(said, HasSubstr("The way starts at Indianapolis branch."));
    EXPECT_THAT(said, HasSubstr("Stop 2 is Wabash Castings in Crawfordsville, grade B. The way there is "));
    EXPECT_THAT(said, HasSubstr("The way back is "));
}

TEST(RouteSketch, DrawsADayWithoutAnything)
{
    SketchBook book;
    book.day.start = {};
    book.day.startName.clear();

    const RouteSketch empty = book.sketch();

    EXPECT_THAT(empty.marks, IsEmpty());
    EXPECT_THAT(texts(empty), Contains("No place of this day is known yet."));
    EXPECT_EQ(empty.description.toStdString(), "There is no stop yet.");
}

TEST(RouteSketch, CoversNothingOnRandomDays)
{
    std::mt19937 random(7);
    std::uniform_real_distribution<double> near(-0.6, 0.6);
    SketchBook book;
    for (int day = 0; day < 25; ++day) {
        book.day.stops.clear();
        std::vector<uint32_t> candidates;
        for (int i = 0; i < day; ++i) {
            const Town town{"Company with a long name", "", 40 + near(random), -86 + near(random)};
            if (i % 4 == 3)
                candidates.push_back(book.at(town));
            else
                book.stop(town);
        }

        for (const bool small : {false, true}) {
            const RouteSketch sketch = book.sketch({.width = small ? 336.0 : 425.0,
                                                    .height = small ? 118.0 : 395.0,
                                                    .candidates = candidates,
                                                    .small = small});

            expectNothingCovered(sketch);
        }
    }
}
