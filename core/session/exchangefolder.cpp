// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/exchangefolder.h"

#include "base/digest.h"
#include "store/exchangelog.h"
#include "sync/envelope.h"
#include "sync/laptops.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <set>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("sync", text);
}

constexpr std::string_view folderKey = "exchange_folder";
constexpr std::string_view saidKey = "exchange_folder_said";     // what the last own file said
constexpr std::string_view numberKey = "exchange_folder_number"; // of the last own file
constexpr std::string_view rowKey = "exchange_folder_row";       // of the last own file in the list of files
constexpr size_t mostFiles = 10'000;
constexpr int64_t filesRemembered = 2'000;

// Written by the thread that has the pen, which the Session's own door would refuse.
Store &storeOf(const Session &session)
{
    return const_cast<Store &>(session.store());
}

int64_t remembered(const Session &session, std::string_view key)
{
    return QString::fromStdString(session.store().meta(key)).toLongLong();
}

QString shownPath(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

// All that a file would say: what is here, for whom, and what is lacking.
Result<std::string> whatIsHeld(const Session &session)
{
    const ExchangeLog log(session.store());
    const auto heads = log.heads();
    const auto waiting = log.waitingCount();
    if (!heads || !waiting)
        return heads ? waiting.error() : heads.error();
    std::set<std::string> parts;
    for (const Head &head : *heads)
        parts.insert(head.stream.hex() + head.hash.hex());
    const auto &laptops = session.book().tables().laptop;
    for (uint32_t laptop = 1; laptop < laptops.end(); ++laptop)
        if (laptops.has(laptop))
            parts.insert(laptops.id(laptop).hex() + laptops[laptop].revokedOn.iso());
    for (const Invitation &each : Peers(storeOf(session)).invitations())
        if (each.laptop.isNull())
            parts.insert(each.id.hex());
    std::string all = std::to_string(*waiting);
    for (const std::string &part : parts)
        all += ' ' + part;
    return Digest::of(all).hex();
}

// Every other laptop sent a file after the own one was written, and none lacks anything.
bool allHaveOurs(const Session &session)
{
    Peers peers(storeOf(session));
    for (const Invitation &each : peers.invitations())
        if (each.laptop.isNull())
            return false;
    const int64_t since = remembered(session, rowKey);
    std::set<Id> heard;
    for (const ExchangeFile &file : peers.files(filesRemembered))
        if (file.incoming && file.problem.isEmpty() && file.number > since)
            heard.insert(file.laptop);
    const auto &laptops = session.book().tables().laptop;
    for (const uint32_t laptop : partners(session))
        if (!laptops[laptop].revokedOn.isSet() && !heard.contains(laptops.id(laptop)))
            return false;
    return nextFile(session).entries == 0;
}

Result<Digest> digestOf(const QString &path)
{
    QFile file(path);
    std::string all;
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::io, file.errorString()};
    if (file.size() > limits::fileBytes * 2)
        return Error{ErrorKind::io, tr("It is larger than a change file may be.")};
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorKind::io, file.errorString()};
    return Digest::of({bytes.constData(), size_t(bytes.size())});
}

// What one rep writes for the manager lies there for the other reps, too. Without the keys nobody can say so:
// then the import tells what is wrong.
bool mayOpen(const EnvelopeReader &reader, size_t envelopes, const Id &laptop)
{
    const auto keys = KeyStore().keysOf(laptop);
    if (!keys)
        return true;
    const Openers openers{.keys = &*keys,
                          .secretOf = [](const Id &invitation) { return KeyStore().secretOf(invitation); }};
    for (size_t i = 0; i < envelopes; ++i)
        if (reader.opensBy(i, openers))
            return true;
    return false;
}

Error folderIsGone(const QString &folder)
{
    return {ErrorKind::notFound,
            tr("The exchange folder %1 is not there. Nothing is lost: the exchange goes on when it is back.")
                .arg(shownPath(folder))};
}

} // namespace

QString exchangeFolder(const Session &session)
{
    return QString::fromStdString(session.store().meta(folderKey));
}

