// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/handoffs.h"

#include "base/blank.h"
#include "base/words.h"
#include "book/leadname.h"
#include "book/processes.h"
#include "followup/handoffreasons.h"
#include "measure/offers.h"
#include "work/leads.h"
#include "work/moves.h"
#include "work/steps.h"

#include <QCoreApplication>
#include <algorithm>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("handoffs", text);
}

bool isRep(const Book &book, uint32_t person)
{
    return book.people().has(person) && book.people().text(person, personField("role")) == "rep";
}

bool isActiveRep(const Book &book, uint32_t person)
{
    return isRep(book, person) && book.people()[person].active != 1;
}

int minuteOf(const ChangeSet &changes)
{
    return changes.now().localMinuteOfDay();
}

// One check for each lead, then one act for each: so nothing is half done.
template<class Check, class Act>
Status forAll(const Book &book, LeadSpan leads, Check &&check, Act &&act)
{
    for (const uint32_t lead : leads) {
        if (!book.leads().has(lead))
            return Error{ErrorKind::notFound, tr("There is no such lead.")};
        if (const QString refusal = check(lead); !refusal.isEmpty())
            return refuse(refusal);
    }
    std::vector<uint32_t> done;
    for (const uint32_t lead : leads) {
        if (std::ranges::find(done, lead) == done.end())
            act(lead);
        done.push_back(lead);
    }
    return Done{};
}

QString refusedOffer(const Book &book, uint32_t lead, const OfferWish &wish)
{
    const QString company = companyOf(book, lead);
    if (!book.leads()[lead].receivedOn.isSet())
        return tr("%1 is not an inquiry, so there is nothing to answer. Give it to the rep instead.")
            .arg(company);
    if (!isOpenLead(book, lead))
        return tr("%1 is not open. Only an open inquiry is handed off.").arg(company);
    if (const uint32_t row = waitingOffer(book, lead);
        row && book.tables().handoff[row].taker.number == wish.taker)
        return tr("%1 waits for the answer of %2 already.").arg(company, shown(book.personName(wish.taker)));
    return {};
}

void withdraw(ChangeSet &changes, const Book &book, uint32_t lead)
{
    if (const uint32_t row = waitingOffer(book, lead))
        changes.set(Entity::handoff, row,
                    {{handoffField("state"), int64_t(HandoffState::withdrawn)},
                     {handoffField("ended_on"), book.today()}});
}

void makeOffer(ChangeSet &changes, const Book &book, uint32_t lead, const OfferWish &wish)
{
    std::vector<Cell> cells = {{handoffField("lead"), Link{lead}},
                               {handoffField("taker"), Link{wish.taker}},
                               {handoffField("offered_on"), book.today()},
                               {handoffField("offered_time"), int64_t(minuteOf(changes))},
                               {handoffField("state"), int64_t(HandoffState::offered)}};
    if (wish.by)
        cells.push_back({handoffField("giver"), Link{wish.by}});
    if (!isBlank(wish.request))
        cells.push_back({handoffField("request"), wish.request});
    changes.create(Entity::handoff, std::move(cells));
}

// Whether that person may answer for the taker.
bool mayAnswer(const Book &book, uint32_t taker, uint32_t by)
{
    return by == taker || !isRep(book, by);
}

QString refusedAnswer(const Book &book, uint32_t lead, uint32_t by)
{
    const uint32_t row = waitingOffer(book, lead);
    if (!row)
        return tr("%1 does not wait for an answer.").arg(companyOf(book, lead));
    const uint32_t taker = book.tables().handoff[row].taker.number;
    if (!mayAnswer(book, taker, by))
        return tr("%1 was offered to %2, who answers it.")
            .arg(companyOf(book, lead), shown(book.personName(taker)));
    return {};
}

void answer(ChangeSet &changes, uint32_t row, HandoffState state, Moment at, uint32_t by,
            std::vector<Cell> more = {})
{
    std::vector<Cell> cells = {{handoffField("state"), int64_t(state)}, {handoffField("answered_on"), at.on}};
    if (at.minute != unsetInt)
        cells.push_back({handoffField("answered_time"), int64_t(at.minute)});
    if (by)
        cells.push_back({handoffField("answered_by"), Link{by}});
    for (Cell &cell : more)
        cells.push_back(std::move(cell));
    changes.set(Entity::handoff, row, std::move(cells));
}

