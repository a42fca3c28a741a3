// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/catalog.h"
#include "commands/progressbar.h"

#include "demo/demo.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace ridealong::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

} // namespace

Run demo(Options &options)
{
    struct Arguments
    {
        std::string file;
        DemoOptions wanted;
    };
    auto args = std::make_shared<Arguments>();
    options.add("FILE", args->file, "The file to make; .ridealong is added where it is missing").required();
    options.add("--leads", args->wanted.leads, "How many leads").between(int64_t(1), mostDemoLeads);
    options.add("--seed", args->wanted.seed, "Another number gives another team’s story in the details");
    return [args](Context &context) -> Result<Output> {
        QString file = shown(args->file);
        if (QFileInfo(file).suffix().isEmpty())
            file += QStringLiteral(".ridealong");
        auto session = Session::create(file, demoBook(), context.clock);
        if (!session)
            return session.error();
        const QString path = (*session)->store().path();
        if (const Status made = makeDemo(**session, args->wanted, progressBar(context.globals, "Making"));
            !made) {
            session->reset();
            for (const char *end : {"", "-wal", "-shm"})
                QFile::remove(path + QLatin1String(end));
            return made.error();
        }
        const Book &book = (*session)->book();
        const auto count = [](const auto &table) {
            qint64 rows = 0;
            for (uint32_t row = 1; row < table.end(); ++row)
                rows += table.has(row);
            return rows;
        };
        const QJsonObject json{{"book", path},
                               {"leads", count(book.leads())},
                               {"activities", count(book.activities())},
                               {"people", count(book.people())}};
        return Output{json, tr("Made %1 with %2 leads and %3 activities.")
                                .arg(path, QString::number(json["leads"].toInteger()),
                                     QString::number(json["activities"].toInteger()))};
    };
}

} // namespace ridealong::cli
