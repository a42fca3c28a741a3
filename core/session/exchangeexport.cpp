// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/words.h"
#include "session/exchangewriting.h"
#include "store/passing.h"
#include "sync/laptops.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <map>

namespace ridealong {

using namespace exchange;

namespace {

constexpr int quietDays = 5; // without a file from somebody

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("Exchange", text, nullptr, n);
}

// Letters and digits of a name as every file system takes them.
QString plain(std::string_view name)
{
    QString text;
    for (const QChar letter : shown(name).toLower().normalized(QString::NormalizationForm_D))
        if (letter.unicode() < 128 && letter.isLetterOrNumber())
            text += letter;
        else if (letter.isSpace() || letter == QLatin1Char('-'))
            text += QLatin1Char('-');
    return text.section(QLatin1Char('-'), 0, 0, QString::SectionSkipEmpty).left(30);
}

QString freeNameIn(const QString &folder, const QString &name)
{
    const QFileInfo wanted(QDir(folder).filePath(name));
    QString path = wanted.filePath();
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = wanted.path() + QLatin1Char('/') + wanted.completeBaseName() + QStringLiteral("-%1.").arg(i) +
               wanted.suffix();
    return path;
}

// Only another file of the exchange may be replaced.
Status mayBecome(const Session &session, const QString &path)
{
    if (const Status free = session.store().mayReplace(path); !free || !QFileInfo::exists(path))
        return free;
    QFile there(path);
    if (there.open(QIODevice::ReadOnly) && there.read(4) == QByteArray("\x89RLX", 4))
        return Done{};
    return refuse(tr("%1 is something else and was left as it is. Choose another name.")
                      .arg(QDir::toNativeSeparators(path)));
}

Result<QString> targetOf(const Session &session, const QString &to)
{
    const QString path = QFileInfo(to).isDir() ? suggestedFile(session, to) : to;
    if (const Status may = mayBecome(session, path); !may)
        return may.error();
    return path;
}

// "Cole", "Cole and Erin", "Cole, Erin and 3 others"
QString peopleWords(const QStringList &names)
{
    if (names.size() <= 3)
        return listWords(names);
    return tr("%1, %2 and %n others", int(names.size()) - 2).arg(names[0], names[1]);
}

bool isRemovable(const QString &path)
{
    const QString there = QFileInfo(path).absoluteFilePath();
    return there.startsWith(QLatin1String("/media/")) || there.startsWith(QLatin1String("/run/media/")) ||
           there.startsWith(QLatin1String("/mnt/"));
}

QString sentenceOf(const ExportAccount &account)
{
    const QString people = peopleWords(account.people);
    QString sentence = account.entries == 0   ? tr("Nothing new for %1; the file says what this laptop has.")
                       : account.entries == 1 ? tr("1 change for %1.")
                                              : tr("%n changes for %1.", int(account.entries));
    sentence = sentence.arg(people);
    if (account.files.size() > 1)
        sentence =
            tr("%1 It is in %n files that may be sent one by one.", int(account.files.size())).arg(sentence);
    return isRemovable(account.files.value(0)) ? tr("%1 You may remove the stick.").arg(sentence) : sentence;
}

QStringList warningsOf(const Session &session, const std::vector<Letter> &letters)
{
    QStringList warnings;
    const Peers peers(const_cast<Store &>(session.store())); // only reads
    const Book &book = session.book();
    for (const Letter &letter : letters)
        for (const Id &laptop : letter.readers.laptops) {
            const auto peer = peers.of(laptop);
            if (!peer || !peer->receivedAt.isSet())
                continue;
            const int days = daysBetween(peer->receivedAt.localDate(), session.today());
            if (days >= quietDays)
                warnings << tr("No file has come from %1 for %n days.", days).arg(nameOf(book, laptop));
        }
    return warnings;
}

Error nobody(const Session &session)
{
    return refuse(roleOf(session) == "manager"
                      ? tr("Nobody else is in the team yet. Invite a person first.")
                      : tr("There is nobody to write for. Import a file from your manager first."));
}

// What left a scope goes to its new readers before anything is counted.
Status passOnStrays(Session &session)
{
    if (roleOf(session) != "manager" || strayCount(session.store()) == 0)
        return Done{};
    const auto passed = passOn(storeOf(session), session.book(), session.user(), session.clock().now());
    return passed ? Status(Done{}) : Status(passed.error());
}

Status notedSent(Session &session, const ExportAccount &account, const std::vector<Letter> &letters)
{
    Peers peers(storeOf(session));
    const Instant now = session.clock().now();
    std::vector<Id> laptops;
    for (const Letter &letter : letters)
        laptops.insert(laptops.end(), letter.readers.laptops.begin(), letter.readers.laptops.end());
    for (const Id &laptop : laptops)
        if (const Status noted = peers.noteSent(laptop, now); !noted)
            return noted;
    ExchangeFile file{.incoming = false, .at = now, .name = QFileInfo(account.files.value(0)).fileName()};
    file.entries = account.entries;
    file.laptop = laptops.size() == 1 ? laptops.front() : Id{};
    return peers.note(file);
}

Status notedHeads(Session &session)
{
    const auto heads = ExchangeLog(session.store()).heads();
    if (!heads)
        return heads.error();
    std::string text;
    for (const Head &head : *heads)
        text += (text.empty() ? "" : " ") + head.hash.hex();
    return storeOf(session).setMeta(sentKey, text);
}

std::vector<Digest> sentHeads(const Session &session)
{
    std::vector<Digest> heads;
    const QByteArray text = QByteArray::fromStdString(session.store().meta(sentKey));
    for (const QByteArray &hex : text.split(' '))
        heads.push_back(Digest::from(QByteArray::fromHex(hex).toStdString()));
    return heads;
}

// What somebody wrote is no news for him, even where he has not said yet that he has it.
bool isOfReader(const Readers &readers, const StreamPart &part)
{
    return readers.laptops.size() == 1 && readers.laptops.front() == part.stream.laptop;
}

int64_t freshIn(const Session &session, const std::vector<Letter> &letters)
{
    const ExchangeLog log(session.store());
    const std::vector<Digest> sent = sentHeads(session);
    std::map<Id, int64_t> most;
    for (const Letter &letter : letters)
        for (const StreamPart &part : letter.parts) {
            std::vector<Digest> known = part.theirs;
            known.insert(known.end(), sent.begin(), sent.end());
            const auto fresh =
                isOfReader(letter.readers, part) ? Result<int64_t>(0) : log.countMissing(part.stream, known);
            most[part.stream.id] = std::max(most[part.stream.id], fresh ? *fresh : 0);
        }
    int64_t sum = 0;
    for (const auto &[stream, entries] : most)
        sum += entries;
    return sum;
}

struct Prepared
{
    OwnKeys keys;
    QStringList notices;
    std::vector<Letter> letters;
};

// Everything that must be so before a byte is written.
Result<Prepared> prepared(Session &session, const ExportWish &wish)
{
    if (const Status may = mayWrite(session); !may)
        return may.error();
    if (teamOf(session).isNull())
        return notInTeam();
    auto keys = KeyStore().keysOf(ownId(session));
    const BookIs is = judged(session, keys);
    if (const Status may = mayExchange(session, keys.has_value(), is); !may)
        return may.error();
    const auto renewed = renewedIfRestored(session, is);
    if (!renewed)
        return renewed.error();
    if (const Status passed = passOnStrays(session); !passed)
        return passed.error();
    auto letters = lettersFor(session, readersOf(session, wish));
    if (!letters)
        return letters.error();
    if (letters->empty())
        return nobody(session);
    Prepared ready{std::move(*keys), {}, std::move(*letters)};
    if (!renewed->isEmpty())
        ready.notices << *renewed;
    return ready;
}

Status passphraseFits(const QString &passphrase, size_t letters)
{
    if (passphrase.isEmpty())
        return Done{};
    if (passphrase.size() < 8)
        return refuse(tr("Use a passphrase of 8 characters or more."));
    if (letters > 1)
        return refuse(tr("A file with a passphrase is for one person. Choose one."));
    return Done{};
}

} // namespace

