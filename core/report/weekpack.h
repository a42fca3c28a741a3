// SPDX-License-Identifier: GPL-3.0-or-later
// What all packs of a week are made of: the facts of the week and of the one before, the frame of the page,
// and the parts that several of them show. Reads the Book, which must outlive it.
#pragma once

#include "report/reports.h"
#include "report/weekfacts.h"
#include "report/weeklywords.h"

#include <QStringList>

namespace ridealong::report {

struct WeekPack
{
    const Book &book;
    const ReportWish &wish;
    Effort effort;
    WeekFacts now, before;
    ShortNames names;

    Period days() const { return {now.week.first(), now.asOf}; }
    Period daysBefore() const { return {before.week.first(), before.asOf}; }
    Period cohort() const { return {now.week.plus(1 - weeksShown).first(), now.asOf}; } // of 13 weeks
    Period cohortBefore() const { return {before.week.plus(1 - weeksShown).first(), before.asOf}; }
    QString money(Money amount) const;
    QString money(int64_t minor) const { return money(Money{minor}); }
};
WeekPack weekPack(const Book &book, const ReportWish &wish);

// The report without its opening and its sections; `title` and `footer` are translated. Brakes and goals are
// defined where they are told.
enum class TermsOf { sales, money };
Report framedReport(const WeekPack &pack, const QString &title, const QString &footer,
                    TermsOf terms = TermsOf::sales);
struct SectionKind
{
    bool isHalf = false;
    bool isOptional = false;
};
void add(Report &report, const char *key, const QString &title, Plain block, SectionKind kind = {});
Prose said(const QStringList &sentences); // an opening

Plain effortBlock(const WeekPack &pack, size_t mostBars);
Plain onTimeBlock(const WeekPack &pack);
Plain wonBlock(const WeekPack &pack, size_t most);

} // namespace ridealong::report
