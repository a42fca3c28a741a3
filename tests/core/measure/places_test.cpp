// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/places.h"

#include "base/geo.h"
#include "support/people.h"

#include <limits>

using namespace ridealong;

namespace {

std::vector<Cell> at(double latitude, double longitude, std::vector<Cell> cells = {})
{
    cells.push_back({leadField("latitude"), latitude});
    cells.push_back({leadField("longitude"), longitude});
    return cells;
}

std::vector<Cell> in(const char *code, const char *city, const char *country = "US",
                     const char *region = "IN")
{
    return {{leadField("postal_code"), std::string(code)},
            {leadField("city"), std::string(city)},
            {leadField("region"), std::string(region)},
            {leadField("country"), std::string(country)}};
}

void expectPlace(const Place &place, double latitude, double longitude, PlaceKnown known)
{
    EXPECT_NEAR(place.latitude, latitude, 1e-3);
    EXPECT_NEAR(place.longitude, longitude, 1e-3);
    EXPECT_EQ(place.known, known);
}

// The ball differs from the ellipsoid of the earth by up to 0.5 %; distances that were published for a ball
// of 6371 km keep to a thousandth.
constexpr double ellipsoid = 0.005, ball = 0.001;

struct Published
{
    const char *what;
    double latitudeA, longitudeA, latitudeB, longitudeB, km, tolerance;
};
// Sources: K.W. = examples of the GeographicLib documentation (C. Karney), GA = Geoscience Australia's test
// line of Vincenty's formulas, MT = C. Veness, movable-type.co.uk/scripts/latlong, RC = Rosetta Code, task
// "Haversine formula", WGS = lengths of WGS 84 (NIMA TR8350.2), GC = flight distances of the Great Circle
// Mapper, gcmap.com.
constexpr Published published[] = {
    {"K.W. Wellington to Salamanca", -41.32, 174.81, 40.96, -5.50, 19959.679267, ellipsoid},
    {"K.W. Beijing to San Francisco, over the date line", 40.1, 116.6, 37.6, -122.4, 9513.998, ellipsoid},
    {"K.W. New York JFK to London LHR", 40.6, -73.8, 51.6, -0.5, 5551.759, ellipsoid},
    {"GA Flinders Peak to Buninyong", -37.95103342, 144.42486789, -37.65282114, 143.92649553, 54.972271,
     ellipsoid},
    {"MT Land's End to John o'Groats, ellipsoid", 50.06639, -5.71472, 58.64389, -3.07, 969.954166, ellipsoid},
    {"MT Land's End to John o'Groats, ball", 50.06639, -5.71472, 58.64389, -3.07, 968.9, ball},
    {"RC Nashville BNA to Los Angeles LAX, ball", 36.12, -86.67, 33.94, -118.40, 2886.44, ball},
    {"WGS equator to pole", 0, 17, 90, 0, 10001.966, ellipsoid},
    {"WGS a quarter of the equator", 0, -135, 0, 135, 10018.754, ellipsoid},
    {"GC Los Angeles LAX to Sydney SYD, over the date line", 33.942536, -118.408075, -33.946111, 151.177222,
     12051, ellipsoid},
    {"GC Los Angeles LAX to New York JFK", 33.942536, -118.408075, 40.639751, -73.778925, 3983, ellipsoid},
    {"GC Singapore SIN to Newark EWR", 1.350189, 103.994433, 40.6925, -74.168667, 15344, ellipsoid},
};

} // namespace

TEST(Places, AreAsFarApartAsIsPublished)
{
    for (const Published &of : published) {
        const double km = greatCircleKm(of.latitudeA, of.longitudeA, of.latitudeB, of.longitudeB);
        const double back = greatCircleKm(of.latitudeB, of.longitudeB, of.latitudeA, of.longitudeA);

        EXPECT_NEAR(km, of.km, of.km * of.tolerance) << of.what;
        EXPECT_DOUBLE_EQ(km, back) << of.what;
    }
}

TEST(Places, AtThePolesTheSamePlaceAndTheOtherSideOfTheEarthHaveADistance)
{
    EXPECT_EQ(greatCircleKm(39.77, -86.16, 39.77, -86.16), 0);
    EXPECT_NEAR(greatCircleKm(90, 0, 90, 123), 0, 1e-9);
    EXPECT_NEAR(greatCircleKm(90, 10, -90, -50), 20015.115, 0.01);
    EXPECT_NEAR(greatCircleKm(12.5, 40, -12.5, -140), 20015.115, 0.01);
    EXPECT_NEAR(greatCircleKm(10, 180, 10, -180), 0, 1e-9);
    EXPECT_NEAR(greatCircleKm(0, 179.5, 0, -179.5), 111.195, 0.001);
    EXPECT_TRUE(std::isnan(greatCircleKm(0, std::nan(""), 0, 0)));
}

