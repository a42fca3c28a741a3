// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/ridesuggestion.h"

#include "base/words.h"
#include "measure/brakes.h"
#include "measure/coaching.h"
#include "measure/exactsum.h"
#include "measure/ridesuggestionparts.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("rides", text);
}

// What a reason is worth at most.
constexpr double neverRidden = 30, longAgo = 30, justOver = 15, weakestSkill = 15, furthestStage = 20,
                 brakeOn = 20, brakeNear = 8, manyAs = 20, eachA = 4, manyCommitments = 12,
                 eachCommitment = 4;

constexpr double leastBehind = 0.05; // less is chance, and no reason to ride

struct LateAs
{
    int count = 0;
    Money value{0};
};

std::map<uint32_t, LateAs> lateAsByOwner(const Book &book)
{
    std::map<uint32_t, LateAs> owners;
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead) {
        const Standing &standing = book.standing(lead);
        if (standing.grade != Grade::A || standing.stageType != StageType::open || !book.leads().has(lead) ||
            (standing.stepState != StepState::overdue && standing.neglected != 2))
            continue;
        LateAs &late = owners[book.leads()[lead].owner.number];
        ++late.count;
        add(late.value, book.leads()[lead].value);
    }
    return owners;
}

struct Suggesting
{
    const Book &book;
    const Effort &effort;
    RepSuggestion &rep;

    void give(RepReason reason) { rep.reasons.push_back(std::move(reason)); }
    void days(const CadenceRow &row);
    void skill();
    void stage(const std::vector<StageAgainstTeam> &stages);
    void brake();
    void late(const LateAs &late);
    void commitments();
};

void Suggesting::days(const CadenceRow &row)
{
    rep.lastRide = row.lastRide;
    rep.nextRide = row.nextRide;
    const int meant = std::max(1, book.info().rideCadenceDays);
    if (row.daysSince == unsetInt)
        return give({RepReasonKind::longAgo, neverRidden,
                     tr("No ride-along with %1 yet.").arg(shown(book.personName(rep.rep)))});
    if (row.daysSince <= meant)
        return;
    const double over = std::min(1.0, double(row.daysSince - meant) / meant);
    give({RepReasonKind::longAgo, justOver + (longAgo - justOver) * over,
          tr("Last ride %1 days ago; you meant every %2.").arg(row.daysSince).arg(meant)});
}

void Suggesting::skill()
{
    const SkillTable table = skillTable(book, rep.rep);
    const auto place = std::ranges::find(table.skills, table.focus);
    if (table.focus == 0 || place == table.skills.end())
        return;
    rep.weakestSkill = table.focus;
    const size_t column = size_t(place - table.skills.begin());
    const auto rated = std::find_if(table.rides.rbegin(), table.rides.rend(), [&](const RatedRide &ride) {
        return column < ride.values.size() && ride.values[column] > 0;
    });
    if (rated == table.rides.rend() || rated->values[column] > 3)
        return;
    const int value = rated->values[column];
    const double share = value == 1 ? 1 : value == 2 ? 0.7 : 0.3;
    const QString name = shown(book.tables().skill.text(table.focus, skillField("name")));
    give({.kind = RepReasonKind::weakSkill,
          .points = weakestSkill * share,
          .text = tr("%1 was rated %2 of 5 on %3.").arg(name, QString::number(value), dayWords(rated->on)),
          .skill = table.focus});
}

void Suggesting::stage(const std::vector<StageAgainstTeam> &stages)
{
    const StageAgainstTeam *weakest = weakestOf(stages);
    if (!weakest)
        return;
    rep.weakestStage = weakest->stage;
    const double behind = weakest->teamRate() - weakest->rate();
    if (behind < leastBehind)
        return;
    give({.kind = RepReasonKind::weakStage,
          .points = std::min(furthestStage, 50 * behind),
          .text = tr("At %1, %2 of %3 leads went on (%4); of the team’s %5 of %6 (%7).")
                      .arg(shown(book.stageName(weakest->stage)), QString::number(weakest->moved),
                           QString::number(weakest->entered), percentWords(weakest->rate()),
                           QString::number(weakest->teamMoved), QString::number(weakest->teamEntered),
                           percentWords(weakest->teamRate())),
          .stage = weakest->stage});
}

void Suggesting::brake()
{
    const Brake brake = brakeOf(book, effort, rep.rep);
    if (brake.isOn())
        give({RepReasonKind::brake, brakeOn, tr("The brake is on. %1").arg(brake.reason)});
    else if (brake.state == FocusState::watch)
        give({RepReasonKind::brake, brakeNear,
              tr("One more week off puts the brake on. %1").arg(brake.reason)});
}

void Suggesting::late(const LateAs &late)
{
    if (late.count == 0)
        return;
    const QString worth = moneyWords(late.value, book.info().currency);
    give({RepReasonKind::overdueAs, std::min(manyAs, eachA * late.count),
          late.count == 1
              ? tr("1 A is overdue or neglected, worth %1.").arg(worth)
              : tr("%1 A’s are overdue or neglected, worth %2.").arg(QString::number(late.count), worth)});
}

void Suggesting::commitments()
{
    const auto missed = std::ranges::count_if(commitmentsOf(book, rep.rep),
                                              [this](uint32_t row) { return isMissed(book, row); });
    if (missed > 0)
        give({RepReasonKind::commitmentsDue, std::min(manyCommitments, eachCommitment * double(missed)),
              missed == 1 ? tr("1 commitment is past its day.")
                          : tr("%1 commitments are past their day.").arg(missed)});
}

void sum(RepSuggestion &rep)
{
    std::ranges::stable_sort(rep.reasons, std::greater{}, &RepReason::points);
    for (const RepReason &reason : rep.reasons)
        rep.points += reason.points;
}

} // namespace

const StageAgainstTeam *weakestOf(const std::vector<StageAgainstTeam> &stages)
{
    const StageAgainstTeam *weakest = nullptr;
    const auto behind = [](const StageAgainstTeam &stage) { return stage.teamRate() - stage.rate(); };
    for (const StageAgainstTeam &stage : stages)
        if (!stage.tooFew && behind(stage) > 0 && (!weakest || behind(stage) > behind(*weakest)))
            weakest = &stage;
    return weakest;
}

std::vector<RepSuggestion> suggestReps(const Book &book, const Effort &effort)
{
    const std::vector<CadenceRow> rows = coachingCadence(book);
    std::vector<uint32_t> people;
    for (const CadenceRow &row : rows)
        people.push_back(row.rep);
    const auto stages = stagesAgainstTeam(book, people);
    std::map<uint32_t, LateAs> late = lateAsByOwner(book);
    std::vector<RepSuggestion> reps;
    reps.reserve(rows.size());
    for (size_t i = 0; i < rows.size(); ++i) {
        Suggesting suggesting{book, effort, reps.emplace_back(RepSuggestion{.rep = rows[i].rep})};
        suggesting.days(rows[i]);
        suggesting.skill();
        suggesting.stage(stages[i]);
        suggesting.brake();
        suggesting.late(late[rows[i].rep]);
        suggesting.commitments();
        sum(reps.back());
    }
    std::ranges::stable_sort(reps, [](const RepSuggestion &a, const RepSuggestion &b) {
        return a.nextRide.isSet() != b.nextRide.isSet() ? b.nextRide.isSet() : a.points > b.points;
    });
    return reps;
}

} // namespace ridealong