void giveBack(ChangeSet &changes, const Book &book, uint32_t lead)
{
    if (book.leads()[lead].owner.isSet())
        changes.set(Entity::lead, lead, leadField("owner"), Value{});
}

// A lead that was taken is not answered any more but worked; who has it may end that, or a manager.
QString refusedEnd(const Book &book, uint32_t lead, uint32_t by)
{
    const QString company = companyOf(book, lead);
    if (!isOpenLead(book, lead))
        return tr("%1 is not open.").arg(company);
    if (waitingOffer(book, lead))
        return tr("%1 waits for an answer. Accept or reject it first.").arg(company);
    const uint32_t owner = book.leads()[lead].owner.number;
    if (!mayAnswer(book, owner, by))
        return owner ? tr("%1 belongs to %2.").arg(company, shown(book.personName(owner)))
                     : tr("%1 belongs to nobody yet.").arg(company);
    return {};
}

QString refusedDisqualifying(const Book &book, uint32_t lead, const std::string &reason, uint32_t by)
{
    if (const QString refusal = refusedEnd(book, lead, by); !refusal.isEmpty())
        return refusal;
    const QString company = companyOf(book, lead);
    if (!book.leads()[lead].receivedOn.isSet())
        return tr("%1 is not an inquiry. Move it to a lost stage instead.").arg(company);
    if (!isTouched(book, lead))
        return tr("Nobody has touched %1 yet. It can be disqualified after contact.").arg(company);
    const int attempts = book.standing(lead).attempts;
    if (reason == "unreachable" && attempts < attemptsUntilUnreachable)
        return tr("%1 counts as unreachable after %2 attempts without an answer; these are %3.")
            .arg(company, QString::number(attemptsUntilUnreachable), QString::number(attempts));
    return {};
}

// The row that ends: of one that was accepted and has not ended yet.
uint32_t acceptedHandoff(const Book &book, uint32_t lead)
{
    const uint32_t row = latestHandoff(book, lead);
    return row && stateOf(book, row) == HandoffState::accepted ? row : 0;
}

void endHandoff(ChangeSet &changes, const Book &book, uint32_t lead, HandoffState state,
                const std::string &reason)
{
    if (const uint32_t row = acceptedHandoff(book, lead))
        changes.set(Entity::handoff, row,
                    {{handoffField("state"), int64_t(state)},
                     {handoffField("ended_on"), book.today()},
                     {handoffField("end_reason"), reason}});
}

// In the lead's own process: of the lost stages "No decision", else the last one of that type.
uint32_t stageOfType(const Book &book, uint32_t lead, StageType type)
{
    uint32_t found = 0;
    for (const uint32_t stage : stagesOf(book, processOfLead(book, lead)))
        if (book.stageType(stage) == type && !isNoDecision(book, found))
            found = stage;
    return found;
}

} // namespace

Status offerLeads(ChangeSet &changes, const Book &book, LeadSpan leads, const OfferWish &wish)
{
    if (!isActiveRep(book, wish.taker))
        return refuse(tr("An inquiry is offered to an active rep."));
    return forAll(
        book, leads, [&](uint32_t lead) { return refusedOffer(book, lead, wish); },
        [&](uint32_t lead) {
            withdraw(changes, book, lead);
            giveTo(changes, book, lead, wish.taker);
            makeOffer(changes, book, lead, wish);
        });
}

Status acceptHandoffs(ChangeSet &changes, const Book &book, LeadSpan leads, uint32_t by)
{
    return forAll(
        book, leads, [&](uint32_t lead) { return refusedAnswer(book, lead, by); },
        [&](uint32_t lead) {
            answer(changes, waitingOffer(book, lead), HandoffState::accepted,
                   {book.today(), minuteOf(changes)}, by);
        });
}

