// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/intake.h"

#include "measure/brakes.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace ridealong {

namespace {

struct Said
{
    uint32_t lead = 0;
    Date on = {};
    uint32_t event = 0; // its row, which tells the order of one day; 0: told from the fields of the lead
    IntakeSaid what = IntakeSaid::asked;
};

bool isKnown(int32_t what)
{
    return what >= int32_t(IntakeSaid::asked) && what <= int32_t(IntakeSaid::parked);
}

IntakeSaid saidBy(Intake state)
{
    switch (state) {
    case Intake::approved:
        return IntakeSaid::approved;
    case Intake::refused:
        return IntakeSaid::refused;
    case Intake::parked:
        return IntakeSaid::parked;
    default:
        return IntakeSaid::asked;
    }
}

bool comesBefore(const Said &a, const Said &b)
{
    return std::tie(a.lead, a.on, a.event) < std::tie(b.lead, b.on, b.event);
}

void addEvents(std::vector<Said> &all, const Book &book)
{
    const auto &events = book.tables().intakeEvent;
    for (uint32_t row = 1; row < events.end(); ++row) {
        const IntakeEvent &event = events[row];
        if (events.has(row) && isKnown(event.what) && book.leads().has(event.lead.number))
            all.push_back({event.lead.number, event.on, row, IntakeSaid(event.what)});
    }
}

// Of leads about which nothing is written down: asked for when they came, and answered on that day.
void addOlder(std::vector<Said> &all, const Book &book)
{
    const size_t written = all.size();
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead) {
        const Lead &row = book.leads()[lead];
        if (Intake(row.intake) == Intake::none || !book.leads().has(lead) ||
            std::ranges::binary_search(all.begin(), all.begin() + std::ptrdiff_t(written), lead, {},
                                       &Said::lead))
            continue;
        all.push_back({.lead = lead, .on = row.createdOn});
        if (const IntakeSaid answer = saidBy(Intake(row.intake)); answer != IntakeSaid::asked)
            all.push_back({.lead = lead, .on = row.createdOn, .what = answer});
    }
}

// Lead by lead, in the order in which it was said.
std::vector<Said> allSaid(const Book &book)
{
    std::vector<Said> all;
    addEvents(all, book);
    std::ranges::sort(all, comesBefore);
    addOlder(all, book);
    std::ranges::stable_sort(all, comesBefore);
    return all;
}

template<class F>
void eachLead(const std::vector<Said> &all, F &&f)
{
    for (size_t first = 0, last = 0; first < all.size(); first = last) {
        while (last < all.size() && all[last].lead == all[first].lead)
            ++last;
        f(std::span(all).subspan(first, last - first));
    }
}

uint32_t askerOf(const Book &book, const Said &said)
{
    const uint32_t by = said.event ? book.tables().intakeEvent[said.event].by.number : 0;
    return by ? by : book.leads()[said.lead].owner.number;
}

std::string wordsOf(const Book &book, const Said &said)
{
    if (said.event)
        return std::string(book.tables().intakeEvent.text(said.event, intakeEventField("text")));
    const bool isAnswer = said.what != IntakeSaid::asked;
    const bool waits = Intake(book.leads()[said.lead].intake) == Intake::waiting;
    return isAnswer || waits ? std::string(book.leads().text(said.lead, leadField("intake_reason")))
                             : std::string();
}

IntakeCase caseOf(const Book &book, std::span<const Said> said, const IntakeStates &states)
{
    IntakeCase found{.lead = said.front().lead,
                     .person = book.leads()[said.front().lead].owner.number,
                     .state = states.of(said.front().lead),
                     .asked = said.front().on};
    bool isOpen = false; // asked and not answered yet
    for (const Said &one : said) {
        if (one.what == IntakeSaid::asked) {
            if (!std::exchange(isOpen, true))
                found.asked = one.on;
            found.person = askerOf(book, one);
            if (std::string words = wordsOf(book, one); !words.empty())
                found.plea = std::move(words);
            continue;
        }
        isOpen = false;
        found.answered = one.on;
        found.answeredBy = one.event ? book.tables().intakeEvent[one.event].by.number : 0;
        found.answer = one.what;
        found.reason = wordsOf(book, one);
        found.until = one.event ? book.tables().intakeEvent[one.event].until : Date{};
    }
    return found;
}

Intake stateAfter(const Book &book, const Said &last, Date day)
{
    const Date until = last.event ? book.tables().intakeEvent[last.event].until : Date{};
    switch (last.what) {
    case IntakeSaid::approved:
        return Intake::approved;
    case IntakeSaid::refused:
        return Intake::refused;
    case IntakeSaid::parked:
        return until.isSet() && until <= day ? Intake::waiting : Intake::parked;
    default:
        return Intake::waiting;
    }
}

bool isMeant(const Book &book, const IntakeCase &one, const IntakeQuery &query)
{
    return one.state != Intake::none && (!query.person || one.person == query.person) &&
           (query.state == Intake::none || one.state == query.state) &&
           (!query.openOnly || book.standing(one.lead).stageType == StageType::open);
}

