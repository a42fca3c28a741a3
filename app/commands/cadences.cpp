// SPDX-License-Identifier: GPL-3.0-or-later
// The sequences of follow-ups, and what they propose for a lead.
#include "commands/catalog.h"

#include "base/words.h"
#include "book/leadname.h"
#include "measure/proposals.h"
#include "work/cadences.h"
#include "work/moves.h"

#include <QCoreApplication>

namespace ridealong::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

struct Arguments
{
    std::string grade, stage, steps;
};

void declareWhose(Options &options, Arguments &args)
{
    options.add("--grade", args.grade, "For leads of this grade; for any when left out")
        .oneOfInAnyCase({"A", "B", "C", "D", "E"});
    options.add("--stage", args.stage, "For leads in this stage; for any when left out");
}

Grade gradeIn(const std::string &text)
{
    return text.empty() ? Grade::none : gradeFrom((text[0] & ~0x20) - 'A' + 1);
}

Result<CadenceWish> wishOf(const Book &book, const Arguments &args)
{
    const auto stage = args.stage.empty() ? Result<uint32_t>(0u) : findStage(book, args.stage);
    if (!stage)
        return stage.error();
    return CadenceWish{.grade = gradeIn(args.grade), .stage = *stage, .steps = args.steps};
}

QJsonObject cadenceJson(const Book &book, uint32_t row)
{
    const Cadence &cadence = book.tables().cadence[row];
    QJsonArray steps;
    for (const std::string &line : linesOf(book.tables().cadence.text(row, cadenceField("steps"))))
        steps << shown(line);
    return {{"grade", cadence.grade == Grade::none ? QJsonValue()
                                                   : QJsonValue(QString(QLatin1Char(letter(cadence.grade))))},
            {"stage", text(book.stageName(cadence.stage.number))},
            {"steps", steps}};
}

QStringList cadenceLine(const Book &book, uint32_t row)
{
    const Cadence &cadence = book.tables().cadence[row];
    return {cadenceWords(book, cadence.grade, cadence.stage.number),
            cadenceStepWords(book, std::string(book.tables().cadence.text(row, cadenceField("steps"))))};
}

Result<Output> listed(Context &context)
{
    const Book &book = context.book();
    QJsonArray rows;
    QList<QStringList> lines;
    for (const uint32_t row : cadencesInOrder(book)) {
        rows << cadenceJson(book, row);
        lines << cadenceLine(book, row);
    }
    return Output{QJsonObject{{"rows", rows}}, table({tr("For"), tr("Touches")}, lines)};
}

Result<Output> commitAndList(Context &context, ChangeSet changes)
{
    if (!changes.isEmpty())
        if (const Status done = context.session->commit({Op::editCadence}, std::move(changes)); !done)
            return done.error();
    return listed(context);
}

} // namespace

QJsonObject proposalJson(const Book &book, const StepProposal &proposal)
{
    constexpr const char *by[] = {"cadence", "outcome", "usual", "over", "nothing"};
    return {{"by", QLatin1String(by[size_t(proposal.by)])},
            {"kind", proposal.isStep() ? text(book.kindKey(proposal.kind)) : QJsonValue()},
            {"due", date(proposal.due)},
            {"place", proposal.place ? QJsonValue(proposal.place) : QJsonValue()},
            {"count", proposal.count ? QJsonValue(proposal.count) : QJsonValue()},
            {"reason", proposal.reason}};
}

QString proposalText(const Book &book, const StepProposal &proposal)
{
    if (!proposal.isStep())
        return proposal.reason;
    return tr("%1 on %2: %3")
        .arg(shown(book.kindKey(proposal.kind)), shown(proposal.due.iso()), proposal.reason);
}

Run cadenceList(Options &)
{
    return [](Context &context) { return listed(context); };
}

Run cadenceSet(Options &options)
{
    auto args = std::make_shared<Arguments>();
    options.add("STEPS", args->steps, "Kinds with their gaps in days, such as \"call 0, email 1, call 3\"")
        .required();
    declareWhose(options, *args);
    return [args](Context &context) -> Result<Output> {
        const auto wish = wishOf(context.book(), *args);
        if (!wish)
            return wish.error();
        ChangeSet changes = context.session->change();
        if (const Status set = setCadence(changes, context.book(), *wish); !set)
            return set.error();
        return commitAndList(context, std::move(changes));
    };
}

Run cadenceRemove(Options &options)
{
    auto args = std::make_shared<Arguments>();
    declareWhose(options, *args);
    return [args](Context &context) -> Result<Output> {
        const Book &book = context.book();
        const auto wish = wishOf(book, *args);
        if (!wish)
            return wish.error();
        const uint32_t row = cadenceFor(book, wish->grade, wish->stage);
        if (!row)
            return Error{ErrorKind::notFound,
                         tr("There is no cadence for %1.").arg(cadenceWords(book, wish->grade, wish->stage))};
        ChangeSet changes = context.session->change();
        if (const Status removed = removeCadence(changes, book, row); !removed)
            return removed.error();
        return commitAndList(context, std::move(changes));
    };
}

Run cadenceUsual(Options &)
{
    return [](Context &context) -> Result<Output> {
        ChangeSet changes = context.session->change();
        if (const Status taken = takeUsualCadences(changes, context.book()); !taken)
            return taken.error();
        return commitAndList(context, std::move(changes));
    };
}

Run cadenceNext(Options &options)
{
    auto name = std::make_shared<std::string>();
    options.add("LEAD", *name, "Its id, the beginning of it, or its exact company name").required();
    return [name](Context &context) -> Result<Output> {
        const Book &book = context.book();
        const auto lead = findLead(book, *name);
        if (!lead)
            return lead.error();
        const StepProposal proposal = proposeNext(book, *lead);
        QJsonObject json = proposalJson(book, proposal);
        json["lead"] = shown(book.leads().id(*lead).hex());
        json["company"] = companyOf(book, *lead);
        json["attempts"] = book.standing(*lead).attempts;
        return Output{json, proposalText(book, proposal)};
    };
}

} // namespace ridealong::cli
