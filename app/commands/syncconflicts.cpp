// SPDX-License-Identifier: GPL-3.0-or-later
// What needs a person's decision after an exchange, and the decision.
#include "commands/catalog.h"
#include "commands/fieldvalues.h"
#include "commands/syncnames.h"

#include "book/leadname.h"
#include "book/processes.h"
#include "sync/decisions.h"
#include "work/leads.h"
#include "work/moves.h"

#include <QCoreApplication>
#include <algorithm>

namespace ridealong::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

constexpr size_t none = size_t(-1);

// Between two others, the one that is shown stands in for what was written here.
size_t mine(const FieldConflict &field)
{
    for (size_t i = 0; i < field.choices.size(); ++i)
        if (field.choices[i].isOurs)
            return i;
    for (size_t i = 0; i < field.choices.size(); ++i)
        if (field.choices[i].isShown)
            return i;
    return 0;
}

// The newest of the others'.
size_t theirs(const FieldConflict &field)
{
    const size_t own = mine(field);
    size_t found = none;
    for (size_t i = 0; i < field.choices.size(); ++i)
        if (i != own && (found == none || field.choices[i].at > field.choices[found].at))
            found = i;
    return found;
}

size_t choiceOf(const FieldConflict &field, uint32_t person)
{
    for (size_t i = 0; i < field.choices.size(); ++i)
        if (field.choices[i].person == person)
            return i;
    return none;
}

QLatin1String keyOfField(const FieldConflict &field, const Book &book)
{
    const TableBase *table = book.tables().at(field.entity);
    return table && field.field < table->fieldCount() ? QLatin1String(table->info(field.field).key)
                                                      : QLatin1String();
}

QJsonObject choiceJson(const ConflictChoice &choice, const FieldConflict &field, const Book &book)
{
    const TableBase *table = book.tables().at(field.entity);
    const Entity target =
        table && field.field < table->fieldCount() ? table->info(field.field).target : Entity::none;
    return {{"value", jsonOf(choice.value, book, target)},
            {"text", choice.text},
            {"who", text(book.personName(choice.person))},
            {"laptop", idJson(choice.laptop)},
            {"when", moment(choice.at)},
            {"shown", choice.isShown},
            {"mine", choice.isOurs}};
}

QJsonObject fieldJson(const FieldConflict &field, const Book &book)
{
    QJsonArray choices;
    for (const ConflictChoice &choice : field.choices)
        choices << choiceJson(choice, field, book);
    QJsonObject json{{"field", keyOfField(field, book)},
                     {"label", field.label},
                     {"before", text(field.before.toStdString())},
                     {"before_when", moment(field.beforeAt)},
                     {"choices", choices}};
    const size_t own = mine(field), other = theirs(field);
    json["mine"] = own < field.choices.size() ? choices.at(qsizetype(own)).toObject() : QJsonValue();
    json["theirs"] = other != none ? choices.at(qsizetype(other)).toObject() : QJsonValue();
    return json;
}

QLatin1String nameOfKind(Decision::Kind kind)
{
    switch (kind) {
    case Decision::Kind::editedAfterDelete:
        return QLatin1String("edited-after-delete");
    case Decision::Kind::editedAfterHandover:
        return QLatin1String("edited-after-handover");
    case Decision::Kind::duplicates:
        return QLatin1String("duplicates");
    case Decision::Kind::wrongClock:
        return QLatin1String("wrong-clock");
    case Decision::Kind::noRight:
        return QLatin1String("no-right");
    case Decision::Kind::fields:
        break;
    }
    return QLatin1String("fields");
}

QJsonArray answersTo(const Decision &decision)
{
    if (!decision.fields.empty())
        return {"mine", "theirs", "value"};
    if (decision.kind == Decision::Kind::duplicates)
        return {"same", "different"};
    return decision.takesBack.empty() ? QJsonArray{"keep"} : QJsonArray{"keep", "undo"};
}

// What may be said to "sync resolve", and what comes of it.
QString answersInWords(const Decision &decision)
{
    if (!decision.fields.empty())
        return std::ranges::any_of(decision.fields,
                                   [](const FieldConflict &field) { return field.choices.size() > 2; })
                   ? tr("Answer: mine, the name of who wrote it, or value and another one.")
                   : tr("Answer: mine, theirs, or value and another one.");
    if (decision.kind == Decision::Kind::duplicates)
        return tr("Answer: same merges them, different keeps both.");
    if (decision.takesBack.empty())
        return tr("Answer: keep takes it off this list.");
    return decision.kind == Decision::Kind::editedAfterDelete
               ? tr("Answer: keep leaves it deleted, undo brings it back.")
               : tr("Answer: keep lets it stand, undo takes it back.");
}

QJsonValue leadJsonOf(uint32_t lead, const Book &book)
{
    return lead ? idJson(book.leads().id(lead)) : QJsonValue();
}