Status setExchangeFolder(Session &session, const QString &folder)
{
    if (folder.isEmpty())
        return session.setMeta(folderKey, {});
    const QFileInfo info(folder);
    if (!info.isDir())
        return Error{ErrorKind::notFound, tr("There is no folder %1. Make it first.").arg(shownPath(folder))};
    const QString path = info.canonicalFilePath();
    if (path != exchangeFolder(session))
        if (const Status done = session.setMeta(saidKey, {}); !done)
            return done;
    return session.setMeta(folderKey, path.toStdString());
}

QStringList troublesWithFolder(const Session &session, const QString &folder)
{
    QStringList out;
    const QString path = QFileInfo(folder).canonicalFilePath() + QLatin1Char('/');
    if (session.store().path().startsWith(path))
        out << tr(
            "The book itself lies in this folder. A program that carries files may damage an open book: "
            "keep the book elsewhere.");
    return out;
}

QString describe(const FolderRound &round)
{
    int64_t entries = 0, decisions = 0;
    for (const FolderRound::Read &each : round.read) {
        entries += each.report.account.taken;
        decisions += each.report.account.decisions;
    }
    QStringList parts;
    if (!round.read.empty())
        parts
            << tr("Files of others that were read: %1; new changes: %2.").arg(round.read.size()).arg(entries);
    if (decisions)
        parts << tr("To decide: %1.").arg(decisions);
    if (!round.written.isEmpty())
        parts << tr("Wrote a file for the team.");
    if (!round.removed.isEmpty())
        parts << tr("Own files that are not needed any more and were taken away: %1.")
                     .arg(round.removed.size());
    if (round.notWhole)
        parts << tr("Files that are not whole yet: %1.").arg(round.notWhole);
    if (parts.isEmpty())
        parts << tr("There was nothing to do.");
    return parts.join(QLatin1Char(' '));
}

std::optional<std::vector<FolderFile>> filesIn(const QString &folder)
{
    if (!QFileInfo(folder).isDir())
        return std::nullopt;
    std::vector<FolderFile> found;
    QDirIterator files(folder, QDir::Files | QDir::Readable);
    while (files.hasNext() && found.size() < mostFiles) {
        files.next();
        const QFileInfo info = files.fileInfo();
        if (info.fileName().endsWith(changeFileEnding, Qt::CaseInsensitive))
            found.push_back({info.fileName(), info.size(), {info.lastModified().toMSecsSinceEpoch()}});
    }
    return found;
}

void ExchangeFolder::take(std::vector<FolderFile> files)
{
    m_files = std::move(files);
    std::erase_if(m_memory, [this](const auto &seen) {
        return std::ranges::none_of(m_files, [&](const FolderFile &file) { return file.name == seen.first; });
    });
}

Result<FolderPlan> ExchangeFolder::plan(std::optional<std::vector<FolderFile>> files)
{
    const ThisLaptop own = thisLaptop(m_session);
    if (!own.isInTeam)
        return refuse(tr("This book is in no team yet. Join one, or invite somebody first."));
    if (own.isCopy) // said once, not of each file
        return refuse(
            tr("This book is a copy of another laptop’s, so nothing goes through the exchange folder. "
               "Join the team with this laptop first."));
    if (!files)
        return folderIsGone(m_folder);
    take(std::move(*files));
    const auto held = whatIsHeld(m_session);
    if (!held)
        return held.error();
    return planFolder(m_files, m_memory,
                      {.team = own.team,
                       .laptop = own.id,
                       .holdsNews = *held != m_session.store().meta(saidKey),
                       .allHaveOurs = allHaveOurs(m_session),
                       .lastNumber = remembered(m_session, numberKey),
                       .now = Clock().now()});
}

Result<bool> ExchangeFolder::hasWork(std::optional<std::vector<FolderFile>> files)
{
    const auto what = plan(std::move(files));
    if (!what)
        return what.error();
    return !what->toRead.isEmpty() || what->writes || !what->toRemove.isEmpty();
}

