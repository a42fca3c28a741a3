// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/helptexts.h"

#include "measure/measures.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace ridealong::render {

namespace {

const QString folder = QStringLiteral(":/ridealong/help");

QString tr(const char *text)
{
    return QCoreApplication::translate("Figures", text);
}

QString measuresAsMarkdown()
{
    QString table = QStringLiteral("| %1 | %2 | %3 | %4 |\n|---|---|---|---|\n")
                        .arg(tr("Figure"), tr("How it is counted"), tr("Good is"), tr("Counts"));
    for (const Measure &row : measures())
        table +=
            QStringLiteral("| **%1** | %2 | %3 | %4 |\n")
                .arg(nameOf(row), definitionOf(row), row.better == Better::higher ? tr("more") : tr("less"),
                     row.ofToday ? tr("today") : tr("a period"));
    return table;
}

QString withoutPictures(const QString &text)
{
    static const QRegularExpression picture(QStringLiteral("^!\\[[^\\]]*\\]\\([^)]*\\)\\n\\n?"),
                                            QRegularExpression::MultilineOption);
    return QString(text).remove(picture);
}

} // namespace

QString HelpText::title() const
{
    return text.section(u'\n', 0, 0).mid(2).trimmed();
}

QStringList helpFiles()
{
    return QDir(folder).entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
}

HelpText helpText(const QString &fileName, const QString &language, Pictures pictures)
{
    QFile file(QString(folder + u'/' + language + u'/' + fileName));
    HelpText help{.text = {}, .isSpoken = file.exists() || language == QLatin1String("en")};
    if (!file.exists())
        file.setFileName(QString(folder + u'/' + fileName));
    if (file.open(QIODevice::ReadOnly))
        help.text = QString::fromUtf8(file.readAll());
    help.text.replace(QStringLiteral("<!-- measures -->\n"), measuresAsMarkdown());
    if (pictures == Pictures::without)
        help.text = withoutPictures(help.text);
    return help;
}

} // namespace ridealong::render
