// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/salvage.h"

#include "commands/catalog.h"
#include "commands/progressbar.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ridealong::cli {

namespace {

constexpr int someWereLost = 3;

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

Output outputOf(const Salvaged &saved, const QString &to)
{
    QJsonArray tables;
    QStringList problems;
    for (const SalvagedTable &table : saved.tables) {
        tables << QJsonObject{
            {"table", table.name}, {"rows", qint64(table.rows)}, {"places", qint64(table.places)}};
        if (table.places > 0)
            problems << tr("%1: %2 rows were saved, others could not be read.")
                            .arg(table.name, QString::number(table.rows));
    }
    const bool ok = saved.places == 0;
    const QString text = ok ? tr("Saved all %1 rows of the book in %2.").arg(saved.rows).arg(to)
                            : tr("Saved %1 rows in %2. Run \"check\" on it, and compare with a backup.\n%3")
                                  .arg(saved.rows)
                                  .arg(to, problems.join(QLatin1Char('\n')));
    return {QJsonObject{{"ok", ok},
                        {"problems", QJsonArray::fromStringList(problems)},
                        {"book", to},
                        {"rows", qint64(saved.rows)},
                        {"tables", tables}},
            text, ok ? 0 : someWereLost};
}

} // namespace

Run salvage(Options &options)
{
    struct Arguments
    {
        std::string in, out;
    };
    auto args = std::make_shared<Arguments>();
    options.add("IN", args->in, "The damaged book; it is only read").required();
    options.add("OUT", args->out, "The new book to write").required();
    return [args](Context &context) -> Result<Output> {
        const QString in = QFileInfo(shown(args->in)).absoluteFilePath();
        const QString out = QFileInfo(shown(args->out)).absoluteFilePath();
        const auto saved = salvageBook(in, out, progressBar(context.globals, "Reading"));
        return saved ? Result<Output>(outputOf(*saved, out)) : saved.error();
    };
}

} // namespace ridealong::cli
