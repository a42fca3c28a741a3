// SPDX-License-Identifier: GPL-3.0-or-later
// What must be true once everybody has everything.
#include "core/sync/histories.h"

#include <algorithm>
#include <random>

namespace ridealong::model {

namespace {

std::vector<Leaf> leavesOf(const Row &row, uint16_t tag)
{
    const auto found = row.registers.find(tag);
    if (found == row.registers.end())
        return {};
    return {found->second.leaves().begin(), found->second.leaves().end()};
}

std::string differences(const Row &one, const Row &other)
{
    for (const uint16_t tag : {name, phone, stage, parent, owner, newer, deleted}) {
        if (leavesOf(one, tag) != leavesOf(other, tag))
            return "leaves of register " + std::to_string(tag) + " differ";
        const bool isShown = one.other.contains(tag) && other.other.contains(tag);
        if (isShown && one.other.at(tag) != other.other.at(tag))
            return "register " + std::to_string(tag) + " shows different values";
    }
    return {};
}

std::string between(const Laptop &one, const Laptop &other, const Id &row)
{
    return " (laptops " + std::to_string(one.number) + " and " + std::to_string(other.number) + ", row " +
           row.hex() + ")";
}

std::set<Id> rowsOf(const Laptop &laptop)
{
    std::set<Id> rows;
    for (const auto &[row, state] : laptop.rows)
        rows.insert(row);
    return rows;
}

bool bothHold(const Laptop &one, const Laptop &other, const Id &row)
{
    const bool sameStreams =
        one.isManager == other.isManager && (one.isManager || one.person == other.person);
    Scope home = homeOf(one, row);
    if (home.empty())
        home = homeOf(other, row);
    const bool isPrivate = home.starts_with("private:");
    return (sameStreams && !isPrivate) || (mayHold(one, home) && mayHold(other, home));
}

std::string wrongBetween(const Laptop &one, const Laptop &other)
{
    std::set<Id> rows = rowsOf(one);
    rows.merge(rowsOf(other));
    for (const Id &row : rows) {
        if (one.erased.contains(row) || other.erased.contains(row))
            return "erased on one, not on the other" + between(one, other, row);
        if (!bothHold(one, other, row))
            continue;
        if (!one.rows.contains(row) || !other.rows.contains(row))
            return "only one has the row" + between(one, other, row);
        const std::string differ = differences(one.rows.at(row), other.rows.at(row));
        if (!differ.empty())
            return differ + between(one, other, row);
    }
    return one.erased == other.erased ? "" : "different rows are erased";
}

std::string wrongScopes(const Laptop &laptop)
{
    for (const auto &[hash, record] : laptop.log)
        if (!mayHold(laptop, record->scope))
            return "laptop " + std::to_string(laptop.number) + " holds something of " + record->scope;
    return {};
}

// What follows an entry that nobody has any more (its writer's book was put back) waits rightly.
std::string wrongWaiting(const World &world, const Laptop &laptop)
{
    for (const auto &[hash, record] : laptop.waiting)
        for (const Laptop &each : world.laptops)
            if (each.log.contains(record->entry.prev))
                return "laptop " + std::to_string(laptop.number) + " waits for what another has";
    return {};
}

std::string wrongStamps(const Laptop &laptop)
{
    for (const auto &[row, state] : laptop.rows)
        for (const auto &[tag, greatest] : state.greatest) {
            const auto leaves = leavesOf(state, tag);
            if (leaves.empty() || leaves.front().stamp != greatest)
                return "an edit that had seen a value has a smaller stamp, register " + std::to_string(tag);
        }
    return {};
}

// What a former owner's laptop shows as its own must be its own.
std::string wrongOwners(const Laptop &laptop, const Laptop &manager)
{
    for (const auto &[row, state] : laptop.rows)
        if (!laptop.isManager && homeOf(laptop, row) == repScope(laptop.person) &&
            homeOf(manager, row) != homeOf(laptop, row))
            return "shows a lead as its own that is not" + between(laptop, manager, row);
    return {};
}

using Held = std::set<std::pair<Digest, size_t>>;
Held heldOf(const Laptop &laptop)
{
    Held held;
    for (const auto &[record, item] : laptop.held)
        held.emplace(record->hash, item);
    return held;
}

// The same entries in another order.
std::string wrongRefold(const Laptop &laptop, const Rules &rules, std::mt19937_64 &random)
{
    std::vector<Digest> order = laptop.order;
    std::ranges::shuffle(order, random);
    const Laptop anew = refolded(laptop, order, rules);
    if (rowsOf(anew) != rowsOf(laptop) || anew.log.size() != laptop.log.size() ||
        heldOf(anew) != heldOf(laptop))
        return "another order makes other rows";
    for (const auto &[row, state] : laptop.rows) {
        const std::string differ = differences(state, anew.rows.at(row));
        if (!differ.empty() || state.scopes != anew.rows.at(row).scopes)
            return "another order: " + differ + between(laptop, laptop, row);
    }
    return {};
}

// One place in a stream says one thing, but where a book was copied and both went on.
std::string wrongPlaces(const World &world)
{
    std::map<std::pair<Id, int64_t>, Digest> places;
    for (const File &file : world.files)
        for (const RecordPtr &record : file.records) {
            const auto [place, isNew] =
                places.try_emplace({record->entry.stream, record->entry.seq}, record->hash);
            if (place->second != record->hash && !world.cloned.contains(record->laptop))
                return "one place of a stream was written twice";
        }
    return {};
}

} // namespace

std::string wrongIn(const World &world, uint64_t seed)
{
    std::mt19937_64 random(seed);
    std::string wrong = wrongPlaces(world);
    for (size_t one = 0; one < world.laptops.size() && wrong.empty(); ++one) {
        const Laptop &laptop = world.laptops[one];
        wrong = wrongScopes(laptop);
        if (wrong.empty())
            wrong = wrongWaiting(world, laptop);
        for (size_t other = 0; other < one && wrong.empty(); ++other)
            wrong = wrongBetween(laptop, world.laptops[other]);
        if (wrong.empty())
            wrong = wrongOwners(laptop, world.laptops.front());
        if (wrong.empty())
            wrong = wrongStamps(laptop);
        if (wrong.empty())
            wrong = wrongRefold(laptop, world.rules, random);
    }
    return wrong;
}

} // namespace ridealong::model
