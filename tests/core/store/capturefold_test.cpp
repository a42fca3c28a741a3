// SPDX-License-Identifier: GPL-3.0-or-later
// What is written step by step is what folding all entries anew gives: for a team's year of work, its ground,
// and leads that change hands.
#include "demo/demo.h"
#include "store/folding.h"
#include "store/ground.h"
#include "store/passing.h"

#include "support/logrows.h"
#include "support/people.h"

#include <gmock/gmock.h>

using namespace ridealong;

namespace {

std::string problemsOf(const Session &session)
{
    const auto folded = foldProblems(session.store(), session.book());
    EXPECT_TRUE(folded) << folded.error().text.toStdString();
    const auto checked = session.store().check(true, session.book());
    EXPECT_TRUE(checked);
    return (*folded + *checked).join(QLatin1Char('\n')).toStdString();
}

Store &storeOf(Session &session)
{
    return const_cast<Store &>(session.store());
}

void give(Session &session, uint32_t from, uint32_t to, size_t every)
{
    ChangeSet changes = session.change();
    for (uint32_t lead = from; lead < session.book().leads().end(); lead += uint32_t(every))
        changes.set(Entity::lead, lead,
                    {{leadField("owner"), Link{to}}, {leadField("city"), std::string("Toledo")}});
    ASSERT_TRUE(session.commit({Op::assign}, std::move(changes)));
}

} // namespace

TEST(CaptureFold, AYearOfATeamIsWhatItsLogSaysBeforeAndAfterTheGround)
{
    QTemporaryDir folder;
    const Clock clock = Clock::at(day("2026-10-14"));
    auto made = Session::create(folder.filePath(QStringLiteral("Demo.ridealong")), demoBook(), clock);
    ASSERT_TRUE(made);
    Session &session = **made;
    ASSERT_TRUE(makeDemo(session, {.leads = 400}));
    give(session, 1, 2, 7);
    ASSERT_TRUE(session.undo());
    EXPECT_EQ(problemsOf(session), "");

    ASSERT_TRUE(layGround(storeOf(session), session.book(), session.user(), clock.now()));
    EXPECT_EQ(problemsOf(session), "");
    give(session, 1, 3, 5);
    give(session, 2, 0, 9);
    ASSERT_TRUE(passOn(storeOf(session), session.book(), session.user(), clock.now()));
    give(session, 1, 4, 3);
    ASSERT_TRUE(session.undo());
    ASSERT_TRUE(passOn(storeOf(session), session.book(), session.user(), clock.now()));

    EXPECT_EQ(problemsOf(session), "");
    EXPECT_EQ(strayCount(session.store()), 0);
}
