// SPDX-License-Identifier: GPL-3.0-or-later
// Writes change files: an envelope for each group of readers, whole or cut into parts that stand alone.
#pragma once

#include "session/exchangeparts.h"

namespace ridealong::exchange {

// What is written for one group of readers.
struct Letter
{
    Readers readers;
    std::vector<StreamPart> parts;
};

struct Outgoing
{
    EnvelopeKind kind = EnvelopeKind::changes;
    QString path;
    QString passphrase = {};
    std::vector<Letter> letters = {};
    bool inParts = false;
    Manifest manifest = {}; // what is the same for all; entries and heads are filled in
};

struct Written
{
    QStringList files;
    int64_t bytes = 0;
    int64_t entries = 0; // different ones
};

Result<std::vector<Letter>> lettersFor(const Session &session, std::vector<Readers> readers);
int64_t differentEntries(const std::vector<Letter> &letters);
// What a file of this would hold in bytes, in a scratch file that goes away. Cancelled, those that it has
// come to.
Result<int64_t> bytesOf(const Session &session, const OwnKeys &keys, const Outgoing &outgoing,
                        const Progress &progress);
// The anchor is written behind the bytes and before the files get their names.
Result<Written> writeFiles(Session &session, const OwnKeys &keys, const Outgoing &outgoing,
                           const Progress &progress);

} // namespace ridealong::exchange