QString suggestedFile(const Session &session, const QString &folder)
{
    QStringList words;
    for (const QString &word :
         {plain(session.book().info().name), plain(session.book().personName(session.user()))})
        if (!word.isEmpty())
            words << word;
    words << QString::fromStdString(session.today().iso());
    return freeNameIn(folder, words.join(QLatin1Char('-')) + QStringLiteral(".rlx"));
}

NextFile nextFile(const Session &session)
{
    NextFile next;
    for (const Peer &peer : Peers(const_cast<Store &>(session.store())).all()) // only reads
        if (peer.sentAt.isSet() && (!next.since.isSet() || peer.sentAt > next.since))
            next.since = peer.sentAt;
    if (teamOf(session).isNull())
        return next;
    if (const auto letters = lettersFor(session, readersOf(session, {}))) {
        next.entries = differentEntries(*letters);
        next.fresh = freshIn(session, *letters);
    }
    return next;
}

Result<ExportAccount> exportChanges(Session &session, const ExportWish &wish, const Progress &progress)
{
    auto ready = prepared(session, wish);
    if (!ready)
        return ready.error();
    if (const Status fits = passphraseFits(wish.passphrase, ready->letters.size()); !fits)
        return fits.error();
    const auto path = targetOf(session, wish.to);
    if (!path)
        return path.error();
    Outgoing outgoing{.path = *path, .passphrase = wish.passphrase, .inParts = wish.inParts};
    outgoing.manifest = manifestOf(session, ready->keys);
    outgoing.manifest.wanted = waitedFor(session);
    outgoing.letters = std::move(ready->letters);
    const auto written = writeFiles(session, ready->keys, outgoing, progress);
    if (!written)
        return written.error();
    ExportAccount account;
    account.files = written->files;
    account.bytes = written->bytes;
    account.entries = written->entries;
    for (const Letter &letter : outgoing.letters)
        for (const QString &name : letter.readers.names)
            if (!account.people.contains(name))
                account.people << name;
    account.sentence = sentenceOf(account);
    account.warnings = ready->notices + warningsOf(session, outgoing.letters);
    if (const Status noted = notedSent(session, account, outgoing.letters); !noted)
        return noted.error();
    if (wish.laptops.empty() && wish.invitations.empty())
        if (const Status noted = notedHeads(session); !noted)
            return noted.error();
    return account;
}

Status writeRequest(Session &session, const QString &out)
{
    auto ready = prepared(session, {});
    if (!ready)
        return ready.error();
    const auto path = targetOf(session, out);
    if (!path)
        return path.error();
    Outgoing outgoing{.kind = EnvelopeKind::request, .path = *path};
    outgoing.manifest = manifestOf(session, ready->keys);
    outgoing.manifest.wanted = waitedFor(session);
    for (Letter &letter : ready->letters)
        letter.parts.clear();
    outgoing.letters = std::move(ready->letters);
    const auto written = writeFiles(session, ready->keys, outgoing, {});
    return written ? Status(Done{}) : Status(written.error());
}

} // namespace ridealong
