// SPDX-License-Identifier: GPL-3.0-or-later
// What was done: operations for undo, the audit trail, changes of grades, and the texts that stay in the
// file.
#include "base/cborcursor.h"
#include "change/stamp.h"
#include "store/connection.h"
#include "store/log.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("store", text);
}

OperationInfo operationOf(const Statement &row)
{
    const auto text = [&row](int column) {
        return QString::fromUtf8(row.text(column).data(), qsizetype(row.text(column).size()));
    };
    return {row.integer(0),
            {Op(row.integer(1)), text(2), text(3)},
            Instant{row.integer(4)},
            uint32_t(row.integer(5)),
            int(row.integer(6))};
}

constexpr const char *operationColumns =
    "SELECT number, op, subject, detail, at, person, state FROM operation ";

constexpr const char *gradeColumns =
    "SELECT lead, at, from_grade, to_grade, score, model, why FROM grade_change ";

std::vector<GradeChange> gradesOf(Statement &rows)
{
    std::vector<GradeChange> list;
    while (rows.step())
        list.push_back({.lead = uint32_t(rows.integer(0)),
                        .at = Instant{rows.integer(1)},
                        .from = gradeFrom(rows.integer(2)),
                        .to = gradeFrom(rows.integer(3)),
                        .score = rows.real(4),
                        .model = int(rows.integer(5)),
                        .why = std::string(rows.text(6))});
    return list;
}

// A writer's own words are in no trail, which is printed and read by others.
bool isWritersOwn(Entity entity)
{
    return entity == Entity::privateNote || entity == Entity::debriefDraft;
}

struct DoneBy
{
    Instant at;
    uint32_t person = 0;
    Op op = Op::setUp;
};

// What came from another laptop was done there, by who wrote it.
DoneBy doneBy(const Statement &row, const Book &book)
{
    constexpr int64_t others = 0; // of stream.mine
    DoneBy by{Instant{row.integer(1)}, uint32_t(row.integer(2)), Op(row.integer(3))};
    if (row.isNull(5) || row.integer(5) != others)
        return by;
    cbor::Cursor body(row.blob(8));
    const Id person = body.array() == 2 && !body.takeNull() ? body.id() : Id{};
    by.at = Instant{millisecondsOf(row.integer(6))};
    by.person = person.isNull() ? 0 : book.people().find(person);
    if (row.integer(7) >= int64_t(Op::setUp) && row.integer(7) <= int64_t(Op::forgetMapping))
        by.op = Op(row.integer(7));
    return by;
}

Error damaged()
{
    return {ErrorKind::badData,
            tr("The book’s record of this change can’t be read, so it can’t be taken back.")};
}

// The words of a search as a full-text query: each a prefix, all needed.
std::string matchOf(std::string_view words)
{
    std::string query;
    for (const QString &word : QString::fromUtf8(words.data(), qsizetype(words.size()))
                                   .simplified()
                                   .left(200)
                                   .split(QLatin1Char(' '))) {
        QString quoted = word;
        quoted.replace(QLatin1Char('"'), QLatin1String("\"\""));
        if (!quoted.isEmpty())
            query += (query.empty() ? "\"" : " \"") + quoted.toStdString() + "\"*";
    }
    return query;
}

} // namespace

std::vector<OperationInfo> Store::operations(int64_t limit) const
{
    std::vector<OperationInfo> list;
    Statement rows(reading(), std::string(operationColumns) + "ORDER BY number DESC LIMIT ?");
    rows.bind(1, limit);
    while (rows.step())
        list.push_back(operationOf(rows));
    return list;
}

Result<OperationInfo> Store::operation(int64_t number) const
{
    Statement row(reading(), std::string(operationColumns) + "WHERE number = ?");
    row.bind(1, number);
    if (row.step())
        return operationOf(row);
    return Error{ErrorKind::notFound, tr("There is no change number %1.").arg(number)};
}

int64_t Store::nextToUndo() const
{
    return reading().integer("SELECT max(number) FROM operation WHERE state = 1 AND op NOT IN (1, 22, 23, "
                             "27, 44, 62, 63, 64, 65, 67)");
}

int64_t Store::nextToRedo() const
{
    return reading().integer("SELECT min(number) FROM operation WHERE state = 2");
}

Status Store::setState(int64_t operation, int state)
{
    return saved([&] {
        Statement update(*m_connection, "UPDATE operation SET state = ? WHERE number = ?");
        update.bind(1, int64_t(state)).bind(2, operation).run();
    });
}

