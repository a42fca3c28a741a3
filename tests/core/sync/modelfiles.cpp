// SPDX-License-Identifier: GPL-3.0-or-later
// Files: what the reader may hold and has not reported, with the own ends as the receipt.
#include "core/sync/model.h"

#include <algorithm>

namespace ridealong::model {

namespace {

bool isPrivate(const Scope &scope)
{
    return scope.starts_with("private:");
}

bool isFor(const Scope &audience, const Scope &scope, const Rules &rules)
{
    if (isPrivate(audience))
        return scope == audience;
    if (isPrivate(scope))
        return !rules.privateStays;
    return scope == "team" || scope == audience || audience == "managers";
}

std::unordered_set<Digest> reachable(const Laptop &laptop, const Heads &heads)
{
    std::unordered_set<Digest> reached;
    for (const auto &[stream, ends] : heads)
        for (const Digest &end : ends)
            for (auto at = laptop.log.find(end); at != laptop.log.end() && reached.insert(at->first).second;)
                at = laptop.log.find(at->second->entry.prev);
    return reached;
}

// What every one of the readers has said that it has.
std::vector<std::unordered_set<Digest>> reported(const Laptop &laptop, const std::vector<Id> &readers,
                                                 bool privately)
{
    std::vector<std::unordered_set<Digest>> all;
    for (const Id &reader : readers) {
        const auto peer = laptop.peers.find({reader, privately});
        all.push_back(peer == laptop.peers.end() ? std::unordered_set<Digest>{}
                                                 : reachable(laptop, peer->second.heads));
    }
    return all;
}

// What was exported once stays exported: a book that was put back knows less than its anchor.
void remember(Anchor &anchor, const Laptop &laptop, const Rules &rules)
{
    const auto reached = reachable(laptop, laptop.heads);
    for (auto &[stream, ends] : anchor.heads)
        std::erase_if(ends, [&](const Digest &end) { return !rules.anchorsGrow || reached.contains(end); });
    for (const auto &[stream, ends] : laptop.heads)
        if (laptop.own.contains(stream))
            anchor.heads[stream].insert(ends.begin(), ends.end());
}

} // namespace

File exported(const Pen &pen, const Scope &audience, Anchor &anchor, const std::vector<Id> &readers)
{
    Laptop &laptop = pen.laptop;
    File file{.from = laptop.id,
              .at = pen.now + laptop.clock,
              .audience = audience,
              .heads = {},
              .records = {},
              .batch = 0};
    for (const auto &[stream, ends] : laptop.heads)
        if (isFor(audience, laptop.log.at(*ends.begin())->scope, pen.rules))
            file.heads[stream] = ends;
    const auto known = reported(laptop, readers, isPrivate(audience));
    for (const Digest &each : laptop.order) {
        const RecordPtr &record = laptop.log.at(each);
        const bool isKnown =
            !known.empty() && std::ranges::all_of(known, [&](const auto &has) { return has.contains(each); });
        if (!isKnown && isFor(audience, record->scope, pen.rules))
            file.records.push_back(record);
    }
    remember(anchor, laptop, pen.rules);
    return file;
}

void import(Laptop &laptop, const File &file, const Rules &rules)
{
    for (const RecordPtr &record : file.records)
        take(laptop, record, rules);
    Peer &peer = laptop.peers[{file.from, isPrivate(file.audience)}];
    if (rules.lastReportCounts || peer.at <= file.at)
        peer = {file.heads, file.at};
}

void reopened(Laptop &laptop, const Anchor &anchor, const Rules &rules)
{
    for (const auto &[stream, ends] : anchor.heads)
        for (const Digest &end : ends)
            if (rules.restoredStartsAnew && !laptop.log.contains(end))
                laptop.open.clear();
}

} // namespace ridealong::model
