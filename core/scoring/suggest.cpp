// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/suggest.h"

#include "base/words.h"
#include "scoring/leaks.h"
#include "scoring/suggestedmodel.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace ridealong {

namespace {

constexpr int folds = 5;
constexpr double hardlyMoreThanACoin = 0.55;

QString say(const char *sentence)
{
    return QCoreApplication::translate("suggest", sentence);
}

bool isDate(const LeadFieldRef &field)
{
    return field.type == Type::date || field.type == Type::instant;
}

struct Task
{
    const LeadData &data;
    const SuggestWish &wish;
    TrainingSet set = {};
    std::vector<Use> uses = {};
    ScorecardFit fit = {};
    std::vector<double> aucs = {}; // of each field alone
    QStringList leaks = {};
};

bool isAsked(const Task &task, size_t field)
{
    return std::ranges::count(task.wish.fields, task.set.fields[field].field.key) > 0;
}

// As many of a kind in each part. The order of the rows means nothing, so it is as good as drawn by lot.
std::vector<uint8_t> partsOf(const TrainingSet &set)
{
    std::vector<uint8_t> parts;
    std::array<uint32_t, 2> next{};
    for (const uint8_t won : set.won)
        parts.push_back(uint8_t(next[won]++ % folds));
    return parts;
}

double aucOfPart(const Task &task, std::span<const uint8_t> parts, int part)
{
    std::vector<uint32_t> learned, tested;
    for (uint32_t row = 0; row < parts.size(); ++row)
        (parts[row] == part ? tested : learned).push_back(row);
    const ScorecardFit fit = fitScorecard(task.set, learned, task.uses);
    std::vector<double> points;
    std::vector<uint8_t> won;
    for (const uint32_t row : tested) {
        points.push_back(fit.points(task.set, row));
        won.push_back(task.set.won[row]);
    }
    return areaUnderCurve(points, won);
}

// Hanley and McNeil's.
Interval rangeOf(double auc, Tally closed)
{
    const double q1 = auc / (2 - auc), q2 = 2 * auc * auc / (1 + auc);
    const double variance =
        (auc * (1 - auc) + (closed.won - 1.0) * (q1 - auc * auc) + (closed.lost - 1.0) * (q2 - auc * auc)) /
        (double(closed.won) * closed.lost);
    const double half = 1.96 * std::sqrt(std::max(0.0, variance));
    return {std::max(0.0, auc - half), std::min(1.0, auc + half)};
}

void decideUses(Task &task)
{
    const bool choosing = task.wish.fields.empty();
    for (size_t field = 0; field < task.set.fields.size(); ++field) {
        const bool maybe = task.leaks[qsizetype(field)].isEmpty() && !isDate(task.set.fields[field].field);
        if (choosing)
            task.uses.push_back(maybe ? Use::ifItTells : Use::never);
        else
            task.uses.push_back(isAsked(task, field) ? Use::asked : Use::never);
    }
}

void judgeFields(Task &task)
{
    std::vector<uint32_t> all(task.set.won.size());
    std::iota(all.begin(), all.end(), 0u);
    const std::vector<Use> none(task.set.fields.size(), Use::never);
    const ScorecardFit bins = fitScorecard(task.set, all, none);
    for (size_t field = 0; field < task.set.fields.size(); ++field)
        task.aucs.push_back(areaUnderCurve(task.set, field, bins.binnings[field]));
    task.leaks = leakReasons(task.set, bins.binnings, task.aucs, task.data);
    decideUses(task);
    task.fit = fitScorecard(task.set, all, task.uses);
}

Strength strengthOf(const Binning &binning)
{
    const double iv = binning.beyondChance();
    if (iv < leastInformation)
        return Strength::none;
    return iv < 0.1 ? Strength::weak : iv < 0.3 ? Strength::useful : Strength::strong;
}

QString whyLeftOut(const Task &task, size_t i)
{
    const TrainingField &field = task.set.fields[i];
    const Binning &binning = task.fit.binnings[i];
    const bool asked = task.uses[i] == Use::asked;
    if (!task.leaks[qsizetype(i)].isEmpty() && !asked)
        return say("Left out as a possible leak.");
    if (binning.all.leads() == 0)
        return say("No closed lead has a value.");
    if (isDate(field.field) && !asked)
        return say("Left out because the next leads will all come later.");
    if (!field.isNumber && field.valueCount() > binning.all.leads() / 2 && field.valueCount() > 20)
        return say("Left out because nearly every lead has a value of its own.");
    if (!binning.tellsApart())
        return say("Left out because too few leads share a value, or all have the same.");
    if (binning.beyondChance() < leastInformation)
        return say("Left out because it tells no more than chance would.");
    return say("Left out because it adds nothing to the others.");
}

SuggestedField fieldOf(const Task &task, size_t i)
{
    const TrainingField &field = task.set.fields[i];
    const Binning &binning = task.fit.binnings[i];
    SuggestedField told{.field = field.field,
                        .iv = binning.iv,
                        .auc = task.aucs[i],
                        .strength = strengthOf(binning),
                        .known = binning.all,
                        .unknown = {},
                        .rare = binning.rare,
                        .bins = {},
                        .leak = task.leaks[qsizetype(i)],
                        .leftOut = {},
                        .criterion = {}};
    told.unknown = {task.set.closed.won - told.known.won, task.set.closed.lost - told.known.lost};
    const auto fitted = std::ranges::find(task.fit.criteria, i, &FittedCriterion::field);
    if (fitted != task.fit.criteria.end())
        told.criterion = criterionOf(field, binning, *fitted, task.data.perMajor);
    else
        told.leftOut = whyLeftOut(task, i);
    const std::vector<Answer> answers =
        told.criterion ? told.criterion->answers : answersOf(field, binning, task.data.perMajor);
    for (size_t bin = 0; bin < answers.size(); ++bin)
        told.bins.push_back({answers[bin], binning.bins[bin].tally, binning.bins[bin].woe});
    return told;
}

Model modelOf(const Task &task)
{
    Model model{.name = say("Suggested scorecard").toStdString()};
    model.engagement = task.wish.base.engagement;
    model.hot = task.wish.base.hot;
    model.warm = task.wish.base.warm;
    model.description =
        say("Learned from %1 closed leads, %2 of them won. A is the best fifth of them, B the "
            "next fifth, and so on. A value that hardly any of them had gets the points of "
            "an average one.")
            .arg(task.set.closed.leads())
            .arg(task.set.closed.won)
            .toStdString();
    for (const FittedCriterion &fitted : task.fit.criteria)
        model.criteria.push_back(criterionOf(task.set.fields[fitted.field], task.fit.binnings[fitted.field],
                                             fitted, task.data.perMajor));
    std::vector<double> points;
    for (uint32_t row = 0; row < task.set.won.size(); ++row)
        points.push_back(task.fit.points(task.set, row));
    model.cutoffs = floorsByFifths(points);
    return model;
}

QString namesOf(const std::vector<SuggestedField> &fields)
{
    QStringList names;
    for (const SuggestedField &field : fields)
        if (field.known.leads() > 0 && field.leak.isEmpty() && names.size() < 6)
            names << fieldLabel(field.field);
    return listWords(names);
}

QString verdictOf(const Suggestion &suggestion)
{
    const auto of100 = [](double share) { return int(std::round(share * 100)); };
    if (suggestion.model.criteria.empty())
        return say("Nothing that is known of the closed leads beforehand tells the won from the lost.");
    const QString worth = say("Of a won and a lost lead, the scorecard ranks the won one higher in %1 of 100 "
                              "cases (95% range %2 to %3); tossing a coin gets 50.")
                              .arg(of100(suggestion.auc))
                              .arg(of100(suggestion.aucRange.low))
                              .arg(of100(suggestion.aucRange.high));
    if (!suggestion.hardlyTells)
        return worth;
    return say("%1 hardly predict winning. %2").arg(namesOf(suggestion.fields), worth);
}

std::vector<SuggestedField> fieldsOf(const Task &task)
{
    std::vector<SuggestedField> fields;
    for (size_t i = 0; i < task.set.fields.size(); ++i)
        if (task.wish.fields.empty() || isAsked(task, i))
            fields.push_back(fieldOf(task, i));
    std::ranges::stable_sort(fields, std::greater<>(), &SuggestedField::iv);
    return fields;
}

Result<Done> checkAsked(const LeadData &data, const std::vector<std::string> &keys)
{
    const std::vector<LeadFieldRef> offered = suggestibleFields(data);
    for (const std::string &key : keys) {
        if (std::ranges::count(offered, key, &LeadFieldRef::key))
            continue;
        const QString sentence = findLeadField(data, key).isFound()
                                     ? say("Nothing can be learned from %1: it is known only by working on a "
                                           "lead, or says who it is and not what it is like.")
                                     : say("There is no field '%1'.");
        return Error{ErrorKind::notFound, sentence.arg(shown(key))};
    }
    return Done{};
}

Error cancelled()
{
    return {ErrorKind::cancelled, say("Cancelled.")};
}

} // namespace

