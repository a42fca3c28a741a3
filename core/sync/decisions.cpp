// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/decisions.h"

#include "book/leadname.h"
#include "sync/decisionparts.h"
#include "sync/decisionwords.h"
#include "sync/laptops.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("decisions", text);
}

constexpr qsizetype idLetters = 10;
constexpr int64_t dayMs = 86'400'000;

uint32_t leadOfRow(const Book &book, Entity entity, uint32_t number)
{
    if (entity == Entity::lead)
        return number;
    const FieldNo link = leadLinkOf(entity);
    const Value lead = link == noField ? Value{} : book.tables().at(entity)->value(number, link);
    return isEmpty(lead) ? 0 : std::get<Link>(lead).number;
}

// A rep decides about the own leads alone: the rest is not the rep's to write.
bool isForHere(const Book &book, const StoredConflict &conflict, uint32_t user)
{
    if (isManagers(book))
        return true;
    const uint32_t lead = leadOfRow(book, conflict.entity, conflict.number);
    return lead && book.leads()[lead].owner.number == user;
}

// What conflicts stand under one title: a lead with all that hangs on it, or one row.
struct Place
{
    uint32_t lead = 0;
    Entity entity = Entity::none;
    uint32_t number = 0;
    auto operator<=>(const Place &) const = default;
};

Place placeOf(const Book &book, const StoredConflict &conflict)
{
    const uint32_t lead = leadOfRow(book, conflict.entity, conflict.number);
    return lead ? Place{lead} : Place{0, conflict.entity, conflict.number};
}

FieldConflict fieldOf(const Book &book, const StoredConflict &stored)
{
    const FieldNo first = book.tables().at(stored.entity)->fieldByTag(stored.tag);
    FieldConflict field{.entity = stored.entity,
                        .number = stored.number,
                        .field = first,
                        .label = decisionLabel(book, stored.entity, stored.number, stored.tag)};
    QStringList texts;
    for (const StoredChoice &choice : stored.choices)
        texts << decisionValue(book, stored.entity, choice.cells, false);
    const bool exact = QStringList(texts).removeDuplicates() > 0;
    if (stored.before) {
        field.before = decisionValue(book, stored.entity, stored.before->cells, exact);
        field.beforeAt = stored.before->by.at();
    }
    for (const StoredChoice &choice : stored.choices) {
        ConflictChoice one{.value = choice.cells.empty() ? Value{} : choice.cells.front().value,
                           .text = decisionValue(book, stored.entity, choice.cells, exact),
                           .person = choice.person,
                           .laptop = choice.by.laptop,
                           .at = choice.by.at(),
                           .isShown = &choice == &stored.choices.front(),
                           .isOurs = choice.by.isOurs,
                           .entry = choice.by.entry};
        for (const Cell &cell : choice.cells)
            one.fields.emplace_back(cell.field, cell.value);
        field.choices.push_back(std::move(one));
    }
    return field;
}

// A laptop that wrote two of the values of one field stands in two columns.
size_t sideFor(std::vector<DecisionSide> &sides, const ConflictChoice &choice, const std::vector<bool> &taken)
{
    for (size_t i = 0; i < sides.size(); ++i)
        if (sides[i].laptop == choice.laptop && (i >= taken.size() || !taken[i]))
            return i;
    sides.push_back({choice.laptop, choice.person, choice.at, choice.isOurs, {}, {}});
    return sides.size() - 1;
}

void nameSides(const Book &book, std::vector<DecisionSide> &sides)
{
    for (DecisionSide &side : sides) {
        side.who = shortNameOf(book, side.person);
        side.name = side.isOurs ? tr("This laptop") : nameOf(book, side.laptop);
        if (side.who.isEmpty())
            side.who = side.name;
        else if (!side.isOurs)
            side.name = tr("%1’s laptop").arg(side.who);
    }
}

