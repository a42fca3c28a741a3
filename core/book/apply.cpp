// SPDX-License-Identifier: GPL-3.0-or-later
// How the Book takes a committed set of changes, and how it keeps its indexes and standings true.
#include "book/book.h"
#include "book/similarities.h"
#include "scoring/engagement.h"
#include "scoring/evaluate.h"
#include "scoring/model.h"

#include <QByteArrayList>
#include <algorithm>
#include <numeric>

namespace ridealong {

namespace {

template<class T>
void chainAll(Chain &chain, const Table<T> &table)
{
    chain.clear();
    for (uint32_t row = 1; row < table.end(); ++row)
        if (const uint32_t lead = table[row].lead.number)
            chain.add(lead, row);
}

bool reads(const Model &model, std::string_view field)
{
    const auto names = [field](std::string_view text) { return text.find(field) != std::string_view::npos; };
    return std::ranges::any_of(model.criteria, [&](const Criterion &each) { return names(each.field); }) ||
           std::ranges::any_of(model.gates, [&](const Gate &each) { return names(each.when); });
}

// Whether every standing may depend on a field of the entity; the others say something only where they are
// shown.
bool standsUnderField(Entity entity, FieldNo field, const Model &model)
{
    switch (entity) {
    case Entity::stage:
        return field == stageField("name") ? reads(model, "stage")
               : field == stageField("probability")
                   ? reads(model, "weighted")
                   : field != stageField("position") && field != stageField("criteria");
    case Entity::kind:
        return field != kindField("minutes") && field != kindField("position");
    case Entity::customField:
        return field != customFieldField("label") && field != customFieldField("position");
    default:
        return entity == Entity::model;
    }
}

// Cadences say who is neglected, money of criteria is in units of the currency, and what companies are
// compared by makes their similarity.
bool standsUnderSetting(std::string_view key, const Model &model)
{
    return key.starts_with("cadence_") || key == "currency" ||
           (key == lookalikeFieldsKey && reads(model, similarityField));
}

// Of a change that is in the tables by now.
bool standsUnderAll(const Change &change, const Tables &tables, const Model &model)
{
    if (change.entity == Entity::setting)
        return standsUnderSetting(tables.setting.text(change.number, settingField("key")), model);
    return std::ranges::any_of(
        change.cells, [&](const Cell &cell) { return standsUnderField(change.entity, cell.field, model); });
}

} // namespace

Book::Book()
    : m_data(dataOf())
    , m_similarities(std::make_unique<Similarities>())
{
    renewModel();
}

Book::~Book() = default;

Touched Book::apply(const ChangeSet &changes)
{
    Touched touched;
    for (const Change &change : changes.changes())
        applyOne(change, touched);
    m_standings.resize(leads().end());
    renewIndexes(touched.entities);
    std::ranges::sort(touched.leads);
    touched.leads.erase(std::unique(touched.leads.begin(), touched.leads.end()), touched.leads.end());
    m_data.standings = m_standings;
    m_scorer->refresh();
    touched.everything |= m_similarities->renew(*this, changes, touched) && readsSimilarity();
    if (touched.everything) {
        const std::vector<Standing> before = m_standings;
        renewStandings();
        for (uint32_t lead = 1; lead < m_standings.size(); ++lead)
            noteGradeMove(lead, before[lead].grade, touched);
    } else {
        std::vector<Grade> before;
        for (const uint32_t lead : touched.leads)
            before.push_back(m_standings[lead].grade);
        renewStandings(touched.leads);
        for (size_t i = 0; i < before.size(); ++i)
            noteGradeMove(touched.leads[i], before[i], touched);
    }
    return touched;
}

bool Book::readsSimilarity() const
{
    return reads(model(), similarityField);
}

void Book::noteGradeMove(uint32_t lead, Grade before, Touched &touched) const
{
    const Grade now = m_standings[lead].grade;
    if (before != Grade::none && now != before)
        touched.grades.push_back({lead, before, now});
}

void Book::applyOne(const Change &change, Touched &touched)
{
    TableBase *table = m_tables.at(change.entity);
    if (!table)
        return; // of a newer version: kept in the file and passed on
    touched.entities.set(size_t(change.entity));
    const FieldNo leadLink = leadLinkOf(change.entity);
    if (change.creates)
        table->addRow(change.number, change.id);
    else
        touchLeadOf(change.entity, change.number, touched); // the lead that it may now leave
    for (const Cell &cell : change.cells) {
        table->setValue(change.number, cell.field, cell.value);
        if (cell.field == leadLink && !change.creates)
            m_chainsBroken.set(size_t(change.entity));
    }
    touched.everything |= standsUnderAll(change, m_tables, model());
    if (change.creates)
        noteNewRow(change);
    touchLeadOf(change.entity, change.number, touched);
}

void Book::noteNewRow(const Change &change)
{
    const uint32_t row = change.number;
    switch (change.entity) {
    case Entity::activity:
        m_activitiesOf.add(activities()[row].lead.number, row);
        break;
    case Entity::step:
        m_stepsOf.add(steps()[row].lead.number, row);
        break;
    case Entity::move:
        m_movesOf.add(moves()[row].lead.number, row);
        break;
    case Entity::sale:
        m_salesOf.add(sales()[row].lead.number, row);
        break;
    case Entity::contact:
        m_contactsOf.add(m_tables.contact[row].lead.number, row);
        break;
    case Entity::customValue:
        m_customValuesOf.add(m_tables.customValue[row].lead.number, row);
        break;
    default:
        break;
    }
}

void Book::touchLeadOf(Entity entity, uint32_t number, Touched &touched)
{
    if (entity == Entity::lead) {
        touched.leads.push_back(number);
        return;
    }
    const FieldNo field = leadLinkOf(entity);
    if (field == noField)
        return;
    const Value value = m_tables.at(entity)->value(number, field);
    if (const auto *lead = std::get_if<Link>(&value); lead && lead->number < leads().end())
        touched.leads.push_back(lead->number);
}

void Book::renewIndexes(const std::bitset<entityCount> &entities)
{
    const auto rechain = [this](Entity entity, Chain &chain, const auto &table) {
        if (m_chainsBroken.test(size_t(entity)))
            chainAll(chain, table);
    };
    rechain(Entity::activity, m_activitiesOf, activities());
    rechain(Entity::step, m_stepsOf, steps());
    rechain(Entity::move, m_movesOf, moves());
    rechain(Entity::sale, m_salesOf, sales());
    rechain(Entity::contact, m_contactsOf, m_tables.contact);
    rechain(Entity::customValue, m_customValuesOf, m_tables.customValue);
    m_chainsBroken.reset();
    if (entities.test(size_t(Entity::setting)))
        renewInfo();
    if (entities.test(size_t(Entity::stage)) || entities.test(size_t(Entity::process)))
        renewStages();
    if (entities.test(size_t(Entity::model)) || entities.test(size_t(Entity::customField)) ||
        entities.test(size_t(Entity::setting)))
        renewModel();
}

void Book::loaded(Date today)
{
    m_today = today;
    m_data.today = today;
    m_chainsBroken.set();
    renewIndexes(std::bitset<entityCount>{}.set());
    m_similarities->forget();
    renewStandings();
}

void Book::copyRows(const Book &from)
{
    m_tables.each([&from](auto &table) { table.copyRows(*from.m_tables.at(table.entity())); });
    m_today = from.m_today;
}

// Who reads by a model borrows this Book's own tables, so those stay where they are and change what they
// hold.
void Book::takeOver(Book &fresh)
{
    m_tables.each([&fresh](auto &table) { table.swapRows(*fresh.m_tables.at(table.entity())); });
    std::swap(m_info, fresh.m_info);
    m_standings.swap(fresh.m_standings);
    m_stageTypes.swap(fresh.m_stageTypes);
    m_stageOrder.swap(fresh.m_stageOrder);
    m_meetsInPerson.swap(fresh.m_meetsInPerson);
    m_reachedNobody.swap(fresh.m_reachedNobody);
    for (const auto chain : {&Book::m_activitiesOf, &Book::m_stepsOf, &Book::m_movesOf, &Book::m_salesOf,
                             &Book::m_contactsOf, &Book::m_customValuesOf})
        std::swap(this->*chain, fresh.*chain);
    m_today = fresh.m_today;
    m_data.standings = m_standings;
    m_data.today = m_today;
    m_data.perMajor = m_info.perMajor;
    m_similarities->takeOver(*fresh.m_similarities, *this);
    renewModel();
}

void Book::setToday(Date today)
{
    if (today == m_today)
        return;
    m_today = today;
    m_data.today = today;
    m_similarities->forget();
    renewModel();
    renewStandings();
}

void Book::renewStages()
{
    m_stageTypes.assign(stages().end(), StageType::open);
    m_stageOrder.clear();
    for (uint32_t stage = 1; stage < stages().end(); ++stage) {
        const std::string_view type = stages().text(stage, stageField("type"));
        m_stageTypes[stage] = type == "won"      ? StageType::won
                              : type == "lost"   ? StageType::lost
                              : type == "parked" ? StageType::parked
                                                 : StageType::open;
        if (stages().has(stage))
            m_stageOrder.push_back(stage);
    }
    std::ranges::sort(m_stageOrder, {}, [this](uint32_t stage) {
        const Stage &row = stages()[stage];
        return std::tuple(
            !m_tables.process.has(row.process.number),
            m_tables.process.has(row.process.number) ? m_tables.process[row.process.number].position : 0,
            row.process.number, row.position, stage);
    });
}

void Book::renewInfo()
{
    const auto number = [this](std::string_view key) {
        return QByteArray::fromStdString(setting(key)).toDouble();
    };
    const auto whole = [&number](std::string_view key, int low, int high) {
        return std::clamp(int(number(key)), low, high);
    };
    m_info.name = setting("name");
    m_info.role = setting("role");
    m_info.owner = setting("owner");
    m_info.currency = setting("currency");
    m_info.perMajor = minorPerMajor(m_info.currency);
    m_data.perMajor = m_info.perMajor;
    m_info.fiscalStartMonth = whole("fiscal_start_month", 1, 12);
    m_info.workingDays = unsigned(whole("working_days", 1, 127));
    m_info.workFrom = whole("work_from", 0, 1439);
    m_info.workTo = whole("work_to", m_info.workFrom + 1, 1440);
    m_info.cadence = {whole("cadence_a", 1, 9999), whole("cadence_b", 1, 9999), whole("cadence_c", 1, 9999)};
    m_info.responseTarget = number("response_target");
    m_info.webResponseTarget = number("web_response_target");
    m_info.responseLimit = number("response_limit");
    const auto between = [&number](std::string_view key, double low, double high) {
        return std::clamp(number(key), low, high);
    };
    m_info.roadFactor = between("road_factor", 1, 5);
    m_info.roadKmh = between("road_speed", 5, 200);
    m_info.inMiles = setting("distance_unit") == "mi";
    m_info.visitFrom = whole("visit_from", 0, 1439);
    m_info.visitTo = whole("visit_to", m_info.visitFrom + 1, 1440);
    m_info.longLegMinutes = whole("long_leg", 1, 1440);
    m_info.rideCadenceDays = whole("ride_cadence", 1, 999);
    m_info.fieldGoalLow = between("field_goal_low", 0, 1);
    m_info.fieldGoalHigh = between("field_goal_high", m_info.fieldGoalLow, 1);
    m_info.holidays.clear();
    for (const QByteArray &day : QByteArray::fromStdString(setting("holidays")).split(' '))
        if (const Date date = Date::parseIso({day.data(), size_t(day.size())}); date.isSet())
            m_info.holidays.insert(date);
}

void Book::renewStandings()
{
    m_standings.assign(leads().end(), Standing{});
    m_data.standings = m_standings;
    std::vector<uint32_t> all(leads().end() - 1);
    std::iota(all.begin(), all.end(), 1u);
    renewStandings(all);
}

} // namespace ridealong
