// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/loghealth.h"

#include "base/cbor.h"
#include "book/tables.h"
#include "change/entry.h"
#include "store/connection.h"

#include <QCoreApplication>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("store", text);
}

void addWhere(Connection &db, const char *count, const char *sentence, QStringList &problems)
{
    if (const int64_t found = db.integer(count))
        problems << tr(sentence).arg(found);
}

// Before the exchange an entry's hash covered its body as a whole.
Digest hashOfPast(const LogEntry &head, std::string_view body)
{
    std::string covered;
    cbor::array(covered, 7);
    cbor::id(covered, head.stream);
    cbor::whole(covered, head.seq);
    cbor::bytes(covered, head.prev.view());
    cbor::whole(covered, head.hlc);
    cbor::whole(covered, head.schema);
    cbor::whole(covered, head.op);
    cbor::bytes(covered, body);
    return Digest::of(covered);
}

bool isWhatItsHashSays(const Statement &row)
{
    LogEntry entry{.stream = row.id(0),
                   .seq = row.integer(1),
                   .prev = Digest::from(row.blob(2)),
                   .hlc = row.integer(3),
                   .schema = int(row.integer(4)),
                   .op = uint16_t(row.integer(5))};
    const Digest hash = Digest::from(row.blob(7));
    const bool isPast = row.integer(8) == 3;
    return (decodeBody(row.blob(6), entry) && hashOf(entry) == hash) ||
           (isPast && (row.blob(6).empty() || hashOfPast(entry, row.blob(6)) == hash)); // empty: erased
}

void addChanged(Connection &db, QStringList &problems)
{
    int64_t changed = 0;
    Statement rows(db,
                   "SELECT s.id, e.seq, e.prev, e.hlc, e.schema, e.op, e.body, e.hash, s.mine FROM entry e"
                   " JOIN stream s ON s.number = e.stream");
    while (rows.step())
        changed += !isWhatItsHashSays(rows);
    if (changed)
        problems
            << tr("%1 entries of the change log are not what they were when they were written.").arg(changed);
}

// Of rows that are here, not only mentioned.
void addMakers(Connection &db, QStringList &problems)
{
    std::string makers;
    for (size_t entity = 1; entity < entityCount; ++entity)
        makers += std::string(makers.empty() ? "" : " UNION ") + "SELECT made FROM \"" +
                  nameOf(Entity(entity)) + '"';
    addWhere(
        db, ("SELECT count(*) FROM (" + makers + ") WHERE made NOT IN (SELECT number FROM entry)").c_str(),
        QT_TRANSLATE_NOOP("store", "%1 entries that made rows are missing from the change log."), problems);
}

} // namespace

void addLogProblems(Connection &db, bool deep, QStringList &problems)
{
    addWhere(
        db,
        "SELECT count(*) FROM entry e WHERE e.stream <> 0 AND CASE WHEN e.seq = 1 THEN e.prev <> zeroblob(32)"
        " ELSE NOT EXISTS (SELECT 1 FROM entry p WHERE p.stream = e.stream AND p.seq = e.seq - 1"
        " AND p.hash = e.prev) END",
        QT_TRANSLATE_NOOP("store", "%1 entries of the change log do not follow the one before them."),
        problems);
    addWhere(db,
             "SELECT count(*) FROM stream s WHERE s.head_seq > 0 AND NOT EXISTS (SELECT 1 FROM entry e"
             " WHERE e.stream = s.number AND e.seq = s.head_seq AND e.hash = s.head_hash)",
             QT_TRANSLATE_NOOP("store", "%1 streams of the change log have lost their newest entry."),
             problems);
    addWhere(db,
             "SELECT count(*) FROM entry e JOIN stream s ON s.number = e.stream WHERE e.hash <> s.head_hash"
             " AND NOT EXISTS (SELECT 1 FROM entry n WHERE n.stream = e.stream AND n.seq = e.seq + 1"
             " AND n.prev = e.hash) AND NOT EXISTS (SELECT 1 FROM fork f WHERE f.stream = e.stream"
             " AND f.entry = e.number)",
             QT_TRANSLATE_NOOP("store", "%1 ends of streams of the change log are not known as such."),
             problems);
    addWhere(
        db,
        "SELECT count(*) FROM (SELECT entry FROM stamp UNION SELECT entry FROM rival UNION SELECT entry FROM"
        " gone UNION SELECT entry FROM touch UNION SELECT entry FROM fork) t"
        " WHERE t.entry NOT IN (SELECT number FROM entry)",
        QT_TRANSLATE_NOOP("store", "%1 entries that rows name are missing from the change log."), problems);
    if (!deep)
        return;
    addMakers(db, problems);
    addChanged(db, problems);
}

} // namespace ridealong
