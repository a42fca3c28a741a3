// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/export.h"

#include "book/processes.h"
#include "files/xlsxwriter.h"
#include "store/coldtexts.h"

#include <QCoreApplication>
#include <functional>

namespace ridealong {

namespace {

constexpr int64_t rowsBetweenProgress = 1000;

QString tr(const char *text)
{
    return QCoreApplication::translate("Export", text);
}

// One column: its header and, for a row, its text; what is put together goes to the buffer.
struct Column
{
    std::string header;
    std::function<std::string_view(uint32_t row, std::string &buffer)> text;
    CellKind kind = CellKind::text;
};
using Columns = std::vector<Column>;

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

struct Source
{
    const Book &book;
    const Store &store;
    std::vector<std::string> stages = stageNames(book); // as an import finds them again

    std::string_view nameOf(Entity entity, uint32_t number) const
    {
        return entity == Entity::stage  ? std::string_view(stages[number < stages.size() ? number : 0])
               : entity == Entity::kind ? book.kindKey(number)
                                        : book.personName(number);
    }
};

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
        return {info.key, [texts](uint32_t row, std::string &) { return texts->of(row); }};
    }
    if (isText(table, field))
        return {info.key, [&table, field](uint32_t row, std::string &) { return table.text(row, field); }};
    if (info.type == Type::link)
        return {info.key, [&table, field, from, target = info.target](uint32_t row, std::string &) {
                    const Value value = table.value(row, field);
                    const auto *link = std::get_if<Link>(&value);
                    return link ? from.nameOf(target, link->number) : std::string_view{};
                }};
    return {info.key,
            [&table, field, perMajor = from.book.info().perMajor](uint32_t row, std::string &buffer) {
                buffer = plainText(table.value(row, field), perMajor);
                return std::string_view(buffer);
            },
            kindOf(info.type)};
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
                           }});
}

// A day, and the time of it where it is known.
Column dayAndTime(const Table<Activity> &activities)
{
    return {"on", [&activities](uint32_t row, std::string &buffer) {
                const Activity &activity = activities[row];
                buffer = activity.on.iso();
                if (activity.time != unsetInt && activity.time >= 0 && activity.time < 24 * 60) {
                    const std::string hour = std::to_string(100 + activity.time / 60),
                                      minute = std::to_string(100 + activity.time % 60);
                    buffer += ' ' + hour.substr(1) + ':' + minute.substr(1);
                }
                return std::string_view(buffer);
            }};
}

Column stepState(const Table<Step> &steps)
{
    return {"state", [&steps](uint32_t row, std::string &) -> std::string_view {
                const int32_t state = steps[row].state;
                return state == stepDone ? "done" : state == stepDropped ? "dropped" : "open";
            }};
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
            kindOf(field.type)};
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

// A note is a lead's own or an activity's: twice the number of the lead, or twice that of the activity and
// one.
struct Note
{
    uint32_t lead, activity; // 0 for a lead's own
};

Note noteOf(const Book &book, uint32_t row)
{
    if (row % 2 == 0)
        return {row / 2, 0};
    return {book.activities()[row / 2].lead.number, row / 2};
}

Columns noteColumns(const Source &from)
{
    Columns columns;
    const Book &book = from.book;
    for (const FieldNo field : {leadField("reference"), leadField("company")})
        columns.push_back({leadFields[field].info.key, [&book, field](uint32_t row, std::string &) {
                               return book.leads().text(noteOf(book, row).lead, field);
                           }});
    columns.push_back({"on", [&book](uint32_t row, std::string &buffer) {
                           const Note note = noteOf(book, row);
                           buffer = note.activity ? book.activities()[note.activity].on.iso() : std::string();
                           return std::string_view(buffer);
                       }});
    columns.push_back({"person", [&book](uint32_t row, std::string &) {
                           const Note note = noteOf(book, row);
                           return book.personName(note.activity
                                                      ? book.activities()[note.activity].person.number
                                                      : book.leads()[note.lead].owner.number);
                       }});
    columns.push_back({"kind", [&book](uint32_t row, std::string &) -> std::string_view {
                           const Note note = noteOf(book, row);
                           return note.activity ? book.kindKey(book.activities()[note.activity].kind.number)
                                                : std::string_view("lead");
                       }});
    auto ofLeads = std::make_shared<ColdTexts>(from.store, book, Entity::lead, leadField("notes"));
    auto ofTouches = std::make_shared<ColdTexts>(from.store, book, Entity::activity, activityField("note"));
    columns.push_back({"note", [&book, ofLeads, ofTouches](uint32_t row, std::string &) {
                           const Note note = noteOf(book, row);
                           return note.activity ? ofTouches->of(note.activity) : ofLeads->of(note.lead);
                       }});
    return columns;
}

Result<Columns> columnsOf(ExportTable table, const Source &from, const ExportOptions &options)
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

