// SPDX-License-Identifier: GPL-3.0-or-later
// Every test binary that needs no window: one QCoreApplication, the C locale for numbers, then GoogleTest.
#include <QCoreApplication>
#include <gtest/gtest.h>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
