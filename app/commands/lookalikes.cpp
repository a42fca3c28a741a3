// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/catalog.h"

#include "measure/clonescore.h"
#include "work/clones.h"

#include <QCoreApplication>
#include <algorithm>

namespace ridealong::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

struct Arguments
{
    std::string seeds, fields;
    int top = 0;
    double least = 0;
};

constexpr int usualLines = 20; // of the table for a person

// All leads of a company are one account, so its name may stand for several.
std::vector<uint32_t> leadsNamed(const Book &book, const std::string &name)
{
    if (const auto lead = findLead(book, name))
        return {*lead};
    std::vector<uint32_t> leads;
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead)
        if (book.leads().has(lead) &&
            shown(book.leads().text(lead, leadField("company"))).compare(shown(name), Qt::CaseInsensitive) ==
                0)
            leads.push_back(lead);
    return leads;
}

// A company's name may hold commas itself: the longest name that is one counts.
Result<std::vector<uint32_t>> seedsIn(const Book &book, const std::string &text)
{
    const QStringList parts = shown(text).split(QLatin1Char(','));
    std::vector<uint32_t> seeds;
    for (qsizetype at = 0; at < parts.size();) {
        qsizetype took = parts.size() - at;
        std::vector<uint32_t> found;
        const auto named = [&] {
            return leadsNamed(book, parts.mid(at, took).join(QLatin1Char(',')).trimmed().toStdString());
        };
        while (took > 0 && (found = named()).empty())
            --took;
        if (took == 0 && !parts[at].trimmed().isEmpty())
            return findLead(book, parts[at].trimmed().toStdString()).error();
        seeds.insert(seeds.end(), found.begin(), found.end());
        at += std::max<qsizetype>(took, 1);
    }
    return seeds;
}

Result<std::vector<ComparedField>> fieldsIn(const Book &book, const std::string &text)
{
    std::vector<ComparedField> fields;
    for (const std::string &key : commaList(text)) {
        auto field = comparableField(book.leadData(), key);
        if (!field) {
            QStringList keys;
            for (const ComparedField &each : comparableFields(book.leadData()))
                keys << shown(each.key());
            return Error{ErrorKind::usage, tr("Leads can’t be compared by %1. These fields can be: %2.")
                                               .arg(shown(key), keys.join(QStringLiteral(", ")))};
        }
        fields.push_back(std::move(*field));
    }
    return fields;
}

QString company(const Book &book, uint32_t lead)
{
    return shown(book.leads().text(lead, leadField("company")));
}

QString hex(const Book &book, uint32_t lead)
{
    return shown(book.leads().id(lead).hex());
}

QString gradeName(const Book &book, uint32_t lead)
{
    return QString(QLatin1Char(letter(book.standing(lead).grade)));
}

QJsonObject jsonOfClone(const Book &book, const Clone &clone)
{
    QJsonArray nearest, ids, alike;
    for (size_t i = 0; i < nearestCount && clone.nearness.nearest[i]; ++i) {
        nearest << company(book, clone.nearness.nearest[i]);
        ids << hex(book, clone.nearness.nearest[i]);
        alike << clone.nearness.alike[i];
    }
    return {{"id", hex(book, clone.lead)},
            {"company", company(book, clone.lead)},
            {"similarity", clone.nearness.similarity},
            {"nearest", nearest},
            {"nearest_ids", ids},
            {"nearest_similarity", alike},
            {"fields_known", clone.nearness.known},
            {"grade", gradeName(book, clone.lead)},
            {"owner", text(book.personName(book.leads()[clone.lead].owner.number))}};
}

QJsonArray namesOf(const Book &book, const std::vector<uint32_t> &leads, auto &&name)
{
    QJsonArray names;
    for (const uint32_t lead : leads)
        names << name(book, lead);
    return names;
}

QString textOf(const Book &book, const Clones &clones, size_t total)
{
    QList<QStringList> rows;
    for (const Clone &clone : clones.rows) {
        QStringList nearest;
        for (size_t i = 0; i < nearestCount && clone.nearness.nearest[i]; ++i)
            nearest << company(book, clone.nearness.nearest[i]);
        rows << QStringList{QString::number(std::lround(clone.nearness.similarity)),
                            gradeName(book, clone.lead), company(book, clone.lead),
                            shown(book.personName(book.leads()[clone.lead].owner.number)),
                            nearest.join(QStringLiteral(", "))};
    }
    const QString more = total > clones.rows.size()
                             ? tr("%1 of %2 open leads\n").arg(clones.rows.size()).arg(total)
                             : QString();
    return table({tr("Alike"), tr("Grade"), tr("Company"), tr("Owner"), tr("Looks like")}, rows,
                 QStringLiteral("rllll")) +
           more;
}

