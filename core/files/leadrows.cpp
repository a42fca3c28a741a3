// SPDX-License-Identifier: GPL-3.0-or-later
// Finding the leads of a row, and making new ones.
#include "files/leadrows.h"

#include "base/fold.h"
#include "base/hash.h"
#include "book/processes.h"
#include "lead/companykey.h"

#include <QCoreApplication>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ImportRun", text);
}

using Slot = ImportField::Slot;

LeadPlaces placesOf(const ImportPlan &plan)
{
    return {plan.field("company"),        plan.field("contact"),        plan.field("email"),
            plan.field("phone"),          plan.field("postal_code"),    plan.field("reference"),
            plan.field("owner"),          plan.field("stage"),          plan.field("received_on"),
            plan.field("close_on"),       plan.field("closed_on"),      plan.field("next_step_on"),
            plan.field("next_step_kind"), plan.field("next_step_note"), plan.field("process")};
}

Date dateAt(const RowValues &values, int field)
{
    const auto *date = std::get_if<Date>(&values[size_t(field)]);
    return date ? *date : Date{};
}

std::string digitsOf(std::string_view text)
{
    std::string digits;
    for (const char c : text)
        if (c >= '0' && c <= '9')
            digits += c;
    return digits;
}

} // namespace

LeadRows::LeadRows(ImportContext &context)
    : m_context(context)
    , m_plan(context.plan)
    , m_book(context.book)
    , m_at(placesOf(context.plan))
    , m_matches(!m_plan.match.empty() && (m_plan.onMatch != OnMatch::create || !m_plan.decisions.empty()))
    , m_updates(m_matches || m_plan.onLikely.value_or(OnMatch::create) != OnMatch::create ||
                !m_plan.decisions.empty())
    , m_alike(context)
{
    indexBook();
}

void LeadRows::indexBook()
{
    for (uint32_t lead = 1; lead < m_book.leads().end() && m_matches; ++lead)
        if (m_book.leads().has(lead))
            m_index.add(keyOfLead(lead), lead);
}

// The text that has to be the same.
std::string LeadRows::matchText(int field, const Value &value) const
{
    const ImportField &info = m_plan.fields[size_t(field)];
    const auto *text = std::get_if<std::string>(&value);
    if (field == m_at.company && text)
        return companyKey(*text);
    if (field == m_at.phone && text)
        return digitsOf(*text);
    if (info.type == Type::link && text)
        return std::to_string(m_context.names.find(info.target, *text));
    if (const auto *link = std::get_if<Link>(&value))
        return std::to_string(link->number);
    return text ? folded(trimmed(*text)) : plainText(value, m_book.info().perMajor);
}

uint64_t LeadRows::keyOf(const RowValues &values) const
{
    uint64_t key = 0;
    for (const int field : m_plan.match) {
        const std::string text = matchText(field, values[size_t(field)]);
        if (text.empty() || (text == "0" && m_plan.fields[size_t(field)].type == Type::link))
            return 0;
        key = hash64(text, key);
    }
    return key;
}

uint64_t LeadRows::keyOfLead(uint32_t lead) const
{
    uint64_t key = 0;
    for (const int field : m_plan.match) {
        const ImportField &info = m_plan.fields[size_t(field)];
        const Value value = info.slot == Slot::custom ? m_book.leadData().customValue(lead, info.customField)
                            : info.slot == Slot::stored ? m_book.leads().value(lead, info.field)
                                                        : Value{};
        const std::string text = isEmpty(value) ? std::string() : matchText(field, value);
        if (text.empty())
            return 0;
        key = hash64(text, key);
    }
    return key;
}

// What the row says, else the process that the lead follows.
bool LeadRows::findProcess(const RowValues &values, Links &links) const
{
    if (const std::string_view name = m_at.process < 0 ? "" : textOf(values, m_at.process); !name.empty())
        return (links.process = processNamed(m_book, name)) != 0;
    links.process = m_targets.empty() ? 0 : processOfLead(m_book, m_targets.front());
    return true;
}

