// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/leadname.h"
#include "commands/catalog.h"

#include <QCoreApplication>

namespace ridealong::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

QString nameOfRow(const AuditLine &line, const Book &book)
{
    const TableBase *table = book.tables().at(line.entity);
    if (!table || line.number >= table->end())
        return {};
    for (const char *key : {"company", "name", "label", "key"})
        if (const FieldNo field = table->fieldByKey(key); field != noField)
            return shown(plainText(table->value(line.number, field), 1));
    const FieldNo field = table->fieldByKey("lead");
    const Value lead = field == noField ? Value{} : table->value(line.number, field);
    return isEmpty(lead) ? QString() : companyOf(book, std::get<Link>(lead).number);
}

QJsonObject jsonOfLine(const AuditLine &line, const Book &book)
{
    return {{"operation", qint64(line.operation)},
            {"at", shown(line.at.iso())},
            {"who", text(line.who)},
            {"op", QLatin1String(keyOf(line.op))},
            {"entity", QLatin1String(nameOf(line.entity))},
            {"name", text(nameOfRow(line, book).toStdString())},
            {"field", text(line.field)},
            {"before", jsonOf(line.before, book, line.target)},
            {"after", jsonOf(line.after, book, line.target)}};
}

// Undo and redo differ only in which of the two they call.
Run takeSteps(Options &options, Result<OperationInfo> (Session::*step)(const Progress &), const char *key,
              const char *sentence)
{
    auto count = std::make_shared<int>(1);
    options.add("N", *count, "How many").between(1, 1000);
    return [count, step, key, sentence](Context &context) -> Result<Output> {
        QJsonArray done;
        QStringList lines;
        for (int i = 0; i < *count; ++i) {
            const auto what = (context.session->*step)({});
            if (!what && i == 0)
                return what.error();
            if (!what)
                break;
            done << QJsonObject{{"operation", qint64(what->number)},
                                {"op", QLatin1String(keyOf(what->deed.op))},
                                {"what", describe(what->deed)}};
            lines << tr(sentence).arg(describe(what->deed));
        }
        return Output{QJsonObject{{"rows", done}, {QLatin1String(key), done.size()}},
                      lines.join(QLatin1Char('\n'))};
    };
}

} // namespace

Run audit(Options &options)
{
    struct Arguments
    {
        std::string lead;
        int64_t limit = 200;
    };
    auto args = std::make_shared<Arguments>();
    options.add("LEAD", args->lead, "Only what happened to this lead");
    options.add("--limit", args->limit, "At most so many lines, newest first").between(1, 1'000'000);
    return [args](Context &context) -> Result<Output> {
        uint32_t lead = 0;
        if (!args->lead.empty()) {
            const auto found = findLead(context.book(), args->lead);
            if (!found)
                return found.error();
            lead = *found;
        }
        QJsonArray rows;
        QList<QStringList> lines;
        for (const AuditLine &line : context.session->store().audit(context.book(), lead, args->limit)) {
            const QJsonObject row = jsonOfLine(line, context.book());
            rows << row;
            QStringList cells;
            for (const char *key : {"at", "who", "op", "name", "field", "before", "after"})
                cells << row[QLatin1String(key)].toVariant().toString();
            lines << cells;
        }
        return Output{QJsonObject{{"rows", rows}}, table({tr("When"), tr("Who"), tr("Did"), tr("To"),
                                                          tr("Field"), tr("Before"), tr("After")},
                                                         lines)};
    };
}

Run undo(Options &options)
{
    return takeSteps(options, &Session::undo, "undone", QT_TRANSLATE_NOOP("cli", "Undid: %1"));
}

Run redo(Options &options)
{
    return takeSteps(options, &Session::redo, "redone", QT_TRANSLATE_NOOP("cli", "Did again: %1"));
}

} // namespace ridealong::cli
