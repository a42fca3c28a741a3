// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/importtrail.h"

#include "base/cbor.h"
#include "base/cborcursor.h"

namespace ridealong {

namespace {

template<class Digests>
void append(std::string &to, const Digests &digests)
{
    cbor::array(to, digests.size());
    for (const Digest &digest : digests)
        cbor::bytes(to, digest.view());
}

std::vector<Digest> digestsIn(cbor::Cursor &from)
{
    std::vector<Digest> digests;
    for (size_t left = from.array(); left > 0 && !from.failed(); --left)
        digests.push_back(from.digest());
    return digests;
}

} // namespace

void noteTrail(Connection &db, int64_t operation, const std::set<Digest> &queued,
               std::span<const Digest> freed)
{
    std::string bytes;
    cbor::array(bytes, 3);
    cbor::whole(bytes, operation);
    append(bytes, queued);
    append(bytes, freed);
    Statement save(db, "INSERT OR REPLACE INTO meta(key, value) VALUES('import_trail', ?)");
    save.bindBlob(1, bytes).run();
}

ImportTrail trailOf(Connection &db, int64_t operation)
{
    Statement row(db, "SELECT value FROM meta WHERE key = 'import_trail'");
    if (!row.step())
        return {};
    cbor::Cursor from(row.blob(0));
    if (from.array() != 3 || from.whole() != operation)
        return {};
    ImportTrail trail{digestsIn(from), digestsIn(from)};
    return from.failed() ? ImportTrail{} : trail;
}

} // namespace ridealong
