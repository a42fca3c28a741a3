// SPDX-License-Identifier: GPL-3.0-or-later
// Erasing for good, and which laptops have said that they did.
#include "commands/catalog.h"
#include "commands/progressbar.h"
#include "commands/syncnames.h"

#include "book/leadname.h"
#include "session/erasing.h"

#include <QCoreApplication>

namespace ridealong::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

struct Arguments
{
    std::string lead, contact, reason;
    bool yes = false, list = false;
};

Result<uint32_t> anyLead(const Book &book, const std::string &name)
{
    const auto live = findLead(book, name);
    if (live)
        return live;
    const auto deleted = findDeletedLead(book, name);
    return deleted ? deleted : live;
}

bool isCalled(const Book &book, uint32_t contact, const std::string &name)
{
    const auto &contacts = book.tables().contact;
    const auto is = [&](FieldNo field) {
        return shown(contacts.text(contact, field)).compare(shown(name), Qt::CaseInsensitive) == 0;
    };
    return is(contactField("name")) || is(contactField("email"));
}

Result<uint32_t> findContact(const Book &book, const std::string &name, uint32_t lead)
{
    const auto &contacts = book.tables().contact;
    std::vector<uint32_t> found;
    for (uint32_t contact = 1; contact < contacts.end(); ++contact)
        if (isCalled(book, contact, name) && (!lead || contacts[contact].lead.number == lead))
            found.push_back(contact);
    if (found.size() == 1)
        return found.front();
    if (found.size() > 1)
        return Error{ErrorKind::notFound,
                     tr("%1 contacts are called %2. Name the lead too.").arg(found.size()).arg(shown(name))};
    return Error{ErrorKind::notFound, tr("No further contact of a lead is called %1. The main contact stands "
                                         "in the lead itself, which is erased whole.")
                                          .arg(shown(name))};
}

Result<RedactionWish> wishOf(const Context &context, const Arguments &args)
{
    if (args.lead.empty() && args.contact.empty())
        return Error{ErrorKind::usage, tr("Say what to erase: a lead, or --contact NAME.")};
    RedactionWish wish{.reason = args.reason, .by = context.session->user()};
    if (!args.lead.empty()) {
        const auto lead = anyLead(context.book(), args.lead);
        if (!lead)
            return lead.error();
        wish.lead = *lead;
    }
    if (!args.contact.empty()) {
        const auto contact = findContact(context.book(), args.contact, wish.lead);
        if (!contact)
            return contact.error();
        wish.contact = *contact;
        wish.lead = 0;
    }
    return wish;
}

Error notYet(const Erasure &erasure)
{
    return refuse(tr("This erases %1, here and with the next files on every laptop of the team. It can’t be "
                     "taken back. Nothing was erased: say --yes to do it.")
                      .arg(erasure.what));
}

QString doneText(const Erasure &erasure)
{
    QStringList lines{tr("Erased %1 for good. Export, so that the other laptops do the same; \"lead erase "
                         "--list\" says which have. Text that somebody typed elsewhere is not found by this.")
                          .arg(erasure.what)};
    if (!erasure.backups.isEmpty())
        lines << tr("These backups hold it still. Delete them where that is asked for:") << erasure.backups;
    lines << tr("Backups and copies that were made elsewhere hold it too.");
    return lines.join(QLatin1Char('\n'));
}

Result<Output> erase(Context &context, const Arguments &args)
{
    const auto wish = wishOf(context, args);
    if (!wish)
        return wish.error();
    const auto planned = wouldErase(*context.session, *wish);
    if (!planned)
        return planned.error();
    if (!args.yes)
        return notYet(*planned);
    const auto erasure = eraseForGood(*context.session, *wish, progressBar(context.globals, "Erasing"));
    if (!erasure)
        return erasure.error();
    return Output{QJsonObject{{"erased", qint64(erasure->rows)},
                              {"what", erasure->what},
                              {"backups", QJsonArray::fromStringList(erasure->backups)}},
                  doneText(*erasure)};
}

QStringList namesOf(const Book &book, const std::vector<uint32_t> &laptops)
{
    QStringList names;
    for (const uint32_t laptop : laptops)
        names << laptopName(book, laptop);
    return names;
}

Result<Output> list(const Context &context)
{
    const auto things = erasedThings(*context.session);
    if (!things)
        return things.error();
    const Book &book = context.book();
    const auto &redactions = book.tables().redaction;
    QJsonArray rows;
    QList<QStringList> lines;
    for (const ErasedThing &thing : *things) {
        const Redaction &row = redactions[thing.redaction];
        const QStringList confirmed = namesOf(book, thing.confirmed), open = namesOf(book, thing.outstanding);
        const std::string_view what = redactions.text(row, redactionField("what"));
        const std::string_view reason = redactions.text(row, redactionField("reason"));
        rows << QJsonObject{{"id", idJson(redactions.id(thing.redaction))},
                            {"what", text(what)},
                            {"reason", text(reason)},
                            {"by", text(book.personName(row.by.number))},
                            {"on", date(row.on)},
                            {"confirmed", QJsonArray::fromStringList(confirmed)},
                            {"outstanding", QJsonArray::fromStringList(open)}};
        lines << QStringList{shown(row.on.iso()), shown(what), shown(reason),
                             confirmed.join(QStringLiteral(", ")), open.join(QStringLiteral(", "))};
    }
    return Output{QJsonObject{{"total", rows.size()}, {"rows", rows}},
                  table({tr("On"), tr("What"), tr("Why"), tr("Confirmed by"), tr("Not yet by")}, lines)};
}

} // namespace

Run leadErase(Options &options)
{
    auto args = std::make_shared<Arguments>();
    options.add("LEAD", args->lead, "The lead, also a deleted one, with all that hangs on it");
    options.add("--contact", args->contact, "Only this further contact").called("NAME");
    options.add("--reason", args->reason, "Why, without a name; it is kept").called("TEXT");
    options.flag("--yes", args->yes, "Do it; it can’t be taken back");
    options.flag("--list", args->list, "List what was erased, and which laptops have said so");
    return [args](Context &context) { return args->list ? list(context) : erase(context, *args); };
}

} // namespace ridealong::cli
