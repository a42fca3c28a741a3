// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/words.h"
#include "files/ridecalendar.h"
#include "render/pdf.h"
#include "rides/rideactions.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/documents.h"
#include "shell/filetoast.h"
#include "shell/savedialog.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("RideFiles", text);
}

// "Ride-along 2026-10-15 Cole Jensen.pdf"
QString usualName(const Book &book, const RideDraft &draft, const char *ending)
{
    //: The name of a file: day, rep
    const QString name = tr("Ride-along %1 %2").arg(shown(draft.on.iso()), shown(book.personName(draft.rep)));
    return inDocuments(fitForFile(name) + u'.' + QLatin1String(ending));
}

void tell(ShellContext &shell, const QString &text, const QString &path)
{
    shell.toast(fileToast(text, path));
}

bool written(ShellContext &shell, const QString &path, const std::function<Status()> &write)
{
    Status done = shell.session->store().mayReplace(path);
    if (done)
        done = write();
    if (!done)
        shell.showError(done.error());
    return done.ok();
}

bool writeCalendar(ShellContext &shell, uint32_t ride, const QString &path)
{
    const Session &session = *shell.session;
    return written(shell, path, [&] {
        return writeRideCalendar(session.book(), Places(session.book()), ride, session.clock().now(), path);
    });
}

} // namespace

void askAndSaveBrief(ShellContext &shell, QWidget *parent, const RideDraft &draft,
                     const report::Document &brief)
{
    askWhereTo(parent,
               {tr("Save the brief"), usualName(shell.session->book(), draft, "pdf"), tr("PDF (*.pdf)")},
               [&shell, brief](const QString &path) {
                   if (written(shell, path, [&] { return render::writePdf(brief, path); }))
                       tell(shell, tr("%1 is saved.").arg(QFileInfo(path).fileName()), path);
               });
}

void askAndSaveCalendar(ShellContext &shell, QWidget *parent, uint32_t ride)
{
    const Book &book = shell.session->book();
    askWhereTo(
        parent,
        {tr("Save the calendar file"), usualName(book, draftOf(book, ride), "ics"), tr("Calendar (*.ics)")},
        [&shell, ride](const QString &path) {
            if (writeCalendar(shell, ride, path))
                tell(shell, tr("%1 is saved.").arg(QFileInfo(path).fileName()), path);
        });
}

void shareBrief(ShellContext &shell, const RideDraft &draft, const report::Document &brief,
                const QString &path)
{
    const QFileInfo file(path);
    const QString calendar = file.absolutePath() + u'/' + file.completeBaseName() + QStringLiteral(".ics");
    if (!written(shell, path, [&] { return render::writePdf(brief, path); }) ||
        !writeCalendar(shell, draft.row, calendar))
        return;
    tell(shell,
         tr("%1 and its calendar file are saved, without private notes. Send both to %2.")
             .arg(file.fileName(), shown(shell.session->book().personName(draft.rep))),
         path);
}

void askAndShare(ShellContext &shell, QWidget *parent, const RideDraft &draft, const report::Document &brief)
{
    askWhereTo(parent,
               {tr("Share the brief"), usualName(shell.session->book(), draft, "pdf"), tr("PDF (*.pdf)")},
               [&shell, draft, brief](const QString &path) { shareBrief(shell, draft, brief, path); });
}

} // namespace ridealong
