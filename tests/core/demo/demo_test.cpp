// SPDX-License-Identifier: GPL-3.0-or-later
// The demonstration as the book holds it: what the pages will tell of it, on any day.
#include "demo/demo.h"
#include "measure/brakes.h"
#include "measure/followups.h"
#include "measure/handoffs.h"
#include "scoring/model.h"
#include "session/weekreports.h"
#include "support/tempbook.h"

#include <map>
#include <set>

using namespace ridealong;

namespace {

class DemoBook
{
public:
    explicit DemoBook(DemoOptions options = {}, const char *today = "2026-10-14")
        : m_today(Date::parseIso(today))
    {
        auto made = Session::create(m_folder.filePath(QStringLiteral("Demo.ridealong")), demoBook(),
                                    Clock::at(m_today));
        EXPECT_TRUE(made) << made.error().text.toStdString();
        m_session = std::move(*made);
        const Status done = makeDemo(*m_session, options);
        EXPECT_TRUE(done) << done.error().text.toStdString();
    }

    const Book &book() const { return m_session->book(); }
    Session &session() { return *m_session; }
    Date today() const { return m_today; }

private:
    QTemporaryDir m_folder;
    Date m_today;
    std::unique_ptr<Session> m_session;
};

bool isOpen(const Book &book, uint32_t lead)
{
    return book.standing(lead).stageType == StageType::open;
}

// Shares of effort by grade of one rep in one week, and the minutes behind them.
struct RepWeek
{
    std::array<double, 6> share = {};
    double minutes = 0;
};

RepWeek mixOf(const Book &book, std::string_view rep, Week week)
{
    RepWeek mix;
    const uint32_t person = book.personNamed(rep);
    for (const Activity &a : book.activities().rows())
        if (a.person.number == person && Week::of(a.on) == week && book.isProspecting(a)) {
            mix.share[size_t(a.grade)] += book.minutesOf(a);
            mix.minutes += book.minutesOf(a);
        }
    for (double &share : mix.share)
        share /= std::max(1.0, mix.minutes);
    return mix;
}

double onA(const RepWeek &mix)
{
    return mix.share[size_t(Grade::A)];
}
double onDAndE(const RepWeek &mix)
{
    return mix.share[size_t(Grade::D)] + mix.share[size_t(Grade::E)];
}

// All that a person can see of the data, as one text.
std::string everything(const Book &book)
{
    std::string all;
    const auto add = [&](const TableBase &table) {
        for (uint32_t row = 1; row < table.end(); ++row)
            for (FieldNo field = 0; field < table.fieldCount(); ++field) {
                const Value value = table.value(row, field);
                all += std::to_string(value.index());
                std::visit(
                    [&](const auto &v) {
                        using V = std::remove_cvref_t<decltype(v)>;
                        if constexpr (std::is_same_v<V, std::string>)
                            all += v;
                        else if constexpr (std::is_same_v<V, Money>)
                            all += std::to_string(v.minor);
                        else if constexpr (std::is_same_v<V, Date>)
                            all += std::to_string(v.days);
                        else if constexpr (std::is_same_v<V, Link>)
                            all += std::to_string(v.number);
                        else if constexpr (std::is_arithmetic_v<V>)
                            all += std::to_string(v);
                    },
                    value);
                all += '|';
            }
    };
    for (const Entity entity : {Entity::lead, Entity::activity, Entity::step, Entity::move, Entity::sale,
                                Entity::cost, Entity::quota, Entity::contact, Entity::customValue,
                                Entity::model, Entity::policy, Entity::handoff})
        add(*book.tables().at(entity));
    return all;
}

} // namespace

