// SPDX-License-Identifier: GPL-3.0-or-later
// Where one lead stands today, from its row, its activities, its steps and the published model.
#include "book/book.h"
#include "book/similarities.h"
#include "followup/reached.h"
#include "scoring/engagement.h"
#include "scoring/evaluate.h"
#include "scoring/model.h"
#include "scoring/modelfile.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace ridealong {

namespace {

constexpr uint8_t flag(bool yes)
{
    return yes ? 2 : 1;
}

bool hasStepAhead(const Standing &s)
{
    return s.stepState == StepState::later || s.stepState == StepState::today;
}

} // namespace

const Model &Book::model() const
{
    return m_scorer->model();
}

void Book::renewModel()
{
    m_modelVersion = 0;
    Model model = defaultModel();
    uint32_t newest = 0;
    for (uint32_t row = 1; row < m_tables.model.end(); ++row)
        if (m_tables.model.has(row) &&
            (!newest || m_tables.model[row].version > m_tables.model[newest].version))
            newest = row;
    if (newest) {
        // It was checked when it was published; what cannot be read of it now is unknown for every lead.
        model = readModel(m_tables.model.text(newest, modelVersionField("body"))).model;
        m_modelVersion = m_tables.model[newest].version;
    }
    m_scorer = std::make_unique<Scorer>(std::move(model), m_data, [this](uint32_t lead) {
        const Resemblance *known = m_similarities->known();
        return known ? known->of(lead) : std::nan("");
    });
    const auto kindOf = [this](std::string_view key) { return kindNamed(key); };
    m_engagement = std::make_unique<Engagement>(m_scorer->model(), kindOf,
                                                activities().pool(activityField("outcome")), m_today);
}

// In two steps: criteria and gates may read what else stands of a lead, so that is written first.
void Book::renewStandings(std::span<const uint32_t> touched)
{
    renewReached();
    for (const uint32_t lead : touched)
        m_standings[lead] = factsOf(lead);
    if (readsSimilarity())
        (void)m_similarities->ask(*this);
    std::vector<Scores> scores(touched.size());
    m_scorer->score(touched, scores.data());
    for (size_t i = 0; i < touched.size(); ++i)
        addGrade(touched[i], scores[i], m_standings[touched[i]]);
}

Standing Book::factsOf(uint32_t lead) const
{
    const Lead &row = leads()[lead];
    Standing s;
    s.deleted = flag(row.deleted == 2);
    s.stageType = stageType(row.stage.number);
    s.closed = flag(s.stageType == StageType::won || s.stageType == StageType::lost);
    s.inquiry = flag(row.receivedOn.isSet());
    addActivities(lead, s);
    addSteps(lead, s);
    addEngagement(lead, s);

    const bool open = s.stageType == StageType::open;
    Date moved;
    m_movesOf.each(lead, [&](uint32_t move) {
        if (!moves().has(move) || moves()[move].toStage != row.stage)
            return;
        s.stageSince = std::max(s.stageSince, moves()[move].on);
        if (moves()[move].fromStage.isSet())
            moved = std::max(moved, moves()[move].on);
    });
    if (!s.stageSince.isSet())
        s.stageSince = row.receivedOn.isSet() ? row.receivedOn : row.createdOn;
    // An inquiry waits from the day it was received; the day on which a row was made says nothing.
    const Date alive = std::max({s.lastTouchOn, moved, row.receivedOn});
    const int limit = stages().has(row.stage.number) ? stages()[row.stage.number].idleDays : unsetInt;
    s.idle = flag(open && !hasStepAhead(s) && alive.isSet() && limit != unsetInt &&
                  daysBetween(alive, m_today) > limit);
    return s;
}

// Attempts are the touches after the last one that reached somebody.
void Book::addActivities(uint32_t lead, Standing &s) const
{
    std::optional<std::pair<Date, int32_t>> reached; // last
    m_activitiesOf.each(lead, [&](uint32_t row) {
        const Activity &a = activities()[row];
        if (a.deleted == 2 || a.on > m_today)
            return;
        ++s.touches;
        s.lastTouchOn = std::max(s.lastTouchOn, a.on);
        s.firstTouchOn = s.firstTouchOn.isSet() ? std::min(s.firstTouchOn, a.on) : a.on;
        if (reachedSomebody(a))
            reached = std::max(reached, std::optional(std::pair(a.on, a.time)));
    });
    m_activitiesOf.each(lead, [&](uint32_t row) {
        const Activity &a = activities()[row];
        s.attempts +=
            a.deleted != 2 && a.on <= m_today && !reachedSomebody(a) && std::pair(a.on, a.time) > reached;
    });
}

bool Book::reachedSomebody(const Activity &activity) const
{
    if (!activity.outcome.isEmpty())
        return !m_reachedNobody[activity.outcome.code];
    return activity.kind.number < m_meetsInPerson.size() && m_meetsInPerson[activity.kind.number];
}

void Book::renewReached()
{
    m_meetsInPerson.assign(m_tables.kind.end(), false);
    for (uint32_t kind = 1; kind < m_meetsInPerson.size(); ++kind)
        m_meetsInPerson[kind] = meetsInPerson(kindKey(kind));
    const TextPool &outcomes = activities().pool(activityField("outcome"));
    while (m_reachedNobody.size() < outcomes.size())
        m_reachedNobody.push_back(reachedNobody(outcomes.view({uint32_t(m_reachedNobody.size())})));
}

void Book::addSteps(uint32_t lead, Standing &s) const
{
    int32_t time = 0;
    m_stepsOf.each(lead, [&](uint32_t row) {
        const Step &step = steps()[row];
        if (!steps().has(row) || step.state != stepOpen || !step.due.isSet())
            return;
        if (s.nextStep.isSet() && std::tuple(s.nextStepOn, time) <= std::tuple(step.due, step.time))
            return;
        s.nextStep = {row};
        s.nextStepOn = step.due;
        time = step.time;
    });
    if (s.nextStep.isSet())
        s.stepState = s.nextStepOn < m_today    ? StepState::overdue
                      : s.nextStepOn == m_today ? StepState::today
                                                : StepState::later;
}

void Book::addGrade(uint32_t lead, const Scores &scores, Standing &s) const
{
    const Lead &row = leads()[lead];
    s.score = scores.score;
    s.completeness = scores.completeness;
    s.modelGrade = scores.model;
    s.grade = scores.grade;
    s.overridden = flag(scores.overridden);
    if (row.closedGrade != Grade::none) {
        s.grade = s.modelGrade = row.closedGrade;
        s.score = row.closedScore;
    }
    const Date since = s.lastTouchOn.isSet() ? s.lastTouchOn : std::max(row.receivedOn, row.createdOn);
    const bool best = s.grade == Grade::A || s.grade == Grade::B;
    s.neglected = flag(s.stageType == StageType::open && best && !hasStepAhead(s) && since.isSet() &&
                       daysBetween(since, m_today) > cadenceDays(s.grade));
}

void Book::addEngagement(uint32_t lead, Standing &s) const
{
    if (model().engagement.empty())
        return;
    std::vector<EngagementFact> facts;
    m_activitiesOf.each(lead, [&](uint32_t row) {
        const Activity &a = activities()[row];
        if (activities().has(row))
            facts.push_back({a.kind.number, a.outcome, a.on});
    });
    s.engagement = m_engagement->of(facts);
    s.heat = m_engagement->heat(s.engagement);
}

} // namespace ridealong
