// SPDX-License-Identifier: GPL-3.0-or-later
// A new laptop's book, made of an invitation or of the answer to a join file.
#include "base/words.h"
#include "session/exchangeparts.h"
#include "store/ground.h"
#include "store/identity.h"
#include "sync/laptops.h"
#include "sync/ownfile.h"
#include "work/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace ridealong {

using namespace exchange;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Exchange", text);
}

struct Asked
{
    Id laptop;
    OwnKeys keys;
};

// Keys of laptops that asked to join from here.
std::vector<Asked> askedFromHere()
{
    std::vector<Asked> asked;
    const QString lines = QString::fromStdString(readOwnFile(joinsPath()).value_or(std::string()));
    for (const QString &line : lines.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const Id laptop = Id::fromHex(line.toStdString());
        if (auto keys = KeyStore().keysOf(laptop))
            asked.push_back({laptop, std::move(*keys)});
    }
    return asked;
}

class NewBookOf
{
public:
    NewBookOf(QString path, const QString &file, const QString &passphrase, const Clock &clock,
              const Progress &progress)
        : m_path(std::move(path))
        , m_file(file)
        , m_clock(clock)
        , m_progress(progress)
        , m_reader(file)
        , m_keys(OwnKeys::make())
    {
        m_openers.passphrase = passphrase;
    }

    Status make();

private:
    Status open();
    Status read();
    bool opensByJoin();
    Status pinned();
    Status makeStore();
    Status note();
    Status fill();
    Status settle();
    Status remember();
    Trust trust() const;

    QString m_path, m_file;
    Clock m_clock;
    const Progress &m_progress;
    EnvelopeReader m_reader;
    OwnKeys m_keys;
    Openers m_openers;
    EnvelopeHeader m_header;
    Scanned m_scanned;
    std::optional<Vouching> m_vouching;
    Id m_laptop; // of the answer; null with an invitation, whose book names itself
    std::unique_ptr<Store> m_store;
    Book m_book;
};

bool NewBookOf::opensByJoin()
{
    for (Asked &asked : askedFromHere()) {
        Openers openers;
        openers.keys = &asked.keys;
        if (!m_reader.opensBy(0, openers))
            continue;
        m_laptop = asked.laptop;
        m_keys = std::move(asked.keys);
        m_openers.keys = &m_keys;
        return true;
    }
    return false;
}

Status NewBookOf::open()
{
    const auto headers = m_reader.headers(m_progress);
    if (!headers)
        return headers.error();
    if (headers->empty() || headers->front().kind != EnvelopeKind::answer)
        return refuse(tr("%1 is no invitation and no answer to a join file. Ask your manager for one.")
                          .arg(QDir::toNativeSeparators(m_file)));
    m_header = headers->front();
    if (opensByJoin())
        return Done{};
    if (!m_header.hasPassphrase)
        return refuse(
            tr("This answer isn’t for this laptop. Ask for the one that answers the join file made here."));
    if (m_openers.passphrase.isEmpty())
        return refuse(
            tr("An invitation is opened with a passphrase. Ask %1 for it.").arg(m_header.senderName));
    return Done{}; // a wrong one shows when it is read
}

// Of the managers' laptops that the file names; roles of all others come with the entries.
Trust NewBookOf::trust() const
{
    Trust trust{Book()};
    const Manifest &manifest = m_scanned.manifest;
    for (size_t i = 0; i < std::min(manifest.laptops.size(), manifest.laptopKeys.size()); ++i)
        trust.pin(manifest.laptops[i], {manifest.laptopKeys[i], "manager", {}, false});
    return trust;
}

Status NewBookOf::pinned()
{
    const Manifest &manifest = m_scanned.manifest;
    const Trust known = trust();
    const KnownLaptop *sender = known.find(m_header.laptop);
    const bool agrees = manifest.team == m_header.team && manifest.laptop == m_header.laptop && sender &&
                        sender->keys == m_header.sender && manifest.sender == m_header.sender;
    if (!agrees || manifest.person.isNull() || (manifest.role != "rep" && manifest.role != "manager"))
        return Error{
            ErrorKind::badData, tr("This file contradicts itself about who wrote it. Nothing was made."), {}};
    return Done{};
}

// Whom to believe stands in the file itself.
Status NewBookOf::read()
{
    m_vouching.emplace(Trust{Book()});
    if (const Status scanned = scan(m_reader, 0, m_openers, *m_vouching, m_scanned, m_progress); !scanned)
        return scanned;
    if (const Status fits = pinned(); !fits)
        return fits;
    m_vouching->believe(trust());
    m_vouching->settle();
    return enoughRoom(m_path, m_scanned.plainBytes);
}

