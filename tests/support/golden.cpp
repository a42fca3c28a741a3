// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/golden.h"
#include "support/paths.h"

#include <QFile>

static std::string firstDifference(const std::string &expected, const std::string &got)
{
    size_t at = 0;
    while (at < expected.size() && at < got.size() && expected[at] == got[at])
        ++at;
    const size_t from = at > 60 ? at - 60 : 0;
    return "expected ..." + expected.substr(from, 160) + "...\n     got ..." + got.substr(from, 160) + "...";
}

testing::AssertionResult isGolden(const std::string &name, const std::string &text)
{
    QFile file(ridealong::inSources("/tests/data/") + QString::fromStdString(name));
    if (qEnvironmentVariableIntValue("RIDEALONG_UPDATE_GOLDENS") != 0) {
        const bool written =
            file.open(QIODevice::WriteOnly) && file.write(text.data(), qint64(text.size())) >= 0;
        return written ? testing::AssertionSuccess() : testing::AssertionFailure() << "cannot write " << name;
    }
    if (!file.open(QIODevice::ReadOnly))
        return testing::AssertionFailure() << "no golden file " << name;
    const std::string expected = file.readAll().toStdString();
    if (expected == text)
        return testing::AssertionSuccess();
    return testing::AssertionFailure() << name << " differs:\n" << firstDifference(expected, text);
}
