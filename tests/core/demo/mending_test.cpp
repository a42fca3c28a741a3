// SPDX-License-Identifier: GPL-3.0-or-later
// The manager's Today of the demonstration: each line can be dealt with by the verb of the page that it leads
// to, and is gone then, until nothing is left.
#include "demo/demo.h"
#include "measure/audits.h"
#include "measure/coaching.h"
#include "measure/mix.h"
#include "measure/needsyou.h"
#include "measure/rideneeds.h"
#include "support/tempbook.h"
#include "work/audits.h"
#include "work/coaching.h"
#include "work/debriefs.h"
#include "work/focus.h"
#include "work/handoffs.h"
#include "work/intake.h"
#include "work/leads.h"
#include "work/steps.h"

#include <map>

using namespace ridealong;

namespace {

std::vector<Need> needsOf(Session &session)
{
    const Effort effort = effortOf(session.book());
    return needsYou({.book = session.book(), .effort = effort});
}

class Mending
{
public:
    explicit Mending(Session &session)
        : m_session(session)
        , m_manager(session.user())
    {
    }

    void mend(const Need &need)
    {
        const auto verb = m_verbs.find(need.rule);
        ASSERT_NE(verb, m_verbs.end()) << "nothing mends " << need.rule;
        ChangeSet changes = m_session.change();
        const Status done = verb->second(changes, need);
        ASSERT_TRUE(done) << need.rule << ": " << done.error().text.toStdString();
        ASSERT_TRUE(m_session.commit({Op::editLead}, std::move(changes)));
    }

private:
    using Verb = std::function<Status(ChangeSet &, const Need &)>;

    const Book &book() const { return m_session.book(); }
    Date soon() const { return m_session.today().plus(1); }

    template<class Each>
    static Verb ofEach(Each each)
    {
        return [each](ChangeSet &changes, const Need &need) {
            for (const uint32_t lead : need.leads)
                if (Status done = each(changes, lead); !done)
                    return done;
            return Status(Done{});
        };
    }

    Status touch(ChangeSet &changes, uint32_t lead)
    {
        const auto logged = logActivity(
            changes, book(), {.lead = lead, .kind = book().kindNamed("call"), .person = m_manager});
        return logged ? Status(Done{}) : Status(logged.error());
    }
    Status plan(ChangeSet &changes, uint32_t lead)
    {
        const auto step =
            planStep(changes, book(), {.lead = lead, .kind = book().kindNamed("call"), .due = soon()});
        return step ? Status(Done{}) : Status(step.error());
    }
    // A lead may have several late steps, and the next late one becomes its next step.
    Status move(ChangeSet &changes, uint32_t lead)
    {
        Status done = Done{};
        book().stepsOf().each(lead, [&](uint32_t step) {
            const Step &row = book().steps()[step];
            if (done && row.state == stepOpen && row.due <= book().today())
                done = moveStep(changes, book(), step, soon());
        });
        return done;
    }
    Status ask(ChangeSet &changes, uint32_t lead)
    {
        const auto row = recordAudit(changes, book(), {.lead = lead, .answer = BuyAnswer::never});
        return row ? Status(Done{}) : Status(row.error());
    }
    Status release(ChangeSet &changes, const Need &need)
    {
        return releaseBrake(
            changes, book(),
            {.person = need.person, .until = soon(), .reason = "Trade fair", .by = m_manager});
    }
    Status easeGoals(ChangeSet &changes, const Need &need)
    {
        return setPolicy(changes, book(),
                         {.person = need.person,
                          .from = m_session.today().plus(-30),
                          .policy = {.goalA = 0, .goalB = 1, .goalC = 0, .slack = 0, .limitDe = 1}});
    }
    Status debrief(ChangeSet &changes, const Need &need)
    {
        for (const uint32_t ride : debriefsDue(book()))
            if (book().tables().ride[ride].rep.number == need.person)
                return finishDebrief(changes, book(), debriefOf(book(), ride, m_manager), m_manager);
        return refuse(QStringLiteral("no debrief is due"));
    }
    Status keepAll(ChangeSet &changes)
    {
        const auto &commitments = book().tables().commitment;
        for (uint32_t row = 1; row < commitments.end(); ++row)
            if (commitments.has(row) && isMissed(book(), row))
                if (Status kept = setCommitment(changes, book(), row, "kept", {}, m_manager); !kept)
                    return kept;
        return Done{};
    }

    Session &m_session;
    uint32_t m_manager;
    std::map<std::string, Verb> m_verbs = {
        {"brake", [this](ChangeSet &c, const Need &n) { return release(c, n); }},
        {"watch", [this](ChangeSet &c, const Need &n) { return easeGoals(c, n); }},
        {"overdue", ofEach([this](ChangeSet &c, uint32_t lead) { return move(c, lead); })},
        {"resurfaced", ofEach([this](ChangeSet &c, uint32_t lead) { return move(c, lead); })},
        {"unanswered", ofEach([this](ChangeSet &c, uint32_t lead) { return touch(c, lead); })},
        {"neglected", ofEach([this](ChangeSet &c, uint32_t lead) { return plan(c, lead); })},
        {"no-next-step", ofEach([this](ChangeSet &c, uint32_t lead) { return plan(c, lead); })},
        {"unaccounted", ofEach([this](ChangeSet &c, uint32_t lead) { return plan(c, lead); })},
        {"intake", ofEach([this](ChangeSet &c, uint32_t lead) {
             return answerIntake(c, book(), {.lead = lead, .reason = "Go ahead", .by = m_manager});
         })},
        {"debrief", [this](ChangeSet &c, const Need &n) { return debrief(c, n); }},
        {"commitments", [this](ChangeSet &c, const Need &) { return keepAll(c); }},
        {"audits", ofEach([this](ChangeSet &c, uint32_t lead) { return ask(c, lead); })},
        {"handoffs",
         [this](ChangeSet &c, const Need &n) { return acceptHandoffs(c, book(), n.leads, m_manager); }},
        {"unowned", [this](ChangeSet &c, const Need &n) {
             assignOwner(c, book(), n.leads, activeReps(book()).front());
             return Status(Done{});
         }}};
};

} // namespace

TEST(Demo, EachLineOfTodayIsGoneOnceItIsMended)
{
    TempBook book;
    const QString path = book.file("Demo.ridealong");
    auto made = Session::create(path, demoBook(), Clock::at(Date::parseIso("2026-10-14")));
    ASSERT_TRUE(made);
    const std::unique_ptr<Session> session = std::move(*made);
    ASSERT_TRUE(makeDemo(*session, {.leads = 1400}));
    Mending mending(*session);
    std::vector<Need> needs = needsOf(*session);
    EXPECT_GE(needs.size(), 6u);

    for (int round = 0; !needs.empty() && round < 40; ++round) {
        const Need first = needs.front();
        mending.mend(first);
        if (::testing::Test::HasFatalFailure())
            return;
        needs = needsOf(*session);
        const bool isThere = std::ranges::any_of(needs, [&](const Need &need) {
            return std::string_view(need.rule) == first.rule && need.person == first.person;
        });
        ASSERT_FALSE(isThere) << first.rule << ": " << first.title.toStdString();
    }

    EXPECT_TRUE(needs.empty()) << needs.front().title.toStdString();
}
