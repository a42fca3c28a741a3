// SPDX-License-Identifier: GPL-3.0-or-later
// A change file that is too large for an e-mail, cut into parts of which each can be read alone.
#include "session/erasing.h"
#include "session/nextfilesize.h"
#include "support/exchangeteam.h"

#include <ctime>
#include <random>

using namespace ridealong;

namespace {

std::string noise(size_t length, std::mt19937 &random)
{
    std::string text(length, '0');
    for (char &letter : text)
        letter = char(letter + random() % 64);
    return text;
}

// 700 leads of Cole's, more than an e-mail carries.
void hoard(Machine &machine)
{
    std::mt19937 random(7);
    for (int i = 0; i < 7; ++i) {
        ChangeSet changes = machine.on().change();
        for (int each = 0; each < 100; ++each)
            changes.create(Entity::lead,
                           {{leadField("company"), std::string("Lead ") + std::to_string(100 * i + each)},
                            {leadField("owner"), Link{machine.person("Cole Brandt")}},
                            {leadField("notes"), noise(40'000, random)}});
        ASSERT_TRUE(machine->commit({Op::import}, std::move(changes)));
    }
}

} // namespace

TEST(ExchangeByMail, ALargeFileIsCutIntoPartsThatMayComeInAnyOrder)
{
    Team team;
    team.join(team.cole, team.colesPerson);
    hoard(team.cole);

    ExportWish wish = wishTo(team.cole.file("big.rlx"));
    wish.inParts = true;
    const auto written = exportChanges(team.cole.on(), wish);
    ASSERT_TRUE(written) << written.error().text.toStdString();
    ASSERT_GE(written->files.size(), 2);
    for (const QString &file : written->files)
        EXPECT_LE(QFileInfo(file).size(), limits::partBytes);
    EXPECT_FALSE(QFile::exists(team.cole.file("big.rlx")));

    // The last part waits for the first.
    const ChangeReport late = team.dana.read(written->files.last());
    EXPECT_GT(late.account.waiting, 0);
    EXPECT_EQ(late.part, written->files.size());
    EXPECT_EQ(late.parts, written->files.size());
    EXPECT_TRUE(late.notices.join(u' ').contains(QStringLiteral("What waits comes with the other parts")))
        << late.notices.join(u' ').toStdString();
    for (const QString &file : written->files)
        team.dana.read(file);
    EXPECT_NE(team.dana.lead("Lead 0"), 0u);
    EXPECT_NE(team.dana.lead("Lead 699"), 0u);
    int64_t counted = 0;
    for (const ExchangeFile &file : Peers(const_cast<Store &>(team.dana->store())).files(10))
        counted += file.incoming ? file.entries : 0;
    EXPECT_EQ(counted, written->entries) << "also what waited in the meantime";
    const Peers peers(const_cast<Store &>(team.dana->store()));
    const Id coles = thisLaptop(team.cole.on()).id;
    const auto heard = [&] {
        return heardFrom(coles, peers.files(10), peers.firstOfExport(coles), peers.of(coles)).changes;
    };
    EXPECT_EQ(heard(), written->entries) << "what all parts brought";
    team.cole.set(team.cole.lead("Lead 3"), leadField("city"), std::string("Dayton"));
    team.dana.read(team.cole.write("next.rlx"));
    EXPECT_EQ(heard(), 1);
}

// Who reads one part and never gets the others erases what they were told to.
TEST(ExchangeByMail, EachPartSaysWhatWasErased)
{
    Team team;
    team.join(team.cole, team.colesPerson);
    hoard(team.dana);
    ASSERT_TRUE(eraseForGood(team.dana.on(), {.lead = team.dana.lead("Acme"), .reason = "asked"}));
    team.dana.set(team.dana.lead("Lead 3"), leadField("city"), std::string("Dayton"));

    ExportWish wish = wishTo(team.dana.file("big.rlx"));
    wish.inParts = true;
    const auto written = exportChanges(team.dana.on(), wish);
    ASSERT_TRUE(written) << written.error().text.toStdString();
    ASSERT_GE(written->files.size(), 2);

    ASSERT_NE(team.cole.lead("Acme"), 0u);
    team.cole.read(written->files.first());
    EXPECT_EQ(team.cole.lead("Acme"), 0u);
    EXPECT_NE(team.cole.text(team.cole.lead("Lead 3"), leadField("city")), "Dayton");
    for (const QString &file : written->files)
        team.cole.read(file);
    EXPECT_EQ(team.cole.text(team.cole.lead("Lead 3"), leadField("city")), "Dayton");
}

// What is first in a file is small and compresses well; what comes later is not.
TEST(ExchangeByMail, TheSizeIsNearAlsoWhereThereWasNoTimeToWriteItAll)
{
    Team team;
    team.join(team.cole, team.colesPerson);
    for (int i = 0; i < 300; ++i)
        team.cole.set(team.cole.lead("Acme"), leadField("city"), std::string(i % 2 ? "Dayton" : "Lima"));
    hoard(team.cole);

    const auto reckoned = nextFileSize(team.cole.on(), 0);
    ASSERT_TRUE(reckoned) << reckoned.error().text.toStdString();
    const qint64 bytes = QFileInfo(team.cole.write("big.rlx")).size();

    EXPECT_FALSE(reckoned->isExact);
    EXPECT_GT(double(reckoned->bytes), 0.8 * double(bytes));
    EXPECT_LT(double(reckoned->bytes), 1.25 * double(bytes));
}

// A list of a thousand leads is one entry of the log; of each the beginning is enough.
TEST(ExchangeByMail, TheSizeOfAnImportedListIsReckonedWithoutPackingAllOfIt)
{
    Team team;
    team.join(team.cole, team.colesPerson);
    std::mt19937 random(7);
    for (int list = 0; list < 40; ++list) {
        ChangeSet changes = team.dana.on().change();
        for (int each = 0; each < 1000; ++each)
            changes.create(Entity::lead, {{leadField("company"), "Lead " + noise(12, random)},
                                          {leadField("owner"), Link{team.colesPerson}},
                                          {leadField("city"), noise(8, random)},
                                          {leadField("email"), noise(20, random)}});
        ASSERT_TRUE(team.dana->commit({Op::import}, std::move(changes)));
    }

    const auto cpuMs = [] { return double(std::clock()) * 1000 / CLOCKS_PER_SEC; };
    const double begun = cpuMs();
    const auto reckoned = nextFileSize(team.dana.on(), 0);
    const double took = cpuMs() - begun;
    const double beginning = cpuMs();
    const qint64 bytes = QFileInfo(team.dana.write("list.rlx")).size();
    const double whole = cpuMs() - beginning;

    ASSERT_TRUE(reckoned);
    EXPECT_GT(double(reckoned->bytes), 0.8 * double(bytes));
    EXPECT_LT(double(reckoned->bytes), 1.25 * double(bytes));
    EXPECT_LT(took, whole / 3) << took << " of " << whole << " ms";
}
