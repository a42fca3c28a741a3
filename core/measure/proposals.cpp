// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/proposals.h"

#include "base/words.h"
#include "book/leadname.h"
#include "book/processes.h"
#include "book/workdays.h"
#include "followup/cadencesteps.h"
#include "followup/quickwords.h"
#include "followup/reached.h"

#include <QCoreApplication>
#include <algorithm>
#include <optional>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("cadences", text);
}

const QuickOutcome *outcomeNamed(std::string_view kept)
{
    const auto all = quickOutcomes();
    const auto found = std::ranges::find(all, kept, &QuickOutcome::kept);
    return found == all.end() ? nullptr : &*found;
}

bool reached(const Book &book, uint32_t kind, std::string_view outcome)
{
    return reachedSomebody(book.kindKey(kind), outcome);
}

uint32_t callKind(const Book &book)
{
    const auto &kinds = book.tables().kind;
    uint32_t kind = book.kindNamed("call");
    for (uint32_t row = 1; !kind && row < kinds.end(); ++row)
        kind = kinds.has(row) ? row : 0;
    return kind;
}

// How far a lead has come: touches without an answer, and the day that the next gap counts from.
struct Progress
{
    int place = 0;
    Date from;
    bool reachedThen = false;
};

Progress progressOf(const Book &book, uint32_t lead)
{
    const Date since = book.standing(lead).stageSince;
    const auto counts = [&](const Activity &a) {
        return a.deleted != 2 && a.on.isSet() && a.on <= book.today();
    };
    const auto isAnswer = [&](const Activity &a) {
        return reached(book, a.kind.number, book.activities().text(a, activityField("outcome")));
    };
    using At = std::pair<Date, int32_t>;
    std::optional<At> answered;
    book.activitiesOf().each(lead, [&](uint32_t row) {
        const Activity &a = book.activities()[row];
        if (counts(a) && isAnswer(a))
            answered = std::max(answered, std::optional(At(a.on, a.time)));
    });
    Progress progress{.from = since};
    const auto noteTouch = [&](Date on, bool answer) {
        if (!progress.from.isSet() || on >= progress.from) {
            progress.from = on;
            progress.reachedThen = answer;
        }
    };
    if (answered)
        noteTouch(answered->first, true);
    book.activitiesOf().each(lead, [&](uint32_t row) {
        const Activity &a = book.activities()[row];
        const bool tried = counts(a) && !isAnswer(a) && std::optional(At(a.on, a.time)) > answered;
        if (!tried || (since.isSet() && a.on < since))
            return;
        ++progress.place;
        noteTouch(a.on, false);
    });
    return progress;
}

Progress after(const Book &book, Progress progress, const DoneTouch &done)
{
    const bool answer = reached(book, done.kind, done.outcome);
    progress.place = answer ? 0 : progress.place + 1;
    progress.from = done.on.isSet() ? done.on : book.today();
    progress.reachedThen = answer;
    return progress;
}

Date dueAfter(const Book &book, const Progress &progress, int gap)
{
    const Date today = book.today(), from = progress.from.isSet() ? progress.from : today;
    if (gap == 0 && progress.reachedThen && from == today)
        return workdayFrom(book.info(), today.plus(1));
    const Date day = std::max(from.plus(gap), today);
    return gap == 0 && day == from ? day : workdayFrom(book.info(), day);
}

StepProposal byCadence(const Book &book, uint32_t cadence, const Progress &progress)
{
    const Cadence &row = book.tables().cadence[cadence];
    const auto asIs = [](std::string_view name) { return std::string(name); };
    const auto steps = readCadence(book.tables().cadence.text(cadence, cadenceField("steps")), asIs);
    const QString name = cadenceWords(book, row.grade, row.stage.number);
    StepProposal proposal{.by = ProposedBy::over, .cadence = cadence};
    proposal.count = steps ? int(steps->size()) : 0;
    if (progress.place >= proposal.count) {
        proposal.reason = tr("The cadence for %1 is over and nobody answered. Park the lead, disqualify it "
                             "or lose it.")
                              .arg(name);
        return proposal;
    }
    const CadenceStep &step = (*steps)[size_t(progress.place)];
    const uint32_t kind = book.kindNamed(step.kind);
    proposal.by = ProposedBy::cadence;
    proposal.kind = kind ? kind : callKind(book);
    proposal.due = dueAfter(book, progress, step.days);
    proposal.place = progress.place + 1;
    proposal.reason =
        tr("Touch %1 of %2 of the cadence for %3").arg(proposal.place).arg(proposal.count).arg(name);
    return proposal;
}