template<class T>
std::vector<uint32_t> rowsOf(const Table<T> &table, const Book &book, const ExportOptions &options)
{
    std::vector<bool> wanted;
    if (options.leads) {
        wanted.resize(book.leads().end());
        for (const uint32_t lead : *options.leads)
            wanted[lead] = true;
    }
    std::vector<uint32_t> rows;
    for (uint32_t row = 1; row < table.end(); ++row) {
        if (!table.has(row))
            continue;
        if constexpr (requires { table[row].lead; }) {
            const uint32_t lead = table[row].lead.number;
            if (!book.leads().has(lead) || (options.leads && !wanted[lead]))
                continue;
        }
        rows.push_back(row);
    }
    return rows;
}

std::vector<uint32_t> notesOf(const Source &from, const ExportOptions &options)
{
    const Book &book = from.book;
    ColdTexts ofLeads(from.store, book, Entity::lead, leadField("notes"));
    ColdTexts ofTouches(from.store, book, Entity::activity, activityField("note"));
    std::vector<uint32_t> rows;
    for (const uint32_t lead : options.leads ? *options.leads : rowsOf(book.leads(), book, options))
        if (!ofLeads.of(lead).empty())
            rows.push_back(2 * lead);
    for (const uint32_t activity : rowsOf(book.activities(), book, options))
        if (!ofTouches.of(activity).empty())
            rows.push_back(2 * activity + 1);
    return rows;
}

std::vector<uint32_t> rowsOf(ExportTable table, const Source &from, const ExportOptions &options)
{
    const Book &book = from.book;
    switch (table) {
    case ExportTable::leads:
        return options.leads ? *options.leads : rowsOf(book.leads(), book, options);
    case ExportTable::activities:
        return rowsOf(book.activities(), book, options);
    case ExportTable::steps:
        return rowsOf(book.steps(), book, options);
    case ExportTable::sales:
        return rowsOf(book.sales(), book, options);
    case ExportTable::notes:
        return notesOf(from, options);
    case ExportTable::people:
        break;
    }
    return rowsOf(book.people(), book, {});
}

template<class Writer>
Result<int64_t> writeRows(Writer &writer, const Columns &columns, std::span<const uint32_t> rows,
                          const Progress &progress)
{
    std::string buffer;
    int64_t done = 0;
    for (const uint32_t row : rows) {
        if (done++ % rowsBetweenProgress == 0 && !goOn(progress, done, int64_t(rows.size())))
            return Error{ErrorKind::cancelled, tr("The export was cancelled. No file was written.")};
        for (const Column &column : columns)
            writer.cell(column.text(row, buffer));
        writer.endRow();
    }
    if (const Status finished = writer.finish(); !finished)
        return finished.error();
    return int64_t(rows.size());
}

Result<int64_t> writeCsv(const QString &path, const CsvStyle &style, const Columns &columns,
                         std::span<const uint32_t> rows, const Progress &progress)
{
    CsvWriter writer(style);
    if (const Status opened = writer.open(path); !opened)
        return opened.error();
    for (const Column &column : columns)
        writer.cell(column.header);
    writer.endRow();
    return writeRows(writer, columns, rows, progress);
}

Result<int64_t> writeSheet(const QString &path, const Columns &columns, std::span<const uint32_t> rows,
                           const Progress &progress)
{
    if (int64_t(rows.size()) > XlsxWriter::mostRows)
        return refuse(tr("A sheet holds %1 rows and these are %2. Name a file that ends in .csv, or filter "
                         "the list.")
                          .arg(XlsxWriter::mostRows)
                          .arg(rows.size()));
    std::vector<SheetColumn> head;
    for (const Column &column : columns)
        head.push_back({column.header, column.kind});
    XlsxWriter writer;
    if (const Status opened = writer.open(path, std::move(head), progress); !opened)
        return opened.error();
    return writeRows(writer, columns, rows, progress);
}

} // namespace

std::optional<ExportTable> exportTableNamed(std::string_view name)
{
    constexpr std::string_view names[] = {"leads", "activities", "steps", "sales", "people", "notes"};
    const auto found = std::ranges::find(names, name);
    return found == std::end(names) ? std::optional<ExportTable>() : ExportTable(found - std::begin(names));
}

bool isSheet(const QString &path)
{
    return path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive);
}

Result<int64_t> exportFile(ExportTable table, const Book &book, const Store &store, const QString &path,
                           const ExportOptions &options, const Progress &progress)
{
    const Source from{book, store};
    const auto columns = columnsOf(table, from, options);
    if (!columns)
        return columns.error();
    if (const Status free = store.mayReplace(path); !free)
        return free.error();
    const std::vector<uint32_t> rows = rowsOf(table, from, options);
    return isSheet(path) ? writeSheet(path, *columns, rows, progress)
                         : writeCsv(path, options.style, *columns, rows, progress);
}

} // namespace ridealong
