// SPDX-License-Identifier: GPL-3.0-or-later
// A book whose sources have something to say, on October 14, 2026: Referral with two campaigns returns most,
// the bought List cost money and won nothing, Web has no cost, Fair too few leads.
#pragma once

#include "measure/sources.h"
#include "support/handoffs.h"
#include "ui/support/shellnotes.h"
#include "work/costs.h"

namespace ridealong {

struct SourceBook
{
    TempBook book{"2026-10-14"};
    ShellNotes notes{book.session()};
    int named = 0;

    SourceBook()
    {
        addLeads("Referral", "Partners", 12, 3);
        addLeads("Referral", "Customers", 12, 2);
        addLeads("List", "", 30, 0);
        addLeads("Web", "", 22, 1);
        addLeads("Fair", "", 3, 1);
        enterCost("Referral", "Partners", "2026-09-01", 100'000);
        enterCost("Referral", "", "2026-08-01", 50'000);
        enterCost("List", "", "2026-09-01", 1'240'000);
        enterCost("Fair", "", "2026-10-01", 300'000);
    }
    // So many received three weeks ago, of which the first are won with 1,000 each.
    void addLeads(const char *source, const char *campaign, int count, int won)
    {
        for (int i = 0; i < count; ++i) {
            const std::string name = "Lead " + std::to_string(++named);
            std::vector<Cell> cells = {{leadField("source"), std::string(source)},
                                       {leadField("value"), Money{100'000}}};
            if (*campaign)
                cells.push_back({leadField("campaign"), std::string(campaign)});
            if (i < won) {
                cells.push_back({leadField("stage"), Link{book.book().stageNamed("Won")}});
                cells.push_back({leadField("closed_on"), day("2026-10-10")});
            }
            addInquiry(book, name.c_str(), "2026-09-23", 0, std::move(cells));
        }
    }
    void enterCost(const char *source, const char *campaign, const char *month, int64_t minor)
    {
        act(book, Op::editCosts, [&](ChangeSet &changes) {
            return setCost(changes, book.book(), {source, campaign, day(month), Money{minor}});
        });
    }
    Money costOf(const char *source, const char *campaign, const char *month) const
    {
        const uint32_t row = CostRows(book.book()).find(source, campaign, day(month));
        return row ? book.book().tables().cost[row].amount : Money{};
    }
    SourceOptions options() const
    {
        return {.period = wholeMonths(book.book().today(), 3), .campaigns = true};
    }
    const Book &data() const { return book.book(); }
};

} // namespace ridealong
