// SPDX-License-Identifier: GPL-3.0-or-later
// The inside of an envelope: one zstd frame, cut into chunks that are encrypted one after the other and bound
// to the header. Both work in pieces, with a few megabytes whatever goes through them. What is read is
// authentic when it is handed on; more than the bound, chunks out of order, a missing end or bytes behind it
// fail for good.
#pragma once

#include "sync/envelopekeys.h"

#include <functional>
#include <memory>

namespace ridealong::envelope {

using Sink = std::function<Status(std::string_view)>;

class BodySealer
{
public:
    BodySealer(const FileKey &key, const Digest &header, Sink sink);
    ~BodySealer();
    Status begin(); // writes the stream's header
    Status write(std::string_view plain);
    Status end();

private:
    struct Work;
    std::unique_ptr<Work> m_work;
};

class BodyOpener
{
public:
    // `most` bytes may come out of it.
    BodyOpener(const FileKey &key, const Digest &header, int64_t most, Sink take);
    ~BodyOpener();
    bool begin(std::string_view streamHeader);
    Status chunk(std::string_view sealed, bool isLast); // an Error of `take`, or one with problem() set
    EnvelopeProblem problem() const;

private:
    struct Work;
    std::unique_ptr<Work> m_work;
};

} // namespace ridealong::envelope
