// SPDX-License-Identifier: GPL-3.0-or-later
// Histories of the model once more, by real books and real change files: at the end the books that may hold
// the same say the same, byte for byte, and what they say is what the model says.
#include "core/sync/realcompare.h"
#include "support/effort.h"

#include <QDir>
#include <QFile>
#include <algorithm>
#include <gtest/gtest.h>
#include <random>
#include <utility>

namespace ridealong {
namespace {

using model::Plan;
using model::Step;
using model::World;
using Kind = Step::Kind;

constexpr int mostSteps = 36;
constexpr int mostRounds = 12;

// RIDEALONG_BOOK_HISTORIES=1000 walks that many instead.
uint64_t historyCount()
{
    const char *wished = std::getenv("RIDEALONG_BOOK_HISTORIES");
    return wished ? std::strtoull(wished, nullptr, 10) : uint64_t(walked(100, 15));
}

bool isFor(Kind kind)
{
    switch (kind) {
    case Kind::lead:
    case Kind::activity:
    case Kind::thing:
    case Kind::note:
    case Kind::edit:
    case Kind::reassign:
    case Kind::send:
    case Kind::receive:
    case Kind::backup:
    case Kind::restore:
    case Kind::clock:
        return true;
    default:
        return false; // those take another program, another version or another machine
    }
}

// A history of the model for the laptops that there are; edits are of leads.
Plan planOf(uint64_t seed)
{
    Plan plan = model::planOf(seed);
    const size_t laptops = 3 + seed % 3;
    plan.laptops.clear();
    for (size_t each = 0; each < laptops; ++each)
        plan.laptops.push_back({.person = RealTeam::persons[each], .isOld = false, .clock = 0});
    plan.steps.resize(std::min<size_t>(plan.steps.size(), mostSteps));
    for (Step &step : plan.steps) {
        step.laptop %= int(laptops);
        step.other = step.other % 4;
        const bool isOfLead = plan.steps[size_t(step.row)].kind == Kind::lead;
        if (!isFor(step.kind) || (step.kind == Kind::edit && !isOfLead))
            step.laptop = -1;
    }
    return plan;
}

class RealWorld
{
public:
    RealWorld(const RealTeam &team, const Plan &plan)
        : m_team(team)
        , m_plan(plan)
        , m_model(model::walked(plan))
        , m_laptops(team.copied(m_folder.path(), plan.laptops.size()))
        , m_clocks(plan.laptops.size())
    {
        for (size_t each = 0; each < m_laptops.size(); ++each) {
            m_clocks[each] = int64_t(each);
            backUp(each);
        }
    }

    std::string run()
    {
        int64_t now = 1'790'000'000'000;
        for (size_t each = 0; each < m_plan.steps.size() && m_wrong.empty(); ++each) {
            now += 1000;
            if (m_plan.steps[each].laptop >= 0)
                walk(m_plan.steps[each], int(each), now);
        }
        untilQuiet(now);
        for (size_t one = 0; one < m_laptops.size(); ++one) {
            for (size_t other = 0; other < one && m_wrong.empty(); ++other)
                say(differenceOf(m_laptops[one], m_laptops[other], m_team), one);
            if (m_wrong.empty())
                say(differenceToModel(m_laptops[one], m_model.laptops[one], m_team), one);
        }
        return m_wrong;
    }

private:
    void say(const std::string &wrong, size_t laptop)
    {
        if (!wrong.empty() && m_wrong.empty())
            m_wrong = "laptop " + std::to_string(laptop) + ": " + wrong;
    }
    void say(const QString &wrong, size_t laptop) { say(wrong.toStdString(), laptop); }

    QString fileOf(int batch) const { return m_folder.filePath(QStringLiteral("%1.rlx").arg(batch)); }
    QString backupOf(size_t laptop) const
    {
        return m_folder.filePath(QStringLiteral("%1.backup").arg(laptop));
    }

    void backUp(size_t laptop)
    {
        m_laptops[laptop].session.reset();
        QFile::remove(backupOf(laptop));
        EXPECT_TRUE(QFile::copy(m_laptops[laptop].book(), backupOf(laptop)));
    }

    void restore(size_t laptop)
    {
        RealLaptop &here = m_laptops[laptop];
        here.session.reset();
        for (const char *end : {"", "-wal", "-shm"})
            QFile::remove(here.book() + QLatin1String(end));
        EXPECT_TRUE(QFile::copy(backupOf(laptop), here.book()));
    }

    void walk(const Step &step, int number, int64_t now)
    {
        const auto laptop = size_t(step.laptop);
        switch (step.kind) {
        case Kind::clock:
            m_clocks[laptop] = (int64_t(step.dice % 7) - 3) * 31'536'000'000 + step.laptop;
            return;
        case Kind::backup:
            return backUp(laptop);
        case Kind::restore:
            return restore(laptop);
        default:
            break;
        }
        const bool isWriting = step.kind != Kind::send && step.kind != Kind::receive;
        if ((isWriting && !m_model.did.contains(number)) ||
            (step.kind == Kind::receive && !m_model.came.contains(number)))
            return;
        openAt(m_laptops[laptop], now + m_clocks[laptop]);
        int64_t taken = 0;
        if (step.kind == Kind::send)
            say(sentBy(m_laptops[laptop], fileOf(m_batches++)), laptop);
        else if (step.kind == Kind::receive)
            say(takenBy(m_laptops[laptop], fileOf(m_model.came.at(number)), taken), laptop);
        else
            write(m_laptops[laptop], step, number, laptop);
    }

