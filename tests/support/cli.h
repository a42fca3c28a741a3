// SPDX-License-Identifier: GPL-3.0-or-later
// Runs ridealong-cli as a person would, without a display, and keeps what it said.
#pragma once

#include "support/paths.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <gtest/gtest.h>

namespace ridealong {

struct Said
{
    int status = -1;
    QByteArray out, err;
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

inline Said runCli(const QStringList &words)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "RIDEALONG_BOOK"})
        environment.remove(QLatin1String(name));
    environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("detect_leaks=0")); // caches of fonts
    process.setProcessEnvironment(environment);
    process.start(cliProgram(), words);
    EXPECT_TRUE(process.waitForFinished(60'000)) << words.join(u' ').toStdString();
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace ridealong
