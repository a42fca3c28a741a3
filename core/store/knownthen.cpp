// SPDX-License-Identifier: GPL-3.0-or-later
// The past of closed leads, read backwards: from today's values each line of the journal gives the value
// before it, until the action that closed the lead is reached. Entries that no closed lead is part of are not
// read. Closings that came by an undo or a reverted import are not closings: what they took back never was.
#include "scoring/knownthen.h"

#include "lead/customtext.h"
#include "store/connection.h"
#include "store/store.h"

#include <QDir>
#include <algorithm>
#include <optional>
#include <unordered_map>

namespace ridealong {

namespace {

bool closes(StageType type)
{
    return type == StageType::won || type == StageType::lost;
}

uint32_t linkOf(const Value &value)
{
    const auto *link = std::get_if<Link>(&value);
    return link ? link->number : 0;
}

// The state of a custom value as the reading goes back.
struct CustomThen
{
    bool exists = true;
    bool deleted = false;
    std::string text;
};

class ReadingBack
{
public:
    explicit ReadingBack(const Book &book)
        : m_book(book)
        , m_closedBy(book.leads().end())
    {
    }

    void take(std::span<const JournalLine> lines, int64_t operation, Op op);
    KnownThen known(const std::vector<int64_t> &madeBy);

private:
    static constexpr int64_t notYet = 0;

    // Whether a line of this operation still says what was before the closing.
    bool counts(uint32_t lead, int64_t operation) const
    {
        return lead && lead < m_closedBy.size() && closes(m_book.standing(lead).stageType) &&
               (m_closedBy[lead] == notYet || m_closedBy[lead] == operation);
    }
    void takeLead(const JournalLine &line, int64_t operation, Op op);
    void takeStage(const JournalLine &line, int64_t operation, Op op);
    void takeCustom(const JournalLine &line, int64_t operation);
    CustomThen &customOf(uint32_t row);
    void addCustoms(KnownThen &known) const;

    const Book &m_book;
    std::vector<int64_t> m_closedBy; // operation, by lead
    std::vector<ValueThen> m_fields; // newest first
    std::unordered_map<uint32_t, CustomThen> m_customs;
};

void ReadingBack::take(std::span<const JournalLine> lines, int64_t operation, Op op)
{
    for (auto line = lines.rbegin(); line != lines.rend(); ++line)
        if (line->entity == Entity::lead && !line->creates)
            takeLead(*line, operation, op);
        else if (line->entity == Entity::customValue)
            takeCustom(*line, operation);
}

void ReadingBack::takeLead(const JournalLine &line, int64_t operation, Op op)
{
    if (!counts(line.number, operation))
        return;
    const FieldNo field = m_book.leads().fieldByTag(line.tag);
    if (field == leadField("stage"))
        takeStage(line, operation, op);
    else if (field != noField && isKnownThen(field))
        m_fields.push_back({line.number, field, line.before});
}

void ReadingBack::takeStage(const JournalLine &line, int64_t operation, Op op)
{
    const bool takesBack = op == Op::undo || op == Op::revertImport;
    const bool wasClosed = closes(m_book.stageType(linkOf(line.before)));
    if (!takesBack && !wasClosed && closes(m_book.stageType(linkOf(line.after))))
        m_closedBy[line.number] = operation;
}

CustomThen &ReadingBack::customOf(uint32_t row)
{
    const auto [found, isNew] = m_customs.try_emplace(row);
    const Table<CustomValue> &table = m_book.tables().customValue;
    if (isNew)
        found->second = {.deleted = table.isDeleted(row),
                         .text = std::string(table.text(row, customValueField("text")))};
    return found->second;
}

void ReadingBack::takeCustom(const JournalLine &line, int64_t operation)
{
    const Table<CustomValue> &table = m_book.tables().customValue;
    if (line.number >= table.end() || !counts(table[line.number].lead.number, operation))
        return;
    CustomThen &then = customOf(line.number);
    if (line.creates) {
        then.exists = false;
        return;
    }
    const FieldNo field = table.fieldByTag(line.tag);
    if (const auto *text = std::get_if<std::string>(&line.before); field == customValueField("text"))
        then.text = text ? *text : std::string();
    if (const auto *deleted = std::get_if<bool>(&line.before); field == customValueField("deleted"))
        then.deleted = deleted && *deleted;
}

void ReadingBack::addCustoms(KnownThen &known) const
{
    const Tables &tables = m_book.tables();
    for (const auto &[row, then] : m_customs) {
        const CustomValue &value = tables.customValue[row];
        if (!tables.customField.has(value.field.number))
            continue;
        const std::string_view type = tables.customField.text(value.field.number, customFieldField("type"));
        const bool held = then.exists && !then.deleted;
        known.differing.push_back({value.lead.number, FieldNo(firstCustomField + value.field.number),
                                   held ? typedCustomValue(then.text, type) : Value{}});
    }
}

KnownThen ReadingBack::known(const std::vector<int64_t> &madeBy)
{
    KnownThen known;
    for (uint32_t lead = 1; lead < m_closedBy.size(); ++lead)
        if (m_closedBy[lead] != notYet && m_closedBy[lead] != madeBy[lead])
            known.reached.push_back(lead);
    addCustoms(known);
    std::ranges::move(m_fields, std::back_inserter(known.differing));
    const auto key = [](const ValueThen &then) { return std::pair(then.lead, then.field); };
    std::ranges::stable_sort(known.differing, {}, key);
    // Of one field the oldest, which was taken last, and only where the closing itself was found.
    std::vector<ValueThen> kept;
    for (size_t i = 0; i < known.differing.size(); ++i) {
        ValueThen &then = known.differing[i];
        const bool isOldest = i + 1 == known.differing.size() || key(known.differing[i + 1]) != key(then);
        if (isOldest && std::ranges::binary_search(known.reached, then.lead))
            kept.push_back(std::move(then));
    }
    known.differing = std::move(kept);
    return known;
}

} // namespace

Result<KnownThen> Store::knownBeforeClosing(const Book &book) const
{
    try {
        ReadingBack back(book);
        Statement parts(reading(),
                        "SELECT p.body, p.operation, o.op FROM operation_part p JOIN operation o"
                        " ON o.number = p.operation WHERE p.entry IN (SELECT entry FROM touch WHERE entity IN"
                        " (1, 13) UNION SELECT made FROM custom_value) ORDER BY p.entry DESC");
        while (parts.step())
            if (const auto lines = readLines(parts.blob(0), book.tables()))
                back.take(*lines, parts.integer(1), Op(parts.integer(2)));
        std::vector<int64_t> madeBy(book.leads().end());
        // Where the ground of the exchange was laid, the entry that made the lead before stands in `touch`.
        Statement made(reading(), "SELECT l.number, e.operation FROM lead l JOIN entry e ON e.number ="
                                  " min(l.made, coalesce((SELECT min(t.entry) FROM touch t WHERE t.entity = 1"
                                  " AND t.row = l.number), l.made))");
        while (made.step())
            if (const auto lead = size_t(made.integer(0)); lead < madeBy.size())
                madeBy[lead] = made.integer(1);
        return back.known(madeBy);
    } catch (const StoreError &failure) {
        return errorOf(failure, QDir::toNativeSeparators(m_path));
    }
}

} // namespace ridealong