void addSides(const Book &book, Decision &decision)
{
    std::vector<DecisionSide> sides;
    for (FieldConflict &field : decision.fields) {
        std::vector<bool> taken;
        for (ConflictChoice &choice : field.choices) {
            choice.side = sideFor(sides, choice, taken);
            taken.resize(sides.size());
            taken[choice.side] = true;
            sides[choice.side].at = std::max(sides[choice.side].at, choice.at);
        }
    }
    std::vector<size_t> order(sides.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::stable_sort(order, [&sides](size_t a, size_t b) {
        return std::tuple(!sides[a].isOurs, -sides[a].at.ms, sides[a].laptop) <
               std::tuple(!sides[b].isOurs, -sides[b].at.ms, sides[b].laptop);
    });
    for (const size_t side : order)
        decision.sides.push_back(sides[side]);
    for (FieldConflict &field : decision.fields)
        for (ConflictChoice &choice : field.choices)
            choice.side = size_t(std::ranges::find(order, choice.side) - order.begin());
    nameSides(book, decision.sides);
}

// The other side: the newest of those that did not write here, or that are not shown.
void addOther(Decision &decision)
{
    const DecisionSide *other = nullptr;
    for (const DecisionSide &side : decision.sides) {
        decision.at = std::max(decision.at, side.at);
        if (!side.isOurs && (!other || side.at > other->at))
            other = &side;
    }
    decision.person = other ? other->person : 0;
}

Decision fieldsOf(const Store &store, const Book &book, const Place &place,
                  const std::vector<StoredConflict> &conflicts, uint32_t user)
{
    Decision decision;
    decision.lead = place.lead;
    decision.title =
        place.lead ? companyOf(book, place.lead) : decisionTitle(book, place.entity, place.number);
    const Id row = place.lead ? book.leads().id(place.lead) : store.idOf(place.entity, place.number);
    decision.id = decisionId(Decision::Kind::fields, row.hex());
    for (const StoredConflict &conflict : conflicts)
        decision.fields.push_back(fieldOf(book, conflict));
    addSides(book, decision);
    addOther(decision);
    decision.sentence = sentenceFor(book, decision, user);
    addNote(decision, store, book);
    return decision;
}

std::vector<Decision> byPlace(const Store &store, const Book &book, std::vector<StoredConflict> conflicts,
                              uint32_t user)
{
    std::map<Place, std::vector<StoredConflict>> places;
    for (StoredConflict &conflict : conflicts)
        places[placeOf(book, conflict)].push_back(std::move(conflict));
    std::vector<Decision> all;
    for (const auto &[place, some] : places)
        all.push_back(fieldsOf(store, book, place, some, user));
    return all;
}

bool isNewer(const Decision &a, const Decision &b)
{
    return std::tie(a.at, a.id) > std::tie(b.at, b.id);
}

Result<std::vector<StoredConflict>> openFields(const Conflicts &log, const Book &book, uint32_t user)
{
    auto open = log.open();
    if (open)
        std::erase_if(*open, [&](const StoredConflict &each) { return !isForHere(book, each, user); });
    return open;
}

} // namespace

QString decisionId(Decision::Kind kind, std::string_view subject)
{
    return QString::fromStdString(reviewId(kind, subject).hex()).right(idLetters);
}

bool isAlone(const Book &book)
{
    return book.tables().laptop.end() < 3;
}

bool isManagers(const Book &book)
{
    return book.info().role != "rep";
}

// The newest note that the other wrote on the lead, from the day before the change on.
void addNote(Decision &decision, const Store &store, const Book &book)
{
    if (!decision.lead || !decision.person || !decision.at.isSet())
        return;
    const Date from = Instant{decision.at.ms - dayMs}.localDate();
    uint32_t newest = 0;
    const auto key = [&](uint32_t row) {
        return std::tuple(book.activities()[row].on, book.activities()[row].time, row);
    };
    book.activitiesOf().each(decision.lead, [&](uint32_t row) {
        if (!book.activities().has(row) || book.activities()[row].person.number != decision.person ||
            book.activities()[row].on < from || (newest && key(row) < key(newest)))
            return;
        const std::string text = store.coldText(Entity::activity, row, activityField("note"), book);
        if (text.empty())
            return;
        newest = row;
        decision.note = QString::fromStdString(text).simplified();
    });
    if (newest)
        decision.noteAt =
            Instant::fromLocal(book.activities()[newest].on, std::max(0, book.activities()[newest].time));
}

Result<std::vector<Decision>> decisions(const Store &store, const Book &book, uint32_t user,
                                        DecisionMemory *memory)
{
    const Conflicts log(store, book);
    auto open = openFields(log, book, user);
    if (!open)
        return open.error();
    if (const Status told = log.addStory(*open); !told)
        return told.error();
    std::vector<Decision> all = byPlace(store, book, std::move(*open), user);
    DecisionMemory own;
    DecisionMemory &known = memory ? *memory : own;
    if (const Status found = renewStrange(known, log, book); !found)
        return found.error();
    for (const Strange &strange : known.strange) {
        if (!isOpen(book, strange))
            continue;
        auto decision = decisionOf(store, log, book, strange);
        if (!decision)
            return decision.error();
        all.push_back(std::move(*decision));
    }
    std::ranges::sort(all, isNewer);
    return all;
}

Result<std::vector<Decision>> decidedHere(const Store &store, const Book &book, uint32_t user, Instant since)
{
    auto decided = Conflicts(store, book).decidedHere(since);
    if (!decided)
        return decided.error();
    std::erase_if(*decided, [&](const StoredConflict &each) { return !isForHere(book, each, user); });
    std::vector<Decision> all = byPlace(store, book, std::move(*decided), user);
    std::ranges::sort(all, isNewer);
    return all;
}

Result<int> decisionCount(const Store &store, const Book &book, uint32_t user, DecisionMemory *memory)
{
    const Conflicts log(store, book);
    const auto open = openFields(log, book, user);
    if (!open)
        return open.error();
    std::vector<Place> places;
    for (const StoredConflict &conflict : *open)
        places.push_back(placeOf(book, conflict));
    std::ranges::sort(places);
    const auto repeated = std::ranges::unique(places);
    places.erase(repeated.begin(), repeated.end());
    DecisionMemory own;
    DecisionMemory &known = memory ? *memory : own;
    if (const Status found = renewStrange(known, log, book); !found)
        return found.error();
    const auto odd = std::ranges::count_if(known.strange,
                                           [&book](const Strange &strange) { return isOpen(book, strange); });
    return int(places.size()) + int(odd);
}

} // namespace ridealong
