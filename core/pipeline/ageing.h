// SPDX-License-Identifier: GPL-3.0-or-later
// How leads end by their age: the chance that a lead of some age is won within the next days, from all leads
// that were seen so far, those that are still open included (the life table with two ways out; Kaplan and
// Meier 1958, Aalen and Johansen 1978). Pure; ages in days.
#pragma once

#include <vector>

namespace ridealong {

struct SeenLead
{
    int age = 0; // when it ended, or today
    enum class End : unsigned char { open, won, lost } end = End::open;
};

class LifeTable
{
public:
    explicit LifeTable(const std::vector<SeenLead> &leads);
    // That a lead which is open at this age is won within the days after it; -1 is one that comes tomorrow.
    double winsWithin(int age, int days) const;

private:
    std::vector<double> m_wonAt, m_lostAt; // share of those who were open at each age
};

} // namespace ridealong
