// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/demonstration.h"

#include "demo/demo.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Demonstration", text);
}

Status writeDemonstration(const QString &path, const Clock &clock, const Progress &progress)
{
    auto session = Session::create(path, demoBook(), clock);
    return session ? makeDemo(**session, {}, progress) : Status(session.error());
}

} // namespace

QString demonstrationPath()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return QDir(data).filePath(QStringLiteral("ridealong/Demo.ridealong"));
}

Status makeDemonstration(const QString &path, const Clock &clock, const Progress &progress)
{
    const QString folder = QFileInfo(path).absolutePath();
    QDir().mkpath(folder);
    const QTemporaryDir part(QDir(folder).filePath(QStringLiteral(".demo-XXXXXX")));
    if (!part.isValid())
        return Error{ErrorKind::io,
                     tr("The folder %1 can’t be written.").arg(QDir::toNativeSeparators(folder)),
                     part.errorString()};
    const QString whole = part.filePath(QStringLiteral("Demo.ridealong"));
    if (const Status written = writeDemonstration(whole, clock, progress); !written)
        return written;
    if (!QFile::rename(whole, path))
        return Error{ErrorKind::io, tr("%1 could not be written.").arg(QDir::toNativeSeparators(path))};
    return Done{};
}

} // namespace ridealong
