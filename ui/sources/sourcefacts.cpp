// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/sourcefacts.h"

#include "base/spoken.h"
#include "base/words.h"
#include "sources/sourcewords.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("SourceFacts", text);
}

// A source with a name and a return that is worth saying.
bool isJudged(const SourceRow &row)
{
    return !row.isCampaign && !row.source.empty() && !std::isnan(row.returnPer1) &&
           !has(row, SourceFlag::tooFew);
}

const SourceRow *best(const SourceFacts &facts)
{
    const SourceRow *found = nullptr;
    for (const SourceRow &row : facts.rows)
        if (isJudged(row) && (!found || row.returnPer1 > found->returnPer1))
            found = &row;
    return found;
}

const SourceRow *worst(const SourceFacts &facts)
{
    const SourceRow *found = nullptr;
    for (const SourceRow &row : facts.rows)
        if (isJudged(row) && (!found || row.returnPer1 < found->returnPer1))
            found = &row;
    return found;
}

const SourceRow *dearestForNothing(const SourceFacts &facts)
{
    const SourceRow *found = nullptr;
    for (const SourceRow &row : facts.rows)
        if (isWarned(facts, row, SourceFlag::nothingWon) && (!found || row.cost > found->cost))
            found = &row;
    return found;
}

QString bestSentence(const Book &book, const SourceFacts &facts)
{
    const std::string &currency = book.info().currency;
    if (facts.all.leads == 0)
        return tr("No lead came in these months.");
    if (!facts.all.cost.isSet())
        return tr("No cost is entered for these months, so no return is known.");
    const SourceRow *row = best(facts);
    if (!row)
        return tr("No source with a cost has enough leads yet to say which one pays.");
    if (row->returnPer1 <= 0)
        return tr("Nothing was won yet from the leads of these months.");
    return tr("%1 returns %2 for each %3.")
        .arg(nameOf(*row), roundedFactor(row->returnPer1, currency), oneUnit(currency));
}

QString worstSentence(const Book &book, const SourceFacts &facts)
{
    const std::string &currency = book.info().currency;
    if (const SourceRow *row = dearestForNothing(facts))
        return tr("%1 cost %2 and won nothing.").arg(sayableName(*row), moneyWords(row->cost, currency));
    const SourceRow *row = worst(facts);
    if (!row || row->returnPer1 >= 1 || row == best(facts))
        return {};
    return tr("%1 returns less than it cost: %2 for each %3.")
        .arg(nameOf(*row), roundedFactor(row->returnPer1, currency), oneUnit(currency));
}

// Of leads that were added in the period and have no received date.
std::set<std::string> sourcesWithOwnLeads(const Book &book, Period period)
{
    std::map<uint32_t, uint32_t> leads; // one of each text
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead) {
        const Lead &row = book.leads()[lead];
        if (book.leads().has(lead) && !row.receivedOn.isSet() && period.holds(row.createdOn))
            leads.emplace(row.source.code, lead);
    }
    std::set<std::string> keys;
    for (const auto &[code, lead] : leads)
        keys.insert(sourceKey(book.leads().text(lead, leadField("source"))));
    return keys;
}

QString brownOutWords(const Book &book, const SourceRow &row)
{
    const BrownOut out = brownOut(book, row.source, book.today());
    const QString usual = QLocale().toString(std::lround(out.usual));
    const QString fell = tr("%1: inquiries fell to %2 in four weeks, %3 are usual.")
                             .arg(sayableName(row), QLocale().toString(out.recent), usual);
    return out.hits.isSet() ? tr("%1 Sales will feel it in %2.").arg(fell, monthWords(out.hits)) : fell;
}

QString limitWords(const Book &book, const SourceRow &row, Period period)
{
    const ControlLimit limit = controlLimit(book, row.source, period);
    return tr("%1: %2 of its leads are A or B, %3 is usual and %4 its limit.")
        .arg(sayableName(row), percentWords(limit.share), percentWords(limit.center),
             percentWords(limit.lower));
}

QString warningWords(const Book &book, const SourceFacts &facts, const SourceRow &row, SourceFlag flag)
{
    if (flag == SourceFlag::nothingWon)
        return tr("%1 cost %2 and won nothing.")
            .arg(sayableName(row), moneyWords(row.cost, book.info().currency));
    return flag == SourceFlag::brownOut ? brownOutWords(book, row)
                                        : limitWords(book, row, facts.options.period);
}

} // namespace

SourceFacts sourceFacts(const Book &book, const SourceOptions &options)
{
    SourceTable table = sourceTable(book, options);
    return {.options = options,
            .rows = std::move(table.rows),
            .all = std::move(table.all),
            .own = sourcesWithOwnLeads(book, options.period)};
}

bool isForNothing(const SourceFacts &facts, const SourceRow &row)
{
    const bool leftOut =
        row.leads == 0 && !facts.options.suspects && facts.own.contains(sourceKey(row.source));
    return has(row, SourceFlag::nothingWon) && !leftOut;
}

bool isWarned(const SourceFacts &facts, const SourceRow &row, SourceFlag flag)
{
    if (row.isAll || row.isCampaign)
        return false;
    return flag == SourceFlag::nothingWon ? isForNothing(facts, row) : has(row, flag);
}

QString sourcesAnswer(const Book &book, const SourceFacts &facts)
{
    const QString first = bestSentence(book, facts), second = worstSentence(book, facts);
    return second.isEmpty() || facts.all.leads == 0 ? first : tr("%1 %2").arg(first, second);
}

QString returnMeaning(const Book &book)
{
    const double margin = marginOf(book);
    const QString unit = oneUnit(book.info().currency);
    return margin == 1 ? tr("Return per %1 is won value divided by cost. No margin is set.").arg(unit)
                       : tr("Return per %1 is won value times %2 margin, divided by cost.")
                             .arg(unit, percentWords(margin));
}

std::vector<SourceWarning> sourceWarnings(const Book &book, const SourceFacts &facts)
{
    std::vector<SourceWarning> warnings;
    for (const SourceFlag flag : {SourceFlag::brownOut, SourceFlag::belowLimit, SourceFlag::nothingWon})
        for (size_t i = 0; i < facts.rows.size(); ++i) {
            const SourceRow &row = facts.rows[i];
            if (isWarned(facts, row, flag))
                warnings.push_back({i, flag, warningWords(book, facts, row, flag)});
        }
    return warnings;
}

} // namespace ridealong
