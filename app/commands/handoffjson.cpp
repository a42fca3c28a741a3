// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/handoffjson.h"

#include "book/leadname.h"

namespace ridealong::cli {

namespace {

QJsonValue words(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject leadJsonOf(const Book &book, uint32_t lead)
{
    const Lead &row = book.leads()[lead];
    return {{"lead", shown(book.leads().id(lead).hex())},
            {"company", companyOf(book, lead)},
            {"owner", text(book.personName(row.owner.number))},
            {"stage", text(book.stageName(row.stage.number))},
            {"next_step_on", date(book.standing(lead).nextStepOn)}};
}

QJsonObject jsonOf(const Book &book, uint32_t row, Moment now)
{
    const Handoff &offer = book.tables().handoff[row];
    const HandoffState state = stateOf(book, row);
    const bool waits = state == HandoffState::offered;
    const double waited = double(workingMinutes(book.info(), {offer.offeredOn, offer.offeredTime}, now)) / 60;
    const auto answered = hoursToAnswer(book, row);
    return {{"state", QLatin1String(keyOf(state))},
            {"from", text(book.personName(offer.giver.number))},
            {"to", text(book.personName(offer.taker.number))},
            {"request", text(book.tables().handoff.text(row, handoffField("request")))},
            {"offered_on", date(offer.offeredOn)},
            {"hours_waited", waits ? number(waited) : QJsonValue()},
            {"late", waits ? QJsonValue(waited > handoffTarget(book)) : QJsonValue()},
            {"answered_on", date(offer.answeredOn)},
            {"answered_by", text(book.personName(offer.answeredBy.number))},
            {"hours_to_answer", answered ? number(*answered) : QJsonValue()},
            {"ended_on", date(offer.endedOn)},
            {"reason", words(reasonOf(book, row))},
            {"comment", text(book.tables().handoff.text(row, handoffField("comment")))}};
}

} // namespace

Moment nowOf(const Context &context)
{
    return momentOf(context.clock.now());
}

QJsonObject handoffJson(const Book &book, uint32_t lead, uint32_t handoff, Moment now)
{
    QJsonObject json = leadJsonOf(book, lead);
    const QJsonObject more = handoff ? jsonOf(book, handoff, now) : QJsonObject{{"state", QJsonValue()}};
    for (auto it = more.begin(); it != more.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

} // namespace ridealong::cli
