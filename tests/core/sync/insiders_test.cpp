// SPDX-License-Identifier: GPL-3.0-or-later
// A rep whose program was changed signs rightly what he has no right to say. Whatever his entries say, no row
// that is not his changes on the manager's laptop, nothing is taken by halves, and nothing crashes.
#include "core/sync/realteam.h"

#include "base/cbor.h"
#include "store/folding.h"
#include "store/ingest.h"

#include <gtest/gtest.h>
#include <map>
#include <random>
#include <sstream>

namespace ridealong {
namespace {

constexpr int64_t hoursOf2100 = 4'102'444'800'000;

// RIDEALONG_INSIDERS=100000 makes that many instead.
int entryCount()
{
    const char *wished = std::getenv("RIDEALONG_INSIDERS");
    return wished ? std::atoi(wished) : 10'000;
}

class Insider : public testing::Test
{
protected:
    Insider()
        : m_laptops(m_team.copied(m_folder.path(), 3)) // Dana's, Cole's and Erin's
    {
        for (RealLaptop &laptop : m_laptops)
            openAt(laptop, RealTeam::begun + 1000);
        fill();
        m_cole = Id::fromHex(m_laptops[1].session->store().deviceId());
    }

    Session &dana() { return *m_laptops[0].session; }
    const Book &book() { return dana().book(); }
    Link person(int number) { return Link{book().people().find(m_team.personId(number))}; }
    std::string hex(int number) const { return m_team.personId(number).hex(); }

    // Leads of both reps and of nobody, with what hangs on them, and a private note.
    void fill()
    {
        sitAt(m_laptops[0]);
        ChangeSet changes = dana().change();
        for (int each = 0; each < 12; ++each) {
            std::vector<Cell> cells = {{leadField("company"), "Acme " + std::to_string(each)},
                                       {leadField("phone"), std::string("555 0100")},
                                       {leadField("stage"), Link{book().firstStage()}}};
            if (each % 3)
                cells.push_back({leadField("owner"), person(1 + each % 3)});
            const uint32_t lead = changes.create(Entity::lead, std::move(cells));
            changes.create(Entity::activity, {{activityField("lead"), Link{lead}},
                                              {activityField("person"), person(0)},
                                              {activityField("kind"), Link{book().kindNamed("call")}},
                                              {activityField("on"), dana().today()}});
        }
        changes.create(Entity::privateNote, {{privateNoteField("by"), person(0)},
                                             {privateNoteField("text"), std::string("a note")}});
        ASSERT_TRUE(dana().commit({Op::editLead}, std::move(changes)));
    }

    // What the other rep and the manager alone have; nothing may come to it either.
    std::string ofOthers() { return dumpOf(m_laptops[0], {"rep:" + hex(3), "private:" + hex(0)}); }

    // What everybody or the managers have, row by row.
    std::map<std::string, std::string> shared()
    {
        std::map<std::string, std::string> rows;
        std::istringstream all(dumpOf(m_laptops[0], {"team", "managers"}));
        std::string row;
        for (std::string line; std::getline(all, line);) {
            if (!line.starts_with(' '))
                row = line;
            rows[row] += line + '\n';
        }
        return rows;
    }

    // He may make rows of his own that stand there, but those that did are as they were.
    std::string changedOf(const std::map<std::string, std::string> &before)
    {
        const auto now = shared();
        for (const auto &[row, lines] : before)
            if (!now.contains(row) || now.at(row) != lines)
                return lines + "became\n" + (now.contains(row) ? now.at(row) : std::string("nothing"));
        return {};
    }

    // Ids that he may know, and his own entries' ends.
    void learn()
    {
        for (size_t each = 1; each < entityCount; ++each)
            if (const TableBase *table = book().tables().at(Entity(each)))
                for (uint32_t row = 1; row < table->end(); ++row)
                    if (!table->id(row).isNull())
                        m_known.push_back({uint16_t(each), table->id(row)});
        const ExchangeLog log(dana().store());
        const auto heads = log.heads();
        ASSERT_TRUE(heads);
        for (const Head &head : *heads)
            m_hashes.push_back(head.hash);
    }

    int below(int end) { return int(m_random() % uint64_t(end)); }
    template<class T>
    const T &oneOf(const std::vector<T> &all)
    {
        return all[size_t(below(int(all.size())))];
    }

    std::string someValue(int depth = 0)
    {
        std::string value;
        switch (below(depth ? 6 : 8)) {
        case 0:
            cbor::null(value);
            break;
        case 1:
            cbor::whole(value, below(2) ? below(100) : int64_t(m_random() >> 2));
            break;
        case 2:
            cbor::text(value, below(2) ? "stolen" : std::string(size_t(below(200)), 'x'));
            break;
        case 3:
            cbor::id(value, below(3) ? oneOf(m_known).second : m_team.personId(below(4)));
            break;
        case 4:
            cbor::boolean(value, below(2) == 0);
            break;
        case 5:
            cbor::real(value, below(2) ? 48.2 : 1e300);
            break;
        default: {
            const int length = below(6);
            cbor::array(value, size_t(length));
            for (int each = 0; each < length; ++each)
                value += someValue(depth + 1);
        }
        }
        return value;
    }

