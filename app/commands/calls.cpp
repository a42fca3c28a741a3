// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a rep calls, on the screen or as a file to take along.
#include "commands/catalog.h"

#include "book/leadname.h"
#include "files/sheetparts.h"
#include "measure/calllist.h"
#include "render/reportfile.h"
#include "report/calllist.h"

#include <QCoreApplication>

namespace ridealong::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

constexpr const char *whys[] = {"overdue",        "due",          "never touched",
                                "beyond cadence", "no next step", "worked"};

Result<uint32_t> personOrUser(const Context &context, const std::string &name)
{
    if (!name.empty())
        return findPerson(context.book(), name);
    if (context.session->user())
        return context.session->user();
    return Error{ErrorKind::usage, tr("Say whose: --person NAME.")};
}

Result<Output> writeCalls(const Context &context, const report::CallListWish &wish, const QString &path)
{
    if (const Status free = context.session->store().mayReplace(path); !free)
        return free.error();
    const Book &book = context.book();
    const report::Document document = report::callListDocument(book, wish);
    if (isSheetTable(path)) {
        if (const auto rows = report::writeCallSheet(book, wish, path); !rows)
            return rows.error();
    } else if (const Status written = render::writeReport(document, path); !written) {
        return written.error();
    }
    return Output{QJsonObject{{"file", path}, {"person", text(book.personName(wish.person))}},
                  tr("Wrote the %1 to %2.").arg(document.title, path)};
}

} // namespace

Run calls(Options &options)
{
    struct Arguments
    {
        std::string person, on, out;
        int limit = 0;
    };
    auto args = std::make_shared<Arguments>();
    options.add("--person", args->person, "Whose list; else that of who asks");
    options.add("--on", args->on, "The day, today when not given").called("DATE");
    options.add("--limit", args->limit, "At most so many").notNegative();
    options.add("--out", args->out, "Write it to a file, by its ending: pdf, html, csv or xlsx")
        .called("FILE");
    return [args](Context &context) -> Result<Output> {
        const Book &book = context.book();
        const auto person = personOrUser(context, args->person);
        if (!person)
            return person.error();
        const auto on = args->on.empty() ? Result<Date>(book.today()) : readDate(args->on, book.today());
        if (!on)
            return on.error();
        if (!args->out.empty())
            return writeCalls(
                context, {.person = *person, .on = *on, .madeAt = context.clock.now(), .most = args->limit},
                shown(args->out));
        QJsonArray rows;
        QList<QStringList> lines;
        const auto list = callList(book, *person, *on);
        for (const CallRow &row : list) {
            if (args->limit && rows.size() >= args->limit)
                break;
            const QString company = companyOf(book, row.lead);
            const QString grade(QLatin1Char(letter(row.grade)));
            const report::CallFacts facts = report::callFacts(book, row);
            rows << QJsonObject{{"rank", rows.size() + 1},
                                {"id", shown(book.leads().id(row.lead).hex())},
                                {"company", company},
                                {"grade", grade},
                                {"heat", int(book.standing(row.lead).heat)},
                                {"why", row.text},
                                {"reason", QLatin1String(whys[size_t(row.why)])},
                                {"locked", row.locked},
                                {"contact", text(facts.contact)},
                                {"title", text(facts.title)},
                                {"phone", text(facts.phone)},
                                {"value", money(book.leads()[row.lead].value, book)},
                                {"next_step", text(facts.nextStep)},
                                {"next_step_on", date(book.standing(row.lead).nextStepOn)},
                                {"due", facts.due.isEmpty() ? QJsonValue() : QJsonValue(facts.due)}};
            lines << QStringList{QString::number(rows.size()), grade, company, row.text,
                                 row.locked ? tr("locked") : QString()};
        }
        return Output{
            QJsonObject{{"total", qint64(list.size())}, {"rows", rows}},
            table({tr("#"), tr("Grade"), tr("Company"), tr("Why"), QString()}, lines, QStringLiteral("r"))};
    };
}

} // namespace ridealong::cli