Result<bool> ExchangeFolder::step(FolderRound &round, const Progress &progress)
{
    const auto what = plan(filesIn(m_folder));
    if (!what)
        return what.error();
    Status done = Done{};
    if (!what->toRead.isEmpty())
        done = readOne(what->toRead.front(), round, progress);
    else if (what->writes)
        done = writeOwn(*what, round, progress);
    else if (!what->toRemove.isEmpty())
        done = removeOwn(what->toRemove, round);
    else
        return false;
    return done ? Result<bool>(true) : Result<bool>(done.error());
}

// Without importing: a file that is still on its way is no file that was refused.
FolderVerdict ExchangeFolder::verdictOn(const QString &path, QString &why, const Progress &progress)
{
    const ThisLaptop own = thisLaptop(m_session);
    EnvelopeReader reader(path);
    const auto headers = reader.headers(progress);
    if (!headers) {
        why = headers.error().text;
        return reader.problem() == EnvelopeProblem::newer ? FolderVerdict::refused : FolderVerdict::notWhole;
    }
    const bool isOurs = std::ranges::any_of(*headers, [&](const EnvelopeHeader &header) {
        return header.team == own.team && header.laptop != own.id && header.kind != EnvelopeKind::join &&
               header.kind != EnvelopeKind::backup;
    });
    return isOurs && mayOpen(reader, headers->size(), own.id) ? FolderVerdict::isRead
                                                              : FolderVerdict::notForUs;
}

Status ExchangeFolder::readOne(const QString &name, FolderRound &round, const Progress &progress)
{
    const QString path = QDir(m_folder).filePath(name);
    const Instant now = Clock().now();
    const QFileInfo info(path);
    const auto before = m_memory.find(name);
    SeenFile seen{.bytes = info.size(), .changed = {info.lastModified().toMSecsSinceEpoch()}, .tried = now};
    seen.isTold = before != m_memory.end() && before->second.isTold;
    const auto digest = digestOf(path);
    QString why = digest ? QString() : digest.error().text;
    const bool isKnown = digest && Peers(storeOf(m_session)).wasRead(*digest);
    seen.verdict = !digest   ? FolderVerdict::notWhole
                   : isKnown ? FolderVerdict::isRead
                             : verdictOn(path, why, progress);
    if (seen.verdict == FolderVerdict::isRead && !isKnown) {
        auto report = importChanges(m_session, {.file = path, .passphrase = {}}, progress);
        if (!report && report.error().kind == ErrorKind::cancelled)
            return report.error();
        if (report)
            round.read.push_back({name, std::move(*report)});
        else
            seen.verdict = FolderVerdict::refused, why = report.error().text;
    }
    round.notWhole += seen.verdict == FolderVerdict::notWhole;
    if (seen.verdict == FolderVerdict::refused || isToBeTold(seen, now)) {
        round.troubles.push_back({name, why});
        seen.isTold = true;
    }
    m_memory[name] = seen;
    return Done{};
}

Status ExchangeFolder::writeOwn(const FolderPlan &plan, FolderRound &round, const Progress &progress)
{
    const ThisLaptop own = thisLaptop(m_session);
    const QString name = ownFileName(own.team, own.id, plan.number);
    ExportWish wish;
    wish.to = QDir(m_folder).filePath(name);
    const auto account = exportChanges(m_session, wish, progress);
    if (!account)
        return account.error();
    round.written << name;
    const auto held = whatIsHeld(m_session);
    if (!held)
        return held.error();
    Store &store = storeOf(m_session);
    const auto files = Peers(store).files(1);
    const int64_t row = files.empty() ? 0 : files.front().number;
    Status noted = store.setMeta(saidKey, *held);
    if (noted)
        noted = store.setMeta(numberKey, std::to_string(plan.number));
    if (noted)
        noted = store.setMeta(rowKey, std::to_string(row));
    return noted ? removeOwn(plan.toRemove, round) : noted;
}

Status ExchangeFolder::removeOwn(const QStringList &names, FolderRound &round)
{
    for (const QString &name : names) {
        QFile file(QDir(m_folder).filePath(name));
        if (!file.remove() && file.exists())
            return Error{
                ErrorKind::io,
                tr("%1 can’t be taken away from the exchange folder: %2").arg(name, file.errorString())};
        round.removed << name;
    }
    return Done{};
}

} // namespace ridealong