std::optional<AlikeRow> LeadRows::findTargets(const RowValues &values, uint64_t key)
{
    const auto decided = m_plan.decisions.find(m_context.line);
    const bool isDecided = decided != m_plan.decisions.end();
    std::optional<AlikeRow> alike;
    m_targets.clear();
    if (m_matches)
        m_index.each(key, [this](uint32_t lead) { m_targets.push_back(lead); });
    m_how = isDecided ? decided->second : m_plan.onMatch;
    if (m_targets.empty() && (alike = m_alike.find(values, key != 0))) {
        alike->line = m_context.line;
        m_how = isDecided ? decided->second : usualFor(*alike);
        alike->decision = m_how;
        m_targets.push_back(alike->target);
    }
    if (m_how == OnMatch::create)
        m_targets.clear();
    return alike;
}

// Where rows are found by their reference, one that has none and came in before is found by what it says.
OnMatch LeadRows::usualFor(const AlikeRow &row) const
{
    if (row.sure == Sureness::perhaps)
        return OnMatch::create;
    const bool isFound = row.isSame && !m_plan.match.empty();
    return m_plan.onLikely.value_or(isFound ? m_plan.onMatch : OnMatch::create);
}

RowResult LeadRows::take(RowValues &values, ChangeSet &changes)
{
    const uint64_t key = keyOf(values);
    std::optional<AlikeRow> alike = findTargets(values, key);
    RowResult result = takeFound(values, changes, key);
    if (result.fate == RowFate::rejected || !alike)
        return result;
    result.duplicate = result.fate == RowFate::created && alike->sure != Sureness::perhaps;
    result.alike = std::move(alike);
    return result;
}

RowResult LeadRows::takeFound(RowValues &values, ChangeSet &changes, uint64_t key)
{
    Links links;
    if (!findProcess(values, links))
        return rejected(m_at.process,
                        tr("%1 is no process of this book").arg(quoted(textOf(values, m_at.process))));
    if (const std::string_view name = textOf(values, m_at.stage); !name.empty()) {
        links.stage = m_context.names.stage(name, links.process);
        if (!links.stage)
            return rejected(m_at.stage, tr("%1 is no stage of this book (%2); a mapping can say which it is")
                                            .arg(quoted(name), m_context.names.stageNames()));
    }
    if (const std::string_view name = textOf(values, m_at.stepKind); !name.empty()) {
        links.stepKind = m_context.names.kind(name);
        if (!links.stepKind)
            return rejected(m_at.stepKind, tr("%1 is no kind of activity of this book (%2)")
                                               .arg(quoted(name), m_context.names.kindNames()));
    }
    if (m_targets.empty())
        return create(values, links, changes, key);
    if (m_how == OnMatch::skip)
        return {.fate = RowFate::skipped};
    m_alike.add(values, m_targets.front(), m_context.line);
    return update(values, links, changes);
}

bool LeadRows::closes(uint32_t stage) const
{
    const StageType type = m_book.stageType(stage);
    return type == StageType::won || type == StageType::lost;
}

// Other programs have one close date: expected while open, the day itself once closed.
Date LeadRows::closedOn(const RowValues &values, uint32_t stage) const
{
    const Date closed = dateAt(values, m_at.closedOn), close = dateAt(values, m_at.closeOn);
    if (closed.isSet() || !closes(stage))
        return closed;
    return close.isSet() && close <= m_context.today ? close : Date{};
}

