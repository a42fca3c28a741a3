// SPDX-License-Identifier: GPL-3.0-or-later
// What other programs read of ours is valid in their own eyes, where they are installed; and the manual page
// of the desktop names the options that the desktop has.
#include "support/paths.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <gtest/gtest.h>

namespace {

const QString packagingFolder = ridealong::inSources("/packaging/");

struct Validated
{
    int status = -1;
    QByteArray said;
};

Validated validated(const QString &program, const QStringList &words)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, words);
    process.waitForFinished(60'000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAll()};
}

QString contentsOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return QString::fromUtf8(file.readAll());
}

} // namespace

TEST(Packaging, HasADesktopFileThatDesktopsTake)
{
    if (QStandardPaths::findExecutable(QStringLiteral("desktop-file-validate")).isEmpty())
        GTEST_SKIP() << "desktop-file-validate is not installed";

    const Validated desktop =
        validated(QStringLiteral("desktop-file-validate"),
                  {QString(packagingFolder + QStringLiteral("linux/ridealong.desktop"))});

    EXPECT_EQ(desktop.status, 0) << desktop.said.constData();
}

TEST(Packaging, HasMetadataThatSoftwareCentersTake)
{
    if (QStandardPaths::findExecutable(QStringLiteral("appstreamcli")).isEmpty())
        GTEST_SKIP() << "appstreamcli is not installed";

    const Validated metadata =
        validated(QStringLiteral("appstreamcli"),
                  {QStringLiteral("validate"), QStringLiteral("--no-net"),
                   QString(packagingFolder + QStringLiteral("linux/org.ridealong.ridealong.metainfo.xml"))});

    EXPECT_EQ(metadata.status, 0) << metadata.said.constData();
}

TEST(Packaging, HasWellFormedTypesAndDrawings)
{
    if (QStandardPaths::findExecutable(QStringLiteral("xmllint")).isEmpty())
        GTEST_SKIP() << "xmllint is not installed";

    for (const char *name :
         {"linux/ridealong-mime.xml", "linux/ridealong.svg", "linux/application-x-ridealong-book.svg",
          "linux/application-x-ridealong-changes.svg", "macos/Info.plist.in"}) {
        const Validated file =
            validated(QStringLiteral("xmllint"), {QStringLiteral("--noout"), QStringLiteral("--nonet"),
                                                  QString(packagingFolder + QLatin1String(name))});

        EXPECT_EQ(file.status, 0) << name << ": " << file.said.constData();
    }
}

TEST(Packaging, OpensBothKindsOfFilesByTheirTypes)
{
    const QString desktop = contentsOf(QString(packagingFolder + QStringLiteral("linux/ridealong.desktop")));
    const QString types = contentsOf(QString(packagingFolder + QStringLiteral("linux/ridealong-mime.xml")));

    EXPECT_TRUE(desktop.contains(QStringLiteral("Exec=ridealong %f\n")));
    for (const auto &[type, pattern] : {std::pair("application/x-ridealong-book", "*.ridealong"),
                                        std::pair("application/x-ridealong-changes", "*.rlx")}) {
        EXPECT_TRUE(desktop.contains(QString(QLatin1String(type) + QLatin1Char(';')))) << type;
        EXPECT_TRUE(types.contains(QLatin1String(type))) << type;
        EXPECT_TRUE(types.contains(QStringLiteral("pattern=\"%1\"").arg(QLatin1String(pattern)))) << pattern;
    }
}

TEST(Packaging, HasAManualPageWithTheOptionsOfTheDesktop)
{
    const QString launch = contentsOf(ridealong::inSources("/ui/start/launch.cpp"));
    QString page = contentsOf(QString(packagingFolder + QStringLiteral("linux/ridealong.1")));
    page.remove(u'\\');
    static const QRegularExpression option(QStringLiteral("\\{QStringLiteral\\(\"([a-z]+)\"\\), tr\\("));

    int options = 0;
    for (auto found = option.globalMatch(launch); found.hasNext(); ++options) {
        const QString name = found.next().captured(1);
        EXPECT_TRUE(page.contains(QString(QStringLiteral(".BR --") + name + u' '))) << name.toStdString();
    }

    EXPECT_GE(options, 10);
}
