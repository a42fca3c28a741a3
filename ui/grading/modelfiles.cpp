// SPDX-License-Identifier: GPL-3.0-or-later
#include "grading/modelfiles.h"

#include "base/words.h"
#include "dialogs/formdialog.h"
#include "scoring/modelfile.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/documents.h"
#include "shell/widgets/toast.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QSaveFile>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ModelFiles", text);
}

void exportModel(ShellContext &shell, const Model &model, const QString &path)
{
    if (const Status free = shell.session->store().mayReplace(path); !free)
        return shell.showError(free.error());
    QSaveFile file(path);
    const QByteArray text = QByteArray::fromStdString(writeModel(model));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return shell.showError(
            {ErrorKind::io, tr("%1 can’t be written: %2.").arg(path, file.errorString()), {}});
    shell.toast({.text = tr("%1 is saved.").arg(QFileInfo(path).fileName())});
}

void showFaults(QWidget *parent, const QString &file, const std::vector<ModelFault> &faults)
{
    auto *dialog =
        new FormDialog(tr("This model file can’t be taken"),
                       tr("Nothing was changed. This is wrong in %1:").arg(file), tr("Close"), parent);
    auto *list = new QPlainTextEdit(dialog);
    QStringList lines;
    for (const ModelFault &fault : faults)
        lines << sentenceOf(fault);
    list->setPlainText(lines.join(QStringLiteral("\n")));
    list->setReadOnly(true);
    list->setTabChangesFocus(true);
    list->setMinimumSize(480, 200);
    list->setAccessibleName(tr("What is wrong"));
    dialog->addWide(list);
    dialog->open();
}

} // namespace

void askAndExportModel(ShellContext &shell, QWidget *parent, const Model &model)
{
    const QString name = inDocuments(shown(model.name) + QStringLiteral(".json"));
    auto *dialog = new QFileDialog(parent, tr("Export the grading model"), name, tr("Model file (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [&shell, model](const QString &path) { exportModel(shell, model, path); });
    dialog->open();
}

void askAndImportModel(ShellContext &shell, QWidget *parent, const std::function<void(const Model &)> &take)
{
    auto *dialog =
        new QFileDialog(parent, tr("Import a grading model"), documentsFolder(), tr("Model file (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [&shell, parent, take](const QString &path) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return shell.showError(
                {ErrorKind::io, tr("%1 can’t be read: %2.").arg(path, file.errorString()), {}});
        const QByteArray text = file.read(qint64(largestModelFile) + 1);
        const ModelReading reading = readAndCheckModel(std::string_view(text.data(), size_t(text.size())),
                                                       shell.session->book().leadData(), ModelState::draft);
        if (!reading.faults.empty())
            return showFaults(parent, QFileInfo(path).fileName(), reading.faults);
        take(reading.model);
    });
    dialog->open();
}

} // namespace ridealong
