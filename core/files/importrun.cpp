// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/importrun.h"

#include "base/spoken.h"

#include "files/csv.h"
#include "files/csvwriter.h"
#include "files/rowtaker.h"
#include "work/closemoves.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <algorithm>

namespace ridealong {

namespace {

constexpr size_t rejectionsKept = 1000;
constexpr size_t changesAtOnce = 4000;
constexpr int64_t rowsBetweenProgress = 500;

QString tr(const char *text)
{
    return QCoreApplication::translate("ImportRun", text);
}

// A file of the rows that were not taken, made with the first of them.
class RejectsFile
{
public:
    explicit RejectsFile(const ImportPlan &plan)
        : m_plan(plan)
        , m_writer(CsvStyle{.delimiter = plan.format.delimiter})
    {
    }

    Status add(const CsvRow &row, const Rejection &rejection)
    {
        if (m_plan.rejects.isEmpty())
            return Done{};
        if (!m_open)
            if (const Status opened = begin(); !opened)
                return opened;
        const size_t width = std::max(m_plan.columns.size(), row.cells.size());
        for (size_t i = 0; i < width; ++i)
            m_writer.cell(row.cell(i));
        m_writer.cell(std::to_string(rejection.line));
        m_writer.cell(rejection.column);
        m_writer.cell(rejection.reason.toStdString());
        m_writer.endRow();
        return Done{};
    }

    Status finish() { return m_open ? m_writer.finish() : Status(Done{}); }
    bool isOpen() const { return m_open; }

private:
    Status begin()
    {
        if (const Status opened = m_writer.open(m_plan.rejects); !opened)
            return opened;
        m_open = true;
        for (const ImportColumn &column : m_plan.columns)
            m_writer.cell(column.header);
        for (const char *more : {"Line", "Column", "Reason"})
            m_writer.cell(more);
        m_writer.endRow();
        return Done{};
    }

    const ImportPlan &m_plan;
    CsvWriter m_writer;
    bool m_open = false;
};

// A row whose text was mended is taken; one that was cut is not.
bool isWhole(CsvProblem problem)
{
    return problem == CsvProblem::none || problem == CsvProblem::replacedText ||
           problem == CsvProblem::nulBytes;
}

class Run
{
public:
    Run(const ImportPlan &plan, const Book &book, const ImportRunOptions &options)
        : m_plan(plan)
        , m_options(options)
        , m_context{plan, book, options, ImportNames(book), book.today()}
        , m_spellings(plan)
        , m_changes(options.writer ? options.writer->change() : book.change(options.now))
        , m_rejects(plan)
        , m_taker(takerOf(m_context))
    {
    }

    Status readAll(const Progress &progress)
    {
        CsvReader reader;
        if (const Status opened = reader.open(m_plan.rows.path, m_plan.format); !opened)
            return opened;
        for (CsvRow row; m_report.rows < m_options.mostRows && reader.next(row);) {
            if (m_report.rows % rowsBetweenProgress == 0 &&
                !goOn(progress, reader.bytesRead(), reader.bytesTotal()))
                return Error{ErrorKind::cancelled, tr("The import was cancelled. Nothing was changed.")};
            if (const Status taken = take(row); !taken)
                return taken;
        }
        m_report.replacedCharacters = reader.replaced();
        return reader.status();
    }

    Result<ImportReport> finish()
    {
        m_report.peopleAdded = m_context.names.added();
        if (const Status flushed = flush(); !flushed)
            return flushed.error();
        if (m_options.writer && m_wrote)
            if (const Status noted = noteRun(); !noted)
                return noted.error();
        if (const Status done = m_rejects.finish(); !done)
            return done.error();
        m_report.wroteRejects = m_rejects.isOpen();
        m_report.folds = m_spellings.folds(m_context.book);
        return std::move(m_report);
    }

private:
    Status take(const CsvRow &row)
    {
        ++m_report.rows;
        RowResult result = read(row);
        m_context.line = row.line;
        if (result.fate != RowFate::rejected && !m_options.writer)
            m_spellings.see(m_values);
        if (result.fate != RowFate::rejected)
            result = m_taker->take(m_values, m_changes);
        count(result);
        if (result.fate == RowFate::rejected)
            if (const Status noted = reject(row, result); !noted)
                return noted;
        return m_changes.changes().size() < changesAtOnce ? Status(Done{}) : flush();
    }

