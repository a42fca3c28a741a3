// SPDX-License-Identifier: GPL-3.0-or-later
// Coaching of the whole team: what followed rides, how often they come, and who gets them.
#include "commands/catalog.h"
#include "commands/coachjson.h"

#include <QCoreApplication>

namespace ridealong::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

QString teamOnly()
{
    return tr("Only a manager sees the coaching of the whole team.");
}

// "40% of 5 → 80% of 5"
QString change(double before, int countBefore, double after, int countAfter)
{
    return tr("%1 of %2 before, %3 of %4 after")
        .arg(percentText(before))
        .arg(countBefore)
        .arg(percentText(after))
        .arg(countAfter);
}

QString effectText(const CoachingEffect &effect)
{
    const EffectSide &a = effect.before, &b = effect.after;
    QString words =
        tr("Ride-alongs with eight whole weeks before and after: %1\n").arg(effect.wholeRides) +
        tr("Follow-up rate, of inquiries: %1\n")
            .arg(change(a.followUpRate(), a.inquiries, b.followUpRate(), b.inquiries)) +
        tr("Share of minutes on A’s: %1\n").arg(change(a.shareOnA(), a.minutes, b.shareOnA(), b.minutes)) +
        tr("Win rate, of closed leads: %1\n").arg(change(a.winRate(), a.closed, b.winRate(), b.closed));
    if (effect.tooFew)
        words +=
            tr("That is little data: it takes %1 ride-alongs, and %2 inquiries, touches and closed leads "
               "on each side.\n")
                .arg(fewRides)
                .arg(fewInWindow);
    return words;
}

} // namespace

Run coachEffect(Options &options)
{
    auto person = std::make_shared<std::string>();
    options.add("PERSON", *person, "A rep; the team when not given");
    return [person](Context &context) -> Result<Output> {
        const Book &book = context.book();
        const auto rep = findCoachedOrTeam(context, *person);
        if (!rep)
            return rep.error();
        const CoachingEffect effect = coachingEffect(book, *rep);
        QJsonObject json = effectJson(book, effect);
        json["person"] = *rep ? text(book.personName(*rep)) : QJsonValue();
        return Output{json, effectText(effect)};
    };
}

Run coachCadence(Options &)
{
    return [](Context &context) -> Result<Output> {
        if (const Status may = refuseUnlessManager(context, teamOnly()); !may)
            return may.error();
        const Book &book = context.book();
        QJsonArray rows;
        QList<QStringList> lines;
        for (const CadenceRow &row : coachingCadence(book)) {
            const QJsonValue days = row.daysSince == unsetInt ? QJsonValue() : QJsonValue(row.daysSince);
            rows << QJsonObject{{"person", text(book.personName(row.rep))},
                                {"last_ride", date(row.lastRide)},
                                {"next_ride", date(row.nextRide)},
                                {"days_since", days},
                                {"rides", row.ridesInPeriod},
                                {"meant", row.meant},
                                {"due", row.isDue},
                                {"debrief_due", idOf(book.tables().ride, row.debriefDue)}};
            lines << QStringList{
                shown(book.personName(row.rep)),   shown(row.lastRide.iso()),
                shown(row.nextRide.iso()),         tr("%1 of %2").arg(row.ridesInPeriod).arg(row.meant),
                row.isDue ? tr("due") : QString(), row.debriefDue ? tr("debrief due") : QString()};
        }
        return Output{
            QJsonObject{{"cadence_days", book.info().rideCadenceDays}, {"weeks", 26}, {"rows", rows}},
            table({tr("Rep"), tr("Last"), tr("Next"), tr("Ride-alongs, 26 weeks"), tr("Ride-along"),
                   tr("Debrief")},
                  lines)};
    };
}

Run coachMiddle(Options &)
{
    return [](Context &context) -> Result<Output> {
        if (const Status may = refuseUnlessManager(context, teamOnly()); !may)
            return may.error();
        const MiddleCheck check = coachTheMiddle(context.book());
        const auto thirds = [](const std::array<int, 3> &counts) {
            return QJsonObject{{"top", counts[0]}, {"middle", counts[1]}, {"bottom", counts[2]}};
        };
        return Output{QJsonObject{{"weeks", 26},
                                  {"reps", thirds(check.reps)},
                                  {"rides", thirds(check.rides)},
                                  {"middle_share", number(check.middleShare)},
                                  {"neglected", check.neglected},
                                  {"sentence", check.sentence}},
                      check.sentence};
    };
}

} // namespace ridealong::cli
