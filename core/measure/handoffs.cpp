// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/handoffs.h"

#include "base/median.h"
#include "base/words.h"

#include <algorithm>
#include <map>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("handoffs", text);
}

struct Group
{
    HandoffRow row;
    std::vector<double> hours, touchHours;
};

std::string keyOf(const Book &book, const Handoff &handoff, HandoffBy by)
{
    switch (by) {
    case HandoffBy::giver:
        return std::string(book.personName(handoff.giver.number));
    case HandoffBy::taker:
        return std::string(book.personName(handoff.taker.number));
    case HandoffBy::source:
        return std::string(book.leads().text(handoff.lead.number, leadField("source")));
    case HandoffBy::month:
        return handoff.offeredOn.iso().substr(0, 7);
    case HandoffBy::all:
        break;
    }
    return "all";
}

void count(Group &group, const Book &book, uint32_t handoff)
{
    HandoffRow &row = group.row;
    const Handoff &offer = book.tables().handoff[handoff];
    const HandoffState state = stateOf(book, handoff);
    ++row.offered;
    row.waiting += state == HandoffState::offered;
    row.rejected += state == HandoffState::rejected;
    row.disqualified += state == HandoffState::disqualified;
    row.recycled += state == HandoffState::recycled;
    row.accepted += state == HandoffState::accepted || state == HandoffState::disqualified ||
                    state == HandoffState::recycled;
    if (state == HandoffState::rejected)
        for (size_t i = 0; i < std::size(rejectReasons); ++i)
            row.reasons[i] +=
                book.tables().handoff.text(handoff, handoffField("reason")) == rejectReasons[i].key;
    if (const auto hours = hoursToAnswer(book, handoff))
        group.hours.push_back(*hours);
    if (const auto hours = hoursToTouch(book, handoff))
        group.touchHours.push_back(*hours);
    row.leads.push_back(offer.lead.number);
}

double part(int hits, int count)
{
    return count ? double(hits) / count : std::nan("");
}

HandoffRow finished(std::string key, Group &group, const Book &book)
{
    HandoffRow &row = group.row;
    row.key = std::move(key);
    row.acceptance = part(row.accepted, row.accepted + row.rejected);
    row.medianHours = median(std::move(group.hours));
    row.medianTouchHours = median(std::move(group.touchHours));
    std::ranges::sort(row.leads);
    row.leads.erase(std::unique(row.leads.begin(), row.leads.end()), row.leads.end());
    int inquiries = 0, touched = 0;
    for (const uint32_t lead : row.leads) {
        const bool isInquiry = book.standing(lead).inquiry == 2;
        inquiries += isInquiry;
        touched += isInquiry && isTouched(book, lead);
    }
    row.followUpRate = part(touched, inquiries);
    return std::move(row);
}

// On the same day only where it has a time.
bool isBefore(Moment touch, Moment offer)
{
    return touch.on < offer.on ||
           (touch.on == offer.on && touch.minute != unsetInt && touch.minute < offer.minute);
}

struct StateName
{
    HandoffState state;
    const char *key, *name;
};

constexpr StateName stateNames[] = {
    {HandoffState::offered, "waiting", QT_TRANSLATE_NOOP("handoffs", "waits for an answer")},
    {HandoffState::accepted, "accepted", QT_TRANSLATE_NOOP("handoffs", "accepted")},
    {HandoffState::rejected, "rejected", QT_TRANSLATE_NOOP("handoffs", "rejected")},
    {HandoffState::disqualified, "disqualified", QT_TRANSLATE_NOOP("handoffs", "disqualified")},
    {HandoffState::recycled, "recycled", QT_TRANSLATE_NOOP("handoffs", "given back for later")},
    {HandoffState::withdrawn, "withdrawn", QT_TRANSLATE_NOOP("handoffs", "withdrawn")}};

} // namespace

