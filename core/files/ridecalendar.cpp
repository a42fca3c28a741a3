// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/ridecalendar.h"

#include "base/words.h"
#include "measure/ridewords.h"

#include <QCoreApplication>
#include <QSaveFile>
#include <QStringList>
#include <algorithm>
#include <libical/ical.h>
#include <memory>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("RideCalendar", text);
}

constexpr int minutesOfDay = 24 * 60;
constexpr int leastMinutes = 60;          // of a ride without a stop, so that calendars show it
constexpr int reminderAt = 18 * 60;       // of the evening before
constexpr qsizetype longestText = 2000;   // of one goal or name
constexpr qsizetype longestWhole = 16000; // of the description

struct Free
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
    void operator()(char *text) const { icalmemory_free_buffer(text); }
};

// What no calendar can hold is left out: control characters but line ends.
QString clean(QString text, bool oneLine)
{
    text.truncate(longestWhole);
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    QString result;
    for (const QChar c : text) {
        const bool control = (c.unicode() < 0x20 && c != u'\n') ||
                             (c.unicode() >= 0x7f && c.unicode() < 0xa0) || c.unicode() >= 0xfffe;
        result += control || (oneLine && c == u'\n') ? QChar(u' ') : c;
    }
    return oneLine ? result.simplified() : result;
}

std::string line(const QString &text)
{
    return clean(text.left(longestText), true).toStdString();
}

// Parameters have no escape for a quotation mark.
std::string parameter(std::string_view name)
{
    QString text = clean(shown(name).left(longestText), true);
    return text.replace(u'"', u'\'').replace(u'^', u' ').toStdString();
}

bool isMail(const QString &mail)
{
    const bool odd = std::ranges::any_of(mail, [](QChar c) {
        return c.isSpace() || c.unicode() < 0x21 || c.unicode() > 0x7e ||
               QStringView(u"<>\",;:\\").contains(c);
    });
    return !odd && mail.indexOf(u'@') > 0 && !mail.endsWith(u'@') && mail.size() < 255;
}

std::string mailOf(const Book &book, uint32_t person)
{
    if (!book.people().has(person))
        return {};
    const QString mail = shown(book.people().text(person, personField("email"))).trimmed();
    return isMail(mail) ? "mailto:" + mail.toStdString() : std::string();
}

// Without a zone: the hour on the wall there.
icaltimetype floating(Date on, int minute)
{
    const int day = minute >= 0 ? minute / minutesOfDay : -((-minute + minutesOfDay - 1) / minutesOfDay);
    const Date date = on.plus(day);
    icaltimetype time = icaltime_null_time();
    time.year = date.year(), time.month = date.month(), time.day = date.day();
    const int rest = minute - day * minutesOfDay;
    time.hour = rest / 60, time.minute = rest % 60;
    return time;
}

struct Event
{
    const Book &book;
    uint32_t row;
    RideDraft draft;
    RidePlan plan;

    const Ride &ride() const { return book.tables().ride[row]; }
    QString text(std::string_view key) const
    {
        const auto &table = book.tables().ride;
        return shown(table.text(row, table.fieldByKey(key)));
    }
    bool isCancelled() const
    {
        return book.tables().ride.isDeleted(row) || text("state") == QLatin1String("cancelled");
    }
    bool isDone() const { return text("state") == QLatin1String("done"); }
    // As it was, once that is known.
    int from() const { return isDone() && ride().leftAt != unsetInt ? ride().leftAt : plan.leavesAt; }
    int to() const
    {
        const int back = isDone() && ride().backAt != unsetInt ? ride().backAt : plan.backAt;
        return std::max(back, from() + (draft.stops.empty() ? leastMinutes : 1));
    }
};

QString stopLine(const Event &event, size_t i)
{
    const DraftStop &stop = event.draft.stops[i];
    QStringList where = {companyOfStop(event.book, stop)};
    if (event.book.leads().has(stop.lead))
        where << shown(event.book.leads().text(stop.lead, leadField("street")));
    where << cityOfStop(event.book, stop);
    where.removeAll(QString());
    QString text = where.join(QStringLiteral(", "));
    if (i < event.plan.stops.size())
        text = timeWords(event.plan.stops[i].beginsAt % minutesOfDay) + u' ' + text;
    if (const QString role = roleWords(stop.role); !role.isEmpty())
        text += QStringLiteral(" (") + role + u')';
    const QString goal = clean(shown(stop.goal).left(longestText), true);
    return goal.isEmpty() ? text : QString(text + QStringLiteral(": ") + goal);
}

QString descriptionOf(const Event &event)
{
    QStringList lines;
    if (event.isCancelled())
        lines << (event.text("cancel_reason").isEmpty()
                      ? tr("This ride-along was cancelled.")
                      : tr("This ride-along was cancelled: %1").arg(event.text("cancel_reason")));
    const QString objective = clean(shown(event.draft.objective).left(longestText), true);
    if (!objective.isEmpty())
        lines << tr("Objective: %1").arg(objective);
    if (event.draft.stops.empty())
        lines << tr("No stop is planned yet.");
    for (size_t i = 0; i < event.draft.stops.size(); ++i)
        lines << clean(stopLine(event, i), true);
    if (!event.draft.stops.empty())
        lines << tr("Back at %1.").arg(timeWords(event.plan.backAt % minutesOfDay));
    return clean(lines.join(u'\n'), false);
}

