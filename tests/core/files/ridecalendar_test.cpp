// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/ridecalendar.h"

#include "support/rides.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <gmock/gmock.h>
#include <libical/ical.h>
#include <memory>

using namespace ridealong;
using testing::HasSubstr;
using testing::SizeIs;

namespace {

using Calendar = std::unique_ptr<icalcomponent, void (*)(icalcomponent *)>;

Calendar parsed(const QByteArray &bytes)
{
    return {icalparser_parse_string(bytes.constData()), icalcomponent_free};
}

icalcomponent *eventOf(const Calendar &calendar)
{
    return icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
}

std::string valueOf(icalcomponent *component, icalproperty_kind kind)
{
    icalproperty *property = component ? icalcomponent_get_first_property(component, kind) : nullptr;
    return property ? icalproperty_get_value_as_string(property) : "";
}

std::string text(const char *given)
{
    return given ? given : "";
}

struct CalendarBook : RideBook
{
    CalendarBook()
    {
        draft_ = draft({lead("Hoosier, Ethanol; Partners"), lead("Wabash Castings", Grade::B)}, "2026-10-15");
        draft_.startAt = 465;
        draft_.startName = "Indianapolis branch";
        draft_.start = {39.768, -86.158, PlaceKnown::exact};
        draft_.objective = "Ask for the next step";
        draft_.stops[0].goal = "Leave with a date, in October";
    }
    QByteArray calendar(uint32_t ride) const
    {
        return rideCalendar(book(), Places(book()), ride, Instant::fromLocal(book().today(), 600));
    }
    void mail(uint32_t person, const char *mail)
    {
        setCell(*this, Entity::person, person, personField("email"), std::string(mail));
    }
    void cancel(uint32_t ride)
    {
        act(*this, Op::cancelRide,
            [&](ChangeSet &changes) { return cancelRide(changes, book(), ride, "Cole is ill"); });
    }

    RideDraft draft_;
};

std::vector<QByteArray> linesOf(const QByteArray &bytes)
{
    std::vector<QByteArray> lines;
    for (const QByteArray &line : bytes.split('\n'))
        lines.push_back(line);
    return lines;
}

// The system's own, which has its packages.
QString pythonPath()
{
    const QString own = QStringLiteral("/usr/bin/python3");
    return QFile::exists(own) ? own : QStringLiteral("python3");
}

// What another program reads: one line a property, joined by '|'; empty where that program is not there.
QString readByPython(const QByteArray &bytes, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    file.close();
    QProcess python;
    python.start(pythonPath(),
                 {QStringLiteral("-c"),
                  QStringLiteral("import sys, icalendar\n"
                                 "c = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())\n"
                                 "e = c.walk('VEVENT')[0]\n"
                                 "print(c['METHOD'], e['UID'], e['SEQUENCE'], e['STATUS'], e['SUMMARY'],\n"
                                 "      e['DTSTART'].dt.isoformat(), e['DTEND'].dt.isoformat(),\n"
                                 "      str(e['DESCRIPTION']).replace('\\n', '/'), sep='|')\n"),
                  path});
    python.waitForFinished();
    return QString::fromUtf8(python.readAllStandardOutput()).trimmed();
}

bool hasPython()
{
    QProcess python;
    python.start(pythonPath(), {QStringLiteral("-c"), QStringLiteral("import icalendar")});
    return python.waitForFinished() && python.exitStatus() == QProcess::NormalExit && python.exitCode() == 0;
}

} // namespace

