// SPDX-License-Identifier: GPL-3.0-or-later
// What this laptop remembers of the exchange itself: what the others said they have, the files that came and
// went, invitations. Local: never in a change file. Any thread reads by its own connection; writing is the
// writer's, outside or inside a bulk.
#pragma once

#include "base/date.h"
#include "base/result.h"
#include "store/exchangelog.h"

#include <QString>
#include <functional>
#include <optional>

namespace ridealong {

struct Peer
{
    Id laptop = {};
    std::vector<Head> heads = {}; // that it last reported
    Instant headsAt = {};         // by its own clock, for who looks at it
    Instant receivedAt = {};      // its last file
    int64_t receivedChanges = 0;
    Instant sentAt = {}; // the last file for it
    int schema = 0;
};

struct ExchangeFile
{
    int64_t number = 0;
    bool incoming = true;
    Instant at = {};
    QString name = {}; // without its folder
    Digest digest = {};
    Id laptop = {}; // who wrote it, or for whom it is; null for many
    int64_t entries = 0, known = 0, waiting = 0, conflicts = 0;
    int64_t operation = 0; // of the import
    QString problem = {};  // why it was not read; empty for a file that was

    bool isUndone() const { return operation != 0 && !problem.isEmpty(); } // read, and then taken back
};

struct Invitation
{
    Id id = {};
    uint32_t person = 0;
    Instant madeAt = {};
    Id laptop = {}; // that answered; null for one that is open
};

class Peers
{
public:
    explicit Peers(Store &store)
        : m_store(store)
    {
    }

    std::vector<Peer> all() const;
    std::optional<Peer> of(const Id &laptop) const;
    // What was received last counts: clocks are wrong, and an older file costs no more than a larger next
    // one. `speaksOf`: whether a stream is of those that the report lists all of; of others that it does not
    // name what was said before stays. Empty: it lists all.
    Status noteReceived(const Peer &peer, const std::function<bool(const Id &stream)> &speaksOf = {});
    Status noteSent(const Id &laptop, Instant at);

    std::vector<ExchangeFile> files(int64_t limit) const; // newest first
    Status note(const ExchangeFile &file);
    bool wasRead(const Digest &digest) const;
    // Before the file itself is noted: of which export of that laptop it is a part.
    Status noteExport(const Id &laptop, const Id &set);
    // The number of the first file that was read of its newest export; 0 where nothing is known.
    int64_t firstOfExport(const Id &laptop) const;

    std::vector<Invitation> invitations() const;
    Status note(const Invitation &invitation); // new, or answered by its laptop

private:
    Status write(const std::function<void(Connection &)> &work);
    template<class Row>
    std::vector<Row> rows(const std::string &sql, Row (*rowOf)(const Statement &)) const;

    Store &m_store;
};

// The newest file of a laptop that was read and not taken back, with all parts of its export.
struct Heard
{
    Instant at = {}; // unset for none
    int64_t changes = 0;
    bool isUndone = false; // the import of a file behind it
};
// `files` as Peers gives them, `first` of that laptop's export; without a file what the peer says.
Heard heardFrom(const Id &laptop, const std::vector<ExchangeFile> &files, int64_t first,
                const std::optional<Peer> &peer);

} // namespace ridealong
