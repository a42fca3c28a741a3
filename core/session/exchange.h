// SPDX-License-Identifier: GPL-3.0-or-later
// The exchange as verbs on an open book: what the page Sync, the command line and the exchange folder call.
// Long ones take a Progress and may run in a job that was lent the pen. All-or-nothing; what failed says what
// is safe.
#pragma once

#include "base/progress.h"
#include "session/session.h"
#include "store/ingest.h"
#include "store/peers.h"
#include "sync/bundle.h"
#include "sync/keys.h"

#include <QString>
#include <QStringList>

namespace ridealong {

struct ThisLaptop
{
    Id id = {};
    Id team = {};
    bool isInTeam = false;    // joined, or the founder of one
    bool isCopy = false;      // must join before it may export
    bool wasRestored = false; // since the last export; streams are new, nothing to do
    std::string role = {};    // manager or rep
    QString fingerprint = {}; // empty without keys
    QString keysAre = {};     // where they are kept
};
ThisLaptop thisLaptop(const Session &session);

// The book's first step into a team: keys, this laptop as its founder, the ground of the log (every row once
// more in the scope where it is now). Does nothing where that was done.
Status foundTeam(Session &session, const Progress &progress = {});

// ---- Invitations and joining
// One file with that person's scope and the team's, opened with the passphrase (8 characters at least).
Result<QString> invite(Session &session, uint32_t person, const QString &out, const QString &passphrase,
                       const Progress &progress = {}); // gives a sentence: what to tell the person
// A new book at `path` from an invitation or an answer.
Result<std::unique_ptr<Session>> newFromInvitation(const QString &path, const QString &file,
                                                   const QString &passphrase, const Clock &clock,
                                                   const Progress &progress = {});
struct JoinRequest
{
    Id laptop = {};
    Id team = {};        // null where the laptop knows none
    QString name = {};   // of the laptop
    QString person = {}; // who says it is theirs
    PublicKeys keys = {};
    QString fingerprint = {};
};
Result<JoinRequest> writeJoin(Session &session, const QString &out); // makes new keys; gives what was written
Result<JoinRequest> readJoin(const QString &file);
// The answer pins the keys. `person` is whose laptop it is; his role is the laptop's.
Status approve(Session &session, const JoinRequest &request, uint32_t person, const QString &out,
               const Progress &progress = {});
Status revoke(Session &session, uint32_t laptop, const QString &reason);
// Its files are read again, and what it wrote after the revoking counts.
Status takeBackRevoking(Session &session, uint32_t laptop);

// ---- Export
struct ExportWish
{
    QString to = {};                    // a file, or a folder, where the file is named by itself
    std::vector<uint32_t> laptops = {}; // rows; empty for everybody else in the team
    // Open ones that are to be served too; filled by itself when laptops is empty.
    std::vector<Id> invitations = {};
    QString passphrase = {}; // for a first day without keys
    bool inParts = false;    // parts of limits::partBytes for e-mail
};
struct ExportAccount
{
    QStringList files = {};
    int64_t bytes = 0;
    int64_t entries = 0;       // different ones
    QStringList people = {};   // who can open it
    QString sentence = {};     // "64 changes for Cole, Erin and 3 others. You may remove the stick."
    QStringList warnings = {}; // "Erin has not read a file for 5 days"
};
Result<ExportAccount> exportChanges(Session &session, const ExportWish &wish, const Progress &progress = {});
// Whom this laptop exchanges with, as rows: everybody else; from a rep's laptop the managers and that rep's
// others.
std::vector<uint32_t> partners(const Session &session);
// What the next file to everybody would hold.
struct NextFile
{
    int64_t entries = 0;
    int64_t fresh = 0;  // of these, which no file to everybody held yet; the others nobody has confirmed
    Instant since = {}; // the last export; unset for none
};
NextFile nextFile(const Session &session);
// In the folder, under a name that is free there: "harlan-dana-2026-10-14.rlx".
QString suggestedFile(const Session &session, const QString &folder);
// A small file that asks the team for what this laptop waits for.
Status writeRequest(Session &session, const QString &out);

// ---- Import
struct ChangeFileWish
{
    QString file = {};
    bool dryRun = false;
    QString passphrase = {};
};
struct ChangeReport
{
    IngestAccount account = {};
    EnvelopeKind kind = EnvelopeKind::changes;
    Id laptop = {};      // the sender's
    QString sender = {}; // "Cole"
    Instant made = {};
    int part = 1, parts = 1;  // of one export
    Id set = {};              // the same of all its parts
    bool erases = false;      // for good, so that no undo takes it back
    int64_t operation = 0;    // 0 of a dry run and where nothing was new
    QString sentence = {};    // "412 new, 37 known, 5 wait for a file from Anna, 3 need your decision."
    QStringList lines = {};   // what changed, in sales words: "Cole moved Acme to Demo"; the most telling 200
    int64_t moreLines = 0;    // what no line tells: too many of them, or rows too small for one
    QStringList notices = {}; // "Kim's laptop was let in", "This book is a copy ..."
};
// A file that was refused is noted with its reason (store/peers.h), and the book is as it was.
Result<ChangeReport> importChanges(Session &session, const ChangeFileWish &wish,
                                   const Progress &progress = {});
// What each of the changes says to a person.
QStringList inSalesWords(const Book &book, const std::vector<IngestedChange> &changes, size_t most);

} // namespace ridealong