Result<BestAccounts> accountsFor(const Arguments &args, const Book &book)
{
    if (args.seeds.empty())
        return bestAccounts(book);
    const auto named = seedsIn(book, args.seeds);
    return named ? accountsOf(book, *named) : Result<BestAccounts>(named.error());
}

struct Search
{
    BestAccounts best;
    std::vector<uint32_t> seeds;
    Lookalikes lookalikes;
    Clones clones;
};

Result<Search> searched(const Arguments &args, const Book &book)
{
    auto best = accountsFor(args, book);
    if (!best)
        return best.error();
    auto fields = fieldsIn(book, args.fields);
    if (!fields)
        return fields.error();
    std::vector<uint32_t> seeds = best->leads();
    if (fields->empty())
        *fields = chosenFields(book, seeds);
    Lookalikes lookalikes(book.leadData(), seeds, std::move(*fields));
    Clones clones = findClones(book, lookalikes, args.least);
    return Search{std::move(*best), std::move(seeds), std::move(lookalikes), std::move(clones)};
}

Result<Output> run(const Arguments &args, Context &context)
{
    const Book &book = context.book();
    auto found = searched(args, book);
    if (!found)
        return found.error();
    Clones &clones = found->clones;
    const size_t total = clones.rows.size();
    const int most = args.top > 0 || context.globals.json ? args.top : usualLines;
    if (most > 0 && total > size_t(most))
        clones.rows.resize(size_t(most));

    const QString warning = spreadWarning(found->lookalikes), note = seedsNote(found->best);
    QJsonArray rows, keys;
    for (const Clone &clone : clones.rows)
        rows << jsonOfClone(book, clone);
    for (const ComparedField &field : found->lookalikes.fields())
        keys << shown(field.key());
    QStringList lines;
    for (const QString &line : {note, warning})
        if (!line.isEmpty())
            lines << line + QLatin1Char('\n');
    return Output{QJsonObject{{"seeds", namesOf(book, found->seeds, company)},
                              {"seed_ids", namesOf(book, found->seeds, hex)},
                              {"spread_warning", warning.isEmpty() ? QJsonValue() : QJsonValue(warning)},
                              {"note", note.isEmpty() ? QJsonValue() : QJsonValue(note)},
                              {"fields", keys},
                              {"spread", number(found->lookalikes.spread())},
                              {"not_comparable", qint64(clones.notComparable)},
                              {"rows", rows}},
                  lines.join(QString()) + (found->seeds.empty() ? QString() : textOf(book, clones, total))};
}

Result<std::vector<uint32_t>> peopleNamed(const Book &book, const std::string &names)
{
    std::vector<uint32_t> people;
    for (const std::string &name : commaList(names)) {
        const auto person = findPerson(book, name);
        if (!person)
            return person.error();
        people.push_back(*person);
    }
    return people;
}

Output dealt(const Book &book, const std::vector<DealtLead> &deal, const QString &sentence)
{
    QJsonArray rows;
    QList<QStringList> lines;
    for (const DealtLead &each : deal) {
        rows << QJsonObject{{"id", hex(book, each.lead)},
                            {"company", company(book, each.lead)},
                            {"grade", gradeName(book, each.lead)},
                            {"owner", text(book.personName(each.person))}};
        lines << QStringList{gradeName(book, each.lead), company(book, each.lead),
                             shown(book.personName(each.person))};
    }
    return {QJsonObject{{"dealt", qint64(deal.size())}, {"rows", rows}},
            sentence + QLatin1Char('\n') + table({tr("Grade"), tr("Company"), tr("Owner")}, lines)};
}

