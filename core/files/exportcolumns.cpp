// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/exportcolumns.h"

#include "book/processes.h"
#include "store/coldtexts.h"

#include <QCoreApplication>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Export", text);
}

using Column = ExportColumn;
using Columns = ExportColumns;
using Source = ExportSource;

CellKind kindOf(Type type)
{
    switch (type) {
    case Type::money:
    case Type::number:
    case Type::integer:
        return CellKind::number;
    case Type::date:
        return CellKind::date;
    default:
        return CellKind::text;
    }
}

std::vector<std::string> stageNames(const Book &book)
{
    std::vector<std::string> names(book.stages().end());
    for (uint32_t stage = 1; stage < names.size(); ++stage)
        names[stage] = stageCalled(book, stage);
    return names;
}

template<class T>
bool isText(const Table<T> &table, FieldNo field)
{
    return table.fields()[field].member.isText();
}

template<class T>
Column columnOf(const Source &from, const Table<T> &table, FieldNo field)
{
    const FieldInfo &info = table.info(field);
    if (info.flags & cold) {
        auto texts = std::make_shared<ColdTexts>(from.store, from.book, table.entity(), field);
        return {info.key, [texts](uint32_t row, std::string &) { return texts->of(row); }, CellKind::text,
                info.label};
    }
    if (isText(table, field))
        return {info.key, [&table, field](uint32_t row, std::string &) { return table.text(row, field); },
                CellKind::text, info.label};
    if (info.type == Type::link)
        return {info.key,
                [&table, field, from, target = info.target](uint32_t row, std::string &) {
                    const Value value = table.value(row, field);
                    const auto *link = std::get_if<Link>(&value);
                    return link ? from.nameOf(target, link->number) : std::string_view{};
                },
                CellKind::text, info.label};
    return {info.key,
            [&table, field, perMajor = from.book.info().perMajor](uint32_t row, std::string &buffer) {
                buffer = plainText(table.value(row, field), perMajor);
                return std::string_view(buffer);
            },
            kindOf(info.type), info.label, info.type == Type::money};
}

template<class T>
void addImportable(Columns &columns, const Source &from, const Table<T> &table)
{
    for (FieldNo field = 0; field < table.fieldCount(); ++field)
        if (table.info(field).flags & importable)
            columns.push_back(columnOf(from, table, field));
}

// How the lead of a row is found again: its reference, else its company.
template<class T>
void addLead(Columns &columns, const Source &from, const Table<T> &table)
{
    for (const FieldNo field : {leadField("reference"), leadField("company")})
        columns.push_back({leadFields[field].info.key,
                           [&table, field, &leads = from.book.leads()](uint32_t row, std::string &) {
                               const uint32_t lead = table[row].lead.number;
                               return lead < leads.end() ? leads.text(lead, field) : std::string_view{};
                           },
                           CellKind::text, leadFields[field].info.label});
}

// A day, and the time of it where it is known.
Column dayAndTime(const Table<Activity> &activities)
{
    return {"on",
            [&activities](uint32_t row, std::string &buffer) {
                const Activity &activity = activities[row];
                buffer = activity.on.iso();
                if (activity.time != unsetInt && activity.time >= 0 && activity.time < 24 * 60) {
                    const std::string hour = std::to_string(100 + activity.time / 60),
                                      minute = std::to_string(100 + activity.time % 60);
                    buffer += ' ' + hour.substr(1) + ':' + minute.substr(1);
                }
                return std::string_view(buffer);
            },
            CellKind::date, activityFields[activityField("on")].info.label};
}

Column stepState(const Table<Step> &steps)
{
    return {"state",
            [&steps](uint32_t row, std::string &) -> std::string_view {
                const int32_t state = steps[row].state;
                return state == stepDone ? "done" : state == stepDropped ? "dropped" : "open";
            },
            CellKind::text, stepFields[stepField("state")].info.label};
}

Column leadColumn(const Source &from, const LeadFieldRef &field)
{
    if (field.kind == LeadFieldRef::Kind::stored)
        return columnOf(from, from.book.leads(), field.field);
    return {field.key,
            [&data = from.book.leadData(), field](uint32_t row, std::string &buffer) {
                buffer = leadText(data, row, field);
                return std::string_view(buffer);
            },
            kindOf(field.type), field.label, field.type == Type::money};
}

