// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/launch.h"

#include <gtest/gtest.h>

using namespace ridealong;

namespace {

Result<Launch> read(const QStringList &words)
{
    return readLaunch(QStringList{QStringLiteral("ridealong")} + words);
}

} // namespace

TEST(Launch, ReadsWhatIsAskedFor)
{
    const auto launch = read({QStringLiteral("a.ridealong"), QStringLiteral("--page"),
                              QStringLiteral("focus"), QStringLiteral("--size"), QStringLiteral("1024x640"),
                              QStringLiteral("--theme"), QStringLiteral("dark"), QStringLiteral("--scale"),
                              QStringLiteral("1.25"), QStringLiteral("--language"), QStringLiteral("de"),
                              QStringLiteral("--today"), QStringLiteral("2026-10-14")});

    ASSERT_TRUE(launch) << launch.error().text.toStdString();
    EXPECT_EQ(launch->book, QStringLiteral("a.ridealong"));
    EXPECT_EQ(launch->page, QStringLiteral("focus"));
    EXPECT_EQ(launch->size, QSize(1024, 640));
    EXPECT_EQ(launch->look, Look::dark);
    EXPECT_EQ(launch->scale, 1.25);
    EXPECT_EQ(launch->language, QStringLiteral("de"));
    EXPECT_EQ(launch->clock.today(), Date::of(2026, 10, 14));
    EXPECT_FALSE(launch->isGrab());
}

TEST(Launch, TakesAChangeFileBesideABookOrAlone)
{
    const auto both = read({QStringLiteral("a.ridealong"), QStringLiteral("/tmp/Cole.RLX")});
    const auto alone = read({QStringLiteral("cole.rlx")});
    const auto two = read({QStringLiteral("a.rlx"), QStringLiteral("b.rlx")});

    ASSERT_TRUE(both && alone);
    EXPECT_EQ(both->book, QStringLiteral("a.ridealong"));
    EXPECT_EQ(both->changeFile, QStringLiteral("/tmp/Cole.RLX"));
    EXPECT_TRUE(alone->book.isEmpty());
    EXPECT_EQ(alone->changeFile, QStringLiteral("cole.rlx"));
    ASSERT_FALSE(two);
    EXPECT_EQ(two.error().kind, ErrorKind::usage);
}

TEST(Launch, NamesThePagesWhereNoneIsCalledSo)
{
    EXPECT_EQ(read({QStringLiteral("--page=settings/week")})->page, QStringLiteral("settings/week"));

    const auto launch = read({QStringLiteral("--page=tody")});

    ASSERT_FALSE(launch);
    EXPECT_EQ(launch.error().kind, ErrorKind::usage);
    EXPECT_TRUE(launch.error().text.startsWith(QStringLiteral("--page takes today, leads, board, ")));
    EXPECT_TRUE(launch.error().text.endsWith(QStringLiteral(", not tody.")));
}

TEST(Launch, SaysWhichWordIsWrong)
{
    for (const QString &wrong :
         {QStringLiteral("--size=big"), QStringLiteral("--size=99999x10"), QStringLiteral("--theme=pink"),
          QStringLiteral("--scale=9"), QStringLiteral("--scale=nan"), QStringLiteral("--language=xx"),
          QStringLiteral("--today=14.10."), QStringLiteral("--bogus")}) {
        const auto launch = read({wrong});

        ASSERT_FALSE(launch) << wrong.toStdString();
        EXPECT_EQ(launch.error().kind, ErrorKind::usage);
        EXPECT_TRUE(launch.error().text.contains(wrong.section(u'=', 0, 0).mid(2))) << wrong.toStdString();
    }
}

TEST(Launch, TakesOneBookOnly)
{
    EXPECT_FALSE(read({QStringLiteral("a.ridealong"), QStringLiteral("b.ridealong")}));
    EXPECT_FALSE(
        read({QStringLiteral("a.ridealong"), QStringLiteral("--book"), QStringLiteral("b.ridealong")}));
}

TEST(Launch, AnswersHelpAndVersionWithoutOpeningAnything)
{
    EXPECT_TRUE(read({QStringLiteral("--help")})->answer.contains(QStringLiteral("--grab")));
    EXPECT_TRUE(read({QStringLiteral("--version")})->answer.startsWith(QStringLiteral("ridealong ")));
}
