// SPDX-License-Identifier: GPL-3.0-or-later
// The laptops of the team and what each may have: from the Book (entity laptop, scope team) and what this
// laptop remembers (store/peers.h). Pure reading and verbs that make ChangeSets.
#pragma once

#include "book/book.h"
#include "store/peers.h"
#include "sync/keys.h"

#include <span>

namespace ridealong {

// Who may hold a scope: see EXCHANGE section 3. A revoked laptop may hold nothing any more.
bool mayHold(const Book &book, uint32_t laptop, std::string_view scope);
bool mayHold(std::string_view role, const Id &person, std::string_view scope);

uint32_t laptopOf(const Book &book, const Id &laptop); // its row; 0 for one that is not known
std::optional<PublicKeys> keysOf(const Book &book, uint32_t laptop);
std::optional<PublicKey> keyFrom(std::string_view hex); // as the row holds it
std::string hexOf(const PublicKey &key);
QString nameOf(const Book &book, const Id &laptop); // "Cole's laptop", for sentences

struct NewLaptop
{
    Id id;
    std::string name;
    uint32_t person = 0;
    std::string role; // manager or rep
    PublicKeys keys;
};
// Refused where the id or a key is known already with others: a changed key stops.
Status addLaptop(ChangeSet &changes, const Book &book, const NewLaptop &wanted, uint32_t by);
// What it wrote up to `heads` still counts, later entries do not.
Status revokeLaptop(ChangeSet &changes, const Book &book, uint32_t laptop, std::span<const Head> heads,
                    std::string_view reason);
// What it is called, for who has two of them. Only for managers' laptops: others' merge does not take it.
Status renameLaptop(ChangeSet &changes, const Book &book, uint32_t laptop, std::string_view name);
std::vector<Head> revokedAfter(const Book &book, uint32_t laptop); // of a revoked one

} // namespace ridealong
