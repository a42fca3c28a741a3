// SPDX-License-Identifier: GPL-3.0-or-later
// Private notes and unfinished debriefs of a manager are in no file that his laptop writes for others, and in
// no byte of the others' books. Each file is opened with the keys of everybody who can, unpacked and
// searched.
#include "core/sync/realteam.h"
#include "support/effort.h"
#include "support/hidden.h"
#include "sync/envelope.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <gtest/gtest.h>

namespace ridealong {
namespace {

constexpr int manyNotes = walked(500, 100), someNotes = walked(60, 20);
const QString passphrase = QStringLiteral("eight words or letters");

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

// What a file says to whoever can open it with what lies on this laptop.
int unpackBy(const QString &path, const Id &laptop, QByteArray &to)
{
    const auto keys = KeyStore().keysOf(laptop);
    EXPECT_TRUE(keys);
    EnvelopeReader file(path);
    const auto headers = file.headers();
    EXPECT_TRUE(headers) << headers.error().text.toStdString();
    Openers openers;
    openers.keys = &*keys;
    openers.secretOf = [](const Id &invitation) { return KeyStore().secretOf(invitation); };
    openers.passphrase = passphrase;
    int opened = 0;
    for (size_t each = 0; headers && each < headers->size(); ++each) {
        if (!file.opensBy(each, openers))
            continue;
        ++opened;
        EXPECT_TRUE(file.read(each, openers, [&](std::string_view plain) -> Status {
            to.append(plain.data(), qsizetype(plain.size()));
            return Done{};
        }));
    }
    return opened;
}

int unpack(const QString &path, const RealLaptop &reader, QByteArray &to)
{
    sitAt(reader);
    return unpackBy(path, Id::fromHex(reader.session->store().deviceId()), to);
}

class PrivateFiles : public testing::Test
{
protected:
    PrivateFiles()
        : m_laptops(m_team.copied(m_folder.path(), 4)) // Dana, Cole, Erin and Mara, who is a manager too
    {
        for (RealLaptop &laptop : m_laptops)
            openAt(laptop, RealTeam::begun + 1000);
    }

    RealLaptop &dana() { return m_laptops[0]; }
    Session &session() { return *m_laptops[0].session; }
    QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    Link person(int number) { return Link{dana().data().people().find(m_team.personId(number))}; }

    void writeNotes(int notes)
    {
        sitAt(dana());
        ChangeSet changes = session().change();
        const uint32_t lead =
            changes.create(Entity::lead, {{leadField("company"), std::string("Acme")},
                                          {leadField("owner"), person(2)},
                                          {leadField("stage"), Link{dana().data().firstStage()}}});
        for (int each = 0; each < notes; ++each) {
            const std::string word = secretWord();
            m_hidden.add(word);
            if (each % 5 == 0)
                changes.create(Entity::debriefDraft, {{debriefDraftField("by"), person(0)},
                                                      {debriefDraftField("text"), "said " + word}});
            else
                changes.create(Entity::privateNote, {{privateNoteField("by"), person(0)},
                                                     {privateNoteField("rep"), person(2 + each % 2)},
                                                     {privateNoteField("lead"), Link{lead}},
                                                     {privateNoteField("on"), session().today()},
                                                     {privateNoteField("text"), "thinks " + word}});
        }
        ASSERT_TRUE(session().commit({Op::editLead}, std::move(changes)));
        changeSome();
    }

    // A note that was changed, one that was deleted, and a lead that changed hands under its notes.
    void changeSome()
    {
        const auto &table = dana().data().tables().privateNote;
        ChangeSet changes = session().change();
        for (uint32_t row = 1; row < table.end(); row += 7)
            if (table.has(row))
                changes.set(Entity::privateNote, row, privateNoteField("on"), session().today());
        changes.set(Entity::privateNote, 1, privateNoteField("deleted"), true);
        changes.set(Entity::lead, 1, leadField("owner"), person(3));
        ASSERT_TRUE(session().commit({Op::editLead}, std::move(changes)));
    }

    void lookThrough(const QString &file, bool isReadByAll)
    {
        QByteArray bytes = bytesOf(file);
        int opened = 0;
        for (const RealLaptop &reader : m_laptops) {
            QByteArray plain;
            opened += unpack(file, reader, plain);
            if (!bytes.contains(plain)) // several may open the same
                bytes += plain;
        }
        EXPECT_GE(opened, isReadByAll ? 3 : 1) << file.toStdString();
        EXPECT_TRUE(m_hidden.in(bytes).empty())
            << file.toStdString() << " holds " << m_hidden.in(bytes).front();
    }