    RowResult read(const CsvRow &row)
    {
        if (!isWhole(row.problem))
            return rejected(-1, describe(row.problem));
        for (size_t i = m_plan.columns.size(); i < row.cells.size(); ++i)
            if (!isBlankCell(row.cells[i]))
                return rejected(-1, tr("the row has %1 cells, but there are %2 columns")
                                        .arg(row.cells.size())
                                        .arg(m_plan.columns.size()));
        m_values = m_plan.constants;
        bool anything = false;
        for (size_t i = 0; i < m_plan.columns.size(); ++i) {
            const ImportColumn &column = m_plan.columns[i];
            if (column.field < 0)
                continue;
            const auto field = size_t(column.field);
            const std::string_view cell = m_plan.meaning(column.field, row.cell(i), m_folded);
            QString why;
            if (!readCell(m_plan.fields[field], column.format, cell, m_value, why))
                return rejected(column.field, std::move(why));
            anything = anything || !isEmpty(m_value);
            if (!isEmpty(m_value))
                put(i, field);
            for (const int further : column.also)
                putAlso(row.cell(i), column, size_t(further));
        }
        return anything ? RowResult{} : rejected(-1, tr("the row has nothing in the columns that are read"));
    }

    // The value of a column, which may not be the only one of its field.
    void put(size_t column, size_t field)
    {
        if (auto *text = std::get_if<std::string>(&m_values[field]); text && isJoined(column))
            text->append(" ").append(std::get<std::string>(m_value));
        else if (!isBehind(column) || !isClosed(m_values[field]))
            std::swap(m_values[field], m_value);
    }

    // A further field of a column; of columns that are joined all that they said so far.
    void putAlso(std::string_view cell, const ImportColumn &column, size_t further)
    {
        const ImportField &to = m_plan.fields[further];
        const Value &joined = m_values[size_t(column.field)];
        QString why;
        if (to.type == Type::text && joinsColumns(m_plan.fields[size_t(column.field)].key))
            m_values[further] = isEmpty(joined) ? m_values[further] : joined;
        else if (readCell(to, column.format, m_plan.meaning(int(further), cell, m_folded), m_value, why) &&
                 !isEmpty(m_value))
            m_values[further] = m_value;
    }

    // Another column of its field.
    bool isBehind(size_t column) const
    {
        const int field = m_plan.columns[column].field;
        return std::ranges::any_of(m_plan.columns.begin(), m_plan.columns.begin() + ptrdiff_t(column),
                                   [field](const ImportColumn &other) { return other.field == field; });
    }

    bool isJoined(size_t column) const
    {
        return joinsColumns(m_plan.fields[size_t(m_plan.columns[column].field)].key) && isBehind(column);
    }

    // A stage that ends the lead; no further column opens it again.
    bool isClosed(const Value &said) const
    {
        const auto *name = std::get_if<std::string>(&said);
        const uint32_t stage = name ? m_context.names.stage(*name) : 0;
        const StageType type = stage ? m_context.book.stageType(stage) : StageType::open;
        return type == StageType::won || type == StageType::lost;
    }

    void count(const RowResult &result)
    {
        m_report.created += result.fate == RowFate::created;
        m_report.updated += result.fate == RowFate::updated || result.fate == RowFate::unchanged;
        m_report.unchanged += result.fate == RowFate::unchanged;
        m_report.skipped += result.fate == RowFate::skipped;
        m_report.rejected += result.fate == RowFate::rejected;
        m_report.duplicates += result.fate == RowFate::created && result.duplicate;
        m_report.recordsUpdated += result.records;
        m_report.alike += result.alike.has_value();
        if (result.alike && m_report.alikeRows.size() < mostAlikeListed)
            m_report.alikeRows.push_back(*result.alike);
    }

    Status reject(const CsvRow &row, const RowResult &result)
    {
        Rejection rejection{.line = row.line,
                            .column = headerOf(result.field),
                            .reason = result.why,
                            .cell = cellOf(row, result.field)};
        const Status noted = m_rejects.add(row, rejection);
        ++m_report.rejectedBy[rejection.column];
        if (m_report.rejections.size() < rejectionsKept)
            m_report.rejections.push_back(std::move(rejection));
        return noted;
    }

    std::string cellOf(const CsvRow &row, int field) const
    {
        constexpr qsizetype longest = 80;
        const auto column = std::ranges::find(m_plan.columns, field, &ImportColumn::field);
        if (field < 0 || column == m_plan.columns.end())
            return {};
        const std::string_view cell = row.cell(size_t(column - m_plan.columns.begin()));
        return QString::fromUtf8(cell.data(), qsizetype(cell.size())).left(longest).toStdString();
    }

