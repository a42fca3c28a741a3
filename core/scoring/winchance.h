// SPDX-License-Identifier: GPL-3.0-or-later
// How often leads like this one were won: the chance by the fit behind a suggested scorecard. It stands
// beside the manager's grade and never changes it. A WinChance is a value that outlives the leads it was
// learned from; a WinReader borrows the LeadData and may be asked from any thread while nobody writes.
#pragma once

#include "scoring/evaluate.h"

namespace ridealong {

struct WinChance
{
    Model model;                              // tells which answer holds
    std::vector<std::vector<double>> logOdds; // by criterion, by answer as numbered in scale.h
    double intercept = 0;
    uint32_t closed = 0; // learned from so many
};

class WinReader
{
public:
    WinReader(const WinChance &chance, const LeadData &data);
    double chance(uint32_t lead) const; // 0-1

private:
    const WinChance m_chance;
    Scorer m_scorer;
};

// "Leads like this were won 34% of the time (learned from 604 closed leads)."
QString chanceSentence(double chance, uint32_t closed);

} // namespace ridealong
