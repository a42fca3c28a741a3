// SPDX-License-Identifier: GPL-3.0-or-later
// The book back to a backup, from a file or to a moment.
#include "store/restore.h"
#include "commands/catalog.h"
#include "commands/progressbar.h"
#include "commands/syncnames.h"
#include "sync/sealedbackup.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace ridealong::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

struct RestoreArguments
{
    std::string file, at, passphrase;
    bool list = false, another = false;
};

// A date means its end.
Result<Instant> momentFrom(const std::string &typed)
{
    const QString text = shown(typed).simplified().replace(QLatin1Char('T'), QLatin1Char(' '));
    for (const char *format : {"yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm"})
        if (const QDateTime at = QDateTime::fromString(text, QLatin1String(format)); at.isValid())
            return Instant{at.toMSecsSinceEpoch()};
    if (const Date date = Date::parseIso(text.toStdString()); date.isSet())
        return Instant{Instant::fromLocal(date.plus(1), 0).ms - 1};
    return Error{ErrorKind::usage,
                 tr("--at takes a moment such as \"2026-10-13 14:00\", not %1.").arg(shown(typed))};
}

Output listed(const QString &book)
{
    QJsonArray rows;
    QList<QStringList> lines;
    for (const BackupMoment &each : momentsOf(book)) {
        rows << QJsonObject{{"at", moment(each.at)},
                            {"kind", each.kind},
                            {"file", each.file},
                            {"size_bytes", qint64(each.bytes)}};
        lines << QStringList{momentText(each.at), each.kind, QDir::toNativeSeparators(each.file)};
    }
    const QString text = lines.isEmpty() ? tr("There is no backup of this book yet.")
                                         : table({tr("When"), tr("Kind"), tr("File")}, lines);
    return {QJsonObject{{"total", rows.size()}, {"rows", rows}}, text};
}

Result<QString> chosenFile(const RestoreArguments &args, const QString &book)
{
    if (!args.file.empty() && !args.at.empty())
        return Error{ErrorKind::usage, tr("Give a file or --at, not both.")};
    if (!args.file.empty())
        return QFileInfo(shown(args.file)).absoluteFilePath();
    if (args.at.empty())
        return Error{ErrorKind::usage,
                     tr("Say which backup: a file, or --at \"2026-10-13 14:00\". --list shows them.")};
    const auto latest = momentFrom(args.at);
    if (!latest)
        return latest.error();
    if (const auto found = momentAt(book, *latest))
        return found->file;
    return Error{
        ErrorKind::notFound,
        tr("There is no backup from before %1. --list shows those that there are.").arg(shown(args.at))};
}

// Decrypted beside the book, and gone with this.
struct PlainBackup
{
    QString path;
    bool isOurs = false;

    ~PlainBackup()
    {
        if (isOurs)
            QFile::remove(path);
    }
};

Status openBackup(const Context &context, const RestoreArguments &args, const QString &book,
                  PlainBackup &plain)
{
    if (!isEncryptedBackup(plain.path))
        return Done{};
    const auto passphrase = readPassphrase(args.passphrase);
    if (!passphrase)
        return passphrase.error();
    const QString to = book + QStringLiteral(".opened");
    const Status opened =
        openEncryptedBackup(plain.path, *passphrase, to, progressBar(context.globals, "Decrypting"));
    if (!opened)
        return opened;
    plain.path = to;
    plain.isOurs = true;
    return Done{};
}

Result<Output> restoreFile(const Context &context, const RestoreArguments &args, const QString &book)
{
    const auto file = chosenFile(args, book);
    if (!file)
        return file.error();
    PlainBackup plain{.path = *file};
    if (const Status opened = openBackup(context, args, book, plain); !opened)
        return opened.error();
    const auto done = restoreBook(
        {.book = book, .backup = plain.path, .now = context.clock.now(), .mayBeAnother = args.another},
        progressBar(context.globals, "Restoring"));
    if (!done)
        return done.error();
    QStringList problems;
    if (!done->facts.isSameBook)
        problems << tr("The backup is of another book.");
    const QString kept =
        done->kept.isEmpty() ? QString() : tr(" The book as it was before is kept in %1.").arg(done->kept);
    const QString text =
        tr("Restored %1 from %2: %3 leads, last changed %4.%5")
            .arg(book, *file, QString::number(done->facts.leads), momentText(done->facts.newest), kept);
    return Output{QJsonObject{{"ok", true},
                              {"problems", QJsonArray::fromStringList(problems)},
                              {"book", book},
                              {"from", *file},
                              {"kept", done->kept.isEmpty() ? QJsonValue() : QJsonValue(done->kept)},
                              {"same_book", done->facts.isSameBook},
                              {"leads", qint64(done->facts.leads)},
                              {"last_change", moment(done->facts.newest)}},
                  text};
}

} // namespace

Run restore(Options &options)
{
    auto args = std::make_shared<RestoreArguments>();
    options.add("FILE", args->file, "The backup: a copy of the book, or an encrypted one (.rlx)");
    options
        .add("--at", args->at, "The newest automatic backup that is not later, such as \"2026-10-13 14:00\"")
        .called("MOMENT");
    options.add("--passphrase-file", args->passphrase, "A file whose first line opens an encrypted backup")
        .called("FILE");
    options.flag("--list", args->list, "Only list the moments that can be restored");
    options.flag("--another-book", args->another, "Restore though the backup is of another book");
    return [args](Context &context) -> Result<Output> {
        if (context.globals.book.empty())
            return Error{ErrorKind::usage, tr("Say which book: --book FILE, or set RIDEALONG_BOOK.")};
        const QFileInfo named(shown(context.globals.book));
        const QString book = named.exists() ? named.canonicalFilePath() : named.absoluteFilePath();
        return args->list ? Result<Output>(listed(book)) : restoreFile(context, *args, book);
    };
}

} // namespace ridealong::cli
