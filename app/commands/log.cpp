// SPDX-License-Identifier: GPL-3.0-or-later
// Logging what happened with a lead.
#include "commands/catalog.h"
#include "commands/touches.h"

#include "book/leadname.h"
#include "session/quicklines.h"
#include "work/quicklog.h"

#include <QCoreApplication>

namespace ridealong::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

Result<Output> logOne(Context &context, const TouchArguments &args)
{
    const Book &book = context.book();
    const auto lead = findLead(book, args.lead);
    if (!lead)
        return lead.error();
    const auto kind = findKind(book, args.kind);
    if (!kind)
        return kind.error();
    const auto wish = activityOf(context, args, *lead, *kind);
    if (!wish)
        return wish.error();
    ChangeSet changes = context.session->change();
    const auto logged = logActivity(changes, book, *wish);
    if (!logged)
        return logged.error();
    const auto next = nextIn(book, args.next, *wish);
    if (!next)
        return next.error();
    if (*next)
        if (const auto planned = planStep(changes, book, **next); !planned)
            return planned.error();
    const Deed deed{Op::logActivity, companyOf(book, *lead), shown(book.kindKey(*kind))};
    if (const Status done = context.session->commit(deed, std::move(changes)); !done)
        return done.error();
    return loggedOutput(context, *lead, *logged, describe(deed));
}

// One typed line, as the quick log of the desktop reads it.
Result<Output> logQuick(Context &context, const std::string &typed)
{
    const Book &book = context.book();
    LeadNames names;
    names.refresh(book.leadData());
    const int now = context.clock.now().localMinuteOfDay();
    const QuickLine line = readQuickLine(typed, quickContext(book, names, now));
    const QuickPlan plan = quickPlan(book, names, line, context.session->user());
    if (!plan.canSave())
        return Error{plan.leads.empty() && !plan.lead ? ErrorKind::notFound : ErrorKind::refused,
                     plan.question};
    ChangeSet changes = context.session->change();
    auto logged = writeLine(*context.session, changes, plan);
    if (!logged)
        return logged.error();
    logged->warnings = plan.warnings;
    const Deed deed = deedOf(book, plan);
    if (const Status done = context.session->commit(deed, std::move(changes)); !done)
        return done.error();
    QStringList sentence{describe(deed)};
    sentence << plan.says;
    return loggedOutput(context, plan.lead, *logged, sentence.join(QLatin1Char('\n')));
}

} // namespace

Run logActivityCommand(Options &options)
{
    auto args = std::make_shared<TouchArguments>();
    auto quick = std::make_shared<std::string>();
    options.add("LEAD", args->lead, "Its id, the beginning of it, or its exact company name");
    options.add("KIND", args->kind, "call, email, visit, meeting, demo, or one of the book’s own");
    declareTouch(options, *args);
    options.add("--quick", *quick, "All in one line, such as \"acme called, wants demo, thu 10am\"")
        .called("LINE");
    return [args, quick](Context &context) -> Result<Output> {
        if (!quick->empty() && args->lead.empty())
            return logQuick(context, *quick);
        if (!quick->empty() || args->kind.empty())
            return Error{ErrorKind::usage, tr("Give a lead and a kind, or a line after --quick.")};
        return logOne(context, *args);
    };
}

} // namespace ridealong::cli
