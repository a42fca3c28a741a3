// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of leads. A new lead comes with the fact of the stage that it came in, and its next step as a step; a
// row that matches sets fields of all leads that match, also of those that earlier rows of the file made.
// What an import adds to a lead that came in closed completes its record: it freezes no grade. For
// importrun.cpp.
#pragma once

#include "files/alikefinder.h"
#include "files/matchindex.h"
#include "files/rowtaker.h"

#include <unordered_map>

namespace ridealong {

// What every lead of an import needs to look up, found once.
struct LeadPlaces
{
    int company, contact, email, phone, postalCode, reference;
    int owner, stage, receivedOn, closeOn, closedOn;
    int stepOn, stepKind, stepNote;
    int process; // -1 in a book with one
};

class LeadRows : public RowTaker
{
public:
    explicit LeadRows(ImportContext &context);
    RowResult take(RowValues &values, ChangeSet &changes) override;
    void wrote() override;

private:
    struct Links // names of the row, looked up
    {
        uint32_t stage = 0;   // 0: the row says none
        uint32_t process = 0; // that it says, else that of the lead
        uint32_t stepKind = 0;
    };

    // leadrows.cpp
    uint64_t keyOf(const RowValues &values) const;
    uint64_t keyOfLead(uint32_t lead) const;
    std::string matchText(int field, const Value &value) const;
    void indexBook();
    // Fills in the targets and what is done with them.
    std::optional<AlikeRow> findTargets(const RowValues &values, uint64_t key);
    OnMatch usualFor(const AlikeRow &row) const;
    RowResult takeFound(RowValues &values, ChangeSet &changes, uint64_t key);
    bool findProcess(const RowValues &values, Links &links) const;
    RowResult create(RowValues &values, const Links &links, ChangeSet &changes, uint64_t key);
    Date closedOn(const RowValues &values, uint32_t stage) const;
    void addMove(uint32_t lead, uint32_t from, uint32_t to, Date on, ChangeSet &changes) const;
    void addCustomValue(uint32_t lead, const Id &id, const ImportField &field, const Value &value,
                        ChangeSet &changes);
    void addStep(uint32_t lead, const RowValues &values, const Links &links, uint32_t owner,
                 ChangeSet &changes);
    bool closes(uint32_t stage) const;

    // leadupdate.cpp
    RowResult update(RowValues &values, const Links &links, ChangeSet &changes);
    bool updateOne(uint32_t lead, const RowValues &values, const Links &links, uint32_t owner,
                   ChangeSet &changes);
    Value now(uint32_t lead, FieldNo field, const ChangeSet &changes) const;
    void put(uint32_t lead, std::vector<Cell> cells, ChangeSet &changes);
    void addStageCells(uint32_t lead, const RowValues &values, uint32_t stage, std::vector<Cell> &cells,
                       ChangeSet &changes);
    bool updateCustomValue(uint32_t lead, const ImportField &field, const Value &value, ChangeSet &changes);
    bool updateStep(uint32_t lead, const RowValues &values, const Links &links, uint32_t owner,
                    ChangeSet &changes);
    Id idOf(uint32_t lead, const ChangeSet &changes) const;
    bool isTouched(uint32_t lead) const { return lead < m_touched.size() && m_touched[lead]; }

    ImportContext &m_context;
    const ImportPlan &m_plan;
    const Book &m_book;
    LeadPlaces m_at;
    bool m_matches; // rows are looked for by the fields of the plan
    bool m_updates; // rows may update leads, so what the file made must be found again
    AlikeFinder m_alike;
    MatchIndex m_index;
    std::vector<uint32_t> m_targets;
    OnMatch m_how = OnMatch::update; // with the row at hand

    // Of this file: leads that it set, and, of the part that is not written yet, what they hold.
    std::vector<bool> m_touched;
    std::unordered_map<uint32_t, size_t> m_createdAt;
    std::unordered_map<uint64_t, Value> m_pending;
    std::unordered_map<uint64_t, uint32_t> m_customRows;
    std::unordered_map<uint32_t, uint32_t> m_stepOf;
};

} // namespace ridealong