bool isExported(const LeadFieldRef &field)
{
    if (field.kind != LeadFieldRef::Kind::computed)
        return field.flags & importable;
    switch (field.what) {
    case Computed::nextStepOn:
    case Computed::nextStepKind:
    case Computed::nextStepNote:
    case Computed::grade:
    case Computed::score:
    case Computed::heat:
    case Computed::lastTouchOn:
        return true;
    default:
        return false;
    }
}

Result<Columns> leadColumns(const Source &from, const std::vector<std::string> &wanted)
{
    Columns columns;
    for (const LeadFieldRef &field : allLeadFields(from.book.leadData()))
        if (wanted.empty() && isExported(field))
            columns.push_back(leadColumn(from, field));
    for (const std::string &key : wanted) {
        const LeadFieldRef field = findLeadField(from.book.leadData(), key);
        if (!field.isFound())
            return Error{ErrorKind::usage, tr("Leads have no field %1.").arg(QString::fromStdString(key))};
        columns.push_back(leadColumn(from, field));
    }
    return columns;
}

Columns noteColumns(const Source &from)
{
    Columns columns;
    const Book &book = from.book;
    for (const FieldNo field : {leadField("reference"), leadField("company")})
        columns.push_back({leadFields[field].info.key,
                           [&book, field](uint32_t row, std::string &) {
                               return book.leads().text(exportedNote(book, row).lead, field);
                           },
                           CellKind::text, leadFields[field].info.label});
    columns.push_back({"on",
                       [&book](uint32_t row, std::string &buffer) {
                           const ExportedNote note = exportedNote(book, row);
                           buffer = note.activity ? book.activities()[note.activity].on.iso() : std::string();
                           return std::string_view(buffer);
                       },
                       CellKind::date, activityFields[activityField("on")].info.label});
    columns.push_back({"person",
                       [&book](uint32_t row, std::string &) {
                           const ExportedNote note = exportedNote(book, row);
                           return book.personName(note.activity
                                                      ? book.activities()[note.activity].person.number
                                                      : book.leads()[note.lead].owner.number);
                       },
                       CellKind::text, activityFields[activityField("person")].info.label});
    columns.push_back({"kind",
                       [&book](uint32_t row, std::string &) -> std::string_view {
                           const ExportedNote note = exportedNote(book, row);
                           return note.activity ? book.kindKey(book.activities()[note.activity].kind.number)
                                                : std::string_view("lead");
                       },
                       CellKind::text, activityFields[activityField("kind")].info.label});
    auto ofLeads = std::make_shared<ColdTexts>(from.store, book, Entity::lead, leadField("notes"));
    auto ofTouches = std::make_shared<ColdTexts>(from.store, book, Entity::activity, activityField("note"));
    columns.push_back({"note",
                       [&book, ofLeads, ofTouches](uint32_t row, std::string &) {
                           const ExportedNote note = exportedNote(book, row);
                           return note.activity ? ofTouches->of(note.activity) : ofLeads->of(note.lead);
                       },
                       CellKind::text, activityFields[activityField("note")].info.label});
    return columns;
}

} // namespace

ExportSource::ExportSource(const Book &book_, const Store &store_)
    : book(book_)
    , store(store_)
    , stages(stageNames(book_))
{
}

ExportedNote exportedNote(const Book &book, uint32_t row)
{
    if (row % 2 == 0)
        return {row / 2, 0};
    return {book.activities()[row / 2].lead.number, row / 2};
}

Result<ExportColumns> exportColumns(ExportTable table, const ExportSource &from, const ExportOptions &options)
{
    Columns columns;
    const Book &book = from.book;
    switch (table) {
    case ExportTable::leads:
        return leadColumns(from, options.columns);
    case ExportTable::activities:
        addLead(columns, from, book.activities());
        addImportable(columns, from, book.activities());
        for (Column &column : columns)
            if (column.header == "on")
                column = dayAndTime(book.activities());
        break;
    case ExportTable::steps:
        addLead(columns, from, book.steps());
        addImportable(columns, from, book.steps());
        columns.push_back(stepState(book.steps()));
        break;
    case ExportTable::sales:
        addLead(columns, from, book.sales());
        addImportable(columns, from, book.sales());
        break;
    case ExportTable::people:
        addImportable(columns, from, book.people());
        break;
    case ExportTable::notes:
        return noteColumns(from);
    }
    return columns;
}

} // namespace ridealong
