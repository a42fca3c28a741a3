// SPDX-License-Identifier: GPL-3.0-or-later
// What stands around the conflict in view: the tabs, and how much was merged without a question.
#include "base/spoken.h"
#include "base/words.h"
#include "leads/leadwords.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/widgets/headers.h"
#include "store/peers.h"
#include "sync/conflictreview.h"
#include "sync/conflicttabs.h"

#include <QLocale>
#include <algorithm>

namespace ridealong {

namespace {

constexpr int filesRead = 200;
constexpr int64_t weekMs = 7 * 86'400'000LL;

std::vector<ExchangeFile> filesOf(const Session &session)
{
    return Peers(const_cast<Store &>(session.store())).files(filesRead);
}

QString belowOf(const Decision &decision)
{
    QStringList labels, people;
    for (const FieldConflict &field : decision.fields)
        labels << (labels.isEmpty() ? field.label : inSentence(field.label));
    labels.removeDuplicates();
    for (const DecisionSide &side : decision.sides)
        if (!side.isOurs)
            people << side.who;
    people.removeDuplicates();
    if (!labels.isEmpty())
        return ConflictReview::tr("%1, %2").arg(listWords(labels), listWords(people));
    switch (decision.kind) {
    case Decision::Kind::editedAfterDelete:
        return ConflictReview::tr("Deleted, and gone on with");
    case Decision::Kind::editedAfterHandover:
        return ConflictReview::tr("Gone on with after the hand-over");
    case Decision::Kind::duplicates:
        return ConflictReview::tr("Added twice?");
    case Decision::Kind::wrongClock:
        return ConflictReview::tr("Wrong clock");
    case Decision::Kind::noRight:
        return ConflictReview::tr("Not taken over");
    case Decision::Kind::fields:
        break;
    }
    return {};
}

// "Else" only where something was not, and something was.
QString mergedWords(int64_t all, int64_t conflicts)
{
    const QLocale locale;
    const QString count = locale.toString(qlonglong(all));
    if (all == 0 || (conflicts > 0 && all <= conflicts))
        return {};
    if (conflicts == 0)
        return all == 1 ? ConflictReview::tr("1 change of the last 7 days was merged")
                        : ConflictReview::tr("All %1 changes of the last 7 days were merged").arg(count);
    return ConflictReview::tr("Everything else was merged: %1 of %2 changes")
        .arg(locale.toString(qlonglong(std::max<int64_t>(0, all - conflicts))), count);
}

} // namespace

void ConflictReview::showTabs()
{
    const Book &book = m_shell.session->book();
    std::vector<ConflictTab> tabs;
    for (const Listed &each : m_listed) {
        const uint32_t lead = each.decision.lead;
        const bool isLead = lead && lead < book.leads().end();
        tabs.push_back({each.decision.title, belowOf(each.decision),
                        isLead ? gradeIndex(book.standing(lead).grade) : -1, each.isDecided});
    }
    m_tabs->setTabs(tabs, int(m_current));
}

void ConflictReview::showHeader()
{
    m_header->setCount(m_listed.empty() ? QString()
                                        : tr("%1 of %2 left").arg(openCount()).arg(m_listed.size()));
    int64_t all = 0, conflicts = 0;
    const int64_t from = m_shell.session->clock().now().ms - weekMs;
    for (const ExchangeFile &file : filesOf(*m_shell.session))
        if (file.incoming && file.problem.isEmpty() && file.at.ms >= from)
            all += file.entries, conflicts += file.conflicts;
    m_header->setCaption(mergedWords(all, conflicts));
}

} // namespace ridealong
