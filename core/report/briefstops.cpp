// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/spoken.h"
#include "base/words.h"
#include "measure/ridewords.h"
#include "report/briefparts.h"
#include "scoring/explain.h"

#include <QCoreApplication>
#include <QStringList>

namespace ridealong::report {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("RideBrief", text);
}

QString lateWords(int days)
{
    return days == 1 ? tr("1 day overdue") : tr("%1 days overdue").arg(days);
}

QString quietWords(int days)
{
    return days == 1 ? tr("no touch for 1 day") : tr("no touch for %1 days").arg(days);
}

// Why to go there now: what is late, else what is due, else how long it has been quiet.
QString dueWords(const Book &book, uint32_t lead)
{
    const Standing &standing = book.standing(lead);
    if (standing.stepState == StepState::overdue)
        return lateWords(daysBetween(standing.nextStepOn, book.today()));
    if (standing.stepState == StepState::today)
        return tr("due today");
    const int quiet = standing.lastTouchOn.isSet() ? daysBetween(standing.lastTouchOn, book.today()) : 0;
    const int cadence = book.cadenceDays(standing.grade);
    if (standing.stepState == StepState::later && (cadence == 0 || quiet <= cadence))
        return tr("due %1").arg(nearDayWords(standing.nextStepOn, book.today()));
    return standing.lastTouchOn.isSet() ? quietWords(quiet) : tr("never touched");
}

QString whyWords(const BriefFacts &facts, uint32_t lead)
{
    const Book &book = facts.book;
    if (!book.leads().has(lead))
        return {};
    const Lead &row = book.leads()[lead];
    QStringList parts;
    if (book.standing(lead).stageType == StageType::open)
        parts << dueWords(book, lead);
    parts << inSentence(shown(book.stageName(row.stage.number)));
    parts << moneyWords(row.value, book.info().currency);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

// Of the grade; no more than the two strongest reasons.
QString gradeWords(const Explanation &why)
{
    const QStringList reasons = why.reasonsFor.mid(0, 2);
    if (why.scores.grade == Grade::none || reasons.isEmpty())
        return {};
    return tr("%1 for %2")
        .arg(QString(QLatin1Char(letter(why.scores.grade))), reasons.join(QStringLiteral(", ")));
}

uint32_t lastActivityOf(const Book &book, uint32_t lead)
{
    uint32_t last = 0;
    const auto &activities = book.activities();
    book.activitiesOf().each(lead, [&](uint32_t row) {
        const auto key = [&](uint32_t one) {
            return std::tuple(activities[one].on, activities[one].time, one);
        };
        if (activities.has(row) && (!last || key(row) > key(last)))
            last = row;
    });
    return last;
}

QString historyWords(const Book &book, uint32_t lead)
{
    const uint32_t row = lastActivityOf(book, lead);
    if (!row)
        return {};
    const Activity &activity = book.activities()[row];
    const auto &kinds = book.tables().kind;
    const uint32_t kind = activity.kind.number;
    const QString what =
        kinds.has(kind) ? inSentence(shown(kinds.text(kind, kindField("label")))) : tr("touch");
    const QString outcome = inSentence(shown(book.activities().text(row, activityField("outcome"))));
    const QString on = dayWords(activity.on);
    return outcome.isEmpty() ? tr("Last: %1 on %2.").arg(what, on)
                             : tr("Last: %1 on %2, %3.").arg(what, on, outcome);
}

QString questionWords(const Explanation &why)
{
    return why.nextQuestion ? tr("Find out: %1.").arg(inSentence(shown(why.nextQuestion->label))) : QString();
}

QString joined(const QStringList &parts, const QString &by)
{
    QStringList kept = parts;
    kept.removeAll(QString());
    return kept.join(by);
}

} // namespace

AgendaItem briefStop(const BriefFacts &facts, size_t stop, int lines)
{
    const Book &book = facts.book;
    const DraftStop &draft = facts.draft.stops[stop];
    const bool known = book.leads().has(draft.lead);
    const QString goal = shown(draft.goal), why = whyWords(facts, draft.lead);
    AgendaItem item{.time = stop < facts.plan.stops.size()
                                ? timeWords(facts.plan.stops[stop].beginsAt % (24 * 60))
                                : QString(),
                    .grade = gradeOfStop(book, draft),
                    .title = companyOfStop(book, draft),
                    .aside = lines == 0   ? joined({goal, why}, QStringLiteral(". "))
                             : lines == 1 ? why
                                          : cityOfStop(book, draft),
                    .end = roleWords(draft.role)};
    if (item.title.isEmpty())
        item.title = tr("A lead that is not in this book");
    const Explanation reasons = known && lines > 1 ? explain(book.scorer(), draft.lead) : Explanation{};
    if (lines > 0)
        item.lines.push_back({"goal", goal.isEmpty() ? tr("No goal is set yet.") : goal, goal.isEmpty()});
    if (lines > 1)
        item.lines.push_back({"why", joined({why, gradeWords(reasons)}, QStringLiteral(". ")), true});
    if (lines > 2)
        item.lines.push_back(
            {"history",
             known ? joined({historyWords(book, draft.lead), questionWords(reasons)}, QStringLiteral(" "))
                   : QString(),
             true});
    return item;
}

} // namespace ridealong::report
