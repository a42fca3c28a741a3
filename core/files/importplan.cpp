// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/importplan.h"

#include "base/fold.h"
#include "files/importneeds.h"
#include "files/importplaces.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

namespace ridealong {

namespace {

constexpr std::string_view matchNames[] = {"update", "fill", "skip", "create"};

QString tr(const char *text)
{
    return QCoreApplication::translate("ImportPlan", text);
}

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

Error unknownField(const ImportPlan &plan, const QString &where, std::string_view key)
{
    QStringList keys;
    for (const ImportField &field : plan.fields)
        keys += fromUtf8(field.key);
    return {ErrorKind::badData,
            tr("The mapping is wrong at \"%1\": %2 have no field %3. The fields are: %4.")
                .arg(where, QLatin1String(nameOf(plan.table)), quoted(key), keys.join(QLatin1String(", ")))};
}

// --- the mapping that a person gave

int columnNamed(const ImportPlan &plan, const std::string &header)
{
    const auto exact = std::ranges::find(plan.columns, header, &ImportColumn::header);
    if (exact != plan.columns.end())
        return int(exact - plan.columns.begin());
    const std::string wanted = foldedHeader(folded(header));
    for (size_t i = 0; i < plan.columns.size(); ++i) {
        const std::string name = foldedHeader(folded(plan.columns[i].header));
        if (!wanted.empty() &&
            (name == wanted || (!plan.format.hasHeader && std::to_string(i + 1) == wanted)))
            return int(i);
    }
    return -1;
}

struct Chosen
{
    std::vector<bool> columns; // somebody decided about these
    std::vector<bool> fields;  // and these are given away
};

Status takeColumn(ImportPlan &plan, const ImportMapping::Column &said, Chosen &chosen)
{
    const QString where = QStringLiteral("columns.") + fromUtf8(said.header);
    const int column = columnNamed(plan, said.header);
    if (column < 0 && (said.field.empty() || said.mayLack))
        return Done{};
    if (column < 0)
        return Error{ErrorKind::badData,
                     tr("The mapping is wrong at \"%1\": the file has no such column. Its columns are: %2.")
                         .arg(where, headerList(plan))};
    const bool again = chosen.columns[size_t(column)] && plan.columns[size_t(column)].field >= 0;
    chosen.columns[size_t(column)] = true;
    if (said.field.empty())
        return Done{};
    const int field = plan.field(said.field);
    if (field < 0)
        return unknownField(plan, where, said.field);
    if (chosen.fields[size_t(field)] && !joinsColumns(said.field) && !sharesColumns(said.field))
        return Error{ErrorKind::badData,
                     tr("The mapping is wrong at \"%1\": another column goes to %2 already.")
                         .arg(where, fromUtf8(said.field))};
    chosen.fields[size_t(field)] = true;
    if (again)
        plan.columns[size_t(column)].also.push_back(field);
    else
        plan.columns[size_t(column)].field = field;
    return Done{};
}

Status takeConstants(ImportPlan &plan, const ImportMapping &mapping, Chosen &chosen)
{
    plan.constants.resize(plan.fields.size());
    for (const auto &[key, text] : mapping.constants) {
        const int field = plan.field(key);
        const QString where = QStringLiteral("constants.") + fromUtf8(key);
        if (field < 0)
            return unknownField(plan, where, key);
        QString why;
        const ImportField &info = plan.fields[size_t(field)];
        const CellFormat written{.minorDigits =
                                     plan.columns.empty() ? 2 : plan.columns[0].format.minorDigits};
        if (!readCell(info, written, text, plan.constants[size_t(field)], why))
            return Error{ErrorKind::badData, tr("The mapping is wrong at \"%1\": %2.").arg(where, why)};
        chosen.fields[size_t(field)] = true;
    }
    return Done{};
}

Status takeMeanings(ImportPlan &plan, const ImportMapping &mapping)
{
    plan.values.resize(plan.fields.size());
    for (const auto &[key, meanings] : mapping.values) {
        const int field = plan.field(key);
        if (field < 0)
            return unknownField(plan, QStringLiteral("values.") + fromUtf8(key), key);
        for (const auto &[from, to] : meanings)
            plan.values[size_t(field)][folded(trimmed(from))] = to;
    }
    for (const auto &[key, times] : mapping.scale) {
        const int field = plan.field(key);
        const QString where = QStringLiteral("scale.") + fromUtf8(key);
        if (field < 0)
            return unknownField(plan, where, key);
        const Type type = plan.fields[size_t(field)].type;
        if (type != Type::money && type != Type::number && type != Type::integer)
            return Error{ErrorKind::badData,
                         tr("The mapping is wrong at \"%1\": the field holds no numbers.").arg(where)};
        for (ImportColumn &column : plan.columns)
            if (column.field == field)
                column.format.scale = times;
    }
    return Done{};
}

Status takeMapping(ImportPlan &plan, const ImportMapping &mapping, Chosen &chosen)
{
    for (const ImportMapping::Column &column : mapping.columns)
        if (const Status taken = takeColumn(plan, column, chosen); !taken)
            return taken;
    return takeConstants(plan, mapping, chosen);
}

// What a person said, and how the rows of another file than CSV are written.
ImportMapping readAs(ImportMapping said, const Tabled &rows)
{
    said.decimal = said.decimal ? said.decimal : rows.reading.decimal;
    if (rows.kind == RowsKind::csv)
        return said;
    said.delimiter = rows.reading.delimiter;
    said.encoding = rows.reading.encoding;
    said.header = rows.reading.header ? rows.reading.header : said.header;
    return said;
}

QString describeRows(const ImportPlan &plan)
{
    if (plan.rows.kind == RowsKind::vcard)
        return tr("address cards");
    if (plan.rows.kind == RowsKind::csv)
        return describe(plan.format);
    const QString from = plan.rows.kind == RowsKind::clipboard ? tr("the clipboard")
                         : plan.rows.kind == RowsKind::page    ? tr("a web page")
                         : plan.rows.sheet >= 0 && plan.rows.sheet < plan.rows.sheets.size()
                             ? tr("sheet %1").arg(plan.rows.sheets[plan.rows.sheet])
                             : tr("a hidden sheet");
    return plan.format.hasHeader
               ? tr("%1, header in row %2").arg(from, QString::number(plan.format.skipLines + 1))
               : tr("%1, no header").arg(from);
}

Status takeMatch(ImportPlan &plan, const ImportOptions &options)
{
    const bool facts = plan.table == ImportTable::activities || plan.table == ImportTable::sales;
    plan.onMatch = options.onMatch.value_or(facts ? OnMatch::create : OnMatch::update);
    if (plan.table == ImportTable::leads && options.match.empty() && plan.isFilled("reference"))
        plan.match.push_back(plan.field("reference"));
    for (const std::string &key : options.match) {
        const int field = plan.field(key);
        if (field < 0) {
            Error wrong = unknownField(plan, QStringLiteral("--match"), key);
            wrong.kind = ErrorKind::usage;
            return wrong;
        }
        if (!plan.isFilled(key))
            return Error{ErrorKind::badData, tr("Rows can’t be matched by %1: no column of %2 holds it.")
                                                 .arg(fromUtf8(key), sourceName(plan))};
        plan.match.push_back(field);
    }
    return Done{};
}

} // namespace

std::optional<OnMatch> onMatchNamed(std::string_view name)
{
    const auto found = std::ranges::find(matchNames, name);
    return found == std::end(matchNames) ? std::optional<OnMatch>() : OnMatch(found - std::begin(matchNames));
}

const char *nameOf(OnMatch what)
{
    return matchNames[size_t(what)].data();
}

bool ImportPlan::isFilled(std::string_view key) const
{
    const int wanted = field(key);
    return wanted >= 0 && (!isEmpty(constants[size_t(wanted)]) ||
                           std::ranges::find(columns, wanted, &ImportColumn::field) != columns.end() ||
                           std::ranges::any_of(columns, [wanted](const ImportColumn &column) {
                               return std::ranges::find(column.also, wanted) != column.also.end();
                           }));
}

std::string_view ImportPlan::meaning(int field, std::string_view cell, std::string &folded) const
{
    const auto &meanings = values[size_t(field)];
    if (meanings.empty())
        return cell;
    foldInto(trimmed(cell), folded);
    const auto found = meanings.find(folded);
    return found == meanings.end() ? cell : std::string_view(found->second);
}

std::vector<std::string> fieldsOf(const ImportPlan &plan, const ImportColumn &column)
{
    if (column.field < 0)
        return {std::string()};
    std::vector<std::string> keys{plan.fields[size_t(column.field)].key};
    for (const int further : column.also)
        keys.push_back(plan.fields[size_t(further)].key);
    return keys;
}

Result<std::vector<std::string>> headersOf(const Book &book, ImportTable table, const Tabled &rows,
                                           const ImportMapping &mapping)
{
    auto sample = sampleOf(rows, importFields(table, book), readAs(mapping, rows));
    if (!sample)
        return sample.error();
    return std::move(sample->headers);
}

Result<ImportPlan> planImport(const Book &book, ImportTable table, const QString &path,
                              const ImportOptions &options)
{
    auto rows = options.rows ? Result<Tabled>(*options.rows) : tabled(path, options.sheet);
    if (!rows)
        return rows.error();
    ImportPlan plan{.table = table,
                    .path = rows->source.isEmpty() ? nameOf(*rows) : rows->source,
                    .name = options.name,
                    .rows = std::move(*rows),
                    .format = {},
                    .fields = importFields(table, book),
                    .columns = {},
                    .constants = {},
                    .values = {},
                    .match = {},
                    .onLikely = options.onLikely,
                    .decisions = options.decisions,
                    .rejects = options.rejects,
                    .notes = {},
                    .lacks = {}};
    const ImportMapping mapping = readAs(options.mapping, plan.rows);
    auto sample = sampleOf(plan.rows, plan.fields, mapping);
    if (!sample)
        return sample.error();
    plan.format = sample->format;
    plan.notes = plan.rows.notes + mapping.notes;
    plan.rowsLookedAt = int(sample->rows.size());
    for (const std::string &header : sample->headers)
        plan.columns.push_back(
            {.header = header,
             .format = {.minorDigits = minorDigits(book.info().currency), .currency = book.info().currency}});
    Chosen chosen{std::vector<bool>(plan.columns.size()), std::vector<bool>(plan.fields.size())};
    if (const Status taken = takeMapping(plan, mapping, chosen); !taken)
        return taken.error();

    std::vector<std::string> free;
    for (size_t i = 0; i < plan.columns.size(); ++i)
        free.push_back(chosen.columns[i] || !plan.format.hasHeader ? std::string() : plan.columns[i].header);
    const std::vector<int> guessed = mapHeaders(plan.fields, free, chosen.fields);
    for (size_t i = 0; i < plan.columns.size(); ++i)
        if (!chosen.columns[i])
            plan.columns[i].field = guessed[i];
    if (const Status taken = takeMeanings(plan, mapping); !taken)
        return taken.error();
    takePlaces(plan, *sample, chosen.columns);
    studyColumns(plan, *sample, mapping, book, chosen.columns);
    if (const Status needs = checkNeeds(plan, *sample, options.isDraft); !needs)
        return needs.error();
    if (const Status match = takeMatch(plan, options); !match)
        return match.error();
    return plan;
}

QString sourceName(const ImportPlan &plan)
{
    return plan.name.isEmpty() ? QFileInfo(plan.path).fileName() : plan.name;
}

QString describe(const ImportPlan &plan)
{
    QString text = describeRows(plan);
    for (const ImportColumn &column : plan.columns) {
        if (column.field < 0 || plan.fields[size_t(column.field)].type != Type::date || column.filled == 0)
            continue;
        const QString order = column.format.date.order == DateOrder::ymd   ? tr("dates year-month-day")
                              : column.format.date.order == DateOrder::dmy ? tr("dates day-month-year")
                                                                           : tr("dates month-day-year");
        text += QStringLiteral("; ") + order;
        if (column.ambiguous)
            text += QStringLiteral(" (") + tr("could be read in two ways") + QStringLiteral(")");
        break;
    }
    return text;
}

} // namespace ridealong
