// SPDX-License-Identifier: GPL-3.0-or-later
// Books that were restored, copied or moved, keys that changed, and what must never be in a file.
#include "store/storeparts.h"
#include "support/exchangeteam.h"
#include "sync/anchor.h"
#include "sync/laptops.h"
#include "sync/scopecheck.h"

#include <set>

using namespace ridealong;

namespace {

std::string said(const Error &error)
{
    return error.text.toStdString();
}

Status writePrivateNote(Machine &machine, uint32_t about, const std::string &text)
{
    ChangeSet changes = machine.on().change();
    changes.create(Entity::privateNote, {{privateNoteField("rep"), Link{about}},
                                         {privateNoteField("text"), text},
                                         {privateNoteField("on"), machine.on().today()}});
    return machine.on().commit({Op::writeNote}, std::move(changes));
}

// Everything in the file that these keys open, as it is inside.
std::string opened(const QString &file, const OwnKeys &keys)
{
    EnvelopeReader reader(file);
    const auto headers = reader.headers();
    std::string all;
    Openers openers;
    openers.keys = &keys;
    for (size_t i = 0; headers && i < headers->size(); ++i) {
        if (!reader.opensBy(i, openers))
            continue;
        const Status read = reader.read(i, openers, [&](std::string_view plain) -> Status {
            all += plain;
            return Done{};
        });
        EXPECT_TRUE(read);
    }
    return all;
}

// As a person does with a file manager.
void putBack(Machine &machine, const QString &backup)
{
    const QString path = machine->store().path();
    machine.session.reset();
    for (const char *end : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(end));
    ASSERT_TRUE(QFile::copy(backup, path));
    auto again = Session::open(path, Store::Access::write, machine.clock());
    ASSERT_TRUE(again) << said(again.error());
    machine.session = std::move(*again);
}

// Streams of which the log knows more than one end.
int forks(Machine &machine)
{
    std::set<Id> seen;
    int forks = 0;
    const auto heads = ExchangeLog(machine->store()).heads();
    for (const Head &head : *heads)
        forks += !seen.insert(head.stream).second;
    return forks;
}

void run(Machine &machine, const char *sql)
{
    StoreParts::writing(const_cast<Store &>(machine->store())).run(sql);
}

} // namespace

TEST(ExchangeBooks, ARestoredBookGoesOnInNewStreamsAndGetsBackWhatItSent)
{
    Team team;
    team.meet();
    const QString backup = team.cole.file("Backup.ridealong"), path = team.cole->store().path();
    ASSERT_TRUE(team.cole->store().backup(backup));
    team.cole.set(team.cole.lead("Acme"), leadField("city"), std::string("Dayton"));
    team.dana.read(team.cole.write("a.rlx"));

    // The backup takes the place of the book.
    team.cole.session.reset();
    ASSERT_TRUE(QFile::remove(path) && QFile::rename(backup, path));
    for (const char *end : {"-wal", "-shm"})
        QFile::remove(path + QLatin1String(end));
    auto again = Session::open(path, Store::Access::write, team.cole.clock());
    ASSERT_TRUE(again);
    team.cole.session = std::move(*again);
    EXPECT_TRUE(thisLaptop(team.cole.on()).wasRestored);
    team.cole.set(team.cole.lead("Acme"), leadField("phone"), std::string("555-0100"));
    const ChangeReport report = team.dana.read(team.cole.write("b.rlx"));
    EXPECT_FALSE(thisLaptop(team.cole.on()).wasRestored);
    const ChangeReport back = team.cole.read(team.dana.write("c.rlx"));

    EXPECT_EQ(back.account.held + back.account.waiting, 0) << back.sentence.toStdString();
    EXPECT_EQ(team.dana.text(team.dana.lead("Acme"), leadField("phone")), "555-0100")
        << report.sentence.toStdString();
    EXPECT_EQ(team.cole.text(team.cole.lead("Acme"), leadField("city")), "Dayton");
    EXPECT_EQ(team.cole.text(team.cole.lead("Acme"), leadField("phone")), "555-0100");
}

