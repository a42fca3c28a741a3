// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of the weekly report, made from its figures: templates, never free text, so that the same
// book says the same thing.
#pragma once

#include "report/document.h"
#include "report/weekfacts.h"

namespace ridealong::report {

// First names, and whole names where two would be the same.
class ShortNames
{
public:
    explicit ShortNames(const Book &book);
    QString of(uint32_t person) const; // "nobody" for 0

private:
    std::vector<QString> m_names;
};

QString counted(int64_t count);  // "1,211"
QString numberWords(int number); // "five", "12"

QString leadsWords(int leads); // "9 leads"
QString openLeadsWords(int leads);

Prose headline(const Book &book, const WeekFacts &facts, const ShortNames &names);
// "week 41, October 5 to 9, 2026": named by its working days, as everywhere, though its weekend counts.
QString weekWords(const WeekFacts &facts);

} // namespace ridealong::report
