// SPDX-License-Identifier: GPL-3.0-or-later
// What is in memory of an open book: every row but the long texts, and where each lead stands today. The
// Session owns it and is the only one that lets it be written: by apply() after a commit, or by the loader.
// Written by one thread while nobody reads; the GUI thread, or the worker that holds the pen.
#pragma once

#include "base/chain.h"
#include "base/clock.h"
#include "book/bookinfo.h"
#include "book/tables.h"
#include "change/change.h"
#include "lead/leaddata.h"

#include <bitset>
#include <memory>

namespace ridealong {

class Engagement;
class Scorer;
class Similarities;
struct Scores;
struct Model;

// What a commit touched: leads whose row or standing may differ, and the entities that have changed rows.
struct GradeShift
{
    uint32_t lead;
    Grade from, to;
};

struct Touched
{
    std::vector<uint32_t> leads;    // sorted, each once
    std::vector<GradeShift> grades; // leads of which the grade became another
    std::bitset<entityCount> entities;
    bool everything = false; // too much to list: read it all again
};

class Book
{
public:
    Book();
    ~Book();
    Book(Book &&) = delete;

    const Tables &tables() const { return m_tables; }
    const Table<Lead> &leads() const { return m_tables.lead; }
    const Table<Person> &people() const { return m_tables.person; }
    const Table<Stage> &stages() const { return m_tables.stage; }
    const Table<Activity> &activities() const { return m_tables.activity; }
    const Table<Step> &steps() const { return m_tables.step; }
    const Table<Move> &moves() const { return m_tables.move; }
    const Table<Sale> &sales() const { return m_tables.sale; }

    const BookInfo &info() const { return m_info; }
    Date today() const { return m_today; }
    const Standing &standing(uint32_t lead) const { return m_standings[lead]; }
    std::span<const Standing> standings() const { return m_standings; }
    const LeadData &leadData() const { return m_data; }
    const Model &model() const; // the published one, or the default
    int modelVersion() const { return m_modelVersion; }
    const Scorer &scorer() const { return *m_scorer; }
    const Similarities &similarities() const { return *m_similarities; }

    StageType stageType(uint32_t stage) const
    {
        return stage < m_stageTypes.size() ? m_stageTypes[stage] : StageType::open;
    }
    const std::vector<uint32_t> &stageOrder() const
    {
        return m_stageOrder;
    } // live stages, process by process
    uint32_t firstStage() const { return m_stageOrder.empty() ? 0 : m_stageOrder.front(); }
    uint32_t stageNamed(std::string_view name) const;  // without case; 0 where there is none
    uint32_t personNamed(std::string_view name) const; // by name, initials or e-mail, without case
    uint32_t kindNamed(std::string_view keyOrLabel) const;
    std::string_view personName(uint32_t person) const;
    std::string_view initials(uint32_t person) const;
    std::string_view stageName(uint32_t stage) const;
    std::string_view kindKey(uint32_t kind) const;
    int kindMinutes(uint32_t kind) const;
    int minutesOf(const Activity &activity) const; // the logged ones, else the kind's default
    // Whether its minutes are prospecting: the lead was not won before that day.
    bool isProspecting(const Activity &activity) const;
    Money
    wonAmount(uint32_t lead) const; // the sum of its sales, or its value; unset for a lead that is not won
    Money weighted(uint32_t lead) const;
    std::string setting(std::string_view key) const;
    uint32_t settingRow(std::string_view key) const;
    int cadenceDays(Grade grade) const; // 0 for D and E

    const Chain &activitiesOf() const { return m_activitiesOf; }
    const Chain &stepsOf() const { return m_stepsOf; }
    const Chain &movesOf() const { return m_movesOf; }
    const Chain &salesOf() const { return m_salesOf; }
    const Chain &contactsOf() const { return m_contactsOf; }
    uint32_t customValueRow(uint32_t lead, uint32_t customField) const;

    NextNumbers nextNumbers() const;
    ChangeSet change(Instant now) const { return {nextNumbers(), now}; }

    Touched apply(const ChangeSet &changes);
    void setToday(Date today); // renews every standing when the day is another

    Tables &forLoading() { return m_tables; }
    void loaded(Date today); // after rows were written past apply(): indexes and standings anew

    // A job reads what it wrote into a copy, while the window reads on here; then that takes the place of
    // what is here, and nothing is read or reckoned again.
    void copyRows(const Book &from); // loaded() is to follow
    void takeOver(Book &fresh);

private:
    void applyOne(const Change &change, Touched &touched);
    void noteGradeMove(uint32_t lead, Grade before, Touched &touched) const;
    void noteNewRow(const Change &change);
    void touchLeadOf(Entity entity, uint32_t number, Touched &touched);
    void renewIndexes(const std::bitset<entityCount> &entities);
    void renewStages();
    void renewInfo();
    void renewModel();
    bool readsSimilarity() const;
    void renewStandings();
    void renewStandings(std::span<const uint32_t> touched);
    Standing factsOf(uint32_t lead) const; // all but what follows from the grade
    void addActivities(uint32_t lead, Standing &standing) const;
    bool reachedSomebody(const Activity &activity) const;
    void renewReached();
    void addSteps(uint32_t lead, Standing &standing) const;
    void addEngagement(uint32_t lead, Standing &standing) const;
    void addGrade(uint32_t lead, const Scores &scores, Standing &standing) const;
    Value computedValue(uint32_t lead, Computed what) const;
    Value customValue(uint32_t lead, uint32_t customField) const;
    std::vector<std::string> namesOf(Entity entity, uint32_t number) const;
    LeadData dataOf() const;

    Tables m_tables;
    BookInfo m_info;
    Date m_today;
    std::vector<Standing> m_standings = {Standing{}};
    LeadData m_data;
    std::unique_ptr<Similarities> m_similarities;
    std::unique_ptr<Scorer> m_scorer;
    std::unique_ptr<Engagement> m_engagement;
    int m_modelVersion = 0;
    std::vector<StageType> m_stageTypes;
    std::vector<uint32_t> m_stageOrder;
    std::vector<bool> m_meetsInPerson; // by kind
    std::vector<bool> m_reachedNobody; // by outcome
    Chain m_activitiesOf, m_stepsOf, m_movesOf, m_salesOf, m_contactsOf, m_customValuesOf;
    std::bitset<entityCount> m_chainsBroken;
};

} // namespace ridealong
