// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/audits.h"

#include "base/fold.h"

#include <algorithm>
#include <map>

namespace ridealong {

namespace {

constexpr int monthsToAsk = 3;
constexpr int yearInMonths = 12;
constexpr int leastMonthDays = 28, mostMonthDays = 31;

bool ends(int32_t answer)
{
    return BuyAnswer(answer) != BuyAnswer::looking;
}

size_t placeOf(int months)
{
    return size_t(std::ranges::find(auditMonths, months) - auditMonths.begin());
}

// What each inquiry said at each age, by lead; 0 where it was not asked.
class Answers
{
public:
    explicit Answers(const Book &book)
        : m_book(book)
        , m_rows(book.leads().end())
    {
        const auto &audits = book.tables().buyAudit;
        for (uint32_t row = 1; row < audits.end(); ++row) {
            const BuyAudit &audit = audits[row];
            const size_t place = placeOf(audit.months);
            if (!audits.has(row) || audit.answer == unsetInt || place >= auditMonths.size() ||
                audit.lead.number >= m_rows.size())
                continue;
            uint32_t &best = m_rows[audit.lead.number][place];
            // The id decides where two are of one day, so that all laptops hold the same.
            if (best && std::pair(audit.on, audits.id(row)) < std::pair(audits[best].on, audits.id(best)))
                continue;
            best = row;
        }
    }

    // What holds for that age: an answer given for it, or an earlier one that ended the matter. 0 for none.
    int32_t at(uint32_t lead, int months) const
    {
        const size_t place = placeOf(months);
        if (place >= auditMonths.size())
            return 0;
        if (const int32_t answer = answerOf(lead, place))
            return answer;
        for (size_t earlier = place; earlier-- > 0;)
            if (const int32_t answer = answerOf(lead, earlier); answer && ends(answer))
                return answer;
        return 0;
    }

private:
    int32_t answerOf(uint32_t lead, size_t place) const
    {
        const uint32_t row = m_rows[lead][place];
        return row ? m_book.tables().buyAudit[row].answer : 0;
    }

    const Book &m_book;
    std::vector<std::array<uint32_t, auditMonths.size()>> m_rows; // of two laptops' answers the later one
};

bool isInquiry(const Book &book, uint32_t lead)
{
    return book.leads().has(lead) && book.leads()[lead].receivedOn.isSet();
}

// Days alone tell it of most inquiries; months are reckoned for the others.
bool mayBeAsked(Date received, Date today)
{
    const int age = daysBetween(received, today);
    return age >= auditMonths.front() * leastMonthDays &&
           age <= (auditMonths.back() + monthsToAsk) * mostMonthDays;
}

AuditDue dueOf(const Book &book, const Answers &answers, uint32_t lead)
{
    if (!isInquiry(book, lead) || book.standing(lead).stageType == StageType::won)
        return {};
    const Date received = book.leads()[lead].receivedOn, today = book.today();
    if (!mayBeAsked(received, today))
        return {};
    for (size_t i = auditMonths.size(); i-- > 0;) {
        const int months = auditMonths[i];
        const Date due = received.plusMonths(months);
        if (due > today)
            continue;
        const bool past = due.plusMonths(monthsToAsk) < today;
        return past || answers.at(lead, months) ? AuditDue{} : AuditDue{lead, months, due};
    }
    return {};
}

void addOther(BuyRate &rate, int32_t answer)
{
    rate.asked += answer != 0;
    rate.us += BuyAnswer(answer) == BuyAnswer::us;
    rate.another += BuyAnswer(answer) == BuyAnswer::another;
}

bool wasWonBy(const Book &book, uint32_t lead, Date day)
{
    const Date closed = book.leads()[lead].closedOn;
    return book.standing(lead).stageType == StageType::won && (!closed.isSet() || closed <= day);
}

BuyRate finished(BuyRate rate)
{
    if (!rate.asked && rate.won < rate.inquiries)
        return rate;
    const double rest = double(rate.inquiries - rate.won);
    const double each = rate.asked ? rest / rate.asked : 0;
    const double fromUs = rate.won + each * rate.us;
    const double bought = fromUs + each * rate.another;
    if (rate.inquiries)
        rate.buyRate = bought / rate.inquiries;
    if (bought > 0)
        rate.share = fromUs / bought;
    return rate;
}

} // namespace

std::vector<AuditDue> auditsDue(const Book &book, uint32_t person)
{
    const Answers answers(book);
    std::vector<AuditDue> due;
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead) {
        if (person && book.leads()[lead].owner.number != person)
            continue;
        if (const AuditDue each = dueOf(book, answers, lead); each.months)
            due.push_back(each);
    }
    std::ranges::stable_sort(due, {}, &AuditDue::dueOn);
    return due;
}

AuditDue auditDue(const Book &book, uint32_t lead)
{
    return dueOf(book, Answers(book), lead);
}

BuyRate buyRateAt(const Book &book, int months)
{
    const Answers answers(book);
    const Period cameOfAge{book.today().plusMonths(-yearInMonths).plus(1), book.today()};
    BuyRate rate{.months = months};
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead) {
        if (!isInquiry(book, lead))
            continue;
        const Date age = book.leads()[lead].receivedOn.plusMonths(months);
        if (!cameOfAge.holds(age))
            continue;
        ++rate.inquiries;
        if (wasWonBy(book, lead, age))
            ++rate.won;
        else
            addOther(rate, answers.at(lead, months));
    }
    return finished(rate);
}

double usualBuyRate(int months)
{
    return months == 3 ? 0.10 : months == 6 ? 0.26 : months == 12 ? 0.45 : std::nan("");
}

std::vector<RivalCount> boughtFrom(const Book &book)
{
    std::map<std::string, RivalCount> rivals; // by the name without case
    const auto &audits = book.tables().buyAudit;
    for (uint32_t row = 1; row < audits.end(); ++row) {
        if (!audits.has(row) || BuyAnswer(audits[row].answer) != BuyAnswer::another)
            continue;
        const std::string name(audits.text(row, buyAuditField("bought_from")));
        RivalCount &rival = rivals[folded(name)];
        if (rival.count++ == 0)
            rival.name = name;
    }
    std::vector<RivalCount> rows;
    for (auto &[key, rival] : rivals)
        rows.push_back(std::move(rival));
    std::ranges::stable_sort(rows, std::greater{}, &RivalCount::count);
    return rows;
}

} // namespace ridealong
