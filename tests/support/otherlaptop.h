// SPDX-License-Identifier: GPL-3.0-or-later
// A laptop that is not there: writes entries by hand as another program would, with values as they stand in
// the log, and a way to take entries into a book.
#pragma once

#include "base/cbor.h"
#include "store/canonical.h"
#include "store/folding.h"
#include "support/tempbook.h"

#include <gmock/gmock.h>

namespace ridealong {

inline Id idNumbered(uint64_t number)
{
    return {0x0190000000007000ull, 0x8000000000000000ull + number};
}

inline std::string cborText(std::string_view text)
{
    std::string bytes;
    cbor::text(bytes, text);
    return bytes;
}

inline std::string cborWhole(int64_t whole)
{
    std::string bytes;
    cbor::whole(bytes, whole);
    return bytes;
}

inline std::string cborId(const Id &id)
{
    std::string bytes;
    cbor::id(bytes, id);
    return bytes;
}

struct Written
{
    StreamInfo stream;
    LogEntry entry;
    Digest hash;
};

inline constexpr uint16_t companyTag = 2, ownerTag = 26, valueTag = 29, notesTag = 35, deletedTag = 44;

inline LogItem createdLead(const Id &lead, std::vector<LogPart> parts)
{
    return {.kind = LogItem::Kind::create, .entity = uint16_t(Entity::lead), .row = lead, .parts = parts};
}

inline LogItem setField(Entity entity, const Id &row, uint16_t tag, std::string value,
                        std::vector<Digest> seen, int64_t depth = 1)
{
    return {.kind = LogItem::Kind::set,
            .entity = uint16_t(entity),
            .row = row,
            .parts = {{.tag = tag, .value = std::move(value), .stamp = {depth, 0, {}}, .seen = seen}}};
}

class OtherLaptop
{
public:
    explicit OtherLaptop(uint64_t number, std::string scope = "managers", Id person = {})
        : m_stream{.id = idNumbered(1'000 + number), .laptop = idNumbered(2'000 + number), .scope = scope}
        , m_person(person)
    {
    }

    Written write(int64_t ms, std::vector<LogItem> items, Op op = Op::editLead)
    {
        Written written{.stream = m_stream,
                        .entry = {.stream = m_stream.id,
                                  .seq = ++m_seq,
                                  .prev = m_head,
                                  .hlc = ms << hlcCounterBits,
                                  .schema = 5,
                                  .op = uint16_t(op),
                                  .person = m_person,
                                  .items = std::move(items)},
                        .hash = {}};
        m_head = written.hash = hashOf(written.entry);
        return written;
    }
    // The same laptop, copied: both go on from here.
    OtherLaptop copied() const { return *this; }
    const StreamInfo &stream() const { return m_stream; }

private:
    StreamInfo m_stream;
    Id m_person;
    int64_t m_seq = 0;
    Digest m_head;
};

inline IngestAccount take(TempBook &book, const std::vector<Written> &entries, bool vouched = true)
{
    IngestAccount account;
    const auto done = book->bulk({Op::importChanges}, [&](BulkWriter &writer) -> Status {
        Ingest &ingest = writer.ingest();
        for (const Written &each : entries) {
            if (const Status met = ingest.meet(each.stream); !met)
                return met;
            if (const Status taken = ingest.take(each.entry, each.hash, vouched); !taken)
                return taken;
        }
        const Status finished = ingest.finish();
        account = ingest.account();
        return finished;
    });
    EXPECT_TRUE(done) << (done.ok() ? ""
                                    : done.error().text.toStdString() + done.error().detail.toStdString());
    EXPECT_EQ(account.mended, 0);
    return account;
}

// Only what came from others: rows of a book's own beginning differ from book to book.
inline std::string heldOf(TempBook &book)
{
    static const std::vector<std::string> scopes = {"managers", "rep:" + idNumbered(7).hex(),
                                                    "rep:" + idNumbered(8).hex()};
    return canonicalDump(book.session().store(), book.book(), scopes);
}

inline std::vector<std::string> problemsOf(TempBook &book)
{
    const auto found = foldProblems(book.session().store(), book.book());
    std::vector<std::string> words;
    if (!found)
        return {found.error().text.toStdString() + found.error().detail.toStdString()};
    for (const QString &problem : *found)
        words.push_back(problem.toStdString());
    return words;
}

} // namespace ridealong
