// SPDX-License-Identifier: GPL-3.0-or-later
// Who reads a change file, and what each of them lacks.
#include "base/words.h"
#include "session/exchangeparts.h"
#include "sync/laptops.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

namespace ridealong::exchange {

namespace {

using Whose = StreamInfo::Whose;

// Laptops with the same scopes read one envelope: those of a rep, one's own others, the other managers.
Readers &groupOf(std::vector<Readers> &groups, const std::string &role, const Id &person, const Id &own)
{
    const bool isShared = role == "manager" && person != own;
    const Id key = isShared ? Id{} : person;
    const auto found = std::ranges::find_if(
        groups, [&](const Readers &group) { return group.role == role && group.person == key; });
    if (found != groups.end())
        return *found;
    groups.push_back({});
    groups.back().role = role;
    groups.back().person = key;
    return groups.back();
}

void addName(Readers &readers, const QString &name)
{
    if (!readers.names.contains(name))
        readers.names << name;
}

void addLaptop(std::vector<Readers> &groups, const Session &session, uint32_t row, const Peers &peers)
{
    const Book &book = session.book();
    const Table<Laptop> &laptops = book.tables().laptop;
    const auto keys = keysOf(book, row);
    if (!laptops.has(row) || laptops[row].revokedOn.isSet() || !keys)
        return;
    const uint32_t person = laptops[row].person.number;
    Readers &group = groupOf(groups, std::string(laptops.text(row, laptopField("role"))),
                             book.people().id(person), ownPerson(session));
    Recipient recipient;
    recipient.box = keys->box;
    group.recipients.push_back(recipient);
    group.laptops.push_back(laptops.id(row));
    addName(group, shown(book.personName(person)));
    std::vector<Digest> said;
    if (const auto peer = peers.of(laptops.id(row)))
        for (const Head &head : peer->heads)
            said.push_back(head.hash);
    group.theirs.push_back(std::move(said));
}

void addInvitation(std::vector<Readers> &groups, const Session &session, const Invitation &invitation)
{
    const Book &book = session.book();
    const auto secret = KeyStore().secretOf(invitation.id);
    if (!secret || !invitation.laptop.isNull() || !book.people().has(invitation.person))
        return;
    Readers readers;
    readers.role = std::string(book.people().text(invitation.person, personField("role")));
    readers.person = book.people().id(invitation.person);
    Recipient recipient;
    recipient.invitation = secret;
    recipient.invitationId = invitation.id;
    readers.recipients.push_back(recipient);
    addName(readers, shown(book.personName(invitation.person)));
    readers.isNew = true;
    groups.push_back(std::move(readers));
}

int rankOf(const StreamInfo &stream)
{
    return stream.scope == "team"             ? 0
           : stream.scope == "managers"       ? 1
           : stream.scope.starts_with("rep:") ? 2
                                              : 3;
}

// What all of them have of a stream. Where it goes on in one line, who has least has what all have; of one
// that is forked only what each of them named.
std::vector<Digest> commonOf(const Readers &readers, bool isForked, const std::map<Digest, int64_t> &seqOf)
{
    std::vector<Digest> common;
    if (readers.isNew || readers.theirs.empty())
        return common;
    const auto isSaid = [](const std::vector<Digest> &said, const Digest &digest) {
        return std::ranges::find(said, digest) != said.end();
    };
    std::optional<std::pair<int64_t, Digest>> lowest;
    bool allSpeak = true;
    for (const auto &said : readers.theirs) {
        std::optional<std::pair<int64_t, Digest>> highest;
        for (const auto &[digest, seq] : seqOf)
            if (isSaid(said, digest))
                highest = std::max(highest, std::optional(std::pair(seq, digest)));
        allSpeak = allSpeak && highest;
        lowest = lowest ? std::min(lowest, highest) : highest;
    }
    for (const auto &[digest, seq] : seqOf)
        if (std::ranges::all_of(readers.theirs, [&](const auto &said) { return isSaid(said, digest); }))
            common.push_back(digest);
    if (!isForked && common.empty() && allSpeak && lowest)
        common.push_back(lowest->second);
    return common;
}

// The places in their streams of all that the readers said to have.
std::map<Id, std::map<Digest, int64_t>> saidBy(const Session &session, const Readers &readers)
{
    std::map<Id, std::map<Digest, int64_t>> said;
    const Peers peers(const_cast<Store &>(session.store())); // only reads
    for (const Id &laptop : readers.laptops)
        if (const auto peer = peers.of(laptop))
            for (const Head &head : peer->heads)
                said[head.stream][head.hash] = head.seq;
    return said;
}

} // namespace

bool mayRead(const Readers &readers, std::string_view scope)
{
    return mayHold(readers.role, readers.person, scope);
}

std::vector<Readers> readersOf(const Session &session, const ExportWish &wish)
{
    const Peers peers(const_cast<Store &>(session.store())); // only reads
    std::vector<Readers> groups;
    const bool isForEverybody = wish.laptops.empty() && wish.invitations.empty();
    for (const uint32_t row : isForEverybody ? partners(session) : wish.laptops)
        addLaptop(groups, session, row, peers);
    for (const Invitation &invitation : peers.invitations())
        if (isForEverybody || std::ranges::find(wish.invitations, invitation.id) != wish.invitations.end())
            addInvitation(groups, session, invitation);
    return groups;
}

Result<std::vector<StreamPart>> partsFor(const Session &session, const Readers &readers)
{
    const ExchangeLog log(session.store());
    auto streams = log.streams();
    const auto heads = log.heads();
    if (!streams || !heads)
        return !streams ? streams.error() : heads.error();
    std::ranges::stable_sort(*streams, std::less{}, rankOf);
    const auto said = saidBy(session, readers);
    std::vector<StreamPart> parts;
    for (const StreamInfo &stream : *streams) {
        if (stream.whose == Whose::past || !mayRead(readers, stream.scope))
            continue;
        const bool isForked = std::ranges::count(*heads, stream.id, &Head::stream) > 1;
        const auto seqs = said.find(stream.id);
        StreamPart part{stream, {}, 0};
        if (seqs != said.end())
            part.theirs = commonOf(readers, isForked, seqs->second);
        const auto count = log.countMissing(stream, part.theirs);
        if (!count)
            return count.error();
        part.entries = *count;
        if (part.entries)
            parts.push_back(std::move(part));
    }
    return parts;
}

std::vector<Head> headsFor(const Readers &readers, const std::vector<StreamInfo> &streams,
                           const std::vector<Head> &heads)
{
    std::vector<Head> may;
    for (const Head &head : heads) {
        const auto stream = std::ranges::find(streams, head.stream, &StreamInfo::id);
        if (stream != streams.end() && stream->whose != Whose::past && mayRead(readers, stream->scope))
            may.push_back(head);
    }
    return may;
}

std::function<bool(const Id &stream)> listedBy(const Session &session, const KnownLaptop *sender)
{
    const auto streams = ExchangeLog(session.store()).streams();
    if (!streams || !sender)
        return {};
    std::set<Id> notListed;
    for (const StreamInfo &stream : *streams)
        if (!mayHold(sender->role, sender->person, stream.scope) ||
            !mayHold(roleOf(session), ownPerson(session), stream.scope))
            notListed.insert(stream.id);
    return [notListed](const Id &stream) { return !notListed.contains(stream); };
}

std::vector<Id> waitedFor(const Session &session)
{
    const ExchangeLog log(session.store());
    const auto waiting = log.waitingFor();
    const auto streams = log.streams();
    std::vector<Id> laptops;
    if (!waiting || !streams)
        return laptops;
    for (const Head &head : *waiting) {
        const auto stream = std::ranges::find(*streams, head.stream, &StreamInfo::id);
        if (stream != streams->end() && std::ranges::find(laptops, stream->laptop) == laptops.end())
            laptops.push_back(stream->laptop);
    }
    return laptops;
}

Manifest manifestOf(const Session &session, const OwnKeys &keys)
{
    Manifest manifest;
    manifest.team = teamOf(session);
    manifest.laptop = ownId(session);
    manifest.sender = keys.shown();
    manifest.teamName = session.book().info().name;
    manifest.program = QCoreApplication::applicationVersion().toStdString();
    manifest.schema = session.store().schema();
    manifest.made = session.clock().now();
    return manifest;
}

// Until the book has this laptop's row, the proof of its invitation says whose it is.
EnvelopeHeader headerOf(const Session &session, const OwnKeys &keys, EnvelopeKind kind)
{
    EnvelopeHeader header;
    header.kind = kind;
    header.team = teamOf(session);
    header.laptop = ownId(session);
    header.sender = keys.shown();
    header.senderName = shown(session.book().personName(session.user())).left(100);
    header.made = session.clock().now();
    header.set = Id::make(header.made.ms);
    const Id invitation = Id::fromHex(session.store().meta(invitationKey));
    if (invitation.isNull() || isLetIn(session))
        return header;
    if (const auto secret = KeyStore().secretOf(invitation)) {
        header.invitation = invitation;
        header.invitationProof = invitationProof(*secret, header.team, header.laptop, header.sender);
    }
    return header;
}

} // namespace ridealong::exchange

namespace ridealong {

std::vector<uint32_t> partners(const Session &session)
{
    const Book &book = session.book();
    const Table<Laptop> &laptops = book.tables().laptop;
    const bool isReps = exchange::roleOf(session) == "rep";
    const Id own = exchange::ownId(session), person = exchange::ownPerson(session);
    std::vector<uint32_t> rows;
    for (uint32_t row = 1; row < laptops.end(); ++row)
        if (laptops.has(row) && laptops.id(row) != own &&
            (!isReps || laptops.text(row, laptopField("role")) == "manager" ||
             book.people().id(laptops[row].person.number) == person))
            rows.push_back(row);
    return rows;
}

} // namespace ridealong
