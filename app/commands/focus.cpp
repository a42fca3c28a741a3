// SPDX-License-Identifier: GPL-3.0-or-later
// Where the effort goes, and the goals behind it.
#include "commands/catalog.h"

#include "measure/brakes.h"
#include "measure/mix.h"
#include "measure/rephistory.h"
#include "work/focus.h"

#include <QCoreApplication>

namespace ridealong::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

constexpr Grade grades[] = {Grade::A, Grade::B, Grade::C, Grade::D, Grade::E};

QJsonObject sharesJson(const GradeMinutes &minutes)
{
    QJsonObject shares;
    for (const Grade grade : grades)
        shares[QString(QLatin1Char(letter(grade)))] = number(minutes.share(grade));
    return shares;
}

QJsonObject countsJson(const std::array<int, 5> &counts)
{
    QJsonObject json;
    for (size_t i = 0; i < counts.size(); ++i)
        json[QString(QLatin1Char(letter(grades[i])))] = counts[i];
    return json;
}

QJsonObject mixJson(const MixRow &row, const Book &book)
{
    return {{"person", text(book.personName(row.person))},
            {"week", row.week.isSet() ? text(row.week.iso()) : QJsonValue()},
            {"minutes", qint64(row.minutes.total())},
            {"shares", sharesJson(row.minutes)},
            {"state", QLatin1String(keyOf(row.state))},
            {"off", row.off},
            {"goal", QJsonObject{{"A", row.policy.goalA}, {"B", row.policy.goalB}, {"C", row.policy.goalC}}},
            {"discipline", number(row.discipline)},
            {"waste_hours", row.wasteHours},
            {"waste_money", money(row.wasteMoney, book)},
            {"reason", row.reason.isEmpty() ? QJsonValue() : QJsonValue(row.reason)}};
}

// Everybody's effort over the window.
QJsonObject teamJson(const Book &book, int weeks)
{
    const Effort effort = effortOf(book);
    const GradeMinutes minutes = effort.minutes(0, effort.lastWeek().plus(1 - weeks), effort.lastWeek());
    return {{"minutes", qint64(minutes.total())}, {"shares", sharesJson(minutes)}};
}

// Open leads by grade, of each rep.
QJsonArray poolsJson(const Book &book, uint32_t person)
{
    QJsonArray pools;
    for (const uint32_t rep : person ? std::vector<uint32_t>{person} : activeReps(book))
        pools << QJsonObject{{"person", text(book.personName(rep))},
                             {"leads", countsJson(poolMix(book, rep))}};
    return pools;
}

QStringList mixLine(const MixRow &row, const Book &book)
{
    QStringList cells{shown(book.personName(row.person)),
                      row.week.isSet() ? shown(row.week.iso()) : QString(),
                      QString::number(double(row.minutes.total()) / 60, 'f', 1)};
    for (const Grade grade : grades)
        cells << percentText(row.minutes.share(grade));
    return cells << percentText(row.policy.goalA) << nameOf(row.state);
}

QJsonObject policyJson(const Policy &policy, const Book &book)
{
    return {{"person", text(book.personName(policy.person.number))},
            {"from", date(policy.from)},
            {"goal_a", number(policy.goalA)},
            {"goal_b", number(policy.goalB)},
            {"goal_c", number(policy.goalC)},
            {"slack", number(policy.slack)},
            {"limit_de", number(policy.limitDe)}};
}

QJsonObject weekJson(const RepWeekRow &week, const Book &book)
{
    return {{"week", text(week.judged.week.iso())},
            {"minutes", qint64(week.judged.minutes.total())},
            {"shares", sharesJson(week.judged.minutes)},
            {"skipped", week.judged.skipped},
            {"off", week.judged.off},
            {"state", QLatin1String(keyOf(week.released ? FocusState::released : week.judged.state))},
            {"touches", week.touches},
            {"queue_jumps", week.jumps},
            {"off_policy", week.offPolicy},
            {"discipline", number(week.discipline)},
            {"waste_money", money(week.waste, book)}};
}

