// SPDX-License-Identifier: GPL-3.0-or-later
// What only looks odd, by the log. Subjects begin with what it is about and end with how far the log was
// read, so an answer closes what was known then and not what comes later.
#include "sync/decisionparts.h"

#include "base/hash.h"
#include "book/leadname.h"
#include "lead/duplicates.h"
#include "store/judge.h"
#include "sync/decisionwords.h"
#include "sync/laptops.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace ridealong {

namespace {

constexpr int64_t msOfHour = 3'600'000;
constexpr int64_t clockLimit = 24 * msOfHour;
constexpr int64_t twinsWithin = 30 * 24 * msOfHour; // between the two makings
constexpr size_t mostOfAKind = 200;
constexpr uint16_t layGround = 63;

using What = Decision::Kind;

std::string subjectOf(const std::string &about, int64_t hlc)
{
    return about + ' ' + std::to_string(hlc);
}

bool isRepsLaptop(const Book &book, const Id &laptop)
{
    const uint32_t row = laptopOf(book, laptop);
    return row && book.tables().laptop.text(row, laptopField("role")) == "rep";
}

struct Found // the newest of several writes about one thing
{
    std::map<std::string, Strange> all;

    void add(const std::string &about, Strange strange)
    {
        strange.subject = subjectOf(about, strange.hlc);
        Strange &kept = all[about];
        if (kept.subject.empty() || strange.hlc > kept.hlc)
            kept = std::move(strange);
    }
    void give(std::vector<Strange> &to)
    {
        std::vector<Strange> list;
        for (auto &[about, strange] : all)
            list.push_back(std::move(strange));
        std::ranges::sort(list, std::greater<>{}, &Strange::hlc);
        list.resize(std::min(list.size(), mostOfAKind));
        std::ranges::move(list, std::back_inserter(to));
    }
};

// The lead itself and what was logged on it since a day.
Result<std::vector<LogWriter>> writesOn(const Conflicts &log, const Book &book, uint32_t lead,
                                        const LogWriter &since)
{
    auto writes = log.writesAfter(Entity::lead, lead, since.hlc);
    if (!writes)
        return writes;
    const Date day = since.at().localDate();
    std::vector<uint32_t> touches;
    book.activitiesOf().each(lead, [&](uint32_t row) {
        if (book.activities().has(row) && book.activities()[row].on >= day)
            touches.push_back(row);
    });
    const auto makers = log.makersOf(Entity::activity, touches);
    if (!makers)
        return makers.error();
    for (const StoredWrite &made : *makers)
        if (made.by.hlc > since.hlc)
            writes->push_back(made.by);
    return writes;
}

Strange strangeOf(What kind, const LogWriter &by, uint32_t lead)
{
    return {.kind = kind,
            .entity = Entity::lead,
            .number = lead,
            .lead = lead,
            .entry = by.entry,
            .hlc = by.hlc,
            .laptop = by.laptop};
}

// By who had not seen that it is deleted: whatever the clocks say, where the delete tells what it had seen.
Result<std::vector<LogWriter>> writesAgainst(const Conflicts &log, const Book &book, uint32_t lead,
                                             const LogWriter &deleted)
{
    std::vector<uint32_t> activities;
    book.activitiesOf().each(lead, [&](uint32_t row) {
        if (book.activities().has(row))
            activities.push_back(row);
    });
    auto unknown = log.unknownTo(deleted, lead, activities);
    if (!unknown)
        return unknown.error();
    return *unknown ? std::move(**unknown) : writesOn(log, book, lead, deleted);
}

Status addAfterDelete(std::vector<Strange> &to, const Conflicts &log, const Book &book)
{
    Found found;
    const uint16_t gone = leadFields[leadField("merged_into")].info.tag;
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead) {
        if (book.leads()[lead].deleted != 2 || book.leads().id(lead).isNull())
            continue;
        const auto deleted = log.lastWrite(Entity::lead, lead, gone);
        if (!deleted)
            return deleted.error();
        if (!*deleted)
            continue;
        const auto writes = writesAgainst(log, book, lead, **deleted);
        if (!writes)
            return writes.error();
        for (const LogWriter &by : *writes)
            if (by.laptop != (*deleted)->laptop && !by.laptop.isNull())
                found.add(book.leads().id(lead).hex(), strangeOf(What::editedAfterDelete, by, lead));
    }
    found.give(to);
    return Done{};
}

