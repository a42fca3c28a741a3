// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of facts that belong to a lead: activities and sales. Facts are appended, never merged; one that the
// book has already in all that the row says is counted as a duplicate, and left out where the person wants
// that.
#include "base/fold.h"
#include "base/hash.h"
#include "files/leadfinder.h"
#include "files/rowtaker.h"

#include <QCoreApplication>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ImportRun", text);
}

using Slot = ImportField::Slot;

uint64_t hashOf(uint32_t lead, std::initializer_list<int64_t> numbers, std::string_view text)
{
    uint64_t key = lead;
    for (const int64_t number : numbers)
        key = mixed(key ^ uint64_t(number)) + 0x9E3779B97F4A7C15ull;
    return hash64(text, key);
}

uint64_t keyOf(const Table<Activity> &table, const Activity &a)
{
    return hashOf(a.lead.number, {a.person.number, a.kind.number, a.on.days, a.time, a.minutes},
                  table.text(a, activityField("outcome")));
}

uint64_t keyOf(const Table<Sale> &table, const Sale &s)
{
    return hashOf(s.lead.number, {s.on.days, s.amount.minor, s.margin.minor, s.supportCost.minor},
                  table.text(s, saleField("product")));
}

template<class T>
void noteAll(HashSet &known, const Table<T> &table)
{
    for (uint32_t row = 1; row < table.end(); ++row)
        if (table.has(row))
            known.insert(keyOf(table, table[row]));
}

int64_t wholeIn(const std::vector<Cell> &cells, FieldNo field, int64_t none)
{
    for (const Cell &cell : cells) {
        if (cell.field != field)
            continue;
        if (const auto *whole = std::get_if<int64_t>(&cell.value))
            return *whole;
        if (const auto *money = std::get_if<Money>(&cell.value))
            return money->minor;
        if (const auto *date = std::get_if<Date>(&cell.value))
            return date->days;
        if (const auto *link = std::get_if<Link>(&cell.value))
            return link->number;
    }
    return none;
}

std::string_view textIn(const std::vector<Cell> &cells, FieldNo field)
{
    for (const Cell &cell : cells)
        if (const auto *text = std::get_if<std::string>(&cell.value); text && cell.field == field)
            return *text;
    return {};
}

uint64_t keyOfActivity(uint32_t lead, const std::vector<Cell> &cells)
{
    return hashOf(lead,
                  {wholeIn(cells, activityField("person"), 0), wholeIn(cells, activityField("kind"), 0),
                   wholeIn(cells, activityField("on"), Date::unset),
                   wholeIn(cells, activityField("time"), unsetInt),
                   wholeIn(cells, activityField("minutes"), unsetInt)},
                  textIn(cells, activityField("outcome")));
}

uint64_t keyOfSale(uint32_t lead, const std::vector<Cell> &cells)
{
    return hashOf(lead,
                  {wholeIn(cells, saleField("on"), Date::unset),
                   wholeIn(cells, saleField("amount"), Money::unset),
                   wholeIn(cells, saleField("margin"), Money::unset),
                   wholeIn(cells, saleField("support_cost"), Money::unset)},
                  textIn(cells, saleField("product")));
}

// Outcomes that formulas know are kept in their spelling.
std::string outcomeOf(std::string_view text)
{
    std::string plain = folded(text);
    for (const std::string_view known : {"no answer", "voicemail", "left message", "busy"})
        if (plain == known)
            return plain;
    return std::string(text);
}

class FactRows : public RowTaker
{
public:
    explicit FactRows(ImportContext &context)
        : m_context(context)
        , m_plan(context.plan)
        , m_isActivity(context.plan.table == ImportTable::activities)
        , m_finder(context.book)
        , m_reference(m_plan.field("reference"))
        , m_company(m_plan.field("company"))
        , m_person(m_plan.field("person"))
        , m_kind(m_plan.field("kind"))
        , m_on(m_plan.field("on"))
        , m_amount(m_plan.field("amount"))
        , m_grade(m_plan.field("grade"))
    {
        if (m_isActivity)
            noteAll(m_known, context.book.activities());
        else
            noteAll(m_known, context.book.sales());
    }

