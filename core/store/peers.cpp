// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/peers.h"

#include "base/cbor.h"
#include "base/cborcursor.h"
#include "store/storeparts.h"

#include <algorithm>
#include <charconv>

namespace ridealong {

namespace {

constexpr const char *peerColumns =
    "SELECT laptop, heads, heads_at, received_at, received_changes, sent_at, schema FROM peer ";
constexpr const char *fileColumns = "SELECT number, way, at, name, digest, laptop, entries, known, waiting,"
                                    " conflicts, operation, problem FROM exchange_file ";

std::string bytesOf(const std::vector<Head> &heads)
{
    std::string bytes;
    cbor::array(bytes, heads.size());
    for (const Head &head : heads) {
        cbor::array(bytes, 3);
        cbor::id(bytes, head.stream);
        cbor::whole(bytes, head.seq);
        cbor::bytes(bytes, head.hash.view());
    }
    return bytes;
}

// Nothing for what can't be read: then all of it is sent once more.
std::vector<Head> headsOf(std::string_view bytes)
{
    std::vector<Head> heads;
    cbor::Cursor cursor(bytes);
    const size_t count = bytes.empty() ? 0 : cursor.array();
    for (size_t i = 0; i < count && !cursor.failed(); ++i) {
        if (cursor.array() != 3)
            cursor.fail();
        const Id stream = cursor.id();
        const int64_t seq = cursor.whole();
        heads.push_back({stream, seq, cursor.digest()});
    }
    if (cursor.failed())
        heads.clear();
    return heads;
}

Instant instantOf(const Statement &row, int column)
{
    return row.isNull(column) ? Instant{} : Instant{row.integer(column)};
}

Statement &bind(Statement &to, int at, Instant value)
{
    return value.isSet() ? to.bind(at, value.ms) : to.bindNull(at);
}

Statement &bindId(Statement &to, int at, const Id &value)
{
    return value.isNull() ? to.bindNull(at) : to.bind(at, value);
}

QString textOf(const Statement &row, int column)
{
    return QString::fromUtf8(row.text(column).data(), qsizetype(row.text(column).size()));
}

Peer peerOf(const Statement &row)
{
    Peer peer{.laptop = row.id(0)};
    if (!row.isNull(1))
        peer.heads = headsOf(row.blob(1));
    peer.headsAt = instantOf(row, 2);
    peer.receivedAt = instantOf(row, 3);
    peer.receivedChanges = row.integer(4);
    peer.sentAt = instantOf(row, 5);
    peer.schema = int(row.integer(6));
    return peer;
}

ExchangeFile fileOf(const Statement &row)
{
    ExchangeFile file{.number = row.integer(0), .incoming = row.integer(1) == 1, .at = instantOf(row, 2)};
    file.name = textOf(row, 3);
    file.digest = Digest::from(row.blob(4));
    if (!row.isNull(5))
        file.laptop = row.id(5);
    file.entries = row.integer(6);
    file.known = row.integer(7);
    file.waiting = row.integer(8);
    file.conflicts = row.integer(9);
    file.operation = row.integer(10);
    file.problem = textOf(row, 11);
    return file;
}

std::string exportKey(const Id &laptop)
{
    return "last_export " + laptop.hex();
}

Invitation invitationOf(const Statement &row)
{
    return {row.id(0), uint32_t(row.integer(1)), instantOf(row, 2), row.isNull(3) ? Id{} : row.id(3)};
}

void writeReceived(Connection &db, const Peer &peer)
{
    const std::string heads = bytesOf(peer.heads);
    Statement write(db, "INSERT INTO peer(laptop, heads, heads_at, received_at, received_changes, schema)"
                        " VALUES(?, ?, ?, ?, ?, ?) ON CONFLICT(laptop) DO UPDATE SET"
                        " heads = excluded.heads, heads_at = excluded.heads_at,"
                        " received_at = excluded.received_at, received_changes = excluded.received_changes,"
                        " schema = excluded.schema");
    write.bind(1, peer.laptop).bindBlob(2, heads);
    bind(write, 3, peer.headsAt);
    bind(write, 4, peer.receivedAt).bind(5, peer.receivedChanges).bind(6, int64_t(peer.schema)).run();
}

void writeFile(Connection &db, const ExchangeFile &file)
{
    const std::string name = file.name.toStdString(), problem = file.problem.toStdString();
    Statement write(db, "INSERT INTO exchange_file(way, at, name, digest, laptop, entries, known, waiting,"
                        " conflicts, operation, problem) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    write.bind(1, int64_t(file.incoming ? 1 : 2));
    bind(write, 2, file.at).bind(3, std::string_view(name));
    file.digest.isNull() ? write.bindNull(4) : write.bindBlob(4, file.digest.view());
    bindId(write, 5, file.laptop).bind(6, file.entries).bind(7, file.known).bind(8, file.waiting);
    write.bind(9, file.conflicts).bind(10, file.operation);
    problem.empty() ? write.bindNull(11) : write.bind(11, std::string_view(problem));
    write.run();
}

} // namespace

Status Peers::write(const std::function<void(Connection &)> &work)
{
    return StoreParts::saved(m_store, [&] { work(StoreParts::writing(m_store)); });
}

template<class Row>
std::vector<Row> Peers::rows(const std::string &sql, Row (*rowOf)(const Statement &)) const
{
    std::vector<Row> list;
    try {
        Statement select(StoreParts::reading(m_store), sql);
        while (select.step())
            list.push_back(rowOf(select));
    } catch (const StoreError &) { // nothing is known, so everything is sent and asked for anew
        list.clear();
    }
    return list;
}

std::vector<Peer> Peers::all() const
{
    return rows<Peer>(std::string(peerColumns) + "ORDER BY laptop", peerOf);
}

std::optional<Peer> Peers::of(const Id &laptop) const
{
    for (Peer &peer : all())
        if (peer.laptop == laptop)
            return std::move(peer);
    return std::nullopt;
}

Status Peers::noteReceived(const Peer &peer, const std::function<bool(const Id &stream)> &speaksOf)
{
    Peer now = peer;
    const auto before = speaksOf ? of(peer.laptop) : std::nullopt;
    for (const Head &head : before ? before->heads : std::vector<Head>())
        if (!speaksOf(head.stream) &&
            std::ranges::find(peer.heads, head.stream, &Head::stream) == peer.heads.end())
            now.heads.push_back(head);
    return write([&](Connection &db) { writeReceived(db, now); });
}

Status Peers::noteSent(const Id &laptop, Instant at)
{
    return write([&](Connection &db) {
        Statement sent(db, "INSERT INTO peer(laptop, sent_at) VALUES(?, ?)"
                           " ON CONFLICT(laptop) DO UPDATE SET sent_at = excluded.sent_at");
        sent.bind(1, laptop).bind(2, at.ms).run();
    });
}

std::vector<ExchangeFile> Peers::files(int64_t limit) const
{
    return rows<ExchangeFile>(
        std::string(fileColumns) + "ORDER BY number DESC LIMIT " + std::to_string(limit), fileOf);
}

Status Peers::note(const ExchangeFile &file)
{
    return write([&](Connection &db) { writeFile(db, file); });
}

bool Peers::wasRead(const Digest &digest) const
{
    try {
        Statement select(StoreParts::reading(m_store),
                         "SELECT 1 FROM exchange_file WHERE way = 1 AND problem IS NULL"
                         " AND digest = ?");
        select.bindBlob(1, digest.view());
        return select.step();
    } catch (const StoreError &) {
        return false;
    }
}

Status Peers::noteExport(const Id &laptop, const Id &set)
{
    const std::string key = exportKey(laptop);
    if (m_store.meta(key).starts_with(set.hex() + ' '))
        return Done{};
    const auto newest = files(1);
    const int64_t next = newest.empty() ? 1 : newest.front().number + 1;
    return m_store.setMeta(key, set.hex() + ' ' + std::to_string(next));
}

int64_t Peers::firstOfExport(const Id &laptop) const
{
    const std::string known = m_store.meta(exportKey(laptop));
    const size_t gap = known.find(' ');
    int64_t first = 0;
    if (gap != std::string::npos)
        std::from_chars(known.data() + gap + 1, known.data() + known.size(), first);
    return first;
}

std::vector<Invitation> Peers::invitations() const
{
    return rows<Invitation>("SELECT id, person, made_at, laptop FROM invitation ORDER BY made_at, id",
                            invitationOf);
}

Status Peers::note(const Invitation &invitation)
{
    return write([&](Connection &db) {
        Statement put(db,
                      "INSERT OR REPLACE INTO invitation(id, person, made_at, laptop) VALUES(?, ?, ?, ?)");
        put.bind(1, invitation.id).bind(2, int64_t(invitation.person)).bind(3, invitation.madeAt.ms);
        bindId(put, 4, invitation.laptop).run();
    });
}

Heard heardFrom(const Id &laptop, const std::vector<ExchangeFile> &files, int64_t first,
                const std::optional<Peer> &peer)
{
    Heard heard;
    for (const ExchangeFile &file : files) {
        if (!file.incoming || file.laptop != laptop)
            continue;
        if (!file.problem.isEmpty())
            heard.isUndone = heard.isUndone || (!heard.at.isSet() && file.isUndone());
        else if (!heard.at.isSet())
            heard = {file.at, file.entries, heard.isUndone};
        else if (first > 0 && file.number >= first)
            heard.changes += file.entries;
    }
    if (!heard.at.isSet() && !heard.isUndone && peer)
        heard = {peer->receivedAt, peer->receivedChanges, false};
    return heard;
}

} // namespace ridealong
