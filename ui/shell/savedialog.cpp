// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/savedialog.h"

#include <QFileDialog>
#include <QFileInfo>

namespace ridealong {

void askWhereTo(QWidget *parent, const SaveQuestion &question, std::function<void(const QString &path)> save)
{
    auto *dialog = new QFileDialog(parent, question.title, question.name, question.filters);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(question.name).suffix());
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.section(QLatin1String("*."), 1).remove(u')'));
    });
    dialog->selectFile(question.name);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(save));
    dialog->open();
}

} // namespace ridealong
