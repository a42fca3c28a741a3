// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/coaching.h"

#include <QCoreApplication>
#include <algorithm>

namespace ridealong {

namespace {

constexpr int middleDays = 26 * 7;
constexpr int fewestReps = 5, fewestRides = 4;

QString tr(const char *text)
{
    return QCoreApplication::translate("coaching", text);
}

struct Seller
{
    uint32_t rep = 0;
    int64_t won = 0; // minor units
};

// Best first.
std::vector<Seller> sellers(const Book &book, Period period)
{
    std::vector<int64_t> won(book.people().end());
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead) {
        const Lead &row = book.leads()[lead];
        if (!book.leads().has(lead) || book.standing(lead).stageType != StageType::won ||
            !period.holds(row.closedOn) || row.owner.number >= won.size())
            continue;
        if (const Money amount = book.wonAmount(lead); amount.isSet())
            won[row.owner.number] += amount.minor;
    }
    std::vector<Seller> rows;
    for (const uint32_t rep : activeReps(book))
        rows.push_back({rep, won[rep]});
    std::ranges::stable_sort(rows, std::greater{}, &Seller::won);
    return rows;
}

// Of the reps who sold as much as the one at that place, by the middle of their places.
size_t thirdOf(const std::vector<Seller> &reps, size_t place)
{
    const auto same = std::ranges::equal_range(reps, reps[place].won, std::greater{}, &Seller::won);
    const ptrdiff_t twice = (same.begin() - reps.begin()) + (same.end() - reps.begin()) - 1;
    const auto count = std::ssize(reps), third = count / 3;
    if (twice <= 2 * (third - 1))
        return 0;
    return twice >= 2 * (count - third) ? 2 : 1;
}

int ridesWith(const Book &book, uint32_t rep, Period period)
{
    const auto &rides = book.tables().ride;
    int count = 0;
    for (uint32_t row = 1; row < rides.end(); ++row)
        count += rides.has(row) && rides[row].rep.number == rep && period.holds(rides[row].on) &&
                 rides.text(row, rideField("state")) == "done";
    return count;
}

QString sentenceOf(const MiddleCheck &check, int reps, int rides)
{
    if (reps < fewestReps)
        return tr("Thirds of a team say something from %1 reps on. Active reps: %2.")
            .arg(fewestReps)
            .arg(reps);
    if (rides < fewestRides)
        return tr("From %1 ride-alongs on it can be told who gets them. In the last 26 weeks: %2.")
            .arg(fewestRides)
            .arg(rides);
    const QString text =
        check.neglected
            ? tr("The middle of the team is left out: %1 of %2 ride-alongs in 26 weeks, for %3 of %4 reps.")
            : tr("The middle of the team got %1 of %2 ride-alongs in 26 weeks, being %3 of %4 reps.");
    return text.arg(check.rides[1]).arg(rides).arg(check.reps[1]).arg(reps);
}

} // namespace

MiddleCheck coachTheMiddle(const Book &book)
{
    const Period period{book.today().plus(1 - middleDays), book.today()};
    const std::vector<Seller> reps = sellers(book, period);
    MiddleCheck check;
    for (size_t place = 0; place < reps.size(); ++place) {
        const size_t third = thirdOf(reps, place);
        ++check.reps[third];
        check.rides[third] += ridesWith(book, reps[place].rep, period);
    }
    const int count = int(reps.size()), rides = check.rides[0] + check.rides[1] + check.rides[2];
    if (rides)
        check.middleShare = double(check.rides[1]) / rides;
    // Under half of what it would get by heads: 2 m / R < M / N.
    check.neglected = count >= fewestReps && rides >= fewestRides &&
                      int64_t(2) * check.rides[1] * count < int64_t(check.reps[1]) * rides;
    check.sentence = sentenceOf(check, count, rides);
    return check;
}

} // namespace ridealong
