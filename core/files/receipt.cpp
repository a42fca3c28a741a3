// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/receipt.h"

#include "base/fold.h"
#include "files/csvwriter.h"
#include "files/export.h"
#include "files/moneycode.h"
#include "files/xlsxwriter.h"
#include "lead/leaddata.h"
#include "measure/handoffs.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <algorithm>
#include <tuple>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Export", text);
}

struct Row
{
    const Book &book;
    uint32_t handoff;

    const Handoff &offer() const { return book.tables().handoff[handoff]; }
    uint32_t lead() const { return offer().lead.number; }
    std::string leadText(FieldNo field) const { return std::string(book.leads().text(lead(), field)); }
    StageType stageType() const { return book.standing(lead()).stageType; }
};

// Of a reopened or otherwise moved lead only the latest move tells why it stands there.
std::string reasonOfFate(const Row &row)
{
    if (row.stageType() == StageType::lost)
        return row.leadText(leadField("lost_reason"));
    const uint32_t move = row.book.movesOf().newest(row.lead());
    return row.stageType() == StageType::parked && move
               ? std::string(row.book.moves().text(move, moveField("reason")))
               : std::string();
}

// Tenths are enough, and the same everywhere.
std::string hoursText(std::optional<double> hours)
{
    return hours ? QByteArray::number(std::round(*hours * 10) / 10, 'g', 12).toStdString() : std::string();
}

struct Column
{
    const char *key;   // in CSV and JSON
    const char *label; // over a sheet, for a person
    CellKind kind;
    std::string (*text)(const Row &row);
};

constexpr Column columns[] = {
    {"reference", QT_TRANSLATE_NOOP("Export", "Reference"), CellKind::text,
     [](const Row &row) { return row.leadText(leadField("reference")); }},
    {"company", QT_TRANSLATE_NOOP("Export", "Company"), CellKind::text,
     [](const Row &row) { return row.leadText(leadField("company")); }},
    {"source", QT_TRANSLATE_NOOP("Export", "Source"), CellKind::text,
     [](const Row &row) { return row.leadText(leadField("source")); }},
    {"campaign", QT_TRANSLATE_NOOP("Export", "Campaign"), CellKind::text,
     [](const Row &row) { return row.leadText(leadField("campaign")); }},
    {"given_by", QT_TRANSLATE_NOOP("Export", "Given by"), CellKind::text,
     [](const Row &row) { return std::string(row.book.personName(row.offer().giver.number)); }},
    {"given_to", QT_TRANSLATE_NOOP("Export", "Given to"), CellKind::text,
     [](const Row &row) { return std::string(row.book.personName(row.offer().taker.number)); }},
    {"offered_on", QT_TRANSLATE_NOOP("Export", "Offered on"), CellKind::date,
     [](const Row &row) { return row.offer().offeredOn.iso(); }},
    {"answer", QT_TRANSLATE_NOOP("Export", "Answer"), CellKind::text,
     [](const Row &row) { return std::string(keyOf(stateOf(row.book, row.handoff))); }},
    {"reason", QT_TRANSLATE_NOOP("Export", "Reason"), CellKind::text,
     [](const Row &row) { return reasonOf(row.book, row.handoff).toStdString(); }},
    {"answered_on", QT_TRANSLATE_NOOP("Export", "Answered on"), CellKind::date,
     [](const Row &row) { return row.offer().answeredOn.iso(); }},
    {"hours_to_answer", QT_TRANSLATE_NOOP("Export", "Hours to answer"), CellKind::number,
     [](const Row &row) { return hoursText(hoursToAnswer(row.book, row.handoff)); }},
    {"first_touch_on", QT_TRANSLATE_NOOP("Export", "First touch"), CellKind::date,
     [](const Row &row) {
         const auto touch = firstTouch(row.book, row.lead());
         return touch ? touch->on.iso() : std::string();
     }},
    {"response_hours", QT_TRANSLATE_NOOP("Export", "Hours to the first touch"), CellKind::number,
     [](const Row &row) { return hoursText(responseHours(row.book, row.lead())); }},
    {"fate", QT_TRANSLATE_NOOP("Export", "Stage today"), CellKind::text,
     [](const Row &row) {
         return std::string(row.book.stageName(row.book.leads()[row.lead()].stage.number));
     }},
    {"fate_reason", QT_TRANSLATE_NOOP("Export", "Why"), CellKind::text, reasonOfFate},
    {"won_amount", QT_TRANSLATE_NOOP("Export", "Won"), CellKind::number,
     [](const Row &row) {
         const Money won = row.book.wonAmount(row.lead());
         return won.isSet() ? plainText(Value{won}, row.book.info().perMajor) : std::string();
     }},
    {"parked_until", QT_TRANSLATE_NOOP("Export", "Parked until"), CellKind::date,
     [](const Row &row) {
         return row.stageType() == StageType::parked ? row.book.standing(row.lead()).nextStepOn.iso()
                                                     : std::string();
     }},
};

