// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/theme.h"
#include "ui/support/watchedapp.h"

#include <QSettings>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace ridealong;

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    WatchedApplication application(argc, argv);
    useTheme(application, makeTheme(Look::light));
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