TEST(ExchangeBooks, ACopiedBookJoinsBeforeItExports)
{
    Team team;
    team.meet();
    const QString copy = team.cole.file("Copy.ridealong");
    ASSERT_TRUE(team.cole->store().backup(copy));
    team.cole.useKeys();
    Machine second;
    auto opened = Session::open(copy, Store::Access::write, second.clock());
    ASSERT_TRUE(opened);
    EXPECT_TRUE(thisLaptop(**opened).isCopy);
    EXPECT_FALSE(thisLaptop(team.cole.on()).isCopy);
    ChangeSet changes = (*opened)->change();
    changes.set(Entity::lead, 1, leadField("city"), std::string("Dayton"));
    ASSERT_TRUE((*opened)->commit({Op::editLead}, std::move(changes)));

    const auto refused = exportChanges(**opened, wishTo(second.file("x.rlx")));
    ASSERT_FALSE(refused);
    EXPECT_NE(said(refused.error()).find("copy"), std::string::npos);

    const auto request = writeJoin(**opened, second.file("join.rlx"));
    ASSERT_TRUE(request) << said(request.error());
    ASSERT_TRUE(approve(team.dana.on(), *readJoin(second.file("join.rlx")), team.colesPerson,
                        second.file("answer.rlx")));
    team.cole.useKeys();
    const auto answered = importChanges(**opened, {second.file("answer.rlx"), false, {}});
    ASSERT_TRUE(answered) << said(answered.error());
    EXPECT_FALSE(thisLaptop(**opened).isCopy);
    const auto written = exportChanges(**opened, wishTo(second.file("y.rlx")));
    EXPECT_TRUE(written) << said(written.error());
    const ChangeReport report = team.dana.read(second.file("y.rlx"));
    EXPECT_EQ(report.account.waiting, 0);
    EXPECT_EQ(team.dana.text(team.dana.lead("Acme"), leadField("city")), "Dayton")
        << "written before it joined";
}

// On another machine, without the keys: what is written there before it joins gets to the others all the
// same.
TEST(ExchangeBooks, WhatACopyWithoutKeysWroteBeforeItJoinedIsNotLost)
{
    Team team;
    team.meet();
    Machine there;
    ASSERT_TRUE(team.cole->store().backup(there.file("Book.ridealong")));
    there.useKeys();
    const auto open = [&] {
        auto opened = Session::open(there.file("Book.ridealong"), Store::Access::write, there.clock());
        ASSERT_TRUE(opened) << said(opened.error());
        there.session = std::move(*opened);
    };
    open();
    there.set(there.lead("Acme"), leadField("city"), std::string("Dayton"));
    there.session.reset();
    open();
    there.set(there.lead("Acme"), leadField("phone"), std::string("555-0100"));
    team.cole.set(team.cole.lead("Acme"), leadField("website"), std::string("acme.example"));
    team.dana.read(team.cole.write("old.rlx"));

    ASSERT_TRUE(writeJoin(there.on(), there.file("join2.rlx")));
    ASSERT_TRUE(approve(team.dana.on(), *readJoin(there.file("join2.rlx")), team.colesPerson,
                        there.file("answer2.rlx")));
    there.read(there.file("answer2.rlx"));
    const ChangeReport report = team.dana.read(there.write("new.rlx"));

    const uint32_t acme = team.dana.lead("Acme");
    EXPECT_EQ(report.account.waiting, 0) << report.sentence.toStdString();
    EXPECT_EQ(team.dana.text(acme, leadField("city")), "Dayton");
    EXPECT_EQ(team.dana.text(acme, leadField("phone")), "555-0100");
    EXPECT_EQ(team.dana.text(acme, leadField("website")), "acme.example");
}