void add(icalcomponent *to, icalproperty *property)
{
    icalcomponent_add_property(to, property);
}

// RFC 5546: who publishes names no attendees; who cancels tells them.
void addPeople(icalcomponent *vevent, const Event &event)
{
    const std::string organizer = mailOf(event.book, event.draft.manager);
    if (organizer.empty())
        return;
    icalproperty *property = icalproperty_new_organizer(organizer.c_str());
    const std::string name = parameter(event.book.personName(event.draft.manager));
    if (!name.empty())
        icalproperty_add_parameter(property, icalparameter_new_cn(name.c_str()));
    add(vevent, property);
    const std::string rep = mailOf(event.book, event.draft.rep);
    if (rep.empty() || !event.isCancelled())
        return;
    property = icalproperty_new_attendee(rep.c_str());
    const std::string repName = parameter(event.book.personName(event.draft.rep));
    if (!repName.empty())
        icalproperty_add_parameter(property, icalparameter_new_cn(repName.c_str()));
    add(vevent, property);
}

void addReminder(icalcomponent *vevent, const Event &event, const std::string &summary)
{
    if (event.isCancelled() || event.isDone())
        return;
    icalcomponent *alarm = icalcomponent_new_valarm();
    add(alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
    add(alarm, icalproperty_new_description(summary.c_str()));
    const int ahead = std::max(event.from(), 0) + minutesOfDay - reminderAt;
    add(alarm, icalproperty_new_trigger(icaltriggertype_from_int(-60 * ahead)));
    icalcomponent_add_component(vevent, alarm);
}

void addPlace(icalcomponent *vevent, const Event &event)
{
    if (const std::string name = line(shown(event.draft.startName)); !name.empty())
        add(vevent, icalproperty_new_location(name.c_str()));
    const Place &start = event.draft.start;
    if (start.known == PlaceKnown::exact && isLatitude(start.latitude) && isLongitude(start.longitude))
        add(vevent, icalproperty_new_geo({start.latitude, start.longitude}));
}

icalcomponent *eventComponent(const Event &event, Instant now)
{
    const QString rep = shown(event.book.personName(event.draft.rep));
    const std::string uid = event.book.tables().ride.id(event.row).hex() + "@ridealong";
    const std::string summary = line(tr("Ride-along with %1").arg(rep));
    const icaltimetype stamp =
        icaltime_from_timet_with_zone(time_t(now.ms / 1000), 0, icaltimezone_get_utc_timezone());
    icalcomponent *vevent = icalcomponent_new_vevent();
    add(vevent, icalproperty_new_uid(uid.c_str()));
    add(vevent, icalproperty_new_dtstamp(stamp));
    add(vevent, icalproperty_new_dtstart(floating(event.draft.on, event.from())));
    add(vevent, icalproperty_new_dtend(floating(event.draft.on, event.to())));
    add(vevent, icalproperty_new_sequence(event.ride().revision == unsetInt ? 0 : event.ride().revision));
    add(vevent, icalproperty_new_status(event.isCancelled() ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
    add(vevent, icalproperty_new_summary(summary.c_str()));
    addPlace(vevent, event);
    add(vevent, icalproperty_new_description(descriptionOf(event).toStdString().c_str()));
    addPeople(vevent, event);
    addReminder(vevent, event, summary);
    return vevent;
}

} // namespace

QByteArray rideCalendar(const Book &book, const Places &places, uint32_t ride, Instant now)
{
    Event event{book, ride, draftOf(book, ride), {}};
    event.plan = planOf(book, places, event.draft);
    const std::unique_ptr<icalcomponent, Free> calendar(icalcomponent_new_vcalendar());
    add(calendar.get(), icalproperty_new_prodid("-//Ridealong//Ridealong " RIDEALONG_VERSION "//EN"));
    add(calendar.get(), icalproperty_new_version("2.0"));
    add(calendar.get(),
        icalproperty_new_method(event.isCancelled() ? ICAL_METHOD_CANCEL : ICAL_METHOD_PUBLISH));
    icalcomponent_add_component(calendar.get(), eventComponent(event, now));
    const std::unique_ptr<char, Free> text(icalcomponent_as_ical_string_r(calendar.get()));
    return QByteArray(text.get());
}

Status writeRideCalendar(const Book &book, const Places &places, uint32_t ride, Instant now,
                         const QString &path)
{
    const QByteArray bytes = rideCalendar(book, places, ride, now);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return Done{};
    return Error{ErrorKind::io, tr("The calendar file could not be written to %1: %2. Choose another folder.")
                                    .arg(path, file.errorString())};
}

} // namespace ridealong
