// SPDX-License-Identifier: GPL-3.0-or-later
// Words of a week that runs, from a draft that says "so far", once the week is over: WeekBook on Wednesday of
// week 42, whose report is frozen on Monday of week 43.
#include "session/weekreports.h"
#include "support/weekbook.h"

#include <gmock/gmock.h>

using namespace ridealong;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

const Week running = Week::of(2026, 42);

class WordyWeek
{
public:
    WordyWeek() { become("2026-10-14"); }

    Session &session() { return *m_session; }
    void become(const char *day)
    {
        m_seed.close();
        m_session.reset();
        auto opened = Session::open(m_seed.path(), Store::Access::write, Clock::at(Date::parseIso(day)));
        ASSERT_TRUE(opened) << opened.error().text.toStdString();
        m_session = std::move(*opened);
    }
    void becomeMonday()
    {
        become("2026-10-19");
        ASSERT_TRUE(freezeReportsIfDue(session()));
        ASSERT_TRUE(report().isFrozen);
    }
    WeekReport report()
    {
        const auto made = weekReport(session(), running, "leadership", session().clock().now());
        EXPECT_TRUE(made) << made.error().text.toStdString();
        return made ? *made : WeekReport{};
    }
    QString drafted() { return plainText(report().report.opening); }
    Status write(const QString &words)
    {
        return wordReport(session(), running, "leadership", words, drafted());
    }
    void win(std::string_view company, Date on)
    {
        const Book &book = session().book();
        uint32_t won = 0;
        while (book.stageType(won) != StageType::won)
            ++won;
        ChangeSet changes = session().change();
        for (uint32_t lead = 1; lead < book.leads().end(); ++lead)
            if (book.leads().text(lead, leadField("company")) == company)
                changes.set(Entity::lead, lead,
                            {{leadField("stage"), Link{won}}, {leadField("closed_on"), on}});
        ASSERT_TRUE(session().commit({Op::editLead}, std::move(changes)));
    }

private:
    WeekBook m_seed;
    std::unique_ptr<Session> m_session;
};

std::string authorOf(WordyWeek &book)
{
    const WeekReport made = book.report();
    QString lines;
    for (const QString &line : composedReport(made, {.opening = made.opening}).author)
        lines += line + u'\n';
    return lines.toStdString();
}

} // namespace

TEST(DraftedWords, AreToldWhereTheWeekFrozeOverThem)
{
    WordyWeek book;
    const QString then = book.drafted();
    const QString late = QStringLiteral("One lead worth $25k has an overdue follow-up.");
    ASSERT_TRUE(then.endsWith(late)) << then.toStdString();
    ASSERT_TRUE(book.write(then + QStringLiteral(" I ride with Cole.")));
    EXPECT_FALSE(book.report().early);
    EXPECT_THAT(authorOf(book), testing::Not(HasSubstr("Opening words")));

    book.becomeMonday();

    const WeekReport monday = book.report();
    ASSERT_TRUE(monday.early);
    EXPECT_EQ(monday.early.writtenOn, Date::of(2026, 10, 14));
    ASSERT_THAT(monday.early.moved, SizeIs(1));
    EXPECT_EQ(monday.early.moved[0].then, late);
    EXPECT_TRUE(monday.early.moved[0].now.startsWith(QStringLiteral("At the end of the week ")));
    EXPECT_TRUE(monday.early.renewed.contains(monday.early.moved[0].now));
    EXPECT_TRUE(monday.early.renewed.endsWith(QStringLiteral(" I ride with Cole.")));
    EXPECT_THAT(authorOf(book), HasSubstr("Opening words as of Oct 14"));
    EXPECT_THAT(reportSnapshots(book.session().book()), SizeIs(1)) << "the draft is no report";
}

TEST(DraftedWords, AreSilentWhereTheManagersWordsHold)
{
    WordyWeek book;
    ASSERT_TRUE(book.write(QStringLiteral("A week for the road.")));

    book.becomeMonday();

    EXPECT_FALSE(book.report().early);
    EXPECT_THAT(authorOf(book), testing::Not(HasSubstr("Opening words")));
}

TEST(DraftedWords, AreForgottenWhereTheManagerKeepsHisWordsOrTakesTheNewOnes)
{
    WordyWeek book;
    const QString words = book.drafted() + QStringLiteral(" I ride with Cole.");
    ASSERT_TRUE(book.write(words));
    book.becomeMonday();

    ASSERT_TRUE(book.write(words));
    EXPECT_FALSE(book.report().early);
    EXPECT_EQ(book.report().opening, words);
    EXPECT_TRUE(book.session().undo());
    ASSERT_TRUE(book.report().early);

    ASSERT_TRUE(book.write(book.report().early.renewed));
    EXPECT_FALSE(book.report().early);
    EXPECT_TRUE(book.report().opening.contains(QStringLiteral("At the end of the week ")));
    EXPECT_TRUE(book.report().opening.endsWith(QStringLiteral(" I ride with Cole.")));
    EXPECT_TRUE(book.session().undo());
    EXPECT_TRUE(book.report().early);
    EXPECT_TRUE(book.session().undo()); // the words themselves
    EXPECT_TRUE(book.report().opening.isEmpty());
    EXPECT_FALSE(book.report().early);
    EXPECT_TRUE(book.report().isFrozen);
}

TEST(DraftedWords, StayKnownWhileAnotherSentenceIsChanged)
{
    WordyWeek book;
    ASSERT_TRUE(book.write(book.drafted() + QStringLiteral(" I ride with Cole.")));
    book.become("2026-10-16");
    book.win("Piqua Paper", Date::of(2026, 10, 15));
    ASSERT_TRUE(book.report().early);
    EXPECT_EQ(book.report().early.writtenOn, Date::of(2026, 10, 14));
    EXPECT_THAT(authorOf(book), HasSubstr("Opening words as of Oct 14"));

    ASSERT_TRUE(book.write(book.report().opening + QStringLiteral(" And with Tessa.")));

    EXPECT_EQ(book.report().early.writtenOn, Date::of(2026, 10, 14));
    ASSERT_TRUE(book.write(book.report().early.renewed));
    EXPECT_FALSE(book.report().early);
    book.becomeMonday();
    ASSERT_TRUE(book.report().early) << "“so far” is left";
    EXPECT_EQ(book.report().early.writtenOn, Date::of(2026, 10, 16));
}