QStringList weekLine(const RepWeekRow &week)
{
    const GradeMinutes &minutes = week.judged.minutes;
    QStringList cells{shown(week.judged.week.iso()), QString::number(double(minutes.total()) / 60, 'f', 1)};
    for (const Grade grade : grades)
        cells << percentText(minutes.share(grade));
    cells << percentText(week.judged.policy.goalA) << QString::number(week.jumps)
          << QString::number(week.offPolicy);
    return cells << (week.judged.skipped ? tr("skipped")
                                         : nameOf(week.released ? FocusState::released : week.judged.state));
}

QJsonObject releaseJson(uint32_t row, const Book &book)
{
    const auto &releases = book.tables().release;
    return {{"on", date(releases[row].on)},
            {"until", date(releases[row].until)},
            {"reason", text(releases.text(row, releaseField("reason")))},
            {"by", text(book.personName(releases[row].by.number))}};
}

Result<Output> policyList(const Book &book)
{
    QJsonArray rows;
    QList<QStringList> lines;
    const auto &policies = book.tables().policy;
    for (uint32_t row = 1; row < policies.end(); ++row) {
        if (!policies.has(row))
            continue;
        const Policy &policy = policies[row];
        rows << policyJson(policy, book);
        const QString whom =
            policy.person.isSet() ? shown(book.personName(policy.person.number)) : tr("everybody");
        lines << QStringList{whom,
                             shown(policy.from.iso()),
                             percentText(policy.goalA),
                             percentText(policy.goalB),
                             percentText(policy.goalC),
                             percentText(policy.slack),
                             percentText(policy.limitDe)};
    }
    return Output{
        QJsonObject{{"rows", rows}},
        table({tr("For"), tr("From"), tr("A"), tr("B"), tr("C"), tr("Slack"), tr("D and E")}, lines)};
}

} // namespace

Run mix(Options &options)
{
    struct Arguments
    {
        std::string person, by = "person";
        int weeks = 4;
    };
    auto args = std::make_shared<Arguments>();
    options.add("--person", args->person, "Only of this rep");
    options.add("--weeks", args->weeks, "How many ISO weeks, this one included")
        .between(1, Effort::mostWeeks);
    options.add("--by", args->by, "A row for each person, or for each week of each")
        .oneOf({"week", "person"});
    return [args](Context &context) -> Result<Output> {
        const Book &book = context.book();
        const auto person = args->person.empty() ? Result<uint32_t>(0u) : findPerson(book, args->person);
        if (!person)
            return person.error();
        QJsonArray rows;
        QList<QStringList> lines;
        for (const MixRow &row :
             mixRows(book, effortOf(book),
                     {.person = *person, .weeks = args->weeks, .byWeek = args->by == "week"})) {
            rows << mixJson(row, book);
            lines << mixLine(row, book);
        }
        return Output{QJsonObject{{"rows", rows},
                                  {"team", teamJson(book, args->weeks)},
                                  {"pool", poolsJson(book, *person)},
                                  {"book", countsJson(poolMix(book, 0))}},
                      table({tr("Rep"), tr("Week"), tr("Hours"), tr("A"), tr("B"), tr("C"), tr("D"), tr("E"),
                             tr("Goal"), tr("State")},
                            lines, QStringLiteral("llrrrrrrrl"))};
    };
}

Run policyShow(Options &)
{
    return [](Context &context) { return policyList(context.book()); };
}

Run policySet(Options &options)
{
    struct Arguments
    {
        std::string person, from;
        bool asEverybody = false;
        double a = 80, b = 20, c = 0, slack = 10, limit = 5;
    };
    auto args = std::make_shared<Arguments>();
    options.add("--person", args->person, "Only for this rep; else for everybody");
    options.add("--from", args->from, "From this day on, today when not given").called("DATE");
    options.add("--a", args->a, "Percent of the effort that A’s should get").percent();
    options.add("--b", args->b, "Percent for B’s").percent();
    options.add("--c", args->c, "Percent for C’s").percent();
    options.add("--slack", args->slack, "Points under the goal for A that are still fine").percent();
    options.add("--limit", args->limit, "Percent that D and E together may take").percent();
    options.flag("--as-everybody", args->asEverybody, "From that day on the goals for everybody hold again");
    return [args](Context &context) -> Result<Output> {
        const auto person =
            args->person.empty() ? Result<uint32_t>(0u) : findPerson(context.book(), args->person);
        if (!person)
            return person.error();
        const auto from = args->from.empty() ? Result<Date>(context.book().today())
                                             : readDate(args->from, context.book().today());
        if (!from)
            return from.error();
        ChangeSet changes = context.session->change();
        const MixPolicy policy{args->a / 100, args->b / 100, args->c / 100, args->slack / 100,
                               args->limit / 100};
        const Status set =
            args->asEverybody
                ? followEverybody(changes, context.book(), *person, *from)
                : setPolicy(changes, context.book(), {.person = *person, .from = *from, .policy = policy});
        if (!set)
            return Error{ErrorKind::usage, set.error().text};
        const QString whom = *person ? shown(context.book().personName(*person)) : tr("everybody");
        if (const Status done = context.session->commit({Op::editPolicy, whom}, std::move(changes)); !done)
            return done.error();
        return policyList(context.book());
    };
}

