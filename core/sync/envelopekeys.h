// SPDX-License-Identifier: GPL-3.0-or-later
// The key of one envelope, fresh each time, and how it is kept in the header: sealed to a laptop's key, under
// an invitation's secret, or under a passphrase (Argon2id, about a second and 256 MiB). A join file, which is
// for whoever gets it, is sealed for nobody. Keys are wiped when let go.
#pragma once

#include "sync/envelopeheader.h"

namespace ridealong::envelope {

struct FileKey
{
    Secret bytes{};

    FileKey() = default;
    ~FileKey();
    FileKey(const FileKey &) = delete;
    FileKey &operator=(const FileKey &) = delete;
};

// Makes the key and puts it into the header for all who are meant. Refused for a recipient without a key or
// where there is no room for them all; fails where the memory that a passphrase needs is not there.
Status sealKey(Header &header, const EnvelopeWish &wish, FileKey &key);
// none where it opened; notForUs, or wrongPassphrase.
EnvelopeProblem openKey(const Header &header, const Openers &openers, FileKey &key);
bool mayOpen(const Header &header, const Openers &openers);

} // namespace ridealong::envelope
