// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/leaks.h"

#include "base/words.h"
#include "lead/leadcolumn.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace ridealong {

namespace {

constexpr double suspiciousIv = 0.5;
constexpr double suspiciousAuc = 0.8; // alone
constexpr double leastAuc = 0.7;      // before it is compared with the others
constexpr double farAhead = 1.4;      // times as far above a coin as the next field
constexpr double knownGap = 0.4;      // between won and lost
constexpr double hardlyEver = 0.1;
constexpr double knownOften = 0.5;  // of the closed
constexpr double knownSeldom = 0.2; // of the open, against the closed
constexpr double lateOften = 0.3;   // of the closed
constexpr uint32_t enoughClosed = 30;
constexpr uint32_t enoughOpen = 30;
constexpr size_t enoughToAsk = 2000; // of the open, to know the share

QString say(const char *sentence)
{
    return QCoreApplication::translate("suggest", sentence);
}

double lead(double auc)
{
    return std::abs(auc - 0.5);
}

QString tooGood(const Binning &binning, double auc, double bestOther)
{
    if (binning.iv <= suspiciousIv)
        return {};
    const bool alone = auc >= suspiciousAuc;
    const bool ahead = auc >= leastAuc && lead(auc) >= farAhead * lead(bestOther);
    if (!alone && !ahead)
        return {};
    return say("It alone ranks a won lead above a lost one in %1 of pairs, far better than what is known "
               "beforehand usually does. It may be filled in only once the outcome shows.")
        .arg(percentWords(auc));
}

QString knownForOneKind(const Binning &binning, Tally closed)
{
    const double won = double(binning.all.won) / closed.won, lost = double(binning.all.lost) / closed.lost;
    const bool matters = binning.beyondChance() >= leastInformation || std::min(won, lost) < hardlyEver;
    if (!matters || std::abs(won - lost) < knownGap)
        return {};
    return say("It is known for %1 of the won and %2 of the lost leads: whether it was filled in seems to "
               "follow "
               "from how the deal went.")
        .arg(percentWords(won), percentWords(lost));
}

std::vector<uint32_t> openOnes(const LeadData &data)
{
    std::vector<uint32_t> open;
    const auto end = uint32_t(std::min<size_t>(data.leads.end(), data.standings.size()));
    for (uint32_t i = 1; i < end; ++i)
        if (data.leads.has(i) && data.standings[i].stageType == StageType::open)
            open.push_back(i);
    return open;
}

double shareKnown(const LeadData &data, const LeadFieldRef &field, std::span<const uint32_t> leads)
{
    const LeadColumn column(data, field);
    const size_t step = leads.size() / enoughToAsk + 1;
    size_t asked = 0, known = 0;
    for (size_t i = 0; i < leads.size(); i += step, ++asked)
        known += !isEmpty(column.value(leads[i]));
    return double(known) / double(asked);
}

QString knownWhenClosed(const Binning &binning, Tally closed, double open)
{
    const double known = double(binning.all.leads()) / closed.leads();
    if (known < knownOften || open > knownSeldom * known)
        return {};
    return say("It is known for %1 of the closed leads but only %2 of the open ones, so it seems to be "
               "filled "
               "in when a lead is closed.")
        .arg(percentWords(known), percentWords(open));
}

QString changedLate(const TrainingSet &set, size_t field)
{
    const double share = double(set.fields[field].late) / set.reached;
    if (set.reached < enoughClosed || share < lateOften)
        return {};
    return say("It was filled in or changed once the lead was closed for %1 of the leads of which the book "
               "knows it.")
        .arg(percentWords(share));
}

double bestBut(std::span<const double> aucs, size_t field)
{
    double best = 0.5;
    for (size_t i = 0; i < aucs.size(); ++i)
        if (i != field)
            best = std::max(best, aucs[i]);
    return best;
}

} // namespace

QStringList leakReasons(const TrainingSet &set, const std::vector<Binning> &binnings,
                        std::span<const double> aucs, const LeadData &data)
{
    const std::vector<uint32_t> open = openOnes(data);
    QStringList reasons;
    for (size_t field = 0; field < binnings.size(); ++field) {
        const Binning &binning = binnings[field];
        QString reason = tooGood(binning, aucs[field], bestBut(aucs, field));
        if (reason.isEmpty())
            reason = changedLate(set, field);
        if (reason.isEmpty())
            reason = knownForOneKind(binning, set.closed);
        if (reason.isEmpty() && open.size() >= enoughOpen)
            reason = knownWhenClosed(binning, set.closed, shareKnown(data, set.fields[field].field, open));
        reasons << reason;
    }
    return reasons;
}

} // namespace ridealong
