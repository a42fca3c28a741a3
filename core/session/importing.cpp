// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/importing.h"

#include "base/spoken.h"
#include "session/importintake.h"
#include "store/backups.h"
#include "store/ingest.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <algorithm>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Importing", text);
}

// Stops an action in which there turned out to be nothing to write.
Error nothingToWrite()
{
    return {ErrorKind::cancelled, {}, QStringLiteral("nothing to write")};
}

constexpr qint64 largeFile = 5 << 20; // some 15,000 leads

Status backUpBefore(const Session &session, const ImportPlan &plan)
{
    const bool isEmpty = session.book().leads().end() <= 1;
    if (isEmpty || QFileInfo(plan.rows.path).size() < largeFile)
        return Done{};
    return makeBackup(session.store().path(), BackupKind::beforeImport, session.clock().now());
}

Status mayWriteRejects(const Session &session, const ImportPlan &plan)
{
    if (plan.rejects.isEmpty())
        return Done{};
    const QString there = QFileInfo(plan.rejects).canonicalFilePath();
    if (!there.isEmpty() && there == QFileInfo(plan.path).canonicalFilePath())
        return refuse(
            tr("%1 is what is imported. Choose another file for the rejected rows.").arg(plan.rejects));
    return session.store().mayReplace(plan.rejects);
}

void noteWaiting(ImportReport &report, int64_t leads)
{
    if (leads == 1)
        report.notes += tr("1 lead is off profile and waits for the manager at intake.");
    else if (leads > 1)
        report.notes += tr("%1 leads are off profile and wait for the manager at intake.")
                            .arg(spokenLocale().toString(qlonglong(leads)));
}

uint32_t runNamed(const Book &book, std::string_view id)
{
    const auto &runs = book.tables().importRun;
    for (uint32_t run = runs.end(); run-- > 1;)
        if (runs.has(run) && (id.empty() || runs.id(run).hex().starts_with(id)))
            return run;
    return 0;
}

} // namespace

Result<ImportReport> importFile(Session &session, const ImportPlan &plan, const Progress &progress)
{
    Result<ImportReport> report = nothingToWrite();
    const Deed deed{Op::import, sourceName(plan)};
    if (const Status free = mayWriteRejects(session, plan); !free)
        return free.error();
    if (const Status saved = backUpBefore(session, plan); !saved)
        return saved.error();
    const auto done = session.bulk(deed, [&](BulkWriter &writer) -> Status {
        ImportIntake intake(session.book(), session.user(), plan.table == ImportTable::leads);
        report = runImport(plan, session.book(),
                           {.now = session.clock().now(),
                            .user = session.user(),
                            .writer = &writer,
                            .seen = [&intake](const ChangeSet &changes) { intake.see(changes); }},
                           progress);
        if (!report)
            return report.error();
        if (!report->operation)
            return nothingToWrite();
        ChangeSet waiting = writer.change();
        noteWaiting(*report, intake.append(waiting));
        return waiting.isEmpty() ? Status(Done{}) : writer.write(waiting);
    });
    if (!done && !(report && !report->operation))
        return done.error();
    return report;
}

Result<ImportReport> dryRun(const Session &session, const ImportPlan &plan, const Progress &progress,
                            int64_t mostRows)
{
    if (const Status free = mayWriteRejects(session, plan); !free)
        return free.error();
    return runImport(plan, session.book(),
                     {.now = session.clock().now(), .user = session.user(), .mostRows = mostRows}, progress);
}

Result<ImportReverted> revertImport(Session &session, std::string_view id, const Progress &progress)
{
    const Book &book = session.book();
    const uint32_t run = runNamed(book, id);
    if (!run)
        return Error{ErrorKind::notFound, id.empty() ? tr("There is no import that could be taken back.")
                                                     : tr("There is no import %1.").arg(quoted(id))};
    const auto &runs = book.tables().importRun;
    const auto table = importTableNamed(runs.text(run, importRunField("kind")));
    ImportReverted result{.file =
                              QString::fromStdString(std::string(runs.text(run, importRunField("file"))))};
    const auto reverted = session.revert(runs[run].op, progress);
    if (!reverted)
        return reverted.error();
    result.removed = table ? reverted->removedOf[size_t(entityOf(*table))] : reverted->removed;
    result.restored = reverted->restored;
    return result;
}

