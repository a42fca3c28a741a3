// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/stopline.h"

#include "support/tempbook.h"

using namespace ridealong;

namespace {

DebriefStop reading(const Book &book, const char *line)
{
    DebriefStop stop;
    readStopLine(book, QString::fromUtf8(line), stop);
    return stop;
}

} // namespace

TEST(StopLine, ReadsOutcomeAndNextStep)
{
    TempBook book; // a Wednesday

    const DebriefStop stop = reading(book.book(), "wants quote, thu 10am");

    EXPECT_EQ(stop.kind, "visit");
    EXPECT_EQ(stop.outcome, "wants quote");
    EXPECT_EQ(stop.nextOn, Date::of(2026, 10, 15));
    EXPECT_EQ(stop.nextNote, "at 10:00 AM");
    EXPECT_FALSE(stop.nextKind.empty());
    EXPECT_EQ(stop.note, "");
}

TEST(StopLine, TakesWhatItDoesNotKnowForANote)
{
    TempBook book;

    const DebriefStop stop = reading(book.book(), "carl showed us the line");

    EXPECT_EQ(stop.kind, "visit");
    EXPECT_EQ(stop.note, "carl showed us the line");
    EXPECT_FALSE(stop.nextOn.isSet());
}

TEST(StopLine, IsWrittenAgainAsItWouldBeRead)
{
    TempBook book;

    for (const char *line : {"wants quote, thu 10am", "demo, interested", "carl showed us the line",
                             "wants demo 10/22, note: bring seals", "", "not now", "next call fri"}) {
        const DebriefStop stop = reading(book.book(), line);
        const DebriefStop again = reading(book.book(), stopLineOf(book.book(), stop).toUtf8().constData());
        EXPECT_EQ(again.kind, stop.kind) << line;
        EXPECT_EQ(again.outcome, stop.outcome) << line;
        EXPECT_EQ(again.note, stop.note) << line;
        EXPECT_EQ(again.nextOn, stop.nextOn) << line;
        EXPECT_EQ(again.nextKind, stop.nextKind) << line;
        EXPECT_EQ(again.nextNote, stop.nextNote) << line;
    }
}

TEST(StopLine, SaysWhatItUnderstood)
{
    TempBook book;

    const DebriefStop stop = reading(book.book(), "wants demo, next visit fri");

    EXPECT_EQ(stopWords(book.book(), stop).join(u'|').toStdString(),
              "Visit|wants demo|Next: Visit, Fri, Oct 16");
}
