// SPDX-License-Identifier: GPL-3.0-or-later
// Bundles for tests: written and read in one call, with entries that are the same each time.
#pragma once

#include "base/cbor.h"
#include "support/envelopes.h"

namespace ridealong {

inline Manifest manifestOf(int64_t entries)
{
    Manifest manifest;
    manifest.team = idOf(1);
    manifest.laptop = idOf(2);
    manifest.sender = keysOf(1).shown();
    manifest.teamName = "Harlan Industrial";
    manifest.program = "0.8.0";
    manifest.schema = 5;
    manifest.made = {1'760'000'000'000};
    manifest.entries = entries;
    return manifest;
}

inline StreamInfo streamOfEntries()
{
    return {.id = idOf(30), .laptop = idOf(2), .scope = "rep:0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f"};
}

inline LogEntry entryOf(int number)
{
    LogEntry entry{.stream = idOf(30),
                   .seq = number,
                   .prev = number == 1 ? Digest{} : Digest::of("before"),
                   .hlc = int64_t(1'760'000'000'000) << hlcCounterBits,
                   .schema = 5,
                   .op = 3,
                   .person = idOf(6)};
    LogItem item{.kind = LogItem::Kind::set, .entity = 1, .row = idOf(uint8_t(40 + number % 50))};
    LogPart part{
        .tag = 4, .value = {}, .stamp = {.depth = 2, .hlc = 0, .written = {}}, .seen = {Digest::of("seen")}};
    cbor::text(part.value, "Acme " + std::to_string(number));
    item.parts.push_back(std::move(part));
    entry.items.push_back(std::move(item));
    return entry;
}

inline std::string bundleBytes(const Manifest &manifest, const std::vector<LogEntry> &entries)
{
    std::string bytes;
    BundleWriter writer([&](std::string_view plain) -> Status {
        bytes += plain;
        return Done{};
    });
    bool isGood = writer.manifest(manifest).ok() && writer.stream(streamOfEntries()).ok();
    for (const LogEntry &entry : entries)
        isGood = isGood && writer.entry(encoded(entry)).ok();
    isGood = isGood && writer.signature(Digest::of("head"), std::string(64, 's')).ok() && writer.end().ok();
    return isGood ? bytes : std::string{};
}

struct TakenBundle
{
    Status status = Done{};
    int manifests = 0;
    Manifest manifest;
    std::vector<StreamInfo> streams;
    std::vector<LogEntry> entries;
    std::vector<Digest> hashes;
    std::vector<std::string> signatures;
};

inline BundleTaker takerInto(TakenBundle &taken)
{
    return {.manifest = [&](const Manifest &manifest) -> Status {
                ++taken.manifests;
                taken.manifest = manifest;
                return Done{};
            },
            .stream = [&](const StreamInfo &stream) -> Status {
                taken.streams.push_back(stream);
                return Done{};
            },
            .entry = [&](LogEntry &&entry, const Digest &hash) -> Status {
                taken.entries.push_back(std::move(entry));
                taken.hashes.push_back(hash);
                return Done{};
            },
            .signature = [&](const Digest &, std::string_view signature) -> Status {
                taken.signatures.emplace_back(signature);
                return Done{};
            }};
}

inline TakenBundle takeBundle(std::string_view bytes, size_t piece)
{
    TakenBundle taken;
    BundleReader reader(takerInto(taken));
    for (size_t at = 0; at < bytes.size() && taken.status; at += piece)
        taken.status = reader.feed(bytes.substr(at, piece));
    if (taken.status)
        taken.status = reader.end();
    return taken;
}

} // namespace ridealong