std::optional<HandoffBy> handoffBy(std::string_view key)
{
    constexpr std::pair<const char *, HandoffBy> names[] = {{"all", HandoffBy::all},
                                                            {"giver", HandoffBy::giver},
                                                            {"taker", HandoffBy::taker},
                                                            {"source", HandoffBy::source},
                                                            {"month", HandoffBy::month}};
    for (const auto &[name, by] : names)
        if (key == name)
            return by;
    return {};
}

std::vector<HandoffRow> handoffRates(const Book &book, HandoffBy by, std::optional<Period> period,
                                     uint32_t person)
{
    const auto &handoffs = book.tables().handoff;
    std::map<std::string, Group> groups;
    for (uint32_t row = 1; row < handoffs.end(); ++row) {
        const Handoff &offer = handoffs[row];
        if (!handoffs.has(row) || !book.leads().has(offer.lead.number) ||
            (period && !period->holds(offer.offeredOn)) || (person && offer.taker.number != person) ||
            stateOf(book, row) == HandoffState::withdrawn)
            continue;
        Group &group = groups[keyOf(book, offer, by)];
        group.row.person = by == HandoffBy::giver   ? offer.giver.number
                           : by == HandoffBy::taker ? offer.taker.number
                                                    : 0;
        count(group, book, row);
    }
    std::vector<HandoffRow> rows;
    for (auto &[key, group] : groups)
        rows.push_back(finished(key, group, book));
    if (by != HandoffBy::month)
        std::ranges::stable_sort(rows, std::greater{}, &HandoffRow::offered);
    std::ranges::stable_partition(rows, [](const HandoffRow &row) { return !row.key.empty(); });
    return rows;
}

HandoffRow handoffsOf(const Book &book, std::optional<Period> period, uint32_t person)
{
    auto rows = handoffRates(book, HandoffBy::all, period, person);
    return rows.empty() ? HandoffRow{.key = "all"} : std::move(rows.front());
}

std::optional<double> hoursToAnswer(const Book &book, uint32_t handoff)
{
    const Handoff &offer = book.tables().handoff[handoff];
    if (!offer.offeredOn.isSet() || !offer.answeredOn.isSet())
        return {};
    return double(workingMinutes(book.info(), {offer.offeredOn, offer.offeredTime},
                                 {offer.answeredOn, offer.answeredTime})) /
           60;
}

std::optional<double> hoursToTouch(const Book &book, uint32_t handoff)
{
    const Handoff &offer = book.tables().handoff[handoff];
    const Date last = book.standing(offer.lead.number).lastTouchOn;
    if (!offer.offeredOn.isSet() || !last.isSet() || last < offer.offeredOn)
        return {};
    std::optional<Moment> first;
    book.activitiesOf().each(offer.lead.number, [&](uint32_t row) {
        const Activity &activity = book.activities()[row];
        if (!book.activities().has(row) || !activity.on.isSet() || activity.on > book.today() ||
            isBefore({activity.on, activity.time}, {offer.offeredOn, offer.offeredTime}))
            return;
        if (!first || std::pair(activity.on, activity.time) < std::pair(first->on, first->minute))
            first = {activity.on, activity.time};
    });
    if (!first)
        return {};
    return double(workingMinutes(book.info(), {offer.offeredOn, offer.offeredTime}, *first)) / 60;
}

const char *keyOf(HandoffState state)
{
    for (const StateName &row : stateNames)
        if (row.state == state)
            return row.key;
    return "unknown";
}

QString nameOf(HandoffState state)
{
    for (const StateName &row : stateNames)
        if (row.state == state)
            return tr(row.name);
    return {};
}

QString reasonOf(const Book &book, uint32_t handoff)
{
    const auto &handoffs = book.tables().handoff;
    const bool rejected = HandoffState(handoffs[handoff].state) == HandoffState::rejected;
    const std::string_view key =
        handoffs.text(handoff, rejected ? handoffField("reason") : handoffField("end_reason"));
    const std::span<const HandoffReason> reasons =
        rejected ? std::span<const HandoffReason>(rejectReasons) : disqualifyReasons;
    const HandoffReason *reason = reasonWithKey(reasons, key);
    return reason ? labelOf(*reason) : shown(key);
}

} // namespace ridealong
