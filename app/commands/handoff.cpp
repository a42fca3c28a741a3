// SPDX-License-Identifier: GPL-3.0-or-later
// Inquiries that are handed to reps: offered, accepted or rejected, disqualified, given back for later.
#include "commands/catalog.h"

#include "book/leadname.h"
#include "commands/handoffjson.h"
#include "work/handoffs.h"

#include <QCoreApplication>

namespace ridealong::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

Result<std::vector<uint32_t>> leadsNamed(const Book &book, const std::vector<std::string> &names)
{
    std::vector<uint32_t> leads;
    for (const std::string &name : names) {
        const auto lead = findLead(book, name);
        if (!lead)
            return lead.error();
        leads.push_back(*lead);
    }
    return leads;
}

// What the leads are now; of a single one also without the list around it.
Output outputOf(const Context &context, const std::vector<uint32_t> &leads, const QString &sentence)
{
    const Book &book = context.book();
    QJsonArray rows;
    for (const uint32_t lead : leads) {
        rows << handoffJson(book, lead, latestHandoff(book, lead), nowOf(context));
    }
    QJsonObject json = rows.size() == 1 ? rows.first().toObject() : QJsonObject();
    json.insert(QLatin1String("count"), rows.size());
    json.insert(QLatin1String("rows"), rows);
    return {json, sentence};
}

QString subjectOf(const Book &book, const std::vector<uint32_t> &leads)
{
    return leads.size() == 1 ? companyOf(book, leads.front()) : tr("%1 leads").arg(leads.size());
}

using Verb = std::function<Status(ChangeSet &, const Book &, LeadSpan, uint32_t by)>;

Result<Output> commitFor(Context &context, const std::vector<std::string> &names, Op op,
                         const QString &detail, const Verb &verb)
{
    const Book &book = context.book();
    const auto leads = leadsNamed(book, names);
    if (!leads)
        return leads.error();
    const Deed deed{op, subjectOf(book, *leads), detail};
    ChangeSet changes = context.session->change();
    if (const Status done = verb(changes, book, *leads, context.session->user()); !done)
        return done.error();
    if (const Status done = context.session->commit(deed, std::move(changes)); !done)
        return done.error();
    return outputOf(context, *leads, describe(deed));
}

std::vector<std::string> keysOf(std::span<const HandoffReason> reasons)
{
    std::vector<std::string> keys;
    for (const HandoffReason &reason : reasons)
        keys.emplace_back(reason.key);
    return keys;
}

QString lower(std::span<const HandoffReason> reasons, const std::string &key)
{
    const HandoffReason *reason = reasonWithKey(reasons, key);
    return reason ? labelOf(*reason).toLower() : shown(key);
}

void declareLeads(Options &options, std::vector<std::string> &leads)
{
    options.add("LEAD", leads, "The leads: ids or company names; all of them or none").required();
}

} // namespace

Run handoffOffer(Options &options)
{
    struct Arguments
    {
        std::vector<std::string> leads;
        std::string to, request;
    };
    auto args = std::make_shared<Arguments>();
    declareLeads(options, args->leads);
    options.add("--to", args->to, "The rep").required().called("PERSON");
    options.add("--request", args->request, "What the inquiry asks for");
    return [args](Context &context) -> Result<Output> {
        const auto person = findPerson(context.book(), args->to);
        if (!person)
            return person.error();
        return commitFor(context, args->leads, Op::offerHandoff, shown(context.book().personName(*person)),
                         [&](ChangeSet &changes, const Book &book, LeadSpan leads, uint32_t by) {
                             return offerLeads(changes, book, leads,
                                               {.taker = *person, .request = args->request, .by = by});
                         });
    };
}

Run handoffAccept(Options &options)
{
    auto names = std::make_shared<std::vector<std::string>>();
    declareLeads(options, *names);
    return [names](Context &context) {
        return commitFor(context, *names, Op::answerHandoff, nameOf(HandoffState::accepted), acceptHandoffs);
    };
}

Run handoffReject(Options &options)
{
    struct Arguments
    {
        std::vector<std::string> leads;
        std::string reason, comment;
    };
    auto args = std::make_shared<Arguments>();
    declareLeads(options, args->leads);
    options.add("--reason", args->reason, "Why").required().oneOf(keysOf(rejectReasons));
    options.add("--comment", args->comment, "A word to who gave it");
    return [args](Context &context) {
        return commitFor(context, args->leads, Op::answerHandoff, nameOf(HandoffState::rejected),
                         [&](ChangeSet &changes, const Book &book, LeadSpan leads, uint32_t by) {
                             return rejectHandoffs(
                                 changes, book, leads,
                                 {.reason = args->reason, .comment = args->comment, .by = by});
                         });
    };
}

Run handoffDisqualify(Options &options)
{
    struct Arguments
    {
        std::vector<std::string> leads;
        std::string reason;
    };
    auto args = std::make_shared<Arguments>();
    declareLeads(options, args->leads);
    options
        .add("--reason", args->reason,
             "Why; the lead closes with it as no decision. Unreachable asks for 6 attempts")
        .required()
        .oneOf(keysOf(disqualifyReasons));
    return [args](Context &context) {
        return commitFor(context, args->leads, Op::endHandoff, lower(disqualifyReasons, args->reason),
                         [&](ChangeSet &changes, const Book &book, LeadSpan leads, uint32_t by) {
                             return disqualifyLeads(changes, book, leads, args->reason, by);
                         });
    };
}

Run handoffRecycle(Options &options)
{
    struct Arguments
    {
        std::vector<std::string> leads;
        std::string reason, until;
    };
    auto args = std::make_shared<Arguments>();
    declareLeads(options, args->leads);
    options.add("--reason", args->reason, "Why it is given back").required();
    options.add("--until", args->until, "The day on which it comes back").required().called("DATE");
    return [args](Context &context) -> Result<Output> {
        const auto until = readDate(args->until, context.book().today());
        if (!until)
            return until.error();
        return commitFor(context, args->leads, Op::endHandoff, shown(args->reason),
                         [&](ChangeSet &changes, const Book &book, LeadSpan leads, uint32_t by) {
                             return recycleLeads(changes, book, leads,
                                                 {.reason = args->reason, .until = *until, .by = by});
                         });
    };
}

} // namespace ridealong::cli
