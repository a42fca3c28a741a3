// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportfiles.h"

#include "render/reportfile.h"
#include "reports/reportmail.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/documents.h"
#include "shell/savedialog.h"
#include "shell/widgets/toast.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QUrl>
#include <algorithm>

namespace ridealong {

namespace {

const QString folderPlace = QStringLiteral("reports/folder");

QString tr(const char *text)
{
    return QCoreApplication::translate("ReportFiles", text);
}

// Of this book: another one has weeks of its own.
QString savedPlace(const Session &session, Week week)
{
    const QByteArray book =
        QCryptographicHash::hash(session.store().path().toUtf8(), QCryptographicHash::Sha1).toHex().left(12);
    return QStringLiteral("reports/saved/%1/%2")
        .arg(QString::fromLatin1(book), QString::fromStdString(week.iso()));
}

void noteSaved(const Session &session, Week week, const QString &path)
{
    QSettings settings;
    const QFileInfo file(path);
    settings.setValue(folderPlace, file.absolutePath());
    const QString place = savedPlace(session, week);
    QStringList kinds = settings.value(place).toStringList();
    if (const QString kind = file.suffix().toUpper(); !kinds.contains(kind))
        settings.setValue(place, kinds << kind);
}

// The file that a pack of a week was saved as last, and what was written there.
QString ownPlace(const Session &session, const ReportFile &file)
{
    return savedPlace(session, file.week) + QStringLiteral("-file/") + QString::fromStdString(file.pack);
}

QString sumOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash sum(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && sum.addData(&file) ? QString::fromLatin1(sum.result().toHex())
                                                                : QString();
}

void noteOwn(const Session &session, const ReportFile &file, const QString &path)
{
    if (path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        QSettings().setValue(ownPlace(session, file), QStringList{path, sumOf(path)});
}

// As it was saved, so that it may be written anew without a question; empty for none.
QString ownFile(const Session &session, const ReportFile &file)
{
    const QStringList noted = QSettings().value(ownPlace(session, file)).toStringList();
    return noted.size() == 2 && !noted[1].isEmpty() && sumOf(noted[0]) == noted[1] ? noted[0] : QString();
}

QString filterOf(const render::ReportFormat &format)
{
    return QStringLiteral("%1 (*.%2)")
        .arg(QCoreApplication::translate("Report", format.label), QLatin1String(format.ending));
}

// The proposed kind first.
QString filters(const char *ending)
{
    QStringList all;
    for (const render::ReportFormat &format : render::reportFormats()) {
        const bool first = qstrcmp(format.ending, ending) == 0;
        all.insert(first ? 0 : all.size(), filterOf(format));
    }
    return all.join(QStringLiteral(";;"));
}

// The system does not say whether a mail program really opened, so the file is named in any case.
void mailSaved(ShellContext &shell, const ReportMail &mail)
{
    const QFileInfo file(mail.file);
    if (!openMail(mail))
        return shell.showError(
            {ErrorKind::io,
             tr("No mail program opened. Attach %1 in the one that you use.").arg(file.fileName())});
    shell.toast(
        {.text = tr("%1 is saved. Attach it to the message.").arg(file.fileName()),
         .action = tr("Open folder"),
         .act = [folder = file.absolutePath()] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }});
}

} // namespace

QString reportFolder()
{
    const QString folder = QSettings().value(folderPlace).toString();
    return !folder.isEmpty() && QDir(folder).exists() ? folder : documentsFolder();
}

QString usualReportName(Week week, std::string_view pack, const char *ending)
{
    const QString number = QString::fromStdString(week.iso());
    const QString name =
        pack == "leadership"
            ? tr("weekly-%1").arg(number)
            : tr("weekly-%1-%2").arg(number, QString::fromUtf8(pack.data(), qsizetype(pack.size())));
    return QDir(reportFolder()).filePath(name + u'.' + QLatin1String(ending));
}

bool canSaveAs(const char *ending)
{
    return std::ranges::any_of(render::reportFormats(), [ending](const render::ReportFormat &format) {
        return qstrcmp(format.ending, ending) == 0;
    });
}

QStringList otherEndings()
{
    QStringList others;
    for (const render::ReportFormat &format : render::reportFormats())
        others << QString::fromLatin1(format.ending);
    for (const char *own : {"pdf", "xlsx", "html"})
        others.removeAll(QLatin1String(own));
    return others;
}

void askAndSaveReport(ShellContext &shell, QWidget *parent, const ReportFile &file, const char *ending)
{
    askWhereTo(parent,
               {tr("Save the weekly report"), usualReportName(file.week, file.pack, ending), filters(ending)},
               [&shell, file](const QString &path) { saveReport(shell, file, path); });
}

void askAndMailReport(ShellContext &shell, QWidget *parent, const ReportFile &file, const QString &words)
{
    const auto saveAndMail = [&shell, file, words](const QString &path) {
        saveReport(shell, file, path, [&shell, subject = file.document.subtitle, words, path] {
            mailSaved(shell, {.subject = subject, .words = words, .file = path});
        });
    };
    if (const QString own = ownFile(*shell.session, file); !own.isEmpty())
        return saveAndMail(own);
    askWhereTo(parent,
               {tr("Save the weekly report to send it"), usualReportName(file.week, file.pack, "pdf"),
                tr("PDF (*.pdf)")},
               saveAndMail);
}

void saveReport(ShellContext &shell, const ReportFile &file, const QString &path,
                const std::function<void()> &saved)
{
    if (const Status may = shell.session->store().mayReplace(path); !may)
        return shell.showError(may.error());
    const auto work = [&shell, file, path, saved](const Progress &) -> std::function<void()> {
        const Status written = render::writeReport(file.document, path);
        if (!written)
            return [&shell, error = written.error()] { shell.showError(error); };
        return [&shell, file, path, saved] {
            noteSaved(*shell.session, file.week, path);
            noteOwn(*shell.session, file, path);
            if (file.noted)
                file.noted();
            if (saved)
                return saved();
            shell.toast({.text = tr("%1 is saved.").arg(QFileInfo(path).fileName()),
                         .action = tr("Open"),
                         .act = [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }});
        };
    };
    shell.runJob({.name = tr("Writing the weekly report"), .work = work});
}

QString savedKinds(const Session &session, Week week)
{
    return QSettings().value(savedPlace(session, week)).toStringList().join(QStringLiteral(", "));
}

} // namespace ridealong
