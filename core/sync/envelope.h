// SPDX-License-Identifier: GPL-3.0-or-later
// The file format of EXCHANGE section 5, version 1.0: signed, encrypted, compressed bytes in a file ".rlx".
// Knows nothing of entries. A file may hold several envelopes one behind the other (one for each recipient of
// a file for the whole team); a reader takes those that are for it. Reading verifies the signature over the
// whole envelope before anything is decrypted, streams, and stays within the limits below whatever the file
// says.
#pragma once

#include "base/date.h"
#include "base/progress.h"
#include "sync/keys.h"

#include <QString>
#include <functional>
#include <vector>

namespace ridealong {

enum class EnvelopeKind : uint8_t { changes = 1, request = 2, join = 3, answer = 4, backup = 5 };

namespace limits {
inline constexpr int64_t fileBytes = 256ll << 20; // of one envelope; a backup may be larger
inline constexpr int64_t headerBytes = 64 << 10;
inline constexpr int64_t plainBytes = 1ll << 30; // and 200 times the file + 1 MiB, whichever is less
inline constexpr int64_t entries = 2'000'000;
inline constexpr int recipients = 64;
inline constexpr int64_t partBytes = 18ll << 20; // what an e-mail carries
} // namespace limits

// Who can open it: the laptop with a box key, or whoever has an invitation's secret.
struct Recipient
{
    std::optional<PublicKey> box;
    std::optional<Secret> invitation; // with its id below
    Id invitationId = {};
};

struct EnvelopeHeader
{
    EnvelopeKind kind = EnvelopeKind::changes;
    Id team = {};
    Id laptop = {}; // the sender's
    PublicKeys sender = {};
    QString senderName = {}; // of the laptop's owner; readable by anybody, at most 100 letters
    Instant made = {};
    int part = 1, parts = 1;
    Id set = {}; // the same in all parts of one export
    // A laptop that answers an invitation and is not known yet: MAC over team, laptop and sender by its
    // secret.
    Id invitation = {};
    Secret invitationProof = {};
    bool hasPassphrase = false; // filled when read
    int recipients = 0;         // filled when read
};

struct EnvelopeWish
{
    EnvelopeHeader header;
    std::vector<Recipient> recipients; // at most limits::recipients; may be empty with a passphrase
    QString passphrase;                // empty for none
};

// Writes `path`.part, fsyncs, reads it back and verifies, renames, syncs the folder. Nothing at `path` is
// touched before; nothing is left behind on failure. Sentences for a full, read-only or vanished disk.
class EnvelopeWriter
{
public:
    EnvelopeWriter(QString path, const OwnKeys &keys);
    ~EnvelopeWriter();
    Status begin(const EnvelopeWish &wish);
    Status write(std::string_view plain);
    Status end(); // of this envelope; begin() may start another one in the same file
    Status finish(const Progress &progress = {});
    int64_t bytes() const;

private:
    struct Work;
    std::unique_ptr<Work> m_work;
};

// What opens envelopes: this laptop's keys, open invitations' secrets, a passphrase.
struct Openers
{
    const OwnKeys *keys = nullptr;
    std::function<std::optional<Secret>(const Id &invitation)> secretOf = {};
    QString passphrase = {};
};

enum class EnvelopeProblem : uint8_t {
    none,
    notOurs,
    newer,
    damaged,
    forged,
    notForUs,
    wrongPassphrase,
    tooLarge
};

class EnvelopeReader
{
public:
    explicit EnvelopeReader(QString path);
    ~EnvelopeReader();
    // The envelopes of the file, from their headers: magic, bounds and the signature of each are checked.
    Result<std::vector<EnvelopeHeader>> headers(const Progress &progress = {});
    bool opensBy(size_t envelope, const Openers &openers) const; // without reading the body
    // Decrypts and decompresses, in pieces. `take` may stop it with an Error.
    Status read(size_t envelope, const Openers &openers,
                const std::function<Status(std::string_view plain)> &take, const Progress &progress = {});
    EnvelopeProblem problem() const; // why the last call failed

private:
    struct Work;
    std::unique_ptr<Work> m_work;
};

// The proof that a laptop has an invitation's secret.
Secret invitationProof(const Secret &invitation, const Id &team, const Id &laptop, const PublicKeys &sender);

} // namespace ridealong
