// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/sourcesfiles.h"

#include "render/sourcesfile.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/documents.h"
#include "shell/savedialog.h"
#include "shell/widgets/toast.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("SourcesFiles", text);
}

QString usualName(Period period)
{
    return inDocuments(
        tr("Sources %1 to %2.pdf")
            .arg(QString::fromStdString(period.from.iso()), QString::fromStdString(period.to.iso())));
}

Status write(const Session &session, const SourceOptions &options, const QString &path)
{
    if (const Status may = session.store().mayReplace(path); !may)
        return may;
    return render::writeSources(session.book(), {.options = options, .madeAt = session.clock().now()}, path);
}

} // namespace

void writeSources(ShellContext &shell, const SourceOptions &options, const QString &path)
{
    if (const Status written = write(*shell.session, options, path); !written)
        return shell.showError(written.error());
    shell.toast({.text = tr("%1 is saved.").arg(QFileInfo(path).fileName()),
                 .action = tr("Open"),
                 .act = [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }});
}

void saveSources(ShellContext &shell, QWidget *parent, const SourceOptions &options)
{
    askWhereTo(parent,
               {tr("Save the table of sources"), usualName(options.period),
                tr("PDF (*.pdf);;Excel (*.xlsx);;CSV (*.csv);;Web page (*.html)")},
               [&shell, options](const QString &path) { writeSources(shell, options, path); });
}

} // namespace ridealong