Status Store::forgetRedo()
{
    try {
        if (nextToRedo())
            m_connection->run("UPDATE operation SET state = 3 WHERE state = 2");
        return Done{};
    } catch (const StoreError &failure) {
        return errorOf(failure, QDir::toNativeSeparators(m_path));
    }
}

Status Store::eachPart(int64_t operation, const Book &book,
                       const std::function<Status(std::vector<JournalLine> &)> &part) const
{
    int64_t before = INT64_MAX;
    while (true) {
        std::string body;
        {
            Statement rows(reading(),
                           "SELECT entry, body FROM operation_part WHERE operation = ? AND entry < ?"
                           " ORDER BY entry DESC LIMIT 1");
            rows.bind(1, operation).bind(2, before);
            if (!rows.step())
                return Done{};
            before = rows.integer(0);
            body = rows.blob(1);
        }
        auto lines = readLines(body, book.tables());
        if (!lines)
            return damaged();
        if (const Status status = part(*lines); !status)
            return status;
    }
}

std::vector<AuditLine> Store::audit(const Book &book, uint32_t lead, int64_t limit) const
{
    std::vector<AuditLine> list;
    const auto take = [&](const Statement &row) {
        const auto lines = readLines(row.blob(4), book.tables());
        const DoneBy by = doneBy(row, book);
        for (const JournalLine &line : lines.value_or(std::vector<JournalLine>{})) {
            if (isWritersOwn(line.entity) || (lead && !belongsTo(line, lead, book)))
                continue;
            AuditLine out{.operation = row.integer(0),
                          .at = by.at,
                          .who = std::string(book.personName(by.person)),
                          .op = by.op,
                          .entity = line.entity,
                          .number = line.number,
                          .field = {},
                          .before = line.before,
                          .after = line.after};
            const TableBase *table = book.tables().at(line.entity);
            if (const FieldNo field = table && !line.creates ? table->fieldByTag(line.tag) : noField;
                field != noField) {
                out.field = table->info(field).key;
                out.type = table->info(field).type;
                out.target = table->info(field).target;
            }
            list.push_back(std::move(out));
            if (int64_t(list.size()) >= limit)
                return false;
        }
        return true;
    };
    constexpr const char *columns =
        "SELECT o.number, o.at, o.person, o.op, p.body, s.mine, e.hlc, e.op, e.body FROM operation_part p"
        " JOIN operation o ON o.number = p.operation LEFT JOIN entry e ON e.number = p.entry"
        " LEFT JOIN stream s ON s.number = e.stream ";
    Statement rows(reading(), lead ? std::string(columns) + "WHERE p.entry IN (" + entriesOfLead() +
                                         ") ORDER BY p.entry DESC"
                                   : std::string(columns) + "ORDER BY p.entry DESC");
    if (lead)
        rows.bind(1, int64_t(lead));
    while (rows.step() && take(rows)) {
    }
    return list;
}

// Entries that made or changed the lead or a row of its own.
std::string Store::entriesOfLead()
{
    std::string sql =
        "SELECT made FROM lead WHERE number = ?1 UNION SELECT entry FROM touch WHERE entity = 1 AND row = ?1";
    for (const auto &[table, entity] : {std::pair{"activity", 5}, {"step", 6}, {"move", 7}, {"sale", 8}})
        sql += std::string(" UNION SELECT made FROM \"") + table +
               "\" WHERE lead = ?1 UNION SELECT entry FROM touch WHERE entity = " + std::to_string(entity) +
               " AND row IN (SELECT number FROM \"" + table + "\" WHERE lead = ?1)";
    return sql;
}

bool Store::belongsTo(const JournalLine &line, uint32_t lead, const Book &book)
{
    if (line.entity == Entity::lead)
        return line.number == lead;
    const TableBase *table = book.tables().at(line.entity);
    const FieldNo field = table ? table->fieldByKey("lead") : noField;
    if (field == noField || line.number >= table->end())
        return false;
    const Value value = table->value(line.number, field);
    return !isEmpty(value) && std::get<Link>(value).number == lead;
}

std::string Store::coldText(Entity entity, uint32_t number, FieldNo field, const Book &book) const
{
    const Change asked{entity, false, number, {}, {}};
    return noteBefore(asked, field, *book.tables().at(entity));
}

std::unique_ptr<Statement> Store::statement(const std::string &sql) const
{
    try {
        return std::make_unique<Statement>(reading(), sql);
    } catch (const StoreError &) {
        return nullptr;
    }
}

