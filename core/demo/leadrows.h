// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of one planned lead: itself, its answers to the custom fields, its people, moves, steps and sales;
// and the rows of what was done.
#pragma once

#include "demo/effort.h"
#include "demo/intakestory.h"
#include "demo/setup.h"

namespace ridealong::demo {

class LeadRows
{
public:
    LeadRows(Rows &rows, const Plan &plan, const Links &links);

    void write(uint32_t lead); // of the plan, in its order
    void write(const Doing &doing);
    uint32_t firstLead() const { return m_firstLead; } // the row of the plan's first

private:
    struct Firm
    {
        std::string company, domain, contact, title, phone;
    };

    Firm firmOf(const LeadPlan &lead, Dice &dice);
    std::vector<Cell> cellsOf(const LeadPlan &lead, const Firm &firm, Dice &dice) const;
    void addPlace(std::vector<Cell> &cells, const LeadPlan &lead, Dice &dice) const;
    void addProfile(std::vector<Cell> &cells, const LeadPlan &lead, Dice &dice) const;
    void addWork(std::vector<Cell> &cells, const LeadPlan &lead) const;
    void writeIntake(const IntakeStory &story, const LeadPlan &lead, uint32_t row);
    void addEnd(std::vector<Cell> &cells, const LeadPlan &lead, const char *reason) const;
    void writePeople(const LeadPlan &lead, uint32_t row, const Firm &firm, Dice &dice);
    void writeAnswer(uint32_t row, const Id &id, size_t field, std::string text);
    void writeMoves(const LeadPlan &lead, uint32_t row, const char *reason);
    void writeMove(uint32_t row, uint32_t from, uint32_t to, Date on, uint32_t by, const char *reason);
    void writeStep(const LeadPlan &lead, uint32_t row, Dice &dice);
    void writeSales(const LeadPlan &lead, uint32_t row, Dice &dice);
    void writeDoneStep(const Doing &doing, const LeadPlan &lead, Dice &dice);
    uint32_t stageOf(const LeadPlan &lead) const;
    Money dollars(int64_t major) const { return {major * m_perMajor}; }

    Rows &m_rows;
    const Plan &m_plan;
    const Links &m_links;
    NameBook m_names;
    int64_t m_perMajor;
    uint32_t m_firstLead = 0; // the row of the plan's first
};

} // namespace ridealong::demo
