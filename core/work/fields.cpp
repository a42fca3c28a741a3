// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/fields.h"

#include "base/words.h"
#include "lead/leaddata.h"
#include "scoring/model.h"
#include "work/moves.h"
#include "work/order.h"

#include <QCoreApplication>
#include <algorithm>
#include <cctype>

namespace ridealong {

namespace {

constexpr const char *types[] = {"text", "number", "date", "choice", "yes/no"};

QString tr(const char *text)
{
    return QCoreApplication::translate("customfields", text);
}

const Table<CustomField> &fieldsOf(const Book &book)
{
    return book.tables().customField;
}

std::string keyOfField(const Book &book, uint32_t field)
{
    return std::string(fieldsOf(book).text(field, customFieldField("key")));
}

QString labelOfField(const Book &book, uint32_t field)
{
    return shown(fieldsOf(book).text(field, customFieldField("label")));
}

bool isChoice(const Book &book, uint32_t field)
{
    return fieldsOf(book).text(field, customFieldField("type")) == "choice";
}

Status refusedRow(const Book &book, uint32_t field)
{
    return fieldsOf(book).has(field)
               ? Status(Done{})
               : Status(Error{ErrorKind::notFound, tr("There is no such field, or it is archived.")});
}

Status refusedLabel(const Book &book, const QString &label, uint32_t field)
{
    if (label.isEmpty())
        return refuse(tr("Give the field a name."));
    if (label.size() > longestName)
        return refuse(tr("A name has %1 letters at most.").arg(longestName));
    const std::string wanted = folded(label.toStdString());
    const bool taken = std::ranges::any_of(allLeadFields(book.leadData()), [&](const LeadFieldRef &each) {
        const bool itself = each.kind == LeadFieldRef::Kind::custom && each.customField == field;
        return !itself && (folded(each.label) == wanted || folded(each.key) == wanted);
    });
    if (taken)
        return refuse(tr("Leads have a field called %1.").arg(label));
    return Done{};
}

Status refusedType(const std::string &type)
{
    const bool known = std::ranges::any_of(types, [&](const char *each) { return type == each; });
    return known ? Status(Done{})
                 : Status(refuse(tr("A field holds text, a number, a date, a choice, or yes or no.")));
}

// As they are kept, with bars between.
Result<std::string> takenChoices(const std::string &lines)
{
    std::vector<std::string> choices;
    for (const std::string &line : linesOf(lines)) {
        const QString choice = tidied(line);
        if (choice.contains(u'|') || choice.size() > longestName)
            return refuse(tr("A choice has %1 letters at most, and no “|”.").arg(longestName));
        if (!choice.isEmpty() && std::ranges::find(choices, choice.toStdString()) == choices.end())
            choices.push_back(choice.toStdString());
    }
    if (choices.empty())
        return refuse(tr("Give the field at least one choice, a line each."));
    std::string text;
    for (const std::string &choice : choices)
        text += (text.empty() ? "" : "|") + choice;
    return text;
}

// The first value that a lead has and that is not among these.
std::string strayValue(const Book &book, uint32_t field, const std::vector<std::string> &choices)
{
    const auto &values = book.tables().customValue;
    for (uint32_t row = 1; row < values.end(); ++row) {
        const std::string text(values.text(row, customValueField("text")));
        if (values.has(row) && values[row].field.number == field && !text.empty() &&
            std::ranges::find(choices, text) == choices.end())
            return text;
    }
    return {};
}

bool names(std::string_view text, std::string_view key)
{
    const auto isPart = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '_'; };
    for (size_t at = text.find(key); at != std::string_view::npos; at = text.find(key, at + 1)) {
        const size_t end = at + key.size();
        if ((at == 0 || !isPart(text[at - 1])) && (end == text.size() || !isPart(text[end])))
            return true;
    }
    return false;
}

bool isRead(const Model &model, const std::string &key)
{
    return std::ranges::any_of(
               model.criteria,
               [&](const Criterion &each) { return each.field == key || each.date == key; }) ||
           std::ranges::any_of(model.gates, [&](const Gate &each) { return names(each.when, key); });
}

Status refusedRead(const Book &book, uint32_t field)
{
    const std::string key = keyOfField(book, field);
    const QString label = labelOfField(book, field);
    if (isRead(book.model(), key))
        return refuse(tr("The grading model reads %1. Take it out of the model first.").arg(label));
    const auto &views = book.tables().view;
    for (uint32_t view = 1; view < views.end(); ++view)
        for (const FieldNo part : {viewField("filter"), viewField("sort"), viewField("columns")})
            if (views.has(view) && names(views.text(view, part), key))
                return refuse(tr("The view %1 shows %2. Save it without that field first.")
                                  .arg(shown(views.text(view, viewField("name"))), label));
    return Done{};
}

} // namespace

std::vector<uint32_t> fieldsInOrder(const Book &book)
{
    return rowsInOrder(fieldsOf(book));
}