RowResult LeadRows::create(RowValues &values, const Links &links, ChangeSet &changes, uint64_t key)
{
    const bool named = !textOf(values, m_at.company).empty();
    if (!named && !m_plan.isFilled("company"))
        return rejected(m_plan.match.empty() ? -1 : m_plan.match.front(),
                        tr("no lead matches, and the file has no company to make one of"));
    if (!named && textOf(values, m_at.reference).empty() && textOf(values, m_at.contact).empty() &&
        textOf(values, m_at.email).empty())
        return rejected(m_at.company, tr("the row names no company"));

    const uint32_t stage = links.stage ? links.stage : firstStageOf(m_book, links.process);
    const Date closed = closedOn(values, stage);
    const Date received = dateAt(values, m_at.receivedOn);
    const std::string_view ownerName = textOf(values, m_at.owner);
    const uint32_t owner = ownerName.empty() ? 0 : m_context.names.personOrNew(ownerName, changes);
    const Id id = Id::make(changes.now().ms);
    const AlikeFinder::Keys likeness = m_alike.keysOf(values); // before the values move
    std::vector<Cell> cells;
    cells.reserve(m_plan.columns.size() + 6);
    for (size_t i = 0; i < values.size(); ++i) {
        const ImportField &field = m_plan.fields[i];
        if (field.slot == Slot::stored && !isEmpty(values[i]) && field.type != Type::link &&
            int(i) != m_at.closedOn)
            cells.push_back({field.field, std::move(values[i])});
    }
    cells.push_back({leadField("owner"), owner ? Value{Link{owner}} : Value{}});
    cells.push_back({leadField("stage"), Link{stage}});
    cells.push_back({leadField("closed_on"), closed.isSet() ? Value{closed} : Value{}});
    cells.push_back({leadField("created_on"), m_context.today});
    const uint32_t lead = changes.create(Entity::lead, id, std::move(cells));
    m_alike.add(likeness, lead, m_context.line);
    if (m_updates) {
        m_createdAt[lead] = changes.changes().size() - 1;
        m_index.add(key, lead);
    }
    addMove(lead, 0, stage, closes(stage) ? closed : received.isSet() ? received : m_context.today, changes);
    for (size_t i = 0; i < values.size(); ++i)
        if (m_plan.fields[i].slot == Slot::custom && !isEmpty(values[i]))
            addCustomValue(lead, id, m_plan.fields[i], values[i], changes);
    if (dateAt(values, m_at.stepOn).isSet())
        addStep(lead, values, links, owner, changes);
    return {.fate = RowFate::created};
}

// On a day that nobody knows where the file does not say when the lead was closed.
void LeadRows::addMove(uint32_t lead, uint32_t from, uint32_t to, Date on, ChangeSet &changes) const
{
    const uint32_t user = m_context.options.user;
    changes.create(Entity::move, {{moveField("lead"), Link{lead}},
                                  {moveField("from_stage"), from ? Value{Link{from}} : Value{}},
                                  {moveField("to_stage"), Link{to}},
                                  {moveField("on"), on.isSet() ? Value{on} : Value{}},
                                  {moveField("by"), user ? Value{Link{user}} : Value{}}});
}

void LeadRows::addCustomValue(uint32_t lead, const Id &id, const ImportField &field, const Value &value,
                              ChangeSet &changes)
{
    const Id custom = m_book.tables().customField.id(field.customField);
    const uint32_t row =
        changes.create(Entity::customValue, customValueId(id, custom),
                       {{customValueField("lead"), Link{lead}},
                        {customValueField("field"), Link{field.customField}},
                        {customValueField("text"), plainText(value, m_book.info().perMajor)}});
    if (m_updates)
        m_customRows[uint64_t(lead) << 32 | field.customField] = row;
}

void LeadRows::addStep(uint32_t lead, const RowValues &values, const Links &links, uint32_t owner,
                       ChangeSet &changes)
{
    const uint32_t kind = links.stepKind ? links.stepKind : m_context.names.kind("call");
    const Date due = dateAt(values, m_at.stepOn);
    const uint32_t step =
        changes.create(Entity::step, {{stepField("lead"), Link{lead}},
                                      {stepField("kind"), kind ? Value{Link{kind}} : Value{}},
                                      {stepField("due"), due},
                                      {stepField("note"), values[size_t(m_at.stepNote)]},
                                      {stepField("state"), int64_t(stepOpen)},
                                      {stepField("person"), owner ? Value{Link{owner}} : Value{}},
                                      {stepField("created_on"), m_context.today},
                                      {stepField("first_due"), due}});
    if (m_updates)
        m_stepOf[lead] = step;
}

std::unique_ptr<RowTaker> leadRows(ImportContext &context)
{
    return std::make_unique<LeadRows>(context);
}

} // namespace ridealong