QJsonObject decisionJson(const Decision &decision, const Book &book)
{
    QJsonArray fields;
    for (const FieldConflict &field : decision.fields)
        fields << fieldJson(field, book);
    return {{"id", decision.id},
            {"kind", nameOfKind(decision.kind)},
            {"lead", leadJsonOf(decision.lead, book)},
            {"other", leadJsonOf(decision.other, book)},
            {"title", decision.title},
            {"sentence", decision.sentence},
            {"note", text(decision.note.toStdString())},
            {"who", text(book.personName(decision.person))},
            {"when", moment(decision.at)},
            {"answers", answersTo(decision)},
            {"fields", fields}};
}

QString valuesInWords(const FieldConflict &field, size_t own, size_t other, const Book &book)
{
    QStringList values{tr("%1: before %2, mine %3, theirs %4")
                           .arg(field.label, field.before.isEmpty() ? tr("nothing") : field.before,
                                field.choices[own].text, field.choices[other].text)};
    for (size_t i = 0; i < field.choices.size(); ++i)
        if (i != own && i != other)
            values << tr("%1’s %2").arg(shown(book.personName(field.choices[i].person)),
                                        field.choices[i].text);
    return values.join(QStringLiteral(", "));
}

QString decisionText(const Decision &decision, const Book &book)
{
    QStringList lines{QStringLiteral("%1  %2").arg(decision.id, decision.title),
                      QStringLiteral("  ") + decision.sentence};
    for (const FieldConflict &field : decision.fields) {
        const size_t own = mine(field), other = theirs(field);
        if (own < field.choices.size() && other != none)
            lines << QStringLiteral("  ") + valuesInWords(field, own, other, book);
    }
    lines << QStringLiteral("  ") + answersInWords(decision);
    return lines.join(QLatin1Char('\n'));
}

Output listed(const std::vector<Decision> &all, const Book &book)
{
    QJsonArray rows;
    QStringList lines;
    for (const Decision &decision : all) {
        rows << decisionJson(decision, book);
        lines << decisionText(decision, book);
    }
    if (all.empty())
        lines << tr("Nothing needs your decision.");
    return {QJsonObject{{"total", rows.size()}, {"conflicts", rows.size()}, {"rows", rows}},
            lines.join(QLatin1Char('\n'))};
}

// ---- Answering
struct Answer
{
    std::string id, word, text, field;
};

Result<const Decision *> decisionNamed(const std::vector<Decision> &all, const std::string &name,
                                       const Book &book)
{
    const QString wanted = shown(name);
    std::vector<const Decision *> found;
    for (const Decision &each : all)
        if (each.id == wanted)
            return &each;
        else if (wanted.size() >= 4 && each.id.startsWith(wanted, Qt::CaseInsensitive))
            found.push_back(&each);
    if (found.empty())
        if (const auto lead = findLead(book, name))
            for (const Decision &each : all)
                if (each.lead == *lead || each.other == *lead)
                    found.push_back(&each);
    if (found.empty()) // of what was deleted only the title is known
        for (const Decision &each : all)
            if (each.title.compare(wanted, Qt::CaseInsensitive) == 0)
                found.push_back(&each);
    if (found.size() == 1)
        return found.front();
    QStringList ids;
    for (const Decision *each : found)
        ids << each->id;
    return Error{ErrorKind::notFound,
                 found.empty()
                     ? tr("There is nothing to decide that is called %1. \"sync conflicts\" lists "
                          "what is open.")
                           .arg(wanted)
                     : tr("%1 names %2 open decisions. Give the id of one: %3.")
                           .arg(wanted, QString::number(found.size()), ids.join(QStringLiteral(", ")))};
}

// Its fields that are meant: all, or the one that is named.
Result<std::vector<size_t>> fieldsMeant(const Decision &decision, const std::string &name, const Book &book)
{
    std::vector<size_t> meant;
    QStringList keys;
    for (size_t i = 0; i < decision.fields.size(); ++i) {
        const FieldConflict &field = decision.fields[i];
        keys << keyOfField(field, book);
        if (name.empty() || shown(name).compare(keys.back(), Qt::CaseInsensitive) == 0 ||
            shown(name).compare(field.label, Qt::CaseInsensitive) == 0)
            meant.push_back(i);
    }
    if (meant.empty())
        return Error{ErrorKind::usage, tr("%1 is not about the field %2. It is about %3.")
                                           .arg(decision.id, shown(name), keys.join(QStringLiteral(", ")))};
    return meant;
}

Result<std::vector<Picked>> pickedBy(const Decision &decision, const std::vector<size_t> &fields,
                                     const std::string &word, const Book &book)
{
    std::vector<Picked> picked;
    const uint32_t person = word == "mine" || word == "theirs" ? 0 : book.personNamed(word);
    for (const size_t at : fields) {
        const FieldConflict &field = decision.fields[at];
        const size_t choice = person ? choiceOf(field, person) : word == "mine" ? mine(field) : theirs(field);
        if (choice < field.choices.size())
            picked.push_back({at, choice});
    }
    if (picked.empty())
        return Error{ErrorKind::usage,
                     tr("%1 wrote none of the values. Say mine, theirs or value.").arg(shown(word))};
    return picked;
}

