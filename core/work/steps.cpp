// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/steps.h"

#include "base/blank.h"
#include <QCoreApplication>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("steps", text);
}

Status refuseUnlessOpen(const Book &book, uint32_t step)
{
    if (!book.steps().has(step))
        return Error{ErrorKind::notFound, tr("There is no such step.")};
    if (book.steps()[step].state != stepOpen)
        return refuse(tr("That step is over already."));
    return Done{};
}

Status refusal(const Book &book, const StepWish &wish)
{
    if (!book.leads().has(wish.lead))
        return Error{ErrorKind::notFound, tr("There is no such lead.")};
    if (!book.tables().kind.has(wish.kind))
        return Error{ErrorKind::notFound, tr("There is no such kind of step.")};
    if (!wish.due.isSet())
        return refuse(tr("A step needs a day."));
    return Done{};
}

} // namespace

Result<uint32_t> planStep(ChangeSet &changes, const Book &book, StepWish wish)
{
    if (const Status status = refusal(book, wish); !status)
        return status.error();
    const uint32_t person = wish.person ? wish.person : book.leads()[wish.lead].owner.number;
    std::vector<Cell> cells = {{stepField("lead"), Link{wish.lead}},
                               {stepField("kind"), Link{wish.kind}},
                               {stepField("due"), wish.due},
                               {stepField("first_due"), wish.due},
                               {stepField("created_on"), book.today()},
                               {stepField("state"), int64_t(stepOpen)}};
    if (wish.time != unsetInt)
        cells.push_back({stepField("time"), int64_t(wish.time)});
    if (!wish.note.empty())
        cells.push_back({stepField("note"), std::move(wish.note)});
    if (person)
        cells.push_back({stepField("person"), Link{person}});
    return changes.create(Entity::step, std::move(cells));
}

Result<Logged> finishStep(ChangeSet &changes, const Book &book, uint32_t step, FinishWish wish)
{
    if (const Status status = refuseUnlessOpen(book, step); !status)
        return status.error();
    const Step &row = book.steps()[step];
    wish.activity.lead = row.lead.number;
    if (!wish.activity.kind)
        wish.activity.kind = row.kind.number;
    if (wish.next) {
        wish.next->lead = row.lead.number;
        if (!wish.next->kind)
            wish.next->kind = row.kind.number;
        if (const Status status = refusal(book, *wish.next); !status)
            return status.error();
    }
    Result<Logged> logged = logActivity(changes, book, wish.activity);
    if (!logged)
        return logged;
    endStep(changes, step, stepDone, wish.activity.on.isSet() ? wish.activity.on : book.today(), {});
    if (wish.next)
        (void)planStep(changes, book, *wish.next);
    return logged;
}

Status moveStep(ChangeSet &changes, const Book &book, uint32_t step, Date due, int time)
{
    if (const Status status = refuseUnlessOpen(book, step); !status)
        return status;
    if (!due.isSet())
        return refuse(tr("A step needs a day."));
    changes.set(
        Entity::step, step,
        {{stepField("due"), due}, {stepField("time"), time == unsetInt ? Value{} : Value{int64_t(time)}}});
    return Done{};
}

Status dropStep(ChangeSet &changes, const Book &book, uint32_t step, const std::string &reason)
{
    if (const Status status = refuseUnlessOpen(book, step); !status)
        return status;
    if (isBlank(reason))
        return refuse(tr("Say why the step is dropped."));
    endStep(changes, step, stepDropped, book.today(), reason);
    return Done{};
}

void endStep(ChangeSet &changes, uint32_t step, int state, Date on, const std::string &reason)
{
    std::vector<Cell> cells = {{stepField("state"), int64_t(state)}, {stepField("done_on"), on}};
    if (!reason.empty())
        cells.push_back({stepField("reason"), reason});
    changes.set(Entity::step, step, std::move(cells));
}

void dropOpenSteps(ChangeSet &changes, const Book &book, uint32_t lead, const std::string &reason, Date on)
{
    book.stepsOf().each(lead, [&](uint32_t row) {
        if (book.steps().has(row) && book.steps()[row].state == stepOpen)
            endStep(changes, row, stepDropped, on.isSet() ? on : book.today(), reason);
    });
}

} // namespace ridealong
