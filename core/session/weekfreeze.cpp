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

Status freezeLastWeek(Session &session)
{
    const Week week = weekToFreeze(session.book());
    ChangeSet changes = session.change();
    if (const Status frozen = freezeForecast(changes, session.book(), week); !frozen)
        return frozen;
    const QString subject = QCoreApplication::translate("forecast", "week %1").arg(week.number());
    return session.commit({Op::freezeForecast, subject}, std::move(changes));
}

Status freezeIfDue(Session &session)
{
    return isFreezeDue(session) ? freezeLastWeek(session) : Status(Done{});
}

} // namespace ridealong
