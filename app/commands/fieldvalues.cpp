// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/fieldvalues.h"

#include "book/processes.h"
#include "files/importcell.h"

#include <QCoreApplication>

namespace ridealong::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

Error usage(const QString &text)
{
    return {ErrorKind::usage, text};
}

Result<Value> linkNamed(const Book &book, Entity target, const std::string &name, uint32_t process)
{
    const auto row = target == Entity::person  ? findPerson(book, name)
                     : target == Entity::stage ? findStage(book, name, process)
                                               : Result<uint32_t>(book.kindNamed(name));
    if (!row)
        return row.error();
    if (*row == 0)
        return usage(tr("There is no kind of activity %1.").arg(shown(name)));
    return Value{Link{*row}};
}

Result<FieldValue> readOne(const Book &book, const std::vector<ImportField> &fields,
                           const std::string &assignment, uint32_t process)
{
    const size_t equals = assignment.find('=');
    if (equals == std::string::npos)
        return usage(tr("%1 is not of the form field=value.").arg(shown(assignment)));
    const std::string key = assignment.substr(0, equals), text = assignment.substr(equals + 1);
    const int at = fieldNamed(fields, key);
    if (at < 0)
        return usage(tr("A lead has no field %1 that can be set.").arg(shown(key)));
    FieldValue read{fields[size_t(at)], {}, text};
    if (text.empty())
        return read;
    CellFormat format;
    format.minorDigits = minorDigits(book.info().currency);
    format.currency = book.info().currency;
    QString why;
    if (!readCell(read.field, format, text, read.value, why))
        return usage(tr("%1: %2").arg(shown(key), why));
    if (read.field.target != Entity::none) {
        auto link = linkNamed(book, read.field.target, text, process);
        if (!link)
            return link.error();
        read.value = std::move(*link);
    }
    return read;
}

// What files may fill, and what only a person sets: the mark of a best account.
std::vector<ImportField> settableFields(const Book &book)
{
    std::vector<ImportField> fields = importFields(ImportTable::leads, book);
    for (FieldNo field = 0; field < std::size(leadFields); ++field)
        if (const FieldInfo &info = leadFields[field].info;
            (info.flags & edited) && !(info.flags & importable))
            fields.push_back({.type = info.type,
                              .field = field,
                              .key = info.key,
                              .label = info.label,
                              .choices = info.choices,
                              .flags = info.flags});
    return fields;
}

} // namespace

Result<std::vector<FieldValue>> readFieldValues(const Book &book, const std::vector<std::string> &assignments,
                                                uint32_t process)
{
    const std::vector<ImportField> fields = settableFields(book);
    constexpr std::string_view key = "process=";
    for (const std::string &assignment : assignments)
        if (assignment.starts_with(key) && assignment.size() > key.size()) {
            const auto named = findProcess(book, assignment.substr(key.size()));
            if (!named)
                return named.error();
            process = *named;
        }
    std::vector<FieldValue> values;
    for (const std::string &assignment : assignments) {
        auto value = readOne(book, fields, assignment, process);
        if (!value)
            return value.error();
        values.push_back(std::move(*value));
    }
    return values;
}

uint32_t processIn(const Book &book, const std::vector<FieldValue> &values)
{
    for (const FieldValue &each : values)
        if (each.field.slot == ImportField::Slot::process)
            return processNamed(book, each.text);
    return 0;
}

} // namespace ridealong::cli
