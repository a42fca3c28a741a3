// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/filetoast.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

namespace ridealong {

QString fitForFile(const QString &title)
{
    static const QRegularExpression unfit(QStringLiteral("[^\\w’ -]+"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    return QString(title).remove(unfit).simplified();
}

ToastText fileToast(const QString &text, const QString &path)
{
    return {.text = text,
            .action = QCoreApplication::translate("ListFiles", "Open folder"),
            .act = [folder = QFileInfo(path).absolutePath()] {
                QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
            }};
}

} // namespace ridealong
