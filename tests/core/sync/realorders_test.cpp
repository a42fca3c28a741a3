// SPDX-License-Identifier: GPL-3.0-or-later
// Seven change files of a team, taken by a book of its own for each order: whatever comes first, the book
// ends with the same data, byte for byte.
#include "core/sync/realteam.h"
#include "support/effort.h"

#include <QDir>
#include <QFile>
#include <algorithm>
#include <gtest/gtest.h>
#include <random>
#include <string_view>

namespace ridealong {
namespace {

constexpr int ordersEach = walked(25, 4);
constexpr size_t fileCount = 7;
enum { dana, cole, erin, mara }; // laptops of the team; Mara, a manager too, takes the files
constexpr int coles = 2, erins = 3;

class RealOrders : public testing::Test
{
protected:
    RealOrders()
        : m_laptops(m_team.copied(m_folder.path(), 4))
    {
        makeFiles();
        m_expected = shownBy(m_laptops[mara]);
    }

    Session &at(int laptop)
    {
        openAt(m_laptops[size_t(laptop)], m_now += 1000);
        return *m_laptops[size_t(laptop)].session;
    }
    QString fileOf(size_t number) const { return m_folder.filePath(QStringLiteral("%1.rlx").arg(number)); }
    uint32_t person(const Session &session, int number) const
    {
        return session.book().people().find(m_team.personId(number));
    }
    static uint32_t lead(const Session &session, std::string_view reference)
    {
        const auto &leads = session.book().leads();
        for (uint32_t row = 1; row < leads.end(); ++row)
            if (leads.has(row) && leads.text(row, leadField("reference")) == reference)
                return row;
        return 0;
    }

    void addLead(int laptop, const char *reference, int owner)
    {
        Session &session = at(laptop);
        ChangeSet changes = session.change();
        changes.create(Entity::lead, {{leadField("company"), std::string("Acme")},
                                      {leadField("reference"), std::string(reference)},
                                      {leadField("owner"), Link{person(session, owner)}},
                                      {leadField("stage"), Link{session.book().firstStage()}}});
        EXPECT_TRUE(session.commit({Op::editLead}, std::move(changes)));
    }
    void set(int laptop, const char *reference, FieldNo field, Value value)
    {
        Session &session = at(laptop);
        ChangeSet changes = session.change();
        changes.set(Entity::lead, lead(session, reference), field, std::move(value));
        EXPECT_TRUE(session.commit({Op::editLead}, std::move(changes)));
    }
    void logCall(int laptop, const char *reference)
    {
        Session &session = at(laptop);
        ChangeSet changes = session.change();
        changes.create(Entity::activity,
                       {{activityField("lead"), Link{lead(session, reference)}},
                        {activityField("person"), Link{person(session, m_laptops[size_t(laptop)].person)}},
                        {activityField("kind"), Link{session.book().kindNamed("call")}},
                        {activityField("on"), session.today()}});
        EXPECT_TRUE(session.commit({Op::editLead}, std::move(changes)));
    }

    void take(int laptop, const QString &file)
    {
        at(laptop);
        int64_t taken = 0;
        EXPECT_EQ(takenBy(m_laptops[size_t(laptop)], file, taken).toStdString(), "");
    }
    // Mara takes each file and says so, so that the next one of that laptop holds only what is new.
    void send(int laptop, std::vector<int> readers)
    {
        const QString file = fileOf(m_files++), answer = m_folder.filePath(QStringLiteral("answer.rlx"));
        at(laptop);
        EXPECT_EQ(sentBy(m_laptops[size_t(laptop)], file).toStdString(), "");
        for (const int reader : readers)
            take(reader, file);
        take(mara, file);
        at(mara);
        EXPECT_EQ(sentBy(m_laptops[mara], answer).toStdString(), "");
        take(laptop, answer);
    }