Status addAfterHandover(std::vector<Strange> &to, const Conflicts &log, const Book &book)
{
    Found found;
    const auto late = log.unknownToHandovers();
    if (!late)
        return late.error();
    for (const LateWrite &write : *late)
        if (isRepsLaptop(book, write.by.laptop))
            found.add(book.leads().id(write.lead).hex() + ' ' + write.by.laptop.hex(),
                      strangeOf(What::editedAfterHandover, write.by, write.lead));
    found.give(to);
    return Done{};
}

bool areTwins(const StoredWrite &a, const StoredWrite &b)
{
    const int64_t apart = a.by.at().ms - b.by.at().ms;
    return a.by.laptop != b.by.laptop && !a.by.laptop.isNull() && !b.by.laptop.isNull() &&
           a.op != layGround && b.op != layGround && std::abs(apart) < twinsWithin;
}

Status addTwins(std::vector<Strange> &to, const Conflicts &log, const Book &book)
{
    Found found;
    for (const DuplicateGroup &group : likelyDuplicates(book.leads())) {
        if (found.all.size() >= mostOfAKind)
            break;
        const auto makers = log.makersOf(Entity::lead, group.leads);
        if (!makers)
            return makers.error();
        for (size_t i = 1; i < makers->size(); ++i) {
            StoredWrite first = (*makers)[i - 1], second = (*makers)[i];
            if (!areTwins(first, second))
                continue;
            if (book.leads().id(second.number) < book.leads().id(first.number))
                std::swap(first, second);
            const LogWriter &by = first.by.hlc > second.by.hlc ? first.by : second.by;
            Strange twins = strangeOf(What::duplicates, by, first.number);
            twins.other = second.number;
            found.add(book.leads().id(first.number).hex() + ' ' + book.leads().id(second.number).hex(),
                      twins);
        }
    }
    found.give(to);
    return Done{};
}

Status addClocks(std::vector<Strange> &to, const Conflicts &log, const Book &)
{
    Found found;
    const auto ahead = log.clocksAhead(clockLimit);
    if (!ahead)
        return ahead.error();
    for (const ClockAhead &clock : *ahead) {
        Strange strange = strangeOf(What::wrongClock, clock.by, 0);
        strange.hours = clock.ms / msOfHour;
        found.add(clock.by.laptop.hex(), strange);
    }
    found.give(to);
    return Done{};
}

uint32_t rowOf(const Book &book, const HeldItem &item)
{
    const TableBase *table = size_t(item.entity) < entityCount ? book.tables().at(item.entity) : nullptr;
    return table && table->keepsIds() ? table->find(item.row) : 0;
}

Status addHeld(std::vector<Strange> &to, const Conflicts &log, const Book &book)
{
    Found found;
    const auto held = log.held();
    if (!held)
        return held.error();
    for (const HeldItem &item : *held) {
        const uint32_t row = rowOf(book, item);
        Strange strange = strangeOf(What::noRight, item.by, 0);
        strange.entity = item.entity;
        strange.number = row;
        strange.hours = item.why;
        const FieldNo link = row ? leadLinkOf(item.entity) : noField;
        const Value lead = link == noField ? Value{} : book.tables().at(item.entity)->value(row, link);
        strange.lead = item.entity == Entity::lead ? row : isEmpty(lead) ? 0 : std::get<Link>(lead).number;
        const std::string about = item.why == int(HeldWhy::revoked)    ? std::string("revoked")
                                  : item.why == int(HeldWhy::notLetIn) ? std::string("not let in")
                                                                       : item.row.hex();
        found.add(about + ' ' + item.by.laptop.hex(), strange);
    }
    found.give(to);
    return Done{};
}

