// SPDX-License-Identifier: GPL-3.0-or-later
// What the page Reports says and what is typed on it, without the page.
#include "reports/reportwords.h"

#include "reports/openingwords.h"
#include "session/session.h"
#include "shell/documents.h"

#include <QDir>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace ridealong;

TEST(OpeningWords, TakesNoHardSpaceForAWordOfOnesOwn)
{
    const QString drafted = QStringLiteral("234\u00A0Tsd.\u00A0$ in zwei\nAbschlüssen. ");
    OpeningWords words;
    QSignalSpy saved(&words, &OpeningWords::saveAsked);

    words.setWords(QStringLiteral("leadership 2026-W41"), drafted, {});
    words.save();
    EXPECT_EQ(words.own(), QString());
    EXPECT_EQ(saved.size(), 0);

    words.editor()->moveCursor(QTextCursor::End);
    words.editor()->insertPlainText(QStringLiteral("Gut."));
    EXPECT_EQ(words.own(), drafted + QStringLiteral("Gut."));
}

TEST(ShortPath, TellsTheFolderFromHome)
{
    const QString home = QDir::homePath();

    EXPECT_EQ(shortPath(home), QStringLiteral("your home folder"));
    EXPECT_EQ(shortPath(home + QStringLiteral("/Documents/Reports")), QStringLiteral("~/Documents/Reports"));
    EXPECT_EQ(shortPath(QStringLiteral("/srv/share")), QStringLiteral("/srv/share"));
    EXPECT_EQ(shortPath(home + QStringLiteral("/a long name/of many folders/that nobody reads/2026/Reports")),
              QStringLiteral("~/a long name/…/2026/Reports"));
}

TEST(ReportWords, TheRunningWeekIsUsualFromItsLastWorkingDay)
{
    const auto usualOn = [](const char *day) {
        QTemporaryDir folder;
        auto session = Session::create(folder.filePath(QStringLiteral("B.ridealong")),
                                       {.name = "B", .owner = "D"}, Clock::at(Date::parseIso(day)));
        EXPECT_TRUE(session);
        return usualWeek((*session)->book());
    };

    EXPECT_EQ(usualOn("2026-10-15"), Week::parse("2026-W41"));
    EXPECT_EQ(usualOn("2026-10-16"), Week::parse("2026-W42"));
    EXPECT_EQ(usualOn("2026-10-18"), Week::parse("2026-W42"));
}
