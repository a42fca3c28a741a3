// SPDX-License-Identifier: GPL-3.0-or-later
// Test binaries that paint but open no window: a QGuiApplication as the command line has it, then GoogleTest.
#include <QGuiApplication>
#include <gtest/gtest.h>

// Qt and its font libraries keep caches until the process ends; leaks are looked for in the tests of the
// core.
extern "C" const char *__asan_default_options()
{
    return "detect_leaks=0";
}

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