TEST(ExchangeBooks, AMovedBookIsItself)
{
    Team team;
    team.meet();
    const QString path = team.cole->store().path(), there = team.cole.file("Moved.ridealong");
    team.cole.session.reset();
    ASSERT_TRUE(QFile::rename(path, there));

    auto opened = Session::open(there, Store::Access::write, team.cole.clock());
    ASSERT_TRUE(opened);
    team.cole.session = std::move(*opened);

    EXPECT_FALSE(thisLaptop(team.cole.on()).isCopy);
    team.dana.read(team.cole.write("a.rlx"));
}

TEST(ExchangeBooks, AChangedKeyStops)
{
    Team team;
    team.meet();
    team.cole.useKeys();
    ASSERT_TRUE(KeyStore().keep(thisLaptop(team.cole.on()).id, OwnKeys::make()));
    const QString file = team.cole.write("a.rlx");
    const std::string before = team.dana.dump();

    const auto refused = team.dana.tryRead(file);

    ASSERT_FALSE(refused);
    EXPECT_NE(said(refused.error()).find("other keys than before"), std::string::npos);
    EXPECT_EQ(team.dana.dump(), before);
}

TEST(ExchangeBooks, KeysAreForTheirOwnerAlone)
{
    Team team;
    team.meet();
    team.cole.useKeys();
    const QFileInfo key(KeyStore::folder() + QLatin1Char('/') +
                        QString::fromStdString(thisLaptop(team.cole.on()).id.hex()) + QStringLiteral(".key"));

    EXPECT_EQ(key.permissions() &
                  (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
              QFile::Permissions());
    EXPECT_EQ(QFileInfo(KeyStore::folder()).permissions() &
                  (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther),
              QFile::Permissions());
}

TEST(ExchangeBooks, PrivateNotesAreInNoFile)
{
    Team team;
    team.meet();
    team.dana.set(team.dana.lead("Acme"), leadField("city"), std::string("VISIBLE-MARK"));
    ASSERT_TRUE(writePrivateNote(team.dana, team.colesPerson, "SECRET-MARK"));
    const QString file = team.dana.write("a.rlx");
    team.cole.useKeys();
    const auto coles = KeyStore().keysOf(thisLaptop(team.cole.on()).id);
    team.erin.useKeys();
    const auto erins = KeyStore().keysOf(thisLaptop(team.erin.on()).id);

    const std::string inside = opened(file, *coles) + opened(file, *erins);

    EXPECT_NE(inside.find("VISIBLE-MARK"), std::string::npos);
    EXPECT_EQ(inside.find("SECRET-MARK"), std::string::npos);
}

TEST(ExchangeBooks, ABookPutBackByHandWritesNothingIntoItsOldStreams)
{
    Team team;
    team.meet();
    const QString backup = team.cole.file("Backup.ridealong");
    ASSERT_TRUE(team.cole->store().backup(backup));
    team.cole.set(team.cole.lead("Acme"), leadField("city"), std::string("Dayton"));
    team.dana.read(team.cole.write("a.rlx"));

    putBack(team.cole, backup);
    team.cole.set(team.cole.lead("Acme"), leadField("phone"), std::string("555-0100"));
    team.dana.read(team.cole.write("b.rlx"));
    team.cole.read(team.dana.write("c.rlx"));

    EXPECT_EQ(forks(team.dana), 0);
    EXPECT_EQ(forks(team.cole), 0);
    EXPECT_FALSE(thisLaptop(team.cole.on()).isCopy);
}

TEST(ExchangeBooks, ABackupThatIsPutBackTwiceIsNoticedTwice)
{
    Team team;
    team.meet();
    const QString backup = team.cole.file("Backup.ridealong");
    ASSERT_TRUE(team.cole->store().backup(backup));
    team.cole.set(team.cole.lead("Acme"), leadField("city"), std::string("Dayton"));
    team.dana.read(team.cole.write("a.rlx"));
    putBack(team.cole, backup);
    team.cole.set(team.cole.lead("Acme"), leadField("phone"), std::string("555-0100"));
    team.dana.read(team.cole.write("b.rlx"));

    putBack(team.cole, backup);
    EXPECT_TRUE(thisLaptop(team.cole.on()).wasRestored);
    team.cole.set(team.cole.lead("Acme"), leadField("notes"), std::string("Call again"));
    team.dana.read(team.cole.write("c.rlx"));
    EXPECT_FALSE(thisLaptop(team.cole.on()).wasRestored);
    team.cole.read(team.dana.write("d.rlx"));

    EXPECT_EQ(forks(team.dana), 0);
    EXPECT_EQ(forks(team.cole), 0);
    EXPECT_EQ(team.cole.text(team.cole.lead("Acme"), leadField("city")), "Dayton");
    EXPECT_EQ(team.cole.text(team.cole.lead("Acme"), leadField("phone")), "555-0100");
}

TEST(ExchangeBooks, WhatALaptopSaidLastCountsWhateverItsClockSays)
{
    Team team;
    team.meet();
    Peers peers(const_cast<Store &>(team.dana->store()));
    const Id laptop = Id::make(1), shared = Id::make(2), hidden = Id::make(3);
    const Digest one = Digest::of("1"), two = Digest::of("2"), secret = Digest::of("3");
    ASSERT_TRUE(peers.noteReceived(
        {.laptop = laptop, .heads = {{shared, 2, two}, {hidden, 1, secret}}, .headsAt = Instant{9000}}));

    // A clock that was years ahead is right again, and the book was restored.
    const auto speaksOf = [&](const Id &stream) { return stream != hidden; };
    ASSERT_TRUE(peers.noteReceived({.laptop = laptop, .heads = {{shared, 1, one}}, .headsAt = Instant{10}},
                                   speaksOf));

    const auto heads = peers.of(laptop)->heads;
    ASSERT_EQ(heads.size(), 2u);
    EXPECT_EQ(heads[0].hash, one);
    EXPECT_EQ(heads[1].hash, secret); // of which the report did not speak

    // It lists all streams of what it speaks of: one that it does not name it does not have.
    ASSERT_TRUE(peers.noteReceived({.laptop = laptop, .heads = {}, .headsAt = Instant{11}}, speaksOf));
    ASSERT_EQ(peers.of(laptop)->heads.size(), 1u);
    EXPECT_EQ(peers.of(laptop)->heads[0].hash, secret);
}

TEST(ExchangeBooks, AFileThatCanNotBeTakenLetsNobodyIn)
{
    Team team;
    team.cole.makeFrom(team.invitationOf(team.colesPerson, "cole.rlx"), QString::fromUtf8(Team::word));
    team.cole.set(team.cole.lead("Acme"), leadField("city"), std::string("Dayton"));
    const QString file = team.cole.write("first.rlx");
    const Id laptop = thisLaptop(team.cole.on()).id;
    run(team.dana, "CREATE TRIGGER no BEFORE INSERT ON entry WHEN (SELECT mine FROM stream WHERE number ="
                   " NEW.stream) = 0 BEGIN SELECT RAISE(ABORT, 'no'); END");

    EXPECT_FALSE(team.dana.tryRead(file));
    EXPECT_EQ(laptopOf(team.dana.book(), laptop), 0u);
    EXPECT_TRUE(Peers(const_cast<Store &>(team.dana->store())).invitations().front().laptop.isNull());

    run(team.dana, "DROP TRIGGER no");
    team.dana.read(file);
    EXPECT_NE(laptopOf(team.dana.book(), laptop), 0u);
    EXPECT_EQ(team.dana.text(team.dana.lead("Acme"), leadField("city")), "Dayton");
}

TEST(ExchangeBooks, OfTwoBooksUnderOneNameTheOneThatNoticesJoinsAnew)
{
    Team team;
    team.meet();
    team.cole.set(team.cole.lead("Acme"), leadField("need"), std::string("active"));
    team.dana.read(team.cole.write("0.rlx"));
    Machine clone; // of the whole machine, so that its anchor tells it nothing
    const Id old = thisLaptop(team.cole.on()).id;
    ASSERT_TRUE(team.cole->store().backup(clone.file("Book.ridealong")));
    Anchor anchor = *readAnchor(old);
    const auto keys = KeyStore().keysOf(old);
    clone.useKeys();
    ASSERT_TRUE(KeyStore().keep(old, *keys));
    anchor.book = QFileInfo(clone.file("Book.ridealong")).canonicalFilePath();
    ASSERT_TRUE(writeAnchor(anchor));
    auto opened = Session::open(clone.file("Book.ridealong"), Store::Access::write, clone.clock());
    ASSERT_TRUE(opened);
    clone.session = std::move(*opened);
    ASSERT_FALSE(thisLaptop(clone.on()).isCopy);

    clone.set(clone.lead("Acme"), leadField("city"), std::string("Dayton"));
    team.cole.set(team.cole.lead("Acme"), leadField("phone"), std::string("555-0100"));
    team.dana.read(clone.write("a.rlx"));
    team.dana.read(team.cole.write("b.rlx"));
    team.cole.set(team.cole.lead("Acme"), leadField("website"), std::string("acme.example"));
    team.cole.read(team.dana.write("c.rlx"));

    EXPECT_TRUE(thisLaptop(team.cole.on()).isCopy);
    EXPECT_FALSE(exportChanges(team.cole.on(), wishTo(team.cole.file("x.rlx"))));
    team.cole.set(team.cole.lead("Acme"), leadField("notes"), std::string("Call again"));

    ASSERT_TRUE(writeJoin(team.cole.on(), team.cole.file("join2.rlx")));
    EXPECT_NE(thisLaptop(team.cole.on()).id, old);
    ASSERT_TRUE(approve(team.dana.on(), *readJoin(team.cole.file("join2.rlx")), team.colesPerson,
                        team.cole.file("answer2.rlx")));
    team.cole.read(team.cole.file("answer2.rlx"));
    EXPECT_FALSE(thisLaptop(team.cole.on()).isCopy);
    team.dana.read(team.cole.write("d.rlx"));
    const uint32_t acme = team.dana.lead("Acme");
    EXPECT_EQ(team.dana.text(acme, leadField("city")), "Dayton");
    EXPECT_EQ(team.dana.text(acme, leadField("phone")), "555-0100");
    EXPECT_EQ(team.dana.text(acme, leadField("website")), "acme.example"); // before it noticed
    const std::string rep = "rep:" + team.dana.book().people().id(team.colesPerson).hex();
    EXPECT_EQ(team.dana.dump({"team", rep}), team.cole.dump({"team", rep}));
}

TEST(ExchangeBooks, WhatARevokedLaptopWroteCountsAgainWhenThatIsTakenBack)
{
    Team team;
    team.meet();
    team.cole.set(team.cole.lead("Acme"), leadField("city"), std::string("Dayton"));
    team.dana.read(team.cole.write("a.rlx"));
    const uint32_t acme = team.dana.lead("Acme");
    ChangeSet changes = team.dana.on().change();
    ASSERT_TRUE(revokeLaptop(changes, team.dana.book(),
                             laptopOf(team.dana.book(), thisLaptop(team.cole.on()).id), {}, "Stolen"));

    ASSERT_TRUE(team.dana.on().commit({Op::revokeLaptop}, std::move(changes)));
    EXPECT_EQ(team.dana.text(acme, leadField("city")), "");

    ASSERT_TRUE(team.dana.on().undo());
    EXPECT_EQ(team.dana.text(acme, leadField("city")), "Dayton");
}
