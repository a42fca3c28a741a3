// SPDX-License-Identifier: GPL-3.0-or-later
// Erases a lead or a contact for good, here and, by the next files, on every laptop of the team. Not
// undoable. What another laptop or a backup holds until then it holds: both are told of.
#pragma once

#include "session/session.h"
#include "work/redaction.h"

#include <QStringList>

namespace ridealong {

struct Erasure
{
    QString what; // without a name
    int64_t rows = 0;
    QStringList backups; // that may hold it still, with their folder
};
Result<Erasure> wouldErase(const Session &session, const RedactionWish &wish);
Result<Erasure> eraseForGood(Session &session, const RedactionWish &wish, const Progress &progress = {});

// Behind an import: what came about erased leads from who had not read of the erasing yet is erased, too, and
// told of. Only a manager's laptop may; a rep's waits for it.
Status eraseWhatCameLate(Session &session, QStringList &notices);

// What was erased and who has said so: a laptop whose last file shows that it has the erasing.
struct ErasedThing
{
    uint32_t redaction = 0;                       // its row
    std::vector<uint32_t> confirmed, outstanding; // laptops, but for revoked ones and this one
};
Result<std::vector<ErasedThing>> erasedThings(const Session &session); // the newest first

} // namespace ridealong
