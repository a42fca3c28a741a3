// SPDX-License-Identifier: GPL-3.0-or-later
// The manual as files: the pages of help and, behind them, every command. Without a file it is the manual
// page.
#include "commands/catalog.h"
#include "commands/manualpage.h"
#include "render/manual.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace ridealong::cli {

namespace {

struct ManualArgs
{
    std::string html;
    std::string pdf;
    std::string pictures;
};

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

render::ManualChapter everyCommand()
{
    QString text =
        QStringLiteral("# Every command\n\n`ridealong-cli help COMMAND` lists the options of one.\n\n"
                       "| Command | Does |\n|---|---|\n");
    for (const Command &command : catalog())
        text +=
            QStringLiteral("| `%1` | %2 |\n")
                .arg(QLatin1String(command.words), QString::fromUtf8(command.summary).replace(u'|', u'/'));
    return {QStringLiteral("commands"), QStringLiteral("Every command"), text};
}

// What reproducible builds are made at, see reproducible-builds.org.
Instant epoch()
{
    bool isSet = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isSet);
    return isSet ? Instant{seconds * 1000} : Instant{};
}

render::Manual bookOf(const ManualArgs &args)
{
    render::Manual book =
        render::manualOf(QStringLiteral("en"), tr("Version %1").arg(QCoreApplication::applicationVersion()),
                         shown(args.pictures));
    book.sections.back().chapters.push_back(everyCommand());
    book.madeAt = epoch();
    return book;
}

Status write(const Result<QByteArray> &bytes, const QString &path)
{
    if (!bytes)
        return bytes.error();
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size() && file.commit())
        return Done{};
    return Error{ErrorKind::io, tr("The manual could not be written to %1: %2. Choose another folder.")
                                    .arg(path, file.errorString())};
}

Result<Output> writeBook(const ManualArgs &args)
{
    const render::Manual book = bookOf(args);
    QJsonObject json;
    QStringList written;
    for (const auto &[key, path] : {std::pair("html", shown(args.html)), std::pair("pdf", shown(args.pdf))}) {
        if (path.isEmpty())
            continue;
        const auto bytes = *key == 'h' ? render::toHtml(book) : render::toPdf(book);
        if (const Status done = write(bytes, path); !done)
            return done.error();
        json.insert(QLatin1String(key), path);
        written << path;
    }
    return Output{json, tr("Wrote the manual to %1.").arg(written.join(QStringLiteral(" and ")))};
}

} // namespace

Run manual(Options &options)
{
    auto args = std::make_shared<ManualArgs>();
    options.add("--html", args->html, "Write the whole manual as one HTML file").called("FILE");
    options.add("--pdf", args->pdf, "Write the whole manual as PDF").called("FILE");
    options.add("--pictures", args->pictures, "The folder with the pictures for it; else it has none")
        .called("DIR");
    return [args](Context &) -> Result<Output> {
        if (!args->html.empty() || !args->pdf.empty())
            return writeBook(*args);
        if (!args->pictures.empty())
            return Error{ErrorKind::usage, tr("--pictures goes with --html or --pdf.")};
        const QString page = manualPage();
        return Output{QJsonObject{{"manual", page}}, page};
    };
}

} // namespace ridealong::cli
