// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/drift.h"

#include "scoring/model.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <map>

namespace ridealong {

namespace {

using Reason = GradeReason::Kind;

QString tr(const char *text)
{
    return QCoreApplication::translate("drift", text);
}

// All that the journal says of one lead within the period.
struct Journey
{
    Grade from = Grade::none, to = Grade::none;
    std::map<std::string, double> points = {}; // by criterion
    std::vector<GradeReason> others = {};      // the latest last
};

bool belongs(const Book &book, uint32_t lead, uint32_t owner)
{
    return book.leads().has(lead) && (owner == 0 || book.leads()[lead].owner.number == owner);
}

std::map<uint32_t, Journey> journeys(const Book &book, std::span<const GradeChange> changes, uint32_t owner)
{
    std::map<uint32_t, Journey> all;
    for (const GradeChange &change : changes) {
        if (!belongs(book, change.lead, owner) || change.from == Grade::none)
            continue;
        Journey &journey = all[change.lead];
        if (journey.from == Grade::none)
            journey.from = change.from;
        journey.to = change.to;
        for (GradeReason &reason : readReasons(change.why))
            if (reason.kind == Reason::criterion)
                journey.points[reason.criterion] += reason.points;
            else
                journey.others.push_back(std::move(reason));
    }
    return all;
}

// What decides without points goes before them, time alone last: a day is never the reason by itself.
std::optional<GradeReason> causeOf(const Journey &journey)
{
    for (auto other = journey.others.rbegin(); other != journey.others.rend(); ++other)
        if (other->kind != Reason::time && other->kind != Reason::gate)
            return *other;
    GradeReason most;
    const double sign = journey.to > journey.from ? -1 : 1;
    for (const auto &[criterion, points] : journey.points)
        if (points * sign > most.points * sign)
            most = {.criterion = criterion, .points = points};
    if (!most.criterion.empty())
        return most;
    return journey.others.empty() ? std::optional<GradeReason>() : journey.others.front();
}

QString labelOf(const GradeReason &cause, const Model &model)
{
    switch (cause.kind) {
    case Reason::criterion:
        break;
    case Reason::model:
        return tr("a new version of the model");
    case Reason::override:
        return tr("the manager’s grade");
    case Reason::overrideOver:
        return tr("the end of the manager’s grade");
    case Reason::gate:
        return tr("a gate");
    case Reason::time:
        return tr("time alone");
    case Reason::stage:
        return tr("opening it again");
    case Reason::settings:
        return tr("a change of the settings");
    }
    const auto found = std::ranges::find(model.criteria, cause.criterion, &Criterion::id);
    const bool named = found != model.criteria.end() && !found->label.empty();
    return QString::fromStdString(named ? found->label : cause.criterion);
}

DriftCause &causeIn(DriftLine &line, const GradeReason &cause, const Model &model)
{
    const auto found = std::ranges::find_if(line.causes, [&](const DriftCause &known) {
        return known.kind == cause.kind && known.criterion == cause.criterion;
    });
    if (found != line.causes.end())
        return *found;
    line.causes.push_back({.kind = cause.kind, .criterion = cause.criterion, .label = labelOf(cause, model)});
    return line.causes.back();
}

size_t count(const Drift &drift, bool worse)
{
    size_t leads = 0;
    for (const DriftLine &line : drift.lines)
        leads += line.isWorse() == worse ? line.leads.size() : 0;
    return leads;
}

QString movedWords(const DriftLine &line)
{
    const QString from(QLatin1Char(letter(line.from))), to(QLatin1Char(letter(line.to)));
    return line.leads.size() == 1 ? tr("One %1 became %2").arg(from, to)
                                  : tr("%L1 %2’s became %3").arg(line.leads.size()).arg(from, to);
}

} // namespace

size_t Drift::better() const
{
    return count(*this, false);
}

size_t Drift::worse() const
{
    return count(*this, true);
}

Period driftPeriod(Date today)
{
    return {today.plus(1 - trendDays), today};
}

Drift driftOf(const Book &book, std::span<const GradeChange> changes, Period period, uint32_t owner)
{
    std::map<std::pair<Grade, Grade>, DriftLine> lines;
    for (const auto &[lead, journey] : journeys(book, changes, owner)) {
        if (journey.from == journey.to)
            continue;
        DriftLine &line = lines[{journey.from, journey.to}];
        line.from = journey.from;
        line.to = journey.to;
        line.leads.push_back(lead);
        if (const auto cause = causeOf(journey))
            causeIn(line, *cause, book.model()).leads.push_back(lead);
    }
    Drift drift{.period = period};
    const auto more = [](const auto &part) { return part.leads.size(); };
    for (auto &[grades, line] : lines) {
        std::ranges::stable_sort(line.causes, std::greater{}, more);
        drift.lines.push_back(std::move(line));
    }
    std::ranges::stable_sort(drift.lines, std::greater{}, more);
    return drift;
}

QString causesOf(const DriftLine &line)
{
    constexpr size_t most = 3;
    QStringList words;
    for (size_t i = 0; i < std::min(most, line.causes.size()); ++i)
        words << tr("%1 %L2").arg(line.causes[i].label,
                                  QLocale().toString(qulonglong(line.causes[i].leads.size())));
    return words.join(QStringLiteral(", "));
}

QString sentenceOf(const DriftLine &line)
{
    const QString moved = movedWords(line);
    if (line.causes.empty())
        return tr("%1.").arg(moved);
    const DriftCause &first = line.causes.front();
    if (first.leads.size() == line.leads.size())
        return tr("%1, from %2.").arg(moved, first.label);
    if (line.causes.size() == 1)
        return tr("%1: %L2 of them from %3.")
            .arg(moved, QLocale().toString(qulonglong(first.leads.size())), first.label);
    const DriftCause &second = line.causes[1];
    return tr("%1: %L2 of them from %3, %L4 from %5.")
        .arg(moved, QLocale().toString(qulonglong(first.leads.size())), first.label,
             QLocale().toString(qulonglong(second.leads.size())), second.label);
}

QString sentenceOf(const Drift &drift)
{
    const int days = daysBetween(drift.period.from, drift.period.to) + 1;
    if (drift.lines.empty())
        return tr("No grade moved in %1 days.").arg(days);
    return tr("In %1 days: grades that got better %L2, that got worse %L3.")
        .arg(days)
        .arg(drift.better())
        .arg(drift.worse());
}

} // namespace ridealong
