// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/syncchanges.h"

#include "book/leadname.h"
#include "commands/syncnames.h"

#include <QCoreApplication>

namespace ridealong::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

constexpr size_t mostChanges = 2000; // of an import, one by one

// The lead that a row hangs on. A dry run tells of rows that the Book never gets.
uint32_t leadOf(const IngestedChange &change, const Book &book)
{
    if (change.entity == Entity::lead)
        return change.number;
    const TableBase *table = book.tables().at(change.entity);
    const FieldNo field = table ? table->fieldByKey("lead") : noField;
    if (field == noField || change.number >= table->end())
        return 0;
    const Value lead = table->value(change.number, field);
    const auto *link = std::get_if<Link>(&lead);
    return link ? link->number : 0;
}

QJsonValue valueJson(const Value &value, const Book &book, const FieldInfo &info)
{
    const auto *link = std::get_if<Link>(&value);
    const TableBase *target = link ? book.tables().at(info.target) : nullptr;
    if (link && (!target || link->number >= target->end()))
        return {};
    return jsonOf(value, book, info.target);
}

QJsonObject changeJson(const IngestedChange &change, const Book &book)
{
    const uint32_t lead = leadOf(change, book);
    const bool isKnown = lead && lead < book.leads().end();
    const TableBase *table = book.tables().at(change.entity);
    QJsonObject json{{"kind", change.creates ? QStringLiteral("create") : QStringLiteral("set")},
                     {"entity", table ? QJsonValue(QLatin1String(nameOf(change.entity))) : QJsonValue()},
                     {"lead", isKnown ? idJson(book.leads().id(lead)) : QJsonValue()},
                     {"company", isKnown ? text(companyOf(book, lead).toStdString()) : QJsonValue()},
                     {"op", QLatin1String(keyOf(Op(change.op)))},
                     {"who", text(book.personName(change.person))},
                     {"when", moment(change.at)},
                     {"field", QJsonValue()},
                     {"before", QJsonValue()},
                     {"after", QJsonValue()}};
    if (!table || change.creates || change.field >= table->fieldCount())
        return json;
    const FieldInfo &info = table->info(change.field);
    json["field"] = QLatin1String(info.key);
    json["before"] = valueJson(change.before, book, info);
    json["after"] = valueJson(change.after, book, info);
    return json;
}

QJsonArray waitingFor(const IngestAccount &account)
{
    QJsonArray rows;
    for (const auto &[laptop, count] : account.waitingFor)
        rows << QJsonObject{{"laptop", idJson(laptop)}, {"changes", qint64(count)}};
    return rows;
}

QLatin1String nameOfKind(EnvelopeKind kind)
{
    switch (kind) {
    case EnvelopeKind::request:
        return QLatin1String("request");
    case EnvelopeKind::join:
        return QLatin1String("join");
    case EnvelopeKind::answer:
        return QLatin1String("answer");
    case EnvelopeKind::backup:
        return QLatin1String("backup");
    case EnvelopeKind::changes:
        break;
    }
    return QLatin1String("changes");
}

QJsonObject fileJson(const FileRead &file)
{
    const ChangeReport &report = file.report;
    const IngestAccount &account = report.account;
    return {{"file", file.file},
            {"kind", nameOfKind(report.kind)},
            {"from", text(report.sender.toStdString())},
            {"laptop", idJson(report.laptop)},
            {"made", moment(report.made)},
            {"applied", qint64(account.taken)},
            {"already", qint64(account.known)},
            {"waiting", qint64(account.waiting)},
            {"waiting_for", waitingFor(account)},
            {"held", qint64(account.held)},
            {"conflicts", qint64(account.conflicts)},
            {"operation", qint64(report.operation)},
            {"sentence", report.sentence},
            {"lines", QJsonArray::fromStringList(report.lines)},
            {"notices", QJsonArray::fromStringList(report.notices)}};
}

struct Sums
{
    qint64 applied = 0, already = 0, waiting = 0, freed = 0, held = 0, conflicts = 0, rows = 0;
};

Sums sumsOf(const FilesRead &files)
{
    Sums sums;
    for (const FileRead &file : files.read) {
        const IngestAccount &account = file.report.account;
        sums.applied += account.taken;
        sums.already += account.known;
        sums.waiting += account.waiting;
        sums.freed += account.freed;
        sums.held += account.held;
        sums.conflicts += account.conflicts;
        sums.rows += account.rows;
    }
    return sums;
}

QJsonArray changesJson(const FilesRead &files, const Book &book, bool &areAll)
{
    QJsonArray changes;
    areAll = true;
    for (const FileRead &file : files.read)
        for (const IngestedChange &change : file.report.account.changes) {
            if (changes.size() >= qsizetype(mostChanges)) {
                areAll = false;
                return changes;
            }
            changes << changeJson(change, book);
        }
    return changes;
}

QJsonArray refusedJson(const FilesRead &files)
{
    QJsonArray rows;
    for (const FileRefused &each : files.refused)
        rows << QJsonObject{{"file", each.file}, {"why", each.why}};
    return rows;
}

QStringList linesOf(const FileRead &file)
{
    constexpr qsizetype shownLines = 20;
    const ChangeReport &report = file.report;
    QStringList lines{report.sender.isEmpty() ? report.sentence
                                              : tr("From %1: %2").arg(report.sender, report.sentence)};
    for (const QString &line : report.lines.mid(0, shownLines))
        lines << QStringLiteral("  ") + line;
    const qint64 more = report.moreLines + std::max<qsizetype>(0, report.lines.size() - shownLines);
    if (more > 0)
        lines << QStringLiteral("  ") +
                     (report.lines.isEmpty() ? tr("details: %1") : tr("and %1 more")).arg(more);
    return lines + report.notices;
}

} // namespace

QJsonObject filesReadJson(const FilesRead &files, const Book &book)
{
    const Sums sums = sumsOf(files);
    bool areAll = true;
    const QJsonArray changes = changesJson(files, book, areAll);
    QJsonArray each;
    QStringList senders, sentences, notices;
    for (const FileRead &file : files.read) {
        each << fileJson(file);
        sentences << file.report.sentence;
        notices << file.report.notices;
        if (!file.report.sender.isEmpty() && !senders.contains(file.report.sender))
            senders << file.report.sender;
    }
    return {{"applied", sums.applied},
            {"already", sums.already},
            {"conflicts", sums.conflicts},
            {"changes", changes},
            {"all_changes_listed", areAll},
            {"waiting", sums.waiting},
            {"freed", sums.freed},
            {"held", sums.held},
            {"rows", sums.rows},
            {"dry_run", files.dryRun},
            {"from", senders.isEmpty() ? QJsonValue() : QJsonValue(senders.join(QStringLiteral(", ")))},
            {"sentence", sentences.join(QLatin1Char(' '))},
            {"notices", QJsonArray::fromStringList(notices)},
            {"files", each},
            {"refused", refusedJson(files)}};
}

QString filesReadText(const FilesRead &files)
{
    QStringList lines;
    if (files.dryRun)
        lines << tr("Dry run, nothing was written.");
    for (const FileRead &file : files.read)
        lines << linesOf(file);
    for (const FileRefused &each : files.refused)
        lines << tr("Not read: %1: %2").arg(each.file, each.why);
    return lines.join(QLatin1Char('\n'));
}

} // namespace ridealong::cli
