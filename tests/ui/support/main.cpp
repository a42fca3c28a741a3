// SPDX-License-Identifier: GPL-3.0-or-later
// Every test binary that shows widgets: one QApplication that needs no display, dressed as the program is.
#include "shell/theme.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <gtest/gtest.h>

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir settings; // nobody's real ones
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    QApplication app(argc, argv);
    ridealong::useTheme(app, ridealong::makeTheme(ridealong::Look::light));
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