TEST(Demo, HasTheDefaultSizeAndTheTeam)
{
    const DemoBook demo;

    const Book &book = demo.book();
    uint32_t open = 0;
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead)
        open += isOpen(book, lead);

    EXPECT_EQ(book.leads().end() - 1, 1400u);
    EXPECT_EQ(open, 214u);
    for (const char *name : {"Dana Whitfield", "MB", "PR", "CJ", "TO", "LO", "EW"})
        EXPECT_NE(book.personNamed(name), 0u) << name;
    EXPECT_GT(book.activities().end(), 8'000u);
}

TEST(Demo, IsTheSameForTheSameSizeSeedAndDay)
{
    const DemoBook first({.leads = 150}), second({.leads = 150}), other({.leads = 150, .seed = 2});

    const std::string data = everything(first.book());

    EXPECT_EQ(data, everything(second.book()));
    EXPECT_NE(data, everything(other.book()));
    EXPECT_EQ(first.book().leads().end(), other.book().leads().end());
    EXPECT_EQ(first.book().tables().lead.id(7), second.book().tables().lead.id(7));
}

TEST(Demo, EveryLeadHasACompanyOfItsOwnAnOwnerAndMoneyInMinorUnits)
{
    const DemoBook demo({.leads = 3000});

    const Book &book = demo.book();
    std::set<std::string_view> companies, phones;
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead) {
        const Lead &row = book.leads()[lead];
        EXPECT_FALSE(row.company.isEmpty());
        EXPECT_TRUE(row.owner.isSet());
        EXPECT_EQ(row.value.minor % 100'000, 0) << row.value.minor;
        EXPECT_GE(row.value.minor, 400'000);
        companies.insert(book.leads().text(lead, leadField("company")));
        phones.insert(book.leads().text(lead, leadField("phone")));
    }

    EXPECT_EQ(companies.size(), 3000u);
    EXPECT_EQ(phones.size(), 3000u);
}

TEST(Demo, PutsTheBrakeOnCole)
{
    for (const char *day : {"2026-10-14", "2026-10-12", "2027-01-01", "2026-02-28", "2028-02-29"}) {
        const DemoBook demo({.leads = 400}, day);
        const Week now = Week::of(demo.today());

        std::array<double, 4> share;
        for (int ago = 0; ago < 4; ++ago) {
            const RepWeek mix = mixOf(demo.book(), "CJ", now.plus(-ago));
            share[size_t(ago)] = onDAndE(mix);
            EXPECT_GE(mix.minutes, 60) << day;
        }

        EXPECT_NEAR(share[0], 0.30, 0.015) << day;
        EXPECT_NEAR(share[1], 0.23, 0.015) << day;
        EXPECT_NEAR(share[2], 0.12, 0.015) << day;
        EXPECT_LE(share[3], 0.05) << day;
        EXPECT_NEAR(onA(mixOf(demo.book(), "CJ", now)), 0.35, 0.015) << day;
        EXPECT_TRUE(brakeOf(demo.book(), demo.book().personNamed("CJ")).isOn()) << day;
        for (const char *other : {"MB", "PR", "TO", "LO", "EW"})
            EXPECT_EQ(brakeOf(demo.book(), demo.book().personNamed(other)).state, FocusState::onTarget)
                << other << day;
    }
}

TEST(Demo, GradesTheOpenLeadsAsTheirMakerMeant)
{
    const DemoBook demo;
    const Book &book = demo.book();

    std::map<char, int> open;
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead)
        if (isOpen(book, lead))
            ++open[letter(book.standing(lead).grade)];
    for (const Activity &a : book.activities().rows().subspan(1))
        EXPECT_EQ(a.grade, book.standing(a.lead.number).grade);

    EXPECT_EQ(book.model().name, "Model 6");
    EXPECT_EQ(open, (std::map<char, int>{{'A', 38}, {'B', 61}, {'C', 57}, {'D', 34}, {'E', 24}}));
}

