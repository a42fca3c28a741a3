// SPDX-License-Identifier: GPL-3.0-or-later
// What finishing a debrief will do, in sentences.
#include "base/words.h"
#include "book/leadname.h"
#include "work/debriefparts.h"
#include "work/ridechecks.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("debriefs", text);
}

void sayHours(const Book &book, const Debrief &debrief, QStringList &says)
{
    if (debrief.leftAt == unsetInt || debrief.backAt == unsetInt || debrief.backAt <= debrief.leftAt)
        return;
    says << tr("%1 in the field count for %2.")
                .arg(minutesWords(debrief.backAt - debrief.leftAt),
                     nearDayWords(book.tables().ride[debrief.ride].on, book.today()));
}

void saySharing(const Book &book, const Debrief &debrief, QStringList &says)
{
    QStringList parts;
    if (!debrief.ratings.empty())
        parts << tr("the ratings");
    if (!isBlank(debrief.strength) || !isBlank(debrief.improvement1) || !isBlank(debrief.improvement2))
        parts << tr("what went well and what to improve");
    if (!isBlank(debrief.sharedNote))
        parts << tr("the shared note");
    if (!std::ranges::all_of(debrief.commitments, isNothing))
        parts << tr("the commitments");
    if (!parts.isEmpty())
        says << tr("With the next change file %1 gets: %2.")
                    .arg(shown(book.personName(book.tables().ride[debrief.ride].rep.number)),
                         listWords(parts));
    if (!isBlank(debrief.privateNote))
        says << tr("The private note stays with you.");
}

// "%1" is the list of companies.
constexpr std::pair<Visit, const char *> visitWords[] = {
    {Visit::logs, QT_TRANSLATE_NOOP("debriefs", "Logged: %1.")},
    {Visit::thatDay,
     QT_TRANSLATE_NOOP("debriefs", "Not logged again, for a visit of that day stands there already: %1.")},
    {Visit::isLogged, QT_TRANSLATE_NOOP("debriefs", "Logged by an earlier debrief: %1.")},
    {Visit::tookNotPlace, QT_TRANSLATE_NOOP("debriefs", "Did not take place: %1.")},
    {Visit::closed, QT_TRANSLATE_NOOP("debriefs", "Won or lost meanwhile, so nothing is logged: %1.")},
    {Visit::gone, QT_TRANSLATE_NOOP("debriefs", "Not among the leads any more, so nothing is logged: %1.")}};

void sayVisits(const Book &book, const std::vector<StopVisit> &visits, QStringList &says)
{
    for (const auto &[what, words] : visitWords) {
        QStringList companies;
        for (const StopVisit &visit : visits)
            if (visit.visit == what)
                companies << stopCompany(book, visit.stop.row);
        if (!companies.isEmpty())
            says << tr(words).arg(listWords(companies));
    }
}

void saySteps(const Book &book, const std::vector<StopVisit> &visits, QStringList &says)
{
    QStringList steps;
    for (const StopVisit &visit : visits)
        if (visit.plansStep())
            steps << tr("%1 on %2")
                         .arg(companyOf(book, visit.lead), nearDayWords(visit.stop.nextOn, book.today()));
    if (!steps.isEmpty())
        says << tr("Next steps: %1.").arg(listWords(steps));
}

} // namespace

QString whatFinishingDoes(const Book &book, const Debrief &debrief)
{
    if (!whyNotFinished(book, debrief).isEmpty())
        return {};
    QStringList says;
    const std::vector<StopVisit> visits = visitsOf(book, debrief);
    sayHours(book, debrief, says);
    saySharing(book, debrief, says);
    sayVisits(book, visits, says);
    saySteps(book, visits, says);
    return says.join(QLatin1Char(' '));
}

} // namespace ridealong