    RowResult take(RowValues &values, ChangeSet &changes) override
    {
        RowResult result;
        const uint32_t lead = leadOf(values, result);
        if (!lead || !hasAll(values, result))
            return result;
        const uint32_t kind = m_isActivity ? m_context.names.kind(textOf(values, m_kind)) : 0;
        if (m_isActivity && !kind)
            return rejected(m_kind, tr("%1 is no kind of activity of this book (%2)")
                                        .arg(quoted(textOf(values, m_kind)), m_context.names.kindNames()));
        std::vector<Cell> cells =
            m_isActivity ? activityCells(lead, kind, values, changes) : saleCells(values);
        const uint64_t key = m_isActivity ? keyOfActivity(lead, cells) : keyOfSale(lead, cells);
        result.duplicate = m_known.has(key);
        if (result.duplicate && m_plan.onMatch == OnMatch::skip)
            return {.fate = RowFate::skipped};
        cells.push_back({m_isActivity ? activityField("lead") : saleField("lead"), Link{lead}});
        changes.create(entityOf(m_plan.table), std::move(cells));
        return result;
    }

private:
    uint32_t leadOf(const RowValues &values, RowResult &result)
    {
        const std::string_view reference = textOf(values, m_reference), company = textOf(values, m_company);
        const bool byReference = !reference.empty();
        const uint32_t lead = byReference ? m_finder.byReference(reference) : m_finder.byCompany(company);
        if (!lead)
            result = byReference
                         ? rejected(m_reference, tr("no lead has the reference %1").arg(quoted(reference)))
                     : company.empty()
                         ? rejected(-1, tr("the row names no lead"))
                         : rejected(m_company, tr("no lead is of the company %1").arg(quoted(company)));
        return lead;
    }

    bool hasAll(const RowValues &values, RowResult &result) const
    {
        const int other = m_isActivity ? m_kind : m_amount;
        const auto lacks = [&](int field) { return isEmpty(values[size_t(field)]); };
        if (lacks(m_on))
            result = rejected(m_on, tr("the row has no date"));
        else if (lacks(other))
            result = rejected(other, m_isActivity ? tr("the row has no kind of activity")
                                                  : tr("the row has no amount"));
        return result.fate != RowFate::rejected;
    }

    std::vector<Cell> activityCells(uint32_t lead, uint32_t kind, RowValues &values, ChangeSet &changes)
    {
        std::vector<Cell> cells{{activityField("kind"), Link{kind}}};
        if (const std::string_view name = textOf(values, m_person); !name.empty())
            cells.push_back({activityField("person"), Link{m_context.names.personOrNew(name, changes)}});
        const Grade now = m_context.book.standing(lead).grade;
        for (size_t i = 0; i < values.size(); ++i) {
            const ImportField &field = m_plan.fields[i];
            if (field.slot != Slot::stored || field.type == Type::link || isEmpty(values[i]))
                continue;
            if (const auto *both = std::get_if<int64_t>(&values[i]); both && int(i) == m_on)
                addDayAndTime(*both, cells);
            else if (field.field == activityField("outcome"))
                cells.push_back({field.field, outcomeOf(std::get<std::string>(values[i]))});
            else
                cells.push_back({field.field, std::move(values[i])});
        }
        if (isEmpty(values[size_t(m_grade)]) && now != Grade::none)
            cells.push_back({activityField("grade"), now});
        return cells;
    }

    static void addDayAndTime(int64_t both, std::vector<Cell> &cells)
    {
        const int64_t minute = (both % minutesOfDay + minutesOfDay) % minutesOfDay;
        cells.push_back({activityField("on"), Date{int32_t((both - minute) / minutesOfDay)}});
        cells.push_back({activityField("time"), minute});
    }

    std::vector<Cell> saleCells(RowValues &values) const
    {
        std::vector<Cell> cells;
        for (size_t i = 0; i < values.size(); ++i)
            if (m_plan.fields[i].slot == Slot::stored && !isEmpty(values[i]))
                cells.push_back({m_plan.fields[i].field, std::move(values[i])});
        return cells;
    }

    ImportContext &m_context;
    const ImportPlan &m_plan;
    bool m_isActivity;
    LeadFinder m_finder;
    int m_reference, m_company, m_person, m_kind, m_on, m_amount, m_grade;
    HashSet m_known;
};

} // namespace

std::unique_ptr<RowTaker> factRows(ImportContext &context)
{
    return std::make_unique<FactRows>(context);
}

} // namespace ridealong
