// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/ridesection.h"

#include "base/words.h"
#include "session/session.h"
#include "settings/entries.h"
#include "shell/context.h"
#include "work/settings.h"

#include <QLocale>
#include <cmath>

namespace ridealong {

namespace {

constexpr double kmPerMile = 1.609344;

} // namespace

RideSection::RideSection(ShellContext &context, QWidget *parent)
    : SettingsSection(context, parent)
{
    addRoads();
    addHours();
    addGoal();
    refresh();
}

void RideSection::addRoads()
{
    form()->addTitle(tr("Roads"),
                     tr("No map is asked. A road is the straight line between two leads times a "
                        "factor, driven at one speed. A leg that you know better is typed on the "
                        "ride itself."));
    form()->addChoice(
        {.label = tr("Distances in")}, {tr("Kilometers"), tr("Miles")},
        [this](int place) {
            return commitSetting(tr("Distances in"), "distance_unit", place == 1 ? "mi" : "km");
        },
        [this] { return int(book().info().inMiles); });
    addNumber(
        {.label = tr("Road factor"), .note = tr("1.3 is usual; more where rivers or hills are in the way.")},
        "road_factor");
    form()->addEntry(
        {.label = tr("Speed per hour"), .note = tr("In the unit above, with towns and traffic.")},
        Form::Width::number,
        [this](const QString &typed) -> Status {
            const auto number = numberIn(typed);
            const double unit = book().info().inMiles ? kmPerMile : 1;
            const SettingRange &range = *rangeOf("road_speed");
            if (!number || *number * unit < range.least || *number * unit > range.most)
                return refuse(tr("Enter a speed from %1 to %2.")
                                  .arg(std::ceil(range.least / unit))
                                  .arg(std::floor(range.most / unit)));
            return commitSetting(tr("Speed per hour"), "road_speed",
                                 QByteArray::number(*number * unit, 'g', 12).toStdString());
        },
        [this] {
            const double unit = book().info().inMiles ? kmPerMile : 1;
            return numberText(std::round(book().info().roadKmh / unit * 10) / 10);
        });
    addNumber(
        {.label = tr("A long leg is above"), .unit = tr("minutes"), .note = tr("The planner warns of it.")},
        "long_leg");
}

EntryField *RideSection::addHour(const QString &label, const char *key, const QString &note)
{
    return form()->addEntry({.label = label, .note = note}, Form::Width::number,
                            [=, this](const QString &typed) -> Status {
                                const auto minute = minuteIn(typed);
                                if (!minute)
                                    return refuse(tr("Enter a time such as %1.").arg(minuteText(9 * 60)));
                                return commitSetting(label, key, std::to_string(*minute));
                            });
}

void RideSection::addHours()
{
    form()->addTitle(tr("Customers’ hours"), tr("A stop without hours of its own is planned within these."));
    m_from = addHour(tr("They receive from"), "visit_from");
    m_to = addHour(tr("They receive until"), "visit_to");
    form()->addTitle(tr("How often"), {});
    addNumber({.label = tr("A ride with each rep every"),
               .unit = tr("days"),
               .note = tr("Who waits longer is suggested first.")},
              "ride_cadence");
}

void RideSection::addGoal()
{
    form()->addTitle(tr("Hours in the field"),
                     tr("The share of a manager’s hours that should be spent with reps and customers. Today "
                        "shows it against the week."));
    addNumber({.label = tr("Goal from"), .unit = tr("%")}, "field_goal_low", 100);
    addNumber({.label = tr("Goal to"), .unit = tr("%")}, "field_goal_high", 100);
}

void RideSection::refresh()
{
    SettingsSection::refresh();
    m_from->setKept(minuteText(book().info().visitFrom));
    m_to->setKept(minuteText(book().info().visitTo));
}

SettingsSection *makeRideSection(ShellContext &shell, QWidget *parent)
{
    return new RideSection(shell, parent);
}

QString rideFact(const ShellContext &shell)
{
    const BookInfo &info = shell.session->book().info();
    return RideSection::tr("Every %1 days, %2–%3 in the field")
        .arg(info.rideCadenceDays)
        .arg(std::lround(info.fieldGoalLow * 100))
        .arg(percentWords(info.fieldGoalHigh));
}

} // namespace ridealong