TEST(RideCalendar, HoldsOneEventThatALibraryReadsBack)
{
    CalendarBook book;
    const uint32_t ride = book.save(book.draft_);

    const Calendar calendar = parsed(book.calendar(ride));

    icalcomponent *event = eventOf(calendar);
    ASSERT_TRUE(event);
    EXPECT_EQ(valueOf(calendar.get(), ICAL_VERSION_PROPERTY), "2.0");
    EXPECT_EQ(valueOf(calendar.get(), ICAL_METHOD_PROPERTY), "PUBLISH");
    EXPECT_EQ(text(icalcomponent_get_uid(event)), book.book().tables().ride.id(ride).hex() + "@ridealong");
    EXPECT_EQ(text(icalcomponent_get_summary(event)), "Ride-along with Cole Barker");
    EXPECT_EQ(text(icalcomponent_get_location(event)), "Indianapolis branch");
    EXPECT_EQ(valueOf(event, ICAL_DTSTART_PROPERTY), "20261015T074500");
    EXPECT_EQ(valueOf(event, ICAL_STATUS_PROPERTY), "CONFIRMED");
    EXPECT_EQ(valueOf(event, ICAL_GEO_PROPERTY), "39.768000;-86.158000");
    EXPECT_EQ(valueOf(event, ICAL_ORGANIZER_PROPERTY), "");
    const std::string description = text(icalcomponent_get_description(event));
    EXPECT_THAT(description, HasSubstr("Objective: Ask for the next step\n"));
    EXPECT_THAT(description,
                HasSubstr("Hoosier, Ethanol; Partners (Joint): Leave with a date, in October\n"));
    EXPECT_TRUE(icalcomponent_get_first_component(event, ICAL_VALARM_COMPONENT));
    EXPECT_EQ(icalcomponent_count_errors(calendar.get()), 0);
}

TEST(RideCalendar, IsReadByAnotherProgramAsTheSameEventWhenItChanges)
{
    if (!hasPython())
        GTEST_SKIP() << "no python3-icalendar";
    CalendarBook book;
    const uint32_t ride = book.save(book.draft_);
    const QStringList first = readByPython(book.calendar(ride), book.file("first.ics")).split('|');

    RideDraft later = draftOf(book.book(), ride);
    later.startAt = 540;
    act(book, Op::changeRide, [&](ChangeSet &changes) { return saveRide(changes, book.book(), later); });
    const QStringList second = readByPython(book.calendar(ride), book.file("second.ics")).split('|');
    book.cancel(ride);
    const QStringList third = readByPython(book.calendar(ride), book.file("third.ics")).split('|');

    ASSERT_THAT(first, SizeIs(8));
    ASSERT_THAT(second, SizeIs(8));
    ASSERT_THAT(third, SizeIs(8));
    EXPECT_EQ(first[0], "PUBLISH");
    EXPECT_EQ(first[1], second[1]);
    EXPECT_EQ(first[1], third[1]);
    EXPECT_LT(first[2].toInt(), second[2].toInt());
    EXPECT_LT(second[2].toInt(), third[2].toInt());
    EXPECT_EQ(first[5], "2026-10-15T07:45:00");
    EXPECT_EQ(second[5], "2026-10-15T09:00:00");
    EXPECT_EQ(third[0], "CANCEL");
    EXPECT_EQ(third[3], "CANCELLED");
    EXPECT_TRUE(first[7].contains("Hoosier, Ethanol; Partners (Joint): Leave with a date, in October"));
    EXPECT_TRUE(third[7].contains("Cole is ill"));
}

TEST(RideCalendar, FoldsLinesAt75OctetsNeverInsideOfALetter)
{
    CalendarBook book;
    std::string goal;
    while (goal.size() < 480)
        goal += "Grüße, 東京; ";
    book.draft_.stops[0].goal = goal;
    book.draft_.objective = std::string(400, 'x');
    const uint32_t ride = book.save(book.draft_);

    const QByteArray bytes = book.calendar(ride);

    for (const QByteArray &line : linesOf(bytes)) {
        EXPECT_TRUE(line.isEmpty() || line.endsWith('\r'));
        EXPECT_LE(line.size(), 76); // with its CR
        EXPECT_FALSE(QString::fromUtf8(line).contains(QChar::ReplacementCharacter)) << line.constData();
    }
    EXPECT_THAT(text(icalcomponent_get_description(eventOf(parsed(bytes)))), HasSubstr(goal.substr(0, 400)));
}