// A third value, which neither wrote: an edit like any other.
Status setThird(ChangeSet &changes, const Context &context, const FieldConflict &field,
                const std::string &value)
{
    const Book &book = context.book();
    if (field.entity != Entity::lead)
        return refuse(tr("%1 takes no other value here. Say mine or theirs, and change it afterwards.")
                          .arg(field.label));
    const auto read = readFieldValues(book, {QString(keyOfField(field, book)).toStdString() + '=' + value},
                                      processOfLead(book, field.number));
    if (!read)
        return read.error();
    const FieldValue &wanted = read->front();
    if (wanted.field.target == Entity::stage && !isEmpty(wanted.value))
        return moveToStage(changes, book,
                           {.lead = field.number,
                            .stage = std::get<Link>(wanted.value).number,
                            .on = {},
                            .by = context.session->user(),
                            .reason = {}});
    return setFields(changes, book, field.number, {{wanted.field.field, wanted.value}},
                     context.session->user());
}

Result<std::string> thirdValue(const Answer &args, const std::vector<size_t> &fields)
{
    if (args.word == "value" && args.text.empty())
        return Error{ErrorKind::usage, tr("Say which value: sync resolve ID value VALUE.")};
    if (fields.size() > 1)
        return Error{ErrorKind::usage,
                     tr("Several fields differ. Say which one gets the value: --field KEY.")};
    return args.word == "value" ? args.text : args.word;
}

Status answerFields(ChangeSet &changes, const Context &context, const Decision &decision, const Answer &args)
{
    const Book &book = context.book();
    const auto fields = fieldsMeant(decision, args.field, book);
    if (!fields)
        return fields.error();
    const bool picks =
        args.word == "mine" || args.word == "theirs" || (args.text.empty() && book.personNamed(args.word));
    if (picks) {
        const auto picked = pickedBy(decision, *fields, args.word, book);
        return picked ? decide(changes, book, decision, *picked) : Status(picked.error());
    }
    const auto value = thirdValue(args, *fields);
    return value ? setThird(changes, context, decision.fields[fields->front()], *value)
                 : Status(value.error());
}

Status answerOther(ChangeSet &changes, const Context &context, const Decision &decision, std::string word)
{
    const bool isPair = decision.kind == Decision::Kind::duplicates;
    if (word == "mine" && !isPair)
        word = "undo";
    if (word == "theirs" && !isPair)
        word = "keep";
    if (isPair ? word != "same" && word != "different" : word != "keep" && word != "undo")
        return Error{ErrorKind::usage, isPair ? tr("Say same or different.") : tr("Say keep or undo.")};
    return answer(changes, context.book(), decision, word, context.session->user());
}

Result<Output> resolve(Context &context, const Answer &args)
{
    Session &session = *context.session;
    const auto all = decisions(session.store(), session.book(), session.user());
    if (!all)
        return all.error();
    const auto found = decisionNamed(*all, args.id, session.book());
    if (!found)
        return found.error();
    const Decision decision = **found;
    ChangeSet changes = session.change();
    const Status answered = decision.fields.empty() ? answerOther(changes, context, decision, args.word)
                                                    : answerFields(changes, context, decision, args);
    if (!answered)
        return answered.error();
    if (const Status done = session.commit({Op::decideConflict, decision.title}, std::move(changes)); !done)
        return done.error();
    const auto left = decisionCount(session.store(), session.book(), session.user());
    if (!left)
        return left.error();
    return Output{QJsonObject{{"id", decision.id},
                              {"title", decision.title},
                              {"answer", shown(args.word)},
                              {"conflicts", *left}},
                  tr("Decided: %1. %2 left to decide.").arg(decision.title, QString::number(*left))};
}

} // namespace

Run syncConflicts(Options &)
{
    return [](Context &context) -> Result<Output> {
        const auto all = decisions(context.session->store(), context.book(), context.session->user());
        if (!all)
            return all.error();
        return listed(*all, context.book());
    };
}

Run syncResolve(Options &options)
{
    auto args = std::make_shared<Answer>();
    options.add("ID", args->id, "As \"sync conflicts\" lists it, or the lead").required();
    options
        .add("ANSWER", args->word,
             "mine, theirs, a person, or value with another one; for others: keep, undo, same, different")
        .required();
    options.add("VALUE", args->text, "The value that neither wrote, behind the word value");
    options.add("--field", args->field, "Only this field").called("KEY");
    return [args](Context &context) { return resolve(context, *args); };
}

} // namespace ridealong::cli