void count(IntakeRate &rate, IntakeSaid what)
{
    rate.asked += what == IntakeSaid::asked;
    rate.approved += what == IntakeSaid::approved;
    rate.refused += what == IntakeSaid::refused;
    rate.parked += what == IntakeSaid::parked;
}

} // namespace

// The latest word on a parked lead says until when.
IntakeStates::IntakeStates(const Book &book)
    : m_book(book)
{
    const auto &events = book.tables().intakeEvent;
    std::map<uint32_t, std::tuple<Date, uint32_t, Date>> latest;
    for (uint32_t row = 1; row < events.end(); ++row) {
        const IntakeEvent &event = events[row];
        if (!events.has(row) || IntakeSaid(event.what) != IntakeSaid::parked ||
            !book.leads().has(event.lead.number) ||
            Intake(book.leads()[event.lead.number].intake) != Intake::parked)
            continue;
        auto &kept = latest[event.lead.number];
        kept = std::max(kept, {event.on, row, event.until});
    }
    for (const auto &[lead, said] : latest)
        if (const Date until = std::get<2>(said); until.isSet() && until <= book.today())
            m_due.push_back(lead);
}

Intake IntakeStates::of(uint32_t lead) const
{
    const auto state = Intake(m_book.leads()[lead].intake);
    return state == Intake::parked && std::ranges::binary_search(m_due, lead) ? Intake::waiting : state;
}

bool waitsAtIntake(const Book &book, uint32_t lead)
{
    const auto state = Intake(book.leads()[lead].intake);
    return state == Intake::waiting || (state == Intake::parked && IntakeStates(book).isWaiting(lead));
}

bool isCallable(const Book &book, uint32_t lead)
{
    const auto intake = Intake(book.leads()[lead].intake);
    return intake == Intake::none || intake == Intake::approved;
}

bool isRep(const Book &book, uint32_t person)
{
    return book.people().has(person) && book.people().text(person, personField("role")) == "rep";
}

Grade intakeFloor(const Book &book, uint32_t person)
{
    return brakeOf(book, person).isOn() ? Grade::B : Grade::C;
}

std::vector<IntakeCase> intakeCases(const Book &book, const IntakeQuery &query)
{
    std::vector<IntakeCase> cases;
    const IntakeStates states(book);
    eachLead(allSaid(book), [&](std::span<const Said> said) {
        if (IntakeCase one = caseOf(book, said, states); isMeant(book, one, query))
            cases.push_back(std::move(one));
    });
    std::ranges::stable_sort(cases, {}, &IntakeCase::asked);
    return cases;
}

// One of which nothing had been said yet waited.
std::vector<IntakeCase> intakeCasesOn(const Book &book, Period came, Date day)
{
    std::vector<IntakeCase> cases;
    const IntakeStates states(book);
    eachLead(allSaid(book), [&](std::span<const Said> said) {
        const Date on = book.leads()[said.front().lead].createdOn;
        if (!came.holds(on))
            return;
        const auto later = std::ranges::find_if(said, [&](const Said &one) { return one.on > day; });
        const auto known = said.first(size_t(later - said.begin()));
        IntakeCase one{.lead = said.front().lead, .state = Intake::waiting, .asked = on};
        if (!known.empty()) {
            one = caseOf(book, known, states);
            one.state = stateAfter(book, known.back(), day);
        }
        cases.push_back(std::move(one));
    });
    return cases;
}

std::vector<IntakeRate> intakeRates(const Book &book, Period period)
{
    std::map<uint32_t, IntakeRate> byPerson;
    eachLead(allSaid(book), [&](std::span<const Said> said) {
        uint32_t asker = book.leads()[said.front().lead].owner.number;
        for (const Said &one : said) {
            if (one.what == IntakeSaid::asked)
                asker = askerOf(book, one);
            if (asker && period.holds(one.on))
                count(byPerson.try_emplace(asker, IntakeRate{.person = asker}).first->second, one.what);
        }
    });
    std::vector<IntakeRate> rates;
    for (const auto &[person, rate] : byPerson)
        rates.push_back(rate);
    std::ranges::stable_sort(rates, std::greater{}, [](const IntakeRate &rate) {
        return std::pair(rate.refused, rate.answered() ? rate.refusalRate() : -1);
    });
    return rates;
}

std::vector<IntakeCase> intakeNews(const Book &book, uint32_t person)
{
    std::vector<IntakeCase> cases = intakeCases(book, {.person = person});
    std::erase_if(cases, [&](const IntakeCase &one) {
        return one.state == Intake::waiting || !one.answered.isSet() ||
               daysBetween(one.answered, book.today()) >= intakeNewsDays;
    });
    std::ranges::stable_sort(cases, std::greater{}, &IntakeCase::answered);
    return cases;
}

} // namespace ridealong
