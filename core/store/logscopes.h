// SPDX-License-Identifier: GPL-3.0-or-later
// Which scope a row belongs to, and so who may hold it: THE table of EXCHANGE section 3. A change is written
// in the scope in which its row was before it; a row that leaves that scope by it is a stray
// (store/passing.h). In a rep's book nothing is written but for the rep and the managers, or for the rep
// alone. Throws StoreError.
#pragma once

#include "book/book.h"
#include "store/connection.h"

#include <unordered_map>

namespace ridealong {

// Who may hold a row: everybody, the managers, one rep and the managers, or its writer alone.
struct Scope
{
    enum class Who : uint8_t { team, managers, rep, writer };
    Who who = Who::team;
    uint32_t person = 0;
    auto operator<=>(const Scope &) const = default;
};

// What the scope of an entity's rows follows from.
struct ScopeRule
{
    Scope::Who who = Scope::Who::team;
    FieldNo link = noField; // to the person, or to the lead whose owner it is; none: who acts, of Who::writer
    bool isLead = false;
};
ScopeRule scopeRuleOf(Entity entity);    // of a setting: where it is for all; see isOwnSetting
bool isOwnSetting(std::string_view key); // one that is of this laptop's person alone

class Scopes
{
public:
    Scopes(Connection &connection, const Book &book)
        : m_connection(connection)
        , m_book(book)
    {
    }

    // Reads what the laptop is; `actor` is who acts from now on.
    void begin(uint32_t actor);
    bool isRep() const { return m_isRep; }
    bool hasGround() const { return m_hasGround; }

    // A set of changes is expected, then each of them asked about and noted, in its order.
    void expect(const ChangeSet &changes);
    Scope before(const Change &change);
    Scope after(const Change &change); // the same but where the change moves its row
    void note(const Change &change);
    bool movedInThisSet(uint32_t lead) const { return m_movedNow.contains(lead); }
    const Change *madeInThisSet(Entity entity, uint32_t number) const; // null for none
    void forget(); // what the transaction did: the Book knows it now, or it never was

    // As a row stands in the file now. A row that is not there is nobody's: the managers'.
    Scope inFile(Entity entity, uint32_t number);
    Scope of(Entity entity, std::span<const Cell> row); // of a row with these values
    uint32_t ownerOf(uint32_t lead);                    // as this transaction left it

private:
    Scope of(Entity entity, uint32_t link, uint32_t owner) const;
    Scope confined(Scope scope) const;
    uint32_t linkBefore(const Change &change, FieldNo field);
    uint32_t linkInFile(Entity entity, uint32_t number, FieldNo field);
    bool isOwn(const Change &change);

    Connection &m_connection;
    const Book &m_book;
    uint32_t m_actor = 0;
    bool m_isRep = false;
    bool m_hasGround = false;
    std::vector<uint32_t> m_newOwners;                 // of leads, from the first that the Book does not hold
    std::unordered_map<uint32_t, uint32_t> m_moved;    // owners of leads that the Book holds otherwise
    std::unordered_map<uint32_t, uint32_t> m_movedNow; // those of the set that is expected
    const ChangeSet *m_expected = nullptr;
    mutable std::unordered_map<uint64_t, const Change *> m_made; // of the expected set, where it was asked
};

} // namespace ridealong
