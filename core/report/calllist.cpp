// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/calllist.h"

#include "base/spoken.h"
#include "base/words.h"
#include "book/leadname.h"
#include "files/sheetparts.h"

#include <QCoreApplication>

namespace ridealong::report {

namespace {

using Look = SheetPart::Look;

QString tr(const char *text)
{
    return QCoreApplication::translate("CallListReport", text);
}

std::vector<CallRow> callsOf(const Book &book, const CallListWish &wish)
{
    std::vector<CallRow> calls = callList(book, wish.person, wish.on);
    std::erase_if(calls, [](const CallRow &call) { return call.why == CallWhy::worked; });
    if (wish.most > 0 && calls.size() > size_t(wish.most))
        calls.resize(size_t(wish.most));
    return calls;
}

QString dueWords(const Book &book, const CallRow &call)
{
    const uint32_t step = book.standing(call.lead).nextStep.number;
    if (!step)
        return {};
    if (call.why == CallWhy::overdue)
        return call.days == 1 ? tr("1 day overdue") : tr("%1 days overdue").arg(call.days);
    const int time = book.steps()[step].time;
    return time == unsetInt ? tr("Today") : timeWords(time);
}

std::string stepWords(const Book &book, uint32_t lead)
{
    const uint32_t step = book.standing(lead).nextStep.number;
    if (!step)
        return {};
    const std::string_view note = book.steps().text(step, stepField("note"));
    const uint32_t kind = book.steps()[step].kind.number;
    return std::string(!note.empty()                  ? note
                       : book.tables().kind.has(kind) ? book.tables().kind.text(kind, kindField("label"))
                                                      : std::string_view{});
}

uint32_t firstContactOf(const Book &book, uint32_t lead)
{
    uint32_t first = 0;
    book.contactsOf().each(lead, [&](uint32_t row) {
        if (book.tables().contact.has(row) && (!first || row < first))
            first = row;
    });
    return first;
}

std::vector<Cell> rowOf(const Book &book, const CallRow &call)
{
    const CallFacts facts = callFacts(book, call);
    const Lead &lead = book.leads()[call.lead];
    const bool late = call.why == CallWhy::overdue;
    return {{.text = companyOf(book, call.lead),
             .aside = shown(book.leads().text(call.lead, leadField("city"))),
             .grade = call.grade,
             .strong = true},
            {.text = shown(facts.contact), .aside = shown(facts.title)},
            {.text = shown(facts.phone)},
            {.text = facts.nextStep.empty() ? call.text : shown(facts.nextStep),
             .aside = facts.due,
             .risk = late},
            {.text = moneyWords(lead.value, book.info().currency), .value = lead.value},
            {.text = QString()}};
}

Table tableOf(const Book &book, const char *id, const QString &title, std::span<const CallRow> calls)
{
    Table table{.id = id,
                .title = title,
                .note = {},
                .columns = {{"company", tr("Company"), ColumnKind::text, 0},
                            {"contact", tr("Contact"), ColumnKind::text, 0},
                            {"phone", tr("Phone"), ColumnKind::text, 0},
                            {"why", tr("Next step, or why now"), ColumnKind::text, 0},
                            {"value", tr("Value"), ColumnKind::money, 0},
                            {"notes", tr("Notes"), ColumnKind::text, 1}},
                .rows = {},
                .whenEmpty = tr("Nobody waits for a call today.")};
    for (const CallRow &call : calls)
        table.rows.push_back(rowOf(book, call));
    return table;
}

QString lockedTitle(std::span<const CallRow> locked)
{
    const bool hasB = locked.front().grade == Grade::B, hasC = locked.back().grade == Grade::C;
    return hasB && hasC ? tr("B and C, after the A’s")
           : hasB       ? tr("B, after the A’s")
                        : tr("C, after the others");
}

constexpr SheetPart parts[] = {{"rank", CellKind::number, QT_TRANSLATE_NOOP("field", "Rank")},
                               {"grade", CellKind::text, QT_TRANSLATE_NOOP("field", "Grade")},
                               {"company", CellKind::text, QT_TRANSLATE_NOOP("field", "Company")},
                               {"city", CellKind::text, QT_TRANSLATE_NOOP("field", "City")},
                               {"contact", CellKind::text, QT_TRANSLATE_NOOP("field", "Contact")},
                               {"title", CellKind::text, QT_TRANSLATE_NOOP("field", "Title")},
                               {"phone", CellKind::text, QT_TRANSLATE_NOOP("field", "Phone")},
                               {"why", CellKind::text, QT_TRANSLATE_NOOP("field", "Why now")},
                               {"next_step", CellKind::text, QT_TRANSLATE_NOOP("field", "Next step")},
                               {"next_step_on", CellKind::date, QT_TRANSLATE_NOOP("field", "Next step on")},
                               {"value", CellKind::number, QT_TRANSLATE_NOOP("field", "Value"), Look::money},
                               {"locked", CellKind::text, QT_TRANSLATE_NOOP("field", "Locked")},
                               {"notes", CellKind::text, QT_TRANSLATE_NOOP("field", "Notes")}};

SheetRow sheetRowOf(const Book &book, const CallRow &call, size_t rank)
{
    const CallFacts facts = callFacts(book, call);
    const auto &leads = book.leads();
    const Money value = leads[call.lead].value;
    return {std::to_string(rank),
            std::string(1, letter(call.grade)),
            std::string(leads.text(call.lead, leadField("company"))),
            std::string(leads.text(call.lead, leadField("city"))),
            facts.contact,
            facts.title,
            facts.phone,
            call.text.toStdString(),
            facts.nextStep,
            book.standing(call.lead).nextStepOn.iso(),
            plainText(value.isSet() ? Value{value} : Value{}, book.info().perMajor),
            call.locked ? "yes" : "no",
            std::string()};
}

} // namespace

CallFacts callFacts(const Book &book, const CallRow &call)
{
    const auto &leads = book.leads();
    CallFacts facts{.contact = std::string(leads.text(call.lead, leadField("contact"))),
                    .title = std::string(leads.text(call.lead, leadField("title"))),
                    .phone = std::string(leads.text(call.lead, leadField("phone"))),
                    .nextStep = stepWords(book, call.lead),
                    .due = dueWords(book, call)};
    if (const uint32_t contact = facts.contact.empty() ? firstContactOf(book, call.lead) : 0) {
        const auto &contacts = book.tables().contact;
        facts.contact = contacts.text(contact, contactField("name"));
        facts.title = contacts.text(contact, contactField("title"));
        if (const auto phone = contacts.text(contact, contactField("phone")); !phone.empty())
            facts.phone = phone;
    }
    return facts;
}

Document callListDocument(const Book &book, const CallListWish &wish)
{
    const Date on = wish.on.isSet() ? wish.on : book.today();
    const std::vector<CallRow> calls = callsOf(book, wish);
    const auto firstLocked = std::ranges::find(calls, true, &CallRow::locked);
    const std::span<const CallRow> free(calls.begin(), firstLocked), locked(firstLocked, calls.end());
    Document document;
    document.title = tr("Call list of %1").arg(shown(book.personName(wish.person)));
    document.subtitle = calls.size() == 1 ? tr("%1, 1 call").arg(rangeWords({on, on}))
                                          : tr("%1, %2 calls").arg(rangeWords({on, on})).arg(calls.size());
    document.author = {shown(book.info().name)};
    document.made = tr("Made with Ridealong");
    document.madeAt = wish.madeAt;
    document.currency = book.info().currency;
    document.paper = usualPaper();
    document.landscape = true;
    document.blocks = {tableOf(book, "calls", tr("To call"), free)};
    if (!locked.empty())
        document.blocks.push_back(tableOf(book, "locked", lockedTitle(locked), locked));
    return document;
}

Result<int64_t> writeCallSheet(const Book &book, const CallListWish &wish, const QString &path)
{
    std::vector<SheetRow> rows;
    for (const CallRow &call : callsOf(book, wish))
        rows.push_back(sheetRowOf(book, call, rows.size() + 1));
    return writeSheetTable(path, {tr("Call list"), parts, book.info().currency}, rows);
}

} // namespace ridealong::report
