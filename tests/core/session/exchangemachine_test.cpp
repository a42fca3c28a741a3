// SPDX-License-Identifier: GPL-3.0-or-later
// A whole machine that was copied, keys and anchor with it: the copy is noticed when it is opened, and a book
// that only came back to its own machine is not taken for one.
#include "base/digest.h"
#include "support/exchangeteam.h"
#include "sync/anchor.h"
#include "sync/machine.h"

#include <set>

using namespace ridealong;

namespace {

std::string whyNot(const Status &status)
{
    return status ? std::string() : status.error().text.toStdString();
}

// Another machine with everything that stood on this one.
void copyMachine(Machine &from, Machine &to)
{
    const Id laptop = thisLaptop(from.on()).id;
    ASSERT_TRUE(from->store().backup(to.file("Book.ridealong")));
    Anchor anchor = *readAnchor(laptop);
    const auto keys = KeyStore().keysOf(laptop);
    to.useKeys();
    ASSERT_TRUE(KeyStore().keep(laptop, *keys));
    anchor.book = QFileInfo(to.file("Book.ridealong")).canonicalFilePath();
    anchor.machine = Digest::of("another machine").hex();
    ASSERT_TRUE(writeAnchor(anchor));
    auto opened = Session::open(to.file("Book.ridealong"), Store::Access::write, to.clock());
    ASSERT_TRUE(opened);
    to.session = std::move(*opened);
}

int forksAt(Machine &machine)
{
    std::set<Id> seen;
    int forks = 0;
    const auto heads = ExchangeLog(machine->store()).heads();
    for (const Head &head : *heads)
        forks += !seen.insert(head.stream).second;
    return forks;
}

std::set<Id> openStreams(Machine &machine)
{
    std::set<Id> open;
    const auto streams = ExchangeLog(machine->store()).streams();
    for (const StreamInfo &stream : *streams)
        if (stream.whose == StreamInfo::Whose::open)
            open.insert(stream.id);
    return open;
}

} // namespace

TEST(ExchangeMachine, ACopyOfTheWholeMachineJoinsBeforeItExports)
{
    if (machineMark(Id::make(1)).empty())
        GTEST_SKIP() << "the system has no name for the machine";
    Team team;
    team.meet();
    Machine clone;
    copyMachine(team.cole, clone);

    EXPECT_TRUE(thisLaptop(clone.on()).isCopy);
    EXPECT_FALSE(thisLaptop(team.cole.on()).isCopy);
    clone.set(clone.lead("Acme"), leadField("city"), std::string("Dayton"));
    team.cole.set(team.cole.lead("Acme"), leadField("phone"), std::string("555-0100"));
    const auto refused = exportChanges(clone.on(), wishTo(clone.file("x.rlx")));
    ASSERT_FALSE(refused);
    EXPECT_NE(refused.error().text.indexOf(QStringLiteral("copy")), -1);
    clone.reopen();
    EXPECT_TRUE(thisLaptop(clone.on()).isCopy);

    ASSERT_TRUE(writeJoin(clone.on(), clone.file("join2.rlx")));
    const Status let = approve(team.dana.on(), *readJoin(clone.file("join2.rlx")), team.colesPerson,
                               clone.file("answer2.rlx"));
    ASSERT_TRUE(let) << whyNot(let);
    clone.read(clone.file("answer2.rlx"));
    EXPECT_FALSE(thisLaptop(clone.on()).isCopy);
    team.dana.read(clone.write("a.rlx"));
    team.dana.read(team.cole.write("b.rlx"));
    const uint32_t acme = team.dana.lead("Acme");
    EXPECT_EQ(team.dana.text(acme, leadField("city")), "Dayton");
    EXPECT_EQ(team.dana.text(acme, leadField("phone")), "555-0100");
    EXPECT_EQ(forksAt(team.dana), 0);
}

TEST(ExchangeMachine, ABookOfWhichNobodyKnowsTheMachineIsNoCopy)
{
    Team team;
    team.meet();
    const QString path = anchorPath(thisLaptop(team.cole.on()).id);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QByteArrayList lines = file.readAll().split('\n');
    file.close();
    lines.removeIf([](const QByteArray &line) { return line.startsWith("machine "); });
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(lines.join('\n'));
    file.close();

    team.cole.reopen();
    EXPECT_FALSE(thisLaptop(team.cole.on()).isCopy);
    team.cole.write("a.rlx");
    EXPECT_EQ(readAnchor(thisLaptop(team.cole.on()).id)->machine, machineMark(thisLaptop(team.cole.on()).id));
}

TEST(ExchangeMachine, ABookWithoutItsAnchorIsACopyButForTheOnlyManagers)
{
    Team team;
    team.meet();
    ASSERT_TRUE(QFile::remove(anchorPath(thisLaptop(team.cole.on()).id)));
    ASSERT_TRUE(QFile::remove(anchorPath(thisLaptop(team.dana.on()).id)));
    const std::set<Id> before = openStreams(team.dana);
    team.cole.reopen();
    team.dana.reopen();

    EXPECT_TRUE(thisLaptop(team.cole.on()).isCopy);
    EXPECT_FALSE(exportChanges(team.cole.on(), wishTo(team.cole.file("a.rlx"))));
    EXPECT_FALSE(QFile::exists(team.cole.file("a.rlx")));

    EXPECT_FALSE(thisLaptop(team.dana.on()).isCopy);
    team.dana.set(team.dana.lead("Acme"), leadField("city"), std::string("Dayton"));
    team.dana.write("b.rlx");
    for (const Id &stream : openStreams(team.dana))
        EXPECT_FALSE(before.contains(stream));
}

TEST(ExchangeMachine, TheOnlyManagerMovesToAnotherMachineAndGoesOnInNewStreams)
{
    if (machineMark(Id::make(1)).empty())
        GTEST_SKIP() << "the system has no name for the machine";
    Team team;
    team.meet();
    Machine there;
    copyMachine(team.dana, there);

    EXPECT_FALSE(thisLaptop(there.on()).isCopy);
    there.set(there.lead("Acme"), leadField("city"), std::string("Dayton"));
    for (const Id &stream : openStreams(there))
        EXPECT_FALSE(openStreams(team.dana).contains(stream));
    team.cole.read(there.write("a.rlx"));
    EXPECT_EQ(team.cole.text(team.cole.lead("Acme"), leadField("city")), "Dayton");
    const Id laptop = thisLaptop(there.on()).id;
    EXPECT_EQ(readAnchor(laptop)->machine, machineMark(laptop));
    const std::set<Id> open = openStreams(there);
    there.reopen();
    EXPECT_EQ(openStreams(there), open);
}

TEST(ExchangeMachine, ItsMarkSaysNothingOfTheMachine)
{
    const Id one = Id::make(1), other = Id::make(2);
    const std::string name = QSysInfo::machineUniqueId().toStdString();

    EXPECT_EQ(machineMark(one), machineMark(one));
    if (name.empty())
        return;
    EXPECT_NE(machineMark(one), machineMark(other));
    EXPECT_EQ(machineMark(one).find(name), std::string::npos);
}
