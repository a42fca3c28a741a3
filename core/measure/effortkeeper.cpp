// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/effortkeeper.h"

namespace ridealong {

namespace {

constexpr size_t mostPeople = 60'000; // a number has two bytes

// What effort depends on beside the activities and their leads.
bool saysMoreThanLeads(const Touched &touched)
{
    const auto names = [&touched](Entity entity) { return touched.entities.test(size_t(entity)); };
    return touched.everything || names(Entity::person) || names(Entity::kind) || names(Entity::stage);
}

} // namespace

const Effort &EffortKeeper::of(const Book &book)
{
    if (!isKept(book))
        readAll(book);
    return *m_effort;
}

void EffortKeeper::note(const Book &book, const Touched &touched)
{
    if (!m_effort)
        return;
    if (!isKept(book) || saysMoreThanLeads(touched) || m_effort->people() > mostPeople) {
        forget();
        return;
    }
    m_counted.resize(book.activities().end());
    for (const uint32_t lead : touched.leads)
        renewLead(book, lead);
}

void EffortKeeper::readAll(const Book &book)
{
    m_effort = effortOf(book, m_counted);
    m_day = book.today();
}

void EffortKeeper::renewLead(const Book &book, uint32_t lead)
{
    book.activitiesOf().each(lead, [&](uint32_t row) {
        add(m_counted[row], -1);
        m_counted[row] = countOf(book, book.activities()[row]);
        add(m_counted[row], 1);
    });
}

CountedEffort EffortKeeper::countOf(const Book &book, const Activity &activity) const
{
    const bool counts = countsAsEffort(book, activity) && activity.on >= m_effort->firstWeek().first() &&
                        activity.person.isSet() && activity.person.number < m_effort->people();
    if (!counts)
        return {};
    return {.person = uint16_t(activity.person.number),
            .week = uint16_t((activity.on.days - m_effort->firstWeek().monday) / 7),
            .minutes = int16_t(effortMinutes(book, activity)),
            .grade = uint8_t(gradeThen(book, activity)),
            .jump = activity.queueJump};
}

void EffortKeeper::add(const CountedEffort &counted, int times)
{
    if (!counted.person)
        return;
    EffortCell &cell = m_effort->row(counted.person)[counted.week];
    cell.minutes[counted.grade] += times * counted.minutes;
    cell.touches[counted.jump] += times;
}

} // namespace ridealong
