// SPDX-License-Identifier: GPL-3.0-or-later
#include "focus/focustable.h"

#include "base/words.h"
#include "book/book.h"
#include "lists/listing.h"

#include <QCoreApplication>
#include <QLocale>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("FocusTable", text);
}

} // namespace

report::Table effortTable(const Book &book, const FocusFacts &facts)
{
    using Holds = report::ColumnKind;
    report::Table table = makeListTable(tr("Effort by rep"), {{tr("Rep"), Holds::text},
                                                              {tr("Minutes on A’s"), Holds::number},
                                                              {tr("B’s"), Holds::number},
                                                              {tr("C’s"), Holds::number},
                                                              {tr("D’s"), Holds::number},
                                                              {tr("E’s"), Holds::number},
                                                              {tr("On A’s"), Holds::share},
                                                              {tr("Goal"), Holds::share},
                                                              {tr("Brake"), Holds::text}});
    for (const RepFocus &rep : facts.reps) {
        auto &row = table.rows.emplace_back();
        row.push_back({.text = shown(book.personName(rep.person)), .strong = true});
        for (const int64_t minutes : rep.now().of)
            row.push_back({.text = QLocale().toString(qlonglong(minutes)), .value = minutes});
        const double share = rep.now().share(Grade::A);
        const bool worked = rep.now().total() > 0;
        row.push_back(
            {.text = worked ? percentWords(share) : QString(), .value = worked ? Value(share) : Value()});
        row.push_back({.text = percentWords(rep.policy.goalA), .value = rep.policy.goalA});
        row.push_back({.text = rep.brake.isOn() ? tr("on") : QString()});
    }
    return table;
}

} // namespace ridealong
