// SPDX-License-Identifier: GPL-3.0-or-later
// A book from before the exchange, with its rows, its log and its journal as that version wrote them.
#include "base/cbor.h"
#include "base/digest.h"
#include "store/ground.h"
#include "store/journal.h"

#include "support/logrows.h"

#include <QDir>
#include <QFile>
#include <gmock/gmock.h>

using namespace ridealong;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

constexpr int64_t october = 1'791'936'000'000; // 2026-10-14, in milliseconds
constexpr int versionThen = 4;

// Writes entries as version 4 did: the body is array(person, array of items), an item array(entity, id,
// cells) for a row that was made and array(entity, id, tag, value, depth, bases) for a field that was set.
struct OlderBook
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("Older.ridealong"));
    Id dana = Id::make(october), stage = Id::make(october), lead = Id::make(october),
       stream = Id::make(october);
    std::string head = std::string(32, '\0');
    int64_t seq = 0;

    OlderBook()
    {
        Connection db(path, Connection::Mode::create);
        db.run("PRAGMA page_size = 4096; PRAGMA journal_mode = WAL");
        const QStringList files =
            QDir(QStringLiteral(":/schema")).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
        for (int version = 0; version < versionThen; ++version) {
            QFile file(QStringLiteral(":/schema/") + files[version]);
            EXPECT_TRUE(file.open(QIODevice::ReadOnly));
            db.run(file.readAll().toStdString());
        }
        db.run("INSERT INTO meta(key, value) VALUES('minimum_version', 1), ('hlc', 7);"
               " PRAGMA application_id = 1380207687; PRAGMA user_version = 4");
        Statement meta(db, "INSERT INTO meta(key, value) VALUES('book', ?)");
        const std::string book = Id::make(october).hex();
        meta.bind(1, std::string_view(book)).run();
        Statement device(db, "INSERT INTO device(number, id, name) VALUES(1, ?, 'older')");
        device.bind(1, Id::make(october)).run();
        Statement open(db, "INSERT INTO stream(number, id, device, scope, mine, head_seq, head_hash)"
                           " VALUES(1, ?, 1, 'team', 1, 0, zeroblob(32))");
        open.bind(1, stream).run();
        fill(db);
    }

    void entry(Connection &db, int op, int64_t operation, const std::string &items, size_t count,
               std::initializer_list<JournalLine> lines)
    {
        std::string body, covered, journal;
        cbor::array(body, 2);
        cbor::id(body, dana);
        cbor::array(body, count);
        body += items;
        cbor::array(covered, 7);
        cbor::id(covered, stream);
        cbor::whole(covered, ++seq);
        cbor::bytes(covered, head);
        cbor::whole(covered, seq);
        cbor::whole(covered, versionThen);
        cbor::whole(covered, op);
        cbor::bytes(covered, body);
        const std::string hash(Digest::of(covered).view());
        Statement insert(
            db, "INSERT INTO entry(number, stream, seq, prev, hlc, schema, op, body, hash, operation)"
                " VALUES(?1, 1, ?1, ?2, ?1, 4, ?3, ?4, ?5, ?6)");
        insert.bind(1, seq).bindBlob(2, head).bind(3, int64_t(op)).bindBlob(4, body).bindBlob(5, hash);
        insert.bind(6, operation).run();
        head = hash;
        Statement save(db, "UPDATE stream SET head_seq = ?, head_hash = ?");
        save.bind(1, seq).bindBlob(2, head).run();
        for (const JournalLine &line : lines)
            appendLine(journal, line);
        Statement part(db, "INSERT INTO operation_part(entry, operation, body) VALUES(?, ?, ?)");
        part.bind(1, seq).bind(2, operation).bindBlob(3, journal).run();
    }

    std::string made(Entity entity, const Id &id)
    {
        std::string item;
        cbor::array(item, 3);
        cbor::whole(item, int64_t(entity));
        cbor::id(item, id);
        cbor::array(item, 0);
        return item;
    }

    void fill(Connection &db)
    {
        Statement rows(db, "INSERT INTO person(number, id, made, name, initials, role, active)"
                           " VALUES(1, ?, 1, 'Dana Whitfield', 'DW', 'manager', 1)");
        rows.bind(1, dana).run();
        db.run("INSERT INTO operation(number, op, subject, detail, at, person, state) VALUES"
               " (1, 3, 'Acme', '', 1791936000000, 1, 1), (2, 4, 'Acme', '', 1791936000001, 1, 1)");
        entry(db, 3, 1, made(Entity::person, dana) + made(Entity::lead, lead), 2,
              {{.entity = Entity::person, .number = 1, .creates = true},
               {.entity = Entity::lead, .number = 1, .creates = true}});
        Statement acme(db, "INSERT INTO lead(number, id, made, company, phone, city) VALUES(1, ?, 1, 'Acme',"
                           " '555', 'Dayton')");
        acme.bind(1, lead).run();
        std::string set;
        const uint16_t tag = leadFields[leadField("phone")].info.tag;
        cbor::array(set, 6);
        cbor::whole(set, int64_t(Entity::lead));
        cbor::id(set, lead);
        cbor::whole(set, tag);
        cbor::text(set, "555");
        cbor::whole(set, 0);
        cbor::array(set, 1);
        cbor::bytes(set, head);
        entry(db, 4, 2, set, 1,
              {{.entity = Entity::lead,
                .number = 1,
                .tag = tag,
                .before = Value{},
                .after = std::string("555")}});
        db.run("INSERT INTO touch(entity, row, entry) VALUES(1, 1, 2);"
               " INSERT INTO stamp(entity, row, field, depth, hlc, entry) VALUES(1, 1, " +
               std::to_string(tag) + ", 0, 2, 2)");
    }

    Result<std::unique_ptr<Session>> open()
    {
        return Session::open(path, Store::Access::write, Clock::at(Date::parseIso("2026-10-15")));
    }
};

