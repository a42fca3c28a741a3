// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/weekhandoffs.h"

#include "base/words.h"
#include "measure/handoffs.h"
#include "measure/intake.h"
#include "report/weeklywords.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace ridealong::report {

namespace {

constexpr size_t mostReasons = 3;

QString tr(const char *text)
{
    return QCoreApplication::translate("Weekly", text);
}

bool isBy(Date on, Date asOf)
{
    return on.isSet() && on <= asOf;
}

void count(HandoffWeek &week, const Book &book, uint32_t row, Date asOf)
{
    const Handoff &offer = book.tables().handoff[row];
    const auto state = HandoffState(offer.state);
    const bool isAnswered =
        state != HandoffState::offered && (isBy(offer.answeredOn, asOf) || !offer.answeredOn.isSet());
    ++week.offered;
    if (!isAnswered) {
        ++week.waiting;
        return;
    }
    if (state == HandoffState::rejected) {
        ++week.rejected;
        ++week.rejects[reasonOf(book, row)];
        return;
    }
    ++week.accepted;
    const bool isEnded = state == HandoffState::disqualified || state == HandoffState::recycled;
    if (!isEnded || (offer.endedOn.isSet() && offer.endedOn > asOf))
        return;
    ++(state == HandoffState::disqualified ? week.disqualified : week.recycled);
    ++week.ends[reasonOf(book, row)];
}

} // namespace

HandoffWeek handoffsOffered(const Book &book, Period offered, Date asOf)
{
    HandoffWeek week;
    const auto &handoffs = book.tables().handoff;
    for (uint32_t row = 1; row < handoffs.end(); ++row)
        if (handoffs.has(row) && offered.holds(handoffs[row].offeredOn) &&
            book.leads().has(handoffs[row].lead.number) && stateOf(book, row) != HandoffState::withdrawn)
            count(week, book, row, asOf);
    return week;
}

OffProfile offProfileOf(const Book &book, Period came, Date asOf)
{
    OffProfile off;
    for (const IntakeCase &one : intakeCasesOn(book, came, asOf)) {
        ++off.leads;
        off.approved += one.state == Intake::approved;
        off.refused += one.state == Intake::refused;
        off.parked += one.state == Intake::parked;
        off.waiting += one.state == Intake::waiting;
        if (one.state == Intake::refused)
            ++off.refusals[shown(one.reason).simplified()];
    }
    return off;
}

QString reasonsWords(const Reasons &reasons)
{
    std::vector<std::pair<int, QString>> order;
    int rest = 0;
    for (const auto &[reason, count] : reasons)
        if (!reason.isEmpty())
            order.emplace_back(count, reason);
    std::ranges::stable_sort(order, std::greater{}, &std::pair<int, QString>::first);
    QStringList parts;
    for (const auto &[count, reason] : order) {
        if (size_t(parts.size()) < mostReasons)
            parts << tr("%1 %2").arg(reason, QString::number(count));
        else
            rest += count;
    }
    if (rest)
        parts << tr("%1 more").arg(rest);
    return parts.join(QStringLiteral(", "));
}

QString handoffWords(const HandoffWeek &week)
{
    if (week.offered == 0)
        return tr("No lead was handed off this week.");
    QStringList parts;
    const auto add = [&](int count, const QString &text) {
        if (count)
            parts << text.arg(count);
    };
    add(week.accepted, tr("%1 accepted"));
    add(week.rejected, tr("%1 rejected"));
    add(week.waiting, tr("%1 waiting"));
    add(week.disqualified, tr("%1 disqualified since"));
    add(week.recycled, tr("%1 given back since"));
    const QString counts = tr("%1 received: %2.").arg(week.offered).arg(listWords(parts));
    const QString reasons = reasonsWords(week.rejects);
    return reasons.isEmpty() ? counts : QString(counts + u' ' + tr("Reasons: %1.").arg(reasons));
}

QString offProfileWords(const OffProfile &off)
{
    if (off.leads == 0)
        return tr("No lead came in below the profile this week.");
    QStringList parts;
    const auto add = [&](int count, const QString &text) {
        if (count)
            parts << text.arg(count);
    };
    add(off.approved, tr("%1 approved"));
    add(off.refused, tr("%1 refused"));
    add(off.parked, tr("%1 parked"));
    add(off.waiting, tr("%1 waiting"));
    const QString counts =
        tr("%1 came in below the profile: %2.").arg(leadsWords(off.leads), listWords(parts));
    const QString reasons = reasonsWords(off.refusals);
    return reasons.isEmpty() ? counts : QString(counts + u' ' + tr("Reasons: %1.").arg(reasons));
}

} // namespace ridealong::report
