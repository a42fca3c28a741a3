// SPDX-License-Identifier: GPL-3.0-or-later
// How ride-alongs and skills are named, and who may see which.
#include "commands/ridejson.h"

#include "base/fold.h"
#include "measure/intake.h"

#include <QCoreApplication>

namespace ridealong::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

std::pair<uint32_t, uint32_t> rideByPrefix(const Context &context, std::string prefix)
{
    std::erase(prefix, '-');
    prefix = folded(prefix);
    const bool isHex =
        prefix.size() >= 4 && prefix.find_first_not_of("0123456789abcdef") == std::string::npos;
    const auto &rides = context.book().tables().ride;
    uint32_t found = 0, count = 0;
    for (uint32_t ride = 1; isHex && ride < rides.end(); ++ride)
        if (mayRead(context, ride) && rides.id(ride).hex().starts_with(prefix) && ++count)
            found = ride;
    return {found, count};
}

std::pair<uint32_t, uint32_t> rideOnDay(const Context &context, Date day)
{
    const auto &rides = context.book().tables().ride;
    uint32_t found = 0, count = 0;
    for (uint32_t ride = 1; day.isSet() && ride < rides.end(); ++ride)
        if (mayRead(context, ride) && rides[ride].on == day &&
            rides.text(ride, rideField("state")) != "cancelled" && ++count)
            found = ride;
    return {found, count};
}

} // namespace

bool mayRead(const Context &context, uint32_t ride)
{
    const auto &rides = context.book().tables().ride;
    const uint32_t user = context.session->user();
    return rides.has(ride) && (!isRep(context.book(), user) || rides[ride].rep.number == user ||
                               rides[ride].manager.number == user);
}

Status refuseReps(const Context &context, const QString &sentence)
{
    if (isRep(context.book(), context.session->user()))
        return refuse(sentence);
    return Done{};
}

Result<uint32_t> findRide(const Context &context, const std::string &name)
{
    const Date day = Date::parseIso(name);
    const auto [found, count] = day.isSet() ? rideOnDay(context, day) : rideByPrefix(context, name);
    if (count == 1)
        return found;
    if (count > 1)
        return Error{ErrorKind::notFound,
                     tr("%1 ride-alongs are meant by %2. Give an id, as \"ride list\" shows it.")
                         .arg(count)
                         .arg(shown(name))};
    return Error{
        ErrorKind::notFound,
        tr("There is no ride-along %1. Give its id, the beginning of it, or its day.").arg(shown(name))};
}

Result<uint32_t> findSkill(const Book &book, const std::string &name)
{
    const auto &skills = book.tables().skill;
    QStringList known;
    for (uint32_t skill = 1; skill < skills.end(); ++skill) {
        if (!skills.has(skill))
            continue;
        for (const FieldNo field : {skillField("name"), skillField("key")})
            if (folded(skills.text(skill, field)) == folded(name) && !name.empty())
                return skill;
        if (skills[skill].retired != 2)
            known << shown(skills.text(skill, skillField("name")));
    }
    return Error{
        ErrorKind::notFound,
        tr("There is no skill %1. The skills are: %2.").arg(shown(name), known.join(QStringLiteral(", ")))};
}

} // namespace ridealong::cli