std::string phoneOf(const Session &session)
{
    return std::string(session.book().leads().text(1, leadField("phone")));
}

} // namespace

TEST(OlderBook, OpensWithItsRowsItsAuditAndItsUndo)
{
    OlderBook older;

    auto session = older.open();

    ASSERT_TRUE(session) << session.error().text.toStdString() << session.error().detail.toStdString();
    EXPECT_EQ((*session)->book().leads().text(1, leadField("city")), "Dayton");
    const auto audit = (*session)->store().audit((*session)->book(), 1, 10);
    ASSERT_THAT(audit, SizeIs(2));
    EXPECT_EQ(audit[0].who, "Dana Whitfield");
    EXPECT_EQ(audit[0].after, Value{std::string("555")});
    const auto problems = (*session)->store().check(true, (*session)->book());
    ASSERT_TRUE(problems);
    EXPECT_TRUE(problems->isEmpty()) << problems->join(QLatin1Char('\n')).toStdString();
    EXPECT_TRUE((*session)->undo());
    EXPECT_EQ(phoneOf(**session), "");
}

TEST(OlderBook, NothingIsWrittenBehindItsOldStreamsAndTheGroundHoldsItsRows)
{
    OlderBook older;
    {
        auto session = older.open();
        ASSERT_TRUE(session);
        ChangeSet changes = (*session)->change();
        changes.set(Entity::lead, 1, leadField("phone"), std::string("556"));
        ASSERT_TRUE((*session)->commit({Op::editLead}, std::move(changes)));
        Store &store = const_cast<Store &>((*session)->store());
        ASSERT_TRUE(layGround(store, (*session)->book(), 1, (*session)->clock().now()));
        const auto problems = store.check(true, (*session)->book());
        ASSERT_TRUE(problems);
        EXPECT_TRUE(problems->isEmpty()) << problems->join(QLatin1Char('\n')).toStdString();
        EXPECT_THAT(store.audit((*session)->book(), 1, 10), SizeIs(3));
        EXPECT_TRUE((*session)->undo());
        EXPECT_EQ(phoneOf(**session), "555");
    }

    Connection db(older.path, Connection::Mode::read);
    EXPECT_EQ(db.integer("SELECT head_seq FROM stream WHERE number = 1"), 2);
    EXPECT_EQ(db.integer("SELECT mine FROM stream WHERE number = 1"), 3);
    Statement rows(db, "SELECT e.body FROM entry e JOIN stream s ON s.number = e.stream WHERE s.mine <> 3"
                       " AND e.op = 63");
    std::vector<Id> made;
    while (rows.step()) {
        LogEntry entry;
        ASSERT_TRUE(decodeBody(rows.blob(0), entry));
        for (const LogItem &item : entry.items)
            made.push_back(item.row);
    }
    EXPECT_THAT(made, testing::UnorderedElementsAre(older.dana, older.lead));
}
