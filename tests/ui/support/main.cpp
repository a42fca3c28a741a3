// SPDX-License-Identifier: GPL-3.0-or-later
// Every test binary that shows widgets: one QApplication that needs no display, dressed as the program is.
#include "shell/theme.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <gtest/gtest.h>

// Qt and its font libraries keep caches until the process ends; leaks are looked for in the tests of the
// core.
extern "C" const char *__asan_default_options()
{
    return "detect_leaks=0";
}

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
