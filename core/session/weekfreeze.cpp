// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/weekfreeze.h"

#include "work/forecasts.h"

#include <QCoreApplication>

namespace ridealong {

namespace {

bool hasForecast(const Book &book)
{
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead) {
        const StageType type = book.standing(lead).stageType;
        const bool counts =
            type == StageType::open ? book.leads()[lead].value.isSet() : type == StageType::won;
        if (book.leads().has(lead) && counts)
            return true;
    }
    return false;
}

} // namespace

bool isFreezeDue(const Session &session)
{
    const Book &book = session.book();
    return session.canWrite() && book.info().role == "manager" && !isFrozen(book, weekToFreeze(book)) &&
           hasForecast(book);
}

Result<MadeForecast> forecastToFreeze(const Session &session)
{
    const Week week = weekToFreeze(session.book());
    MadeForecast made{week, session.change()};
    if (const Status frozen = freezeForecast(made.changes, session.book(), week); !frozen)
        return frozen.error();
    return made;
}

// Their ids and the people that they name are the same in every reader of the file; row numbers are not.
Status freezeForecast(Session &session, const MadeForecast &made)
{
    if (isFrozen(session.book(), made.week))
        return Done{};
    ChangeSet changes = session.change();
    for (const Change &change : made.changes.changes())
        changes.create(change.entity, change.id, change.cells);
    const QString subject = QCoreApplication::translate("forecast", "week %1").arg(made.week.number());
    return session.commit({Op::freezeForecast, subject}, std::move(changes));
}

Status freezeLastWeek(Session &session)
{
    const auto made = forecastToFreeze(session);
    return made ? freezeForecast(session, *made) : Status(made.error());
}

Status freezeIfDue(Session &session)
{
    return isFreezeDue(session) ? freezeLastWeek(session) : Status(Done{});
}

} // namespace ridealong
