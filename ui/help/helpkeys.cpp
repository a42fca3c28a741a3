// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/helpkeys.h"

#include <QAction>
#include <QCoreApplication>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("HelpKeys", text);
}

QString cell(const QString &text)
{
    return QString(text).replace(u'|', QStringLiteral("\\|")).replace(u'[', QStringLiteral("\\["));
}

QString row(const QString &keys, const QString &does)
{
    return QStringLiteral("| %1 | %2 |\n").arg(cell(keys), cell(does));
}

QString head(const QString &title)
{
    return QStringLiteral("\n## %1\n\n| %2 | %3 |\n|---|---|\n").arg(title, tr("Keys"), tr("What they do"));
}

QString keysOf(const QAction &command)
{
    QStringList keys;
    for (const QKeySequence &sequence : command.shortcuts())
        keys << sequence.toString(QKeySequence::NativeText);
    return keys.join(tr(" or "));
}

} // namespace

QString keysAsMarkdown(const QList<QAction *> &commands, const QList<KeyHint> &ofPage)
{
    QString text = tr("# Keys") + u'\n';
    if (!ofPage.isEmpty())
        text += head(tr("On this page"));
    for (const KeyHint &hint : ofPage)
        text += row(hint.key, hint.does);
    text += head(tr("Everywhere"));
    for (const QAction *command : commands)
        if (!command->shortcuts().isEmpty())
            text += row(keysOf(*command), QString(command->text()).remove(u'&'));
    text += u'\n' +
            tr("Single letters work where no text field has the focus. Tab goes from control to control, "
               "Space presses the one that has the focus, Escape leaves a field, a form or this window.") +
            u'\n';
    return text;
}

} // namespace ridealong
