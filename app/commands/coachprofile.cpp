// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that is known of how a rep grows, in one document.
#include "commands/catalog.h"
#include "commands/coachjson.h"

#include "measure/brakes.h"
#include "measure/followups.h"

#include <QCoreApplication>

namespace ridealong::cli {

namespace {

constexpr int answerWeeks = 26, mixWeeks = 4, roleWeeks = 52, disciplineWeeks = 8;

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

QJsonArray skillNames(const Book &book, const std::vector<uint32_t> &skills)
{
    QJsonArray names;
    for (const uint32_t skill : skills)
        names << skillText(book, skill);
    return names;
}

QJsonArray skillsJson(const Book &book, const SkillTable &skills)
{
    QJsonArray rows;
    for (size_t place = 0; place < skills.skills.size(); ++place) {
        QJsonArray ratings;
        QJsonValue latest;
        for (const RatedRide &ride : skills.rides)
            if (ride.values[place]) {
                latest = ride.values[place];
                ratings << QJsonObject{{"on", date(ride.on)},
                                       {"ride", idOf(book.tables().ride, ride.ride)},
                                       {"value", ride.values[place]}};
            }
        const int change = skills.change[place];
        rows << QJsonObject{{"skill", skillText(book, skills.skills[place])},
                            {"retired", book.tables().skill[skills.skills[place]].retired == 2},
                            {"latest", latest},
                            {"change", change == unsetInt ? QJsonValue() : QJsonValue(change)},
                            {"ratings", ratings}};
    }
    return rows;
}

QJsonArray ridesJson(const Book &book, uint32_t rep, const SkillTable &skills)
{
    const auto &rides = book.tables().ride;
    std::vector<uint32_t> rows;
    for (uint32_t row = 1; row < rides.end(); ++row)
        if (rides.has(row) && rides[row].rep.number == rep)
            rows.push_back(row);
    std::ranges::stable_sort(rows, {}, [&](uint32_t row) { return rides[row].on; });
    QJsonArray all;
    for (const uint32_t row : rows) {
        const auto rated = std::ranges::find(skills.rides, row, &RatedRide::ride);
        all << QJsonObject{{"id", idOf(rides, row)},
                           {"on", date(rides[row].on)},
                           {"state", text(rides.text(row, rideField("state")))},
                           {"objective", text(rides.text(row, rideField("objective")))},
                           {"skill", skillText(book, rides[row].skill.number)},
                           {"average", rated == skills.rides.end() ? QJsonValue() : number(rated->average)},
                           {"debriefed_on", date(rides[row].debriefedOn)},
                           {"read_on", date(rides[row].readOn)},
                           {"acknowledged_on", date(rides[row].acknowledgedOn)}};
    }
    return all;
}

QJsonArray stagesJson(const Book &book, const std::vector<StageAgainstTeam> &stages)
{
    QJsonArray rows;
    for (const StageAgainstTeam &stage : stages)
        rows << QJsonObject{{"stage", text(book.stageName(stage.stage))},
                            {"entered", stage.entered},
                            {"moved", stage.moved},
                            {"rate", number(stage.rate())},
                            {"team_entered", stage.teamEntered},
                            {"team_moved", stage.teamMoved},
                            {"team_rate", number(stage.teamRate())},
                            {"too_few", stage.tooFew}};
    return rows;
}

QJsonObject mixJson(const Book &book, const Effort &effort, uint32_t rep, const RepNumbers &numbers)
{
    const Week last = effort.lastWeek();
    const GradeMinutes minutes = effort.minutes(rep, last.plus(1 - mixWeeks), last);
    QJsonObject shares;
    for (const Grade grade : {Grade::A, Grade::B, Grade::C, Grade::D, Grade::E})
        shares[QString(QLatin1Char(letter(grade)))] = number(minutes.share(grade));
    return {{"weeks", mixWeeks},
            {"minutes", qint64(minutes.total())},
            {"shares", shares},
            {"state", QLatin1String(keyOf(brakeOf(book, effort, rep).state))},
            {"latest_week_on_a", number(numbers.onA)},
            {"goal_a", number(numbers.goalA)}};
}

QJsonObject answersJson(const Book &book, uint32_t rep)
{
    const Period period = lastWeeks(book.today(), answerWeeks);
    const FollowUpRow row = followUpOf(book, period, rep);
    return {{"from", date(period.from)},         {"to", date(period.to)},
            {"inquiries", row.inquiries},        {"touched", row.touched},
            {"rate", number(row.rate)},          {"answered", row.answered},
            {"in_time", number(row.inTimeRate)}, {"median_response_hours", number(row.medianResponseHours)}};
}

QJsonObject roleJson(const Book &book, uint32_t rep)
{
    const Period year{book.today().plus(1 - 7 * roleWeeks), book.today()};
    const RoleShift shift = roleShift(book, rep);
    QJsonObject json = rolesJson(roleTally(book, rep, year));
    json["from"] = date(year.from);
    json["to"] = date(year.to);
    json["older_half"] = rolesJson(shift.first);
    json["newer_half"] = rolesJson(shift.last);
    json["growing"] = shift.growing;
    json["too_few"] = shift.tooFew;
    return json;
}

QJsonObject demosJson(const Book &book, uint32_t rep)
{
    const DemoWeeks demos = demoWeeks(book, rep);
    QJsonArray weeks;
    for (const DemoWeek &week : demos.weeks)
        weeks << QJsonObject{{"week", text(week.week.iso())},
                             {"demos", week.demos},
                             {"ride", week.hasRide},
                             {"after_ride", week.isAfterRide}};
    return {{"weeks", weeks},
            {"rides", demos.rides},
            {"a_week_after_rides", number(demos.afterRide)},
            {"a_week_otherwise", number(demos.otherwise)}};
}

QJsonObject profileJson(const Book &book, uint32_t rep)
{
    const Effort effort = effortOf(book);
    const RepNumbers numbers = repNumbers(book, effort, rep);
    const SkillTable skills = skillTable(book, rep);
    const Person &person = book.people()[rep];
    QJsonArray commitments;
    for (const uint32_t row : commitmentsOf(book, rep))
        commitments << commitmentJson(book, row);
    QJsonObject promised = tallyJson(commitmentTally(book, rep, rep));
    promised["rows"] = commitments;
    const Week last = effort.lastWeek();
    return {{"person", text(book.personName(rep))},
            {"hired_on", date(person.hiredOn)},
            {"active", person.active != 1},
            {"rides_done", numbers.rides},
            {"skills_average", number(numbers.skills)},
            {"skills_average_first", number(numbers.firstSkills)},
            {"skills", skillsJson(book, skills)},
            {"focus", skillText(book, skills.focus)},
            {"strengths", skillNames(book, skills.strengths)},
            {"weaknesses", skillNames(book, skills.weaknesses)},
            {"mix", mixJson(book, effort, rep, numbers)},
            {"discipline", number(numbers.discipline)},
            {"discipline_touches", effort.touches(rep, last.plus(1 - disciplineWeeks), last)},
            {"followup", answersJson(book, rep)},
            {"overdue", numbers.overdue},
            {"money_at_risk", money(numbers.atRisk, book)},
            {"stages", stagesJson(book, stagesAgainstTeam(book, rep))},
            {"roles", roleJson(book, rep)},
            {"rides", ridesJson(book, rep, skills)},
            {"commitments", promised},
            {"effect", effectJson(book, coachingEffect(book, rep))},
            {"demos", demosJson(book, rep)}};
}

QString share(const QJsonValue &value)
{
    return value.isNull() ? tr("none") : percentText(value.toDouble());
}

QString oneDigit(const QJsonValue &value)
{
    return value.isNull() ? tr("none") : QString::number(value.toDouble(), 'f', 1);
}

QString list(const QJsonArray &names)
{
    QStringList words;
    for (const QJsonValue &name : names)
        words << name.toString();
    return words.isEmpty() ? tr("none") : words.join(QStringLiteral(", "));
}

QString skillsText(const QJsonObject &profile)
{
    QList<QStringList> lines;
    for (const QJsonValue &skill : profile["skills"].toArray()) {
        QStringList values;
        for (const QJsonValue &rating : skill["ratings"].toArray())
            values << QString::number(rating["value"].toInt());
        const QJsonValue change = skill["change"];
        lines << QStringList{skill["skill"].toString(), values.join(QLatin1Char(' ')),
                             change.isNull()      ? QString()
                             : change.toInt() > 0 ? QStringLiteral("+%1").arg(change.toInt())
                                                  : QString::number(change.toInt())};
    }
    return table({tr("Skill"), tr("Ratings"), tr("Change")}, lines, QStringLiteral("llr"));
}

QString stagesText(const QJsonObject &profile)
{
    QList<QStringList> lines;
    for (const QJsonValue &stage : profile["stages"].toArray())
        lines << QStringList{stage["stage"].toString(),
                             tr("%1 of %2").arg(stage["moved"].toInt()).arg(stage["entered"].toInt()),
                             share(stage["rate"]), share(stage["team_rate"]),
                             stage["too_few"].toBool() ? tr("little data") : QString()};
    return table({tr("Stage"), tr("Moved on"), tr("Rate"), tr("Everybody else"), QString()}, lines,
                 QStringLiteral("lrrr"));
}

QString figuresText(const QJsonObject &profile)
{
    const QJsonObject answers = profile["followup"].toObject(), roles = profile["roles"].toObject(),
                      kept = profile["commitments"].toObject(), mix = profile["mix"].toObject();
    QStringList lines;
    lines << tr("Ride-alongs done: %1").arg(profile["rides_done"].toInt())
          << tr("Skills on average: %1, at first %2")
                 .arg(oneDigit(profile["skills_average"]), oneDigit(profile["skills_average_first"]))
          << tr("To train next: %1").arg(profile["focus"].isNull() ? tr("none") : profile["focus"].toString())
          << tr("Strengths: %1").arg(list(profile["strengths"].toArray()))
          << tr("Weaknesses: %1").arg(list(profile["weaknesses"].toArray()))
          << tr("On A’s in the latest week: %1, goal %2")
                 .arg(share(mix["latest_week_on_a"]), share(mix["goal_a"]))
          << tr("Call discipline: %1 of %2 touches")
                 .arg(share(profile["discipline"]))
                 .arg(profile["discipline_touches"].toInt())
          << tr("Follow-up rate: %1 of %2 inquiries")
                 .arg(share(answers["rate"]))
                 .arg(answers["inquiries"].toInt())
          << tr("Median response, working hours: %1").arg(oneDigit(answers["median_response_hours"]))
          << tr("Demonstrated, joint, observed: %1 : %2 : %3")
                 .arg(roles["demonstrate"].toInt())
                 .arg(roles["joint"].toInt())
                 .arg(roles["observe"].toInt())
          << tr("Commitments kept: %1 of %2 that are kept or missed")
                 .arg(kept["kept"].toInt())
                 .arg(kept["kept"].toInt() + kept["missed"].toInt());
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString effectLine(const QJsonObject &profile)
{
    const QJsonObject effect = profile["effect"].toObject();
    const QJsonObject before = effect["before"].toObject(), after = effect["after"].toObject();
    const QString words =
        tr("Eight weeks before and after %1 ride-alongs: follow-up rate %2 of %3, then %4 of %5.")
            .arg(effect["whole_rides"].toInt())
            .arg(share(before["followup_rate"]))
            .arg(before["inquiries"].toInt())
            .arg(share(after["followup_rate"]))
            .arg(after["inquiries"].toInt());
    return effect["too_few_followup"].toBool() ? tr("%1 That is little data.").arg(words) : words;
}

} // namespace

Run coachProfile(Options &options)
{
    auto person = std::make_shared<std::string>();
    options.add("PERSON", *person, "The rep, by name, initials or e-mail").required();
    return [person](Context &context) -> Result<Output> {
        const auto rep = findCoached(context, *person);
        if (!rep)
            return rep.error();
        const QJsonObject profile = profileJson(context.book(), *rep);
        const QString gap = QStringLiteral("\n");
        return Output{profile,
                      QString(profile["person"].toString() + gap + figuresText(profile) + gap +
                              skillsText(profile) + gap + stagesText(profile) + gap + effectLine(profile))};
    };
}

} // namespace ridealong::cli
