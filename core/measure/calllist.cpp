// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/calllist.h"

#include "base/fold.h"
#include "focus/brake.h"
#include "measure/intake.h"
#include "measure/offers.h"

#include <QCoreApplication>
#include <algorithm>
#include <tuple>

namespace ridealong {

namespace {

// What the list is ordered by after the grade.
struct Entry
{
    CallRow row;
    int32_t first = 0; // within the reason: the due day, or the days beyond the cadence turned round
    int32_t time = 0;
    Heat heat = Heat::cold;
    int64_t value = 0;
    std::string company = {};
};

bool isListedGrade(Grade grade, const Lead &lead, const MixPolicy &policy)
{
    if (grade == Grade::A || grade == Grade::B)
        return true;
    return grade == Grade::C && (policy.goalC > 0 || Intake(lead.intake) == Intake::approved);
}

bool isListed(const Book &book, uint32_t lead, uint32_t person, Date on, const MixPolicy &policy)
{
    const Lead &row = book.leads()[lead];
    const Standing &standing = book.standing(lead);
    const bool putOff = standing.nextStepOn.isSet() && standing.nextStepOn > on;
    return row.owner.number == person && book.leads().has(lead) && standing.stageType == StageType::open &&
           isCallable(book, lead) && !putOff && isListedGrade(standing.grade, row, policy);
}

void explain(CallRow &row, Entry &entry, const Book &book, Date on)
{
    const Standing &standing = book.standing(row.lead);
    const int cadence = book.cadenceDays(row.grade);
    if (standing.nextStepOn.isSet()) {
        row.days = daysBetween(standing.nextStepOn, on);
        row.why = row.days > 0 ? CallWhy::overdue : CallWhy::due;
        entry.first = standing.nextStepOn.days;
        entry.time = book.steps()[standing.nextStep.number].time;
        return;
    }
    if (!standing.lastTouchOn.isSet()) {
        row.why = CallWhy::neverTouched;
        return;
    }
    row.days = daysBetween(standing.lastTouchOn, on);
    row.why = row.days > cadence ? CallWhy::beyondCadence
              : row.days <= 0    ? CallWhy::worked
                                 : CallWhy::noNextStep;
    entry.first = row.why == CallWhy::beyondCadence ? -row.days : 0; // within it heat and value speak
}

QString textOf(const CallRow &row)
{
    const auto said = [&row](const char *text) {
        return QCoreApplication::translate("calllist", text)
            .replace(QLatin1String("%n"), QString::number(row.days));
    };
    switch (row.why) {
    case CallWhy::overdue:
        return row.days == 1 ? said(QT_TRANSLATE_NOOP("calllist", "Overdue since yesterday"))
                             : said(QT_TRANSLATE_NOOP("calllist", "Overdue for %n days"));
    case CallWhy::due:
        return said(QT_TRANSLATE_NOOP("calllist", "Due today"));
    case CallWhy::neverTouched:
        return said(QT_TRANSLATE_NOOP("calllist", "Never touched"));
    case CallWhy::beyondCadence:
        return said(QT_TRANSLATE_NOOP("calllist", "Untouched for %n days"));
    case CallWhy::noNextStep:
        return row.days == 1 ? said(QT_TRANSLATE_NOOP("calllist", "Touched yesterday, no next step"))
                             : said(QT_TRANSLATE_NOOP("calllist", "Touched %n days ago, no next step"));
    case CallWhy::worked:
        break;
    }
    return said(QT_TRANSLATE_NOOP("calllist", "Worked today, no next step"));
}

Entry entryOf(const Book &book, uint32_t lead, Date on)
{
    const Standing &standing = book.standing(lead);
    Entry entry{.row = {.lead = lead, .grade = standing.grade}};
    explain(entry.row, entry, book, on);
    entry.row.text = textOf(entry.row);
    entry.heat = standing.heat;
    entry.value = book.leads()[lead].value.orZero();
    entry.company = folded(book.leads().text(lead, leadField("company")));
    return entry;
}

bool comesFirst(const Entry &a, const Entry &b)
{
    return std::tuple(a.row.grade, a.row.why, a.first, a.time, a.heat, -a.value, std::cref(a.company).get(),
                      a.row.lead) < std::tuple(b.row.grade, b.row.why, b.first, b.time, b.heat, -b.value,
                                               std::cref(b.company).get(), b.row.lead);
}

// A grade is locked while a better one has leads that are not worked. The list stands in order of grades.
void lock(std::vector<CallRow> &rows)
{
    Grade best = Grade::none;
    for (const CallRow &row : rows)
        if (best == Grade::none && row.why != CallWhy::worked)
            best = row.grade;
    for (CallRow &row : rows)
        row.locked = best != Grade::none && row.grade > best;
}

bool isCounted(const Book &book, uint32_t lead, uint32_t person)
{
    return book.leads().has(lead) && book.standing(lead).stageType == StageType::open &&
           (!person || book.leads()[lead].owner.number == person);
}

} // namespace

std::vector<CallRow> callList(const Book &book, uint32_t person, Date on)
{
    if (!on.isSet())
        on = book.today();
    const MixPolicy policy = policyOn(book.tables().policy, person, Week::of(on));
    const Offers offers(book);
    std::vector<Entry> entries;
    for (uint32_t lead = 1; person && lead < book.leads().end(); ++lead)
        if (isListed(book, lead, person, on, policy) && !offers.waits(lead))
            entries.push_back(entryOf(book, lead, on));
    std::ranges::sort(entries, comesFirst);
    std::vector<CallRow> rows;
    for (Entry &entry : entries)
        rows.push_back(std::move(entry.row));
    lock(rows);
    return rows;
}

std::vector<uint32_t> neglectedLeads(const Book &book, uint32_t person, Grade grade)
{
    std::vector<uint32_t> leads;
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead)
        if (isCounted(book, lead, person) && book.standing(lead).neglected == 2 &&
            (grade == Grade::none || book.standing(lead).grade == grade))
            leads.push_back(lead);
    std::ranges::stable_sort(leads, std::greater{},
                             [&book](uint32_t lead) { return book.leads()[lead].value.orZero(); });
    return leads;
}

double coverage(const Book &book, uint32_t person, Grade grade)
{
    const int cadence = book.cadenceDays(grade);
    int open = 0, covered = 0;
    for (uint32_t lead = 1; cadence > 0 && lead < book.leads().end(); ++lead) {
        const Standing &standing = book.standing(lead);
        if (!isCounted(book, lead, person) || standing.grade != grade)
            continue;
        ++open;
        covered += standing.lastTouchOn.isSet() && daysBetween(standing.lastTouchOn, book.today()) <= cadence;
    }
    return open ? double(covered) / open : std::nan("");
}

} // namespace ridealong