Status NewBookOf::makeStore()
{
    auto store = Store::create(m_path, m_clock.now());
    if (!store)
        return store.error();
    m_store = std::move(*store);
    if (!m_laptop.isNull())
        if (const Status named = nameLaptop(*m_store, m_laptop); !named)
            return named;
    m_laptop = Id::fromHex(m_store->deviceId());
    if (const Status loaded = m_store->load(m_book, m_clock.today()); !loaded)
        return loaded;
    KeyStore keys;
    const Manifest &manifest = m_scanned.manifest;
    if (!manifest.invitation.isNull())
        if (const Status kept = keys.keep(manifest.invitation, manifest.invitationSecret); !kept)
            return kept;
    return keys.keep(m_laptop, m_keys);
}

Status NewBookOf::note()
{
    const Manifest &manifest = m_scanned.manifest;
    for (const auto &[key, value] :
         {std::pair(teamKey, manifest.team.hex()), std::pair(roleKey, manifest.role),
          std::pair(founderKey, pinOf(manifest.laptops.front(), manifest.laptopKeys.front())),
          std::pair(invitationKey, manifest.invitation.isNull() ? std::string() : manifest.invitation.hex())})
        if (const Status noted = m_store->setMeta(key, value); !noted)
            return noted;
    return noteGround(*m_store);
}

Status NewBookOf::fill()
{
    if (const Status begun =
            m_store->beginBulk({Op::importChanges, m_header.senderName}, 0, m_clock.now(), m_book);
        !begun)
        return begun;
    {
        Ingest ingest(*m_store, m_book);
        const Manifest &manifest = m_scanned.manifest;
        Status done = feed(
            m_reader, 0, m_openers, *m_vouching, m_scanned,
            [&](const StreamInfo &stream) { return mayHold(manifest.role, manifest.person, stream.scope); },
            ingest, m_progress);
        if (done)
            done = ingest.finish();
        if (!done) {
            m_store->cancelBulk();
            return done;
        }
    }
    if (const auto finished = m_store->finishBulk(); !finished)
        return finished.error();
    return m_store->reload(m_book);
}

// Whose book it is, for this laptop alone.
Status NewBookOf::settle()
{
    const uint32_t person = m_book.people().find(m_scanned.manifest.person);
    if (!m_book.people().has(person))
        return refuse(tr("This file doesn’t say who you are. Ask for a new one."));
    ChangeSet changes = m_book.change(m_clock.now());
    putSetting(changes, m_book, "owner", std::string(m_book.personName(person)));
    putSetting(changes, m_book, "role", m_scanned.manifest.role);
    const Status done = m_store->commit({Op::setUp}, person, changes, m_book);
    if (done)
        m_book.apply(changes);
    return done;
}

Status NewBookOf::remember()
{
    Peers peers(*m_store);
    Peer peer{.laptop = m_header.laptop, .headsAt = m_header.made, .receivedAt = m_clock.now()};
    peer.heads = m_scanned.manifest.heads;
    peer.receivedChanges = m_scanned.manifest.entries;
    peer.schema = m_scanned.manifest.schema;
    if (const Status noted = peers.noteReceived(peer); !noted)
        return noted;
    ExchangeFile file{.incoming = true, .at = m_clock.now(), .name = QFileInfo(m_file).fileName()};
    file.digest = digestOfFile(m_file);
    file.laptop = m_header.laptop;
    file.entries = m_scanned.manifest.entries;
    if (const Status noted = peers.note(file); !noted)
        return noted;
    return writeAnchor({m_laptop, m_store->path(), {}});
}

Status NewBookOf::make()
{
    if (QFileInfo::exists(m_path))
        return refuse(tr("%1 exists already and was left as it is. Choose another name.")
                          .arg(QDir::toNativeSeparators(m_path)));
    Status done = open();
    for (const auto step : {&NewBookOf::read, &NewBookOf::makeStore, &NewBookOf::note, &NewBookOf::fill,
                            &NewBookOf::settle, &NewBookOf::remember})
        if (done)
            done = (this->*step)();
    if (done || !m_store)
        return done;
    const QString file = m_store->path();
    m_store.reset();
    for (const char *end : {"", "-wal", "-shm", ".ballast"})
        QFile::remove(file + QLatin1String(end));
    return done;
}

} // namespace

Result<std::unique_ptr<Session>> newFromInvitation(const QString &path, const QString &file,
                                                   const QString &passphrase, const Clock &clock,
                                                   const Progress &progress)
{
    {
        NewBookOf book(path, file, passphrase, clock, progress);
        if (const Status made = book.make(); !made)
            return made.error();
    }
    return Session::open(path, Store::Access::write, clock, progress);
}

} // namespace ridealong
