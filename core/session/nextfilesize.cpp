// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/nextfilesize.h"

#include "session/exchangewriting.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

namespace ridealong {

using namespace exchange;

namespace {

int64_t entriesOf(const Outgoing &outgoing)
{
    int64_t entries = 0;
    for (const Letter &letter : outgoing.letters)
        for (const StreamPart &part : letter.parts)
            entries += part.entries;
    return entries;
}

} // namespace

Result<FileSize> nextFileSize(const Session &session, int mostMs)
{
    if (teamOf(session).isNull())
        return notInTeam();
    auto letters = lettersFor(session, readersOf(session, {}));
    if (!letters)
        return letters.error();
    const QTemporaryDir folder;
    const OwnKeys keys = OwnKeys::make(); // as long as the real ones
    Outgoing outgoing{.path = folder.filePath(QStringLiteral("next.rlx"))};
    outgoing.manifest = manifestOf(session, keys);
    outgoing.manifest.wanted = waitedFor(session);
    outgoing.letters = std::move(*letters);
    QElapsedTimer clock;
    clock.start();
    int64_t written = 0;
    bool isCut = false;
    const auto bytes = bytesOf(session, keys, outgoing, [&](int64_t done, int64_t) {
        isCut = clock.elapsed() >= mostMs;
        written = done;
        return !isCut;
    });
    if (!bytes || !isCut || written == 0)
        return bytes ? Result<FileSize>(FileSize{*bytes}) : bytes.error();
    const double share = double(entriesOf(outgoing)) / double(written);
    return FileSize{int64_t(double(*bytes) * share), false};
}

} // namespace ridealong