    LogPart somePart()
    {
        LogPart part{.tag = uint16_t(below(4) ? 1 + below(48) : below(65536)), .value = someValue()};
        part.stamp.depth = below(3) ? below(9) : int64_t(1) << (20 + below(20));
        for (int each = below(4); each > 0; --each)
            part.seen.push_back(oneOf(m_hashes));
        return part;
    }

    LogItem someItem()
    {
        const auto &[entity, row] = oneOf(m_known);
        LogItem item{.kind = LogItem::Kind(below(5)),
                     .entity = below(8) ? entity : uint16_t(below(int(entityCount) + 3)),
                     .row = below(8) ? row : Id::make(int64_t(RealTeam::begun))};
        if (item.kind == LogItem::Kind::set)
            item.parts = {somePart()};
        else if (item.kind == LogItem::Kind::erased)
            item = {.kind = LogItem::Kind::erased, .hash = oneOf(m_hashes)};
        else if (item.kind != LogItem::Kind::redact)
            fillParts(item);
        return item;
    }

    void fillParts(LogItem &item)
    {
        const bool isCopy = item.kind == LogItem::Kind::copy;
        std::map<uint16_t, LogPart> parts;
        for (int each = below(6); each > 0; --each) {
            LogPart part = somePart();
            part.seen.clear();
            part.stamp =
                isCopy ? Stamp{part.stamp.depth, int64_t(m_random() >> 2), oneOf(m_hashes)} : Stamp{};
            parts[part.tag] = std::move(part);
        }
        for (auto &[tag, part] : parts)
            item.parts.push_back(std::move(part));
        if (isCopy) {
            item.made = oneOf(m_hashes);
            item.passed.push_back({uint16_t(1 + below(48)), {oneOf(m_hashes), oneOf(m_hashes)}});
        }
    }

    struct Stream
    {
        StreamInfo info;
        int64_t seq = 0;
        Digest last;
    };

    Stream someStream()
    {
        const std::vector<std::string> scopes = {"rep:" + hex(2),    "rep:" + hex(2), "team",
                                                 "managers",         "rep:" + hex(3), "private:" + hex(2),
                                                 "private:" + hex(0)};
        Stream stream;
        stream.info.id = Id::make(int64_t(RealTeam::begun));
        stream.info.laptop = m_cole;
        stream.info.scope = oneOf(scopes);
        return stream;
    }

    LogEntry someEntry(Stream &stream)
    {
        LogEntry entry{.stream = stream.info.id, .seq = ++stream.seq, .prev = stream.last};
        entry.hlc = (below(3) ? int64_t(RealTeam::begun) : int64_t(hoursOf2100)) << hlcCounterBits;
        entry.schema = below(3) ? 5 : below(1000);
        entry.op = uint16_t(below(3) ? below(70) : below(65536));
        entry.person = m_team.personId(below(4));
        for (int each = 1 + below(3); each > 0; --each)
            entry.items.push_back(someItem());
        if (below(40) == 0) // a game with places
            entry.seq += 1 + below(5);
        else if (below(40) == 0)
            entry.prev = oneOf(m_hashes);
        return entry;
    }

    // As the import does it: what is no entry by its bytes never comes so far.
    bool give(int entries)
    {
        Stream stream = someStream();
        const auto done = dana().bulk({Op::importChanges}, [&](BulkWriter &) -> Status {
            Ingest ingest(const_cast<Store &>(dana().store()), book());
            if (const Status met = ingest.meet(stream.info); !met)
                return met;
            for (int each = 0; each < entries; ++each) {
                const auto entry = decodedEntry(encoded(someEntry(stream)));
                if (!entry)
                    continue;
                stream.last = hashOf(*entry);
                stream.seq = entry->seq;
                if (const Status taken = ingest.take(*entry, stream.last, true, {}); !taken)
                    return taken;
            }
            return ingest.finish();
        });
        return bool(done);
    }

    QTemporaryDir m_folder{inMemory()};
    RealTeam m_team;
    std::vector<RealLaptop> m_laptops;
    std::mt19937_64 m_random{8};
    std::vector<std::pair<uint16_t, Id>> m_known;
    std::vector<Digest> m_hashes;
    Id m_cole;
};

TEST_F(Insider, ChangesNothingThatIsNotHis)
{
    learn();
    const std::string others = ofOthers();
    const auto before = shared();
    constexpr int atOnce = 40;
    int taken = 0, refused = 0;

    for (int entries = 0; entries < entryCount(); entries += atOnce) {
        const std::string whole = entries % 1000 ? std::string() : dumpOf(m_laptops[0], {"rep:" + hex(2)});
        const bool isTaken = give(atOnce);
        ++(isTaken ? taken : refused);
        if (!isTaken && !whole.empty()) {
            ASSERT_EQ(dumpOf(m_laptops[0], {"rep:" + hex(2)}), whole); // nothing by halves
        }
        if (entries % 2000 == 0) {
            ASSERT_EQ(ofOthers(), others) << "after " << entries;
            ASSERT_EQ(changedOf(before), "") << "after " << entries;
        }
    }

    EXPECT_EQ(ofOthers(), others);
    EXPECT_EQ(changedOf(before), "");
    EXPECT_GT(taken, 20);
    EXPECT_GT(refused, 20);
    const auto wrong = foldProblems(dana().store(), book());
    ASSERT_TRUE(wrong);
    EXPECT_TRUE(wrong->isEmpty()) << wrong->join(QLatin1Char('\n')).toStdString();
}

} // namespace
} // namespace ridealong
