// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/earlywords.h"

#include <gmock/gmock.h>

using namespace ridealong;
using namespace ridealong::report;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

const QString friday = QStringLiteral(
    "We won $188k in four deals so far. 65% of our effort went to A’s against a goal of 74%. The problem is "
    "Cole: 41% of the effort went to A’s against a goal of 70%. The brake is on. 9 leads worth $391k have an "
    "overdue follow-up.");
const QString monday = QStringLiteral(
    "We won $234k in five deals. 65% of our effort went to A’s against a goal of 74%. At the end of the week "
    "11 leads worth $402k had an overdue follow-up.");

} // namespace

TEST(EarlyWords, NameTheSentencesThatTheFiguresLeftBehind)
{
    const EarlyWords early =
        earlyWords(friday + QStringLiteral(" I ride with him on October 15."), friday, monday);

    ASSERT_THAT(early.moved, SizeIs(4));
    EXPECT_EQ(early.moved[0].then, QStringLiteral("We won $188k in four deals so far."));
    EXPECT_EQ(early.moved[0].now, QStringLiteral("We won $234k in five deals."));
    EXPECT_EQ(early.moved[1].now, QString()) << early.moved[1].then.toStdString();
    EXPECT_EQ(early.moved[3].now, monday.section(QStringLiteral("74%. "), 1));
    EXPECT_EQ(early.renewed, QString(monday + QStringLiteral(" I ride with him on October 15.")));
}

TEST(EarlyWords, LeaveAloneWhatIsTheManagersOrStillSo)
{
    EXPECT_THAT(earlyWords(QStringLiteral("A good week. 2 of us were ill."), friday, monday).moved,
                IsEmpty());
    EXPECT_THAT(earlyWords(friday, friday, friday).moved, IsEmpty());
    EXPECT_THAT(
        earlyWords(QStringLiteral("65% of our effort went to A’s against a goal of 74%."), friday, monday)
            .moved,
        IsEmpty());
    EXPECT_THAT(earlyWords({}, friday, monday).moved, IsEmpty());
    EXPECT_THAT(earlyWords(friday, {}, monday).moved, IsEmpty());
}

TEST(EarlyWords, KnowASentenceThatWasRewordedByItsFigure)
{
    const QString own =
        QStringLiteral("Cheers to all.\nIt is $188k so far, my best week!\n\nNext week we ride.");

    const EarlyWords early = earlyWords(own, friday, monday);

    ASSERT_THAT(early.moved, SizeIs(1));
    EXPECT_EQ(early.moved[0].then, QStringLiteral("It is $188k so far, my best week!"));
    EXPECT_EQ(early.renewed,
              QStringLiteral("Cheers to all.\nWe won $234k in five deals.\n\nNext week we ride."));
}

TEST(EarlyWords, ReadOtherLanguages)
{
    const QString then = QStringLiteral(
                      "Wir haben bisher 1,14\u00a0Mio. $ in vier Abschlüssen gewonnen. Nichts ist "
                      "überfällig."),
                  now = QStringLiteral(
                      "Wir haben 1,2\u00a0Mio. $ in fünf Abschlüssen gewonnen. Nichts ist überfällig.");

    const EarlyWords early = earlyWords(then, then, now);

    ASSERT_THAT(early.moved, SizeIs(1));
    EXPECT_EQ(early.renewed, now);
}
