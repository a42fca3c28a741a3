// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/sourceleads.h"

#include "lead/filter.h"
#include "leads/ownedby.h"
#include "measure/offers.h"
#include "measure/sourcetally.h"

#include <QStringList>
#include <algorithm>
#include <set>

namespace ridealong {

namespace {

bool isAnswered(const Book &book, uint32_t handoff)
{
    const auto state = HandoffState(book.tables().handoff[handoff].state);
    return state != HandoffState::offered && state != HandoffState::withdrawn;
}

std::set<uint32_t> answeredLeads(const Book &book)
{
    std::set<uint32_t> leads;
    const auto &handoffs = book.tables().handoff;
    for (uint32_t row = 1; row < handoffs.end(); ++row)
        if (handoffs.has(row) && isAnswered(book, row))
            leads.insert(handoffs[row].lead.number);
    return leads;
}

bool isPart(const CohortRule &rule, uint32_t lead, SourcePart part)
{
    const Standing &standing = rule.book.standing(lead);
    switch (part) {
    case SourcePart::leads:
    case SourcePart::answered:
        return true;
    case SourcePart::qualified:
        return rule.isQualified(lead);
    case SourcePart::won:
        return standing.stageType == StageType::won;
    case SourcePart::closed:
        return standing.stageType == StageType::won || standing.stageType == StageType::lost;
    case SourcePart::gradeA:
        return standing.grade == Grade::A;
    case SourcePart::gradeAB:
        return standing.grade == Grade::A || standing.grade == Grade::B;
    case SourcePart::graded:
        return standing.grade != Grade::none;
    case SourcePart::touched:
        return rule.book.leads()[lead].receivedOn.isSet() && isTouched(rule.book, lead);
    }
    return true;
}

// What the filter language can say of a part; empty where only the leads themselves can.
QString testOf(SourcePart part)
{
    switch (part) {
    case SourcePart::won:
        return QStringLiteral("stage_type = won");
    case SourcePart::closed:
        return QStringLiteral("stage_type in (won, lost)");
    case SourcePart::gradeA:
        return QStringLiteral("grade = A");
    case SourcePart::gradeAB:
        return QStringLiteral("grade in (A, B)");
    case SourcePart::graded:
        return QStringLiteral("grade in (A, B, C, D, E)");
    default:
        return {};
    }
}

bool listsExactly(const Book &book, const QString &filter, size_t count)
{
    const auto parsed = parseFilter(filter.toStdString(), book.leadData());
    return parsed && parsed->select(book.leadData()).size() == count;
}

// Of many leads that were qualified: those that still stand there by their stages, the others by name.
QString qualifiedFilter(const Book &book, const QString &row, const std::vector<uint32_t> &leads)
{
    std::set<std::string> stages;
    std::vector<uint32_t> others;
    const CohortRule rule(book, {});
    for (const uint32_t lead : leads) {
        const uint32_t stage = book.leads()[lead].stage.number;
        if (stage < rule.qualified.size() && rule.qualified[stage])
            stages.insert(quotedForFilter(book.stageName(stage)));
        else
            others.push_back(lead);
    }
    QStringList names;
    for (const std::string &stage : stages)
        names << QString::fromStdString(stage);
    return QStringLiteral("%1 and (stage in (%2) or %3)")
        .arg(row, names.join(QStringLiteral(", ")), namedLeads(book, others));
}

} // namespace

int countOf(const SourceRow &row, SourcePart part)
{
    switch (part) {
    case SourcePart::leads:
        return row.leads;
    case SourcePart::qualified:
        return row.qualified;
    case SourcePart::won:
        return row.won;
    case SourcePart::closed:
        return row.won + row.lost;
    case SourcePart::gradeA:
        return row.grades[0];
    case SourcePart::gradeAB:
        return row.grades[0] + row.grades[1];
    case SourcePart::graded:
        return row.graded;
    case SourcePart::answered:
        return row.accepted + row.rejected;
    case SourcePart::touched:
        return row.touched;
    }
    return 0;
}

std::vector<uint32_t> leadsOf(const Book &book, const SourceOptions &options, const SourceRow &row,
                              SourcePart part)
{
    const CohortRule rule(book, options);
    const std::set<uint32_t> answered =
        part == SourcePart::answered ? answeredLeads(book) : std::set<uint32_t>{};
    std::vector<uint32_t> leads = leadsOf(book, options, row);
    std::erase_if(leads, [&](uint32_t lead) {
        return part == SourcePart::answered ? !answered.contains(lead) : !isPart(rule, lead, part);
    });
    return leads;
}

QString filterOf(const Book &book, const SourceOptions &options, const SourceRow &row, SourcePart part)
{
    const QString whole = QString::fromStdString(filterOf(options, row));
    if (part == SourcePart::leads)
        return whole;
    const std::vector<uint32_t> leads = leadsOf(book, options, row, part);
    if (const QString test = testOf(part); !test.isEmpty()) {
        const QString filter = QStringLiteral("%1 and %2").arg(whole, test);
        if (listsExactly(book, filter, leads.size()))
            return filter;
    }
    if (leads.size() <= mostNamedLeads)
        return namedLeads(book, leads);
    const QString filter = qualifiedFilter(book, whole, leads);
    return part == SourcePart::qualified && listsExactly(book, filter, leads.size()) ? filter : whole;
}

} // namespace ridealong
