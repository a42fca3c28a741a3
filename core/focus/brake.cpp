// SPDX-License-Identifier: GPL-3.0-or-later
#include "focus/brake.h"

#include "base/words.h"

#include <QCoreApplication>
#include <QStringList>
#include <tuple>

namespace ridealong {

namespace {

// 80 % less 10 points is 70 % also in floating numbers.
constexpr double rounding = 1e-9;
constexpr size_t mostWeeksInWords = 4;

QString tr(const char *text)
{
    return QCoreApplication::translate("brake", text);
}

double orElse(double value, double fallback)
{
    return std::isnan(value) ? fallback : value;
}

MixPolicy mixOf(const Policy &row)
{
    const MixPolicy usual;
    return {.goalA = orElse(row.goalA, usual.goalA),
            .goalB = orElse(row.goalB, usual.goalB),
            .goalC = orElse(row.goalC, usual.goalC),
            .slack = orElse(row.slack, usual.slack),
            .limitDe = orElse(row.limitDe, usual.limitDe)};
}

// Of the policies for that person, or with 0 for all, the one in force on the week's Sunday. Which of two of
// one day speaks must not depend on the order in which they arrived.
const Policy *newestOf(const Table<Policy> &policies, uint32_t person, Week week)
{
    uint32_t best = 0;
    for (uint32_t row = 1; row < policies.end(); ++row) {
        const Policy &policy = policies[row];
        if (!policies.has(row) || policy.person.number != person || policy.from > week.last())
            continue;
        const bool newer = !best || policy.from > policies[best].from ||
                           (policy.from == policies[best].from && policies.id(row) > policies.id(best));
        if (newer)
            best = row;
    }
    return best ? &policies[best] : nullptr;
}

// A person's row without goals: from that day on those for all hold again.
bool followsAll(const Policy &policy)
{
    const auto blank = [](double value) { return std::isnan(value); };
    return policy.person.isSet() && blank(policy.goalA) && blank(policy.goalB) && blank(policy.goalC) &&
           blank(policy.slack) && blank(policy.limitDe);
}

bool wastes(const GradeMinutes &week, const MixPolicy &policy)
{
    return week.wasteShare() > policy.limitDe + rounding;
}

bool lacksA(const GradeMinutes &week, const MixPolicy &policy)
{
    return week.share(Grade::A) < policy.goalA - policy.slack - rounding;
}

// "12%, 23%, then 30%"
QString inARow(const QStringList &shares)
{
    if (shares.size() < 2)
        return shares.join(QString());
    const QString first = shares.mid(0, shares.size() - 1).join(QStringLiteral(", "));
    return tr("%1, then %2").arg(first, shares.last());
}

// The latest weeks off in a row, oldest first.
std::vector<JudgedWeek> lastOffWeeks(std::span<const JudgedWeek> weeks)
{
    std::vector<JudgedWeek> off;
    for (size_t i = weeks.size(); i-- > 0 && off.size() < mostWeeksInWords;) {
        if (weeks[i].skipped)
            continue;
        if (!weeks[i].off && !off.empty())
            break;
        if (weeks[i].off)
            off.insert(off.begin(), weeks[i]);
        else if (weeks[i].state != FocusState::brake)
            break;
    }
    return off;
}

} // namespace

GradeMinutes &GradeMinutes::operator+=(const GradeMinutes &other)
{
    for (size_t i = 0; i < of.size(); ++i)
        of[i] += other.of[i];
    return *this;
}

MixPolicy policyOn(const Table<Policy> &policies, uint32_t person, Week week)
{
    const Policy *own = person ? newestOf(policies, person, week) : nullptr;
    if (!own || followsAll(*own))
        own = newestOf(policies, 0, week);
    return own ? mixOf(*own) : MixPolicy{};
}

bool hasOwnPolicy(const Table<Policy> &policies, uint32_t person, Week week)
{
    const Policy *own = newestOf(policies, person, week);
    return person && own && !followsAll(*own);
}

bool isOff(const GradeMinutes &week, const MixPolicy &policy)
{
    return week.total() > 0 && (lacksA(week, policy) || wastes(week, policy));
}

const char *keyOf(FocusState state)
{
    constexpr const char *keys[] = {"no data", "on target", "watch", "brake", "released"};
    return keys[size_t(state)];
}

QString nameOf(FocusState state)
{
    static constexpr const char *names[] = {
        QT_TRANSLATE_NOOP("brake", "No data"), QT_TRANSLATE_NOOP("brake", "On target"),
        QT_TRANSLATE_NOOP("brake", "Watch"), QT_TRANSLATE_NOOP("brake", "Brake on"),
        QT_TRANSLATE_NOOP("brake", "Brake released")};
    return tr(names[size_t(state)]);
}

std::vector<JudgedWeek> judged(std::span<const WeekMix> weeks)
{
    std::vector<JudgedWeek> out;
    FocusState state = FocusState::noData;
    bool braked = false;
    int offInARow = 0, goodInARow = 0;
    for (const WeekMix &week : weeks) {
        JudgedWeek judged{.week = week.week, .minutes = week.minutes, .policy = week.policy};
        judged.skipped = week.minutes.total() < leastMinutes;
        if (!judged.skipped) {
            judged.off = isOff(week.minutes, week.policy);
            offInARow = judged.off ? offInARow + 1 : 0;
            goodInARow = judged.off ? 0 : goodInARow + 1;
            braked = braked ? goodInARow < 2 : offInARow >= 2;
            state = braked ? FocusState::brake : judged.off ? FocusState::watch : FocusState::onTarget;
        }
        judged.state = state;
        out.push_back(judged);
    }
    return out;
}

Brake brakeAfter(std::span<const WeekMix> weeks)
{
    Brake brake{.weeks = judged(weeks)};
    if (brake.weeks.empty())
        return brake;
    brake.state = brake.weeks.back().state;
    for (size_t i = brake.weeks.size(); i-- > 0 && brake.weeks[i].state == FocusState::brake;)
        if (!brake.weeks[i].skipped)
            brake.since = brake.weeks[i].week;
    if (brake.state == FocusState::brake || brake.state == FocusState::watch)
        brake.reason = brakeReason(brake.weeks);
    return brake;
}

void release(Brake &brake, const Table<Release> &releases, uint32_t person, Date today)
{
    if (brake.state != FocusState::brake)
        return;
    uint32_t newest = 0;
    const auto made = [&releases](uint32_t row) { return std::tuple(releases[row].on, releases.id(row)); };
    for (uint32_t row = 1; row < releases.end(); ++row) {
        const Release &let = releases[row];
        const bool counts = releases.has(row) && let.person.number == person && let.until.isSet() &&
                            let.on <= today && today <= let.until;
        if (counts && (!newest || made(row) > made(newest)))
            newest = row;
    }
    if (!newest)
        return;
    brake.state = FocusState::released;
    brake.releasedUntil = releases[newest].until;
    brake.releaseReason = shown(releases.text(newest, releaseField("reason")));
}

QString brakeReason(std::span<const JudgedWeek> weeks)
{
    QStringList waste, onA;
    MixPolicy policy;
    bool wasted = false, lacking = false;
    for (const JudgedWeek &week : lastOffWeeks(weeks)) {
        waste << percentWords(week.minutes.wasteShare());
        onA << percentWords(week.minutes.share(Grade::A));
        wasted |= wastes(week.minutes, week.policy);
        lacking |= lacksA(week.minutes, week.policy);
        policy = week.policy;
    }
    QStringList sentences;
    if (wasted)
        sentences << tr("D and E took %1 of the effort. The limit is %2.")
                         .arg(inARow(waste), percentWords(policy.limitDe));
    if (lacking)
        sentences << tr("A’s got %1 against a goal of %2.").arg(inARow(onA), percentWords(policy.goalA));
    return sentences.join(QLatin1Char(' '));
}

} // namespace ridealong
