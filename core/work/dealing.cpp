// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/dealing.h"

#include "base/fold.h"
#include "base/spoken.h"
#include "base/words.h"
#include "work/leads.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace ridealong {

namespace {

constexpr int gradeCount = 6; // the last are leads without a grade

QString tr(const char *text)
{
    return QCoreApplication::translate("dealing", text);
}

bool isActive(const Book &book, uint32_t person)
{
    return book.people().has(person) && book.people()[person].active != 1;
}

int gradeRank(const Book &book, uint32_t lead)
{
    const Grade grade = book.standing(lead).grade;
    return grade == Grade::none ? gradeCount - 1 : int(grade) - 1;
}

// The best grade first, then the most valuable; the company makes it the same on every laptop.
std::tuple<int, int64_t, std::string, uint32_t> rankOf(const Book &book, uint32_t lead)
{
    return {gradeRank(book, lead), -book.leads()[lead].value.orZero(),
            folded(book.leads().text(lead, leadField("company"))), lead};
}

void sortLeads(const Book &book, std::vector<uint32_t> &leads)
{
    std::ranges::sort(leads);
    leads.erase(std::unique(leads.begin(), leads.end()), leads.end());
    std::erase_if(leads, [&book](uint32_t lead) { return !book.leads().has(lead); });
    std::ranges::sort(leads, {}, [&book](uint32_t lead) { return rankOf(book, lead); });
}

// "Louisville, Jeffersonville" are two places.
std::vector<std::string> placesIn(std::string_view text)
{
    std::vector<std::string> places;
    while (!text.empty()) {
        const size_t end = text.find_first_of(",;/");
        std::string place = folded(text.substr(0, end));
        const size_t first = place.find_first_not_of(' '), last = place.find_last_not_of(' ');
        if (first != std::string::npos)
            places.push_back(place.substr(first, last - first + 1));
        text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
    }
    return places;
}

// One rep while leads are dealt: the open leads by grade, and the room.
struct Hand
{
    RepLoad load;
    std::array<int, gradeCount> ofGrade{};
    std::vector<std::string> territory;

    bool hasRoom() const { return load.after < load.capacity; }
    bool isOf(const std::vector<std::string> &places) const
    {
        return std::ranges::any_of(
            territory, [&](const std::string &place) { return std::ranges::count(places, place) > 0; });
    }
};

class Hands
{
public:
    Hands(const Book &book, std::span<const uint32_t> reps)
        : m_book(book)
    {
        for (const uint32_t rep : reps)
            if (book.people().has(rep))
                m_hands.try_emplace(
                    rep, Hand{.load = {.person = rep, .capacity = capacityOf(book, rep)},
                              .territory = placesIn(book.people().text(rep, personField("territory")))});
        for (uint32_t lead = 1; lead < book.leads().end(); ++lead)
            if (Hand *hand = handOf(book.leads()[lead].owner.number); hand && isOpenLead(book, lead))
                count(*hand, lead, 1, false);
    }

    Hand *handOf(uint32_t person)
    {
        const auto found = m_hands.find(person);
        return found == m_hands.end() ? nullptr : &found->second;
    }

    // Null where nobody has room.
    const Hand *take(uint32_t lead, DealtLead::Why &why)
    {
        const std::vector<std::string> places = placesOf(lead);
        Hand *best = bestOf(lead, [&places](const Hand &hand) { return hand.isOf(places); });
        why = best ? DealtLead::Why::territory : DealtLead::Why::share;
        if (!best)
            best = bestOf(lead, [](const Hand &) { return true; });
        if (best)
            count(*best, lead, 1, true);
        return best;
    }

    void count(Hand &hand, uint32_t lead, int by, bool dealt) const
    {
        const int rank = gradeRank(m_book, lead);
        hand.ofGrade[size_t(rank)] += by;
        hand.load.after += by;
        hand.load.before += dealt ? 0 : by;
        hand.load.aAfter += rank == 0 ? by : 0;
        hand.load.aBefore += rank == 0 && !dealt ? by : 0;
    }

    std::vector<RepLoad> loads() const
    {
        std::vector<RepLoad> loads;
        for (const auto &[rep, hand] : m_hands)
            loads.push_back(hand.load);
        return loads;
    }

private:
    std::vector<std::string> placesOf(uint32_t lead) const
    {
        std::vector<std::string> places;
        for (const FieldNo field : {leadField("territory"), leadField("region"), leadField("city")})
            if (std::string place = folded(m_book.leads().text(lead, field)); !place.empty())
                places.push_back(std::move(place));
        return places;
    }

    template<class May>
    Hand *bestOf(uint32_t lead, May &&may)
    {
        Hand *best = nullptr;
        for (auto &[rep, hand] : m_hands)
            if (hand.hasRoom() && may(hand) && (!best || comesFirst(hand, *best, lead)))
                best = &hand;
        return best;
    }

