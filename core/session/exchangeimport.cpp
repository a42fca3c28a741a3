// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/words.h"
#include "session/erasing.h"
#include "session/exchangeparts.h"
#include "session/exchangerefusals.h"
#include "store/backups.h"
#include "store/erasure.h"
#include "sync/laptops.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

namespace ridealong {

using namespace exchange;

namespace {

constexpr int64_t largeFile = 5 << 20; // is preceded by a backup
constexpr size_t mostLines = 200;

QString tr(const char *text)
{
    return QCoreApplication::translate("Exchange", text);
}

Error nothingNew()
{
    return {ErrorKind::cancelled, QString(), QStringLiteral("nothing new")};
}

// One import from the file to the account. Each step gives a sentence where it must not go on.
class Import
{
public:
    Import(Session &session, const ChangeFileWish &wish, const Progress &progress)
        : m_session(session)
        , m_book(session.book())
        , m_wish(wish)
        , m_progress(progress)
        , m_reader(wish.file)
        , m_keys(KeyStore().keysOf(ownId(session)))
        , m_digest(digestOfFile(wish.file))
    {
        m_openers.keys = m_keys ? &*m_keys : nullptr;
        m_openers.secretOf = [](const Id &invitation) { return KeyStore().secretOf(invitation); };
        m_openers.passphrase = wish.passphrase;
    }

    Result<ChangeReport> run();

private:
    Status read();
    Status mayCome(const EnvelopeHeader &header);
    Status isKnown(const EnvelopeHeader &header);
    Status isExpected(const EnvelopeHeader &header);
    Status choose(const std::vector<EnvelopeHeader> &headers);
    Status scanAll();
    Status agrees(const Manifest &manifest, const EnvelopeHeader &header) const;
    Result<ChangeSet> newLaptop() const;
    Status letIn();
    Status take();
    Status takeInto(BulkWriter &writer);
    Status rehearse();
    Status remember();
    void note(const QString &problem);
    bool mayTake(const StreamInfo &stream) const;
    bool isNew() const
    {
        return m_report.account.taken + m_report.account.freed + m_report.account.waiting > 0;
    }

