// SPDX-License-Identifier: GPL-3.0-or-later
// A row that matches leads: what of it is new to each of them.
#include "files/leadrows.h"

#include <algorithm>

namespace ridealong {

namespace {

using Slot = ImportField::Slot;

uint64_t cellKey(uint32_t lead, FieldNo field)
{
    return uint64_t(lead) << 16 | field;
}

// What came in closed keeps the grade that the model in force gave it, as when a person edits it.
void keepClosedGrade(const Book &book, uint32_t lead, std::vector<Cell> &cells)
{
    if (lead >= book.leads().end() || book.modelVersion() == 0)
        return;
    const Standing &standing = book.standing(lead);
    const bool moves = std::ranges::find(cells, leadField("stage"), &Cell::field) != cells.end();
    if (standing.closed != 2 || standing.grade == Grade::none || moves)
        return;
    cells.push_back({leadField("closed_grade"), standing.grade});
    if (!isUnset(standing.score))
        cells.push_back({leadField("closed_score"), standing.score});
}

} // namespace

void LeadRows::wrote()
{
    m_createdAt.clear();
    m_pending.clear();
    m_customRows.clear();
}

// What a lead holds at this point of the import.
Value LeadRows::now(uint32_t lead, FieldNo field, const ChangeSet &changes) const
{
    if (const auto found = m_pending.find(cellKey(lead, field)); found != m_pending.end())
        return found->second;
    if (const auto made = m_createdAt.find(lead); made != m_createdAt.end()) {
        const std::vector<Cell> &cells = changes.changes()[made->second].cells;
        const auto cell = std::ranges::find(cells, field, &Cell::field);
        return cell == cells.end() ? Value{} : cell->value;
    }
    const bool known = lead < m_book.leads().end();
    const bool isCold = m_book.leads().info(field).flags & cold;
    if (!known || isTouched(lead) || isCold)
        if (m_context.options.writer)
            return m_context.options.writer->value(Entity::lead, lead, field);
    return known && !isCold ? m_book.leads().value(lead, field) : Value{};
}

void LeadRows::put(uint32_t lead, std::vector<Cell> cells, ChangeSet &changes)
{
    for (const Cell &cell : cells)
        m_pending[cellKey(lead, cell.field)] = cell.value;
    if (lead >= m_touched.size())
        m_touched.resize(size_t(lead) + 1);
    m_touched[lead] = true;
    changes.set(Entity::lead, lead, std::move(cells));
}

RowResult LeadRows::update(RowValues &values, const Links &links, ChangeSet &changes)
{
    const std::string_view ownerName = textOf(values, m_at.owner);
    const uint32_t owner = ownerName.empty() ? 0 : m_context.names.personOrNew(ownerName, changes);
    RowResult result{.fate = RowFate::unchanged};
    const std::vector<uint32_t> targets = m_targets;
    for (const uint32_t lead : targets)
        result.records += updateOne(lead, values, links, owner, changes);
    if (result.records > 0)
        result.fate = RowFate::updated;
    return result;
}

bool LeadRows::updateOne(uint32_t lead, const RowValues &values, const Links &links, uint32_t owner,
                         ChangeSet &changes)
{
    std::vector<Cell> cells;
    bool more = false;
    for (size_t i = 0; i < values.size(); ++i) {
        const ImportField &field = m_plan.fields[i];
        if (isEmpty(values[i]) || int(i) == m_at.stage)
            continue;
        if (field.slot == Slot::custom)
            more |= updateCustomValue(lead, field, values[i], changes);
        if (field.slot != Slot::stored)
            continue;
        const Value wanted = int(i) == m_at.owner ? Value{Link{owner}} : values[i];
        const Value held = now(lead, field.field, changes);
        const bool keeps = (field.flags & keepFirst) || m_how == OnMatch::fill;
        if (held != wanted && (isEmpty(held) || !keeps))
            cells.push_back({field.field, wanted});
    }
    if (links.stage)
        addStageCells(lead, values, links.stage, cells, changes);
    more |= updateStep(lead, values, links, owner, changes);
    if ((more || !cells.empty()) && isEmpty(now(lead, leadField("closed_grade"), changes)))
        keepClosedGrade(m_book, lead, cells);
    if (cells.empty())
        return more;
    put(lead, std::move(cells), changes);
    return true;
}

// As a card that is dragged: a fact of the move, and for a closing the day and the grade then.
void LeadRows::addStageCells(uint32_t lead, const RowValues &values, uint32_t stage, std::vector<Cell> &cells,
                             ChangeSet &changes)
{
    const Value held = now(lead, leadField("stage"), changes);
    const uint32_t from = isEmpty(held) ? 0 : std::get<Link>(held).number;
    if (from == stage || (from && m_how == OnMatch::fill))
        return;
    Date on = m_context.today;
    cells.push_back({leadField("stage"), Link{stage}});
    if (closes(stage)) {
        const Date said = closedOn(values, stage);
        on = said.isSet() ? said : on;
        std::erase_if(cells, [](const Cell &cell) { return cell.field == leadField("closed_on"); });
        cells.push_back({leadField("closed_on"), on});
        if (lead < m_book.leads().end() && !closes(from)) {
            const Standing &standing = m_book.standing(lead);
            cells.push_back(
                {leadField("closed_grade"), standing.grade == Grade::none ? Value{} : Value{standing.grade}});
            cells.push_back(
                {leadField("closed_score"), isUnset(standing.score) ? Value{} : Value{standing.score}});
        }
    } else if (closes(from)) {
        std::erase_if(cells, [](const Cell &cell) { return cell.field == leadField("closed_on"); });
        for (const FieldNo field :
             {leadField("closed_on"), leadField("closed_grade"), leadField("closed_score")})
            cells.push_back({field, Value{}});
    }
    addMove(lead, from, stage, on, changes);
}

Id LeadRows::idOf(uint32_t lead, const ChangeSet &changes) const
{
    if (const auto made = m_createdAt.find(lead); made != m_createdAt.end())
        return changes.changes()[made->second].id;
    if (lead < m_book.leads().end())
        return m_book.leads().id(lead);
    return m_context.options.writer ? m_context.options.writer->idOf(Entity::lead, lead) : Id{};
}

bool LeadRows::updateCustomValue(uint32_t lead, const ImportField &field, const Value &value,
                                 ChangeSet &changes)
{
    const BulkWriter *writer = m_context.options.writer;
    const Id id = idOf(lead, changes);
    const auto pending = m_customRows.find(uint64_t(lead) << 32 | field.customField);
    uint32_t row = pending != m_customRows.end() ? pending->second
                   : lead < m_book.leads().end() ? m_book.customValueRow(lead, field.customField)
                                                 : 0;
    if (!row && writer)
        row = writer->numberOf(Entity::customValue,
                               customValueId(id, m_book.tables().customField.id(field.customField)));
    if (!row) {
        addCustomValue(lead, id, field, value, changes);
        return true;
    }
    const auto &rows = m_book.tables().customValue;
    const std::string text = plainText(value, m_book.info().perMajor);
    const bool known = row < rows.end() && pending == m_customRows.end();
    const bool live = known && rows.has(row) && !rows.text(row, customValueField("text")).empty();
    if (live && (rows.text(row, customValueField("text")) == text || m_how == OnMatch::fill))
        return false;
    m_customRows[uint64_t(lead) << 32 | field.customField] = row;
    changes.set(Entity::customValue, row,
                {{customValueField("text"), text}, {customValueField("deleted"), false}});
    return true;
}

bool LeadRows::updateStep(uint32_t lead, const RowValues &values, const Links &links, uint32_t owner,
                          ChangeSet &changes)
{
    const auto *due = std::get_if<Date>(&values[size_t(m_at.stepOn)]);
    if (!due)
        return false;
    const auto made = m_stepOf.find(lead);
    const uint32_t step = made != m_stepOf.end()        ? made->second
                          : lead < m_book.leads().end() ? m_book.standing(lead).nextStep.number
                                                        : 0;
    if (!step) {
        if (!owner) {
            const Value held = now(lead, leadField("owner"), changes);
            owner = isEmpty(held) ? 0 : std::get<Link>(held).number;
        }
        addStep(lead, values, links, owner, changes);
        return true;
    }
    if (m_how == OnMatch::fill)
        return false;
    const bool known = step < m_book.steps().end();
    std::vector<Cell> cells{{stepField("due"), *due},
                            {stepField("kind"), links.stepKind ? Value{Link{links.stepKind}} : Value{}},
                            {stepField("note"), values[size_t(m_at.stepNote)]}};
    std::erase_if(cells, [&](const Cell &cell) {
        return isEmpty(cell.value) || (known && m_book.steps().value(step, cell.field) == cell.value);
    });
    const bool differs = !cells.empty();
    changes.set(Entity::step, step, std::move(cells));
    return differs;
}

} // namespace ridealong
