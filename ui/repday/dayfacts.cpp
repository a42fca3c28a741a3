// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/words.h"
#include "followup/quickwords.h"
#include "leads/leadwords.h"
#include "repday/calllistmodel.h"

#include <QCoreApplication>
#include <algorithm>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("RepDay", text);
}

enum class Section : uint8_t { aOverdue, aToday, others, worked };

Section sectionOf(const CallRow &row)
{
    if (row.why == CallWhy::worked)
        return Section::worked;
    if (row.grade != Grade::A)
        return Section::others;
    return row.why == CallWhy::overdue ? Section::aOverdue : Section::aToday;
}

QString titleOf(Section section)
{
    switch (section) {
    case Section::aOverdue:
        return tr("A, overdue");
    case Section::aToday:
        return tr("A, today");
    case Section::others:
        return tr("B and C, after the A’s");
    case Section::worked:
        break;
    }
    return tr("Touched today, without a next step");
}

DayRow callOf(const Book &book, const CallRow &call)
{
    const uint32_t lead = call.lead;
    DayRow row{.kind = DayRow::Kind::call,
               .lead = lead,
               .grade = gradeIndex(call.grade),
               .overdue = call.why == CallWhy::overdue,
               .locked = call.locked,
               .strong = companyOf(book, lead),
               .weak = shown(book.leads().text(lead, leadField("city"))),
               .below = book.standing(lead).nextStep.isSet() ? nextStepOf(book, lead) : call.text,
               .person = shown(book.leads().text(lead, leadField("contact"))),
               .title = shown(book.leads().text(lead, leadField("title"))),
               .phone = shown(book.leads().text(lead, leadField("phone"))),
               .value = moneyOf(book, book.leads()[lead].value),
               .due = {}};
    const uint32_t step = book.standing(lead).nextStep.number;
    const int time = step ? book.steps()[step].time : unsetInt;
    row.due = call.why == CallWhy::overdue
                  ? (call.days == 1 ? tr("1 day overdue") : tr("%1 days overdue").arg(call.days))
              : time != unsetInt ? timeWords(time)
                                 : tr("Today");
    if (const uint32_t contact = row.person.isEmpty() ? firstContact(book, lead) : 0) {
        row.person = shown(book.tables().contact.text(contact, contactField("name")));
        row.title = shown(book.tables().contact.text(contact, contactField("title")));
        row.phone = shown(book.tables().contact.text(contact, contactField("phone")));
    }
    return row;
}

Money valueOf(const Book &book, std::span<const CallRow> calls)
{
    Money sum{0};
    for (const CallRow &call : calls)
        if (const Money value = book.leads()[call.lead].value; value.isSet())
            sum.minor += value.minor;
    return sum;
}

void addSection(DayFacts &facts, const Book &book, Section section, std::span<const CallRow> calls)
{
    if (calls.empty())
        return;
    const bool risk = section == Section::aOverdue;
    facts.rows.push_back({.overdue = risk,
                          .strong = titleOf(section),
                          .weak = risk ? tr("%1 at risk").arg(moneyOf(book, valueOf(book, calls)))
                                       : QString::number(calls.size())});
    for (const CallRow &call : calls)
        facts.rows.push_back(callOf(book, call));
}

// The leads that the person touched today, latest first, each once.
void addDone(DayFacts &facts, const Book &book, uint32_t person)
{
    std::vector<DayRow> done;
    const Table<Activity> &all = book.activities();
    for (uint32_t row = all.end() - 1; row > 0; --row) {
        const Activity &one = all[row];
        if (!all.has(row) || one.on != book.today() || one.person.number != person ||
            std::ranges::find(done, one.lead.number, &DayRow::lead) != done.end())
            continue;
        const QString outcome = outcomeText(all.text(one, activityField("outcome")));
        const QString kind = shown(book.tables().kind.text(one.kind.number, kindField("label")));
        done.push_back({.kind = DayRow::Kind::done,
                        .lead = one.lead.number,
                        .grade = gradeIndex(one.grade),
                        .strong = companyOf(book, one.lead.number),
                        .below = outcome.isEmpty() ? kind : kind + QStringLiteral(", ") + outcome,
                        .due = dueSentence(book, one.lead.number)});
    }
    facts.done = int(done.size());
    if (!done.empty())
        facts.rows.push_back({.strong = tr("Done today"), .weak = QString::number(done.size())});
    std::ranges::move(done, std::back_inserter(facts.rows));
}

} // namespace

uint32_t firstContact(const Book &book, uint32_t lead)
{
    uint32_t first = 0;
    book.contactsOf().each(lead, [&](uint32_t contact) {
        if (book.tables().contact.has(contact))
            first = contact;
    });
    return first;
}

DayFacts dayOf(const Book &book, uint32_t person)
{
    DayFacts facts;
    std::vector<CallRow> calls = callList(book, person);
    std::ranges::stable_sort(calls, {}, sectionOf);
    for (auto first = calls.begin(); first != calls.end();) {
        const auto end = std::find_if(
            first, calls.end(), [&](const CallRow &row) { return sectionOf(row) != sectionOf(*first); });
        if (sectionOf(*first) != Section::worked)
            addSection(facts, book, sectionOf(*first), {first, end});
        first = end;
    }
    facts.left = int(std::ranges::count(facts.rows, DayRow::Kind::call, &DayRow::kind));
    facts.overdue = int(std::ranges::count_if(
        facts.rows, [](const DayRow &row) { return row.kind == DayRow::Kind::call && row.overdue; }));
    addDone(facts, book, person);
    return facts;
}

} // namespace ridealong
