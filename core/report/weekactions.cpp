// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/weekactions.h"

#include "base/words.h"
#include "measure/needsyou.h"

#include <QCoreApplication>
#include <QStringList>

namespace ridealong::report {

namespace {

constexpr size_t mostBrakes = 3;
constexpr size_t mostKept = 8;
constexpr unsigned sales = unsigned(Reader::leadership) | unsigned(Reader::management);
constexpr unsigned seniors = sales | unsigned(Reader::president);

QString tr(const char *text)
{
    return QCoreApplication::translate("Weekly", text);
}

void add(Actions &actions, const QString &item)
{
    if (actions.items.size() < mostKept)
        actions.items.push_back(item);
}

QString brakeItem(const WeekPack &pack, const RepWeek &rep)
{
    const QString name = pack.names.of(rep.person), goal = percentWords(rep.policy.goalA);
    if (rep.minutes.total() == 0)
        return tr("Bring %1 back to A’s: nothing was logged, and the goal is %2. The brake stays on.")
            .arg(name, goal);
    return tr("Bring %1 back to A’s: %2 of the effort, and the goal is %3. The brake stays on.")
        .arg(name, percentWords(rep.minutes.share(Grade::A)), goal);
}

// What stood open at the end of the week.
void addFromFigures(Actions &actions, const WeekPack &pack)
{
    const WeekFacts &facts = pack.now;
    for (const RepWeek &rep : facts.reps)
        if (rep.state == FocusState::brake && actions.items.size() < mostBrakes)
            add(actions, brakeItem(pack, rep));
    const QString late = leadsWords(facts.overdue.leads), day = dayWords(facts.asOf);
    if (facts.overdue.leads && facts.overdue.value)
        add(actions, tr("Clear the overdue follow-ups: %1 and %2 were late at the end of %3.")
                         .arg(late, pack.money(facts.overdue.value), day));
    else if (facts.overdue.leads)
        add(actions, tr("Clear the overdue follow-ups: %1 were late at the end of %2.").arg(late, day));
}

// What to do about a rule of "needs you"; those of the brake and of overdue steps are said from the figures.
// The last two are for leads without a value.
struct Remedy
{
    std::string_view rule;
    unsigned readers;
    const char *one, *many;
    const char *oneFree = nullptr, *manyFree = nullptr;
};
constexpr Remedy remedies[] = {
    {"unanswered", seniors | unsigned(Reader::marketing),
     QT_TRANSLATE_NOOP("Weekly", "Answer the inquiry that waits past its promise."),
     QT_TRANSLATE_NOOP("Weekly", "Answer the %1 inquiries that wait past their promise.")},
    {"unaccounted", seniors,
     QT_TRANSLATE_NOOP("Weekly", "Give an idle inquiry worth %2 its next step, or close it."),
     QT_TRANSLATE_NOOP("Weekly", "Give %1 idle inquiries worth %2 their next step, or close them."),
     QT_TRANSLATE_NOOP("Weekly", "Give an idle inquiry its next step, or close it."),
     QT_TRANSLATE_NOOP("Weekly", "Give %1 idle inquiries their next step, or close them.")},
    {"neglected", seniors, QT_TRANSLATE_NOOP("Weekly", "Touch the neglected A worth %2."),
     QT_TRANSLATE_NOOP("Weekly", "Touch the %1 neglected A’s worth %2."),
     QT_TRANSLATE_NOOP("Weekly", "Touch the neglected A."),
     QT_TRANSLATE_NOOP("Weekly", "Touch the %1 neglected A’s.")},
    {"no-next-step", sales, QT_TRANSLATE_NOOP("Weekly", "Promise the A or B worth %2 a next step."),
     QT_TRANSLATE_NOOP("Weekly", "Promise %1 A’s and B’s worth %2 a next step."),
     QT_TRANSLATE_NOOP("Weekly", "Promise a next step to the A or B that has none."),
     QT_TRANSLATE_NOOP("Weekly", "Promise %1 A’s and B’s a next step.")},
    {"unowned", sales, QT_TRANSLATE_NOOP("Weekly", "Give the A or B worth %2 that nobody owns to a rep."),
     QT_TRANSLATE_NOOP("Weekly", "Deal the %1 A’s and B’s worth %2 that nobody owns to the reps."),
     QT_TRANSLATE_NOOP("Weekly", "Give the A or B that nobody owns to a rep."),
     QT_TRANSLATE_NOOP("Weekly", "Deal the %1 A’s and B’s that nobody owns to the reps.")},
    {"handoffs", unsigned(Reader::management) | unsigned(Reader::marketing),
     QT_TRANSLATE_NOOP("Weekly", "Get an answer to the hand-off that waits."),
     QT_TRANSLATE_NOOP("Weekly", "Get an answer to the %1 hand-offs that wait.")},
    {"given-back", unsigned(Reader::management) | unsigned(Reader::marketing),
     QT_TRANSLATE_NOOP("Weekly", "Mend or close the rejected inquiry that nobody owns."),
     QT_TRANSLATE_NOOP("Weekly", "Mend or close the %1 rejected inquiries that nobody owns.")},
    {"intake", unsigned(Reader::management),
     QT_TRANSLATE_NOOP("Weekly", "Say yes or no to the off-profile lead that waits."),
     QT_TRANSLATE_NOOP("Weekly", "Say yes or no to the %1 off-profile leads that wait.")},
    {"audits", unsigned(Reader::marketing) | unsigned(Reader::president),
     QT_TRANSLATE_NOOP("Weekly", "Ask the inquiry that did not buy from us whether it bought."),
     QT_TRANSLATE_NOOP("Weekly", "Ask the %1 inquiries that did not buy from us whether they bought.")}};

QString remedyWords(const Remedy &remedy, const Need &need, const WeekPack &pack)
{
    const bool isOne = need.leads.size() == 1;
    const char *free = isOne ? remedy.oneFree : remedy.manyFree;
    const bool isWorth = need.cost.orZero() != 0;
    return tr(!isWorth && free ? free
              : isOne          ? remedy.one
                               : remedy.many)
        .replace(QStringLiteral("%1"), counted(int64_t(need.leads.size())))
        .replace(QStringLiteral("%2"), pack.money(need.cost.orZero()));
}

// What needs somebody today; said of this week and the last only, since it is not kept for earlier ones.
void addFromToday(Actions &actions, const WeekPack &pack, Reader reader)
{
    if (pack.now.week < Week::of(pack.book.today()).plus(-1))
        return;
    for (const Need &need : needsYou({pack.book, pack.effort}))
        for (const Remedy &remedy : remedies)
            if (remedy.rule == need.rule && (remedy.readers & unsigned(reader)))
                add(actions, remedyWords(remedy, need, pack));
}

void addUndated(Actions &actions, int leads)
{
    if (leads == 1)
        add(actions, tr("Set an expected close: 1 lead with a value had none and is not in the forecast."));
    else if (leads > 1)
        add(actions,
            tr("Set expected close dates: %1 leads with a value had none and are not in the forecast.")
                .arg(counted(leads)));
}

void addMissing(Actions &actions, const WeekFacts &facts)
{
    if (!facts.hasSteps && facts.openLeads > 0)
        add(actions, tr("Plan next steps: of %1 none has had one.").arg(openLeadsWords(facts.openLeads)));
    if (!facts.hasActivities && facts.openLeads > 0)
        add(actions, tr("Log calls and visits, or import them, to see where the effort goes."));
}

} // namespace

Plain nextBlock(const WeekPack &pack, Reader reader, const QStringList &first, size_t most)
{
    Actions actions{tr("What we do next week"), {}};
    for (const QString &item : first)
        add(actions, item);
    if (unsigned(reader) & seniors) {
        addMissing(actions, pack.now);
        addFromFigures(actions, pack);
    }
    addFromToday(actions, pack, reader);
    if (unsigned(reader) & (seniors | unsigned(Reader::cfo)))
        addUndated(actions, pack.now.forecast.undated);
    if (actions.items.empty())
        return Note{actions.title, unsigned(reader) & seniors ? tr("Nothing is overdue and no brake is on.")
                                                              : tr("Nothing needs an answer.")};
    actions.items.resize(std::min(actions.items.size(), most));
    return actions;
}

} // namespace ridealong::report