Status rejectHandoffs(ChangeSet &changes, const Book &book, LeadSpan leads, const RejectWish &wish)
{
    if (!reasonWithKey(rejectReasons, wish.reason))
        return refuse(
            tr("A hand-off is rejected for one of three reasons: wrong route, wrong or missing data, "
               "or not our customer."));
    return forAll(
        book, leads, [&](uint32_t lead) { return refusedAnswer(book, lead, wish.by); },
        [&](uint32_t lead) {
            std::vector<Cell> cells = {{handoffField("reason"), wish.reason}};
            if (!isBlank(wish.comment))
                cells.push_back({handoffField("comment"), wish.comment});
            answer(changes, waitingOffer(book, lead), HandoffState::rejected,
                   {book.today(), minuteOf(changes)}, wish.by, std::move(cells));
            giveTo(changes, book, lead, 0);
        });
}

Status disqualifyLeads(ChangeSet &changes, const Book &book, LeadSpan leads, const std::string &reason,
                       uint32_t by)
{
    const HandoffReason *why = reasonWithKey(disqualifyReasons, reason);
    if (!why)
        return refuse(tr("A lead is disqualified for one of five reasons: no need, no budget, no fit, "
                         "unreachable, or wrong or missing data."));
    return forAll(
        book, leads,
        [&](uint32_t lead) {
            const QString refusal = refusedDisqualifying(book, lead, reason, by);
            return refusal.isEmpty() && !stageOfType(book, lead, StageType::lost)
                       ? tr("The sales process has no lost stage for %1.").arg(companyOf(book, lead))
                       : refusal;
        },
        [&](uint32_t lead) {
            const uint32_t stage = stageOfType(book, lead, StageType::lost);
            (void)moveToStage(changes, book,
                              MoveWish{.lead = lead, .stage = stage, .by = by, .reason = why->lost});
            endHandoff(changes, book, lead, HandoffState::disqualified, reason);
        });
}

Status recycleLeads(ChangeSet &changes, const Book &book, LeadSpan leads, const RecycleWish &wish)
{
    if (isBlank(wish.reason))
        return refuse(tr("Say why the lead is given back."));
    if (!wish.until.isSet() || wish.until <= book.today())
        return refuse(tr("Give a later day on which the lead comes back."));
    return forAll(
        book, leads,
        [&](uint32_t lead) {
            const QString refusal = refusedEnd(book, lead, wish.by);
            return refusal.isEmpty() && !stageOfType(book, lead, StageType::parked)
                       ? tr("The sales process has no parked stage for %1.").arg(companyOf(book, lead))
                       : refusal;
        },
        [&](uint32_t lead) {
            dropOpenSteps(changes, book, lead, tr("Given back for later").toStdString());
            const uint32_t stage = stageOfType(book, lead, StageType::parked);
            (void)moveToStage(changes, book,
                              MoveWish{.lead = lead,
                                       .stage = stage,
                                       .by = wish.by,
                                       .reason = wish.reason,
                                       .resurfaceOn = wish.until,
                                       .comesBackToNobody = true});
            giveBack(changes, book, lead);
            endHandoff(changes, book, lead, HandoffState::recycled, wish.reason);
        });
}

void noteHandover(ChangeSet &changes, const Book &book, const Handover &handover)
{
    const uint32_t open = waitingOffer(book, handover.lead);
    if (open && book.tables().handoff[open].taker.number != handover.taker)
        withdraw(changes, book, handover.lead);
    if (handover.isOpenInquiry && handover.taker != handover.by && isActiveRep(book, handover.taker))
        makeOffer(changes, book, handover.lead, {.taker = handover.taker, .by = handover.by});
}

void acceptByTouch(ChangeSet &changes, const Book &book, uint32_t lead, uint32_t person, Date on, int time)
{
    const uint32_t row = waitingOffer(book, lead);
    if (!row)
        return;
    const Handoff &handoff = book.tables().handoff[row];
    if (handoff.taker.number != person || on < handoff.offeredOn)
        return; // a touch of before was not an answer
    const int minute = time != unsetInt ? time : on == book.today() ? minuteOf(changes) : unsetInt;
    answer(changes, row, HandoffState::accepted, {on, minute}, person);
}

} // namespace ridealong
