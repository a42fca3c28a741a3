// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/catalog.h"

#include "measure/clones.h"

#include <QCoreApplication>

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
            return Error{ErrorKind::usage, tr("Leads can't be compared by %1. These fields can be: %2.")
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

Result<Output> run(const Arguments &args, Context &context)
{
    const Book &book = context.book();
    const auto best = accountsFor(args, book);
    if (!best)
        return best.error();
    auto fields = fieldsIn(book, args.fields);
    if (!fields)
        return fields.error();
    const std::vector<uint32_t> seeds = best->leads();
    if (fields->empty())
        *fields = chosenFields(book, seeds);
    const Lookalikes lookalikes(book.leadData(), seeds, std::move(*fields));
    Clones clones = findClones(book, lookalikes, args.least);
    const size_t total = clones.rows.size();
    const int most = args.top > 0 || context.globals.json ? args.top : usualLines;
    if (most > 0 && total > size_t(most))
        clones.rows.resize(size_t(most));

    const QString warning = spreadWarning(lookalikes), note = seedsNote(*best);
    QJsonArray rows, keys;
    for (const Clone &clone : clones.rows)
        rows << jsonOfClone(book, clone);
    for (const ComparedField &field : lookalikes.fields())
        keys << shown(field.key());
    QStringList lines;
    for (const QString &line : {note, warning})
        if (!line.isEmpty())
            lines << line + QLatin1Char('\n');
    return Output{QJsonObject{{"seeds", namesOf(book, seeds, company)},
                              {"seed_ids", namesOf(book, seeds, hex)},
                              {"spread_warning", warning.isEmpty() ? QJsonValue() : QJsonValue(warning)},
                              {"note", note.isEmpty() ? QJsonValue() : QJsonValue(note)},
                              {"fields", keys},
                              {"spread", number(lookalikes.spread())},
                              {"not_comparable", qint64(clones.notComparable)},
                              {"rows", rows}},
                  lines.join(QString()) + (seeds.empty() ? QString() : textOf(book, clones, total))};
}

} // namespace

Run lookalikesCommand(Options &options)
{
    auto args = std::make_shared<Arguments>();
    options
        .add(
            "--seeds", args->seeds,
            "The best accounts to compare with; without it those marked as best accounts, else the top fifth "
            "of the won ones by value")
        .called("LEAD,LEAD");
    options.add("--top", args->top, "At most so many").notNegative();
    options
        .add("--fields", args->fields,
             "The fields to compare, such as industry,employees,place; without it those set for the book")
        .called("F,F");
    options.add("--min", args->least, "Only leads that are alike at least so much, of 100").notNegative();
    return [args](Context &context) { return run(*args, context); };
}

} // namespace ridealong::cli