    // Who would have the smaller part of the grade for the room there is; then of all leads.
    bool comesFirst(const Hand &a, const Hand &b, uint32_t lead) const
    {
        const auto rank = size_t(gradeRank(m_book, lead));
        const auto part = [](int64_t count, const Hand &other) { return (count + 1) * other.load.capacity; };
        const auto key = [&](const Hand &hand, const Hand &other) {
            return std::pair(part(hand.ofGrade[rank], other), part(hand.load.after, other));
        };
        return key(a, b) < key(b, a);
    }

    const Book &m_book;
    std::map<uint32_t, Hand> m_hands; // by person, so that the order given does not matter
};

Status refuseDeal(const Book &book, std::span<const DealtLead> deal)
{
    if (deal.empty())
        return refuse(tr("Choose the leads to give, and at least one rep."));
    for (const DealtLead &dealt : deal) {
        if (!book.people().has(dealt.person))
            return Error{ErrorKind::notFound, tr("There is no such person in the book.")};
        if (!isActive(book, dealt.person))
            return refuse(tr("%1 is not active any more.").arg(shown(book.personName(dealt.person))));
        if (!isOpenLead(book, dealt.lead))
            return refuse(tr("A lead among them is not open any more."));
    }
    return Done{};
}

} // namespace

int capacityOf(const Book &book, uint32_t person)
{
    const int capacity = book.people()[person].capacity;
    return capacity == unsetInt ? usualCapacity : capacity;
}

bool isFree(const Book &book, uint32_t lead)
{
    return !isActive(book, book.leads()[lead].owner.number);
}

std::vector<uint32_t> leadsToDeal(const Book &book, uint32_t from)
{
    std::vector<uint32_t> leads;
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead)
        if (book.leads()[lead].owner.number == from && isOpenLead(book, lead))
            leads.push_back(lead);
    sortLeads(book, leads);
    return leads;
}

DealPlan planDeal(const Book &book, std::span<const uint32_t> leads, std::span<const uint32_t> reps)
{
    DealPlan plan;
    Hands hands(book, reps);
    std::vector<uint32_t> ordered(leads.begin(), leads.end());
    sortLeads(book, ordered);
    for (const uint32_t lead : ordered) {
        const uint32_t owner = book.leads()[lead].owner.number;
        DealtLead::Why why = DealtLead::Why::stays;
        if (hands.handOf(owner))
            plan.dealt.push_back({lead, owner, why});
        else if (const Hand *hand = hands.take(lead, why))
            plan.dealt.push_back({lead, hand->load.person, why});
        else
            plan.left.push_back(lead);
    }
    plan.people = hands.loads();
    return plan;
}

void redeal(DealPlan &plan, const Book &book, uint32_t lead, uint32_t person)
{
    std::erase(plan.left, lead);
    std::erase_if(plan.dealt, [lead](const DealtLead &dealt) { return dealt.lead == lead; });
    if (person)
        plan.dealt.push_back({lead, person, DealtLead::Why::chosen});
    else
        plan.left.push_back(lead);
    const auto rank = [&book](uint32_t one) { return rankOf(book, one); };
    std::ranges::sort(plan.dealt, {}, [&](const DealtLead &dealt) { return rank(dealt.lead); });
    std::ranges::sort(plan.left, {}, rank);
    std::vector<uint32_t> reps;
    for (const RepLoad &load : plan.people)
        reps.push_back(load.person);
    Hands hands(book, reps);
    for (const DealtLead &dealt : plan.dealt)
        if (Hand *hand = hands.handOf(dealt.person);
            hand && book.leads()[dealt.lead].owner.number != dealt.person)
            hands.count(*hand, dealt.lead, 1, true);
    plan.people = hands.loads();
}

Status dealLeads(ChangeSet &changes, const Book &book, std::span<const DealtLead> deal, uint32_t by)
{
    if (const Status refused = refuseDeal(book, deal); !refused)
        return refused;
    for (const DealtLead &dealt : deal)
        assignOwner(changes, book, {&dealt.lead, 1}, dealt.person, by);
    return Done{};
}

Deed deedOfDeal(const Book &book, std::span<const DealtLead> deal)
{
    QStringList names;
    for (const DealtLead &dealt : deal)
        if (const QString name = shown(book.personName(dealt.person)); !names.contains(name))
            names << name;
    const QString subject = deal.size() == 1
                                ? shown(book.leads().text(deal.front().lead, leadField("company")))
                                : tr("%1 leads").arg(spokenLocale().toString(qlonglong(deal.size())));
    return {Op::dealLeads, subject, names.size() == 1 ? names.front() : tr("%1 reps").arg(names.size())};
}

QString whyWords(const Book &book, const DealtLead &dealt)
{
    const QString name = shown(book.personName(dealt.person));
    switch (dealt.why) {
    case DealtLead::Why::territory:
        return tr("In the territory of %1").arg(name);
    case DealtLead::Why::stays:
        return tr("Is with %1 already").arg(name);
    case DealtLead::Why::chosen:
        return tr("Chosen by you");
    case DealtLead::Why::share:
        break;
    }
    const Grade grade = book.standing(dealt.lead).grade;
    if (grade == Grade::none)
        return tr("%1 has the most room").arg(name);
    return tr("%1 has the smallest share of %2’s").arg(name, QString(QLatin1Char(letter(grade))));
}

} // namespace ridealong
