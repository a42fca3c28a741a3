// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/leadrows.h"
#include "demo/scorecard.h"
#include "demo/towns.h"
#include "demo/words.h"
#include "measure/clones.h"

#include <algorithm>
#include <cmath>

namespace ridealong::demo {

namespace {

Value textOr(std::string_view text)
{
    return text.empty() ? Value{} : Value{std::string(text)};
}

const NamedLead *namedOf(const LeadPlan &lead)
{
    return lead.isOpen() && lead.named != noName ? &namedLeads()[lead.named] : nullptr;
}

const NamedWin *winOf(const LeadPlan &lead)
{
    return !lead.isOpen() && lead.named != noName ? &namedWins()[lead.named] : nullptr;
}

// A mile or less away, as maps give it: four decimals.
double nearTo(double degrees, Dice &dice)
{
    return std::round(degrees * 10'000 + dice.between(-150, 150)) / 10'000;
}

int milesOf(const LeadPlan &lead, Dice &dice)
{
    return int(std::lround(milesToBranch(towns()[lead.town]))) + dice.between(2, 9);
}

} // namespace

LeadRows::LeadRows(Rows &rows, const Plan &plan, const Links &links)
    : m_rows(rows)
    , m_plan(plan)
    , m_links(links)
    , m_names(plan.seed)
    , m_perMajor(rows.book().info().perMajor)
{
    for (const NamedLead &lead : namedLeads()) {
        m_names.reserveCompany(lead.company);
        if (lead.phone >= 0)
            m_names.reservePhone(towns()[townNamed(lead.town)].areaCode, lead.phone);
    }
    for (const NamedWin &lead : namedWins())
        m_names.reserveCompany(lead.company);
}

void LeadRows::write(uint32_t number)
{
    const LeadPlan &lead = m_plan.leads[number];
    Dice dice(m_plan.seed, 'l', number);
    const Firm firm = firmOf(lead, dice);
    const int miles = milesOf(lead, dice);
    const Profile profile = profileFor(industries[lead.industry].points, miles, lead.score, dice);
    const char *reason = reasonOf(lead, dice);

    std::vector<Cell> cells = cellsOf(lead, firm, dice);
    cells.push_back({leadField("employees"), int64_t(profile.employees)});
    cells.push_back(
        {leadField("annual_revenue"), dollars(int64_t(profile.employees) * dice.between(18, 42) * 10'000)});
    addEnd(cells, lead, reason);
    const Id id = m_rows.nextId();
    const uint32_t row = m_rows.create(Entity::lead, id, std::move(cells));
    if (!m_firstLead)
        m_firstLead = row;

    writeIntake(intakeStoryOf(m_plan, lead), lead, row);
    writeAnswer(row, id, installedPumps, profile.pumps < 0 ? "" : std::to_string(profile.pumps));
    writeAnswer(row, id, buyingTrigger, profile.trigger);
    writeAnswer(row, id, creditClass, profile.credit);
    writeAnswer(row, id, branchMiles, std::to_string(miles));
    writePeople(lead, row, firm, dice);
    writeMoves(lead, row, reason);
    writeStep(lead, row, dice);
    writeSales(lead, row, dice);
}

LeadRows::Firm LeadRows::firmOf(const LeadPlan &lead, Dice &dice)
{
    const NamedLead *named = namedOf(lead);
    const NamedWin *win = winOf(lead);
    const std::string area = towns()[lead.town].areaCode;
    Firm firm;
    firm.company = named ? named->company : win ? win->company : m_names.company(lead.town, lead.industry);
    firm.domain = domainOf(firm.company);
    firm.contact = personName(dice);
    firm.title = jobTitle(dice);
    if (named && named->contact)
        firm.contact = named->contact, firm.title = named->title;
    firm.phone = named && named->phone >= 0 ? phoneOf(area, named->phone) : m_names.phone(area);
    return firm;
}

std::vector<Cell> LeadRows::cellsOf(const LeadPlan &lead, const Firm &firm, Dice &dice) const
{
    std::vector<Cell> cells;
    cells.reserve(40);
    cells.push_back({leadField("company"), firm.company});
    cells.push_back({leadField("contact"), firm.contact});
    cells.push_back({leadField("title"), firm.title});
    cells.push_back({leadField("email"), mailOf(firm.contact, firm.domain)});
    cells.push_back({leadField("phone"), firm.phone});
    cells.push_back({leadField("website"), "www." + firm.domain});
    cells.push_back({leadField("owner"), Link{m_links.reps[lead.rep]}});
    cells.push_back({leadField("stage"), Link{stageOf(lead)}});
    cells.push_back({leadField("value"), dollars(lead.value)});
    cells.push_back({leadField("created_on"), lead.created});
    cells.push_back({leadField("notes"), textOr(leadNoteOf(lead, dice))});
    addPlace(cells, lead, dice);
    addProfile(cells, lead, dice);
    addWork(cells, lead);
    return cells;
}

void LeadRows::addPlace(std::vector<Cell> &cells, const LeadPlan &lead, Dice &dice) const
{
    const Town &town = towns()[lead.town];
    cells.push_back({leadField("street"), streetOf(dice)});
    cells.push_back({leadField("city"), std::string(town.name)});
    cells.push_back({leadField("region"), std::string(town.region)});
    cells.push_back({leadField("postal_code"), std::string(town.postalCode)});
    cells.push_back({leadField("country"), std::string("USA")});
    cells.push_back({leadField("latitude"), nearTo(town.latitude, dice)});
    cells.push_back({leadField("longitude"), nearTo(town.longitude, dice)});
    cells.push_back({leadField("territory"), std::string(team[lead.rep].office)});
}

void LeadRows::addProfile(std::vector<Cell> &cells, const LeadPlan &lead, Dice &dice) const
{
    const Industry &industry = industries[lead.industry];
    constexpr const char *needs[] = {"active", "latent", "none"};
    constexpr int needed[gradeCount][3] = {{65, 35, 0}, {45, 50, 5}, {20, 60, 20}, {8, 42, 50}, {2, 28, 70}};
    constexpr const char *known[] = {"customer", "knows us", "heard of us", "none"};
    constexpr int aware[sourceCount][4] = {{10, 40, 50, 0}, {25, 50, 25, 0}, {10, 50, 40, 0},
                                           {5, 45, 50, 0},  {0, 5, 35, 60},  {5, 20, 45, 30}};
    cells.push_back({leadField("industry"), std::string(industry.name)});
    cells.push_back({leadField("product"), std::string(dice.oneOf({industry.products[0], industry.products[1],
                                                                   industry.products[2]}))});
    cells.push_back({leadField("awareness"), std::string(known[dice.weighted(aware[lead.source])])});
    if (lead.stage == suspect)
        return;
    cells.push_back({leadField("need"), std::string(needs[dice.weighted(needed[int(lead.grade) - 1])])});
    if (lead.stage < qualified)
        return;
    const bool budget = dice.chance(lead.grade <= Grade::B ? 80 : 45);
    cells.push_back({leadField("budget"), std::string(budget ? "yes" : "no")});
    if (budget && dice.chance(50))
        cells.push_back(
            {leadField("budget_amount"), dollars(lead.value * int64_t(dice.between(9, 13)) / 10)});
}

// That of the best accounts: who resembles them was given to the reps as a clone.
constexpr std::string_view bestIndustry = "Beverage and distilling";

void LeadRows::addWork(std::vector<Cell> &cells, const LeadPlan &lead) const
{
    constexpr const char *categories[] = {"commit", "best case", "pipeline"};
    cells.push_back({leadField("source"), std::string(sourceNames[lead.source])});
    cells.push_back({leadField("campaign"), textOr(campaignNames[lead.source])});
    if (lead.isInquiry())
        cells.push_back({leadField("received_on"), lead.created});
    if (const IntakeStory story = intakeStoryOf(m_plan, lead); story.state != Intake::none) {
        cells.push_back({leadField("intake"), int64_t(story.state)});
        cells.push_back({leadField("intake_reason"), textOr(story.reason)});
    }
    if (const NamedWin *win = winOf(lead); win && win->value > 90)
        cells.push_back({leadField("best_account"), true});
    if (!lead.isOpen() || lead.stage < contacted)
        return;
    if (lead.grade <= Grade::B && std::string_view(industries[lead.industry].name) == bestIndustry)
        cells.push_back({leadField("tags"), std::string(cloneTag)});
    cells.push_back({leadField("close_on"), lead.closeOn});
    const int category = lead.stage == quoted ? int(lead.grade != Grade::A) : lead.stage == demoed ? 1 : 2;
    cells.push_back({leadField("category"), std::string(categories[category])});
}

void LeadRows::addEnd(std::vector<Cell> &cells, const LeadPlan &lead, const char *reason) const
{
    if (lead.isOpen() || lead.fate == Fate::parked)
        return;
    cells.push_back({leadField("close_on"), lead.closed});
    cells.push_back({leadField("closed_on"), lead.closed});
    cells.push_back({leadField("closed_grade"), lead.grade});
    cells.push_back({leadField("closed_score"), double(lead.score)});
    cells.push_back({leadField("lost_reason"), textOr(reason)});
}

uint32_t LeadRows::stageOf(const LeadPlan &lead) const
{
    switch (lead.fate) {
    case Fate::won:
        return m_links.won;
    case Fate::lost:
        return m_links.lost;
    case Fate::noDecision:
        return m_links.noDecision;
    case Fate::parked:
        return m_links.parked;
    case Fate::open:
        break;
    }
    return m_links.stages[lead.stage];
}

void LeadRows::writeAnswer(uint32_t row, const Id &id, size_t field, std::string text)
{
    if (text.empty())
        return;
    const Id answer = customValueId(id, m_links.customFieldIds[field]);
    m_rows.create(Entity::customValue, answer,
                  {{customValueField("lead"), Link{row}},
                   {customValueField("field"), Link{m_links.customFields[field]}},
                   {customValueField("text"), std::move(text)}});
}

void LeadRows::writeIntake(const IntakeStory &story, const LeadPlan &lead, uint32_t row)
{
    const auto say = [&](IntakeSaid what, Date on, uint32_t by, const char *text) {
        m_rows.create(Entity::intakeEvent, {{intakeEventField("lead"), Link{row}},
                                            {intakeEventField("on"), on},
                                            {intakeEventField("by"), Link{by}},
                                            {intakeEventField("what"), int64_t(what)},
                                            {intakeEventField("text"), textOr(text)}});
    };
    if (story.state == Intake::none)
        return;
    say(IntakeSaid::asked, lead.created, m_links.reps[lead.rep], story.plea);
    if (story.state != Intake::waiting)
        say(story.answer(), story.answered, m_links.manager, story.reason);
}

void LeadRows::writePeople(const LeadPlan &lead, uint32_t row, const Firm &firm, Dice &dice)
{
    constexpr const char *roles[] = {"decision maker", "influencer", "champion", "user", "blocker"};
    const int people = lead.named != noName     ? 2
                       : lead.grade == Grade::A ? dice.between(1, 2)
                       : lead.grade == Grade::B ? dice.below(2)
                                                : 0;
    for (int i = 0; i < people; ++i) {
        const std::string name = personName(dice);
        m_rows.create(Entity::contact, {{contactField("lead"), Link{row}},
                                        {contactField("name"), name},
                                        {contactField("title"), jobTitle(dice)},
                                        {contactField("email"), mailOf(name, firm.domain)},
                                        {contactField("buying_role"), std::string(dice.oneOf(roles))}});
    }
}

void LeadRows::writeMove(uint32_t row, uint32_t from, uint32_t to, Date on, uint32_t by, const char *reason)
{
    m_rows.create(Entity::move, {{moveField("lead"), Link{row}},
                                 {moveField("from_stage"), from ? Value{Link{from}} : Value{}},
                                 {moveField("to_stage"), Link{to}},
                                 {moveField("on"), on},
                                 {moveField("by"), Link{by}},
                                 {moveField("reason"), textOr(reason)}});
}

void LeadRows::writeMoves(const LeadPlan &lead, uint32_t row, const char *reason)
{
    const uint32_t rep = m_links.reps[lead.rep];
    uint32_t from = 0;
    for (size_t stage = 0; stage <= lead.stage; ++stage) {
        writeMove(row, from, m_links.stages[stage], lead.entered[stage], rep, "");
        from = m_links.stages[stage];
    }
    if (!lead.isOpen())
        writeMove(row, from, stageOf(lead), lead.closed, rep, reason);
}

void LeadRows::writeStep(const LeadPlan &lead, uint32_t row, Dice &dice)
{
    Date due = lead.due;
    if (lead.fate == Fate::parked)
        due = workdaysFrom(m_plan.today, dice.between(10, 90));
    if (!due.isSet())
        return;
    const std::string note = nextStepOf(lead, dice);
    const Date made = lead.lastTouch.isSet() ? lead.lastTouch : lead.created;
    constexpr int morning = 11 * 60;
    const bool timed = due >= m_plan.today && lead.grade == Grade::A && dice.chance(30);
    m_rows.create(Entity::step,
                  {{stepField("lead"), Link{row}},
                   {stepField("kind"), Link{m_links.kinds[size_t(kindOfStep(note))]}},
                   {stepField("due"), due},
                   {stepField("time"), timed ? Value{int64_t(morning + 30 * dice.between(-4, 9))} : Value{}},
                   {stepField("note"), textOr(note)},
                   {stepField("state"), int64_t(stepOpen)},
                   {stepField("person"), Link{m_links.reps[lead.rep]}},
                   {stepField("created_on"), std::min(made, due)},
                   {stepField("first_due"), due}});
}

// What was won, and for accounts of some age what they ordered since.
void LeadRows::writeSales(const LeadPlan &lead, uint32_t row, Dice &dice)
{
    if (lead.fate != Fate::won)
        return;
    const auto sell = [&](Date on, int64_t amount) {
        m_rows.create(
            Entity::sale,
            {{saleField("lead"), Link{row}},
             {saleField("on"), on},
             {saleField("amount"), dollars(amount)},
             {saleField("margin"), dollars(amount * dice.between(26, 36) / 100)},
             {saleField("support_cost"), dollars(amount * dice.between(1, 5) / 100)},
             {saleField("product"), std::string(industries[lead.industry].products[size_t(dice.below(3))])}});
    };
    sell(lead.closed, lead.value);
    for (Date next = lead.closed.plus(dice.between(120, 200)); next < m_plan.today && dice.chance(45);
         next = next.plus(dice.between(90, 180)))
        sell(onWorkday(next), int64_t(lead.value) * dice.between(8, 22) / 100 / 100 * 100);
}

void LeadRows::write(const Doing &doing)
{
    const LeadPlan &lead = m_plan.leads[doing.lead];
    constexpr const char *roles[] = {"", "demonstrate", "joint", "observe"};
    Dice dice(m_plan.seed, uint64_t('a') << 32 | uint32_t(doing.on.days), doing.lead);
    m_rows.create(Entity::activity, {{activityField("lead"), Link{m_firstLead + doing.lead}},
                                     {activityField("person"), Link{m_links.reps[lead.rep]}},
                                     {activityField("kind"), Link{m_links.kinds[size_t(doing.kind)]}},
                                     {activityField("on"), doing.on},
                                     {activityField("time"), int64_t(doing.time)},
                                     {activityField("minutes"), int64_t(doing.minutes)},
                                     {activityField("outcome"), textOr(outcomeOf(doing, lead, dice))},
                                     {activityField("role"), textOr(roles[doing.role])},
                                     {activityField("grade"), lead.grade},
                                     {activityField("off_policy"), doing.offPolicy ? Value{true} : Value{}},
                                     {activityField("queue_jump"), doing.queueJump},
                                     {activityField("note"), textOr(noteOf(doing, lead, dice))}});
    if (doing.due.isSet())
        writeDoneStep(doing, lead, dice);
}

void LeadRows::writeDoneStep(const Doing &doing, const LeadPlan &lead, Dice &dice)
{
    constexpr const char *notes[] = {"Call back", "E-mail", "Site visit", "Meeting", "Demo"};
    m_rows.create(Entity::step, {{stepField("lead"), Link{m_firstLead + doing.lead}},
                                 {stepField("kind"), Link{m_links.kinds[size_t(doing.kind)]}},
                                 {stepField("due"), doing.due},
                                 {stepField("note"), std::string(notes[size_t(doing.kind)])},
                                 {stepField("state"), int64_t(stepDone)},
                                 {stepField("done_on"), doing.on},
                                 {stepField("person"), Link{m_links.reps[lead.rep]}},
                                 {stepField("created_on"),
                                  std::max(lead.created, workdaysFrom(doing.due, -dice.between(2, 8)))},
                                 {stepField("first_due"), doing.due}});
}

} // namespace ridealong::demo
