// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/intake.h"

#include "base/blank.h"
#include "book/leadname.h"
#include "measure/intake.h"

#include <QCoreApplication>
#include <algorithm>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("intake", text);
}

void say(ChangeSet &changes, uint32_t lead, IntakeSaid what, Date on, uint32_t by, const std::string &text,
         Date until = {})
{
    std::vector<Cell> cells = {{intakeEventField("lead"), Link{lead}},
                               {intakeEventField("on"), on},
                               {intakeEventField("what"), int64_t(what)}};
    if (by)
        cells.push_back({intakeEventField("by"), Link{by}});
    if (!isBlank(text))
        cells.push_back({intakeEventField("text"), text});
    if (until.isSet())
        cells.push_back({intakeEventField("until"), until});
    changes.create(Entity::intakeEvent, std::move(cells));
}

IntakeSaid saidBy(Intake answer)
{
    return answer == Intake::approved  ? IntakeSaid::approved
           : answer == Intake::refused ? IntakeSaid::refused
                                       : IntakeSaid::parked;
}

// In a book from before this was written down, a lead holds one text: of who spoke last.
void keepOlderWords(ChangeSet &changes, const Book &book, uint32_t lead)
{
    const auto &events = book.tables().intakeEvent;
    for (uint32_t row = 1; row < events.end(); ++row)
        if (events.has(row) && events[row].lead.number == lead)
            return;
    const Lead &row = book.leads()[lead];
    const bool waits = Intake(row.intake) == Intake::waiting;
    const std::string words(book.leads().text(lead, leadField("intake_reason")));
    say(changes, lead, IntakeSaid::asked, row.createdOn, row.owner.number, waits ? words : std::string());
    if (!waits)
        say(changes, lead, saidBy(Intake(row.intake)), row.createdOn, 0, words);
}

Status noSuchLead()
{
    return Error{ErrorKind::notFound, tr("There is no such lead.")};
}

Status refusal(const Book &book, const IntakeWish &wish)
{
    if (!book.leads().has(wish.lead))
        return noSuchLead();
    const auto now = Intake(book.leads()[wish.lead].intake);
    if (now == Intake::none)
        return refuse(tr("That lead does not wait at intake."));
    if (isRep(book, wish.by))
        return refuse(tr("Only a manager answers at intake. Argue for the lead instead."));
    if (wish.answer == Intake::none || wish.answer == Intake::waiting)
        return refuse(tr("An answer approves, refuses or parks the lead."));
    if (now == Intake::approved && wish.answer == Intake::approved)
        return refuse(tr("That lead is approved already."));
    if (wish.answer == Intake::refused && isBlank(wish.reason))
        return refuse(tr("Give the rep a reason for the refusal."));
    if (wish.answer == Intake::parked && wish.until.isSet() && wish.until <= book.today())
        return refuse(tr("Park it until a day after today."));
    return Done{};
}

// An argument is the rep's: of who has the lead, or of who asked for it before.
bool mayArgue(const Book &book, uint32_t lead, uint32_t by)
{
    if (!by || book.leads()[lead].owner.number == by)
        return true;
    const auto &events = book.tables().intakeEvent;
    for (uint32_t row = 1; row < events.end(); ++row)
        if (events.has(row) && events[row].lead.number == lead && events[row].by.number == by &&
            IntakeSaid(events[row].what) == IntakeSaid::asked)
            return true;
    return false;
}

} // namespace

void sendToIntake(ChangeSet &changes, const Book &book, uint32_t lead, uint32_t addedBy,
                  const std::string &argument)
{
    if (isRep(book, addedBy) && book.leads().has(lead) && book.standing(lead).stageType == StageType::open &&
        book.standing(lead).grade > intakeFloor(book, addedBy))
        appendWaiting(changes, lead, addedBy, book.today(), argument);
}

void appendWaiting(ChangeSet &changes, uint32_t lead, uint32_t addedBy, Date today,
                   const std::string &argument)
{
    changes.set(Entity::lead, lead, leadField("intake"), int64_t(Intake::waiting));
    say(changes, lead, IntakeSaid::asked, today, addedBy, argument);
}

Status answerIntake(ChangeSet &changes, const Book &book, const IntakeWish &wish)
{
    if (const Status refused = refusal(book, wish); !refused)
        return refused;
    keepOlderWords(changes, book, wish.lead);
    changes.set(Entity::lead, wish.lead,
                {{leadField("intake"), int64_t(wish.answer)},
                 {leadField("intake_reason"), isBlank(wish.reason) ? Value{} : Value{wish.reason}}});
    say(changes, wish.lead, saidBy(wish.answer), book.today(), wish.by, wish.reason,
        wish.answer == Intake::parked ? wish.until : Date{});
    return Done{};
}

Status argueIntake(ChangeSet &changes, const Book &book, uint32_t lead, const std::string &reason,
                   uint32_t by)
{
    if (!book.leads().has(lead))
        return noSuchLead();
    const auto now = Intake(book.leads()[lead].intake);
    if (now == Intake::none)
        return refuse(tr("That lead does not wait at intake."));
    if (now == Intake::approved)
        return refuse(tr("That lead is approved already."));
    if (by && !isRep(book, by))
        return refuse(tr("The lead’s rep argues; a manager answers."));
    if (!mayArgue(book, lead, by))
        return refuse(tr("Only the lead’s own rep argues for it."));
    if (isBlank(reason))
        return refuse(tr("Say why the lead deserves another look."));
    keepOlderWords(changes, book, lead);
    changes.set(Entity::lead, lead, leadField("intake"), int64_t(Intake::waiting));
    say(changes, lead, IntakeSaid::asked, book.today(), by ? by : book.leads()[lead].owner.number, reason);
    return Done{};
}

Deed deedOf(const Book &book, const IntakeWish &wish)
{
    const QString answer = wish.answer == Intake::approved  ? tr("approved")
                           : wish.answer == Intake::refused ? tr("refused")
                                                            : tr("parked");
    return {Op::answerIntake, companyOf(book, wish.lead), answer};
}

} // namespace ridealong