    Link personIn(const RealLaptop &laptop, int person) const
    {
        return Link{laptop.data().people().find(m_team.personId(person))};
    }

    uint32_t leadIn(const RealLaptop &laptop, int step) const
    {
        return laptop.data().tables().lead.find(model::rowOf(step));
    }

    void write(RealLaptop &laptop, const Step &step, int number, size_t at)
    {
        Session &session = *laptop.session;
        ChangeSet changes = session.change();
        const Id row = model::rowOf(number);
        const bool isManager = model::isManager(laptop.person);
        const Link self = personIn(laptop, laptop.person);
        const uint32_t lead = leadIn(laptop, step.row);
        if (step.kind == Kind::lead) {
            const int rep = isManager ? step.other : laptop.person;
            std::vector<Cell> cells = {{leadField("company"), textOf(step.value)},
                                       {leadField("stage"), Link{laptop.data().firstStage()}}};
            if (!model::isManager(rep))
                cells.push_back({leadField("owner"), personIn(laptop, rep)});
            changes.create(Entity::lead, row, std::move(cells));
        } else if (step.kind == Kind::activity) {
            changes.create(Entity::activity, row,
                           {{activityField("lead"), Link{lead}},
                            {activityField("person"), self},
                            {activityField("kind"), Link{laptop.data().kindNamed("call")}},
                            {activityField("on"), session.today()}});
        } else if (step.kind == Kind::thing) {
            changes.create(
                Entity::skill, row,
                {{skillField("key"), textOf(step.value)}, {skillField("name"), textOf(step.value)}});
        } else if (step.kind == Kind::note) {
            changes.create(Entity::privateNote, row,
                           {{privateNoteField("text"), textOf(step.value)},
                            {privateNoteField("by"), self},
                            {privateNoteField("on"), session.today()}});
        } else if (step.kind == Kind::edit) {
            changes.set(Entity::lead, lead, fieldOf(step.tag), textOf(step.value));
        } else {
            changes.set(Entity::lead, lead, leadField("owner"),
                        model::isManager(step.other) ? Link{} : personIn(laptop, step.other));
        }
        const Status done = session.commit({Op::editLead}, std::move(changes));
        say(done ? QString() : QStringLiteral("commit: ") + done.error().text, at);
    }

    // Until nothing comes twice in a row: whoever was restored tells in the one round what it lacks, and has
    // it in the next.
    void untilQuiet(int64_t now)
    {
        std::mt19937_64 random(m_plan.seed);
        int64_t taken = 1, before = 1;
        for (int round = 0; round < mostRounds && taken + before > 0 && m_wrong.empty(); ++round) {
            before = std::exchange(taken, 0);
            const int first = m_batches;
            for (size_t each = 0; each < m_laptops.size() && m_wrong.empty(); ++each) {
                openAt(m_laptops[each], now + 1000 + m_clocks[each]);
                say(sentBy(m_laptops[each], fileOf(m_batches++)), each);
            }
            for (size_t each = 0; each < m_laptops.size(); ++each)
                takeAll(each, first, random, taken);
        }
        if (taken > 0 && m_wrong.empty())
            m_wrong = "it never becomes quiet";
    }

    void takeAll(size_t laptop, int first, std::mt19937_64 &random, int64_t &taken)
    {
        std::vector<size_t> from;
        for (size_t each = 0; each < m_laptops.size(); ++each)
            if (each != laptop)
                from.push_back(each);
        std::ranges::shuffle(from, random);
        for (const size_t each : from)
            if (m_wrong.empty())
                say(takenBy(m_laptops[laptop], fileOf(first + int(each)), taken), laptop);
    }

    QTemporaryDir m_folder{inMemory()};
    const RealTeam &m_team;
    const Plan &m_plan;
    World m_model;
    std::vector<RealLaptop> m_laptops;
    std::vector<int64_t> m_clocks;
    int m_batches = 0;
    std::string m_wrong;
};

std::string runReal(const RealTeam &team, const Plan &plan)
{
    return RealWorld(team, plan).run();
}

// Every fifth one, so that five tests share the time.
constexpr uint64_t shares = 5;

void walkFrom(uint64_t first)
{
    const char *only = std::getenv("RIDEALONG_SEED");
    const uint64_t one = only ? std::strtoull(only, nullptr, 10) : 0;
    if (only && one % shares != first % shares)
        return;
    const RealTeam team;
    const uint64_t end = only ? one : historyCount();
    for (uint64_t seed = only ? one : first; seed <= end; seed += shares) {
        const Plan plan = planOf(seed);
        if (runReal(team, plan).empty())
            continue;
        const auto isWrong = [&](const Plan &each) { return !runReal(team, each).empty(); };
        const Plan less = std::getenv("RIDEALONG_SHRINK") ? model::smallest(plan, isWrong) : plan;
        ASSERT_EQ(runReal(team, less), "") << model::told(less);
        return;
    }
}

TEST(RealHistories, BooksEndWithTheSameDataWhichIsTheModels)
{
    walkFrom(1);
}

TEST(RealHistories, SoDoTheSecondOfFive)
{
    walkFrom(2);
}

TEST(RealHistories, SoDoTheThirdOfFive)
{
    walkFrom(3);
}

TEST(RealHistories, SoDoTheFourthOfFive)
{
    walkFrom(4);
}

TEST(RealHistories, SoDoTheFifthOfFive)
{
    walkFrom(5);
}

} // namespace
} // namespace ridealong