int64_t readUpTo(std::string_view subject, std::string_view about)
{
    int64_t hlc = -1;
    if (subject.starts_with(about))
        std::from_chars(subject.data() + about.size(), subject.data() + subject.size(), hlc);
    return hlc;
}

// An answer to it, or to something newer about the same.
bool isAnswered(const Book &book, const Strange &strange)
{
    const auto &reviews = book.tables().review;
    const std::string_view subject = strange.subject;
    const std::string_view about = subject.substr(0, subject.rfind(' ') + 1);
    for (uint32_t row = 1; row < reviews.end(); ++row)
        if (reviews.has(row) && reviews.text(row, reviewField("kind")) == wordOf(strange.kind) &&
            readUpTo(reviews.text(row, reviewField("subject")), about) >= strange.hlc)
            return true;
    return false;
}

QString titleOf(const Book &book, const Strange &strange)
{
    if (strange.lead)
        return companyOf(book, strange.lead);
    if (strange.kind == What::noRight && strange.number &&
        (strange.entity == Entity::quota || strange.entity == Entity::policy))
        return decisionTitle(book, strange.entity, strange.number);
    return nameOf(book, strange.laptop);
}

} // namespace

Status renewStrange(DecisionMemory &memory, const Conflicts &log, const Book &book)
{
    if (isAlone(book) || !isManagers(book)) {
        memory = {};
        return Done{};
    }
    const auto known = log.knownOfOthers();
    if (!known)
        return known.error();
    if (*known == memory.known)
        return Done{};
    memory.strange.clear();
    for (const auto add : {addAfterDelete, addAfterHandover, addTwins, addClocks, addHeld})
        if (const Status done = add(memory.strange, log, book); !done)
            return done;
    memory.known = *known;
    return Done{};
}

bool isOpen(const Book &book, const Strange &strange)
{
    const auto &leads = book.leads();
    if (strange.kind == What::editedAfterDelete && leads.has(strange.lead))
        return false;
    if (strange.kind == What::editedAfterHandover && !leads.has(strange.lead))
        return false;
    if (strange.kind == What::duplicates && (!leads.has(strange.lead) || !leads.has(strange.other)))
        return false;
    return !isAnswered(book, strange);
}

Result<Decision> decisionOf(const Store &store, const Conflicts &log, const Book &book,
                            const Strange &strange)
{
    Strange named = strange;
    if (const auto person = log.personOf(strange.entry); person)
        named.person = *person;
    Decision decision{.kind = strange.kind,
                      .id = decisionId(strange.kind, strange.subject),
                      .lead = strange.lead,
                      .other = strange.other,
                      .title = titleOf(book, strange),
                      .person = named.person,
                      .at = Instant{millisecondsOf(strange.hlc)},
                      .subject = strange.subject};
    decision.sentence = sentenceFor(book, decision, named, int(strange.hours));
    if (strange.kind == What::editedAfterDelete)
        decision.takesBack = {{Entity::lead,
                               false,
                               strange.lead,
                               {},
                               {{leadField("merged_into"), Value{}}, {leadField("deleted"), false}}}};
    if (strange.kind == What::editedAfterHandover) {
        auto back = log.takingBack(strange.entry, strange.lead);
        if (!back)
            return back.error();
        decision.takesBack = std::move(*back);
    }
    if (strange.kind == What::duplicates) {
        decision.leadNotes = store.coldText(Entity::lead, strange.lead, leadField("notes"), book);
        decision.otherNotes = store.coldText(Entity::lead, strange.other, leadField("notes"), book);
    }
    addNote(decision, store, book);
    return decision;
}

} // namespace ridealong
