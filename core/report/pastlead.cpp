// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pastlead.h"

#include <algorithm>

namespace ridealong::report {

namespace {

bool isClosed(StageType type)
{
    return type == StageType::won || type == StageType::lost;
}

bool hasPassed(const Book &book, const Step &step, Date day)
{
    return step.due.isSet() && (day < book.today() ? step.due <= day : step.due < book.today());
}

bool wasPromised(const Step &step, Date day)
{
    const bool made = !step.createdOn.isSet() || step.createdOn <= day;
    const bool over = step.state != stepOpen && (!step.doneOn.isSet() || step.doneOn <= day);
    return made && !over;
}

// Its earliest promise of that day was not late.
bool hadStepAhead(const Book &book, uint32_t lead, Date day)
{
    bool ahead = false, late = false;
    book.stepsOf().each(lead, [&](uint32_t row) {
        const Step &step = book.steps()[row];
        if (!book.steps().has(row) || !step.due.isSet() || !wasPromised(step, day))
            return;
        const bool passed = hasPassed(book, step, day);
        late |= passed;
        ahead |= !passed;
    });
    return ahead && !late;
}

Date lastTouch(const Book &book, uint32_t lead, Date day)
{
    Date last;
    book.activitiesOf().each(lead, [&](uint32_t row) {
        const Activity &activity = book.activities()[row];
        if (book.activities().has(row) && activity.on.isSet() && activity.on <= day)
            last = std::max(last, activity.on);
    });
    return last;
}

Date movedTo(const Book &book, uint32_t lead, uint32_t stage, Date day, bool fromElsewhere)
{
    Date moved;
    book.movesOf().each(lead, [&](uint32_t row) {
        const Move &move = book.moves()[row];
        if (book.moves().has(row) && move.toStage.number == stage && move.on <= day &&
            (move.fromStage.isSet() || !fromElsewhere))
            moved = std::max(moved, move.on);
    });
    return moved;
}

bool hadCome(const Lead &lead, Date day)
{
    const Date came = lead.receivedOn.isSet() ? lead.receivedOn : lead.createdOn;
    return !came.isSet() || came <= day;
}

} // namespace

PastStage stageOn(const Book &book, uint32_t lead, Date day)
{
    if (!book.leads().has(lead) || !hadCome(book.leads()[lead], day))
        return {.there = false};
    const Lead &row = book.leads()[lead];
    PastStage past{.stage = row.stage.number};
    Date next; // of the first move after that day: it came from where the lead stood
    book.movesOf().each(lead, [&](uint32_t number) {
        const Move &move = book.moves()[number];
        const bool later = book.moves().has(number) && move.on > day && move.fromStage.isSet();
        if (!later || (next.isSet() && move.on > next))
            return;
        next = move.on;
        past.stage = move.fromStage.number;
    });
    const bool closedSince = row.closedOn.isSet() && row.closedOn > day;
    past.known = next.isSet() || !closedSince || !isClosed(book.stageType(past.stage));
    return past;
}

bool wasOpenOn(const Book &book, uint32_t lead, Date day)
{
    const PastStage past = stageOn(book, lead, day);
    return past.there && (!past.known || book.stageType(past.stage) == StageType::open);
}

bool wasNeglectedOn(const Book &book, uint32_t lead, Date day)
{
    const Grade grade = book.standing(lead).grade;
    if ((grade != Grade::A && grade != Grade::B) || !wasOpenOn(book, lead, day) ||
        hadStepAhead(book, lead, day))
        return false;
    const Lead &row = book.leads()[lead];
    const Date touched = lastTouch(book, lead, day);
    const Date since = touched.isSet() ? touched : std::max(row.receivedOn, row.createdOn);
    return since.isSet() && daysBetween(since, day) > book.cadenceDays(grade);
}

bool wasIdleOn(const Book &book, uint32_t lead, Date day)
{
    const PastStage past = stageOn(book, lead, day);
    if (!past.there || !past.known || !book.stages().has(past.stage) ||
        book.stageType(past.stage) != StageType::open || hadStepAhead(book, lead, day))
        return false;
    const int limit = book.stages()[past.stage].idleDays;
    const Date alive = std::max({lastTouch(book, lead, day), movedTo(book, lead, past.stage, day, true),
                                 book.leads()[lead].receivedOn});
    return limit != unsetInt && alive.isSet() && daysBetween(alive, day) > limit;
}

Date inStageSince(const Book &book, uint32_t lead, Date day)
{
    const Lead &row = book.leads()[lead];
    const Date moved = movedTo(book, lead, stageOn(book, lead, day).stage, day, false);
    return moved.isSet() ? moved : row.receivedOn.isSet() ? row.receivedOn : row.createdOn;
}

bool wasOverdueOn(const Book &book, const Step &step, Date day)
{
    return hasPassed(book, step, day) && wasPromised(step, day) && wasOpenOn(book, step.lead.number, day);
}

} // namespace ridealong::report
