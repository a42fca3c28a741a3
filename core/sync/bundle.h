// SPDX-License-Identifier: GPL-3.0-or-later
// What is inside an envelope of changes, as a sequence of records: manifest first, then streams, entries and
// signatures, at last an end mark with the hash of it all. Each record is its length (4 bytes, little endian)
// and canonical CBOR. Reading is a machine that is fed pieces of any size and calls back; what is not as
// written here fails for good, without memory beyond one record (change/entry.h: at most 4 MiB).
#pragma once

#include "change/entry.h"
#include "store/exchangelog.h"
#include "sync/envelope.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace ridealong {

struct Manifest
{
    Id team = {};
    Id laptop = {};
    PublicKeys sender = {};
    std::string teamName = {};
    std::string program = {}; // "0.8.0"
    int schema = 0;
    Instant made = {};
    int64_t entries = 0;          // that follow
    std::vector<Head> heads = {}; // of every stream that the sender holds and the reader may: the receipt
    std::vector<Id> wanted = {};  // laptops whose file the sender waits for
    // Of an answer or an invitation: who the reader is in this team.
    Id person = {};
    std::string role = {};
    Id invitation = {};
    Secret invitationSecret = {};
    std::vector<Id> laptops = {};            // pinned with the answer: founder first
    std::vector<PublicKeys> laptopKeys = {}; // of those
};

class BundleWriter
{
public:
    explicit BundleWriter(std::function<Status(std::string_view)> write);
    ~BundleWriter();
    Status manifest(const Manifest &manifest);
    Status stream(const StreamInfo &stream);
    Status entry(std::string_view encodedEntry);
    Status signature(const Digest &entry, std::string_view signature); // by the laptop of its stream
    Status end();

private:
    struct Work;
    std::unique_ptr<Work> m_work;
};

struct BundleTaker
{
    std::function<Status(const Manifest &)> manifest;
    std::function<Status(const StreamInfo &)> stream;
    std::function<Status(LogEntry &&, const Digest &)> entry; // decoded and hashed
    std::function<Status(const Digest &, std::string_view)> signature;
};

class BundleReader
{
public:
    explicit BundleReader(BundleTaker taker);
    ~BundleReader();
    Status feed(std::string_view plain);
    Status end(); // fails unless the end mark was the last thing and its hash is right

private:
    struct Work;
    std::unique_ptr<Work> m_work;
};

} // namespace ridealong
