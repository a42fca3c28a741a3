// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/folderflow.h"

#include "dialogs/formdialog.h"
#include "session/exchangefolder.h"
#include "shell/context.h"
#include "shell/theme.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/toast.h"
#include "sync/exchangejobs.h"
#include "sync/syncplaces.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("FolderFlow", text);
}

void tell(ShellContext &shell, const QString &folder)
{
    QStringList sentences;
    if (folder.isEmpty())
        sentences << tr("The exchange folder is off. Its files stay where they are.");
    else
        sentences << tr("Changes go through %1 from now on.").arg(QDir::toNativeSeparators(folder))
                  << troublesWithFolder(*shell.session, folder);
    shell.toast({.text = sentences.join(u' ')});
}

void keep(ShellContext &shell, QWidget *parent, const QString &folder)
{
    if (const Status kept = setExchangeFolder(*shell.session, folder); !kept)
        return shell.showError(kept.error());
    tell(shell, folder);
    Q_EMIT ExchangeWatch::of(parent)->ended();
}

} // namespace

void chooseExchangeFolder(ShellContext &shell, QWidget *parent)
{
    const QString now = exchangeFolder(*shell.session);
    auto *dialog =
        new FormDialog(tr("Exchange folder"),
                       tr("A folder that reaches the other laptops by itself: of Nextcloud, OneDrive or "
                          "Syncthing, or on a shared drive. The program reads what the others put there, "
                          "writes its own file, and removes it when all have it. Each file is encrypted as "
                          "always."),
                       tr("Use this folder"), parent);
    auto *folder = new PathField(PathField::Asks::folder, tr("Folder"), dialog);
    folder->setPath(now);
    dialog->addRow(tr("Folder"), folder);
    if (!now.isEmpty()) {
        auto *off = makeButton(tr("Switch it off"), ButtonKind::link, nullptr, dialog);
        off->setAutoDefault(false);
        dialog->addWide(off);
        QObject::connect(off, &QPushButton::clicked, parent, [&shell, parent, dialog] {
            dialog->reject();
            keep(shell, parent, {});
        });
    }
    dialog->setCheck([folder] {
        if (folder->path().isEmpty())
            return tr("Choose a folder.");
        return QFileInfo(folder->path()).isDir() ? refusalOfPlace(folder->path())
                                                 : tr("This is not a folder. Choose one that is there.");
    });
    QObject::connect(dialog, &QDialog::accepted, parent,
                     [&shell, parent, folder] { keep(shell, parent, folder->path()); });
    dialog->resize(currentTheme().px(520), dialog->sizeHint().height());
    dialog->open();
    folder->setFocus();
}

} // namespace ridealong