    Session &m_session;
    const Book &m_book;
    const ChangeFileWish &m_wish;
    const Progress &m_progress;
    EnvelopeReader m_reader;
    std::optional<OwnKeys> m_keys;
    Digest m_digest;
    Openers m_openers;
    BookIs m_is = BookIs::itself;
    std::vector<size_t> m_ours; // envelopes
    std::vector<EnvelopeHeader> m_headers;
    std::vector<Scanned> m_scanned;
    std::optional<Vouching> m_vouching;
    std::optional<Invitation> m_answered; // by this file
    bool m_isRehearsal = false;           // a file that the book can't take must not let its laptop in
    ChangeReport m_report;
};

Result<ChangeReport> Import::run()
{
    if (const Status may = mayWrite(m_session); !may)
        return may.error();
    Status done = read();
    if (done)
        done = take();
    if (!done) {
        if (done.error().kind != ErrorKind::cancelled)
            note(done.error().text);
        return done.error();
    }
    if (!m_wish.dryRun)
        if (const Status noted = remember(); !noted)
            return noted.error();
    m_report.erases = erasedSomething(m_report.account);
    const bool asks = m_report.kind == EnvelopeKind::request;
    m_report.sentence =
        asks ? tr("%1 asks for what is missing there. Export a file: it will hold that.").arg(m_report.sender)
             : sentenceOf(m_report.account, m_book);
    const auto waits = [own = ownId(m_session)](const Scanned &each) { return each.waitsFor(own); };
    if (!asks && std::ranges::any_of(m_scanned, waits))
        m_report.notices << tr("%1 waits for a file of yours.").arg(m_report.sender);
    if (m_report.parts > 1 && m_report.account.waiting > 0)
        m_report.notices << tr("This is part %1 of %2. What waits comes with the other parts.")
                                .arg(m_report.part)
                                .arg(m_report.parts);
    return std::move(m_report);
}

Status Import::read()
{
    if (teamOf(m_session).isNull())
        return refuse(
            tr("This book isn’t in a team, so it can’t take a change file. Make a new book from it if it is "
               "an invitation or the answer to a join file."));
    auto headers = m_reader.headers(m_progress);
    if (!headers)
        return headers.error();
    if (headers->empty())
        return refuse(tr("%1 holds nothing.").arg(QFileInfo(m_wish.file).fileName()));
    const EnvelopeHeader &first = headers->front();
    m_report.kind = first.kind;
    m_report.laptop = first.laptop;
    m_report.made = first.made;
    m_report.sender = first.senderName;
    m_report.part = first.part, m_report.parts = first.parts, m_report.set = first.set;
    for (const EnvelopeHeader &header : *headers)
        if (const Status may = mayCome(header); !may)
            return may;
    if (const Status chosen = choose(*headers); !chosen)
        return chosen;
    m_headers = std::move(*headers);
    if (Peers(storeOf(m_session)).wasRead(m_digest))
        m_report.notices << tr("This file was read before; reading it again does no harm.");
    return scanAll();
}

// By what stands outside of the encryption, under the sender's signature.
Status Import::mayCome(const EnvelopeHeader &header)
{
    if (header.kind == EnvelopeKind::backup)
        return refuse(tr("This file is a backup. Open it with \"restore\"."));
    if (header.kind == EnvelopeKind::join)
        return refuse(tr("This is a join file: approve it to let that laptop in."));
    if (header.team != teamOf(m_session))
        return refuse(tr("This file is of another team. Nothing was changed."));
    m_is = judged(m_session, m_keys);
    if (const Status may = mayExchange(m_session, m_keys.has_value(), m_is); !may)
        return may;
    if (header.laptop == ownId(m_session))
        return refuse(
            m_keys && header.sender == m_keys->shown()
                ? tr("This is your own file: it is for the others. Nothing had to be changed.")
                : tr("This file says that it is of this laptop, but it was signed with other keys. Nothing "
                     "was changed."));
    return isKnown(header);
}

Status Import::isKnown(const EnvelopeHeader &header)
{
    const Trust trust = trustOf(m_session);
    const KnownLaptop *known = trust.find(header.laptop);
    if (!known)
        return isExpected(header);
    const uint32_t row = laptopOf(m_book, header.laptop);
    if (row)
        m_report.sender = shown(m_book.personName(m_book.tables().laptop[row].person.number));
    if (known->keys != header.sender)
        return refuse(
            tr("%1 has other keys than before. Nothing was changed. Call its owner: if it really is a new "
               "laptop or a new book, ask for a new join file.")
                .arg(nameOf(m_book, header.laptop)));
    if (known->isRevoked)
        return refusalOfRevoked(m_session, header.laptop);
    return Done{};
}

// A laptop that the book does not know may answer an invitation that was made here, once.
Status Import::isExpected(const EnvelopeHeader &header)
{
    const auto secret = header.invitation.isNull() ? std::nullopt : KeyStore().secretOf(header.invitation);
    if (!secret ||
        invitationProof(*secret, header.team, header.laptop, header.sender) != header.invitationProof)
        return refusalOfStranger();
    for (const Invitation &invitation : Peers(storeOf(m_session)).invitations()) {
        if (invitation.id != header.invitation || !m_book.people().has(invitation.person))
            continue;
        if (!invitation.laptop.isNull() && invitation.laptop != header.laptop)
            return refusalOfUsed(shown(m_book.personName(invitation.person)));
        m_report.sender = shown(m_book.personName(invitation.person));
        m_answered = invitation;
        m_answered->laptop = header.laptop;
        return Done{};
    }
    return refusalOfStranger();
}

Status Import::choose(const std::vector<EnvelopeHeader> &headers)
{
    bool wantsPassphrase = false;
    for (size_t i = 0; i < headers.size(); ++i) {
        if (m_reader.opensBy(i, m_openers))
            m_ours.push_back(i);
        wantsPassphrase = wantsPassphrase || headers[i].hasPassphrase;
    }
    if (!m_ours.empty())
        return Done{};
    if (wantsPassphrase)
        return refuse(
            m_wish.passphrase.isEmpty()
                ? tr("This file is opened with a passphrase. Ask %1 for it.").arg(m_report.sender)
                : tr("The passphrase doesn’t open this file. Check it, or ask %1.").arg(m_report.sender));
    return refusalOfOthers(m_session, m_report);
}

Status Import::agrees(const Manifest &manifest, const EnvelopeHeader &header) const
{
    if (manifest.team == header.team && manifest.laptop == header.laptop && manifest.sender == header.sender)
        return Done{};
    return Error{
        ErrorKind::badData, tr("This file contradicts itself about who wrote it. Nothing was changed."), {}};
}

Status Import::scanAll()
{
    Trust trust = trustOf(m_session);
    if (m_answered) {
        const std::string_view role = m_book.people().text(m_answered->person, personField("role"));
        trust.add(m_answered->laptop,
                  {m_headers[m_ours.front()].sender, role == "manager" ? "manager" : "rep",
                   m_book.people().id(m_answered->person), false});
    }
    m_vouching.emplace(std::move(trust));
    int64_t plainBytes = 0;
    for (const size_t envelope : m_ours) {
        Scanned &scanned = m_scanned.emplace_back();
        if (const Status read = scan(m_reader, envelope, m_openers, *m_vouching, scanned, m_progress); !read)
            return read;
        if (const Status fits = agrees(scanned.manifest, m_headers[envelope]); !fits)
            return fits;
        plainBytes += scanned.plainBytes;
    }
    m_vouching->settle();
    if (const Status room = enoughRoom(m_session.store().path(), plainBytes); !room)
        return room;
    if (plainBytes < largeFile || m_wish.dryRun)
        return Done{};
    return makeBackup(m_session.store().path(), BackupKind::beforeImport, m_session.clock().now());
}

// Nothing that this laptop may not hold, and nothing of a laptop in a scope that is not its.
bool Import::mayTake(const StreamInfo &stream) const
{
    if (!mayHold(roleOf(m_session), ownPerson(m_session), stream.scope))
        return false;
    return stream.laptop == ownId(m_session) || !m_vouching->trust().find(stream.laptop) ||
           m_vouching->mayWrite(stream);
}

// The laptop that answers an invitation by this file.
Result<ChangeSet> Import::newLaptop() const
{
    ChangeSet changes = m_session.change();
    const std::string_view role = m_book.people().text(m_answered->person, personField("role"));
    const QString name = shown(m_book.personName(m_answered->person));
    const NewLaptop wanted{m_answered->laptop, tr("%1’s laptop").arg(name).toStdString(), m_answered->person,
                           role == "manager" ? "manager" : "rep", m_headers[m_ours.front()].sender};
    if (const Status added = addLaptop(changes, m_book, wanted, m_session.user()); !added)
        return added.error();
    return changes;
}

Status Import::letIn()
{
    if (!m_answered)
        return Done{};
    const auto changes = newLaptop();
    if (!changes)
        return changes.error();
    const QString name = shown(m_book.personName(m_answered->person));
    m_report.notices << (m_wish.dryRun ? tr("%1’s laptop joins the team by its invitation.")
                                       : tr("%1’s laptop was let in by its invitation."))
                            .arg(name);
    if (changes->isEmpty() || m_wish.dryRun)
        return Done{};
    const auto done =
        m_session.bulk({Op::addLaptop, name}, [&](BulkWriter &writer) { return writer.write(*changes); });
    return done ? Peers(storeOf(m_session)).note(*m_answered) : Status(done.error());
}

Status Import::takeInto(BulkWriter &writer)
{
    if (m_answered && (m_wish.dryRun || m_isRehearsal)) { // what it wrote is judged by its row
        const auto changes = newLaptop();
        if (const Status let = changes ? writer.write(*changes) : Status(changes.error()); !let)
            return let;
    }
    Ingest ingest(storeOf(m_session), m_book);
    for (size_t i = 0; i < m_ours.size(); ++i)
        if (const Status fed = feed(
                m_reader, m_ours[i], m_openers, *m_vouching, m_scanned[i],
                [this](const StreamInfo &stream) { return mayTake(stream); }, ingest, m_progress);
            !fed)
            return fed;
    if (const Status finished = ingest.finish(); !finished)
        return finished;
    m_report.account = ingest.account();
    const Look look = [&writer](Entity entity, uint32_t number, FieldNo field) {
        return writer.value(entity, number, field);
    };
    tellInLines(m_report, salesWords(m_book, m_report.account.changes, mostLines, look), look);
    return m_wish.dryRun || m_isRehearsal || !isNew() ? Status(nothingNew()) : Status(Done{});
}

Status Import::rehearse()
{
    if (!m_answered || m_wish.dryRun)
        return Done{};
    m_isRehearsal = true;
    const auto done = m_session.bulk({Op::importChanges, m_report.sender},
                                     [this](BulkWriter &writer) { return takeInto(writer); });
    m_isRehearsal = false;
    return done || done.error().detail == nothingNew().detail ? Status(Done{}) : Status(done.error());
}

Status Import::take()
{
    if (const Status able = rehearse(); !able)
        return able;
    if (const Status let = letIn(); !let)
        return let;
    if (m_is == BookIs::restored && !m_wish.dryRun) {
        const auto renewed = renewedIfRestored(m_session, m_is);
        if (!renewed)
            return renewed.error();
        m_report.notices << *renewed;
    }
    const auto done = m_session.bulk({Op::importChanges, m_report.sender},
                                     [this](BulkWriter &writer) { return takeInto(writer); });
    if (!done && done.error().detail != nothingNew().detail)
        return done.error();
    m_report.operation = done ? *done : 0;
    if (done && erasedSomething(m_report.account))
        if (const Status scrubbed = scrub(storeOf(m_session)); !scrubbed)
            return scrubbed;
    if (done && m_report.account.ownForked)
        if (const Status noted = noteTwin(m_session); !noted)
            return noted;
    if (m_report.account.ownForked)
        m_report.notices << tr(
            "This book is a copy, or was restored from a backup: what it writes from now on is "
            "kept apart from what it wrote before.");
    return Done{};
}

// What the sender has, so that it is not sent again; and that the file was read.
Status Import::remember()
{
    Peers peers(storeOf(m_session));
    Peer peer{.laptop = m_report.laptop, .headsAt = m_report.made, .receivedAt = m_session.clock().now()};
    for (const Scanned &scanned : m_scanned)
        for (const Head &head : scanned.manifest.heads)
            if (std::ranges::find(peer.heads, head.hash, &Head::hash) == peer.heads.end())
                peer.heads.push_back(head);
    peer.receivedChanges = m_report.account.taken + m_report.account.known;
    peer.schema = m_scanned.front().manifest.schema;
    const KnownLaptop *sender = m_vouching->trust().find(m_report.laptop);
    if (const Status noted = peers.noteReceived(peer, listedBy(m_session, sender)); !noted)
        return noted;
    note({});
    return eraseWhatCameLate(m_session, m_report.notices);
}

void Import::note(const QString &problem)
{
    if (!m_wish.dryRun)
        noteIncoming(m_session, m_wish.file, m_digest, m_report, problem);
}

} // namespace

Result<ChangeReport> importChanges(Session &session, const ChangeFileWish &wish, const Progress &progress)
{
    return Import(session, wish, progress).run();
}

} // namespace ridealong
