// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/verdict.h"

#include "base/spoken.h"
#include "base/words.h"

#include <QCoreApplication>
#include <cmath>

namespace ridealong {

namespace {

constexpr double hardlyBetterThanChance = 0.55;

QString say(const char *sentence)
{
    return QCoreApplication::translate("verdict", sentence);
}

const BacktestRow &row(const Backtest &test, Grade grade)
{
    return test.grades[size_t(grade) - 1];
}

// How much oftener an A wins than a C; NaN where one of them has nothing to say.
double ratioOf(const Backtest &test)
{
    const BacktestRow &a = row(test, Grade::A), &c = row(test, Grade::C);
    return a.closed && c.won ? a.winRate / c.winRate : std::nan("");
}

QString number(uint32_t count)
{
    return spokenLocale().toString(count);
}

QString times(double ratio)
{
    return spokenLocale().toString(ratio, 'f', 1);
}

QString claimOf(const Backtest &draft, const Backtest *before, const QString &beforeName)
{
    const double ratio = ratioOf(draft);
    if (std::isnan(ratio)) {
        const BacktestRow &a = row(draft, Grade::A);
        if (!a.closed)
            return say("None of the closed leads would have been an A.");
        return say("An A would have won %1 of the time, all leads together %2.")
            .arg(percentWords(a.winRate), percentWords(double(draft.won) / draft.closed));
    }
    const QString now = say("An A would win %1 times as often as a C.").arg(times(ratio));
    const double was = before ? ratioOf(*before) : std::nan("");
    return std::isnan(was) ? now : say("%1 With %2 it was %3 times.").arg(now, beforeName, times(was));
}

QString lowGradesOf(const Backtest &test)
{
    const BacktestRow &d = row(test, Grade::D), &e = row(test, Grade::E);
    const uint32_t closed = d.closed + e.closed, won = d.won + e.won;
    if (!closed)
        return {};
    const bool little = double(won) / closed < 0.5 * test.won / test.closed;
    const QString sentence = little
                                 ? say("D and E together won %1 of %2, so the brake costs you little.")
                                 : say("D and E together won %1 of %2: a brake on them would cost you wins.");
    return sentence.arg(number(won), number(closed));
}

QString countsOf(const Backtest &test)
{
    const BacktestRow &a = row(test, Grade::A);
    const QString low = lowGradesOf(test);
    if (!a.closed)
        return low;
    const QString wins =
        say("%1 of %2 wins came from %3 A’s.").arg(number(a.won), number(test.won), number(a.closed));
    return low.isEmpty() ? wins : say("%1 %2").arg(wins, low);
}

QString strengthOf(const Backtest &draft, const Backtest *before, const QString &beforeName)
{
    const auto inHundred = [](double auc) { return int(std::lround(auc * 100)); };
    const QString now =
        say("In %1 of 100 pairs the won lead had more points than the lost one; 50 is chance.")
            .arg(inHundred(draft.auc));
    const QString was =
        before && !std::isnan(before->auc)
            ? say("%1 With %2 it is %3.").arg(now, beforeName, QString::number(inHundred(before->auc)))
            : now;
    return say("%1 The best fifth by points won %2 times as often as all.").arg(was, times(draft.liftTop20));
}

QString cautionOf(const Backtest &test)
{
    if (test.auc < hardlyBetterThanChance)
        return say("These criteria hardly tell won leads from lost ones. Grades by them say little about "
                   "winning.");
    const BacktestRow &a = row(test, Grade::A), &c = row(test, Grade::C);
    if (a.closed && c.closed && a.range.low < c.range.high)
        return say("The likely ranges of A and C overlap: the difference between them may be chance.");
    return {};
}

} // namespace

QString tooFewWords(const Backtest &test)
{
    if (!test.tooFew)
        return {};
    return say("Too few closed leads to judge by: %1 won and %2 lost. From 30 won and 30 lost the figures "
               "say "
               "something.")
        .arg(number(test.won), number(test.closed - test.won));
}

Verdict verdictOf(const Backtest &draft, const Backtest *before, const QString &beforeName)
{
    if (draft.tooFew)
        return {.claim = tooFewWords(draft), .counts = {}, .strength = {}, .caution = {}};
    return {.claim = claimOf(draft, before, beforeName),
            .counts = countsOf(draft),
            .strength = strengthOf(draft, before, beforeName),
            .caution = cautionOf(draft)};
}

} // namespace ridealong
