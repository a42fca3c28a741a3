// SPDX-License-Identifier: GPL-3.0-or-later
// What the verbs of the exchange share: who this laptop is, whom the book trusts, who gets what. Nobody
// outside of core/session includes it.
#pragma once

#include "session/exchange.h"
#include "store/exchangelog.h"
#include "sync/anchor.h"
#include "sync/vouching.h"

#include <algorithm>
#include <functional>
#include <map>

namespace ridealong::exchange {

// Keys of meta.
inline constexpr std::string_view teamKey = "team", roleKey = "laptop_role", founderKey = "founder",
                                  invitationKey = "invitation", joinKey = "join",
                                  lostKey = "lost_heads", // exported ones that went with a restored backup
    restoredKey = "restored",                             // until it was told
    sentKey = "sent_heads", // what the last file to everybody held, whoever has confirmed it
    copyKey = "copy",       // the id under which another book goes on, too
    apartKey = "apart";     // the id whose streams this book left when it was found to be a copy

// The Session's own Store. Only verbs that hold the pen write by it.
Store &storeOf(Session &session);
// Refuses where another thread has the pen or the book is only read. The job that was lent the pen may.
Status mayWrite(const Session &session);

// Commits; in a job that was lent the pen by its only way, and then the Book is as it was until absorb().
Status written(Session &session, const Deed &deed, ChangeSet changes);

Id ownId(const Session &session);
Id teamOf(const Session &session);
std::string roleOf(const Session &session); // of this laptop
Id ownPerson(const Session &session);       // whose it is
bool isLetIn(const Session &session);       // the book has this laptop's row

// Itself, restored or a copy: see sync/anchor.h.
BookIs judged(const Session &session, const std::optional<OwnKeys> &keys);
// Refuses with a sentence where the keys are not here, or where the book is a copy.
Status mayExchange(const Session &session, bool hasKeys, BookIs is);
Status keysInReach(const Id &laptop);               // refuses where the keyring that has them can't be read
std::vector<Head> ownHeads(const Session &session); // of the streams that this laptop wrote
Status anchorNow(const Session &session);
// Where the book was restored: other streams from now on. Gives a sentence about it; empty where not.
Result<QString> renewedIfRestored(Session &session, BookIs is);
// Behind an import that found an own stream to go on elsewhere: this book has to join anew.
Status noteTwin(Session &session);
bool hasTwin(const Session &session);
bool isApart(const Session &session); // what the open streams hold was never exported
Status noLongerApart(Session &session);

Trust trustOf(const Session &session); // the Book's laptops, this one, and the pinned founder
std::string pinOf(const Id &laptop, const PublicKeys &keys); // as meta "founder" holds it
void pinFrom(std::string_view text, Trust &trust);

Error notInTeam();
QString joinsPath(); // ids of laptops that asked to join from here, a line each

// One envelope of a file: readers with the same scopes.
struct Readers
{
    std::string role;
    Id person;                               // null where they are several managers
    std::vector<Recipient> recipients;       // by key or by invitation
    std::vector<Id> laptops;                 // of those who are known
    std::vector<std::vector<Digest>> theirs; // what each of them said to have; empty for nothing
    QString name;                            // of the person, for sentences
    QStringList names;                       // of all of them
    bool isNew = false;                      // gets all of it
};

struct StreamPart // what of a stream goes into an envelope
{
    StreamInfo stream;
    std::vector<Digest> theirs;
    int64_t entries = 0;
};

bool mayRead(const Readers &readers, std::string_view scope);
std::vector<Readers> readersOf(const Session &session, const ExportWish &wish);
// In the order in which they are written: the team's first, so that whoever reads knows the laptops.
Result<std::vector<StreamPart>> partsFor(const Session &session, const Readers &readers);
std::vector<Head> headsFor(const Readers &readers, const std::vector<StreamInfo> &streams,
                           const std::vector<Head> &heads);
// The streams that a file of this laptop's would have named if it had them: those that both may hold.
std::function<bool(const Id &stream)> listedBy(const Session &session, const KnownLaptop *sender);
std::vector<Id> waitedFor(const Session &session); // laptops whose files would help
Manifest manifestOf(const Session &session, const OwnKeys &keys);
EnvelopeHeader headerOf(const Session &session, const OwnKeys &keys, EnvelopeKind kind);

// What an import goes through, also that of the first file of a new book.
struct Scanned
{
    Manifest manifest;
    std::vector<StreamInfo> streams;
    int64_t plainBytes = 0;

    bool waitsFor(const Id &laptop) const
    {
        return std::ranges::find(manifest.wanted, laptop) != manifest.wanted.end();
    }
};
Status scan(EnvelopeReader &reader, size_t envelope, const Openers &openers, Vouching &vouching,
            Scanned &into, const Progress &progress);
Status feed(EnvelopeReader &reader, size_t envelope, const Openers &openers, const Vouching &vouching,
            const Scanned &scanned, const std::function<bool(const StreamInfo &)> &wanted, Ingest &ingest,
            const Progress &progress);
Status enoughRoom(const QString &book, int64_t plainBytes);
QString sentenceOf(const IngestAccount &account, const Book &book);
// Also of rows that only the unfinished bulk knows.
using Look = std::function<Value(Entity, uint32_t, FieldNo)>;
QString personWords(const Look &look, uint32_t number);
QString leadWords(const Look &look, uint32_t number);
QString valueWords(const Book &book, const Look &look, const FieldInfo &field, const Value &value);
struct SalesWords
{
    QStringList lines = {};
    int64_t cut = 0;  // lines that were too many
    int64_t rows = 0; // that all lines tell; the others are too small for one
};
SalesWords salesWords(const Book &book, const std::vector<IngestedChange> &changes, size_t most,
                      const Look &look);
// Also what was decided, which may change nothing else, and that nothing changed.
void tellInLines(ChangeReport &report, const SalesWords &words, const Look &look);

Digest digestOfFile(const QString &path);
bool erasedSomething(const IngestAccount &account);
// Into the list of files, to look things up in; the import stands without it.
void noteIncoming(Session &session, const QString &path, const Digest &digest, const ChangeReport &report,
                  const QString &problem);

} // namespace ridealong::exchange