    QTemporaryDir m_folder{inMemory()};
    RealTeam m_team;
    std::vector<RealLaptop> m_laptops;
    HiddenWords m_hidden;
};

TEST_F(PrivateFiles, HoldNothingOfPrivateNotes)
{
    writeNotes(manyNotes);
    // The book itself has them: what is looked for can be found.
    const std::string own = "private:" + m_team.personId(0).hex();
    EXPECT_GT(dumpOf(dana(), {own}).size(), size_t(manyNotes) * 40);

    EXPECT_EQ(sentBy(dana(), path("team.rlx")).toStdString(), "");
    lookThrough(path("team.rlx"), true);

    ExportWish one;
    one.to = path("cole.rlx");
    one.laptops = {dana().data().tables().laptop.find(Id::fromHex(m_laptops[1].session->store().deviceId()))};
    sitAt(dana());
    EXPECT_TRUE(exportChanges(session(), one));
    lookThrough(path("cole.rlx"), false);

    ExportWish parts;
    parts.to = path("parts.rlx");
    parts.inParts = true;
    sitAt(dana());
    const auto inParts = exportChanges(session(), parts);
    ASSERT_TRUE(inParts);
    for (const QString &part : inParts->files)
        lookThrough(part, false);

    sitAt(dana());
    EXPECT_TRUE(writeRequest(session(), path("request.rlx")));
    lookThrough(path("request.rlx"), true);

    sitAt(dana());
    EXPECT_TRUE(invite(session(), person(3).number, path("invitation.rlx"), passphrase));
    lookThrough(path("invitation.rlx"), false);

    // Cole takes what came, and asks and answers.
    int64_t taken = 0;
    EXPECT_EQ(takenBy(m_laptops[1], path("team.rlx"), taken).toStdString(), "");
    EXPECT_GT(taken, 0);
    EXPECT_EQ(takenBy(m_laptops[3], path("team.rlx"), taken).toStdString(), "");
    EXPECT_EQ(sentBy(m_laptops[3], path("mara.rlx")).toStdString(), "");
    lookThrough(path("mara.rlx"), false);
}

TEST_F(PrivateFiles, NorDoJoinFilesAndTheirAnswers)
{
    writeNotes(someNotes);
    const RealLaptop asking{.person = 2, .folder = m_folder.filePath(QStringLiteral("asking"))};
    sitAt(asking);
    auto made = Session::create(asking.book(), {.name = "New", .owner = "Cole Harlan"},
                                Clock::at(Instant{RealTeam::begun + 1000}));
    ASSERT_TRUE(made);
    const auto asked = writeJoin(**made, path("join.rlx"));
    ASSERT_TRUE(asked);
    sitAt(dana());
    const auto request = readJoin(path("join.rlx"));
    ASSERT_TRUE(request);
    ASSERT_TRUE(approve(session(), *request, person(2).number, path("answer.rlx")));

    sitAt(asking);
    QByteArray plain;
    EXPECT_EQ(unpackBy(path("join.rlx"), asked->laptop, plain) +
                  unpackBy(path("answer.rlx"), asked->laptop, plain),
              2);
    EXPECT_GT(plain.size(), 2000);
    EXPECT_TRUE(m_hidden.in(plain + bytesOf(path("join.rlx")) + bytesOf(path("answer.rlx"))).empty());
    const auto joined = newFromInvitation(path("joined.ridealong"), path("answer.rlx"), {},
                                          Clock::at(Instant{RealTeam::begun + 2000}));
    ASSERT_TRUE(joined) << joined.error().text.toStdString();
    EXPECT_TRUE(
        m_hidden.in(bytesOf(path("joined.ridealong")) + bytesOf(path("joined.ridealong-wal"))).empty());
}

TEST_F(PrivateFiles, NorDoTheBooksOfTheOthers)
{
    writeNotes(someNotes);
    EXPECT_EQ(sentBy(dana(), path("team.rlx")).toStdString(), "");
    int64_t taken = 0;
    for (size_t each = 1; each < m_laptops.size(); ++each)
        EXPECT_EQ(takenBy(m_laptops[each], path("team.rlx"), taken).toStdString(), "");
    EXPECT_GT(taken, 0);

    for (size_t each = 1; each < m_laptops.size(); ++each) {
        const auto look = [&] {
            QDirIterator files(m_laptops[each].folder, QDir::Files | QDir::Hidden,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString file = files.next(); // the book, its wal, its lock, keys and anchor
                EXPECT_TRUE(m_hidden.in(bytesOf(file)).empty()) << file.toStdString();
            }
        };
        look();
        m_laptops[each].session.reset();
        look();
    }
    m_laptops[0].session.reset();
    EXPECT_EQ(m_hidden.in(bytesOf(dana().book())).size(),
              size_t(someNotes)); // it does find them where they are
}

} // namespace
} // namespace ridealong
