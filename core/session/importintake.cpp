// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/importintake.h"

#include "book/similarities.h"
#include "files/importpreview.h"
#include "measure/intake.h"
#include "scoring/evaluate.h"
#include "work/intake.h"

#include <algorithm>

namespace ridealong {

namespace {

bool isNew(const Change &change, const Book &book)
{
    const TableBase *table = book.tables().at(change.entity);
    return change.creates || (table && change.number >= table->end());
}

} // namespace

ImportIntake::ImportIntake(const Book &book, uint32_t user, bool isOfLeads)
    : m_book(book)
    , m_user(user)
    , m_staging(isOfLeads && isRep(book, user) ? bookSetUpLike(book) : nullptr)
{
}

ImportIntake::~ImportIntake() = default;

void ImportIntake::see(const ChangeSet &changes)
{
    if (!m_staging)
        return;
    ChangeSet news = changes;
    std::erase_if(news.edit(), [this](const Change &change) { return !isNew(change, m_book); });
    for (const Change &change : news.changes())
        if (change.creates && change.entity == Entity::lead)
            m_new.push_back(change.number);
    m_staging->apply(news);
}

int64_t ImportIntake::append(ChangeSet &changes) const
{
    if (m_new.empty())
        return 0;
    const auto known = m_book.similarities().askSeeds(m_book);
    const Lookalikes alike = known->lookalikes->over(m_staging->leadData());
    const Scorer scorer(m_book.model(), m_staging->leadData(),
                        [&alike](uint32_t lead) { return alike.of(lead).similarity; });
    const Grade floor = intakeFloor(m_book, m_user);
    int64_t waiting = 0;
    for (const uint32_t lead : m_new) {
        if (!m_staging->leads().has(lead) || m_staging->standing(lead).stageType != StageType::open ||
            scorer.score(lead).grade <= floor)
            continue;
        appendWaiting(changes, lead, m_user, m_book.today());
        ++waiting;
    }
    return waiting;
}

} // namespace ridealong