StepProposal byOutcome(const Book &book, const QuickOutcome &outcome, Date on)
{
    const QString label = QCoreApplication::translate("quicklog", outcome.label);
    if (!outcome.nextKind)
        return {.by = ProposedBy::nothing, .reason = tr("%1: nothing follows.").arg(label)};
    const uint32_t kind = book.kindNamed(outcome.nextKind);
    return {.by = ProposedBy::outcome,
            .kind = kind ? kind : callKind(book),
            .due = workdayFrom(book.info(),
                               std::max(workdaysAfter(book.info(), on, outcome.nextDays), book.today())),
            .reason = tr("Usual after “%1”").arg(label)};
}

StepProposal usual(const Book &book)
{
    return {.by = ProposedBy::usual,
            .kind = callKind(book),
            .due = workdaysAfter(book.info(), book.today(), 1),
            .reason = tr("No cadence holds: a call on the next working day")};
}

} // namespace

QString cadenceWords(const Book &book, Grade grade, uint32_t stage)
{
    const QString in = shown(stageCalled(book, stage));
    if (grade == Grade::none)
        return stage ? tr("any lead in %1").arg(in) : tr("any lead");
    const QString mark(QLatin1Char(letter(grade)));
    return stage ? tr("%1 in %2").arg(mark, in) : tr("%1 in any stage").arg(mark);
}

uint32_t cadenceOf(const Book &book, uint32_t lead)
{
    const auto &table = book.tables().cadence;
    const Grade grade = book.standing(lead).grade;
    const uint32_t stage = book.leads()[lead].stage.number;
    uint32_t best = 0;
    int rank = -1;
    for (uint32_t row = 1; row < table.end(); ++row) {
        const Cadence &cadence = table[row];
        const bool fits = (cadence.grade == Grade::none || cadence.grade == grade) &&
                          (!cadence.stage.isSet() || cadence.stage.number == stage);
        const int its = (cadence.stage.isSet() ? 2 : 0) + (cadence.grade != Grade::none ? 1 : 0);
        if (table.has(row) && fits && its > rank)
            best = row, rank = its;
    }
    return best;
}

StepProposal proposeNext(const Book &book, uint32_t lead, const DoneTouch &done)
{
    if (!book.leads().has(lead))
        return {};
    const QuickOutcome *outcome = done.kind ? outcomeNamed(done.outcome) : nullptr;
    const Date on = done.on.isSet() ? done.on : book.today();
    const bool open = book.standing(lead).stageType == StageType::open;
    if (!open && !outcome)
        return {.reason = tr("%1 is not open: nothing follows.").arg(companyOf(book, lead))};
    // Who was reached has said what follows; a cadence is for those who were not.
    if (outcome && (!open || !reachedNobody(outcome->kept)))
        return byOutcome(book, *outcome, on);
    if (const uint32_t cadence = cadenceOf(book, lead)) {
        const Progress progress = progressOf(book, lead);
        return byCadence(book, cadence, done.kind ? after(book, progress, done) : progress);
    }
    return outcome ? byOutcome(book, *outcome, on) : usual(book);
}

QString attemptsSentence(const Book &book, uint32_t lead)
{
    const int attempts = book.standing(lead).attempts;
    if (attempts < 2)
        return {};
    if (attempts < attemptsUntilUnreachable)
        return tr("%1 attempts without reaching anybody.").arg(attempts);
    return tr("%1 attempts without reaching anybody. The lead may be disqualified as unreachable.")
        .arg(attempts);
}

} // namespace ridealong
