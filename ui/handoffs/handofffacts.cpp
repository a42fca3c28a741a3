// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoffs/handofffacts.h"

#include "base/words.h"
#include "focus/focusfacts.h"

#include <QStringList>

namespace ridealong {

namespace {

constexpr int fewestAnswers = 3; // before a rep's rate says anything

QString tr(const char *text)
{
    return QCoreApplication::translate("HandoffFacts", text);
}

// Of those with enough answers the one who accepts least.
const HandoffRow *lowest(const HandoffFacts &facts)
{
    const HandoffRow *found = nullptr;
    for (const HandoffRow &row : facts.takers)
        if (row.person && row.accepted + row.rejected >= fewestAnswers &&
            (!found || row.acceptance < found->acceptance))
            found = &row;
    return found;
}

} // namespace

HandoffFacts handoffFacts(const Book &book, Moment now, int days, uint32_t person)
{
    HandoffFacts facts{.waiting = waitingOffers(book, now, person),
                       .all = {},
                       .takers = {},
                       .period = {book.today().plus(1 - days), book.today()},
                       .days = days};
    facts.all = handoffsOf(book, facts.period, person);
    facts.takers = handoffRates(book, HandoffBy::taker, facts.period, person);
    return facts;
}

QString handoffAnswer(const HandoffFacts &facts)
{
    const size_t waiting = facts.waiting.size();
    return waiting == 0   ? tr("No hand-off waits for an answer.")
           : waiting == 1 ? tr("1 hand-off waits for an answer.")
                          : tr("%1 hand-offs wait for an answer.").arg(waiting);
}

QString acceptanceAnswer(const Book &book, const HandoffFacts &facts)
{
    if (std::isnan(facts.all.acceptance))
        return tr("None was answered in the last %1 days.").arg(facts.days);
    const double goal = acceptanceGoal(book);
    const HandoffRow *row = lowest(facts);
    if (row && row->acceptance < goal)
        return tr("%1 accepts %2; the goal is %3.")
            .arg(firstNameOf(book, row->person), percentWords(row->acceptance), percentWords(goal));
    return tr("%1 are accepted; the goal is %2.").arg(percentWords(facts.all.acceptance), percentWords(goal));
}

QString waitedWords(const Book &book, const WaitingOffer &offer)
{
    const QString hours = QString::number(std::lround(offer.hours));
    return offer.late ? tr("%1 h, promise is %2").arg(hours, QString::number(handoffTarget(book)))
                      : tr("%1 h").arg(hours);
}

QString handoffLine(const Book &book, uint32_t lead)
{
    QStringList parts{shown(book.leads().text(lead, leadField("source")))};
    const double score = book.standing(lead).score;
    if (!std::isnan(score))
        parts << tr("%1 points").arg(std::lround(score));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace ridealong