std::vector<uint32_t> archivedFields(const Book &book)
{
    std::vector<uint32_t> rows;
    for (uint32_t row = 1; row < fieldsOf(book).end(); ++row)
        if (!fieldsOf(book).has(row) && !keyOfField(book, row).empty())
            rows.push_back(row);
    return rows;
}

int valuesOfField(const Book &book, uint32_t field)
{
    const auto &values = book.tables().customValue;
    int count = 0;
    for (uint32_t row = 1; row < values.end(); ++row)
        count += values.has(row) && values[row].field.number == field &&
                 !values.text(row, customValueField("text")).empty();
    return count;
}

std::vector<std::string> choicesOfField(const Book &book, uint32_t field)
{
    std::string text(fieldsOf(book).text(field, customFieldField("choices")));
    std::ranges::replace(text, '|', '\n');
    return linesOf(text);
}

Result<uint32_t> defineField(ChangeSet &changes, const Book &book, const FieldWish &wish)
{
    const QString label = tidied(wish.label);
    for (const Status &status : {refusedLabel(book, label, 0), refusedType(wish.type)})
        if (!status)
            return status.error();
    const auto choices = wish.type == "choice" ? takenChoices(wish.choices) : Result(std::string());
    if (!choices)
        return choices.error();
    const std::string key = keyFrom(label, [&](const std::string &wanted) {
        return findLeadField(book.leadData(), wanted).isFound() ||
               rowWithText(fieldsOf(book), customFieldField("key"), wanted) != 0 ||
               std::ranges::any_of(archivedFields(book),
                                   [&](uint32_t field) { return keyOfField(book, field) == wanted; });
    });
    return changes.create(Entity::customField,
                          {{customFieldField("key"), key},
                           {customFieldField("label"), label.toStdString()},
                           {customFieldField("type"), wish.type},
                           {customFieldField("choices"), choices->empty() ? Value{} : Value{*choices}},
                           {customFieldField("position"), int64_t(fieldsInOrder(book).size() + 1)}});
}

Status renameField(ChangeSet &changes, const Book &book, uint32_t field, const std::string &text)
{
    const QString label = tidied(text);
    for (const Status &status : {refusedRow(book, field), refusedLabel(book, label, field)})
        if (!status)
            return status;
    changes.set(Entity::customField, field, customFieldField("label"), label.toStdString());
    return Done{};
}

Status retypeField(ChangeSet &changes, const Book &book, uint32_t field, const std::string &type)
{
    for (const Status &status : {refusedRow(book, field), refusedType(type)})
        if (!status)
            return status;
    if (fieldsOf(book).text(field, customFieldField("type")) == type)
        return Done{};
    if (const int values = valuesOfField(book, field))
        return refuse(tr("%1 keeps its type. Leads with a value in it: %2.")
                          .arg(labelOfField(book, field), QString::number(values)));
    if (const Status status = refusedRead(book, field); !status)
        return status;
    const Value first =
        type == "choice" ? Value{tr("Yes").toStdString() + '|' + tr("No").toStdString()} : Value{};
    changes.set(Entity::customField, field,
                {{customFieldField("type"), type}, {customFieldField("choices"), first}});
    return Done{};
}

Status setChoices(ChangeSet &changes, const Book &book, uint32_t field, const std::string &lines)
{
    if (const Status status = refusedRow(book, field); !status)
        return status;
    if (!isChoice(book, field))
        return refuse(tr("%1 is no field of choices.").arg(labelOfField(book, field)));
    const auto choices = takenChoices(lines);
    if (!choices)
        return choices.error();
    std::string split = *choices;
    std::ranges::replace(split, '|', '\n');
    if (const std::string stray = strayValue(book, field, linesOf(split)); !stray.empty())
        return refuse(tr("Leads have “%1”, so it stays among the choices.").arg(shown(stray)));
    changes.set(Entity::customField, field, customFieldField("choices"), *choices);
    return Done{};
}

Status moveField(ChangeSet &changes, const Book &book, uint32_t field, int by)
{
    if (const Status status = refusedRow(book, field); !status)
        return status;
    std::vector<uint32_t> rows = fieldsInOrder(book);
    moveRow(rows, field, by);
    setOrder(changes, Entity::customField, customFieldField("position"), rows);
    return Done{};
}

Status archiveField(ChangeSet &changes, const Book &book, uint32_t field)
{
    for (const Status &status : {refusedRow(book, field), refusedRead(book, field)})
        if (!status)
            return status;
    changes.set(Entity::customField, field, customFieldField("deleted"), true);
    return Done{};
}

Status restoreField(ChangeSet &changes, const Book &book, uint32_t field)
{
    const std::vector<uint32_t> archived = archivedFields(book);
    if (std::ranges::find(archived, field) == archived.end())
        return Error{ErrorKind::notFound, tr("There is no such archived field.")};
    if (const Status status = refusedLabel(book, labelOfField(book, field), field); !status)
        return status;
    changes.set(Entity::customField, field, customFieldField("deleted"), false);
    return Done{};
}

} // namespace ridealong