TEST(RideCalendar, TakesWhateverStandsInTheBook)
{
    CalendarBook book;
    book.draft_.objective = "a\r\nBEGIN:VALARM\r\nb\\n\"c\";d,e\x01\x7f";
    book.draft_.startName = "Hall \"9\"; gate, \\ back\nEND:VEVENT";
    const uint32_t ride = book.save(book.draft_);
    book.mail(book.dana, "dana@example.com");
    setCell(book, Entity::person, book.dana, personField("name"), std::string("Dana \"D\"; Whitfield\n,^"));

    const Calendar calendar = parsed(book.calendar(ride));

    icalcomponent *event = eventOf(calendar);
    ASSERT_TRUE(event);
    EXPECT_EQ(icalcomponent_count_errors(calendar.get()), 0);
    EXPECT_EQ(icalcomponent_count_components(event, ICAL_ANY_COMPONENT), 1); // its reminder
    EXPECT_THAT(text(icalcomponent_get_description(event)), HasSubstr("a BEGIN:VALARM b\\n\"c\";d,e"));
    EXPECT_EQ(text(icalcomponent_get_location(event)), "Hall \"9\"; gate, \\ back END:VEVENT");
}

TEST(RideCalendar, NamesPeopleOnlyByTheirMail)
{
    CalendarBook book;
    const uint32_t ride = book.save(book.draft_);
    book.mail(book.dana, "dana@example.com");
    book.mail(book.cole, "not an address");

    const Calendar published = parsed(book.calendar(ride));
    book.cancel(ride);
    book.mail(book.cole, "cole@example.com");
    const Calendar cancelled = parsed(book.calendar(ride));

    EXPECT_TRUE(icalrestriction_check(published.get())); // of RFC 5546
    EXPECT_EQ(valueOf(eventOf(published), ICAL_ORGANIZER_PROPERTY), "mailto:dana@example.com");
    EXPECT_EQ(valueOf(eventOf(published), ICAL_ATTENDEE_PROPERTY), "");
    EXPECT_EQ(valueOf(eventOf(cancelled), ICAL_ATTENDEE_PROPERTY), "mailto:cole@example.com");
    EXPECT_FALSE(icalcomponent_get_first_component(eventOf(cancelled), ICAL_VALARM_COMPONENT));
}

TEST(RideCalendar, GoesOnAfterMidnightAndShowsARideWithoutAStop)
{
    CalendarBook book;
    RideDraft night = book.draft_;
    night.startAt = 22 * 60 + 30;
    night.stops[0].minutes = night.stops[1].minutes = 120;
    RideDraft empty = book.draft({}, "2026-10-16");

    const Calendar late = parsed(book.calendar(book.save(night)));
    const Calendar bare = parsed(book.calendar(book.save(empty)));

    EXPECT_EQ(valueOf(eventOf(late), ICAL_DTSTART_PROPERTY), "20261015T223000");
    EXPECT_THAT(valueOf(eventOf(late), ICAL_DTEND_PROPERTY), HasSubstr("20261016T"));
    EXPECT_EQ(valueOf(eventOf(bare), ICAL_DTSTART_PROPERTY), "20261016T080000");
    EXPECT_EQ(valueOf(eventOf(bare), ICAL_DTEND_PROPERTY), "20261016T090000");
}

TEST(RideCalendar, IsWrittenAsAWholeOrNotAtAll)
{
    CalendarBook book;
    const uint32_t ride = book.save(book.draft_);
    const Instant now = Instant::fromLocal(book.book().today(), 600);
    const QString path = book.file("ride.ics");

    const Status written = writeRideCalendar(book.book(), Places(book.book()), ride, now, path);
    const Status refused =
        writeRideCalendar(book.book(), Places(book.book()), ride, now, book.file("missing/ride.ics"));

    EXPECT_TRUE(written.ok());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), book.calendar(ride));
    ASSERT_FALSE(refused.ok());
    EXPECT_THAT(refused.error().text.toStdString(), HasSubstr("missing/ride.ics"));
}