std::vector<LeadFieldRef> suggestibleFields(const LeadData &data)
{
    std::vector<LeadFieldRef> fields = allLeadFields(data);
    std::erase_if(fields, [](const LeadFieldRef &field) {
        const bool names = field.key == "company" || field.key == "contact";
        const bool read = field.kind == LeadFieldRef::Kind::computed || (field.flags & scored);
        return names || !read || !isProfileField(field) || followsFromGrade(field.key);
    });
    return fields;
}

Tally closedTally(const LeadData &data)
{
    Tally closed;
    for (const uint32_t lead : closedLeads(data))
        ++(data.standings[lead].stageType == StageType::won ? closed.won : closed.lost);
    return closed;
}

QString tooFewSentence(Tally closed)
{
    if (closed.won >= fewestOfEach && closed.lost >= fewestOfEach)
        return {};
    return say("There are too few closed leads to learn from: %1 won and %2 lost. At least %3 of each are "
               "needed.")
        .arg(closed.won)
        .arg(closed.lost)
        .arg(fewestOfEach);
}

Result<Suggestion> suggestModel(const LeadData &data, const SuggestWish &wish, const Progress &progress)
{
    if (const Status known = checkAsked(data, wish.fields); !known)
        return known.error();
    if (const QString few = tooFewSentence(closedTally(data)); !few.isEmpty())
        return refuse(few);
    constexpr int64_t steps = 2 * (folds + 2);
    Task task{.data = data, .wish = wish};
    task.set =
        readTrainingSet(data, suggestibleFields(data), wish.seed, wish.past,
                        [&](int64_t done, int64_t total) { return goOn(progress, 2 * done, steps * total); });
    if (task.set.won.empty() || !goOn(progress, 2, steps))
        return cancelled();
    judgeFields(task);
    const std::vector<uint8_t> parts = partsOf(task.set);
    Suggestion suggestion{.model = modelOf(task),
                          .fields = fieldsOf(task),
                          .closed = task.set.closed,
                          .auc = 0,
                          .aucRange = {},
                          .chance = {},
                          .verdict = {}};
    for (int part = 0; part < folds; ++part) {
        if (!goOn(progress, 2 * (part + 2), steps))
            return cancelled();
        suggestion.auc += aucOfPart(task, parts, part) / folds;
    }
    suggestion.aucRange = rangeOf(suggestion.auc, suggestion.closed);
    suggestion.hardlyTells = task.fit.isWeak || suggestion.model.criteria.empty() ||
                             suggestion.aucRange.low <= 0.5 || suggestion.auc < hardlyMoreThanACoin;
    suggestion.chance = winChanceOf(task.fit, suggestion.model, suggestion.closed);
    suggestion.verdict = verdictOf(suggestion);
    return suggestion;
}

std::optional<WinChance> learnWinChance(const LeadData &data, const PastLeads *past, const Progress &progress)
{
    if (!tooFewSentence(closedTally(data)).isEmpty())
        return {};
    const SuggestWish wish{.past = past};
    Task task{.data = data, .wish = wish};
    task.set = readTrainingSet(data, suggestibleFields(data), wish.seed, past, progress);
    if (task.set.won.empty())
        return {};
    judgeFields(task);
    return winChanceOf(task.fit, modelOf(task), task.set.closed);
}

} // namespace ridealong