// What took an import back names no rows; it may be as long as the import was.
bool isLongToTakeBack(const Session &session, int64_t operation)
{
    constexpr int32_t manyRows = 1000;
    const Store &store = session.store();
    const auto what = store.operation(operation);
    if (!what)
        return false;
    if (what->deed.op != Op::import && what->deed.op != Op::revertImport)
        return hasLongJournal(store, operation);
    const auto &runs = session.book().tables().importRun;
    for (uint32_t run = runs.end(); run-- > 1;)
        if (runs[run].op == operation)
            return runs[run].rows > manyRows;
    return true;
}

std::vector<EarlierImport> earlierImports(const Book &book)
{
    std::vector<EarlierImport> imports;
    const auto &runs = book.tables().importRun;
    for (uint32_t run = runs.end(); run-- > 1;) {
        if (!runs.has(run))
            continue;
        const auto file = std::string(runs.text(run, importRunField("file")));
        imports.push_back({runs.id(run).hex(), QString::fromStdString(file),
                           importTableNamed(runs.text(run, importRunField("kind"))), runs[run].at,
                           runs[run].rows, runs[run].created, runs[run].updated, runs[run].rejected});
    }
    std::ranges::stable_sort(imports, std::greater<>(), &EarlierImport::at);
    return imports;
}

namespace {

QJsonObject toJson(const AlikeRow &row)
{
    QJsonObject json{{QStringLiteral("line"), qint64(row.line)},
                     {QStringLiteral("row"), QString::fromStdString(row.row)},
                     {QStringLiteral("why"), whyWords(row)},
                     {QStringLiteral("sure"), QLatin1String(nameOf(row.sure))},
                     {QStringLiteral("decision"), QLatin1String(nameOf(row.decision))}};
    if (row.isOfBook)
        json[QLatin1String("like")] = QString::fromStdString(row.other);
    else
        json[QLatin1String("like_line")] = qint64(row.otherLine);
    return json;
}

QJsonObject toJson(const ValueFold &fold)
{
    return {{QStringLiteral("field"), QString::fromStdString(fold.field)},
            {QStringLiteral("from"), QString::fromStdString(fold.from)},
            {QStringLiteral("into"), QString::fromStdString(fold.into)},
            {QStringLiteral("rows"), qint64(fold.rows)},
            {QStringLiteral("sure"), fold.isSure}};
}

template<class Row>
QJsonArray arrayOf(const std::vector<Row> &rows)
{
    QJsonArray list;
    for (const Row &row : rows)
        list += toJson(row);
    return list;
}

} // namespace

QJsonObject toJson(const ImportReport &report)
{
    QJsonObject columns;
    for (const auto &[header, field] : report.columns)
        columns[QString::fromStdString(header)] =
            field.empty() ? QJsonValue(QJsonValue::Null) : QJsonValue(QString::fromStdString(field));
    QJsonArray rejections, people;
    for (const Rejection &rejection : report.rejections)
        rejections += QJsonObject{{QStringLiteral("line"), qint64(rejection.line)},
                                  {QStringLiteral("column"), QString::fromStdString(rejection.column)},
                                  {QStringLiteral("cell"), QString::fromStdString(rejection.cell)},
                                  {QStringLiteral("reason"), rejection.reason}};
    for (const std::string &person : report.peopleAdded)
        people += QString::fromStdString(person);
    return {{QStringLiteral("rows"), qint64(report.rows)},
            {QStringLiteral("created"), qint64(report.created)},
            {QStringLiteral("updated"), qint64(report.updated)},
            {QStringLiteral("skipped"), qint64(report.skipped)},
            {QStringLiteral("rejected"), qint64(report.rejected)},
            {QStringLiteral("duplicates"), qint64(report.duplicates)},
            {QStringLiteral("alike"), qint64(report.alike)},
            {QStringLiteral("alike_rows"), arrayOf(report.alikeRows)},
            {QStringLiteral("folds"), arrayOf(report.folds)},
            {QStringLiteral("records_updated"), qint64(report.recordsUpdated)},
            {QStringLiteral("columns"), columns},
            {QStringLiteral("people_added"), people},
            {QStringLiteral("rejections"), rejections},
            {QStringLiteral("format"), report.format},
            {QStringLiteral("notes"), QJsonArray::fromStringList(report.notes)},
            {QStringLiteral("seconds"), report.seconds}};
}

} // namespace ridealong
