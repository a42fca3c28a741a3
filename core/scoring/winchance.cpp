// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/winchance.h"

#include "base/words.h"
#include "scoring/learn.h"

#include <QCoreApplication>

namespace ridealong {

WinReader::WinReader(const WinChance &chance, const LeadData &data)
    : m_chance(chance)
    , m_scorer(chance.model, data)
{
}

double WinReader::chance(uint32_t lead) const
{
    double logOdds = m_chance.intercept;
    for (size_t i = 0; i < m_chance.logOdds.size(); ++i)
        logOdds += m_chance.logOdds[i][m_scorer.answer(i, lead)];
    return chanceOf(logOdds);
}

QString chanceSentence(double chance, uint32_t closed)
{
    return QCoreApplication::translate(
               "suggest", "Leads like this were won %1 of the time (learned from %Ln closed leads).", nullptr,
               int(closed))
        .arg(percentWords(chance));
}

} // namespace ridealong
