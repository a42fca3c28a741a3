// SPDX-License-Identifier: GPL-3.0-or-later
// A scorecard from the book's own closed leads: what told the won from the lost, as an ordinary draft that a
// manager takes whole or criterion by criterion. Uses only what is known before the outcome. Refuses under 30
// won or 30 lost; the same leads and seed give the same scorecard. Reads the LeadData and keeps nothing of
// it.
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "base/statistics.h"
#include "scoring/model.h"
#include "scoring/scorecardfit.h"
#include "scoring/winchance.h"

namespace ridealong {

constexpr uint32_t fewestOfEach = 30;

struct SuggestWish
{
    std::vector<std::string> fields = {}; // only these, also those that may be leaks; all when empty
    Model base = {};                      // engagement and heat are taken over from it
    const PastLeads *past = nullptr;      // what was known before they closed, where the log says it
    uint64_t seed = 1;
};

struct SuggestedBin
{
    Answer answer; // with its share, where the field is a criterion
    Tally tally;
    double woe = 0;
};

enum class Strength : uint8_t { none, weak, useful, strong };

struct SuggestedField
{
    LeadFieldRef field;
    double iv = 0;                      // information value
    double auc = 0.5;                   // of the field alone
    Strength strength = Strength::none; // what is left of the information beyond chance
    Tally known, unknown, rare;
    std::vector<SuggestedBin> bins;
    QString leak;                       // why it may know the outcome; empty where nothing speaks for that
    QString leftOut;                    // why it is no criterion, where it is none
    std::optional<Criterion> criterion; // where it is one
};

struct Suggestion
{
    Model model;                        // weights sum to 100, or no criterion at all
    std::vector<SuggestedField> fields; // the most telling first
    Tally closed;
    double auc = 0.5;  // 5-fold, with bins, choice and fit anew in each fold
    Interval aucRange; // 95 %
    bool hardlyTells = false;
    WinChance chance;
    QString verdict; // what it is worth, in a sentence or two
};

Result<Suggestion> suggestModel(const LeadData &data, const SuggestWish &wish = {},
                                const Progress &progress = {});
// The chance of winning from the same fit, without the cross-validation; none under 30 won or 30 lost.
std::optional<WinChance> learnWinChance(const LeadData &data, const PastLeads *past = nullptr,
                                        const Progress &progress = {});
// What a suggestion may rest on: profile fields that a criterion can read.
std::vector<LeadFieldRef> suggestibleFields(const LeadData &data);
Tally closedTally(const LeadData &data);
QString tooFewSentence(Tally closed); // empty where there are enough

} // namespace ridealong
