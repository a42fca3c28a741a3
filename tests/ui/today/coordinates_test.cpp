// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/coordinates.h"

#include "dialogs/leaddialog.h"
#include "leads/ridemenu.h"
#include "measure/rideplan.h"
#include "support/people.h"
#include "ui/support/shellnotes.h"

#include <QLineEdit>
#include <QMenu>
#include <QVariantMap>

using namespace ridealong;

namespace {

std::string read(const char *text)
{
    const auto place = coordinatesIn(QString::fromUtf8(text));
    return place ? coordinatesText(place->latitude, place->longitude).toStdString() : std::string();
}

} // namespace

TEST(Coordinates, AreReadAsTypedAndFromLinksOfMaps)
{
    EXPECT_EQ(read(" 39.77, -86.16 "), "39.77, -86.16");
    EXPECT_EQ(read("39.77 -86.16"), "39.77, -86.16");
    EXPECT_EQ(read("39,77; -86,16"), "39.77, -86.16");
    EXPECT_EQ(read("39.77° N, 86.16° W"), "39.77, -86.16");
    EXPECT_EQ(read("https://www.google.com/maps/place/Acme/@39.77,-86.16,15z"), "39.77, -86.16");
    EXPECT_EQ(read("https://www.google.com/maps/@1,2,15z/data=!3d39.77!4d-86.16"), "39.77, -86.16");
    EXPECT_EQ(read("https://maps.example.com/?q=39.77,-86.16&z=3"), "39.77, -86.16");
    EXPECT_EQ(read("https://maps.apple.com/?ll=39.77%2C-86.16"), "39.77, -86.16");
    EXPECT_EQ(read("https://www.openstreetmap.org/#map=15/39.77/-86.16"), "39.77, -86.16");
    EXPECT_EQ(read("https://www.openstreetmap.org/?mlat=39.77&mlon=-86.16"), "39.77, -86.16");
    EXPECT_EQ(read("geo:39.77,-86.16?z=10"), "39.77, -86.16");
}

TEST(Coordinates, AreNothingOutsideOfTheGlobeOrWithoutBoth)
{
    for (const char *text : {"", "39.77", "91, 0", "0, 181", "Danville, IN", "https://example.com/", "39.77,",
                             "1.2.3, 4", "geo:", "/@,,", "46122 Danville"})
        EXPECT_EQ(read(text), "") << text;
    EXPECT_FALSE(coordinatesIn(QString(1'000'000, u'9')));
}

TEST(LeadDialog, TakesBothCoordinatesFromOneField)
{
    TempBook book;
    const uint32_t lead = book.addLead("Acme");
    LeadDialog dialog(book.book(), lead, {}, nullptr);
    auto *field = dialog.findChild<QLineEdit *>(QStringLiteral("coordinates"));
    ASSERT_TRUE(field);

    field->setText(QStringLiteral("https://maps.example.com/@39.77,-86.16,15z"));
    const std::vector<Cell> cells = dialog.cells();

    ASSERT_EQ(cells.size(), 2u);
    EXPECT_EQ(cells[0].field, leadField("latitude"));
    EXPECT_EQ(std::get<double>(cells[0].value), 39.77);
    EXPECT_EQ(std::get<double>(cells[1].value), -86.16);
}

TEST(LeadDialog, LeavesCoordinatesThatNobodyTouchedAndTakesThemAway)
{
    TempBook book;
    const uint32_t lead = book.addLead(
        "Acme", {{leadField("latitude"), 39.768401234567}, {leadField("longitude"), -86.158098765432}});
    LeadDialog dialog(book.book(), lead, {}, nullptr);

    EXPECT_TRUE(dialog.cells().empty());
    dialog.findChild<QLineEdit *>(QStringLiteral("coordinates"))->clear();

    EXPECT_EQ(dialog.cells().size(), 2u);
}

TEST(RideMenu, OffersTheRidesOfTheLeadsRepAndANewOne)
{
    TempBook book;
    const uint32_t cole = book.addPerson("Cole Jensen", "CJ"), tessa = book.addPerson("Tessa Okafor", "TO");
    const uint32_t lead = book.addLead("Acme", {{leadField("owner"), Link{cole}}});
    for (const uint32_t rep : {cole, tessa})
        create(book, Entity::ride,
               {{rideField("rep"), Link{rep}},
                {rideField("on"), day("2026-10-15")},
                {rideField("start_at"), int64_t(8 * 60)},
                {rideField("state"), std::string("planned")}});
    ShellNotes notes(book.session());
    QMenu menu;

    fillRideMenu(menu, notes.shell, {lead});

    ASSERT_EQ(menu.actions().size(), 3); // one ride, a line, a new one
    menu.actions().front()->trigger();
    EXPECT_EQ(notes.page, QStringLiteral("ride-alongs"));
    EXPECT_EQ(notes.argument.toMap().value(QStringLiteral("ride")).toUInt(), 1u);
    ASSERT_EQ(stopsOf(book.book(), 1).size(), 1u);
    EXPECT_EQ(book.book().tables().rideStop[stopsOf(book.book(), 1).front()].lead.number, lead);
    menu.actions().back()->trigger();
    EXPECT_EQ(notes.argument.toMap().value(QStringLiteral("ride")).toUInt(), 0u);
    EXPECT_EQ(notes.argument.toMap().value(QStringLiteral("rep")).toUInt(), cole);
    EXPECT_EQ(notes.argument.toMap().value(QStringLiteral("leads")).toList().value(0).toUInt(), lead);
}