bool isWanted(const Book &book, uint32_t handoff, const ReceiptWish &wish)
{
    const auto &handoffs = book.tables().handoff;
    if (!handoffs.has(handoff))
        return false;
    const Handoff &offer = handoffs[handoff];
    if (!book.leads().has(offer.lead.number) || !wish.period.holds(offer.offeredOn))
        return false;
    return !wish.source ||
           folded(book.leads().text(offer.lead.number, leadField("source"))) == folded(*wish.source);
}

template<class Writer>
Result<int64_t> writeCells(Writer &writer, const Book &book, std::span<const uint32_t> rows)
{
    for (const uint32_t handoff : rows) {
        for (const Column &column : columns)
            writer.cell(column.text({book, handoff}));
        writer.endRow();
    }
    if (const Status finished = writer.finish(); !finished)
        return finished.error();
    return int64_t(rows.size());
}

Result<int64_t> writeCsv(const QString &path, const Book &book, std::span<const uint32_t> rows)
{
    CsvWriter writer({.bom = true, .guardFormulas = true}); // a person opens it in a spreadsheet
    if (const Status opened = writer.open(path); !opened)
        return opened.error();
    for (const Column &column : columns)
        writer.cell(column.key);
    writer.endRow();
    return writeCells(writer, book, rows);
}

std::string shownAs(const Column &column, const Book &book)
{
    return std::string_view(column.key) == "won_amount" ? moneyCode(book.info().currency, true)
                                                        : std::string();
}

Result<int64_t> writeSheet(const QString &path, const Book &book, std::span<const uint32_t> rows)
{
    std::vector<SheetColumn> head;
    for (const Column &column : columns)
        head.push_back({tr(column.label).toStdString(), column.kind, shownAs(column, book)});
    XlsxWriter writer;
    if (const Status opened = writer.open(path, tr("Hand-offs"), std::move(head)); !opened)
        return opened.error();
    return writeCells(writer, book, rows);
}

QJsonObject jsonOf(const Row &row)
{
    QJsonObject json;
    for (const Column &column : columns) {
        const QString text = QString::fromStdString(column.text(row));
        json[QLatin1String(column.key)] = text.isEmpty()                    ? QJsonValue()
                                          : column.kind == CellKind::number ? QJsonValue(text.toDouble())
                                                                            : QJsonValue(text);
    }
    return json;
}

Result<int64_t> writeJson(const QString &path, const Book &book, std::span<const uint32_t> rows,
                          const Period &period)
{
    QJsonArray array;
    for (const uint32_t handoff : rows)
        array << jsonOf({book, handoff});
    const QJsonObject json{{"from", QString::fromStdString(period.from.iso())},
                           {"to", QString::fromStdString(period.to.iso())},
                           {"rows", array}};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(json).toJson()) < 0 || !file.commit())
        return Error{ErrorKind::io, tr("%1 cannot be written: %2.").arg(path, file.errorString())};
    return int64_t(rows.size());
}

} // namespace

std::vector<uint32_t> receiptRows(const Book &book, const ReceiptWish &wish)
{
    const auto &handoffs = book.tables().handoff;
    std::vector<uint32_t> rows;
    std::unordered_map<uint32_t, uint32_t> last; // of each lead
    std::unordered_map<uint32_t, bool> answered;
    for (uint32_t row = 1; row < handoffs.end(); ++row) {
        if (!isWanted(book, row, wish))
            continue;
        rows.push_back(row);
        last[handoffs[row].lead.number] = row;
        answered[handoffs[row].lead.number] |= stateOf(book, row) != HandoffState::withdrawn;
    }
    std::erase_if(rows, [&](uint32_t row) {
        const uint32_t lead = handoffs[row].lead.number;
        return stateOf(book, row) == HandoffState::withdrawn && (answered[lead] || last[lead] != row);
    });
    std::ranges::stable_sort(rows, {}, [&](uint32_t row) {
        return std::tuple(handoffs[row].offeredOn, handoffs[row].offeredTime,
                          book.leads().text(handoffs[row].lead.number, leadField("company")));
    });
    return rows;
}

Result<int64_t> writeReceipt(const Book &book, const Store &store, const QString &path,
                             const ReceiptWish &wish)
{
    if (const Status free = store.mayReplace(path); !free)
        return free.error();
    const std::vector<uint32_t> rows = receiptRows(book, wish);
    if (path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
        return writeJson(path, book, rows, wish.period);
    if (isSheet(path))
        return writeSheet(path, book, rows);
    if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return writeCsv(path, book, rows);
    return Error{ErrorKind::usage, tr("Name a file that ends in .csv, .xlsx or .json.")};
}

} // namespace ridealong
