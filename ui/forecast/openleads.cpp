// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/openleads.h"

#include "base/words.h"
#include "leads/leadwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("OpenLeads", text);
}

int64_t valueOf(const Book &book, uint32_t lead)
{
    return book.leads()[lead].value.orZero();
}

int64_t moreOf(const Book &book, const ForecastLead &lead)
{
    return valueOf(book, lead.lead) - lead.weighted.orZero();
}

QString stageOf(const Book &book, uint32_t lead)
{
    return shown(book.stageName(book.leads()[lead].stage.number));
}

std::vector<ForecastLead> counted(const Book &book, ForecastOptions options, OpenList list)
{
    options.leaveOutOld = options.leaveOutOld && list != OpenList::tooOld;
    options.slipping.clear();
    std::vector<ForecastLead> leads = forecastLeads(book, options);
    if (list == OpenList::tooOld)
        std::erase_if(leads, [](const ForecastLead &lead) { return !lead.tooOld; });
    if (list == OpenList::grow) {
        std::erase_if(leads, [&](const ForecastLead &lead) { return moreOf(book, lead) <= 0; });
        std::ranges::stable_sort(leads, std::greater{},
                                 [&](const ForecastLead &lead) { return moreOf(book, lead); });
    }
    return leads;
}

QString ageOf(const Book &book, uint32_t lead)
{
    const Lead &row = book.leads()[lead];
    const Date since = row.receivedOn.isSet() ? row.receivedOn : row.createdOn;
    return since.isSet()
               ? tr("%1 d old").arg(QLocale().toString(std::max(0, daysBetween(since, book.today()))))
               : QString();
}

OpenLead rowOf(const Book &book, OpenList list, const ForecastLead &lead)
{
    const Money value = book.leads()[lead.lead].value;
    OpenLead row{.lead = lead.lead,
                 .what = list == OpenList::tooOld ? ageOf(book, lead.lead) : stageOf(book, lead.lead),
                 .amount = list == OpenList::grow ? moneyChange(moreOf(book, lead), book.info().currency)
                                                  : moneyOf(book, lead.weighted),
                 .money = list == OpenList::grow ? Money{moreOf(book, lead)} : lead.weighted,
                 .more =
                     tr("Worth %1, weighs %2 at odds of %3")
                         .arg(moneyOf(book, value), moneyOf(book, lead.weighted), percentWords(lead.odds))};
    if (lead.slips > 0)
        row.more += u'\n' + (lead.slips == 1 ? tr("Put off once") : tr("Put off %1 times").arg(lead.slips));
    return row;
}

OpenLeads listOf(const Book &book, OpenList list, const ForecastOptions &options, size_t most)
{
    OpenLeads found;
    for (const ForecastLead &lead : counted(book, options, list)) {
        if (found.rows.size() < most)
            found.rows.push_back(rowOf(book, list, lead));
        found.all.push_back(lead.lead);
        found.value.minor += list == OpenList::grow ? moreOf(book, lead) : lead.weighted.orZero();
    }
    return found;
}

OpenLeads slippedList(const Book &book, const ForecastOptions &options, size_t most)
{
    OpenLeads found;
    for (const SlippedLead &lead : slippedLeads(book, {}, options.person)) {
        if (found.rows.size() < most)
            found.rows.push_back(
                {.lead = lead.lead,
                 .what = tr("%1×, %2 d").arg(lead.slips).arg(lead.days),
                 .amount = moneyOf(book, book.leads()[lead.lead].value),
                 .money = book.leads()[lead.lead].value,
                 .more = tr("From %1 to %2, last put off on %3")
                             .arg(dateWords(lead.first, book.today()), dateWords(lead.now, book.today()),
                                  dateWords(lead.lastMovedOn, book.today()))});
        found.all.push_back(lead.lead);
        found.value.minor += valueOf(book, lead.lead);
    }
    return found;
}

OpenLeads undatedList(const Book &book, const ForecastOptions &options, size_t most)
{
    OpenLeads found;
    found.all = overdueCloses(book, options.person);
    const std::vector<uint32_t> undated = undatedLeads(book, options.person);
    found.all.insert(found.all.end(), undated.begin(), undated.end());
    std::ranges::stable_sort(found.all, std::greater{}, [&](uint32_t lead) { return valueOf(book, lead); });
    for (const uint32_t lead : found.all) {
        found.value.minor += valueOf(book, lead);
        if (found.rows.size() >= most)
            continue;
        const Date close = book.leads()[lead].closeOn;
        found.rows.push_back(
            {.lead = lead,
             .what = close.isSet() ? tr("was %1").arg(dateWords(close, book.today())) : tr("no date"),
             .amount = moneyOf(book, book.leads()[lead].value),
             .money = book.leads()[lead].value,
             .more = close.isSet() ? tr("The expected close has passed.")
                                   : tr("Without an expected close no forecast counts it.")});
    }
    return found;
}

} // namespace

OpenLeads openLeads(const Book &book, OpenList list, const ForecastOptions &options, size_t most)
{
    if (list == OpenList::slipped)
        return slippedList(book, options, most);
    if (list == OpenList::undated)
        return undatedList(book, options, most);
    return listOf(book, list, options, most);
}

std::array<int, openLists> openCounts(const Book &book, const ForecastOptions &options)
{
    const std::vector<ForecastLead> all = counted(book, options, OpenList::counted);
    const auto old = counted(book, options, OpenList::tooOld).size();
    const auto grow =
        std::ranges::count_if(all, [&](const ForecastLead &lead) { return moreOf(book, lead) > 0; });
    return {int(grow), int(all.size()), int(slippedLeads(book, {}, options.person).size()), int(old),
            int(undatedLeads(book, options.person).size() + overdueCloses(book, options.person).size())};
}

QString labelOf(const Category &category)
{
    return QCoreApplication::translate("Category", category.label);
}

QString categoryOf(const Book &book, uint32_t lead)
{
    const std::string_view text = book.leads().text(lead, leadField("category"));
    for (const Category &category : categories)
        if (text == category.key)
            return labelOf(category);
    return shown(text);
}

} // namespace ridealong