TEST(Demo, TheOthersAreWithinTheirLimits)
{
    const DemoBook demo;
    const Week now = Week::of(demo.today());

    const std::map<std::string_view, double> aims = {
        {"MB", 0.77}, {"PR", 0.82}, {"TO", 0.704}, {"LO", 0.56}, {"EW", 0.70}};

    for (const auto &[rep, aim] : aims) {
        EXPECT_NEAR(onA(mixOf(demo.book(), rep, now)), aim, 0.012) << rep;
        for (int ago = 0; ago < 4; ++ago)
            EXPECT_LE(onDAndE(mixOf(demo.book(), rep, now.plus(-ago))), 0.05) << rep << ago;
    }
}

TEST(Demo, OwesElevenFollowUpsWorth486Thousand)
{
    const DemoBook demo;
    const Book &book = demo.book();

    std::map<std::string_view, std::pair<int, int64_t>> overdue;
    int withoutStep = 0;
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead) {
        const Standing &standing = book.standing(lead);
        if (!isOpen(book, lead))
            continue;
        withoutStep += standing.stepState == StepState::none;
        if (standing.stepState != StepState::overdue)
            continue;
        auto &[count, worth] = overdue[book.initials(book.leads()[lead].owner.number)];
        ++count;
        worth += book.leads()[lead].value.minor / 100'000;
    }

    EXPECT_EQ(overdue["CJ"], (std::pair<int, int64_t>(5, 214)));
    EXPECT_EQ(overdue["TO"], (std::pair<int, int64_t>(2, 96)));
    EXPECT_EQ(overdue["LO"], (std::pair<int, int64_t>(2, 84)));
    EXPECT_EQ(overdue["EW"], (std::pair<int, int64_t>(1, 54)));
    EXPECT_EQ(overdue["MB"], (std::pair<int, int64_t>(1, 38)));
    EXPECT_FALSE(overdue.contains("PR"));
    EXPECT_EQ(withoutStep, 9);
}

TEST(Demo, FollowsUpBetterThanAYearAgo)
{
    const DemoBook demo;
    const Date today = demo.today();

    const FollowUpRow week = followUpOf(demo.book(), {Week::of(today).first(), today});
    const FollowUpRow lately = followUpOf(demo.book(), lastWeeks(today, 13));
    const FollowUpRow before = followUpOf(demo.book(), {today.plus(-400), today.plus(-300)});

    EXPECT_NEAR(week.stepCompletion, 0.84, 0.03);
    EXPECT_GT(lately.rate, before.rate + 0.25);
    EXPECT_GT(lately.stepCompletion, before.stepCompletion + 0.3);
}

TEST(Demo, WhatWasDoneFitsTheMovesAndTheDay)
{
    const DemoBook demo({.leads = 1000});
    const Book &book = demo.book();

    for (const Activity &a : book.activities().rows().subspan(1)) {
        const Lead &lead = book.leads()[a.lead.number];
        EXPECT_LE(a.on, demo.today());
        EXPECT_GE(a.on, lead.createdOn);
        EXPECT_TRUE(!lead.closedOn.isSet() || a.on <= lead.closedOn);
        EXPECT_GT(book.minutesOf(a), 0);
        EXPECT_NE(a.grade, Grade::none);
        EXPECT_LE(a.on.weekday(), 5);
    }
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead) {
        Date before = Date::of(9999, 1, 1); // the newest move comes first
        book.movesOf().each(lead, [&](uint32_t move) {
            EXPECT_LE(book.moves()[move].on, before);
            before = book.moves()[move].on;
        });
        EXPECT_EQ(before, book.leads()[lead].createdOn);
    }
}

