// SPDX-License-Identifier: GPL-3.0-or-later
// Where tests find the sources and the program. Only paths.cpp is compiled with these paths, so that a clone
// in another folder finds every test that an earlier one compiled.
#pragma once

#include <QString>

namespace ridealong {

QString inSources(const char *path); // of the project: "/tests/data/…"
QString cliProgram();                // ridealong-cli, which the test's binary must depend on

} // namespace ridealong