// Of the clones that nobody works on the best, as many as were asked for.
Result<Output> deal(const Arguments &args, const std::string &to, bool dryRun, Context &context)
{
    const Book &book = context.book();
    const auto reps = peopleNamed(book, to);
    if (!reps)
        return reps.error();
    const auto found = searched(args, book);
    if (!found)
        return found.error();
    std::vector<uint32_t> leads;
    for (const Clone &clone : found->clones.rows)
        if (isFree(book, clone.lead) && leads.size() < size_t(args.top > 0 ? args.top : usualLines))
            leads.push_back(clone.lead);
    if (leads.empty())
        return refuse(tr("There is no clone without an owner. \"lookalikes\" lists all of them."));
    std::vector<DealtLead> plan = planDeal(book, leads, *reps).dealt;
    std::ranges::sort(plan, {}, [&leads](const DealtLead &dealt) { // the most alike first, as they were found
        return std::ranges::find(leads, dealt.lead) - leads.begin();
    });
    const Deed deed = deedOf(book, plan);
    ChangeSet changes = context.session->change();
    if (const Status done = dealClones(changes, book, plan, context.session->user()); !done)
        return done.error();
    if (dryRun)
        return dealt(book, plan, tr("Nothing was given yet. This is what would be:"));
    if (const Status done = context.session->commit(deed, std::move(changes)); !done)
        return done.error();
    return dealt(book, plan, describe(deed) + QLatin1Char('.'));
}

QJsonObject jsonOfLine(const CloneScoreLine &line)
{
    const auto rate = [&](uint32_t count) { return number(line.share(count)); };
    const Interval won = line.range(line.won);
    return {{"leads", qint64(line.leads)},
            {"touched", qint64(line.touched)},
            {"touched_rate", rate(line.touched)},
            {"met", qint64(line.met)},
            {"met_rate", rate(line.met)},
            {"won", qint64(line.won)},
            {"won_rate", rate(line.won)},
            {"low", line.leads ? number(won.low) : QJsonValue()},
            {"high", line.leads ? number(won.high) : QJsonValue()}};
}

QStringList textOfLine(const QString &name, const CloneScoreLine &line)
{
    const auto cell = [&](uint32_t count) {
        return QStringLiteral("%1 (%2)").arg(count).arg(percentText(line.share(count)));
    };
    return {name, QString::number(line.leads), cell(line.touched), cell(line.met), cell(line.won)};
}

void declareSearch(Options &options, Arguments &args)
{
    options
        .add(
            "--seeds", args.seeds,
            "The best accounts to compare with; without it those marked as best accounts, else the top fifth "
            "of the won ones by value")
        .called("LEAD,LEAD");
    options
        .add("--fields", args.fields,
             "The fields to compare, such as industry,employees,place; without it those set for the book")
        .called("F,F");
    options.add("--min", args.least, "Only leads that are alike at least so much, of 100").notNegative();
}

} // namespace

Run lookalikesCommand(Options &options)
{
    auto args = std::make_shared<Arguments>();
    declareSearch(options, *args);
    options.add("--top", args->top, "At most so many").notNegative();
    return [args](Context &context) { return run(*args, context); };
}

Run lookalikesDeal(Options &options)
{
    auto args = std::make_shared<Arguments>();
    auto to = std::make_shared<std::string>();
    auto dryRun = std::make_shared<bool>(false);
    declareSearch(options, *args);
    options.add("--to", *to, "Who gets them, in turn: names, initials or e-mails").called("P,P").required();
    options.add("--top", args->top, "How many clones without an owner to give, the best first; 20 without it")
        .notNegative();
    options.flag("--dry-run", *dryRun, "Show who would get which, and give nothing");
    return [=](Context &context) { return deal(*args, *to, *dryRun, context); };
}

Run lookalikesScoreboard(Options &)
{
    return [](Context &context) -> Result<Output> {
        const CloneScore score = cloneScore(context.book());
        return Output{
            QJsonObject{{"clones", jsonOfLine(score.clones)},
                        {"others", jsonOfLine(score.others)},
                        {"too_few", score.tooFew},
                        {"sentence", cloneScoreSentence(score)}},
            cloneScoreSentence(score) + QLatin1Char('\n') +
                table({QString(), tr("Leads"), tr("Touched"), tr("Met"), tr("Won")},
                      {textOfLine(tr("Clones"), score.clones), textOfLine(tr("Other A’s"), score.others)},
                      QStringLiteral("lrrrr"))};
    };
}

} // namespace ridealong::cli