TEST(Demo, HandsInquiriesOffAndFourWaitForAnAnswer)
{
    DemoBook demo;
    const Book &book = demo.book();
    const Moment noon{demo.today(), 12 * 60};

    const auto waiting = waitingOffers(book, noon);
    const HandoffRow recent = handoffsOf(book, Period{demo.today().plus(-89), demo.today()});

    ASSERT_EQ(waiting.size(), 4u);
    EXPECT_DOUBLE_EQ(waiting.front().hours, 26);
    EXPECT_TRUE(waiting.front().late);
    EXPECT_FALSE(waiting[1].late);
    EXPECT_EQ(recent.offered, 46);
    EXPECT_EQ(recent.accepted, 27);
    EXPECT_EQ(recent.rejected, 15);
    EXPECT_TRUE(std::ranges::all_of(recent.reasons, [](int count) { return count > 1; }));
    EXPECT_GT(handoffsOf(book).offered, 120); // the year before has its own
    for (uint32_t row = 1; row < book.tables().handoff.end(); ++row) {
        const Handoff &offer = book.tables().handoff[row];
        EXPECT_GE(offer.offeredOn, book.leads()[offer.lead.number].receivedOn);
        EXPECT_NE(stateOf(book, row), HandoffState::withdrawn);
        if (offer.answeredOn.isSet()) {
            EXPECT_LE(std::pair(offer.offeredOn, offer.offeredTime),
                      std::pair(offer.answeredOn, offer.answeredTime));
        }
    }
}

TEST(Demo, WinsAreSoldAndLossesHaveAReason)
{
    const DemoBook demo;
    const Book &book = demo.book();

    int won = 0;
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead) {
        const Standing &standing = book.standing(lead);
        if (standing.stageType == StageType::won) {
            ++won;
            EXPECT_NE(book.salesOf().newest(lead), 0u);
        }
        if (standing.stageType == StageType::lost) {
            EXPECT_FALSE(book.leads()[lead].lostReason.isEmpty());
        }
        if (standing.closed == 2) {
            EXPECT_TRUE(book.leads()[lead].closedOn.isSet());
            EXPECT_NE(book.leads()[lead].closedGrade, Grade::none);
        }
    }

    EXPECT_GT(won, 250);
    EXPECT_LT(won, 400);
}

TEST(Demo, ScalesFromOneLeadUp)
{
    for (const int64_t leads : {1, 2, 7, 60, 401})
        EXPECT_EQ(DemoBook({.leads = leads}).book().leads().end() - 1, leads);
}

TEST(Demo, HasFrozenReportsOfTheWeeksBeforeTheLast)
{
    DemoBook demo({.leads = 400});
    const Week last = Week::of(demo.today()).plus(-1);

    const auto snapshots = reportSnapshots(demo.book());

    ASSERT_EQ(snapshots.size(), 5u);
    for (int i = 0; i < 5; ++i) {
        EXPECT_EQ(snapshots[size_t(i)].week, last.plus(-1 - i));
        EXPECT_EQ(snapshots[size_t(i)].takenOn, last.plus(-i).first()) << "on the Monday after";
        EXPECT_EQ(snapshots[size_t(i)].packs.size(), report::reports().size());
    }
    for (const report::ReportInfo &info : report::reports()) {
        const auto opened = weekReport(demo.session(), last.plus(-1), info.pack, {});
        ASSERT_TRUE(opened) << info.pack;
        EXPECT_TRUE(opened->isFrozen);
        EXPECT_TRUE(opened->corrected.empty()) << info.pack;
    }
    EXPECT_TRUE(areReportsDue(demo.session())) << "the last week is the program's";
}

TEST(Demo, IsRefusedWhereThereAreLeads)
{
    TempBook book;
    book.addLead("Acme");

    const Status refused = makeDemo(book.session(), {});

    ASSERT_FALSE(refused);
    EXPECT_EQ(book.book().leads().end(), 2u);
}

TEST(Demo, LeavesNothingWhenItIsCancelled)
{
    TempBook book;

    const Status cancelled =
        makeDemo(book.session(), {.leads = 2000}, [](int64_t done, int64_t) { return done < 500; });

    ASSERT_FALSE(cancelled);
    EXPECT_EQ(cancelled.error().kind, ErrorKind::cancelled);
    EXPECT_EQ(book.book().leads().end(), 1u);
    EXPECT_EQ(book.book().people().end(), 2u);
}