Value Store::storedValue(Entity entity, uint32_t number, FieldNo field, const Book &book) const
{
    const FieldInfo &info = book.tables().at(entity)->info(field);
    try {
        Statement select(reading(), std::string("SELECT \"") + info.key + "\" FROM \"" + nameOf(entity) +
                                        "\" WHERE number = ?");
        select.bind(1, int64_t(number));
        return select.step() && !select.isNull(0) ? select.value(0, info.type) : Value{};
    } catch (const StoreError &) {
        return {};
    }
}

std::vector<uint32_t> Store::searchNotes(std::string_view words, const Book &book, size_t limit) const
{
    std::vector<uint32_t> leads;
    const std::string match = matchOf(words);
    if (match.empty())
        return leads;
    Statement rows(reading(),
                   "SELECT rowid FROM note_text WHERE note_text MATCH ? ORDER BY rowid DESC LIMIT ?");
    rows.bind(1, std::string_view(match)).bind(2, int64_t(limit));
    while (rows.step()) {
        const int64_t row = rows.integer(0);
        const auto number = uint32_t(row / 2);
        leads.push_back(row % 2 == 0                       ? number
                        : number < book.activities().end() ? book.activities()[number].lead.number
                                                           : 0);
    }
    return leads;
}

Id Store::idOf(Entity entity, uint32_t number) const
{
    Statement select(reading(), std::string("SELECT id FROM \"") + nameOf(entity) + "\" WHERE number = ?");
    select.bind(1, int64_t(number));
    return select.step() ? select.id(0) : Id{};
}

uint32_t Store::numberOf(Entity entity, const Id &id) const
{
    Statement select(reading(), std::string("SELECT number FROM \"") + nameOf(entity) + "\" WHERE id = ?");
    select.bind(1, id);
    return select.step() ? uint32_t(select.integer(0)) : 0;
}

void Store::noteGrades(std::span<const GradeChange> changes)
{
    if (!isWriter() || changes.empty())
        return;
    (void)saved([&] { // derived: the next publish or edit writes the next line
        for (const GradeChange &change : changes) {
            Statement insert(*m_connection,
                             "INSERT INTO grade_change(lead, at, from_grade, to_grade, score, model, why)"
                             " VALUES(?, ?, ?, ?, ?, ?, ?)");
            insert.bind(1, int64_t(change.lead)).bind(2, change.at.ms).bind(3, int64_t(change.from));
            insert.bind(4, int64_t(change.to)).bind(5, change.score).bind(6, int64_t(change.model));
            insert.bind(7, std::string_view(change.why)).run();
        }
    });
}

std::vector<GradeChange> Store::gradeChanges(uint32_t lead) const
{
    Statement rows(reading(), std::string(gradeColumns) + "WHERE lead = ? ORDER BY number");
    rows.bind(1, int64_t(lead));
    return gradesOf(rows);
}

std::vector<GradeChange> Store::gradeChanges(Instant from, Instant to) const
{
    Statement rows(reading(), std::string(gradeColumns) + "WHERE at >= ? AND at < ? ORDER BY number");
    rows.bind(1, from.ms).bind(2, to.ms);
    return gradesOf(rows);
}

GradeJournal Store::gradeJournal(int64_t since) const
{
    Statement row(reading(), "SELECT count(DISTINCT CASE WHEN number > ? THEN lead END), "
                             "coalesce(max(number), 0) FROM grade_change");
    row.bind(1, since);
    row.step();
    return {row.integer(0), row.integer(1)};
}

std::string Store::meta(std::string_view key) const
{
    Statement select(reading(), "SELECT value FROM meta WHERE key = ?");
    select.bind(1, key);
    return select.step() ? std::string(select.text(0)) : std::string{};
}

Status Store::setMeta(std::string_view key, std::string_view value)
{
    if (!isWriter())
        return Error{ErrorKind::readOnly, m_readOnlyReason};
    return saved([&] {
        Statement save(*m_connection, "INSERT OR REPLACE INTO meta(key, value) VALUES(?, ?)");
        save.bind(1, key).bind(2, value).run();
    });
}

Instant Store::made() const
{
    return Instant{int64_t(Id::fromHex(meta("book")).hi >> 16)}; // a UUIDv7 begins with its time
}

std::string Store::deviceId() const
{
    Statement select(reading(), "SELECT id FROM device WHERE number = 1");
    return select.step() ? select.id(0).hex() : std::string{};
}

} // namespace ridealong