TEST(Places, OfALeadWithoutCoordinatesAreTheMiddleOfItsPostalCodeElseOfItsCity)
{
    TempBook book;
    book.addLead("North", at(40, -86, in("46122", "Danville")));
    book.addLead("South", at(39, -86, in("46122", "Danville")));
    book.addLead("Further", at(38, -86, in("46999", "Danville")));
    book.addLead("Abroad", at(50, 8, in("46122", "Danville", "DE", "")));
    const uint32_t own = book.addLead("Own", at(1, 2, in("46122", "Danville")));
    const uint32_t code = book.addLead("Code", in(" 46122", "Elsewhere"));
    const uint32_t city = book.addLead("City", in("40000", "DANVILLE"));
    const uint32_t region = book.addLead("Region", in("40000", "Danville", "US", "KY"));
    const uint32_t none = book.addLead("None");
    setCell(book, Entity::lead, own, leadField("postal_code"), {});
    setCell(book, Entity::lead, own, leadField("city"), {});

    const Places places(book.book());

    expectPlace(places.of(own), 1, 2, PlaceKnown::exact);
    expectPlace(places.of(code), 39.5, -86, PlaceKnown::postalCode);
    expectPlace(places.of(city), 39, -86, PlaceKnown::city);
    EXPECT_FALSE(places.of(region).isKnown());
    EXPECT_FALSE(places.of(none).isKnown());
    EXPECT_FALSE(places.of(0).isKnown());
    EXPECT_FALSE(places.of(999).isKnown());
}

TEST(Places, HaveAMiddleAcrossTheDateLineAndAtThePole)
{
    TempBook book;
    book.addLead("East", at(-17, 179.5, in("1", "Taveuni", "FJ")));
    book.addLead("West", at(-17, -179.5, in("1", "Taveuni", "FJ")));
    book.addLead("Camp 1", at(89, 0, in("2", "Ice", "NO")));
    book.addLead("Camp 2", at(89, 180, in("2", "Ice", "NO")));
    book.addLead("Here", at(0, 10, in("3", "Round", "XX")));
    book.addLead("There", at(0, -170, in("3", "Round", "XX")));
    const uint32_t taveuni = book.addLead("T", in("1", "", "FJ"));
    const uint32_t ice = book.addLead("I", in("2", "", "NO"));
    const uint32_t round = book.addLead("R", in("3", "", "XX"));

    const Places places(book.book());

    EXPECT_NEAR(std::abs(places.of(taveuni).longitude), 180, 1e-6);
    EXPECT_NEAR(places.of(taveuni).latitude, -17, 0.01);
    EXPECT_NEAR(places.of(ice).latitude, 90, 1e-6);
    EXPECT_FALSE(places.of(round).isKnown()); // the other side of the earth has no middle
}

TEST(Places, LeaveOutWrongCoordinatesAndDeletedLeads)
{
    TempBook book;
    book.addLead("Wrong", at(91, -86, in("46122", "Danville")));
    book.addLead("Half", {{leadField("latitude"), 39.0}, {leadField("city"), std::string("Danville")}});
    const uint32_t gone = book.addLead("Gone", at(10, 10, in("46122", "Danville")));
    const uint32_t code = book.addLead("Code", in("46122", "Danville"));
    setCell(book, Entity::lead, gone, leadField("deleted"), true);

    const Places places(book.book());

    EXPECT_FALSE(places.of(code).isKnown());
    expectPlace(places.of(gone), 10, 10, PlaceKnown::exact); // old rides may still show where it was
}

TEST(Places, AreFoundByName)
{
    TempBook book;
    book.addLead("One", at(40, -86, in("46122", "Danville")));
    book.addLead("Two", at(40.2, -86, in("46122", "Danville")));
    book.addLead("Three", at(37.6, -84.8, in("40422", "Danville", "US", "KY")));

    const Places places(book.book());

    expectPlace(places.named("danville "), 40.1, -86, PlaceKnown::city);
    expectPlace(places.named("Danville, KY"), 37.6, -84.8, PlaceKnown::city);
    expectPlace(places.named("40422"), 37.6, -84.8, PlaceKnown::postalCode);
    expectPlace(places.named("39.77, -86.16"), 39.77, -86.16, PlaceKnown::exact);
    expectPlace(places.named("-90,180"), -90, 180, PlaceKnown::exact);
    for (const char *text : {"", ",", "Nowhere", "Danville, OH", "91, 0", "nan, 0", "1e999, 2", "Danville,"})
        EXPECT_EQ(places.named(text).isKnown(), std::string_view(text) == "Danville,") << text;
}

TEST(Places, GroupLeadsByPostalCodeAndCity)
{
    TempBook book;
    const uint32_t both = book.addLead("Both", in("46122", "Danville"));
    const uint32_t code = book.addLead("Code", in("46122", ""));
    const uint32_t city = book.addLead("City", in("", "Danville"));
    const uint32_t none = book.addLead("None");

    const Places places(book.book());

    EXPECT_EQ(places.groupOf(both), "46122 · Danville");
    EXPECT_EQ(places.groupOf(code), "46122");
    EXPECT_EQ(places.groupOf(city), "Danville");
    EXPECT_EQ(places.groupOf(none), "");
    EXPECT_EQ(places.groupOf(0), "");
}

TEST(Places, RoadsAreStraightLinesTimesTheFactor)
{
    const BookInfo info;
    const Place a{39, -86, PlaceKnown::exact}, b{40, -86, PlaceKnown::city};

    EXPECT_NEAR(roadKm(info, a, b), 1.3 * 111.195, 0.001);
    EXPECT_TRUE(std::isnan(roadKm(info, a, {})));
    EXPECT_EQ(roadSeconds(info, 35), 35 * 60);
    EXPECT_EQ(roadSeconds(info, 35.01), 36 * 60);
    EXPECT_EQ(roadSeconds(info, 0), 0);
    EXPECT_EQ(roadSeconds(info, std::nan("")), 0);
    EXPECT_EQ(roadSeconds(info, std::numeric_limits<double>::infinity()), 30 * 86400);
}
