// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/gradewatch.h"

#include "scoring/evaluate.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ridealong {

namespace {

using Reason = GradeReason::Kind;
constexpr double leastPoints = 0.005; // less is not shown

// The lead that a row belongs to now, and where a change brings it.
void addLeadsOf(std::vector<uint32_t> &leads, const Change &change, const TableBase &table)
{
    const FieldNo link = table.fieldByKey("lead");
    if (link == noField)
        return;
    for (const Cell &cell : change.cells)
        if (const auto *lead = std::get_if<Link>(&cell.value); lead && cell.field == link)
            leads.push_back(lead->number);
    if (change.creates || change.number >= table.end())
        return;
    const Value value = table.value(change.number, link);
    if (const auto *lead = std::get_if<Link>(&value))
        leads.push_back(lead->number);
}

bool readsTime(const Criterion &criterion, const LeadData &data)
{
    return criterion.field == daysSinceField ||
           findLeadField(data, criterion.field).kind == LeadFieldRef::Kind::computed;
}

bool readsTime(const Gate &gate, const LeadData &data)
{
    const Result<Filter> filter = parseFilter(gate.when, data);
    if (!filter)
        return false;
    const auto computed = [&](const std::string &key) {
        return findLeadField(data, key).kind == LeadFieldRef::Kind::computed;
    };
    return filter->text().find("today") != std::string::npos ||
           std::ranges::any_of(filter->fieldsUsed(), computed);
}

} // namespace

GradeWatch::GradeWatch(const Book &book, const ChangeSet &changes)
{
    for (const Change &change : changes.changes()) {
        if (change.entity == Entity::model) { // moves them all, and is reason enough
            m_leads.clear();
            break;
        }
        if (const TableBase *table = book.tables().at(change.entity)) {
            if (change.entity == Entity::lead && !change.creates)
                m_leads.push_back(change.number);
            else
                addLeadsOf(m_leads, change, *table);
        }
    }
    std::erase_if(m_leads, [&](uint32_t lead) { return lead == 0 || lead >= book.leads().end(); });
    std::ranges::sort(m_leads);
    m_leads.erase(std::unique(m_leads.begin(), m_leads.end()), m_leads.end());
    look(book);
}

GradeWatch::GradeWatch(const Book &book)
    : m_leads(book.leads().end() - 1)
{
    std::iota(m_leads.begin(), m_leads.end(), 1u);
    look(book);
}

void GradeWatch::look(const Book &book)
{
    m_version = book.modelVersion();
    m_today = book.today();
    m_was.reserve(m_leads.size());
    for (const uint32_t lead : m_leads)
        m_was.push_back(wasOf(book, lead));
    m_answers.resize(book.model().criteria.size());
    for (size_t i = 0; i < m_answers.size(); ++i) {
        m_answers[i].resize(m_leads.size());
        book.scorer().answers(i, m_leads, m_answers[i].data());
    }
}

GradeWatch::Was GradeWatch::wasOf(const Book &book, uint32_t lead)
{
    const Standing &standing = book.standing(lead);
    Was was{.grade = standing.grade, .frozen = book.leads()[lead].closedGrade != Grade::none};
    if (was.frozen)
        return was;
    if (standing.overridden == 2)
        was.managers = standing.grade;
    if (standing.modelGrade > book.model().gradeOf(standing.score))
        was.gate = standing.modelGrade;
    return was;
}

void GradeWatch::addCriteria(std::vector<GradeReason> &reasons, const Book &book, size_t place) const
{
    const size_t first = reasons.size();
    const std::vector<Criterion> &criteria = book.model().criteria;
    for (size_t i = 0; i < criteria.size() && i < m_answers.size(); ++i) {
        const double now = book.scorer().points(i, book.scorer().answer(i, m_leads[place]));
        const double points = now - book.scorer().points(i, m_answers[i][place]);
        if (std::abs(points) >= leastPoints)
            reasons.push_back({.criterion = criteria[i].id, .points = points});
    }
    std::ranges::stable_sort(reasons.begin() + std::ptrdiff_t(first), reasons.end(), std::greater{},
                             [](const GradeReason &reason) { return std::abs(reason.points); });
}

std::vector<GradeReason> GradeWatch::reasonsOf(const Book &book, uint32_t lead) const
{
    if (book.modelVersion() != m_version)
        return {{.kind = Reason::model}};
    const auto at = std::ranges::lower_bound(m_leads, lead);
    if (at == m_leads.end() || *at != lead)
        return {{.kind = Reason::settings}};
    const auto place = size_t(at - m_leads.begin());
    const Was &was = m_was[place], now = wasOf(book, lead);
    if (was.frozen != now.frozen)
        return {{.kind = Reason::stage}};
    std::vector<GradeReason> reasons;
    if (was.managers != now.managers) {
        reasons.push_back({.kind = now.managers == Grade::none ? Reason::overrideOver : Reason::override});
    } else {
        addCriteria(reasons, book, place);
        if (was.gate != now.gate)
            reasons.push_back({.kind = Reason::gate});
    }
    if (book.today() != m_today)
        reasons.push_back({.kind = Reason::time});
    return reasons;
}

GradeChange GradeWatch::changeOf(const Book &book, const GradeShift &shift, Instant at) const
{
    return {.lead = shift.lead,
            .at = at,
            .from = shift.from,
            .to = shift.to,
            .score = book.standing(shift.lead).score,
            .model = book.modelVersion(),
            .why = writeReasons(reasonsOf(book, shift.lead))};
}

std::vector<GradeChange> GradeWatch::told(const Book &book, std::span<const GradeShift> shifts,
                                          Instant at) const
{
    std::vector<GradeChange> changes;
    changes.reserve(shifts.size());
    for (const GradeShift &shift : shifts)
        changes.push_back(changeOf(book, shift, at));
    return changes;
}

std::vector<GradeChange> GradeWatch::found(const Book &book, Instant at) const
{
    std::vector<GradeChange> changes;
    for (size_t i = 0; i < m_leads.size(); ++i) {
        const Grade from = m_was[i].grade, to = book.standing(m_leads[i]).grade;
        if (from != Grade::none && from != to && book.leads().has(m_leads[i]))
            changes.push_back(changeOf(book, {m_leads[i], from, to}, at));
    }
    return changes;
}

bool readsTime(const Book &book, Date from, Date to)
{
    const LeadData &data = book.leadData();
    const Model &model = book.model();
    const auto counts = [&](const auto &part) { return readsTime(part, data); };
    if (std::ranges::any_of(model.criteria, counts) || std::ranges::any_of(model.gates, counts))
        return true;
    const std::span<const Lead> rows = book.leads().rows();
    return std::ranges::any_of(
        rows, [&](const Lead &lead) { return lead.overrideUntil >= from && lead.overrideUntil < to; });
}

} // namespace ridealong
