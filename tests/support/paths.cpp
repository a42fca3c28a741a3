// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/paths.h"

namespace ridealong {

QString inSources(const char *path)
{
    return QStringLiteral(RIDEALONG_SOURCE_DIR) + QString::fromUtf8(path);
}

QString cliProgram()
{
    return QStringLiteral(RIDEALONG_CLI);
}

} // namespace ridealong
