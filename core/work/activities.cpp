// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/activities.h"

#include "base/words.h"
#include "book/leadname.h"
#include "measure/brakes.h"
#include "measure/intake.h"
#include "measure/offers.h"
#include "work/handoffs.h"
#include "work/leads.h"

#include <QCoreApplication>
#include <tuple>

namespace ridealong {

namespace {

constexpr int dayInMinutes = 24 * 60;

QString tr(const char *text)
{
    return QCoreApplication::translate("activities", text);
}

QString gradeText(Grade grade)
{
    return QString(QLatin1Char(letter(grade)));
}

Status refusal(const Book &book, const ActivityWish &wish)
{
    if (!book.leads().has(wish.lead))
        return Error{ErrorKind::notFound, tr("There is no such lead.")};
    if (!book.tables().kind.has(wish.kind))
        return Error{ErrorKind::notFound, tr("There is no such kind of activity.")};
    if (wish.on.isSet() && wish.on > book.today())
        return refuse(tr("That day is still to come. Plan a step instead."));
    if (wish.minutes != unsetInt && (wish.minutes < 0 || wish.minutes > dayInMinutes))
        return refuse(tr("Minutes go from 0 to 1440."));
    if (wish.time != unsetInt && (wish.time < 0 || wish.time >= dayInMinutes))
        return refuse(tr("There is no such time of day."));
    return Done{};
}

// How urgent an open lead is: 0 overdue, 1 due, 2 never touched, 3 not now.
int urgency(const Standing &standing)
{
    if (standing.stepState == StepState::overdue)
        return 0;
    if (standing.stepState == StepState::today)
        return 1;
    return standing.stepState == StepState::none && standing.touches == 0 ? 2 : 3;
}

QString passedOverText(const Book &book, uint32_t better, uint32_t lead)
{
    static constexpr const char *why[] = {QT_TRANSLATE_NOOP("activities", "is overdue"),
                                          QT_TRANSLATE_NOOP("activities", "is due today"),
                                          QT_TRANSLATE_NOOP("activities", "was never touched")};
    const Standing &standing = book.standing(better);
    return tr("%1 (%2) %3 and comes before %4 (%5).")
        .arg(companyOf(book, better), gradeText(standing.grade), tr(why[urgency(standing)]),
             companyOf(book, lead), gradeText(book.standing(lead).grade));
}

// As the weeks up to that day and its releases say; of its week all is read that is known by now.
bool wasBraked(const Book &book, uint32_t person, Date day)
{
    std::vector<WeekMix> weeks = effortOf(book).series(book, person);
    std::erase_if(weeks, [day](const WeekMix &week) { return week.week > Week::of(day); });
    Brake brake = brakeAfter(weeks);
    release(brake, book.tables().release, person, day);
    return brake.isOn();
}

void judgePolicy(const Book &book, const ActivityWish &wish, Logged &logged)
{
    if (logged.grade >= Grade::D && wasBraked(book, wish.person, wish.on)) {
        logged.offPolicy = true;
        logged.warnings << tr("%1’s brake is on and %2 is graded %3: this touch is off policy.")
                               .arg(shown(book.personName(wish.person)), companyOf(book, wish.lead),
                                    gradeText(logged.grade));
    }
}

void judgeTurn(const Book &book, const ActivityWish &wish, Logged &logged)
{
    if (const uint32_t better = leadPassedOver(book, wish.person, wish.lead)) {
        logged.queueJump = true;
        logged.warnings << passedOverText(book, better, wish.lead);
    }
}

const char *whyNotCallable(Intake intake)
{
    return intake == Intake::refused ? QT_TRANSLATE_NOOP("activities", "%1 was refused at intake.")
           : intake == Intake::parked
               ? QT_TRANSLATE_NOOP("activities", "%1 is parked at intake.")
               : QT_TRANSLATE_NOOP("activities", "%1 waits at intake for the manager.");
}

void warnOfState(const Book &book, uint32_t lead, QStringList &warnings)
{
    if (book.standing(lead).closed == 2)
        warnings << tr("%1 is closed.").arg(companyOf(book, lead));
    else if (!isCallable(book, lead))
        warnings << tr(whyNotCallable(Intake(book.leads()[lead].intake))).arg(companyOf(book, lead));
}

// What was due on an earlier day is not known any more, so only today's touches can be out of turn.
bool isTodays(const Book &book, const ActivityWish &wish)
{
    return wish.on == book.today();
}

std::vector<Cell> cellsOf(const Book &book, const ActivityWish &wish, const Logged &logged, bool judged)
{
    std::vector<Cell> cells = {{activityField("lead"), Link{wish.lead}},
                               {activityField("kind"), Link{wish.kind}},
                               {activityField("on"), wish.on},
                               {activityField("grade"), logged.grade}};
    const auto addText = [&cells](FieldNo field, const std::string &text) {
        if (!text.empty())
            cells.push_back({field, text});
    };
    if (wish.person)
        cells.push_back({activityField("person"), Link{wish.person}});
    if (wish.time != unsetInt)
        cells.push_back({activityField("time"), int64_t(wish.time)});
    if (wish.minutes != unsetInt)
        cells.push_back({activityField("minutes"), int64_t(wish.minutes)});
    addText(activityField("outcome"), wish.outcome);
    addText(activityField("role"), wish.role);
    addText(activityField("note"), wish.note);
    if (judged)
        cells.push_back({activityField("off_policy"), logged.offPolicy});
    if (judged && isTodays(book, wish))
        cells.push_back({activityField("queue_jump"), logged.queueJump});
    return cells;
}

} // namespace

uint32_t leadPassedOver(const Book &book, uint32_t person, uint32_t lead)
{
    const Grade grade = book.standing(lead).grade;
    if (!person || grade == Grade::none || !isOpenLead(book, lead))
        return 0;
    const Offers offers(book);
    uint32_t best = 0;
    std::tuple<Grade, int, Date> bestRank;
    for (uint32_t other = 1; other < book.leads().end(); ++other) {
        const Standing &standing = book.standing(other);
        const bool his = book.leads()[other].owner.number == person;
        if (!his || other == lead || standing.grade == Grade::none || standing.grade >= grade)
            continue;
        if (!isOpenLead(book, other) || !isCallable(book, other) || offers.waits(other) ||
            urgency(standing) > 2)
            continue;
        const std::tuple rank(standing.grade, urgency(standing), standing.nextStepOn);
        if (!best || rank < bestRank)
            best = other, bestRank = rank;
    }
    return best;
}

Result<Logged> logActivity(ChangeSet &changes, const Book &book, const ActivityWish &asked)
{
    if (const Status status = refusal(book, asked); !status)
        return status.error();
    ActivityWish wish = asked;
    if (!wish.on.isSet())
        wish.on = book.today();
    Logged logged{.grade = book.standing(wish.lead).grade};
    const bool judged = wish.person && book.standing(wish.lead).closed != 2;
    if (judged)
        judgePolicy(book, wish, logged);
    if (judged && isTodays(book, wish))
        judgeTurn(book, wish, logged);
    warnOfState(book, wish.lead, logged.warnings);
    acceptByTouch(changes, book, wish.lead, wish.person, wish.on, wish.time);
    logged.activity = changes.create(Entity::activity, cellsOf(book, wish, logged, judged));
    return logged;
}

} // namespace ridealong