    // Values that replace one another in the files of several, two conflicts, a lead that is deleted while it
    // is edited, and one that changes hands in the last file.
    void makeFiles()
    {
        for (const char *reference : {"one", "two", "three"})
            addLead(dana, reference, coles);
        addLead(dana, "four", erins);
        send(dana, {cole, erin});
        set(dana, "one", leadField("phone"), std::string("1"));
        set(dana, "two", leadField("deleted"), true);
        send(dana, {});
        set(cole, "one", leadField("phone"), std::string("2"));
        set(cole, "two", leadField("company"), std::string("Bolt"));
        logCall(cole, "three");
        send(cole, {dana});
        set(erin, "four", leadField("website"), std::string("erin.example"));
        logCall(erin, "four");
        send(erin, {});
        set(cole, "one", leadField("phone"), std::string("3"));
        set(cole, "three", leadField("company"), std::string("Crane"));
        send(cole, {dana});
        set(dana, "one", leadField("phone"), std::string("4"));
        set(dana, "four", leadField("website"), std::string("dana.example"));
        send(dana, {});
        const Link erinsRow{person(at(dana), erins)};
        set(dana, "three", leadField("owner"), erinsRow);
        set(dana, "three", leadField("company"), std::string("Dart"));
        at(dana);
        EXPECT_EQ(sentBy(m_laptops[dana], fileOf(m_files++)).toStdString(), "");
        take(mara, fileOf(m_files - 1));
        ASSERT_EQ(m_files, fileCount);
    }

    std::string shownBy(const RealLaptop &laptop) const
    {
        return dumpOf(laptop, scopesOfBoth(laptop, laptop, m_team));
    }

    // A laptop of Mara's that never saw any of them.
    std::string after(const std::vector<size_t> &order)
    {
        const QTemporaryDir folder(inMemory());
        std::vector<RealLaptop> copies = m_team.copied(folder.path(), 4);
        RealLaptop &taker = copies[mara];
        openAt(taker, m_now);
        int64_t taken = 0;
        for (const size_t file : order)
            EXPECT_EQ(takenBy(taker, fileOf(file), taken).toStdString(), "");
        m_waited += waitedIn(taker);
        const auto problems = taker.session->store().check(true, taker.data());
        EXPECT_TRUE(problems && problems->isEmpty());
        return shownBy(taker);
    }
    // Some came before what they follow; none waits at the end.
    static int64_t waitedIn(const RealLaptop &taker)
    {
        int64_t waited = 0;
        const auto left = ExchangeLog(taker.session->store()).waitingCount();
        EXPECT_TRUE(left && *left == 0);
        Store &store = const_cast<Store &>(taker.session->store()); // which is only read
        for (const ExchangeFile &file : Peers(store).files(100))
            waited += file.waiting;
        return waited;
    }

    void walk(unsigned seed)
    {
        std::vector<size_t> order(fileCount);
        for (size_t each = 0; each < fileCount; ++each)
            order[each] = each;
        std::mt19937 random(seed);
        for (int each = 0; each < ordersEach; ++each) {
            std::ranges::shuffle(order, random);
            const std::string came = after(order);
            ASSERT_TRUE(came == m_expected) << differenceOf(came) << testing::PrintToString(order);
        }
        EXPECT_GT(m_waited, 0) << "no order put a file before the one that it follows";
    }

    std::string differenceOf(const std::string &came) const
    {
        const auto at = std::ranges::mismatch(came, m_expected).in1 - came.begin();
        const auto from = size_t(std::max<ptrdiff_t>(at - 300, 0));
        return came.substr(from, 600) + "\ninstead of\n" + m_expected.substr(from, 600) + '\n';
    }

    QTemporaryDir m_folder{inMemory()};
    RealTeam m_team;
    std::vector<RealLaptop> m_laptops;
    int64_t m_now = RealTeam::begun + 1000;
    size_t m_files = 0;
    std::string m_expected;
    int64_t m_waited = 0;
};

TEST_F(RealOrders, OfSevenFilesMakeTheSameBook)
{
    EXPECT_GT(m_expected.size(), 2000u);
    walk(1);
}

TEST_F(RealOrders, SoDoOthers)
{
    walk(2);
}

TEST_F(RealOrders, AndOthers)
{
    walk(3);
}

TEST_F(RealOrders, AndStillOthers)
{
    walk(4);
}

} // namespace
} // namespace ridealong