    std::string headerOf(int field) const
    {
        if (field < 0)
            return {};
        const auto column = std::ranges::find(m_plan.columns, field, &ImportColumn::field);
        return column == m_plan.columns.end() ? m_plan.fields[size_t(field)].key : column->header;
    }

    Status flush()
    {
        m_wrote = m_wrote || !m_changes.isEmpty();
        if (m_options.seen)
            m_options.seen(m_changes);
        noteCloseMoves(m_changes, m_context.book, 0);
        if (m_options.writer)
            if (const Status written = m_options.writer->write(m_changes); !written)
                return written;
        m_changes.clear();
        m_taker->wrote();
        return Done{};
    }

    Status noteRun()
    {
        const auto whole = [](int64_t n) { return Value{std::min<int64_t>(n, 2'000'000'000)}; };
        m_report.operation = m_options.writer->operation();
        m_changes.create(Entity::importRun, {{importRunField("file"), sourceName(m_plan).toStdString()},
                                             {importRunField("kind"), std::string(nameOf(m_plan.table))},
                                             {importRunField("at"), m_options.now},
                                             {importRunField("op"), whole(m_report.operation)},
                                             {importRunField("rows"), whole(m_report.rows)},
                                             {importRunField("created"), whole(m_report.created)},
                                             {importRunField("updated"), whole(m_report.updated)},
                                             {importRunField("rejected"), whole(m_report.rejected)}});
        return flush();
    }

    const ImportPlan &m_plan;
    const ImportRunOptions &m_options;
    ImportContext m_context;
    SpellingCounts m_spellings;
    ChangeSet m_changes;
    RejectsFile m_rejects;
    std::unique_ptr<RowTaker> m_taker;
    ImportReport m_report;
    RowValues m_values;
    Value m_value;
    std::string m_folded;
    bool m_wrote = false;
};

QString counted(int64_t n)
{
    return spokenLocale().toString(qlonglong(n));
}

} // namespace

std::unique_ptr<RowTaker> takerOf(ImportContext &context)
{
    switch (context.plan.table) {
    case ImportTable::leads:
        return leadRows(context);
    case ImportTable::activities:
    case ImportTable::sales:
        return factRows(context);
    case ImportTable::people:
        return peopleRows(context);
    default:
        return keyedRows(context);
    }
}

Result<ImportReport> runImport(const ImportPlan &plan, const Book &book, const ImportRunOptions &options,
                               const Progress &progress)
{
    if (!plan.lacks.isEmpty())
        return refuse(plan.lacks);
    QElapsedTimer timer;
    timer.start();
    Run run(plan, book, options);
    if (const Status read = run.readAll(progress); !read)
        return read.error();
    auto report = run.finish();
    if (!report)
        return report;
    for (const ImportColumn &column : plan.columns)
        report->columns.emplace_back(column.header, column.field < 0 ? std::string()
                                                                     : plan.fields[size_t(column.field)].key);
    report->format = describe(plan);
    report->notes = plan.notes;
    if (report->replacedCharacters > 0)
        report->notes +=
            tr("%1 characters could not be read; each is now \uFFFD.").arg(report->replacedCharacters);
    report->seconds = double(timer.nsecsElapsed()) / 1e9;
    return report;
}

QString describe(const ImportReport &report)
{
    const QString created = counted(report.created), updated = counted(report.updated);
    QString text = report.rows == 1
                       ? tr("1 row: %1 new, %2 updated").arg(created, updated)
                       : tr("%1 rows: %2 new, %3 updated").arg(counted(report.rows), created, updated);
    if (report.recordsUpdated > report.updated)
        text += tr(" (%1 records)").arg(counted(report.recordsUpdated));
    if (report.skipped)
        text += tr(", %1 skipped").arg(counted(report.skipped));
    if (report.rejected)
        text += tr(", %1 rejected").arg(counted(report.rejected));
    if (report.duplicates == 1)
        text += tr("; 1 looks like a lead that was there");
    else if (report.duplicates)
        text += tr("; %1 look like leads that were there").arg(counted(report.duplicates));
    if (report.peopleAdded.size() == 1)
        text += tr("; 1 person added");
    else if (!report.peopleAdded.empty())
        text += tr("; %1 people added").arg(counted(int64_t(report.peopleAdded.size())));
    return text;
}

} // namespace ridealong
