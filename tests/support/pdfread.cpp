// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pdfread.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

bool canRead(const char *program)
{
    return !QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty();
}

std::string readBy(const char *program, const QStringList &arguments, const QByteArray &pdf)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("read.pdf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QStringList given = arguments;
    given.replaceInStrings(QStringLiteral("FILE"), file.fileName());
    QProcess reader;
    reader.setProcessChannelMode(QProcess::MergedChannels);
    reader.start(QString::fromLatin1(program), given);
    reader.waitForFinished();
    return reader.readAll().toStdString();
}

QByteArray jsonOf(const char *part, const QByteArray &pdf)
{
    return QByteArray::fromStdString(
        readBy("qpdf",
               {QStringLiteral("--json=2"), QStringLiteral("--json-key=") + QLatin1String(part),
                QStringLiteral("FILE")},
               pdf));
}

static void addBookmarks(QStringList &all, const QJsonArray &items, int level)
{
    for (const QJsonValue &item : items) {
        all << QString(level * 2, u' ') + item[u"title"].toString() + u' ' +
                   QString::number(item[u"destpageposfrom1"].toInt());
        addBookmarks(all, item[u"kids"].toArray(), level + 1);
    }
}

QStringList bookmarksOf(const QByteArray &pdf)
{
    QStringList all;
    addBookmarks(all, QJsonDocument::fromJson(jsonOf("outlines", pdf))[u"outlines"].toArray(), 0);
    return all;
}