Run brakeRelease(Options &options)
{
    struct Arguments
    {
        std::string person, reason, until;
    };
    auto args = std::make_shared<Arguments>();
    options.add("PERSON", args->person, "The rep").required();
    options.add("--reason", args->reason, "Why").required();
    options.add("--until", args->until, "The last day that the release holds").required().called("DATE");
    return [args](Context &context) -> Result<Output> {
        const Book &book = context.book();
        const auto person = findPerson(book, args->person);
        if (!person)
            return person.error();
        const auto until = readDate(args->until, book.today());
        if (!until)
            return until.error();
        ChangeSet changes = context.session->change();
        const ReleaseWish wish{
            .person = *person, .until = *until, .reason = args->reason, .by = context.session->user()};
        if (const Status released = releaseBrake(changes, book, wish); !released)
            return released.error();
        const Deed deed{Op::releaseBrake, shown(book.personName(*person))};
        if (const Status done = context.session->commit(deed, std::move(changes)); !done)
            return done.error();
        return Output{QJsonObject{{"person", text(book.personName(*person))},
                                  {"state", QLatin1String(keyOf(brakeOf(book, *person).state))},
                                  {"until", date(*until)}},
                      describe(deed)};
    };
}

Run brakeShow(Options &options)
{
    struct Arguments
    {
        std::string person;
        int weeks = 26;
    };
    auto args = std::make_shared<Arguments>();
    options.add("PERSON", args->person, "The rep").required();
    options.add("--weeks", args->weeks, "How many of the last weeks").between(1, Effort::mostWeeks);
    return [args](Context &context) -> Result<Output> {
        const Book &book = context.book();
        const auto person = findPerson(book, args->person);
        if (!person)
            return person.error();
        const RepHistory history = repHistory(book, effortOf(book), *person, args->weeks);
        QJsonArray weeks, releases;
        QList<QStringList> lines;
        for (const RepWeekRow &week : history.weeks) {
            weeks << weekJson(week, book);
            lines << weekLine(week);
        }
        for (const uint32_t row : history.releases)
            releases << releaseJson(row, book);
        QJsonObject json{
            {"person", text(book.personName(*person))},
            {"state", QLatin1String(keyOf(history.brake.state))},
            {"reason", history.brake.reason.isEmpty() ? QJsonValue() : history.brake.reason},
            {"since", history.brake.since.isSet() ? text(history.brake.since.iso()) : QJsonValue()},
            {"pool", countsJson(history.pool)},
            {"book", countsJson(history.book)},
            {"neglected", QJsonObject{{"A", history.neglected[0]}, {"B", history.neglected[1]}}},
            {"weeks", weeks},
            {"releases", releases}};
        QJsonObject covered;
        for (size_t i = 0; i < history.coverage.size(); ++i)
            covered[QString(QLatin1Char(letter(grades[i])))] = number(history.coverage[i]);
        json["coverage"] = covered;
        return Output{json, table({tr("Week"), tr("Hours"), tr("A"), tr("B"), tr("C"), tr("D"), tr("E"),
                                   tr("Goal"), tr("Jumps"), tr("Off policy"), tr("State")},
                                  lines, QStringLiteral("lrrrrrrrrrl"))};
    };
}

} // namespace ridealong::cli
