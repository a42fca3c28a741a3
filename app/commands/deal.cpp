// SPDX-License-Identifier: GPL-3.0-or-later
// Dealing leads without an owner, or of somebody who leaves, to reps.
#include "commands/catalog.h"
#include "commands/leadlist.h"

#include "book/leadname.h"
#include "work/dealing.h"

#include <QCoreApplication>
#include <algorithm>

namespace ridealong::cli {

namespace {

struct Arguments
{
    std::string to, from, grade, where;
    bool dryRun = false;
};

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

QString gradeName(const Book &book, uint32_t lead)
{
    const Grade grade = book.standing(lead).grade;
    return grade == Grade::none ? QString() : QString(QLatin1Char(letter(grade)));
}

Result<std::vector<uint32_t>> repsNamed(const Book &book, const std::string &text)
{
    std::vector<uint32_t> reps;
    for (const std::string &name : commaList(text)) {
        const auto person = findPerson(book, name);
        if (!person)
            return person.error();
        reps.push_back(*person);
    }
    if (reps.empty())
        return Error{ErrorKind::usage, tr("Say to whom: --to NAME,NAME.")};
    return reps;
}

Status keepGrades(const Book &book, std::vector<uint32_t> &leads, const std::string &text)
{
    std::vector<Grade> grades;
    for (const std::string &name : commaList(text)) {
        const char letter = name.size() == 1 ? char(std::toupper(static_cast<unsigned char>(name[0]))) : '?';
        if (letter < 'A' || letter > 'E')
            return Error{ErrorKind::usage, tr("%1 is no grade. Grades are A to E.").arg(shown(name))};
        grades.push_back(Grade(letter - 'A' + 1));
    }
    if (!grades.empty())
        std::erase_if(
            leads, [&](uint32_t lead) { return std::ranges::count(grades, book.standing(lead).grade) == 0; });
    return Done{};
}

Result<std::vector<uint32_t>> leadsMeant(const Book &book, const Arguments &args)
{
    const auto from = args.from.empty() ? Result<uint32_t>(0u) : findPerson(book, args.from);
    if (!from)
        return from.error();
    std::vector<uint32_t> leads = leadsToDeal(book, *from);
    if (const Status kept = keepGrades(book, leads, args.grade); !kept)
        return kept.error();
    if (!args.where.empty()) {
        const auto wanted = selectLeads(book, {.where = args.where, .view = {}, .sort = {}});
        if (!wanted)
            return wanted.error();
        const std::vector<uint32_t> &those = wanted->leads;
        std::erase_if(leads, [&](uint32_t lead) { return std::ranges::count(those, lead) == 0; });
    }
    if (leads.empty())
        return refuse(*from ? tr("%1 has no such open lead.").arg(shown(book.personName(*from)))
                            : tr("There is no such open lead without an owner."));
    return leads;
}

QJsonObject jsonOf(const DealPlan &plan, const Book &book)
{
    QJsonArray rows, people;
    for (const DealtLead &dealt : plan.dealt)
        rows << QJsonObject{{"id", shown(book.leads().id(dealt.lead).hex())},
                            {"company", companyOf(book, dealt.lead)},
                            {"grade", gradeName(book, dealt.lead)},
                            {"to", text(book.personName(dealt.person))},
                            {"why", whyWords(book, dealt)}};
    for (const RepLoad &load : plan.people)
        people << QJsonObject{{"person", text(book.personName(load.person))},
                              {"before", load.before},
                              {"gets", load.gets()},
                              {"after", load.after},
                              {"a_before", load.aBefore},
                              {"a_after", load.aAfter},
                              {"capacity", load.capacity}};
    return {{"rows", rows}, {"people", people}, {"left", qint64(plan.left.size())}};
}

QString textOf(const DealPlan &plan, const Book &book, const QString &sentence)
{
    QList<QStringList> rows, people;
    for (const DealtLead &dealt : plan.dealt)
        rows << QStringList{gradeName(book, dealt.lead), companyOf(book, dealt.lead),
                            shown(book.personName(dealt.person)), whyWords(book, dealt)};
    for (const RepLoad &load : plan.people)
        people << QStringList{shown(book.personName(load.person)), QString::number(load.before),
                              QString::number(load.gets()),        QString::number(load.after),
                              QString::number(load.aBefore),       QString::number(load.aAfter),
                              QString::number(load.capacity)};
    QStringList parts{sentence, table({tr("Grade"), tr("Company"), tr("To"), tr("Why")}, rows),
                      table({tr("Rep"), tr("Before"), tr("Gets"), tr("After"), tr("A’s before"),
                             tr("A’s after"), tr("Capacity")},
                            people, QStringLiteral("lrrrrrr"))};
    if (!plan.left.empty())
        parts << tr("%1 stay where they are: nobody has room for them.").arg(plan.left.size());
    return parts.join(QLatin1Char('\n'));
}

Result<Output> run(Context &context, const Arguments &args)
{
    const Book &book = context.book();
    const auto reps = repsNamed(book, args.to);
    if (!reps)
        return reps.error();
    const auto leads = leadsMeant(book, args);
    if (!leads)
        return leads.error();
    const DealPlan plan = planDeal(book, *leads, *reps);
    if (plan.dealt.empty())
        return refuse(tr("Nobody of them has room for another lead."));
    const Deed deed = deedOfDeal(book, plan.dealt);
    ChangeSet changes = context.session->change();
    if (const Status done = dealLeads(changes, book, plan.dealt, context.session->user()); !done)
        return done.error();
    const QString sentence =
        args.dryRun ? tr("Nothing was dealt yet. This is what would be:") : describe(deed) + u'.';
    const Output output{jsonOf(plan, book), textOf(plan, book, sentence)};
    if (args.dryRun)
        return output;
    if (const Status done = context.session->commit(deed, std::move(changes)); !done)
        return done.error();
    return output;
}

} // namespace

Run dealCommand(Options &options)
{
    auto args = std::make_shared<Arguments>();
    options.add("--to", args->to, "The reps, separated by commas").required().called("PERSON,PERSON");
    options.add("--from", args->from, "Deal the open leads of this person; else those without an owner");
    options.add("--grade", args->grade, "Only leads of these grades, such as A,B").called("GRADE,GRADE");
    options.add("--where", args->where, "Only leads for which this holds").called("EXPR");
    options.flag("--dry-run", args->dryRun, "Say what would happen and write nothing");
    return [args](Context &context) { return run(context, *args); };
}

} // namespace ridealong::cli
