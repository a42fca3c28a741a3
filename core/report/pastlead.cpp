// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pastlead.h"

namespace ridealong::report {

namespace {

bool isClosed(StageType type)
{
    return type == StageType::won || type == StageType::lost;
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

bool wasOverdueOn(const Book &book, const Step &step, Date day)
{
    const bool passed = step.due.isSet() && (day < book.today() ? step.due <= day : step.due < book.today());
    const bool made = !step.createdOn.isSet() || step.createdOn <= day;
    const bool over = step.state != stepOpen && (!step.doneOn.isSet() || step.doneOn <= day);
    return passed && made && !over && wasOpenOn(book, step.lead.number, day);
}

} // namespace ridealong::report
